import { ROLES } from '../model/lines.js';
import type { Purchases } from '../model/purchases.js';
import type { CategoryScope } from './category-grouping.js';
import type { Grouping } from './grouping.js';
import { NOT_ASKED } from './measure.js';
import type { Measured } from './measure.js';
import type { Span } from './span.js';

/** What stands beside consumption, in minor units. */
export interface ApartSum {
  sum: number;
  count: number;
}
export type ApartKind = 'deposit' | 'giftCard' | 'adjustment' | 'rounding';

/** Sums of lines, an element for each slot of a grouping. */
export interface Sums {
  /** In whole parts of the measure's unit: minor units, or millionths. */
  readonly values: Float64Array;
  readonly counts: Uint32Array;
  /** Amounts, without their sign, of the lines that could have the measure. */
  readonly bases: Float64Array;
  /** Of those, the amounts of lines whose measure is known. */
  readonly knowns: Float64Array;
  /** The same with their sign: of what a measure that is a part of the money is a share. */
  readonly wholes: Float64Array;
  /** How many lines could have the measure and do not. */
  readonly missing: Uint32Array;
}

/** Sums over a period. */
export interface Tally extends Sums {
  /** In one slot each line once, where lines are in several slots of the grouping. */
  readonly once: Sums | undefined;
  /** Lines that are outside what the measure is a share of, and their amount in minor units. */
  readonly notAsked: ApartSum;
  readonly apart: Readonly<Record<ApartKind, ApartSum>>;
  /** Receipts with a line that counts. */
  receipts: number;
  /** Lines that the customer chose not to count. */
  hidden: number;
}

/** What to sum, and how it goes to slots. */
export interface TallyQuery {
  readonly grouping: Grouping;
  readonly measure: Measured;
  /** Only these categories; undefined: everything, and what stands apart. */
  readonly scope: CategoryScope | undefined;
}

const CHARGE = ROLES.indexOf('charge');
const DEPOSIT = ROLES.indexOf('deposit');
const GIFT_CARD = ROLES.indexOf('giftCard');
const HIDDEN = ROLES.indexOf('hidden');

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
  const { slots } = query.grouping;
  const tally = emptyTally(query.grouping);
  for (let receipt = 0; receipt < receipts.length; receipt += 1) {
    const day = receipts.days[receipt]!;
    if (day < span.start || day >= span.end) continue;
    const slot = 'slotOfReceipt' in slots ? slots.slotOfReceipt(receipt, months) : 0;
    if (addLines(purchases, query, receipt, slot, tally)) tally.receipts += 1;
    if (!query.scope) addReceiptApart(purchases, receipt, tally);
  }
  return tally;
}

function emptyTally({ size, slots }: Grouping): Tally {
  const nothing = (): ApartSum => ({ sum: 0, count: 0 });
  return {
    ...emptySums(size),
    once: 'slotsOf' in slots ? emptySums(1) : undefined,
    notAsked: nothing(),
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

function emptySums(size: number): Sums {
  return {
    values: new Float64Array(size),
    counts: new Uint32Array(size),
    bases: new Float64Array(size),
    knowns: new Float64Array(size),
    wholes: new Float64Array(size),
    missing: new Uint32Array(size),
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
  const { values } = measure;
  const end = receipts.starts[receipt + 1]!;
  let counts = false;
  for (let line = receipts.starts[receipt]!; line < end; line += 1) {
    if (scope && scope.slotOf[categories[line]!]! < 0) continue;
    const role = roles[line]!;
    const value = values ? values[line]! : NaN;
    if (role === HIDDEN) {
      tally.hidden += 1;
    } else if (role === DEPOSIT || role === GIFT_CARD) {
      // Within a category only consumption is asked for.
      if (!scope) setAside(tally.apart[role === DEPOSIT ? 'deposit' : 'giftCard'], amounts[line]!);
    } else if (value === NOT_ASKED) {
      setAside(tally.notAsked, amounts[line]!);
    } else {
      counts = true;
      if ('slotOf' in slots) {
        add(tally, slots.slotOf[slots.column[line]!]!, amounts[line]!, value, role);
      } else if ('slotsOf' in slots) {
        addToSeveral(tally, slots.slotsOf[slots.column?.[line] ?? 0]!, amounts[line]!, value, role);
      } else {
        add(tally, receiptSlot, amounts[line]!, value, role);
      }
    }
  }
  return counts;
}

function addToSeveral(
  tally: Tally,
  slots: readonly number[],
  amount: number,
  value: number,
  role: number,
): void {
  for (const slot of slots) add(tally, slot, amount, value, role);
  add(tally.once!, 0, amount, value, role);
}

function add(sums: Sums, slot: number, amount: number, value: number, role: number): void {
  sums.counts[slot]! += 1;
  const isKnown = !Number.isNaN(value);
  if (!isKnown && role === CHARGE) return;
  const base = Math.abs(amount);
  sums.bases[slot]! += base;
  if (isKnown) {
    sums.values[slot]! += value;
    sums.knowns[slot]! += base;
    sums.wholes[slot]! += amount;
  } else {
    sums.missing[slot]! += 1;
  }
}

function addReceiptApart({ receipts }: Purchases, receipt: number, { apart }: Tally): void {
  const adjustments = receipts.adjustmentCounts[receipt]!;
  if (adjustments > 0) setAside(apart.adjustment, receipts.adjustments[receipt]!, adjustments);
  const rounding = receipts.roundings[receipt]!;
  if (rounding !== 0) setAside(apart.rounding, rounding);
}

function setAside(apart: ApartSum, amount: number, count = 1): void {
  apart.sum += amount;
  apart.count += count;
}
