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
): { readonly text: string } | { readonly failure: Reading<Energy> } {
  if (typeof file !== 'string' && !ArrayBuffer.isView(file)) {
    const found = `a value of type ${typeof file}`;
    return { failure: failed('type', 'the text or the bytes of a file', found) };
  }
  if (file.length > limit) {
    const found = `${file.length} characters`;
    return { failure: failed('limit', `at most ${limit} characters`, found) };
  }
  return { text: textOf(file) };
}

/** A file that is not what it should be: told by its first line. */
export function wrongFormat(expected: string, text: string): Reading<Energy> {
  const found = text.trimStart().slice(0, 200).split('\n')[0]!.trim();
  return failed('format', expected, describe(found));
}

/**
 * Reads what a file has become, and tells of all that was wrong with the file.
 * @param placed says a problem of the document at its place in the file
 */
export function readConverted(
  document: object,
  problems: RowProblems,
  placed: (problem: Problem) => Problem = (problem) => problem,
  before: readonly Problem[] = [],
): Reading<Energy> {
  const { data, problems: refused } = readEnergy(document);
  const all = [...before, ...problems.list(), ...refused.map(placed)];
  if (!data) return { problems: all };
  const { total, leftOut } = data.rows;
  const rows = { total: total + problems.leftOut, leftOut: leftOut + problems.leftOut };
  return marked({ ...data, rows }, 'peili/energy', all);
}

export function failed(code: ProblemCode, expected: string, found: string): Reading<Energy> {
  return { problems: [{ code, effect: 'document', path: '', expected, found }] };
}
