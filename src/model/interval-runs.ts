import { addMonths } from './civil.js';
import type { Quality, Resolution } from './energy-schema.js';
import type { Piece } from './overlap.js';
import type { Place } from './pieces.js';
import { MAX_VALUE } from './prefix-sums.js';
import { exactSums, runOf } from './runs.js';
import type { Readings } from './runs.js';
import { clockOf } from './zone.js';
import type { Clock, EpochMs, WallMs } from './zone.js';

/** What was used from an instant to another; null: nobody knows. */
export interface Interval {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly value: number | null;
  readonly quality: Quality;
}

const MINUTE = 60_000;
/** Up to which length intervals can be shown in which steps; a local day has 25 hours at most. */
const LENGTHS: readonly (readonly [Resolution, number])[] = [
  ['PT15M', 15 * MINUTE],
  ['PT30M', 30 * MINUTE],
  ['PT1H', 60 * MINUTE],
  ['P1D', 25 * 60 * MINUTE],
];

/**
 * Puts intervals of any length, in order and without overlap, into runs. Where they are longer
 * than a day, each is shared out over the calendar months that it lies in, by time: such parts are
 * estimates, and their sum is not.
 */
export function runsOfIntervals(
  intervals: readonly Interval[],
  { timeZone, addsUp }: Place,
): Readings {
  const longest = intervals.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const fitting = LENGTHS.find(([, length]) => longest <= length)?.[0];
  const parts = fitting
    ? intervals
    : intervals.flatMap((each) => monthsOf(each, clockOf(timeZone), addsUp));
  const pieces = inStretches(parts).map((stretch, index) =>
    pieceOf(stretch, index, fitting ?? 'P1M'),
  );
  const { scale, all } = exactSums(pieces, -MAX_VALUE);
  return { scale, runs: pieces.map((piece, at) => runOf(piece, all[at]!)), superseded: [] };
}

function monthsOf(interval: Interval, clock: Clock, addsUp: boolean): Interval[] {
  const { start, end } = interval;
  const cuts: EpochMs[] = [];
  for (let month = monthAfter(clock.toWall(start)); clock.toInstant(month) < end;) {
    cuts.push(clock.toInstant(month));
    month = addMonths(month, 1);
  }
  if (cuts.length === 0) return [interval];
  const bounds = [start, ...cuts, end];
  return [...cuts, end].map((until, index) => ({
    start: bounds[index]!,
    end: until,
    value: addsUp ? shareOf(interval, bounds[index]!, until) : interval.value,
    quality: addsUp ? 'estimated' : interval.quality,
  }));
}

/** Of what was used up to a moment, and not parts, the sixth decimal is rounded: so the parts add
 * up to the whole. */
function shareOf({ start, end, value }: Interval, from: EpochMs, until: EpochMs): number | null {
  if (value === null) return null;
  const usedBy = (at: EpochMs): number =>
    at === end ? value : Math.round((value * (at - start) * 1e6) / (end - start)) / 1e6;
  return usedBy(until) - usedBy(from);
}

function monthAfter(wall: WallMs): WallMs {
  const date = new Date(wall);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** Intervals that follow each other without a hole. */
function inStretches(intervals: readonly Interval[]): Interval[][] {
  const stretches: Interval[][] = [];
  for (const interval of intervals) {
    const last = stretches.at(-1);
    if (last?.at(-1)!.end === interval.start) last.push(interval);
    else stretches.push([interval]);
  }
  return stretches;
}

function pieceOf(stretch: readonly Interval[], index: number, resolution: Resolution): Piece {
  const [start, end] = [stretch[0]!.start, stretch.at(-1)!.end];
  return {
    index,
    frame: {
      start: new Date(start).toISOString(),
      resolution,
      values: stretch.map(({ value }) => value),
      quality: stretch.map(({ quality }, at) => [at, 1, quality]),
    },
    elapsed: 0,
    bounds: Float64Array.from([...stretch.map((each) => each.start), end]),
    from: 0,
    to: stretch.length,
    start,
    end,
  };
}
