/** Days since 1970-01-01, a Thursday. */
export type DayNumber = number;
/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

export const HOUR = 3_600_000;
export const QUARTER = HOUR / 4;
export const DAY = 24 * HOUR;

/** `2025-03-30` → its day number. */
export function dayNumber(date: string): DayNumber {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

export function dateOf(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 1 = January … 12 = December. */
export function monthOf(day: DayNumber): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

export function yearOf(day: DayNumber): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** How far into its year a day is, in months of equal length: 0 … 12. */
export function monthsInto(day: DayNumber): number {
  const start = Date.UTC(yearOf(day), 0, 1) / DAY;
  return ((day - start) / 365.25) * 12;
}

/** Finland's clock is UTC+2, in summer +3: last Sunday of March to last of October, 01:00 UTC. */
export function offsetAt(instant: EpochMs): number {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= lastSunday(year, 3) && instant < lastSunday(year, 10);
  return (summer ? 3 : 2) * HOUR;
}

/** Directive 2000/84/EC sets the days and the hour. */
function lastSunday(year: number, month: number): EpochMs {
  const lastDay = Date.UTC(year, month, 0) / DAY;
  return (lastDay - (weekdayOf(lastDay) % 7)) * DAY + HOUR;
}

/** `2025-06-09T13:00` on a Finnish wall clock → the instant. Not for the hour that comes twice. */
export function instantOf(wall: string): EpochMs {
  const asUtc = Date.parse(`${wall}Z`);
  return asUtc - offsetAt(asUtc - 3 * HOUR);
}

/** The instant a Finnish day begins. */
export function midnight(day: DayNumber): EpochMs {
  return day * DAY - offsetAt(day * DAY - 3 * HOUR);
}

/** RFC 3339 with the Finnish offset: `2025-06-09T13:00:00+03:00`. */
export function stamp(instant: EpochMs): string {
  const offset = offsetAt(instant);
  const wall = new Date(instant + offset).toISOString().slice(0, 19);
  return `${wall}+0${offset / HOUR}:00`;
}
