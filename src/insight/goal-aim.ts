import type { Goal } from '../model/goals.js';
import { describe } from '../model/problem.js';
import type { Problem } from '../model/problem.js';
import type { Clock } from '../model/zone.js';
import { doubt, exact } from './counter.js';
import type { Counter } from './counter.js';
import { ENOUGH } from './goal-pace.js';
import { periodBefore, yearsBefore } from './goal-period.js';
import type { Stretch } from './goal-period.js';

/** What a goal asks for in one period, in the unit that is counted. */
export interface Aim {
  readonly direction: 'atMost' | 'atLeast' | 'within';
  /** Undefined: it depends on a baseline that is not known. */
  readonly target: number | undefined;
  readonly least: number | undefined;
  readonly baseline: number | undefined;
  readonly problems: readonly Problem[];
}

/** The target as a number; that of `reduceBy` is reckoned from its baseline. */
export function aimOf(
  goal: Goal,
  counter: Counter | undefined,
  period: Stretch,
  clock: Clock,
): Aim {
  const { direction, target } = goal;
  const plain = { least: undefined, baseline: undefined, problems: [] };
  if (typeof target !== 'number') {
    return { ...plain, direction: 'within', target: target.max, least: target.min };
  }
  if (direction !== 'reduceBy') {
    return { ...plain, direction: direction === 'atLeast' ? direction : 'atMost', target };
  }
  const baseline = counter && baselineOf(goal, counter, period, clock);
  const cut = goal.unit === '%' ? ((baseline ?? 0) * target) / 100 : target;
  return {
    ...plain,
    direction: 'atMost',
    target: baseline === undefined ? undefined : exact(Math.max(0, baseline - cut)),
    baseline,
    problems: baselineProblems(goal),
  };
}

function baselineOf(
  { baseline, period: goalPeriod }: Goal,
  counter: Counter,
  period: Stretch,
  clock: Clock,
): number | undefined {
  if (!baseline) return undefined;
  if (baseline.kind === 'fixed') return baseline.value ?? undefined;
  const there = yearsBefore(goalPeriod, 1);
  const { start, end } =
    baseline.kind === 'previousPeriod'
      ? periodBefore(goalPeriod, period)
      : { start: there(period.start), end: there(period.end) };
  const { value, coverage } = counter.total(clock.toInstant(start), clock.toInstant(end));
  return coverage >= ENOUGH ? value : undefined;
}

function baselineProblems(goal: Goal): Problem[] {
  const { baseline } = goal;
  if (!baseline) {
    return [doubt(goal, 'baseline', 'missing', 'what "reduceBy" is reckoned from', 'nothing')];
  }
  if (baseline.kind === 'fixed' && typeof baseline.value !== 'number') {
    const found = describe(baseline.value);
    return [doubt(goal, 'baseline.value', 'missing', 'a number', found)];
  }
  if (!baseline.weather) return [];
  const expected = 'a baseline as it was, without the weather taken out';
  return [doubt(goal, 'baseline.weather', 'unsupported', expected, 'true')];
}
