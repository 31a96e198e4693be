/** Small energy documents, and ways to write dates and instants that are not the library's own. */
import { documentOf, read } from '../model/energy-document.js';
import type { Energy } from '../../src/model/energy.js';

export const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type Values = readonly (number | null)[];

/** A series of electricity in Helsinki, unless `series` or `head` say otherwise. */
export function energyOf(segments: unknown[], series: object = {}, head: object = {}): Energy {
  const points = [{ id: 'home', commodity: 'electricity' }];
  return read(documentOf(segments, { point: 'home', ...series }, { points, ...head }));
}

/** Readings in a row from an instant, as a segment. */
export function segment(
  resolution: string,
  start: string,
  values: Values,
  more: object = {},
): object {
  return { start, resolution, values, ...more };
}

/** The same value in each of a number of readings. */
export function constant(resolution: string, start: string, count: number, value: number): object {
  return segment(resolution, start, Array<number>(count).fill(value));
}

/** Quarters of the same value over a half-open time. */
export function quarters(start: string, end: string, value = 0.25): object {
  return constant('PT15M', start, (Date.parse(end) - Date.parse(start)) / QUARTER, value);
}

/** `2026-03-28T22:00Z` of milliseconds. */
export function iso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const walls = new Map<string, Intl.DateTimeFormat>();

/** What a wall in a zone shows at an instant, by the platform's own data: `2026-03-29 04:00`. */
export function wallIn(timeZone: string, instant: number): string {
  let wall = walls.get(timeZone);
  if (!wall) {
    wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    walls.set(timeZone, wall);
  }
  return wall.format(instant);
}
