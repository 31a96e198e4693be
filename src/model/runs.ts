import { addMonths } from './civil.js';
import { checked } from './door.js';
import { segmentFrame } from './energy-schema.js';
import type { Quality, Resolution, SegmentFrame } from './energy-schema.js';
import { epochOf } from './field.js';
import { withoutOverlap } from './overlap.js';
import type { Piece } from './overlap.js';
import { MAX_VALUE, prefixSums } from './prefix-sums.js';
import type { PrefixSums } from './prefix-sums.js';
import { describe } from './problem.js';
import type { Problem, ProblemList } from './problem.js';
import { clockOf } from './zone.js';
import type { EpochMs } from './zone.js';

/** At most this many values in one document: ten years of quarters are 350,640. */
const MAX_READINGS = 5_000_000;
/** At most this many segments in one series. */
const MAX_SEGMENTS = 10_000;
/** At most this many days, weeks, months or years in one segment. */
const MAX_CALENDAR_READINGS = 100_000;

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

const MINUTE = 60_000;

/** Length of a reading in milliseconds; 0 where the calendar decides. */
const ELAPSED: Record<Resolution, number> = {
  PT15M: 15 * MINUTE,
  PT30M: 30 * MINUTE,
  PT1H: 60 * MINUTE,
  P1D: 0,
  P1W: 0,
  P1M: 0,
  P1Y: 0,
};

/** What a reading takes at least, where the calendar decides; none ends after the last year. */
const DAY = 24 * 60 * MINUTE;
const LEAST: Partial<Record<Resolution, number>> = {
  P1D: DAY,
  P1W: 7 * DAY,
  P1M: 28 * DAY,
  P1Y: 365 * DAY,
};
const LAST_INSTANT = Date.UTC(9999, 11, 31);

/** Where a series' segments stand, and what its values may be. */
interface Place {
  readonly path: string;
  readonly timeZone: string;
  readonly nonNegative: boolean;
  /** Whether a value that is left out is the one before it, as in a curve of prices. */
  readonly repeats: boolean;
}

/** Reads the segments of a series into runs: in order, without overlap, exact to their scale. */
export function readRuns(
  segments: readonly unknown[],
  place: Place,
  tally: { total: number },
  problems: ProblemList,
): { scale: number; runs: Run[] } {
  if (segments.length > MAX_SEGMENTS) {
    problems.add(limit(place.path, `at most ${MAX_SEGMENTS} segments`, segments), segments.length);
    tally.total += segments.length;
    return { scale: 1, runs: [] };
  }
  const pieces = segments.flatMap((segment, index) => {
    const piece = readPiece(segment, index, place, tally, problems);
    return piece ? [piece] : [];
  });
  const kept = withoutOverlap(pieces, place.path, problems);
  const { scale, all } = exactSums(kept, place.nonNegative ? 0 : -MAX_VALUE);
  return { scale, runs: kept.map((piece, at) => runOf(piece, all[at]!, place, problems)) };
}

function readPiece(
  segment: unknown,
  index: number,
  place: Place,
  tally: { total: number },
  problems: ProblemList,
): Piece | undefined {
  const path = `${place.path}[${index}]`;
  const frame = checked(segmentFrame, segment, path, 'doubt', problems);
  const count = frame?.values.length ?? valueCount(segment);
  tally.total += count;
  if (!frame) {
    problems.leftOut += count;
    return undefined;
  }
  const calendar = ELAPSED[frame.resolution] === 0;
  if (tally.total > MAX_READINGS || (calendar && count > MAX_CALENDAR_READINGS)) {
    const most = calendar ? MAX_CALENDAR_READINGS : MAX_READINGS;
    problems.add(limit(path, `at most ${most} values`, frame.values), count);
    return undefined;
  }
  if (calendar && epochOf(frame.start) + count * (LEAST[frame.resolution] ?? 0) > LAST_INSTANT) {
    problems.add(limit(path, 'an end before the year 10000', frame.values), count);
    return undefined;
  }
  const values = place.repeats ? repeated(frame.values) : frame.values;
  return pieceOf({ ...frame, values }, index, place.timeZone, path, problems);
}

/** Of a curve that leaves out what is as before (A03): the value before, where there is none. */
function repeated(values: readonly unknown[]): unknown[] {
  let last: unknown = null;
  return values.map((value) => (last = value ?? last));
}

function limit(path: string, expected: string, found: readonly unknown[]): Problem {
  return { code: 'limit', effect: 'row', path, expected, found: describe(found) };
}

/** A segment that cannot be placed in time still had values, and they are counted as left out. */
function valueCount(segment: unknown): number {
  const values = (segment as { values?: unknown } | null)?.values;
  return Array.isArray(values) ? values.length : 1;
}

function pieceOf(
  frame: SegmentFrame,
  index: number,
  timeZone: string,
  path: string,
  problems: ProblemList,
): Piece {
  const start = epochOf(frame.start);
  const elapsed = ELAPSED[frame.resolution];
  const to = frame.values.length;
  const bounds = elapsed === 0 ? calendarBounds(frame.resolution, start, to, timeZone) : undefined;
  const end = bounds ? bounds[to]! : start + to * elapsed;
  if (frame.end != null && epochOf(frame.end) !== end) {
    problems.add({
      code: 'mismatch',
      effect: 'doubt',
      path: `${path}.end`,
      expected: `${to} values from the start: ${new Date(end).toISOString()}`,
      found: describe(frame.end),
    });
  }
  return { index, frame, elapsed, ...(bounds && { bounds }), from: 0, to, start, end };
}

function calendarBounds(
  resolution: Resolution,
  start: EpochMs,
  count: number,
  timeZone: string,
): Float64Array {
  const clock = clockOf(timeZone);
  const first = clock.toWall(start);
  const days = { P1D: 1, P1W: 7 }[resolution as 'P1D'];
  const months = resolution === 'P1Y' ? 12 : 1;
  return Float64Array.from({ length: count + 1 }, (_, index) =>
    clock.toInstant(days ? first + index * days * DAY : addMonths(first, index * months)),
  );
}

/** Millionths hold a meter's kWh exactly; billionths where a finer value is really given. */
function exactSums(pieces: readonly Piece[], least: number): { scale: number; all: PrefixSums[] } {
  const sumsAt = (scale: number): PrefixSums[] =>
    pieces.map((piece) => prefixSums(piece.frame.values, piece, least, scale));
  const coarse = sumsAt(1e6);
  const size = coarse.reduce((sum, each) => sum + each.size, 0);
  const isFiner = coarse.some((each) => each.isFiner) && size * 1e9 < Number.MAX_SAFE_INTEGER;
  return isFiner ? { scale: 1e9, all: sumsAt(1e9) } : { scale: 1e6, all: coarse };
}

function runOf(
  piece: Piece,
  { sums, known, refused }: PrefixSums,
  place: Place,
  problems: ProblemList,
): Run {
  const { frame, from, to, bounds } = piece;
  for (const index of refused) {
    refuse(frame.values[index], `${place.path}[${piece.index}].values[${index}]`, place, problems);
  }
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

function refuse(value: unknown, path: string, place: Place, problems: ProblemList): void {
  const isNumber = typeof value === 'number';
  const isLarge = isNumber && Number.isFinite(value) && Math.abs(value) > MAX_VALUE;
  const allowed = place.nonNegative ? 'a number of 0 or more' : 'a finite number';
  problems.add({
    code: isNumber ? 'value' : 'type',
    effect: 'row',
    path,
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
