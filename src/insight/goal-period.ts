import { addMonths } from '../model/civil.js';
import type { GoalPeriod } from '../model/goals-schema.js';
import type { WallMs } from '../model/zone.js';
import { floorWall, wallOf } from './calendar.js';

/** A half-open stretch of wall time. */
export interface Stretch {
  readonly start: WallMs;
  readonly end: WallMs;
}

const DAY = 24 * 60 * 60_000;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The period of a goal that a wall time lies in; of a goal with dates, those dates always. */
export function periodAt(period: GoalPeriod, wall: WallMs): Stretch {
  if (!('step' in period)) return { start: wallOf(period.start), end: wallOf(period.end) };
  const { step } = period;
  const day = period.startDay ?? 1;
  if (step === 'week') {
    const later = (day - 1) * DAY;
    const start = floorWall('week', wall - later) + later;
    return { start, end: start + 7 * DAY };
  }
  const months = MONTHS[step];
  const month = floorWall('month', wall);
  const first = addMonths(month, -(new Date(month).getUTCMonth() % months));
  const start = startIn(first, day);
  if (wall < start) return { start: startIn(addMonths(first, -months), day), end: start };
  return { start, end: startIn(addMonths(first, months), day) };
}

/** The period before. */
export function periodBefore(period: GoalPeriod, { start, end }: Stretch): Stretch {
  return 'step' in period
    ? periodAt(period, start - 1)
    : { start: start - (end - start), end: start };
}

/** The month's day on which a period begins: the last one, where the month has no such day. */
function startIn(month: WallMs, day: number): WallMs {
  return Math.min(month + (day - 1) * DAY, addMonths(month, 1) - DAY);
}

/**
 * Takes a moment of a goal's period to the same moment some years before: of a week to the same
 * weekday (364 days), else to the same date. 29 February and all its hours go to 1 March where
 * there is no such day, so that nothing before it is lost.
 */
export function yearsBefore(period: GoalPeriod, years: number): (wall: WallMs) => WallMs {
  if ('step' in period && period.step === 'week') return (wall) => wall - years * 364 * DAY;
  return (wall) => {
    const day = floorWall('day', wall);
    const there = addMonths(day, -12 * years);
    const isSameDate = new Date(there).getUTCDate() === new Date(day).getUTCDate();
    return isSameDate ? there + (wall - day) : there + DAY;
  };
}
