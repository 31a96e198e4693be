import { EXTENT_SCALE, ROLES } from '../model/lines.js';
import type { Extent } from '../model/lines.js';
import type { Purchases } from '../model/purchases.js';
import type { CategoryScope } from './category-grouping.js';
import type { Grouping } from './grouping.js';
import type { Span } from './span.js';

/** What of a line is summed. */
export type BreakdownMeasure = 'amount' | Extent;

/** What stands beside consumption, in minor units. */
export interface ApartSum {
  sum: number;
  count: number;
}
export type ApartKind = 'deposit' | 'giftCard' | 'adjustment' | 'rounding';

/** Sums over a period, an element for each slot of a grouping. */
export interface Tally {
  /** In whole parts of the measure's unit: minor units, or millionths. */
  readonly values: Float64Array;
  readonly counts: Uint32Array;
  /** Amounts, without their sign, of the lines that could have the measure. */
  readonly bases: Float64Array;
  /** Of those, the amounts of lines whose measure is known. */
  readonly knowns: Float64Array;
  /** How many lines could have the measure and do not. */
  readonly missing: Uint32Array;
  readonly apart: Readonly<Record<ApartKind, ApartSum>>;
  /** Receipts with a line that counts. */
  receipts: number;
  /** Lines that the customer chose not to count. */
  hidden: number;
}

/** What to sum, and how it goes to slots. */
export interface TallyQuery {
  readonly grouping: Grouping;
  readonly measure: BreakdownMeasure;
  /** Only these categories; undefined: everything, and what stands apart. */
  readonly scope: CategoryScope | undefined;
}

const CHARGE = ROLES.indexOf('charge');
const DEPOSIT = ROLES.indexOf('deposit');
const GIFT_CARD = ROLES.indexOf('giftCard');
const HIDDEN = ROLES.indexOf('hidden');

/** How many whole parts a unit of the measure has. */
export function scaleOf(purchases: Purchases, measure: BreakdownMeasure): number {
  return measure === 'amount' ? 10 ** purchases.digits : EXTENT_SCALE;
}

/**
 * Sums the lines of a period into slots, in one pass over the columns.
 * @param months how many months the period lies before the one that the grouping is of; undefined:
 *   some number of days
 */
export function tallyOf(
  purchases: Purchases,
  query: TallyQuery,
  span: Span,
  months: number | undefined,
): Tally {
  const { receipts } = purchases;
  const { size, slots } = query.grouping;
  const tally = emptyTally(size);
  for (let receipt = 0; receipt < receipts.length; receipt += 1) {
    const day = receipts.days[receipt]!;
    if (day < span.start || day >= span.end) continue;
    const slot = 'slotOfReceipt' in slots ? slots.slotOfReceipt(receipt, months) : 0;
    if (addLines(purchases, query, receipt, slot, tally)) tally.receipts += 1;
    if (!query.scope) addReceiptApart(purchases, receipt, tally);
  }
  return tally;
}

function emptyTally(size: number): Tally {
  const nothing = (): ApartSum => ({ sum: 0, count: 0 });
  return {
    values: new Float64Array(size),
    counts: new Uint32Array(size),
    bases: new Float64Array(size),
    knowns: new Float64Array(size),
    missing: new Uint32Array(size),
    apart: {
      deposit: nothing(),
      giftCard: nothing(),
      adjustment: nothing(),
      rounding: nothing(),
    },
    receipts: 0,
    hidden: 0,
  };
}

/** Adds the lines of a receipt that count; returns whether there is one. */
function addLines(
  { receipts, lines }: Purchases,
  { grouping, measure, scope }: TallyQuery,
  receipt: number,
  receiptSlot: number,
  tally: Tally,
): boolean {
  const { slots } = grouping;
  const { amounts, categories, roles } = lines;
  const values = measure === 'amount' ? amounts : lines.extents[measure];
  const end = receipts.starts[receipt + 1]!;
  let counts = false;
  for (let line = receipts.starts[receipt]!; line < end; line += 1) {
    if (scope && scope.slotOf[categories[line]!]! < 0) continue;
    const role = roles[line]!;
    if (role === HIDDEN) {
      tally.hidden += 1;
    } else if (role === DEPOSIT || role === GIFT_CARD) {
      // Within a category only consumption is asked for.
      if (!scope) setAside(tally, role === DEPOSIT ? 'deposit' : 'giftCard', amounts[line]!, 1);
    } else {
      const slot = 'slotOf' in slots ? slots.slotOf[slots.column[line]!]! : receiptSlot;
      add(tally, slot, amounts[line]!, values?.[line] ?? NaN, role);
      counts = true;
    }
  }
  return counts;
}

function add(tally: Tally, slot: number, amount: number, value: number, role: number): void {
  tally.counts[slot]! += 1;
  const isKnown = !Number.isNaN(value);
  if (!isKnown && role === CHARGE) return;
  const base = Math.abs(amount);
  tally.bases[slot]! += base;
  if (isKnown) {
    tally.values[slot]! += value;
    tally.knowns[slot]! += base;
  } else {
    tally.missing[slot]! += 1;
  }
}

function addReceiptApart({ receipts }: Purchases, receipt: number, tally: Tally): void {
  const adjustments = receipts.adjustmentCounts[receipt]!;
  if (adjustments > 0) setAside(tally, 'adjustment', receipts.adjustments[receipt]!, adjustments);
  const rounding = receipts.roundings[receipt]!;
  if (rounding !== 0) setAside(tally, 'rounding', rounding, 1);
}

function setAside({ apart }: Tally, kind: ApartKind, amount: number, count: number): void {
  apart[kind].sum += amount;
  apart[kind].count += count;
}
