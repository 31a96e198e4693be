import type { GoalPeriod } from '../model/goals-schema.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { STEPS } from './calendar.js';
import type { Slot, Step } from './calendar.js';
import { exact } from './counter.js';
import type { Counter } from './counter.js';
import { yearsBefore } from './goal-period.js';
import type { UsualRest } from './goal-usual.js';

/** The same part of the calendar in an earlier year: how it went up to here, and how on. */
export interface Shape {
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** The counterpart of the point up to which this year is counted. */
  readonly until: EpochMs;
  /** Up to the same point, as far as it is known of this period; and all the rest. */
  readonly before: number;
  readonly after: number;
  /** What had come together by the counterpart of a moment. */
  readonly sumTo: (instant: EpochMs) => number;
}

/** A running period, as far as it has come. */
export interface Running {
  readonly counter: Counter;
  readonly clock: Clock;
  readonly period: GoalPeriod;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly value: number;
  readonly coverage: number;
  /** The period in steps, each clipped to it; one of them ends where the counting ends. */
  readonly slots: readonly Slot[];
  readonly step: Step;
}

/** How this period goes on if its pace so far holds. */
export interface Pace {
  readonly model: 'lastYear' | 'linear' | 'usual';
  readonly shape: Shape | undefined;
  /** Of the model `usual`. */
  readonly usual?: UsualRest | undefined;
  /** What a goal of 1 would allow up to a moment. */
  readonly shareTo: (instant: EpochMs) => number;
  /** Where the period would end; undefined while it is too early to say. */
  readonly projected: number | undefined;
  /** The lowest and highest end by several earlier years, or by the periods before. */
  readonly range: ProjectionRange | undefined;
  /** What earlier years took or brought from here on. */
  readonly rests: readonly number[];
}

/** The pace of what follows the season. */
export interface SeasonPace extends Pace {
  readonly model: 'lastYear' | 'linear';
}

export interface ProjectionRange {
  readonly low: number;
  readonly high: number;
  /** The first days of the periods that it was worked out from, the latest first. */
  readonly starts: readonly EpochMs[];
}

/** This much of a period must be known to speak of its pace. */
export const ENOUGH = 0.9;
/** Before this many steps and this share of the time it is too early to say. */
const MIN_STEPS = 3;
const MIN_ELAPSED = 0.05;
/** A year that began so differently says nothing of this one. */
const [LEAST_RATIO, MOST_RATIO] = [0.2, 5];
const YEARS = 5;

/** The pace by last year's shape where there is one, else as if every hour were alike. */
export function paceOf(running: Running): SeasonPace {
  const { counter, start, end, value, coverage, slots } = running;
  const elapsed = (counter.until - start) / (end - start);
  const years = Array.from({ length: YEARS }, (_, index) => shapeOf(running, index + 1));
  const shapes = years.filter((shape) => shape && isAlike(value / shape.before));
  const shape = years[0] && shapes.includes(years[0]) ? years[0] : undefined;
  const isEarly =
    elapsed < MIN_ELAPSED || slots.filter((slot) => slot.end <= counter.until).length < MIN_STEPS;
  const linear = value / (elapsed * coverage);
  return {
    model: shape ? 'lastYear' : 'linear',
    shape,
    shareTo: shape
      ? (instant) => shape.sumTo(instant) / shape.sumTo(end)
      : (instant) => (instant - start) / (end - start),
    projected: isEarly ? undefined : exact(shape ? endBy(shape, value) : linear),
    range: isEarly || !shape ? undefined : rangeOf(shapes, value),
    rests: years.flatMap((each) => each?.after ?? []),
  };
}

function isAlike(ratio: number): boolean {
  return ratio >= LEAST_RATIO && ratio <= MOST_RATIO;
}

/** The value so far, and the rest of that year at this year's ratio. */
function endBy({ before, after }: Shape, value: number): number {
  return value + (after * value) / before;
}

function rangeOf(
  shapes: readonly (Shape | undefined)[],
  value: number,
): ProjectionRange | undefined {
  const known = shapes.filter((shape) => shape !== undefined);
  if (known.length < 2) return undefined;
  const ends = known.map((shape) => exact(endBy(shape, value)));
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    starts: known.map(({ start }) => start),
  };
}

/** The shape of the same part of an earlier year; undefined where too little of it is known. */
function shapeOf(running: Running, years: number): Shape | undefined {
  const { counter, clock, period, step } = running;
  const there = yearsBefore(period, years);
  const at = (instant: EpochMs): EpochMs => clock.toInstant(there(clock.toWall(instant)));
  const [start, middle, end] = [at(running.start), at(counter.until), at(running.end)];
  const parts = [counter.total(start, middle), counter.total(middle, end)];
  if (parts.some(({ coverage }) => coverage < ENOUGH)) return undefined;
  // A month that is known as one number has no shape.
  if (STEPS.indexOf(counter.finest(start, end)) > STEPS.indexOf(step)) return undefined;
  const sumTo = (instant: EpochMs): number => counter.total(start, at(instant)).value ?? 0;
  const before = running.coverage < 1 ? knownPart(running, at) : parts[0]!.value!;
  return { start, end, until: middle, before, after: exact(sumTo(running.end) - before), sumTo };
}

/** Of last year only what is known of this year, so that both sides speak of the same hours. */
function knownPart({ counter, slots }: Running, at: (instant: EpochMs) => EpochMs): number {
  const parts = slots
    .filter(({ end }) => end <= counter.until)
    .map(({ start, end }) => {
      const { coverage } = counter.total(start, end);
      return coverage * (counter.total(at(start), at(end)).value ?? 0);
    });
  return exact(parts.reduce((sum, part) => sum + part, 0));
}
