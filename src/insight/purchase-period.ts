import { dayOf, monthOf } from '../model/civil.js';
import type { Instant, LocalDate } from '../model/field.js';
import type { Purchases } from '../model/purchases.js';
import { dateOfDay, knownEnd } from './span.js';

/** Half-open dates. */
export interface Dates {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** How many months there are to choose from at once. */
export const MONTHS = 12;
const WEEK = 7;

/**
 * The period that is meant: both dates, or the month that one of them lies in, or the last month
 * of which a week is known. Dates that do not exist are passed over.
 */
export function periodWanted(
  purchases: Purchases,
  wanted: { start?: LocalDate | undefined; end?: LocalDate | undefined; now?: Instant | undefined },
): Dates {
  const start = wanted.start && dayOf(wanted.start);
  const end = wanted.end && dayOf(wanted.end);
  if (typeof start === 'number' && typeof end === 'number' && start < end) {
    return { start: dateOfDay(start), end: dateOfDay(end) };
  }
  if (typeof start === 'number') return datesOf(monthOf(dateOfDay(start)));
  if (typeof end === 'number') return datesOf(monthOf(dateOfDay(end - 1)));
  return datesOf(telling(purchases, wanted.now));
}

/**
 * Twelve months to choose from: the last that have begun. Of an earlier month those around it, so
 * that there is one on either side to go on to; of a longer period those up to its end.
 */
export function monthsAround(
  purchases: Purchases,
  { start, end }: Dates,
  now: Instant | undefined,
): readonly Dates[] {
  const { first, last } = reachOf(purchases, now);
  const chosen = monthOf(start);
  const chosenLast = monthOf(dateOfDay(dayOf(end)! - 1));
  const middle = chosen > last - MONTHS + 1 ? last : chosen + MONTHS / 2;
  const wanted = chosen === chosenLast ? middle : chosenLast;
  const until = Math.min(last, Math.max(wanted, first + MONTHS - 1));
  const from = Math.max(first, until - MONTHS + 1);
  return Array.from({ length: until - from + 1 }, (_, index) => datesOf(from + index));
}

/** The last month of which there is enough to tell: in its first week, the month before it. */
function telling(purchases: Purchases, now: Instant | undefined): number {
  const { first, last } = reachOf(purchases, now);
  const known = knownEnd(purchases, now) - dayOf(firstDay(last))!;
  return known < WEEK && last > first ? last - 1 : last;
}

/** The document's first month, and its last that has begun, in months since January of year 0. */
function reachOf(purchases: Purchases, now: Instant | undefined): { first: number; last: number } {
  const { start } = purchases.period;
  const lastDay = dateOfDay(Math.max(dayOf(start)!, knownEnd(purchases, now) - 1));
  return { first: monthOf(start), last: monthOf(lastDay) };
}

function datesOf(month: number): Dates {
  return { start: firstDay(month), end: firstDay(month + 1) };
}

function firstDay(month: number): LocalDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
