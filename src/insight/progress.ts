import type { Energy } from '../model/energy.js';
import { epochOf } from '../model/field.js';
import type { Instant } from '../model/field.js';
import type { Goal } from '../model/goals.js';
import type { Problem } from '../model/problem.js';
import type { Purchases } from '../model/purchases.js';
import { clockOf } from '../model/zone.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { exact, isFault } from './counter.js';
import type { Counted, Counter, Fault, UnknownReason } from './counter.js';
import { energyCounter } from './energy-counter.js';
import { aimOf } from './goal-aim.js';
import type { Aim } from './goal-aim.js';
import { curveOf, slotsOf } from './goal-curve.js';
import type { CurvePoint } from './goal-curve.js';
import { ENOUGH, paceOf } from './goal-pace.js';
import type { Pace, ProjectionRange } from './goal-pace.js';
import { periodAt } from './goal-period.js';
import type { Stretch } from './goal-period.js';
import { stateOf } from './goal-state.js';
import type { GoalState } from './goal-state.js';
import { ownCounter } from './own-counter.js';
import { purchasesCounter } from './purchases-counter.js';

/** What a goal's progress is computed from. */
export interface Given {
  readonly energy?: Energy | undefined;
  readonly purchases?: Purchases | undefined;
  readonly now: Instant;
}

/** A year before: up to the same point, and from there on. */
export interface LastYear {
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** The same point then. */
  readonly until: EpochMs;
  readonly before: number;
  readonly after: number;
}

/** The period that the present lies in, and how far its counting has come. */
interface Place {
  readonly phase: 'future' | 'running' | 'closed';
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Counted up to here: data may arrive later than they are made. */
  readonly until: EpochMs;
  /** The day of the period that the counting has come to, and how many there are. */
  readonly day: number;
  readonly days: number;
  /** Days from `until` to the end, by the calendar: a part of one where a day has begun. */
  readonly daysLeft: number;
  /** Share of the period's time (its hours, not its days) up to `until`, 0 to 1. */
  readonly elapsed: number;
}

/** Where the period goes. Undefined throughout where there is no pace. */
interface Course {
  /** By what the pace is reckoned: last year's same period, or every hour alike. */
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
}

/**
 * How far a goal has come, and where it would end. Values are in `unit`; what is not known is
 * undefined, never 0.
 */
export interface Progress extends Place, Counted, Course, Aim {
  readonly state: GoalState;
  /** Why the state is `unknown`. */
  readonly reason?: UnknownReason | undefined;
  readonly unit: string;
  /** Target − value: what may still come (`atMost`), or has to. */
  readonly required?: number | undefined;
  /** What has come together since the start, day by day (of long periods: week by week). */
  readonly curve: readonly CurvePoint[];
  readonly problems: readonly Problem[];
}

/**
 * Tells how far a goal has come in the period that `now` lies in: what is counted, of energy where
 * it would end, and of a closed period whether it was met. Only running periods have a pace. What
 * this version does not compute is `unknown`, with a problem.
 */
export function progress(goal: Goal, given: Given): Progress {
  const clock = clockOf(goal.timeZone);
  const now = epochOf(given.now);
  const wall = periodAt(goal.period, clock.toWall(now));
  const end = clock.toInstant(wall.end);
  const counter = counterOf(goal, given, { limit: Math.min(now, end), end });
  if (isFault(counter)) return untold(goal, counter, placeOf(clock, wall, now, now), wall, clock);
  const place = placeOf(clock, wall, now, counter.until);
  const counted = counter.total(place.start, place.until);
  const aim = aimOf(goal, counter, wall, clock);
  const { target } = aim;
  const steps = slotsOf(counter, place, clock);
  const pace = isPaced(place, counter, counted, aim)
    ? paceOf({ counter, clock, period: goal.period, ...place, ...counted, ...steps })
    : undefined;
  const facts = {
    ...place,
    ...counted,
    ...aim,
    unit: counter.unit,
    required:
      target !== undefined && counted.value !== undefined
        ? exact(target - counted.value)
        : undefined,
    ...courseOf(pace, place, counted, aim),
    curve: counted.value === undefined ? [] : curveOf(counter, place, steps.slots, target, pace),
  };
  return { ...facts, ...stateOf(facts) };
}

function counterOf(
  goal: Goal,
  { energy, purchases }: Given,
  period: { limit: EpochMs; end: EpochMs },
): Counter | Fault {
  const { measure } = goal;
  if (measure.of === 'energy') return energyCounter(goal, measure, energy, period);
  if (measure.of === 'purchases') return purchasesCounter(goal, measure, purchases, period.limit);
  return ownCounter(goal, period.limit);
}

const DAY = 24 * 60 * 60_000;

function placeOf(clock: Clock, wall: Stretch, now: EpochMs, counted: EpochMs): Place {
  const [start, end] = [clock.toInstant(wall.start), clock.toInstant(wall.end)];
  const until = Math.min(end, Math.max(start, counted));
  const passed = (clock.toWall(until) - wall.start) / DAY;
  const days = (wall.end - wall.start) / DAY;
  return {
    phase: now < start ? 'future' : now < end ? 'running' : 'closed',
    start,
    end,
    until,
    day: Math.max(1, Math.ceil(passed)),
    days,
    daysLeft: days - passed,
    elapsed: (until - start) / (end - start),
  };
}

/** A goal that cannot be counted still has its period and, unless it depends on data, its aim. */
function untold(
  goal: Goal,
  { reason, problems }: Fault,
  place: Place,
  wall: Stretch,
  clock: Clock,
): Progress {
  const aim = aimOf(goal, undefined, wall, clock);
  return {
    ...place,
    ...aim,
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

/** Only what is running, grows by a rhythm, and is known well enough has a pace. */
function isPaced<Value extends Counted>(
  { phase, start, until }: Place,
  { hasPace }: Counter,
  counted: Value,
  { target }: Aim,
): counted is Value & { readonly value: number } {
  const isKnown = counted.value !== undefined && counted.coverage >= ENOUGH;
  return phase === 'running' && until > start && hasPace && isKnown && target !== undefined;
}

function courseOf(pace: Pace | undefined, { until }: Place, { value }: Counted, aim: Aim): Course {
  if (!pace || value === undefined || aim.target === undefined) return {};
  const { model, shape, projected, range } = pace;
  return {
    model,
    allowed: exact(aim.target * pace.shareTo(until)),
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
      pace: aim.target > 0 ? exact(projected / aim.target) : undefined,
      ...changeOf(aim, value, projected, pace.rests),
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
