import type { EpochMs } from '../model/zone.js';
import { exact } from './counter.js';
import type { Pace, Running } from './goal-pace.js';
import { periodBefore } from './goal-period.js';
import type { Stay } from './counter.js';

/** How the periods before went on from the same day on. */
export interface UsualRest {
  /** The latest first; each by what it came to from there to its end. */
  readonly rests: readonly number[];
  readonly starts: readonly EpochMs[];
  readonly mean: number;
}

/** So many periods tell what is usual: at least, and at most. */
const [FEWEST, MOST] = [3, 12];
/** This much of each must be known. */
const ENOUGH = 0.9;
/** Before so many days with something in them, and this share of the time, it is too early to say. */
const MIN_DAYS = 3;
const MIN_ELAPSED = 0.2;

/**
 * The pace of what comes in leaps, as purchases do: from here on as in the mean of the periods
 * before, whatever has come so far. Undefined where fewer than three of them are known.
 */
export function usualPaceOf(running: Running): Pace | undefined {
  const { counter, clock, start, end, value, slots } = running;
  const before = earlier(running);
  if (before.length < FEWEST) return undefined;
  const elapsed = (counter.until - start) / (end - start);
  const days = slots.filter((slot) => counter.evidence(slot.start, slot.end).count > 0).length;
  const isEarly = elapsed < MIN_ELAPSED || days < MIN_DAYS;
  const sumTo = (each: Stay, instant: EpochMs): number => {
    const gone = clock.toWall(instant) - clock.toWall(start);
    const same = Math.min(each.end, clock.toInstant(clock.toWall(each.start) + gone));
    return instant >= end ? total(running, each.start, each.end) : total(running, each.start, same);
  };
  const wholes = sum(before.map((each) => sumTo(each, end)));
  const rests = before.map((each) => exact(sumTo(each, end) - sumTo(each, counter.until)));
  const mean = exact(sum(rests) / rests.length);
  const starts = before.map((each) => each.start);
  if (wholes <= 0) return undefined;
  return {
    model: 'usual',
    shape: undefined,
    usual: { rests, starts, mean },
    shareTo: (instant) => sum(before.map((each) => sumTo(each, instant))) / wholes,
    projected: isEarly ? undefined : exact(value + mean),
    range: isEarly
      ? undefined
      : {
          low: exact(value + Math.min(...rests)),
          high: exact(value + Math.max(...rests)),
          starts,
        },
    rests,
  };
}

/** The periods before, the latest first, back to the first that is not known. */
function earlier({ counter, clock, period, start, end }: Running): Stay[] {
  const periods: Stay[] = [];
  let wall = { start: clock.toWall(start), end: clock.toWall(end) };
  while (periods.length < MOST) {
    wall = periodBefore(period, wall);
    const stay = { start: clock.toInstant(wall.start), end: clock.toInstant(wall.end) };
    if (counter.total(stay.start, stay.end).coverage < ENOUGH) break;
    periods.push(stay);
  }
  return periods;
}

function total({ counter }: Running, from: EpochMs, to: EpochMs): number {
  return counter.total(from, to).value ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
