import { addMonths } from './civil.js';
import { checked } from './door.js';
import { segmentFrame } from './energy-schema.js';
import type { Resolution, SegmentFrame } from './energy-schema.js';
import { epochOf } from './field.js';
import type { Piece } from './overlap.js';
import { describe } from './problem.js';
import type { Problem, ProblemList } from './problem.js';
import { clockOf } from './zone.js';
import type { EpochMs } from './zone.js';

/** At most this many values in one document: ten years of quarters are 350,640. */
export const MAX_READINGS = 5_000_000;
/** At most this many days, weeks, months or years in one segment. */
const MAX_CALENDAR_READINGS = 100_000;

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
export const LAST_INSTANT = Date.UTC(9999, 11, 31);

/** Where a series' segments stand, and what its values may be. */
export interface Place {
  readonly path: string;
  readonly timeZone: string;
  readonly nonNegative: boolean;
  /** Whether values are amounts, and not states such as prices. */
  readonly addsUp: boolean;
  /** Whether a value that is left out is the one before it, as in a curve of prices. */
  readonly repeats: boolean;
}

/** Places a segment in time. What is wrong with its values is left to those who go through them. */
export function readPiece(
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
  const values = place.repeats ? repeated(frame) : frame.values;
  return pieceOf({ ...frame, values }, index, place.timeZone, path, problems);
}

/** Of a curve that leaves out what is as before (A03): the value before, where there is none. */
function repeated({ start, end, resolution, values }: SegmentFrame): unknown[] {
  const length = end == null ? 0 : (epochOf(end) - epochOf(start)) / ELAPSED[resolution];
  const isTail = Number.isInteger(length) && length <= MAX_CALENDAR_READINGS;
  const missing = isTail ? Math.max(0, length - values.length) : 0;
  let last: unknown = null;
  return [...values, ...Array<null>(missing).fill(null)].map((value) => (last = value ?? last));
}

export function limit(path: string, expected: string, found: readonly unknown[]): Problem {
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
