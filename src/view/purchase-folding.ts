import type { Part, UnknownPart } from '../insight/parts.js';
import type { Span } from '../locale/words/common.js';
import type { PurchaseText } from './purchase-text.js';

/** What a row is made of. */
export interface RowDraft {
  readonly kind: 'part' | 'other' | 'unknown';
  readonly part: UnknownPart & Partial<Pick<Part, 'key' | 'hasChildren'>>;
  readonly name: Span;
  readonly size: number;
  readonly inside: readonly RowDraft[];
}

/** Rows that open cost a tab stop each, and a view has twelve. */
const MOST_OPENING = 7;
const LEAST_OPENING = 2;
/** The steps of the way back that can be gone to. */
const MOST_STEPS = 2;
/** A strip has eight colours, and one for the others. */
const MOST_CLOSED = 9;
/** Beyond these, the smallest stay together also where they are opened, and in the table. */
const MOST_INSIDE = 1000;
/** Rows of what came back, which stand by themselves. */
const MOST_RETURNED = 3;

/** The rows in their order: by value, then the smallest together, what came back, what is unknown. */
export function draftsOf(text: PurchaseText): RowDraft[] {
  const { unknown } = text.look.made;
  const drafts = folded(text, trimmed(text));
  if (!unknown) return drafts;
  const name = text.words.unknown(text.by);
  return [...drafts, { kind: 'unknown', part: unknown, name, size: 1, inside: [] }];
}

/** A clock's hours before the first purchase and after the last say nothing. */
function trimmed({ by, look }: PurchaseText): readonly Part[] {
  const { parts } = look.made;
  if (by !== 'hour') return parts;
  const isUsed = ({ count, reference = 0 }: Part): boolean => count > 0 || reference !== 0;
  return parts.slice(parts.findIndex(isUsed), parts.findLastIndex(isUsed) + 1);
}

/**
 * Calendars are shown whole and in order, and what overlaps has no sum; of other parts the smallest
 * stand together.
 */
function folded(text: PurchaseText, parts: readonly Part[]): RowDraft[] {
  const drafts = parts.map((part): RowDraft => ({
    kind: 'part',
    part,
    name: text.name(part),
    size: 1,
    inside: [],
  }));
  const { by } = text;
  if (by === 'weekday' || by === 'hour' || by === 'month' || by === 'tag') return drafts;
  const most = by === 'category' || by === 'product' ? mostOpening(text) : MOST_CLOSED;
  if (drafts.length <= most) return drafts;
  const negative = parts.filter(({ value }) => value < 0).length;
  const returned = Math.min(MOST_RETURNED, most - 2, negative);
  const inside = drafts.slice(most - 1 - returned, drafts.length - returned);
  return [
    ...drafts.slice(0, most - 1 - returned),
    together(text, inside),
    ...drafts.slice(drafts.length - returned),
  ];
}

/** What else takes tab stops: the way back, the line on data use, what could not be read. */
function mostOpening({ look, purchases }: PurchaseText): number {
  const others =
    Math.min(look.path.steps.length, MOST_STEPS) +
    (purchases.dataUse ? 2 : 0) +
    (purchases.rows.leftOut > 0 ? 1 : 0);
  return Math.max(LEAST_OPENING, MOST_OPENING - others);
}

/** One row for several, which it can open as far as a reader can follow. */
function together(text: PurchaseText, drafts: readonly RowDraft[]): RowDraft {
  if (drafts.length <= MOST_INSIDE) return otherOf(text, drafts, drafts);
  const listed = drafts.slice(0, MOST_INSIDE - 1);
  const rest = otherOf(text, drafts.slice(MOST_INSIDE - 1), []);
  return otherOf(text, drafts, [...listed, rest]);
}

function otherOf(
  text: PurchaseText,
  drafts: readonly RowDraft[],
  inside: readonly RowDraft[],
): RowDraft {
  const name = text.words.other(text.locale.format.number(drafts.length), text.by);
  return { kind: 'other', part: sumOf(drafts), name, size: drafts.length, inside };
}

/** What a row stands for that stands for others. */
function sumOf(drafts: readonly RowDraft[]): UnknownPart {
  const parts = drafts.map(({ part }) => part);
  return {
    value: sum(parts.map(({ value }) => value)) ?? 0,
    count: sum(parts.map(({ count }) => count)) ?? 0,
    coverage: parts.reduce((most, { coverage }) => Math.max(most, coverage), 0),
    // A part that is known on one side alone would pass for a change.
    reference: parts.every(isEven) ? sum(parts.map(({ reference }) => reference)) : undefined,
    share: sum(parts.map(({ share }) => share)),
  };
}

function isEven({ coverage, reference }: UnknownPart): boolean {
  return coverage > 0 === (reference !== undefined);
}

export function sum(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return exact(known.reduce((total, value) => total + value, 0));
}

/** Without what a double adds to sums and differences of decimals. */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
