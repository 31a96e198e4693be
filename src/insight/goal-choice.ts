import type { Goal } from '../model/goals.js';
import { exact } from './counter.js';
import type { Counter, Stay } from './counter.js';
import type { Followed } from './follow.js';
import { presentPeriod } from './follow.js';
import { counterIn, ENOUGH_KNOWN } from './goal-count.js';
import { periodBefore, yearsBefore } from './goal-period.js';
import type { Stretch } from './goal-period.js';

/** What a goal is chosen beside: what was counted without it. */
export interface OwnBaseline {
  readonly value: number;
  /** The same period a year before, or the mean of so many periods before this one. */
  readonly of: 'lastYear' | 'recent';
  readonly periods: readonly Stay[];
}

/** The numbers that a target is chosen from. */
export interface TargetChoice {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly baseline: OwnBaseline | undefined;
  /** Where a change of 5 to 15 % lies. */
  readonly band: { readonly from: number; readonly to: number } | undefined;
  /** In the middle of the band; without one: the target as it is. */
  readonly suggested: number;
}

/**
 * What changes of one's own baseline have come to: with realistic goals about 11 % less, and on
 * average about 4 % (Harding & Hsiaw 2014, Journal of Economic Behavior & Organization 107).
 */
const [BAND_FROM, BAND_TO, MIDDLE] = [0.05, 0.15, 0.1];
/** How far the choice goes from the baseline. */
const REACH = 0.3;
const RECENT = 3;

/** How large the change is that a target asks for, as a share of the baseline: 0.1 is 10 %. */
export function changeAsked(goal: Goal, target: number, baseline: number): number | undefined {
  if (goal.direction === 'reduceBy' && goal.unit === '%') return target / 100;
  if (baseline <= 0) return undefined;
  if (goal.direction === 'reduceBy') return exact(target / baseline);
  const change = exact(target / baseline - 1);
  return goal.direction === 'atLeast' ? change : -change;
}

/** What is worth saying of a change: under 3 % hardly one, over 20 % more than most can keep up. */
export function remarkOn(change: number): 'none' | 'small' | 'realistic' | 'large' | undefined {
  if (change <= 0) return 'none';
  if (change < 0.03) return 'small';
  if (change > 0.2) return 'large';
  return change >= BAND_FROM - 1e-9 && change <= BAND_TO + 1e-9 ? 'realistic' : undefined;
}

/** Undefined for a goal with two ends, which has no one number to choose. */
export function choiceOf(followed: Followed): TargetChoice | undefined {
  const { goal } = followed;
  if (typeof goal.target !== 'number') return undefined;
  const baseline = ownBaseline(followed);
  const at = targetAt(goal, baseline?.value);
  const bounds = at ? [at(0), at(REACH)] : [0.5 * goal.target, 1.5 * goal.target];
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const step = stepFor(Math.max(high, goal.target), goal.unit);
  const most = Math.max(high, goal.target, step);
  return {
    least: exact(Math.floor(Math.min(low, goal.target) / step) * step),
    most: exact(Math.ceil(most / step - 1e-9) * step),
    step,
    baseline,
    band: at && { from: at(BAND_FROM), to: at(BAND_TO) },
    suggested: at ? exact(Math.round(at(MIDDLE) / step) * step) : goal.target,
  };
}

/** The target that asks for a change of the baseline. */
function targetAt(
  { direction, unit }: Goal,
  baseline: number | undefined,
): ((change: number) => number) | undefined {
  if (direction === 'reduceBy' && unit === '%') return (change) => exact(100 * change);
  if (!baseline || baseline < 0) return undefined;
  if (direction === 'reduceBy') return (change) => exact(baseline * change);
  return (change) => exact(baseline * (direction === 'atLeast' ? 1 + change : 1 - change));
}

/** Two digits are as much as anybody chooses. */
function stepFor(size: number, unit: string): number {
  const step = 10 ** (Math.floor(Math.log10(size > 0 ? size : 1)) - 1);
  return unit === 'pcs' || unit === '%' ? Math.max(1, step) : step;
}

/** The same time a year before where there is a season; else the mean of the latest periods. */
function ownBaseline(followed: Followed): OwnBaseline | undefined {
  const wall = presentPeriod(followed);
  const counter = counterIn(followed, wall);
  if (!counter) return undefined;
  const year = yearsBefore(followed.goal.period, 1);
  const lastYear = known(followed, counter, { start: year(wall.start), end: year(wall.end) });
  if (counter.rhythm === 'season' && lastYear) return { ...lastYear, of: 'lastYear' };
  return recent(followed, counter, wall) ?? (lastYear && { ...lastYear, of: 'lastYear' });
}

type Known = Pick<OwnBaseline, 'value' | 'periods'>;

function recent(followed: Followed, counter: Counter, wall: Stretch): OwnBaseline | undefined {
  const found: Known[] = [];
  let before = wall;
  for (let count = 0; count < RECENT; count += 1) {
    before = periodBefore(followed.goal.period, before);
    const each = known(followed, counter, before);
    if (!each) break;
    found.push(each);
  }
  if (found.length === 0) return undefined;
  const value = exact(found.reduce((sum, each) => sum + each.value, 0) / found.length);
  return { value, of: 'recent', periods: found.flatMap(({ periods }) => periods).reverse() };
}

function known({ clock }: Followed, counter: Counter, wall: Stretch): Known | undefined {
  const [start, end] = [clock.toInstant(wall.start), clock.toInstant(wall.end)];
  const { value, coverage } = counter.total(start, end);
  const isKnown = value !== undefined && coverage >= ENOUGH_KNOWN[counter.kind];
  return isKnown ? { value, periods: [{ start, end }] } : undefined;
}
