import type { UnknownReason } from './counter.js';
import { ENOUGH } from './goal-pace.js';
import type { Progress } from './progress.js';

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

/** A goal with all but its state. */
export type Facts = Omit<Progress, 'state' | 'reason'>;

interface Told {
  readonly state: GoalState;
  readonly reason?: UnknownReason | undefined;
}

/** A projection within this much of the goal is on pace. */
const TOLERANCE = 0.02;

/** Neutral until a limit has been passed or the period is over. */
export function stateOf(facts: Facts): Told {
  const { phase, value, target, coverage } = facts;
  if (phase === 'future') return { state: 'notStarted' };
  if (target === undefined) return { state: 'unknown', reason: 'baseline' };
  const isRunning = phase === 'running';
  if (value === undefined) {
    const isAwaited = facts.until <= facts.start;
    if (isRunning && isAwaited) return { state: 'tooEarly' };
    return { state: 'unknown', reason: isAwaited ? 'notArrived' : 'noData' };
  }
  if (facts.direction === 'atLeast') {
    if (value >= target) return { state: 'met' };
  } else if (value > target) return { state: 'missed' };
  if (!isRunning) return closedState(facts, value, target);
  if (coverage < ENOUGH) return { state: 'unknown', reason: 'coverage' };
  return { state: facts.projected === undefined ? 'tooEarly' : pacedState(facts, target) };
}

/** What is missing could have been as much as the rest, and is not guessed beyond that. */
function closedState(
  { direction, least, coverage, until, end }: Facts,
  value: number,
  target: number,
): Told {
  if (until < end) return { state: 'unknown', reason: 'notArrived' };
  const likely = value / coverage;
  const isMet =
    direction === 'atLeast'
      ? false
      : likely <= target && (direction === 'atMost' || value >= least!);
  if (isMet && coverage >= ENOUGH) return { state: 'met' };
  const isMissed =
    direction === 'atLeast' ? likely < target : direction === 'within' && likely < least!;
  if (isMissed && coverage >= ENOUGH) return { state: 'missed' };
  return { state: 'unknown', reason: 'coverage' };
}

function pacedState(
  { direction, projected = 0, least = 0, reachable }: Facts,
  target: number,
): GoalState {
  const over = projected > target * (1 + TOLERANCE);
  const under = projected < (direction === 'within' ? least : target) * (1 - TOLERANCE);
  const isOnPace = !over && !under;
  if (isOnPace) return 'onPace';
  const isBehind = direction === 'within' || (direction === 'atLeast' ? under : over);
  if (!isBehind) return 'ahead';
  return reachable ? 'behind' : 'outOfReach';
}
