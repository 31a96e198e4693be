import { QUALITIES } from '../model/energy-schema.js';
import type { Measure, Quality, Resolution } from '../model/energy-schema.js';
import type { Series } from '../model/energy.js';
import type { Run } from '../model/runs.js';
import type { EpochMs } from '../model/zone.js';
import type { Step } from './calendar.js';

/** What the readings that begin within a stretch of time come to. */
export interface Total {
  /** Sum (energy, money) or mean over the known time (price, temperature); undefined: none known. */
  readonly value: number | undefined;
  /** For how many milliseconds a reading is known. */
  readonly knownTime: number;
  /** The part of the value that is an estimate or a forecast. */
  readonly estimated: number;
  /** The weakest of the readings. */
  readonly quality: Quality;
}

const MINUTE = 60_000;

/** The finest step that each resolution can be shown in. */
const FINEST_STEP: Record<Resolution, Step> = {
  PT15M: 'quarter',
  PT30M: 'half-hour',
  PT1H: 'hour',
  P1D: 'day',
  P1W: 'week',
  P1M: 'month',
  P1Y: 'year',
};

/** Quantities add up over time; states such as a temperature have a mean. */
const QUANTITIES: readonly Measure[] = ['energy', 'volume', 'cost', 'co2'];

export function addsUp(series: Series): boolean {
  return QUANTITIES.includes(series.measure);
}

/** The finest step that all readings of a series can be shown in. */
export function finestStep(series: Series, steps: readonly Step[]): Step {
  const finest = series.runs.map((run) => steps.indexOf(FINEST_STEP[run.resolution]));
  return steps[Math.max(0, ...finest)]!;
}

/** From the first reading's start to the last one's end; undefined where there is none. */
export function extentOf(series: Series): { start: EpochMs; end: EpochMs } | undefined {
  const first = series.runs[0];
  const last = series.runs.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** Sums or averages the readings that begin in `[start, end)`: a few subtractions a run. */
export function totalOf(series: Series, start: EpochMs, end: EpochMs): Total {
  const isSum = addsUp(series);
  let whole = 0;
  let estimated = 0;
  let knownTime = 0;
  let weakest = 0;
  for (let at = firstRun(series.runs, start); at < series.runs.length; at += 1) {
    const run = series.runs[at]!;
    if (run.start >= end) break;
    const from = indexAt(run, start);
    const to = indexAt(run, end);
    const time = timeKnown(run, from, to);
    if (time === 0) continue;
    // Of a mean, each reading counts for as long as it takes.
    const weight = isSum ? 1 : time / MINUTE / (run.known[to]! - run.known[from]!);
    const doubts = doubtsOf(run, from, to);
    whole += (run.sums[to]! - run.sums[from]!) * weight;
    estimated += doubts.estimated * weight;
    knownTime += time;
    weakest = Math.max(weakest, doubts.weakest);
  }
  const parts = series.scale * (isSum ? 1 : knownTime / MINUTE);
  return {
    value: knownTime > 0 ? whole / parts : undefined,
    knownTime,
    estimated: knownTime > 0 ? estimated / parts : 0,
    quality: QUALITIES[weakest]!,
  };
}

/** How many readings of a stretch of time are known, and how many are empty. */
export function readingsIn(
  series: Series,
  start: EpochMs,
  end: EpochMs,
): { readonly known: number; readonly missing: number } {
  let [known, missing] = [0, 0];
  for (const run of series.runs) {
    const [from, to] = [indexAt(run, start), indexAt(run, end)];
    const count = run.known[to]! - run.known[from]!;
    known += count;
    missing += to - from - count;
  }
  return { known, missing };
}

/** The place of the first run that ends after an instant. */
export function firstRun(runs: readonly Run[], start: EpochMs): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first reading of a run that begins at or after an instant. */
export function indexAt(run: Run, instant: EpochMs): number {
  if (instant <= run.start) return 0;
  if (instant >= run.end) return run.length;
  if (!run.bounds) return Math.ceil((instant - run.start) / run.elapsed);
  let [low, high] = [0, run.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (run.bounds[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function timeKnown(run: Run, from: number, to: number): number {
  const count = run.known[to]! - run.known[from]!;
  if (!run.bounds) return count * run.elapsed;
  let time = 0;
  for (let index = from; index < to; index += 1) {
    if (run.known[index + 1]! > run.known[index]!) {
      time += run.bounds[index + 1]! - run.bounds[index]!;
    }
  }
  return time;
}

const NO_DOUBTS = { weakest: 0, estimated: 0 };

/** The weakest quality, and what the estimates come to: each once, though stretches may overlap. */
function doubtsOf(run: Run, from: number, to: number): { weakest: number; estimated: number } {
  if (run.stretches.length === 0) return NO_DOUBTS;
  let [weakest, estimated, counted] = [0, 0, from];
  for (const stretch of run.stretches) {
    if (stretch.from >= to) break;
    const [start, end] = [Math.max(from, stretch.from), Math.min(to, stretch.to)];
    if (start >= end || run.known[end] === run.known[start]) continue;
    weakest = Math.max(weakest, QUALITIES.indexOf(stretch.quality));
    if (stretch.quality !== 'estimated' && stretch.quality !== 'forecast') continue;
    if (end > counted) estimated += run.sums[end]! - run.sums[Math.max(start, counted)]!;
    counted = Math.max(counted, end);
  }
  return { weakest, estimated };
}
