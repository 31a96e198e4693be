import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISOWeek, getISOWeekYear } from 'date-fns';
import { addMonths } from '../model/civil.js';
import type { LocalDate } from '../model/field.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';

// The clock belongs to the calendar: those who read its dates find both here.
export { clockOf } from '../model/zone.js';

/** The steps of a trend, from the finest to the coarsest. */
export const STEPS = ['quarter', 'half-hour', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Step = (typeof STEPS)[number];

/** A half-open stretch of time with its name: `2025`, `2025-03`, `2025-W13`, `2025-03-30`,
 * `2025-03-30T02:00+02:00` (with the offset, so that it is unique on the day of 25 hours). */
export interface Slot {
  readonly key: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
/** The day before a Monday: 1970 began on a Thursday. */
const SUNDAY = 3 * DAY;
/** 1 (Monday) to 7 (Sunday). */
export const MONDAY = 1;
const THURSDAY = 4;

/** Lengths on the wall, where a day has 24 hours always. */
const LENGTHS: Partial<Record<Step, number>> = {
  quarter: 15 * MINUTE,
  'half-hour': 30 * MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  week: WEEK,
};

/** Whether a step is a part of a day, and so decided by the clock and not by the calendar. */
export function isWithinDay(step: Step): boolean {
  return (LENGTHS[step] ?? DAY) < DAY;
}

/** The wall time of a calendar date's first moment. Throws RangeError for what is no date. */
export function wallOf(date: LocalDate): WallMs {
  const wall = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(wall)) throw new RangeError(`"${date}" is not a date as 2025-03-30`);
  return wall;
}

/** The calendar date on the wall. */
export function dateOf(wall: WallMs): LocalDate {
  return new Date(wall).toISOString().slice(0, 10);
}

/** The start of the step that a wall time lies in. A week begins on a day from 1 (Monday) to 7. */
export function floorWall(step: Step, wall: WallMs, weekStart = MONDAY): WallMs {
  const length = LENGTHS[step];
  if (length) {
    const first = step === 'week' ? SUNDAY + weekStart * DAY : 0;
    return Math.floor((wall - first) / length) * length + first;
  }
  const date = new Date(floorWall('day', wall));
  return step === 'month' ? date.setUTCDate(1) : date.setUTCMonth(0, 1);
}

/** The wall time a number of calendar steps later. A month later than 31 January is 28 February. */
export function addSteps(step: Step, wall: WallMs, count: number): WallMs {
  const length = LENGTHS[step];
  return length ? wall + count * length : addMonths(wall, step === 'year' ? 12 * count : count);
}

/** The Thursday of the week that a wall time lies in: a week is of the year that has it (ISO 8601). */
export function thursdayOf(wall: WallMs, weekStart = MONDAY): WallMs {
  return floorWall('week', wall, weekStart) + ((THURSDAY - weekStart + 7) % 7) * DAY;
}

/** All steps that touch `[start, end)`, whole, in the clock's zone. */
export function slotsBetween(
  step: Step,
  start: EpochMs,
  end: EpochMs,
  clock: Clock,
  weekStart = MONDAY,
): Slot[] {
  if (start >= end) return [];
  return isWithinDay(step)
    ? clockSlots(step, start, end, clock)
    : calendarSlots(step, start, end, clock, weekStart);
}

function calendarSlots(
  step: Step,
  start: EpochMs,
  end: EpochMs,
  clock: Clock,
  weekStart: number,
): Slot[] {
  const slots: Slot[] = [];
  let wall = floorWall(step, clock.toWall(start), weekStart);
  let from = clock.toInstant(wall);
  while (from < end) {
    const next = addSteps(step, wall, 1);
    const to = clock.toInstant(next);
    // A day that a zone skipped (Apia, 30 December 2011) has no time in it, and is no step.
    const named = step === 'week' ? thursdayOf(wall, weekStart) : wall;
    if (from < to) slots.push({ key: keyOf(step, named), start: from, end: to });
    wall = next;
    from = to;
  }
  return slots;
}

/** Steps of the clock go by the digits on the wall, so they break where the wall clock jumps. */
function clockSlots(step: Step, start: EpochMs, end: EpochMs, clock: Clock): Slot[] {
  const length = LENGTHS[step]!;
  const slots: Slot[] = [];
  const wall = clock.toWall(start);
  let from = start - (wall - floorWall(step, wall));
  if (clock.offset(from) !== clock.offset(start)) from = changeBetween(from, start, clock);
  while (from < end) {
    const offset = clock.offset(from);
    let to = floorWall(step, from + offset) + length - offset;
    if (clock.offset(to - 1) !== offset) to = changeBetween(from, to, clock);
    slots.push({ key: clockKey(from, offset), start: from, end: to });
    from = to;
  }
  return slots;
}

function changeBetween(from: EpochMs, to: EpochMs, clock: Clock): EpochMs {
  let at = from + MINUTE;
  while (at < to && clock.offset(at) === clock.offset(from)) at += MINUTE;
  return at;
}

function clockKey(instant: EpochMs, offset: number): string {
  const wall = new Date(instant + offset).toISOString().slice(0, 16);
  const minutes = Math.abs(offset) / MINUTE;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${wall}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function keyOf(step: Step, wall: WallMs): string {
  if (step === 'week') {
    const date = new UTCDateMini(wall);
    return `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
  }
  const length = { day: 10, month: 7, year: 4 }[step as 'day' | 'month' | 'year'];
  return new Date(wall).toISOString().slice(0, length);
}
