import { quantile } from 'd3';
import type { Energy, Series } from '../model/energy.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';
import { floorWall, STEPS } from './calendar.js';
import type { Step } from './calendar.js';
import { addsUp, finestStep, totalOf } from './readings.js';
import { patternFrame } from './when.js';
import type { PatternQuery } from './when.js';

/** What runs always, also while all sleep. */
export interface Baseload {
  /** In the series' unit in an hour: kW of kWh. */
  readonly perHour: number;
  /** The night hours `[from, to)` of the clock, and how many nights it was found in. */
  readonly from: number;
  readonly to: number;
  readonly nights: number;
  /** The share of all use, where all is known; undefined else. */
  readonly share?: number | undefined;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const [FROM, TO] = [0, 5];
/** How long a reading is that is shorter than an hour. */
const LENGTHS: Partial<Record<Step, number>> = { quarter: HOUR / 4, 'half-hour': HOUR / 2 };
const MIN_NIGHTS = 7;
/** A night of which less is known does not count. */
const ENOUGH = 0.9;
/** As low as one reading in ten: the fridge may rest for a quarter. */
const LOW = 0.1;

/**
 * The low percentile of the night's readings over at least seven nights that are known. Zeros
 * count, what is missing does not. Undefined where there are too few nights, where a series may be
 * negative, or where quantities do not add up.
 */
export function baseload(energy: Energy, query: PatternQuery): Baseload | undefined {
  const frame = patternFrame(energy, query);
  if (!frame || !addsUp(frame.series) || frame.series.flow === 'net') return undefined;
  const { series, clock, start } = frame;
  const end = Math.min(frame.end, frame.asOf);
  const length = LENGTHS[finestStep(series, STEPS)] ?? HOUR;
  const rates: number[] = [];
  let nights = 0;
  for (let day = floorWall('day', clock.toWall(start)); ; day += DAY) {
    const night = nightOf(day, clock);
    if (night.end > end) break;
    if (night.start < start) continue;
    const found = ratesIn(series, night, length);
    if (!found) continue;
    nights += 1;
    rates.push(...found);
  }
  if (nights < MIN_NIGHTS) return undefined;
  const perHour = quantile(rates, LOW)!;
  const { value, knownTime } = totalOf(series, start, end);
  const isWhole = value !== undefined && value > 0 && knownTime >= ENOUGH * (end - start);
  return {
    perHour,
    from: FROM,
    to: TO,
    nights,
    share: isWhole ? Math.min(1, (perHour * knownTime) / HOUR / value) : undefined,
  };
}

function nightOf(day: WallMs, clock: Clock): { start: EpochMs; end: EpochMs } {
  return { start: clock.toInstant(day + FROM * HOUR), end: clock.toInstant(day + TO * HOUR) };
}

/** Each known reading of a night as an amount in an hour; undefined where too few are known. */
function ratesIn(
  series: Series,
  night: { start: EpochMs; end: EpochMs },
  length: number,
): number[] | undefined {
  const { knownTime } = totalOf(series, night.start, night.end);
  if (knownTime < ENOUGH * (night.end - night.start)) return undefined;
  const rates: number[] = [];
  for (let at = night.start; at < night.end; at += length) {
    const { value, knownTime: time } = totalOf(series, at, at + length);
    if (value !== undefined) rates.push((value * HOUR) / time);
  }
  return rates;
}
