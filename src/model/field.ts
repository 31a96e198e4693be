import * as v from 'valibot';
import { dayAtStart, dayOf } from './civil.js';
import { isTimeZone } from './offsets.js';
import type { EpochMs } from './zone.js';

/** A text that people read: one string, or one for each language. */
export type Text = string | Readonly<Record<string, string>>;
/** RFC 3339 with `Z` or an offset: `2025-03-30T02:00:00+02:00`. */
export type Instant = string;
/** A calendar date, `2025-03-30`. */
export type LocalDate = string;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Absent and null both mean missing. */
export const maybe = v.nullish;

// Each field is one schema; its message is what a problem gives as "expected".
export const text = v.union(
  [v.string(), v.record(v.string(), v.string())],
  'a text, or an object with a text for each language',
);
export const instant = v.pipe(
  v.string(),
  v.regex(INSTANT, 'an instant with Z or an offset, as 2025-03-30T02:00:00+02:00'),
  v.check((value) => instantOf(value) !== undefined, 'an instant that exists'),
);
export const localDate = v.pipe(
  v.string(),
  v.regex(LOCAL_DATE, 'a date as 2025-03-30'),
  v.check((value) => dayOf(value) !== undefined, 'a date that exists'),
);
export const timeZone = v.pipe(
  v.string(),
  v.check(isTimeZone, 'an IANA time zone, as Europe/Helsinki'),
);
export const currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'a currency code of ISO 4217, as EUR'),
);
export const finite = v.pipe(v.number(), v.finite('a finite number'));
export const notNegative = v.pipe(finite, v.minValue(0, 'a number of 0 or more'));
export const count = v.pipe(
  v.number(),
  v.safeInteger('a whole number'),
  v.minValue(0, 'a whole number of 0 or more'),
);
export const dates = v.object({ start: localDate, end: localDate });
/** A part that has its own reader and schema: `data-use.schema.json`. */
export const dataUse = maybe(v.looseObject({}));

/** An array whose rows are read one by one, so that a bad row costs only itself. */
export const rows = v.custom<readonly unknown[]>(Array.isArray, 'an array');

/** The instant that a text names; undefined where it names none as the `instant` field wants it. */
export function instantOf(value: string): EpochMs | undefined {
  // Engines differ on days that a month does not have, such as 30 February.
  if (!INSTANT.test(value) || dayAtStart(value) === undefined) return undefined;
  const epoch = Date.parse(value);
  return Number.isNaN(epoch) ? undefined : epoch;
}

/** The instant of a text that `instant` has accepted. */
export function epochOf(value: Instant): EpochMs {
  return Date.parse(value);
}
