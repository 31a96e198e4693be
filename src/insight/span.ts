import { dayOf, monthAt } from '../model/civil.js';
import { epochOf } from '../model/field.js';
import type { Instant, LocalDate } from '../model/field.js';
import type { Purchases } from '../model/purchases.js';
import { clockOf } from '../model/zone.js';
import { addSteps, dateOf } from './calendar.js';

const DAY = 24 * 60 * 60_000;

/** Days `[start, end)` of a calendar, counted from 1970-01-01. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a period can be compared with. */
export type PurchaseReference = 'previous' | 'last-year' | 'average';

/** A comparison period: the days that count, and how the period's months go to it. */
export interface ReferenceSpan extends Span {
  /** Only as many of its days count as have come of the period that is compared. */
  readonly equalPart: boolean;
  /** Whole months between the two; undefined where the distance is a number of days. */
  readonly months: number | undefined;
}

/**
 * The half-open period from one date to another.
 * @throws RangeError where a text is no calendar date
 */
export function spanOf(start: LocalDate, end: LocalDate): Span {
  return { start: strictDayOf(start), end: strictDayOf(end) };
}

/** The calendar date of a day. */
export function dateOfDay(day: number): LocalDate {
  return dateOf(day * DAY);
}

/** Months since January of year 0. */
export function monthOfDay(day: number): number {
  return monthAt(day * DAY);
}

/**
 * The end of what is known of the purchases: the day after the one that `asOf` lies in, in the
 * data's zone, within what the document covers.
 */
export function knownEnd(purchases: Purchases, now: Instant | undefined): number {
  const covered = strictDayOf(purchases.period.end);
  const asOf = purchases.asOf ?? (now === undefined ? undefined : epochOf(now));
  if (asOf === undefined) return covered;
  return Math.min(covered, Math.ceil(clockOf(purchases.timeZone).toWall(asOf) / DAY));
}

/**
 * The periods that a period is compared with: the one of the same calendar length before it, the
 * same a year before, or the last ones before it that are known from their first day on: those of
 * a year, but three at least and twelve at most. Where days from `known` on have not come yet, only
 * their equal part. None where there is nothing to compare, or where the data begins later; an
 * average is of two at least.
 */
export function referenceSpans(
  span: Span,
  compare: PurchaseReference,
  known: number,
  dataStart: number,
): ReferenceSpan[] {
  if (span.end <= span.start || known <= span.start) return [];
  const months = compare === 'last-year' ? 12 : wholeMonths(span);
  const length = span.end - span.start;
  const back = (day: number, count: number): number =>
    months === undefined ? day - length * count : monthsBefore(day, months * count);
  const spans: ReferenceSpan[] = [];
  const most = compare === 'average' ? periodsOfAYear(months, length) : 1;
  for (let count = 1; count <= most; count += 1) {
    const start = back(span.start, count);
    if (start < dataStart) break;
    const end = compare === 'last-year' ? back(span.end, 1) : back(span.start, count - 1);
    const equalPart = known < span.end;
    const partEnd = equalPart ? equalPartEnd(span, start, known, months && months * count) : end;
    const distance = months && months * count;
    spans.push({ start, end: Math.min(end, partEnd), equalPart, months: distance });
  }
  return compare === 'average' && spans.length < 2 ? [] : spans;
}

function periodsOfAYear(months: number | undefined, days: number): number {
  const periods = Math.floor(months === undefined ? 365 / days : 12 / months);
  return Math.min(12, Math.max(3, periods));
}

/**
 * Over whole years a day's partner is its date, so that 29 February shifts nothing after it;
 * else the day as far from the start.
 */
function equalPartEnd(
  span: Span,
  start: number,
  known: number,
  months: number | undefined,
): number {
  if (months === undefined || months % 12 !== 0) return start + known - span.start;
  return monthsBefore(known - 1, months) + 1;
}

/** How many months a period has from any day of a month to the same day of another. */
function wholeMonths({ start, end }: Span): number | undefined {
  const months = monthOfDay(end) - monthOfDay(start);
  return months > 0 && monthsBefore(start, -months) === end ? months : undefined;
}

function monthsBefore(day: number, months: number): number {
  return addSteps('month', day * DAY, -months) / DAY;
}

function strictDayOf(date: LocalDate): number {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`Expected a date as 2025-03-30, found "${date}".`);
  return day;
}
