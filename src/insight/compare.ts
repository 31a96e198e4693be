import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarMonths, getISOWeek, subISOWeekYears } from 'date-fns';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';
import { addSteps, floorWall } from './calendar.js';
import type { Step } from './calendar.js';

/** With what a period is compared: the one before it, the same a year before, or 364 days before
 * (the same weekdays; steps longer than a week have none, and take the same a year before). */
export type Comparison = 'previous' | 'last-year' | 'last-year-weekdays';

/** Takes a wall time to its counterpart; undefined where there is none (29 February, day 31). */
export type Shift = (wall: WallMs) => WallMs | undefined;

const DAY = 24 * 60 * 60_000;

/** How wall times of the period `[start, end)` go to those of the period it is compared with. */
export function shiftOf(comparison: Comparison, step: Step, start: WallMs, end: WallMs): Shift {
  const long = step === 'month' || step === 'year';
  if (comparison === 'last-year-weekdays' && !long) return (wall) => wall - 364 * DAY;
  if (comparison !== 'previous') return step === 'week' ? sameWeekLastYear : byMonths(12);
  const isWholeMonths = floorWall('month', start) === start && floorWall('month', end) === end;
  if (!isWholeMonths) return (wall) => wall - (end - start);
  const months = differenceInCalendarMonths(new UTCDate(end), new UTCDate(start));
  if (step === 'week') return months % 12 === 0 ? sameWeekLastYear : () => undefined;
  return byMonths(months);
}

/** The instants of a counterpart, told apart where a wall clock shows the same hour twice. */
export function counterpart(instant: EpochMs, shift: Shift, clock: Clock): EpochMs | undefined {
  const wall = clock.toWall(instant);
  const shifted = shift(wall);
  if (shifted === undefined) return undefined;
  // On the second pass of a repeated hour this is its distance from the first.
  const repeated = instant - clock.toInstant(wall);
  const other = clock.toInstant(shifted) + repeated;
  return clock.toWall(other) === shifted ? other : undefined;
}

function byMonths(months: number): Shift {
  return (wall) => {
    const shifted = addSteps('month', wall, -months);
    const sameDay = new UTCDate(shifted).getUTCDate() === new UTCDate(wall).getUTCDate();
    return sameDay ? shifted : undefined;
  };
}

function sameWeekLastYear(wall: WallMs): WallMs | undefined {
  const date = new UTCDate(wall);
  const shifted = subISOWeekYears(date, 1);
  return getISOWeek(shifted) === getISOWeek(date) ? shifted.getTime() : undefined;
}
