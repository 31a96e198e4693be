import type { WallMs } from './zone.js';

/** Days of a common year before each month, January first; then the year's own. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
/** 0000-01-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_528;

// Dates are read by arithmetic: a document may have a million, and a Date for each would show.

/** Days since 1970-01-01 of a calendar date written `2025-03-30`; undefined if there is none. */
export function dayOf(date: string): number | undefined {
  return date.length === 10 ? dayAtStart(date) : undefined;
}

/** The same of a text that begins with a date. */
export function dayAtStart(text: string): number | undefined {
  if (text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const before = DAYS_BEFORE[month - 1]!;
  const length = DAYS_BEFORE[month]! - before + (month === 2 && isLeap ? 1 : 0);
  if (day > length) return undefined;
  return daysBefore(year) + before + (month > 2 && isLeap ? 1 : 0) + day - 1 - DAYS_BEFORE_1970;
}

/** Months since January of year 0, of a date that exists. */
export function monthOf(date: string): number {
  return digitsAt(date, 0, 4) * 12 + digitsAt(date, 5, 2) - 1;
}

/** Months since January of year 0, of a wall time. */
export function monthAt(wall: WallMs): number {
  const date = new Date(wall);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The same day and time some months later; of a month that has no such day, its last. */
export function addMonths(wall: WallMs, count: number): WallMs {
  const date = new Date(wall);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

/** Days from 0000-01-01 to the year's first, of the Gregorian calendar throughout. */
function daysBefore(year: number): number {
  return year * 365 + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
}

/** The number written at a place; NaN where it is not all digits. */
function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
