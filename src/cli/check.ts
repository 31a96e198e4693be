import { localeOf } from '../locale/locale.js';
import type { Language } from '../locale/locale.js';
import type { Instant } from '../model/field.js';
import type { Problem } from '../model/problem.js';
import { readDocument } from './document.js';
import type { Documents } from './document.js';
import { sentencesOf } from './sentences.js';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface CheckOptions {
  readonly language: Language;
  readonly now: Instant | undefined;
}

/** What to print, and whether there was nothing wrong. */
export interface Checked {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

const EFFECTS = {
  document: 'nothing can be shown',
  row: 'left out',
  doubt: 'counted all the same',
} as const;

/** What is wrong with documents, and what each element would say of them. */
export function check(files: readonly NamedText[], { language, now }: CheckOptions): Checked {
  const read = files.map(({ name, text }) => ({ name, ...readDocument(text) }));
  const all = read.reduce<Documents>((known, { documents }) => ({ ...documents, ...known }), {});
  const saying = { locale: localeOf(language), now };
  const lines = read.flatMap(({ name, format, documents, problems }) => [
    `${name}: ${[format, countOf(problems)].filter(Boolean).join(', ')}`,
    ...problems.map((problem) => `  ${problemLine(problem)}`),
    ...sentencesOf(documents, all, saying).map((each) => `  ${each.element} ${each.sentence}`),
    '',
  ]);
  return {
    lines: lines.slice(0, -1),
    isSound: read.every(({ problems }) => problems.length === 0),
  };
}

/** `series[0].segments[2].values[17]: expected a finite number, found "abc" (left out)` */
export function problemLine({ path, expected, found, effect }: Problem): string {
  const place = path === '' ? '' : `${path}: `;
  return `${place}expected ${expected}, found ${found} (${EFFECTS[effect]})`;
}

function countOf({ length }: readonly Problem[]): string {
  if (length === 0) return 'no problems';
  return length === 1 ? '1 problem' : `${length} problems`;
}
