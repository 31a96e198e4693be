import type { Goal } from '../model/goals.js';
import type { Counter, Fault, Stay, UnknownReason } from './counter.js';
import { follow, presentPeriod } from './follow.js';
import type { Followed, Given } from './follow.js';
import { aimOf } from './goal-aim.js';
import { counterIn, countIn, distanceOf, ENOUGH_KNOWN } from './goal-count.js';
import type { GoalCount } from './goal-count.js';
import { courseOf } from './goal-course.js';
import type { Course } from './goal-course.js';
import { curveOf, slotsOf } from './goal-curve.js';
import type { CurvePoint } from './goal-curve.js';
import { paceOf } from './goal-pace.js';
import type { Pace } from './goal-pace.js';
import { effectOf } from './goal-effect.js';
import type { Effect } from './goal-effect.js';
import type { Stretch } from './goal-period.js';
import { placeOf } from './goal-place.js';
import { rateIn } from './goal-rate.js';
import type { RateCourse } from './goal-rate.js';
import { usualPaceOf } from './goal-usual.js';
import { stateOf } from './goal-state.js';
import type { GoalState } from './goal-state.js';

export type { Given } from './follow.js';

/**
 * How far a goal has come, and where it would end. Values are in `unit`; what is not known is
 * undefined, never 0.
 */
export interface Progress extends GoalCount, Course {
  readonly state: GoalState;
  /** Why the state is `unknown`. */
  readonly reason?: UnknownReason | undefined;
  /**
   * Of a sum: target − value, which may still come (`atMost`) or has to. Of a peak: the room that
   * is left below the target. Of a running rate: what the rest of the period has to be like.
   */
  readonly required?: number | undefined;
  /** Of a running rate: how its rest is reckoned, and the best end that is possible. */
  readonly rate?: RateCourse | undefined;
  /** Of a peak: when it was. */
  readonly when?: Stay | undefined;
  /** What the last purchase, day or standing of a running period did. */
  readonly effect?: Effect | undefined;
  /** What has come together since the start, day by day (of long periods: week by week). */
  readonly curve: readonly CurvePoint[];
}

/**
 * Tells how far a goal has come in the period that `now` lies in: what is counted, where it would
 * end (energy), what the rest has to be like (shares and other rates), how much room is left
 * (peaks), and of a closed period whether it was met. Only running periods have a pace. What this
 * version does not compute is `unknown`, with a problem.
 */
export function progress(goal: Goal, given: Given): Progress {
  const followed = follow(goal, given);
  return progressIn(followed, presentPeriod(followed));
}

/** The progress of a goal in any of its periods. */
export function progressIn(followed: Followed, wall: Stretch): Progress {
  const { goal, counting, clock } = followed;
  const counter = counterIn(followed, wall);
  if (!counter) return untold(followed, counting as Fault, wall);
  const count = countIn(followed, counter, wall);
  const steps = slotsOf(counter, count, clock);
  const pace = paceIn(followed, counter, count, steps);
  const rate = rateIn(counter, count, goal.period, clock);
  const facts = {
    ...count,
    required: count.kind === 'rate' ? rate?.required : distanceOf(count),
    rate,
    ...courseOf(pace, count),
    ...(rate && { reachable: rate.reachable }),
    effect: effectOf(followed, counter, count),
    when: counter.momentOf?.(count.start, count.until),
    curve:
      count.value === undefined ? [] : curveOf(counter, count, steps.slots, count.target, pace),
  };
  return { ...facts, ...stateOf(facts) };
}

/** Only what is running, grows by a rhythm, and is known well enough has a pace. */
function paceIn(
  { goal, clock }: Followed,
  counter: Counter,
  count: GoalCount,
  steps: ReturnType<typeof slotsOf>,
): Pace | undefined {
  const { phase, start, until, value, coverage, target } = count;
  const isRunning = phase === 'running' && until > start && counter.rhythm !== undefined;
  if (!isRunning || value === undefined || target === undefined) return undefined;
  if (coverage < ENOUGH_KNOWN[counter.kind]) return undefined;
  const running = { counter, clock, period: goal.period, ...count, value, ...steps };
  return counter.rhythm === 'usual' ? usualPaceOf(running) : paceOf(running);
}

/** A goal that cannot be counted still has its period and, unless it depends on data, its aim. */
function untold(
  { goal, clock, now }: Followed,
  { reason, problems }: Fault,
  wall: Stretch,
): Progress {
  const place = placeOf(clock, wall, now, now);
  const aim = aimOf(goal, undefined, wall, clock);
  return {
    ...place,
    ...aim,
    kind: 'sum',
    state: place.phase === 'future' ? 'notStarted' : 'unknown',
    reason,
    value: undefined,
    coverage: 0,
    estimated: 0,
    unit: goal.unit,
    curve: [],
    problems: [...problems, ...aim.problems],
  };
}
