import type { UnknownReason } from './counter.js';
import { ENOUGH_KNOWN } from './goal-count.js';
import type { GoalCount } from './goal-count.js';
import type { Course } from './goal-course.js';
import type { RateCourse } from './goal-rate.js';

/** Where a goal stands. */
export type GoalState =
  | 'notStarted'
  // Not decided yet: too little of the period has come, or the goal is one without a pace.
  | 'tooEarly'
  | 'onPace' // within 2 % of the goal
  | 'ahead'
  | 'behind' // but reachable
  | 'outOfReach'
  | 'met'
  | 'missed' // the limit has been passed, or the period has ended on the wrong side
  | 'unknown';

/** A goal in a period, and where that goes if it is a running one. */
export interface Facts extends GoalCount, Pick<Course, 'projected' | 'reachable'> {
  readonly rate?: RateCourse | undefined;
}

interface Told {
  readonly state: GoalState;
  readonly reason?: UnknownReason | undefined;
}

/** A projection within this much of the goal is on pace. */
const TOLERANCE = 0.02;

/** Neutral until a limit has been passed or the period is over. */
export function stateOf(facts: Facts): Told {
  const { phase, value, target, coverage, kind } = facts;
  if (phase === 'future') return { state: 'notStarted' };
  if (target === undefined) return { state: 'unknown', reason: 'baseline' };
  const isRunning = phase === 'running';
  if (value === undefined) return withoutValue(facts, isRunning);
  const isDecided = isRunning ? kind !== 'rate' : true;
  if (isDecided && facts.direction === 'atLeast' && value >= target) return { state: 'met' };
  if (isDecided && facts.direction !== 'atLeast' && value > target) return { state: 'missed' };
  if (!isRunning) return closedState(facts, value, target);
  if (coverage < ENOUGH_KNOWN[kind]) return { state: 'unknown', reason: 'coverage' };
  return { state: runningState(facts, value, target) };
}

/** Of nothing there is no rate, and that is not unknown. */
function withoutValue({ until, start, kind, coverage }: Facts, isRunning: boolean): Told {
  const isAwaited = until <= start;
  const isOfNothing = kind === 'rate' && coverage > 0;
  if (isRunning && (isAwaited || isOfNothing)) return { state: 'tooEarly' };
  return { state: 'unknown', reason: isAwaited ? 'notArrived' : 'noData' };
}

/** What is missing could have been as much as the rest, and is not guessed beyond that. */
function closedState(
  { direction, least, coverage, until, end, kind }: Facts,
  value: number,
  target: number,
): Told {
  if (until < end) return { state: 'unknown', reason: 'notArrived' };
  const likely = kind === 'sum' ? value / coverage : value;
  const isMet =
    direction === 'atLeast'
      ? false
      : likely <= target && (direction === 'atMost' || value >= least!);
  const isKnown = coverage >= ENOUGH_KNOWN[kind];
  if (isMet && isKnown) return { state: 'met' };
  const isMissed =
    direction === 'atLeast' ? likely < target : direction === 'within' && likely < least!;
  if (isMissed && isKnown) return { state: 'missed' };
  return { state: 'unknown', reason: 'coverage' };
}

/** A rate goes on as it is; a sum by its pace; a peak, and a sum without one, wait for the end. */
function runningState(facts: Facts, value: number, target: number): GoalState {
  const { rate, projected, reachable } = facts;
  if (rate) return pacedState(facts, value, rate.reachable, target);
  if (projected === undefined) return 'tooEarly';
  return pacedState(facts, projected, reachable ?? false, target);
}

function pacedState(
  { direction, least = 0 }: Facts,
  end: number,
  isReachable: boolean,
  target: number,
): GoalState {
  const over = end > target * (1 + TOLERANCE);
  const under = end < (direction === 'within' ? least : target) * (1 - TOLERANCE);
  if (!over && !under) return 'onPace';
  const isBehind = direction === 'within' || (direction === 'atLeast' ? under : over);
  if (!isBehind) return 'ahead';
  return isReachable ? 'behind' : 'outOfReach';
}
