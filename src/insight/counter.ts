import type { Goal } from '../model/goals.js';
import type { Problem, ProblemCode } from '../model/problem.js';
import { joinPath } from '../model/problem.js';
import type { EpochMs } from '../model/zone.js';
import type { Step } from './calendar.js';
import type { WeatherChange } from './weather.js';
import type { ExplanationInput, LeftOut } from './explanation.js';

export { exact } from './exact.js';

/** How much was counted in a stretch of time, and the share of it that is known, 0 to 1. */
export interface Counted {
  /** Undefined: nothing is known. */
  readonly value: number | undefined;
  readonly coverage: number;
  /** The part of the value that is estimated. */
  readonly estimated: number;
  /** What the value of a rate is made of: it is `part` ÷ `base`, in the goal's unit. */
  readonly fraction?: Fraction | undefined;
}

/** The two sides of a share, a ratio or an amount per person and day. */
export interface Fraction {
  readonly part: number;
  readonly base: number;
  /** Of both sides: `EUR` of `EUR`, `kg` of `EUR`; `personDay` is a person's day. */
  readonly units: readonly [part: string, base: string];
}

/**
 * How a number comes about: `sum` grows with all that is added; `rate` is one amount by another, and
 * goes up and down; `peak` is the largest of many, and grows in leaps.
 */
export type CountKind = 'sum' | 'rate' | 'peak';

/** What a goal counts, as something that can be asked for any stretch of time. */
export interface Counter {
  readonly kind: CountKind;
  readonly unit: string;
  /** Counted up to here: not beyond the present, nor beyond what has arrived. */
  readonly until: EpochMs;
  /**
   * By what its pace is told: the season, or what is usual for it. Undefined: it has none. What is
   * bought in one go has none by itself.
   */
  readonly rhythm?: 'season' | 'usual' | undefined;
  total(start: EpochMs, end: EpochMs): Counted;
  /** The finest step that a stretch of time is known in. */
  finest(start: EpochMs, end: EpochMs): Step;
  /** Where it is known at single moments only: those moments. */
  moments?(start: EpochMs, end: EpochMs): readonly EpochMs[];
  /** From which data a stretch is counted. */
  evidence(start: EpochMs, end: EpochMs): Evidence;
  /** How much more or less a period would have been with the weather of another. */
  weather?(then: Stay, now: Stay): WeatherChange | undefined;
  /** Of a rate whose base is time: the base of any stretch, also of one that is still to come. */
  baseBetween?(start: EpochMs, end: EpochMs): number;
  /** Of a peak: when it was. */
  momentOf?(start: EpochMs, end: EpochMs): Stay | undefined;
  /** Of a rate: the most that it can be; undefined: it has no bound. */
  readonly most?: number | undefined;
}

/** How much of the data went into a count, and what did not. */
export interface Evidence {
  readonly of: ExplanationInput['of'];
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
}

/** A stretch of real time. */
export interface Stay {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** Up to where something is counted: not beyond `limit`, in a period that ends at `end`. */
export interface CountedPeriod {
  readonly limit: EpochMs;
  readonly end: EpochMs;
}

/** What a goal counts, made ready once for all its periods. */
export type Counting = (period: CountedPeriod) => Counter;

export const NOTHING: Counted = { value: undefined, coverage: 0, estimated: 0 };

/** Why a goal cannot be told. */
export type UnknownReason =
  | 'unsupported' // this version does not compute it
  | 'noData' // the document that it is about is not there, or nothing in it is known
  | 'coverage' // too little is known
  | 'baseline' // what it is to be compared with is not known
  | 'notArrived'; // the period is over, but its data have not all come

/** A goal that cannot be counted. */
export interface Fault {
  readonly reason: UnknownReason;
  readonly problems: readonly Problem[];
}

/** What is wrong with a goal at one of its keys. The goal counts as read, so it is a doubt. */
export function doubt(
  goal: Goal,
  key: string,
  code: ProblemCode,
  expected: string,
  found: string,
): Problem {
  const path = key.split('.').reduce(joinPath, goal.path);
  return { code, effect: 'doubt', path, expected, found };
}

/** The unit that is counted: a goal to reduce something by per cents is counted in its own. */
export function countedUnit({ direction, unit }: Goal, natural: string): string {
  return direction === 'reduceBy' && unit === '%' ? natural : unit;
}

export function isFault(found: object): found is Fault {
  return 'reason' in found;
}
