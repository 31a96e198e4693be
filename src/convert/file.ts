import { marked, MAX_TEXT_LENGTH } from '../model/door.js';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import { describe } from '../model/problem.js';
import type { Problem, ProblemCode, Reading } from '../model/problem.js';
import type { RowProblems } from './row-problems.js';
import { textOf } from './text.js';

/** Opens a file that a person saved: its text, or why there is none. Never throws. */
export function openFile(
  file: string | Uint8Array,
  limit = MAX_TEXT_LENGTH,
): { readonly text: string } | Failure {
  if (typeof file !== 'string' && !ArrayBuffer.isView(file)) {
    const found = `a value of type ${typeof file}`;
    return failed('type', 'the text or the bytes of a file', found);
  }
  if (file.length > limit) {
    const found = `${file.length} characters`;
    return failed('limit', `at most ${limit} characters`, found);
  }
  return { text: textOf(file) };
}

/** A file that is not what it should be: told by its first line. */
export function wrongFormat(expected: string, text: string): Conversion {
  const found = text.trimStart().slice(0, 200).split('\n')[0]!.trim();
  return failed('format', expected, describe(found));
}

/** What a file has become, before the reader of documents has seen it. */
export interface Converted {
  readonly document: object;
  readonly problems: RowProblems;
  /** What is wrong with the file as a whole. */
  readonly doubts?: readonly Problem[];
  /** Says a problem of the document at its place in the file. */
  readonly placed?: (problem: Problem) => Problem;
}

/** A document with problems, or why there is none. */
export type Conversion = Converted | Failure;

interface Failure {
  readonly failure: Reading<Energy>;
}

/** Reads what a file has become, and tells of all that was wrong with the file. */
export function readConverted(conversion: Conversion): Reading<Energy> {
  if ('failure' in conversion) return conversion.failure;
  const { document, problems, doubts = [], placed = itself } = conversion;
  const { data, problems: refused } = readEnergy(document);
  const all = [...doubts, ...problems.list(), ...refused.map(placed)];
  if (!data) return { problems: all };
  const { total, leftOut } = data.rows;
  const rows = { total: total + problems.leftOut, leftOut: leftOut + problems.leftOut };
  return marked({ ...data, rows }, 'peili/energy', all);
}

export function failed(code: ProblemCode, expected: string, found: string): Failure {
  return { failure: { problems: [{ code, effect: 'document', path: '', expected, found }] } };
}

function itself(problem: Problem): Problem {
  return problem;
}
