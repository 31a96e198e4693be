/** What kind of thing is wrong with a document. */
export type ProblemCode =
  | 'json' // not JSON text
  | 'type' // another kind of value than expected
  | 'format' // another document, or one without a format
  | 'version' // a version this library does not read
  | 'value' // the right kind of value, but not an allowed one
  | 'missing' // a required part is absent
  | 'limit' // larger than the documented bounds
  | 'overlap' // two rows claim the same place
  | 'reference' // a name that nothing in the document has
  | 'mismatch' // parts that do not add up to their whole
  | 'unsupported' // understood, but not computed by this version
  | 'network' // the document could not be fetched
  | 'timeout'; // the document did not come in time

/**
 * What a problem did to the result: `document`: nothing could be read; `row`: that row was left
 * out of every figure; `doubt`: the row counts, but something about it does not hang together.
 */
export type ProblemEffect = 'document' | 'row' | 'doubt';

/** One thing that is wrong with a document: where, what was expected there, what was found. */
export interface Problem {
  readonly code: ProblemCode;
  readonly effect: ProblemEffect;
  /** Where, as one would write it in code: `series[0].segments[2].values[17]`. Empty: the whole. */
  readonly path: string;
  readonly expected: string;
  /** A short rendering of what was found, at most 60 characters. */
  readonly found: string;
}

/** What a reader returns: the data, if there is any to go on with, and all that was wrong. */
export interface Reading<Data> {
  readonly data?: Data;
  readonly problems: readonly Problem[];
}

/** How many rows a document had and how many of them could not be read. */
export interface RowCount {
  readonly total: number;
  readonly leftOut: number;
}

/** Problems beyond this many are counted, not listed. */
export const LISTED_PROBLEMS = 100;

/** Collects problems while a document is read. Bounded, so that hostile input cannot fill memory. */
export class ProblemList {
  readonly list: Problem[] = [];
  leftOut = 0;

  /** @param rows how many rows the problem leaves out */
  add(problem: Problem, rows = problem.effect === 'row' ? 1 : 0): void {
    this.leftOut += rows;
    if (this.list.length < LISTED_PROBLEMS) this.list.push(problem);
  }
}

/** Shows a found value in a few characters: `"abc"`, `1e400`, `an array of 3`, `an object`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return shorten(JSON.stringify(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return String(value);
  }
  return `a ${typeof value}`;
}

/** Keeps a text to the 60 characters that `found` may have. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Joins a path and a key the way code would: `a`, `a.b`, `a[3]`, `a["odd key"]`. */
export function joinPath(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = String(key);
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${shorten(JSON.stringify(name))}]`;
  return path === '' ? name : `${path}.${name}`;
}
