import type { GoalPeriod } from '../model/goals-schema.js';
import type { Clock } from '../model/zone.js';
import { exact } from './counter.js';
import type { Counted, Counter, Fraction } from './counter.js';
import { ENOUGH_KNOWN } from './goal-count.js';
import type { GoalCount } from './goal-count.js';
import { periodBefore } from './goal-period.js';
import type { Place } from './goal-place.js';

/** How much of its base a rate has still to come, and by what that is reckoned. */
export interface RateRest {
  readonly base: number;
  readonly model:
    | 'days' // the base is people and days, so it is known
    | 'usual' // as much as in the periods before
    | 'even'; // as much a day as so far
}

/** What the rest of a running period has to be like for a rate to end on its target. */
export interface RateCourse {
  readonly fraction: Fraction;
  readonly rest: RateRest;
  /** Of the rest alone; below 0 or beyond the most that can be: it cannot be reached. */
  readonly required: number;
  readonly reachable: boolean;
  /** Where the period ends if the rest is as good as can be; undefined: that has no bound. */
  readonly best?: number | undefined;
}

/** How many periods before this one tell what is usual. */
const USUAL = 3;
/** Without them, this share of the time must have gone by to tell of the rest. */
const MIN_ELAPSED = 0.2;

/** The rate that the rest needs, so that all of it comes to `target`: (t·(D+R) − N) ÷ R. */
export function requiredRate({ part, base }: Fraction, rest: number, target: number): number {
  return exact((target * (base + rest) - part) / rest);
}

/** Where the period ends if its rest has a rate. */
export function endRate({ part, base }: Fraction, rest: number, rate: number): number {
  return exact((part + rate * rest) / (base + rest));
}

/** Of a rate in a running period, as far as both its sides and the rest are known. */
export function rateIn(
  counter: Counter,
  count: GoalCount,
  period: GoalPeriod,
  clock: Clock,
): RateCourse | undefined {
  const { kind, phase, fraction, value, target, coverage } = count;
  if (kind !== 'rate' || phase !== 'running' || target === undefined) return undefined;
  if (!fraction || value === undefined || coverage < ENOUGH_KNOWN.rate) return undefined;
  const rest = restOfBase(counter, count, fraction.base, period, clock);
  return rateCourse(fraction, rest, sideOf(count, value, target), counter.most);
}

/** Of a goal with two ends: the one that the value is beyond. */
function sideOf(
  { direction, least }: GoalCount,
  value: number,
  target: number,
): { readonly isFloor: boolean; readonly target: number } {
  if (direction === 'within' && least !== undefined && value < least) {
    return { isFloor: true, target: least };
  }
  return { isFloor: direction === 'atLeast', target };
}

/** Undefined where nothing is known of the rest, or nothing is left of the period. */
function rateCourse(
  fraction: Fraction,
  rest: RateRest | undefined,
  { isFloor, target }: { readonly isFloor: boolean; readonly target: number },
  most: number | undefined,
): RateCourse | undefined {
  if (!rest || rest.base <= 0) return undefined;
  const required = requiredRate(fraction, rest.base, target);
  const bound = isFloor ? most : 0;
  return {
    fraction,
    rest,
    required,
    reachable: bound === undefined || (isFloor ? required <= bound : required >= bound),
    best: bound === undefined ? undefined : endRate(fraction, rest.base, bound),
  };
}

/** What is expected to come of a rate's base in the rest of a running period. */
function restOfBase(
  counter: Counter,
  place: Place,
  base: number,
  period: GoalPeriod,
  clock: Clock,
): RateRest | undefined {
  const { until, end, elapsed } = place;
  if (counter.baseBetween) return { base: counter.baseBetween(until, end), model: 'days' };
  const usual = usualRest(counter, place, base, period, clock);
  if (usual > 0) return { base: usual, model: 'usual' };
  if (elapsed < MIN_ELAPSED) return undefined;
  return { base: exact((base * (1 - elapsed)) / elapsed), model: 'even' };
}

/**
 * What a usual period has left beyond what has come: in the mean of those before, back to the
 * first one that is not known or had nothing. Who is ahead of that will not stop: at least as much
 * as those had from the same point on. 0: there is no usual.
 */
function usualRest(
  counter: Counter,
  { start, until }: Place,
  base: number,
  period: GoalPeriod,
  clock: Clock,
): number {
  const gone = clock.toWall(until) - clock.toWall(start);
  const wholes: number[] = [];
  const rests: number[] = [];
  let stretch = { start: clock.toWall(start), end: clock.toWall(until) };
  for (let count = 0; count < USUAL; count += 1) {
    stretch = periodBefore(period, stretch);
    const [from, to] = [clock.toInstant(stretch.start), clock.toInstant(stretch.end)];
    const whole = known(counter.total(from, to));
    if (!whole) break;
    const same = Math.min(to, clock.toInstant(stretch.start + gone));
    wholes.push(whole);
    rests.push(same < to ? (counter.total(same, to).fraction?.base ?? 0) : 0);
  }
  if (wholes.length === 0) return 0;
  return exact(Math.max(mean(wholes) - base, mean(rests)));
}

function known({ coverage, fraction }: Counted): number | undefined {
  return coverage >= ENOUGH_KNOWN.rate && fraction ? fraction.base : undefined;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
