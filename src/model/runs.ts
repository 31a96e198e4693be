import type { Quality, Resolution } from './energy-schema.js';
import { layersOf } from './overlap.js';
import type { Piece } from './overlap.js';
import { limit, readPiece } from './pieces.js';
import type { Place } from './pieces.js';
import { MAX_VALUE, prefixSums } from './prefix-sums.js';
import type { PrefixSums } from './prefix-sums.js';
import { describe } from './problem.js';
import type { ProblemList } from './problem.js';
import type { EpochMs } from './zone.js';

/** At most this many segments in one series. */
const MAX_SEGMENTS = 10_000;

/** A stretch of readings that are not plainly measured: indices `[from, to)` of a run. */
export interface QualityStretch {
  readonly from: number;
  readonly to: number;
  readonly quality: Quality;
}

/**
 * Readings in a row, each of one resolution, without a hole. Sums are held as prefix sums, so
 * that the sum of readings `[a, b)` is `sums[b] - sums[a]`, in whole `1 / scale` parts of the unit.
 */
export interface Run {
  readonly resolution: Resolution;
  readonly length: number;
  /** Length of one reading in milliseconds, 0 where the calendar decides (`P1D` and longer). */
  readonly elapsed: number;
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Where readings begin, and the end of the last; only where the calendar decides. */
  readonly bounds?: Float64Array;
  readonly sums: Float64Array;
  /** How many of the first `i` readings are known. */
  readonly known: Uint32Array;
  readonly stretches: readonly QualityStretch[];
}

/** What a series knows: its readings, and those that a later revision has put others in place of. */
export interface Readings {
  /** Values are held as whole numbers: value × scale. */
  readonly scale: number;
  /** In order and without overlap. */
  readonly runs: readonly Run[];
  /** The revision before the last, where there was one; in order and without overlap. */
  readonly superseded: readonly Run[];
}

/** Reads the segments of a series into runs: in order, without overlap, exact to their scale. */
export function readRuns(
  segments: readonly unknown[],
  place: Place,
  tally: { total: number },
  problems: ProblemList,
): Readings {
  if (segments.length > MAX_SEGMENTS) {
    problems.add(limit(place.path, `at most ${MAX_SEGMENTS} segments`, segments), segments.length);
    tally.total += segments.length;
    return { scale: 1, runs: [], superseded: [] };
  }
  const pieces = segments.flatMap((segment, index) => {
    const piece = readPiece(segment, index, place, tally, problems);
    return piece ? [piece] : [];
  });
  const { kept, superseded } = layersOf(pieces, place.path, problems);
  const { scale, all } = exactSums([...kept, ...superseded], place.nonNegative ? 0 : -MAX_VALUE);
  kept.forEach((piece, at) => {
    for (const index of all[at]!.refused) refuse(piece, index, place, problems);
  });
  return {
    scale,
    runs: kept.map((piece, at) => runOf(piece, all[at]!)),
    superseded: superseded.map((piece, at) => runOf(piece, all[kept.length + at]!)),
  };
}

/** Millionths hold a meter's kWh exactly; billionths where a finer value is really given. */
export function exactSums(
  pieces: readonly Piece[],
  least: number,
): { scale: number; all: PrefixSums[] } {
  const sumsAt = (scale: number): PrefixSums[] =>
    pieces.map((piece) => prefixSums(piece.frame.values, piece, least, scale));
  const coarse = sumsAt(1e6);
  const size = coarse.reduce((sum, each) => sum + each.size, 0);
  const isFiner = coarse.some((each) => each.isFiner) && size * 1e9 < Number.MAX_SAFE_INTEGER;
  return isFiner ? { scale: 1e9, all: sumsAt(1e9) } : { scale: 1e6, all: coarse };
}

export function runOf(piece: Piece, { sums, known }: PrefixSums): Run {
  const { frame, from, to, bounds } = piece;
  return {
    resolution: frame.resolution,
    length: to - from,
    elapsed: piece.elapsed,
    start: piece.start,
    end: piece.end,
    ...(bounds && { bounds: bounds.slice(from, to + 1) }),
    sums,
    known,
    stretches: stretchesOf(piece),
  };
}

function refuse(
  { frame, index: segment }: Piece,
  index: number,
  place: Place,
  problems: ProblemList,
): void {
  const value = frame.values[index];
  const isNumber = typeof value === 'number';
  const isLarge = isNumber && Number.isFinite(value) && Math.abs(value) > MAX_VALUE;
  const allowed = place.nonNegative ? 'a number of 0 or more' : 'a finite number';
  problems.add({
    code: isNumber ? 'value' : 'type',
    effect: 'row',
    path: `${place.path}[${segment}].values[${index}]`,
    expected: isLarge ? `a number up to ${MAX_VALUE}` : `${allowed}, or null`,
    found: describe(value),
  });
}

function stretchesOf({ frame, from, to }: Piece): QualityStretch[] {
  return (frame.quality ?? [])
    .map(([start, count, quality]) => ({
      from: Math.max(start - from, 0),
      to: Math.min(start + count, to) - from,
      quality,
    }))
    .filter((stretch) => stretch.from < stretch.to && stretch.quality !== 'measured')
    .sort((a, b) => a.from - b.from);
}
