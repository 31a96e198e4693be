import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISOWeek, subISOWeekYears } from 'date-fns';
import { addMonths, monthAt } from '../model/civil.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';
import { addSteps, floorWall, isWithinDay, MONDAY, thursdayOf } from './calendar.js';
import type { Slot, Step } from './calendar.js';

/** With what a period is compared: the one before it, the same a year before, 364 days before
 * (the same weekdays; steps longer than a week have none, and take the same a year before), or
 * with what is used in homes that are like this one. */
export const COMPARISONS = [
  'previous',
  'last-year',
  'last-year-weekdays',
  'similar-homes',
] as const;
export type Comparison = (typeof COMPARISONS)[number];
/** A comparison of a home with itself. */
export type OwnComparison = Exclude<Comparison, 'similar-homes'>;

/** Takes a wall time to its counterpart; undefined where there is none (29 February, day 31). */
export type Shift = (wall: WallMs) => WallMs | undefined;

const DAY = 24 * 60 * 60_000;

/** What a comparison comes to in a step: months and years do not have the same weekdays. */
export function comparisonIn<Wanted extends Comparison>(
  step: Step,
  wanted: Wanted,
): Wanted | 'last-year' {
  const isLong = step === 'month' || step === 'year';
  return wanted === 'last-year-weekdays' && isLong ? 'last-year' : wanted;
}

/** How wall times of the period `[start, end)` go to those of the period it is compared with. */
export function shiftOf(
  wanted: OwnComparison,
  step: Step,
  start: WallMs,
  end: WallMs,
  weekStart = MONDAY,
): Shift {
  const comparison = comparisonIn(step, wanted);
  if (comparison === 'last-year-weekdays') return (wall) => wall - 364 * DAY;
  if (comparison === 'last-year') {
    return step === 'week' ? byWeekYears(1, weekStart) : byMonths(12);
  }
  const isWholeMonths = floorWall('month', start) === start && floorWall('month', end) === end;
  if (!isWholeMonths) return (wall) => wall - (end - start);
  const months = monthAt(end) - monthAt(start);
  if (step === 'week') {
    return months % 12 === 0 ? byWeekYears(months / 12, weekStart) : () => undefined;
  }
  return byMonths(months);
}

/** How one period goes with another, step by step. */
export interface Pairing {
  readonly step: Step;
  readonly clock: Clock;
  readonly shift: Shift;
}

/** How a period goes with the one that it is compared with. */
export function pairingOf(
  compare: OwnComparison,
  step: Step,
  { start, end }: Stretch,
  clock: Clock,
  weekStart = MONDAY,
): Pairing {
  const [from, to] = [clock.toWall(start), clock.toWall(end)];
  return { step, clock, shift: shiftOf(compare, step, from, to, weekStart) };
}

interface Stretch {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** What a step, or the part of it that is looked at, is compared with; undefined: with nothing. */
export function counterpartOf(slot: Slot, part: Stretch, pairing: Pairing): Stretch | undefined {
  const { step, clock, shift } = pairing;
  const other = isWithinDay(step) ? ofClock(part, shift, clock) : ofCalendar(slot, part, pairing);
  return other && other.start < other.end ? other : undefined;
}

function ofClock({ start, end }: Stretch, shift: Shift, clock: Clock): Stretch | undefined {
  const other = counterpart(start, shift, clock);
  return other === undefined ? undefined : { start: other, end: other + (end - start) };
}

/** A part begins with a day: at its first moment, where a clock skips midnight. */
function ofCalendar(slot: Slot, part: Stretch, pairing: Pairing): Stretch | undefined {
  const { step, clock, shift } = pairing;
  const first = shift(floorWall('day', clock.toWall(part.start)));
  if (first === undefined) return undefined;
  const start = clock.toInstant(first);
  // A whole step goes with a whole step: 30 April's end would shift to 1 April, not to 31 March.
  const isWhole = part.start === slot.start && part.end === slot.end;
  if (isWhole) return { start, end: clock.toInstant(addSteps(step, first, 1)) };
  return { start, end: endOf(part, start, shift, clock) };
}

function endOf(part: Stretch, start: EpochMs, shift: Shift, clock: Clock): EpochMs {
  const wall = clock.toWall(part.end);
  if (shift(wall) !== undefined) {
    return counterpart(part.end, shift, clock) ?? start + (part.end - part.start);
  }
  // To a day that is not there (29 February): to the end of the last one that is.
  let day = floorWall('day', wall);
  while (shift(day) === undefined) day -= DAY;
  return clock.toInstant(shift(day)! + DAY);
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
    const shifted = addMonths(wall, -months);
    const sameDay = new Date(shifted).getUTCDate() === new Date(wall).getUTCDate();
    return sameDay ? shifted : undefined;
  };
}

/** The same day and time in the week of the same number. */
function byWeekYears(years: number, weekStart: number): Shift {
  return (wall) => {
    const thursday = new UTCDateMini(thursdayOf(wall, weekStart));
    const shifted = subISOWeekYears(thursday, years);
    const sinceThursday = wall - thursday.getTime();
    return getISOWeek(shifted) === getISOWeek(thursday)
      ? shifted.getTime() + sinceThursday
      : undefined;
  };
}
