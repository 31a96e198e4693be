import { checked } from './door.js';
import { readingSchema } from './energy-schema.js';
import type { ReadingFrame } from './energy-schema.js';
import { epochOf } from './field.js';
import { runsOfIntervals } from './interval-runs.js';
import type { Interval } from './interval-runs.js';
import { LAST_INSTANT, limit, MAX_READINGS } from './pieces.js';
import type { Place } from './pieces.js';
import { MAX_VALUE } from './prefix-sums.js';
import { describe } from './problem.js';
import type { ProblemCode, ProblemList } from './problem.js';
import type { Readings } from './runs.js';
import type { EpochMs } from './zone.js';

/** Reads readings of any length, as of bills and meters, into runs. */
export function readMeterReadings(
  rows: readonly unknown[],
  place: Place,
  tally: { total: number },
  problems: ProblemList,
): Readings {
  tally.total += rows.length;
  if (tally.total > MAX_READINGS) {
    problems.add(limit(place.path, `at most ${MAX_READINGS} values`, rows), rows.length);
    return { scale: 1, runs: [], superseded: [] };
  }
  const reader = new MeterReader(place, problems);
  const intervals = reader.inOrder(rows).flatMap((row) => reader.intervalOf(row) ?? []);
  return runsOfIntervals(intervals, place);
}

interface Row {
  readonly frame: ReadingFrame;
  readonly path: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** What a meter's register showed when it was last read. */
interface Standing {
  readonly at: EpochMs;
  readonly register: number;
}

class MeterReader {
  readonly #place: Place;
  readonly #problems: ProblemList;
  readonly #standings = new Map<string, Standing>();

  constructor(place: Place, problems: ProblemList) {
    this.#place = place;
    this.#problems = problems;
  }

  /** The rows that can be placed in time, each time once. */
  inOrder(rows: readonly unknown[]): Row[] {
    const read = rows.flatMap((row, index) => this.#read(row, index) ?? []);
    read.sort((a, b) => a.start - b.start || a.end - b.end);
    let last: Row | undefined;
    return read.filter((row) => {
      if (last && row.start < last.end) {
        const expected = `no time that ${last.path} covers`;
        this.#tell('overlap', row.path, expected, row.frame.start);
        return false;
      }
      last = row;
      return true;
    });
  }

  /** What was used. A reading without length only says what the register shows. */
  intervalOf(row: Row): Interval | undefined {
    const { start, end, frame } = row;
    const value = this.#valueOf(row);
    if (start === end) return undefined;
    return { start, end, value: value ?? null, quality: frame.quality ?? 'measured' };
  }

  #read(row: unknown, index: number): Row | undefined {
    const path = `${this.#place.path}[${index}]`;
    const frame = checked(readingSchema, row, path, 'row', this.#problems);
    if (!frame) return undefined;
    const [start, end] = [epochOf(frame.start), epochOf(frame.end)];
    if (end < start || end > LAST_INSTANT) {
      this.#tell('value', `${path}.end`, `an instant from ${frame.start} on`, frame.end);
      return undefined;
    }
    return { frame, path, start, end };
  }

  #valueOf({ frame, path, start, end }: Row): number | undefined {
    const { value, register, meter } = frame;
    const before = this.#standings.get(meter ?? '');
    if (register != null) this.#standings.set(meter ?? '', { at: end, register });
    if (value != null) return this.#allowed(value, path);
    if (register == null || !before || start === end) return undefined;
    if (before.at !== start) {
      const expected = `${new Date(before.at).toISOString()}, when the meter was last read`;
      this.#tell('mismatch', `${path}.start`, expected, frame.start);
      return undefined;
    }
    return this.#used(before.register, register, frame, path);
  }

  #used(
    before: number,
    register: number,
    { digits }: ReadingFrame,
    path: string,
  ): number | undefined {
    // Registers have few decimals; what a difference has beyond millionths is the machine's.
    const difference = Number((register - before).toFixed(6));
    if (difference >= 0 || !this.#place.nonNegative) return difference;
    const limit = 10 ** (digits ?? 0);
    if (digits != null && before < limit) return Number((difference + limit).toFixed(6));
    const expected = `${before} or more, or the digits after which the register begins anew`;
    this.#tell('value', `${path}.register`, expected, register);
    return undefined;
  }

  #allowed(value: number, path: string): number | undefined {
    const isTooSmall = this.#place.nonNegative && value < 0;
    if (!isTooSmall && Math.abs(value) <= MAX_VALUE) return value;
    const expected = isTooSmall ? 'a number of 0 or more' : `a number up to ${MAX_VALUE}`;
    this.#tell('value', `${path}.value`, expected, value);
    return undefined;
  }

  #tell(code: ProblemCode, path: string, expected: string, found: unknown): void {
    this.#problems.add({ code, effect: 'row', path, expected, found: describe(found) });
  }
}
