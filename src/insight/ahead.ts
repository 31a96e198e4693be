import type { Energy } from '../model/energy.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { exact } from './exact.js';
import { ENOUGH, paceOf } from './goal-pace.js';
import type { SeasonPace } from './goal-pace.js';
import { addsUp } from './readings.js';
import { countedUntil, seriesCounter } from './series-counter.js';
import { trend } from './trend.js';
import type { Trend, TrendQuery, TrendStep } from './trend.js';

/** How sure a projection is: the end lies within 4 % or 12 % of it, or may lie farther away. */
export type Confidence = 'good' | 'fair' | 'poor';

/** Where a running period goes. Values are in the trend's unit. */
export interface Ahead {
  readonly state: 'tooEarly' | 'told';
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Up to here it is counted. */
  readonly until: EpochMs;
  readonly value: number;
  /** By last year's shape, or, where that is not known, as if every hour were alike. */
  readonly model: SeasonPace['model'];
  readonly projected?: number | undefined;
  /** In four of five cases the end lies between. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly confidence?: Confidence | undefined;
  /** The same period a year before: up to the same point, and from there on. */
  readonly lastYear?: { readonly before: number; readonly after: number } | undefined;
}

const DAY = 24 * 3_600_000;
const [SHORTEST, LONGEST] = [27 * DAY, 367 * DAY];
/** The width of a normal distribution that holds four of five cases. */
const FOUR_OF_FIVE = 1.28;
const CONFIDENCE: readonly (readonly [Confidence, number])[] = [
  ['good', 0.04],
  ['fair', 0.12],
];

/**
 * Projects a running month or year to its end. Undefined where the period is over or to come, is
 * shorter than a month or longer than a year, does not add up, or is known too little.
 */
export function ahead(
  energy: Energy,
  query: TrendQuery,
  made: Trend = trend(energy, query),
): Ahead | undefined {
  const { series, start, end, asOf, steps, total } = made;
  const isMonthOrYear = end - start >= SHORTEST && end - start <= LONGEST;
  if (!series || asOf === undefined || total === undefined || !addsUp(series)) return undefined;
  if (!isMonthOrYear || asOf <= start || asOf >= end || series.flow === 'net') return undefined;
  const until = countedUntil(series, { limit: asOf, end }, energy);
  const counter = seriesCounter(series, made.unit, 1, until);
  const { value, coverage } = counter.total(start, until);
  if (value === undefined || coverage < ENOUGH) return undefined;
  const slots = steps.flatMap((slot) => cut(slot, until));
  const period = { step: 'year' } as const;
  const clock = clockOf(energy.timeZone);
  const running = { counter, clock, period, start, end, value, coverage, slots, step: made.step };
  const pace = paceOf(running);
  const { shape, projected, model } = pace;
  const lastYear = shape && { before: shape.before, after: shape.after };
  const told = { start, end, until, value, model, lastYear };
  if (projected === undefined) return { state: 'tooEarly', ...told };
  return { state: 'told', ...told, projected, ...rangeOf(pace, made, { until, value, projected }) };
}

function cut<Slot extends { start: EpochMs; end: EpochMs }>(slot: Slot, at: EpochMs): Slot[] {
  if (at <= slot.start || at >= slot.end) return [slot];
  return [
    { ...slot, end: at },
    { ...slot, start: at },
  ];
}

/**
 * The range by how much the steps so far went their own ways: if the rest does so as much, its sum
 * spreads by that, and the ratio to last year is itself only as sure as the steps it was found in.
 */
function rangeOf(
  pace: SeasonPace,
  { steps, start }: Trend,
  { until, value, projected }: { until: EpochMs; value: number; projected: number },
): Pick<Ahead, 'low' | 'high' | 'confidence'> {
  const weightOf = (step: TrendStep, from: EpochMs): number =>
    pace.shareTo(step.end) - pace.shareTo(Math.max(from, step.start));
  const past = steps
    .filter((step) => step.end <= until && step.value !== undefined)
    .map((step) => ({ value: step.value!, weight: weightOf(step, start) }))
    .filter(({ weight }) => weight > 0);
  if (past.length < 2) return { confidence: 'poor', ...pace.range };
  const rest = steps.filter((step) => step.end > until).map((step) => weightOf(step, until));
  const weights = past.map(({ weight }) => weight);
  const ratio = sum(past.map((step) => step.value)) / sum(weights);
  const squares = past.map((step) => step.weight * (step.value / step.weight / ratio - 1) ** 2);
  const variance = (sum(squares) / sum(weights)) * (past.length / (past.length - 1));
  const relative = Math.sqrt(variance * (evenness(weights) + evenness(rest)));
  const reach = FOUR_OF_FIVE * relative * (projected - value);
  const low = Math.max(value, Math.min(projected - reach, pace.range?.low ?? Infinity));
  const high = Math.max(projected + reach, pace.range?.high ?? -Infinity);
  const width = (high - low) / 2 / projected;
  const found = CONFIDENCE.find(([, most]) => width <= most)?.[0] ?? 'poor';
  return {
    low: exact(low),
    high: exact(high),
    confidence: pace.model === 'linear' ? 'poor' : found,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** 1 ÷ how many equal parts would spread as much: one large step is less sure than many small. */
function evenness(parts: readonly number[]): number {
  const total = sum(parts);
  return total > 0 ? sum(parts.map((part) => part ** 2)) / total ** 2 : 0;
}
