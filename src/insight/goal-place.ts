import type { Clock, EpochMs } from '../model/zone.js';
import type { Stretch } from './goal-period.js';

/** A goal's period, and how far its counting has come. */
export interface Place {
  readonly phase: 'future' | 'running' | 'closed';
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Counted up to here: data may arrive later than they are made. */
  readonly until: EpochMs;
  /** The day of the period that the counting has come to, and how many there are. */
  readonly day: number;
  readonly days: number;
  /** Days from `until` to the end, by the calendar: a part of one where a day has begun. */
  readonly daysLeft: number;
  /** Share of the period's time (its hours, not its days) up to `until`, 0 to 1. */
  readonly elapsed: number;
}

const DAY = 24 * 60 * 60_000;

/** @param counted up to where there is something to count */
export function placeOf(clock: Clock, wall: Stretch, now: EpochMs, counted: EpochMs): Place {
  const [start, end] = [clock.toInstant(wall.start), clock.toInstant(wall.end)];
  const until = Math.min(end, Math.max(start, counted));
  const passed = (clock.toWall(until) - wall.start) / DAY;
  const days = (wall.end - wall.start) / DAY;
  return {
    phase: now < start ? 'future' : now < end ? 'running' : 'closed',
    start,
    end,
    until,
    day: Math.max(1, Math.ceil(passed)),
    days,
    daysLeft: days - passed,
    elapsed: (until - start) / (end - start),
  };
}
