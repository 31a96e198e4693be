import type { Energy } from '../model/energy.js';
import { epochOf } from '../model/field.js';
import type { Instant } from '../model/field.js';
import type { Goal } from '../model/goals.js';
import type { Purchases } from '../model/purchases.js';
import { clockOf } from '../model/zone.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { isFault } from './counter.js';
import type { Counting, Fault } from './counter.js';
import { energyCounting } from './energy-counter.js';
import { periodAt } from './goal-period.js';
import type { Stretch } from './goal-period.js';
import { ownCounting } from './own-counter.js';
import { scoringOf } from './purchase-scoring.js';
import type { Scoring } from './purchase-scoring.js';
import { purchasesCounting } from './purchases-counter.js';

/** What a goal's progress is computed from. */
export interface Given {
  readonly energy?: Energy | undefined;
  readonly purchases?: Purchases | undefined;
  readonly now: Instant;
  /** Tells of sums of purchases too where they would end. Without it: only what has been counted. */
  readonly projection?: boolean | undefined;
}

/** A goal with what it counts, made ready once for all that is asked of it. */
export interface Followed {
  readonly goal: Goal;
  readonly counting: Counting | Fault;
  readonly clock: Clock;
  readonly now: EpochMs;
  /** Of a goal on purchases that can be counted. */
  readonly shopping?: Shopping | undefined;
}

/** Purchases, and how a goal counts them. */
export interface Shopping {
  readonly purchases: Purchases;
  readonly scoring: Scoring;
}

export function follow(goal: Goal, given: Given): Followed {
  const frame = { goal, clock: clockOf(goal.timeZone), now: epochOf(given.now) };
  const { measure } = goal;
  if (measure.of === 'own') return { ...frame, counting: ownCounting(goal) };
  if (measure.of === 'energy') {
    return { ...frame, counting: energyCounting(goal, measure, given.energy) };
  }
  const { purchases } = given;
  if (!purchases) return { ...frame, counting: { reason: 'noData', problems: [] } };
  const scoring = scoringOf(goal, measure, purchases);
  if (isFault(scoring)) return { ...frame, counting: scoring };
  const counting = purchasesCounting(scoring, purchases, given.projection === true);
  return { ...frame, counting, shopping: { purchases, scoring } };
}

/** The same goal with another target: what it counts stays. */
export function withTarget(followed: Followed, target: Goal['target']): Followed {
  return { ...followed, goal: { ...followed.goal, target } };
}

/** The period that the present lies in; of a goal with dates, those dates. */
export function presentPeriod({ goal, clock, now }: Followed): Stretch {
  return periodAt(goal.period, clock.toWall(now));
}
