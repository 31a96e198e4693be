import { rankedBars } from '../chart/ranked.js';
import type { RankedBar } from '../chart/ranked.js';
import type { Part, UnknownPart } from '../insight/parts.js';
import { roundShares } from '../insight/shares.js';
import type { Span } from '../locale/words/common.js';
import type { PurchaseText } from './purchase-text.js';

/** One row of the figure: the same texts stand in the table. */
export interface PurchaseRow extends RankedBar {
  /** What the page calls the part; undefined of what is no part by itself. */
  readonly key: string | undefined;
  readonly kind: 'part' | 'other' | 'unknown';
  readonly name: Span;
  /** Whether there is something within it to go to. */
  readonly opens: boolean;
  readonly amount: string;
  /** In words, where nothing can be drawn. */
  readonly remark: string | undefined;
  readonly share: string;
  readonly change: string;
  readonly isLargestChange: boolean;
  /** How many parts the row stands for. */
  readonly size: number;
  /** The smallest parts, which this row stands for. */
  readonly inside: readonly PurchaseRow[];
  readonly numbers: RowNumbers;
  readonly part: UnknownPart;
}

/** For the table: without units, and with what the row is compared with. */
export interface RowNumbers {
  readonly value: string;
  readonly reference: string;
  readonly change: string;
  readonly share: string;
}

/** What a row is made of. */
interface RowDraft {
  readonly kind: PurchaseRow['kind'];
  readonly part: UnknownPart & Partial<Pick<Part, 'key' | 'hasChildren'>>;
  readonly name: Span;
  readonly size: number;
  readonly inside: readonly RowDraft[];
}

/** Rows that open cost a tab stop each, and a view has twelve. */
const MOST_OPENING = 7;
const MOST_CLOSED = 10;
/** Beyond these, the smallest stay together also where they are opened, and in the table. */
const MOST_INSIDE = 1000;
/** Rows of what came back, which stand by themselves. */
const MOST_RETURNED = 3;

/** The rows in their order: by value, then the smallest together, what came back, what is unknown. */
export function rowsOf(text: PurchaseText): PurchaseRow[] {
  const { made } = text.look;
  const drafts = folded(text, trimmed(text));
  if (made.unknown) {
    const name = text.words.unknown(text.by);
    drafts.push({ kind: 'unknown', part: made.unknown, name, size: 1, inside: [] });
  }
  const all = drafts.flatMap((draft) => [draft, ...draft.inside]);
  const places = new Map(all.map((draft, index) => [draft, index]));
  const bars = rankedBars(
    all.map(({ part: { value, reference, coverage } }) => ({
      value: coverage > 0 ? value : undefined,
      reference,
    })),
  );
  const shares = sharesOf(drafts);
  const largest = largestChange(drafts);
  const finish = (draft: RowDraft): PurchaseRow => {
    const inside = draft.inside.map(finish);
    const bar = bars[places.get(draft)!]!;
    const isLargest = draft === largest;
    return { ...rowOf(text, draft, shares.get(draft)), ...bar, isLargestChange: isLargest, inside };
  };
  return drafts.map(finish);
}

/** A clock's hours before the first purchase and after the last say nothing. */
function trimmed({ by, look }: PurchaseText): readonly Part[] {
  const { parts } = look.made;
  if (by !== 'hour') return parts;
  const isUsed = ({ count, reference = 0 }: Part): boolean => count > 0 || reference !== 0;
  return parts.slice(parts.findIndex(isUsed), parts.findLastIndex(isUsed) + 1);
}

/** Calendars are shown whole and in order; of other parts the smallest stand together. */
function folded(text: PurchaseText, parts: readonly Part[]): RowDraft[] {
  const drafts = parts.map((part): RowDraft => ({
    kind: 'part',
    part,
    name: text.name(part),
    size: 1,
    inside: [],
  }));
  const { by, look } = text;
  if (by === 'weekday' || by === 'hour' || by === 'month') return drafts;
  const opening = MOST_OPENING - look.path.steps.length;
  const most = by === 'category' ? Math.max(MOST_RETURNED + 2, opening) : MOST_CLOSED;
  if (drafts.length <= most) return drafts;
  const returned = Math.min(MOST_RETURNED, parts.filter(({ value }) => value < 0).length);
  const inside = drafts.slice(most - 1 - returned, drafts.length - returned);
  return [
    ...drafts.slice(0, most - 1 - returned),
    together(text, inside),
    ...drafts.slice(drafts.length - returned),
  ];
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

function sum(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return exact(known.reduce((total, value) => total + value, 0));
}

/** Without what a double adds to sums and differences of decimals. */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Whole per cents that add up to 100, and inside a row to that row's. */
function sharesOf(drafts: readonly RowDraft[]): Map<RowDraft, number> {
  const shares = new Map<RowDraft, number>();
  const spread = (rows: readonly RowDraft[], percent: number): void => {
    const shared = rows.filter(({ part }) => part.share !== undefined && part.coverage > 0);
    const whole = sum(shared.map(({ part }) => part.share)) ?? 0;
    const parts = shared.map(({ part: { share = 0 } }) =>
      whole > 0 ? (share / whole) * (percent / 100) : 0,
    );
    roundShares(parts, 0).forEach((share, index) => shares.set(shared[index]!, share));
  };
  spread(drafts, 100);
  for (const draft of drafts) spread(draft.inside, shares.get(draft) ?? 0);
  return shares;
}

/** The row whose change is set in bold; undefined where no change can be told. */
function largestChange(drafts: readonly RowDraft[]): RowDraft | undefined {
  const size = ({ part }: RowDraft): number => Math.abs(changeOf(part) ?? 0);
  const largest = drafts.reduce<RowDraft | undefined>(
    (best, draft) => (size(draft) > (best ? size(best) : 0) ? draft : best),
    undefined,
  );
  return drafts.length > 1 ? largest : undefined;
}

/** A part's change since the period compared with; undefined where either side is unknown. */
export function changeOf({ value, reference, coverage }: UnknownPart): number | undefined {
  return reference === undefined || coverage === 0 ? undefined : exact(value - reference);
}

function rowOf(
  text: PurchaseText,
  { kind, part, name, size }: RowDraft,
  percent: number | undefined,
): Omit<PurchaseRow, 'bar' | 'reference' | 'isLargestChange' | 'inside'> {
  const { rows, words, common } = text;
  const { value, reference, coverage } = part;
  const change = changeOf(part);
  const isKnown = coverage > 0;
  return {
    part,
    size,
    key: part.key,
    kind,
    name,
    opens: kind === 'part' && part.hasChildren === true,
    amount: isKnown ? rows.amount(value) : common.unknown,
    remark: isKnown && value < 0 ? words.returned : undefined,
    share: percent === undefined ? '' : rows.share(percent),
    change: change === undefined ? '' : rows.signedAmount(change),
    numbers: {
      value: isKnown ? rows.number(value) : common.unknown,
      reference: reference === undefined ? '' : rows.number(reference),
      change: change === undefined ? '' : rows.signedNumber(change),
      share: percent === undefined ? '' : text.locale.format.number(percent),
    },
  };
}
