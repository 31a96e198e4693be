import { exact } from './counter.js';
import type { Aim } from './goal-aim.js';
import type { GoalCount } from './goal-count.js';
import type { Pace, ProjectionRange } from './goal-pace.js';
import type { UsualRest } from './goal-usual.js';
import type { EpochMs } from '../model/zone.js';

/** A year before: up to the same point, and from there on. */
export interface LastYear {
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** The same point then. */
  readonly until: EpochMs;
  readonly before: number;
  readonly after: number;
}

/** Where the period goes. Undefined throughout where there is no pace. */
export interface Course {
  /** By what the pace is reckoned: last year's same period, every hour alike, or the periods before. */
  readonly model?: Pace['model'] | undefined;
  /** What the goal allows (or asks for) up to `until`. */
  readonly allowed?: number | undefined;
  /** Where the period would end, ÷ target: 1 is on the goal. */
  readonly pace?: number | undefined;
  readonly projected?: number | undefined;
  readonly range?: ProjectionRange | undefined;
  /** How the rest has to differ from the rest at this pace: −0.09 is 9 % less. */
  readonly change?: number | undefined;
  /** Whether that is within 20 %, or the rest of an earlier year was like that. */
  readonly reachable?: boolean | undefined;
  readonly lastYear?: LastYear | undefined;
  /** How the periods before went on from the same day on. */
  readonly usual?: UsualRest | undefined;
}

export function courseOf(pace: Pace | undefined, count: GoalCount): Course {
  const { value, until, target } = count;
  if (!pace || value === undefined || target === undefined) return {};
  const { model, shape, usual, projected, range } = pace;
  return {
    model,
    usual,
    allowed: exact(target * pace.shareTo(until)),
    lastYear: shape && {
      start: shape.start,
      end: shape.end,
      until: shape.until,
      before: shape.before,
      after: shape.after,
    },
    ...(projected !== undefined && {
      projected,
      range,
      pace: target > 0 ? exact(projected / target) : undefined,
      ...changeOf(count, value, projected, pace.rests),
    }),
  };
}

/** A change that most can make. */
const LIKELY = 0.2;

/** What the rest of the period would have to be, beside what it would be at this pace. */
function changeOf(
  { direction, target = 0, least = 0 }: Aim,
  value: number,
  projected: number,
  rests: readonly number[],
): Pick<Course, 'change' | 'reachable'> {
  const isFloor = direction === 'atLeast' || (direction === 'within' && projected < least);
  const required = (isFloor && direction === 'within' ? least : target) - value;
  const rest = projected - value;
  const change = rest > 0 ? exact(required / rest - 1) : undefined;
  const isLikely = isFloor ? required <= rest * (1 + LIKELY) : required >= rest * (1 - LIKELY);
  const wasSeen = rests.some((seen) => (isFloor ? seen >= required : seen <= required));
  return { change, reachable: isLikely || wasSeen };
}
