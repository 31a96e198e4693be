import type { Purchases } from '../model/purchases.js';
import type { Selection } from './purchase-selection.js';
import type { Span } from './span.js';

/** What is added up over the lines of receipts. */
export interface Addends {
  /** What counts: whole parts of its measure, or purchases. */
  readonly part: number;
  /** What it is set against; 0 where it is set against nothing. */
  readonly base: number;
  /** Amounts, without their sign, of all lines that were looked at. */
  readonly seen: number;
  /** Of those, the amounts of lines of which it is not known whether, or how much, they count. */
  readonly unknown: number;
  /** How many lines were looked at, and of how many it is not known. */
  readonly lines: number;
  readonly unknownLines: number;
}

/** Nothing added yet. */
const NO_ADDENDS: Addends = {
  part: 0,
  base: 0,
  seen: 0,
  unknown: 0,
  lines: 0,
  unknownLines: 0,
};

/** A line of an amount, of which it is known what it adds. */
function knownLine(seen: number, part: number, base: number): Addends {
  return { ...NO_ADDENDS, part, base, seen, lines: 1 };
}

function unknownLine(seen: number): Addends {
  return { ...NO_ADDENDS, seen, unknown: seen, lines: 1, unknownLines: 1 };
}

/** Adds what one line comes to, or a receipt as a whole. */
export type Add = (addends: Addends, line?: number) => void;

/** What a receipt's lines come to, told line by line. */
export type ReceiptReader = (receipt: number, add: Add) => void;

const KEYS = ['part', 'base', 'seen', 'unknown', 'lines', 'unknownLines'] as const;

/** A sum: lines of what is asked for. */
export function sumReader(purchases: Purchases, part: Selection): ReceiptReader {
  return eachLine(purchases, (receipt, line, seen) => {
    if (!part.isOfKind(line)) return undefined;
    const value = part.take(receipt, line) ?? 0;
    return Number.isNaN(value) ? unknownLine(seen) : knownLine(seen, value, 0);
  });
}

/**
 * One amount beside another. Both sides speak of the lines of which all is known: a line of which
 * one side is not known counts on neither.
 * @param isShare what counts is a part of the base: a line outside of the base is none of it
 */
export function rateReader(
  purchases: Purchases,
  part: Selection,
  base: Selection,
  isShare: boolean,
): ReceiptReader {
  return eachLine(purchases, (receipt, line, seen) => {
    const whole = base.take(receipt, line);
    if (isShare && whole === undefined) return undefined;
    const piece = part.take(receipt, line);
    if (whole === undefined && piece === undefined) return undefined;
    const isUnknown = Number.isNaN(whole) || Number.isNaN(piece);
    return isUnknown ? unknownLine(seen) : knownLine(seen, piece ?? 0, whole ?? 0);
  });
}

/** A count of purchases: those with a line of what is asked for that did not come back. */
export function countReader(purchases: Purchases, part: Selection): ReceiptReader {
  const { lines, receipts } = purchases;
  return (receipt, add) => {
    let [found, seen, unknown, count, unknownLines] = [0, 0, 0, 0, 0];
    const end = receipts.starts[receipt + 1]!;
    for (let line = receipts.starts[receipt]!; line < end; line += 1) {
      if (!part.isOfKind(line)) continue;
      const amount = lines.amounts[line]!;
      const value = part.take(receipt, line);
      seen += Math.abs(amount);
      count += 1;
      if (Number.isNaN(value)) {
        unknown += Math.abs(amount);
        unknownLines += 1;
      } else if (value !== undefined && amount >= 0) found = 1;
    }
    // A purchase that counts already is not in doubt for its other lines.
    const doubt = found ? { unknown: 0, unknownLines: 0 } : { unknown, unknownLines };
    add({ part: found, base: 0, seen, lines: count, ...doubt });
  };
}

function eachLine(
  { receipts, lines }: Purchases,
  addendsOf: (receipt: number, line: number, seen: number) => Addends | undefined,
): ReceiptReader {
  return (receipt, add) => {
    const end = receipts.starts[receipt + 1]!;
    for (let line = receipts.starts[receipt]!; line < end; line += 1) {
      const addends = addendsOf(receipt, line, Math.abs(lines.amounts[line]!));
      if (addends) add(addends, line);
    }
  };
}

/** Sums from the first day on, one for each day's end: a stretch is a difference of two. */
export interface DaySums extends Columns {
  readonly first: number;
}
type Columns = Readonly<Record<keyof Addends, Float64Array>>;

export function daySums({ receipts }: Purchases, read: ReceiptReader): DaySums {
  const { days } = receipts;
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  const last = days.reduce((most, day) => Math.max(most, day), first);
  const column = (): Float64Array => new Float64Array(last - first + 2);
  const sums = Object.fromEntries(KEYS.map((key) => [key, column()])) as Columns;
  for (let receipt = 0; receipt < receipts.length; receipt += 1) {
    const day = days[receipt]! - first + 1;
    read(receipt, (addends) => {
      for (const key of KEYS) sums[key][day]! += addends[key];
    });
  }
  for (const key of KEYS) accumulate(sums[key]);
  return { first, ...sums };
}

function accumulate(column: Float64Array): void {
  for (let day = 1; day < column.length; day += 1) column[day]! += column[day - 1]!;
}

/** What the days of a span add up to. */
export function addendsIn(sums: DaySums, { start, end }: Span): Addends {
  const at = (column: Float64Array, day: number): number =>
    column[Math.min(column.length - 1, Math.max(0, day - sums.first))]!;
  const between = (key: keyof Addends): number => at(sums[key], end) - at(sums[key], start);
  return addendsBy(between);
}

/** Each of the sums by its name. */
export function addendsBy(sum: (key: keyof Addends) => number): Addends {
  return Object.fromEntries(KEYS.map((key) => [key, sum(key)])) as unknown as Addends;
}

/** The share of what was looked at that is known, 0 to 1. */
export function knownShare({ seen, unknown }: Addends): number {
  return seen > 0 ? 1 - unknown / seen : 1;
}
