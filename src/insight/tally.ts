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
  /** Lines of receipts that are not confirmed yet, among those that count. */
  readonly pending: ApartSum;
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
  /** Whether what refers to an earlier purchase counts where that did, and not where it was made. */
  readonly isMoved: boolean;
}

const CHARGE = ROLES.indexOf('charge');
const DEPOSIT = ROLES.indexOf('deposit');
const GIFT_CARD = ROLES.indexOf('giftCard');
const HIDDEN = ROLES.indexOf('hidden');

/** Sums the lines of some periods into slots, in one pass over the columns. */
export function tallyOf(
  purchases: Purchases,
  query: TallyQuery,
  spans: readonly (Span & { readonly months: number | undefined })[],
): Tally {
  const tally = emptyTally(query.grouping);
  const { receipts } = purchases;
  const { slots } = query.grouping;
  const counter = new LineCounter(purchases, query, tally);
  for (const span of spans) {
    const slotOf = (receipt: number): number =>
      'slotOfReceipt' in slots ? slots.slotOfReceipt(receipt, span.months) : 0;
    for (let receipt = 0; receipt < receipts.length; receipt += 1) {
      const day = receipts.days[receipt]!;
      if (day < span.start || day >= span.end) continue;
      if (counter.addReceipt(receipt, slotOf(receipt))) tally.receipts += 1;
      if (!query.scope) addReceiptApart(purchases, receipt, tally);
    }
    if (query.isMoved) counter.addMoved(span, slotOf);
  }
  return tally;
}

function emptyTally({ size, slots }: Grouping): Tally {
  const nothing = (): ApartSum => ({ sum: 0, count: 0 });
  return {
    ...emptySums(size),
    once: 'slotsOf' in slots ? emptySums(1) : undefined,
    notAsked: nothing(),
    pending: nothing(),
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

/** Adds lines to a tally, each by its role. */
class LineCounter {
  readonly #purchases: Purchases;
  readonly #query: TallyQuery;
  readonly #tally: Tally;
  // What each line needs is at hand: there may be a million.
  readonly #roles: Uint8Array;
  readonly #categories: Int32Array;
  readonly #amounts: Float64Array;
  readonly #values: Float64Array | undefined;
  readonly #scopeSlots: Int32Array | undefined;
  readonly #column: Int32Array | Uint8Array | undefined;
  readonly #slotOf: Int32Array | undefined;
  readonly #slotsOf: readonly (readonly number[])[] | undefined;
  readonly #refersTo: Int32Array | undefined;

  constructor(purchases: Purchases, query: TallyQuery, tally: Tally) {
    const { lines } = purchases;
    const { slots } = query.grouping;
    this.#purchases = purchases;
    this.#query = query;
    this.#tally = tally;
    this.#roles = lines.roles;
    this.#categories = lines.categories;
    this.#amounts = lines.amounts;
    this.#values = query.measure.values;
    this.#scopeSlots = query.scope?.slotOf;
    this.#column = 'column' in slots ? slots.column : undefined;
    this.#slotOf = 'slotOf' in slots ? slots.slotOf : undefined;
    this.#slotsOf = 'slotsOf' in slots ? slots.slotsOf : undefined;
    this.#refersTo = query.isMoved ? lines.refersTo : undefined;
  }

  /** Adds the lines of a receipt that count; returns whether there is one. */
  addReceipt(receipt: number, slot: number): boolean {
    const { starts, pending } = this.#purchases.receipts;
    const end = starts[receipt + 1]!;
    const isPending = pending[receipt] === 1;
    let counts = false;
    for (let line = starts[receipt]!; line < end; line += 1) {
      if (this.#refersTo && this.#refersTo[line] !== 0) continue;
      if (this.addLine(line, slot, isPending)) counts = true;
    }
    return counts;
  }

  /** Adds what refers to receipts of a period, wherever it stands. */
  addMoved(span: Span, slotOf: (receipt: number) => number): void {
    const { lines, receipts } = this.#purchases;
    const { refersTo } = lines;
    if (!refersTo) return;
    for (let own = 0; own < receipts.length; own += 1) {
      for (let line = receipts.starts[own]!; line < receipts.starts[own + 1]!; line += 1) {
        if (refersTo[line] === 0) continue;
        const receipt = refersTo[line]! - 1;
        const day = receipts.days[receipt]!;
        if (day < span.start || day >= span.end) continue;
        this.addLine(line, slotOf(receipt), receipts.pending[own] === 1);
      }
    }
  }

  /** Adds a line, and returns whether it counts. */
  addLine(line: number, receiptSlot: number, isPending: boolean): boolean {
    const tally = this.#tally;
    if (this.#scopeSlots && this.#scopeSlots[this.#categories[line]!]! < 0) return false;
    const role = this.#roles[line]!;
    const amount = this.#amounts[line]!;
    if (role === HIDDEN) {
      tally.hidden += 1;
      return false;
    }
    if (role === DEPOSIT || role === GIFT_CARD) {
      // Within a category only consumption is asked for.
      const kind = role === DEPOSIT ? 'deposit' : 'giftCard';
      if (!this.#query.scope) setAside(tally.apart[kind], amount);
      return false;
    }
    const value = this.#values ? this.#values[line]! : NaN;
    if (value === NOT_ASKED) {
      setAside(tally.notAsked, amount);
      return false;
    }
    if (isPending) setAside(tally.pending, Number.isNaN(value) ? 0 : value);
    if (this.#slotOf) {
      add(tally, this.#slotOf[this.#column![line]!]!, amount, value, role);
    } else if (this.#slotsOf) {
      addToSeveral(tally, this.#slotsOf[this.#column?.[line] ?? 0]!, amount, value, role);
    } else {
      add(tally, receiptSlot, amount, value, role);
    }
    return true;
  }
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
