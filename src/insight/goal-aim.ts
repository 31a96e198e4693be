import type { Goal } from '../model/goals.js';
import { describe } from '../model/problem.js';
import type { Problem } from '../model/problem.js';
import type { Clock } from '../model/zone.js';
import { doubt, exact } from './counter.js';
import type { Counter } from './counter.js';
import { ENOUGH } from './goal-pace.js';
import { periodBefore, yearsBefore } from './goal-period.js';
import type { Stretch } from './goal-period.js';
import type { WeatherChange } from './weather.js';

/** What a goal asks for in one period, in the unit that is counted. */
export interface Aim {
  readonly direction: 'atMost' | 'atLeast' | 'within';
  /** Undefined: it depends on a baseline that is not known. */
  readonly target: number | undefined;
  readonly least: number | undefined;
  readonly baseline: number | undefined;
  /** How the baseline was brought to the weather of the period. */
  readonly weather?: WeatherChange | undefined;
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
  const known = counter && baselineOf(goal, counter, period, clock);
  const cut = goal.unit === '%' ? ((known?.value ?? 0) * target) / 100 : target;
  return {
    ...plain,
    direction: 'atMost',
    target: known === undefined ? undefined : exact(Math.max(0, known.value - cut)),
    baseline: known?.value,
    weather: known?.weather,
    problems: baselineProblems(goal, known),
  };
}

/** What a goal is reckoned from, with the weather of its own period where that is asked for. */
interface Baseline {
  readonly value: number;
  readonly weather?: WeatherChange | undefined;
}

function baselineOf(
  { baseline, period: goalPeriod }: Goal,
  counter: Counter,
  period: Stretch,
  clock: Clock,
): Baseline | undefined {
  if (!baseline) return undefined;
  if (baseline.kind === 'fixed') {
    return typeof baseline.value === 'number' ? { value: baseline.value } : undefined;
  }
  const there = yearsBefore(goalPeriod, 1);
  const wall =
    baseline.kind === 'previousPeriod'
      ? periodBefore(goalPeriod, period)
      : { start: there(period.start), end: there(period.end) };
  const then = { start: clock.toInstant(wall.start), end: clock.toInstant(wall.end) };
  const { value, coverage } = counter.total(then.start, then.end);
  if (value === undefined || coverage < ENOUGH) return undefined;
  const [start, end] = [clock.toInstant(period.start), clock.toInstant(period.end)];
  const now = { start, end: Math.max(start, Math.min(end, counter.until)) };
  const weather = baseline.weather ? counter.weather?.(then, now) : undefined;
  return { value: exact(value + (weather?.change ?? 0)), weather };
}

function baselineProblems(goal: Goal, known: Baseline | undefined): Problem[] {
  const { baseline } = goal;
  if (!baseline) {
    return [doubt(goal, 'baseline', 'missing', 'what "reduceBy" is reckoned from', 'nothing')];
  }
  if (baseline.kind === 'fixed' && typeof baseline.value !== 'number') {
    const found = describe(baseline.value);
    return [doubt(goal, 'baseline.value', 'missing', 'a number', found)];
  }
  if (!baseline.weather || !known || known.weather) return [];
  const expected = 'a temperature and a use for each day of the baseline; it stands as it was';
  return [doubt(goal, 'baseline.weather', 'reference', expected, 'too few of them')];
}
