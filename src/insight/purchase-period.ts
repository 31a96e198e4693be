import { dayOf } from '../model/civil.js';
import type { Instant, LocalDate } from '../model/field.js';
import type { Purchases } from '../model/purchases.js';
import { dateOfDay, knownEnd, monthOfDay } from './span.js';

/** Half-open dates. */
export interface Dates {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** How many months there are to choose from at once. */
export const MONTHS = 12;
const WEEK = 7;

/** How long a period is, where not both of its dates are given. */
export const PERIODS = ['month', 'quarter', 'year', 'last-12-months'] as const;
export type PurchasePeriod = (typeof PERIODS)[number];

/** Which period is meant. */
export interface PeriodWish {
  /** Without it: `month`. */
  readonly period?: PurchasePeriod | undefined;
  readonly start?: LocalDate | undefined;
  readonly end?: LocalDate | undefined;
  readonly now?: Instant | undefined;
  /** The day on which months begin, 1 to 28. Without it: the first. */
  readonly monthStart?: number | undefined;
}

/**
 * The period that is meant: both dates; or the one of the wanted length that one of the dates lies
 * in; or the last one of which a week is known. Of the last twelve months: those up to the last
 * month that is wholly known, or those from a date's month on. Dates that do not exist are passed
 * over.
 */
export function periodWanted(purchases: Purchases, wanted: PeriodWish): Dates {
  const { period = 'month', now } = wanted;
  const months = new Months(wanted.monthStart);
  const start = wanted.start && dayOf(wanted.start);
  const end = wanted.end && dayOf(wanted.end);
  if (typeof start === 'number' && typeof end === 'number' && start < end) {
    return { start: dateOfDay(start), end: dateOfDay(end) };
  }
  const day = typeof start === 'number' ? start : typeof end === 'number' ? end - 1 : undefined;
  const month = day === undefined ? telling(purchases, now, months) : months.at(day);
  if (period === 'month') return months.dates(month, 1);
  if (period === 'quarter') return months.dates(month - (month % 3), 3);
  if (period === 'year') return months.dates(month - (month % 12), 12);
  if (typeof start === 'number') return months.dates(month, 12);
  const last = day === undefined ? lastWhole(purchases, now, months) : month;
  return months.dates(last - 11, 12);
}

/** Months since January of year 0, from a day of the calendar's months to the same of the next. */
class Months {
  readonly #later: number;

  constructor(monthStart = 1) {
    this.#later = monthStart - 1;
  }

  /** The month that a day lies in. */
  at(day: number): number {
    return monthOfDay(day - this.#later);
  }

  firstDay(month: number): number {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return dayOf(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)! + this.#later;
  }

  dates(month: number, count: number): Dates {
    return {
      start: dateOfDay(this.firstDay(month)),
      end: dateOfDay(this.firstDay(month + count)),
    };
  }
}

/**
 * Twelve months to choose from: the last that have begun. Of an earlier month those around it, so
 * that there is one on either side to go on to; of a longer period those up to its end.
 */
export function monthsAround(
  purchases: Purchases,
  { start, end }: Dates,
  now: Instant | undefined,
  monthStart?: number,
): readonly Dates[] {
  const months = new Months(monthStart);
  const { first, last } = reachOf(purchases, now, months);
  const chosen = months.at(dayOf(start)!);
  const chosenLast = months.at(dayOf(end)! - 1);
  const middle = chosen > last - MONTHS + 1 ? last : chosen + MONTHS / 2;
  const wanted = chosen === chosenLast ? middle : chosenLast;
  const until = Math.min(last, Math.max(wanted, first + MONTHS - 1));
  const from = Math.max(first, until - MONTHS + 1);
  return Array.from({ length: until - from + 1 }, (_, index) => months.dates(from + index, 1));
}

/** The last month of which there is enough to tell: in its first week, the month before it. */
function telling(purchases: Purchases, now: Instant | undefined, months: Months): number {
  const { first, last } = reachOf(purchases, now, months);
  const known = knownEnd(purchases, now) - months.firstDay(last);
  return known < WEEK && last > first ? last - 1 : last;
}

/** The last month that is over; the last that has begun, where none is. */
function lastWhole(purchases: Purchases, now: Instant | undefined, months: Months): number {
  const { first, last } = reachOf(purchases, now, months);
  const isOver = months.firstDay(last + 1) <= knownEnd(purchases, now);
  return isOver || last === first ? last : last - 1;
}

/** The document's first month, and its last that has begun. */
function reachOf(
  purchases: Purchases,
  now: Instant | undefined,
  months: Months,
): { first: number; last: number } {
  const start = dayOf(purchases.period.start)!;
  const lastDay = Math.max(start, knownEnd(purchases, now) - 1);
  return { first: months.at(start), last: months.at(lastDay) };
}
