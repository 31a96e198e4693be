import type { UnknownReason } from './counter.js';
import { exact, isFault } from './counter.js';
import { follow, presentPeriod } from './follow.js';
import type { Followed, Given } from './follow.js';
import { counterIn, countIn } from './goal-count.js';
import { periodBefore } from './goal-period.js';
import type { Stretch } from './goal-period.js';
import { stateOf } from './goal-state.js';
import type { Goal } from '../model/goals.js';
import type { EpochMs } from '../model/zone.js';

/** A period that is over, measured against the goal as it is now. */
export interface PastPeriod {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly state: 'met' | 'missed' | 'unknown';
  readonly reason?: UnknownReason | undefined;
  readonly value: number | undefined;
  readonly target: number | undefined;
  /** Value − target. */
  readonly difference: number | undefined;
  readonly coverage: number;
}

/** Twelve months, or as many weeks, quarters, years. */
const PAST_PERIODS = 12;

/**
 * How the periods before the one that `now` lies in went, each measured against the goal as it is
 * now: the earliest first, at most `count`, from the first of which something is known.
 */
export function history(goal: Goal, given: Given, count = PAST_PERIODS): PastPeriod[] {
  return historyOf(follow(goal, given), count);
}

/**
 * The periods before the present one, the earliest first: those of which something is known, and
 * those between them. A goal with dates has none, as it is set for once.
 */
export function historyOf(followed: Followed, count = PAST_PERIODS): PastPeriod[] {
  if (!('step' in followed.goal.period) || isFault(followed.counting)) return [];
  const periods: PastPeriod[] = [];
  let wall = presentPeriod(followed);
  for (let index = 0; index < count; index += 1) {
    wall = periodBefore(followed.goal.period, wall);
    periods.push(pastPeriod(followed, wall));
  }
  const first = periods.findLastIndex(({ value }) => value !== undefined);
  return periods.slice(0, first + 1).reverse();
}

function pastPeriod(followed: Followed, wall: Stretch): PastPeriod {
  const count = countIn(followed, counterIn(followed, wall)!, wall);
  const { state, reason } = stateOf(count);
  const { start, end, value, target, coverage } = count;
  return {
    start,
    end,
    value,
    target,
    coverage,
    reason,
    // A period that is over is one of these.
    state: state as PastPeriod['state'],
    difference: value === undefined || target === undefined ? undefined : exact(value - target),
  };
}
