import { rankedBars } from '../chart/ranked.js';
import type { RankedBar } from '../chart/ranked.js';
import type { BreakdownBy } from '../insight/breakdown.js';
import type { UnknownPart } from '../insight/parts.js';
import type { LinesMeant } from '../insight/what-if.js';
import { roundShares } from '../insight/shares.js';
import type { Span } from '../locale/words/common.js';
import { draftsOf, exact, sum } from './purchase-folding.js';
import type { RowDraft } from './purchase-folding.js';
import type { PurchaseText } from './purchase-text.js';

/** One row of the figure: the same texts stand in the table. */
export interface PurchaseRow extends RankedBar {
  /** What the page calls the part; undefined of what is no part by itself. */
  readonly key: string | undefined;
  readonly kind: 'part' | 'other' | 'unknown';
  readonly name: Span;
  /** What is within it to go to: the parts of a category, or a product. */
  readonly opens: 'path' | 'product' | undefined;
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
  /** The lines of the document that it stands for, where it is a category or product. */
  readonly lines?: LinesMeant | undefined;
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

/** The rows in their order: by value, then the smallest together, what came back, what is unknown. */
export function rowsOf(text: PurchaseText): PurchaseRow[] {
  const drafts = draftsOf(text);
  const bars = barsOf(drafts);
  const shares = text.look.made.overlapping ? ownShares(drafts) : sharesOf(drafts);
  const largest = largestChange(drafts);
  const finish = (draft: RowDraft): PurchaseRow => {
    const bar = bars.get(draft);
    const row = rowOf(text, draft, shares.get(draft), bar !== undefined);
    const isLargestChange = draft === largest;
    return { ...row, ...(bar ?? NO_BAR), isLargestChange, inside: draft.inside.map(finish) };
  };
  return drafts.map(finish);
}

const NO_BAR: RankedBar = { bar: undefined, reference: undefined };

/**
 * Bars on one scale. Where a row that stands for many is longer than all others it has none: what
 * is to be compared would be pressed into a corner.
 */
function barsOf(drafts: readonly RowDraft[]): Map<RowDraft, RankedBar> {
  const size = ({ part: { value, reference = 0 } }: RowDraft): number => Math.max(value, reference);
  const longest = Math.max(0, ...drafts.filter(({ kind }) => kind !== 'other').map(size));
  const drawn = drafts
    .flatMap((draft) => [draft, ...draft.inside])
    .filter((draft) => draft.kind !== 'other' || size(draft) <= longest);
  const bars = rankedBars(
    drawn.map(({ part: { value, reference, coverage } }) => ({
      value: coverage > 0 ? value : undefined,
      reference,
    })),
  );
  return new Map(drawn.map((draft, index) => [draft, bars[index]!]));
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

/** Each by itself: what overlaps does not add up. */
function ownShares(drafts: readonly RowDraft[]): Map<RowDraft, number> {
  const shared = drafts.filter(({ part }) => part.share !== undefined && part.coverage > 0);
  return new Map(shared.map((draft) => [draft, Math.round(draft.part.share! * 100)]));
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
  isDrawn: boolean,
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
    opens: kind === 'part' ? opensOf(text.by, part.hasChildren === true) : undefined,
    lines: kind === 'part' ? linesOf(text.by, part.key!) : undefined,
    amount: isKnown ? rows.amount(value) : common.unknown,
    remark: isKnown && value < 0 ? words.returned : isDrawn ? undefined : words.tooLong,
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

function opensOf(by: BreakdownBy, hasChildren: boolean): PurchaseRow['opens'] {
  if (by === 'product') return 'product';
  return hasChildren ? 'path' : undefined;
}

/** Other rows than these are where and when something was bought. */
function linesOf(by: BreakdownBy, key: string): LinesMeant | undefined {
  return by === 'category' ? { category: key } : by === 'product' ? { product: key } : undefined;
}
