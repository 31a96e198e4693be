import * as v from 'valibot';
import { describe, joinPath, ProblemList, shorten } from './problem.js';
import type { Problem, ProblemCode, ProblemEffect, Reading } from './problem.js';

/** A document's text may have at most this many characters. */
export const MAX_TEXT_LENGTH = 400_000_000;

/** Marks what a reader has made. A symbol cannot come out of JSON, and another copy of this
 * library on the same page (converters in one file, elements in another) knows it too. */
const READ = Symbol.for('peili/read/1');

interface Marked {
  readonly [READ]?: { readonly format: string; readonly problems: readonly Problem[] };
}

/**
 * The one door through which documents come in. Takes an object or JSON text, checks that it is
 * the named document in a version this library reads, and hands it to `read`. What has been read
 * already passes as it is. Never throws.
 */
export function readDocument<Data>(
  input: unknown,
  format: string,
  read: (document: object, problems: ProblemList) => Data | undefined,
): Reading<Data> {
  const problems = new ProblemList();
  try {
    const mark = (input as Marked | null | undefined)?.[READ];
    if (mark?.format === format) return { data: input as Data, problems: mark.problems };
    const document = parse(input, problems);
    if (document && isFormat(document, format, problems)) {
      const data = read(document, problems);
      if (data !== undefined) return marked(data, format, problems.list);
    }
  } catch {
    // Only a host object that throws when it is looked at (a revoked proxy, a getter) comes here.
    problems.add(documentProblem('type', 'plain data', 'an object that throws when it is read'));
  }
  return { problems: problems.list };
}

/** The format of a document that a reader has made this of; undefined where none has. */
export function formatOf(data: object): string | undefined {
  return (data as Marked)[READ]?.format;
}

/** What was read, with its problems kept by it, so that an element which gets it can show them. */
export function marked<Data>(
  data: Data,
  format: string,
  problems: readonly Problem[],
): Reading<Data> {
  Object.defineProperty(data, READ, { value: { format, problems }, configurable: true });
  return { data, problems };
}

/**
 * Checks one value against a schema. What is wrong becomes problems with the value's own path;
 * the result is a copy that has the known keys only, or undefined.
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  path: string,
  effect: ProblemEffect,
  problems: ProblemList,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  problems.add(problemOf(result.issues[0], path, effect));
  return undefined;
}

function problemOf(issue: v.BaseIssue<unknown>, path: string, effect: ProblemEffect): Problem {
  const inner = (issue.path ?? []).reduce((joined, item) => joinPath(joined, item.key), path);
  return {
    code: codeOf(issue),
    effect,
    path: inner,
    expected: issue.message.startsWith('Invalid ') ? (issue.expected ?? 'a value') : issue.message,
    found: describe(issue.input),
  };
}

function codeOf(issue: v.BaseIssue<unknown>): ProblemCode {
  if (issue.input === undefined) return 'missing';
  return issue.kind === 'schema' && issue.type !== 'picklist' ? 'type' : 'value';
}

/** What a JSON text says, for a reader; a text that is no JSON, or too long, stays as it is. */
export function parsed(text: string): unknown {
  if (text.length > MAX_TEXT_LENGTH) return text;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

function parseJson(text: string): unknown {
  return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function parse(input: unknown, problems: ProblemList): object | undefined {
  const document = typeof input === 'string' ? parseText(input, problems) : input;
  if (typeof document === 'object' && document !== null && !Array.isArray(document)) {
    return document;
  }
  if (problems.list.length === 0) {
    problems.add(documentProblem('type', 'an object or JSON text', describe(document)));
  }
  return undefined;
}

function parseText(text: string, problems: ProblemList): unknown {
  if (text.length > MAX_TEXT_LENGTH) {
    const expected = `at most ${MAX_TEXT_LENGTH} characters`;
    problems.add(documentProblem('limit', expected, `${text.length} characters`));
    return undefined;
  }
  try {
    return parseJson(text);
  } catch (error) {
    problems.add(documentProblem('json', 'JSON text', (error as Error).message));
    return undefined;
  }
}

function isFormat(document: object, format: string, problems: ProblemList): boolean {
  const found = document as { format?: unknown; version?: unknown };
  if (found.format !== format) {
    const code = found.format === undefined ? 'missing' : 'format';
    problems.add({
      ...documentProblem(code, `"${format}"`, describe(found.format)),
      path: 'format',
    });
    return false;
  }
  if (found.version !== 1) {
    problems.add({ ...documentProblem('version', '1', describe(found.version)), path: 'version' });
    return false;
  }
  return true;
}

function documentProblem(code: ProblemCode, expected: string, found: string): Problem {
  return { code, effect: 'document', path: '', expected, found: shorten(found) };
}
