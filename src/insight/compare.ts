import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarMonths, getISOWeek, subISOWeekYears } from 'date-fns';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';
import { addSteps, floorWall } from './calendar.js';
import type { Step } from './calendar.js';

/** With what a period is compared: the one before it, the same a year before, or 364 days before
 * (the same weekdays; steps longer than a week have none, and take the same a year before). */
export const COMPARISONS = ['previous', 'last-year', 'last-year-weekdays'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Takes a wall time to its counterpart; undefined where there is none (29 February, day 31). */
export type Shift = (wall: WallMs) => WallMs | undefined;

const DAY = 24 * 60 * 60_000;

/** What a comparison comes to in a step: months and years do not have the same weekdays. */
export function comparisonIn(step: Step, wanted: Comparison): Comparison {
  const isLong = step === 'month' || step === 'year';
  return wanted === 'last-year-weekdays' && isLong ? 'last-year' : wanted;
}

/** How wall times of the period `[start, end)` go to those of the period it is compared with. */
export function shiftOf(wanted: Comparison, step: Step, start: WallMs, end: WallMs): Shift {
  const comparison = comparisonIn(step, wanted);
  if (comparison === 'last-year-weekdays') return (wall) => wall - 364 * DAY;
  if (comparison === 'last-year') return step === 'week' ? byWeekYears(1) : byMonths(12);
  const isWholeMonths = floorWall('month', start) === start && floorWall('month', end) === end;
  if (!isWholeMonths) return (wall) => wall - (end - start);
  const months = differenceInCalendarMonths(new UTCDate(end), new UTCDate(start));
  if (step === 'week') return months % 12 === 0 ? byWeekYears(months / 12) : () => undefined;
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

/** The same day and time in the week of the same number. */
function byWeekYears(years: number): Shift {
  return (wall) => {
    const date = new UTCDate(wall);
    const shifted = subISOWeekYears(date, years);
    const timeOfDay = wall - floorWall('day', wall);
    return getISOWeek(shifted) === getISOWeek(date) ? shifted.getTime() + timeOfDay : undefined;
  };
}
