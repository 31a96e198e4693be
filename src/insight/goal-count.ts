import type { Problem } from '../model/problem.js';
import { exact, isFault } from './counter.js';
import type { Counted, Counter, CountKind } from './counter.js';
import type { Followed } from './follow.js';
import { aimOf } from './goal-aim.js';
import type { Aim } from './goal-aim.js';
import type { Stretch } from './goal-period.js';
import { placeOf } from './goal-place.js';
import type { Place } from './goal-place.js';

/** A goal in one of its periods: what has been counted, and what is wanted. */
export interface GoalCount extends Place, Counted, Aim {
  readonly kind: CountKind;
  readonly unit: string;
  readonly problems: readonly Problem[];
}

/** This much of a period must be known to judge it. A rate speaks of what is known of both sides. */
export const ENOUGH_KNOWN: Readonly<Record<CountKind, number>> = { sum: 0.9, rate: 0.5, peak: 0.9 };

/** What is counted in a period; undefined where the goal cannot be counted. */
export function counterIn({ counting, clock, now }: Followed, wall: Stretch): Counter | undefined {
  if (isFault(counting)) return undefined;
  const end = clock.toInstant(wall.end);
  return counting({ limit: Math.min(now, end), end });
}

export function countIn(
  { goal, clock, now }: Followed,
  counter: Counter,
  wall: Stretch,
): GoalCount {
  const place = placeOf(clock, wall, now, counter.until);
  return {
    ...place,
    ...counter.total(place.start, place.until),
    ...aimOf(goal, counter, wall, clock),
    kind: counter.kind,
    unit: counter.unit,
  };
}

/** Target − value; undefined where one of them is not known. */
export function distanceOf({ target, value }: GoalCount): number | undefined {
  return target === undefined || value === undefined ? undefined : exact(target - value);
}
