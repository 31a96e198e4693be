import type { Series } from '../model/energy.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';
import { floorWall } from './calendar.js';
import { exact } from './exact.js';
import { addsUp, totalOf } from './readings.js';

/** One hour of the clock in a number of days: each pass of a repeated hour counts for itself. */
export interface HourCell {
  /** Per hour where quantities add up, else the mean; undefined: nothing is known. */
  readonly value?: number | undefined;
  /** How many hours went into it: 32 of them in an October that has hour 03 twice. */
  readonly hours: number;
  /** Known time ÷ the time that has arrived; 0 where none has, or where the clock skips the hour. */
  readonly coverage: number;
  readonly state: 'known' | 'missing' | 'notArrived' | 'skipped';
}

/** Real time `[start, end)`, of which what lies after `asOf` has not arrived yet. */
export interface Window {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly asOf: EpochMs;
}

const HOUR = 3_600_000;

/** Sums over the hours of the clock in each of a number of columns; times in milliseconds. */
interface Sums {
  readonly value: Float64Array;
  readonly known: Float64Array;
  readonly arrived: Float64Array;
  readonly all: Float64Array;
}

/**
 * The 24 hours of the clock in each column: days, weeks, or kinds of days.
 * @param columnOf which column a day belongs to, by the wall time of its midnight; -1: to none
 */
export function hourCells(
  series: Series,
  window: Window,
  clock: Clock,
  columns: number,
  columnOf: (day: WallMs) => number,
): HourCell[][] {
  const size = columns * 24;
  const sums: Sums = {
    value: new Float64Array(size),
    known: new Float64Array(size),
    arrived: new Float64Array(size),
    all: new Float64Array(size),
  };
  const isSum = addsUp(series);
  let day = NaN;
  let column = -1;
  for (let at = window.start; at < window.end;) {
    const wall = clock.toWall(at);
    const end = Math.min(window.end, at + HOUR - (wall % HOUR));
    const today = floorWall('day', wall);
    if (today !== day) [day, column] = [today, columnOf(today)];
    const cell = column * 24 + Math.floor((wall - day) / HOUR);
    if (column >= 0) add(sums, cell, series, isSum, at, end, window.asOf);
    at = end;
  }
  return Array.from({ length: columns }, (_, index) =>
    Array.from({ length: 24 }, (_, hour) => cellOf(sums, index * 24 + hour)),
  );
}

function add(
  sums: Sums,
  cell: number,
  series: Series,
  isSum: boolean,
  start: EpochMs,
  end: EpochMs,
  asOf: EpochMs,
): void {
  sums.all[cell]! += end - start;
  const until = Math.min(end, asOf);
  if (until <= start) return;
  sums.arrived[cell]! += until - start;
  const { value, knownTime } = totalOf(series, start, until);
  if (value === undefined) return;
  sums.value[cell]! += isSum ? value * HOUR : value * knownTime;
  sums.known[cell]! += knownTime;
}

function cellOf({ value, known, arrived, all }: Sums, index: number): HourCell {
  const time = known[index]!;
  const state =
    time > 0
      ? 'known'
      : arrived[index]! > 0
        ? 'missing'
        : all[index]! > 0
          ? 'notArrived'
          : 'skipped';
  return {
    value: time > 0 ? exact(value[index]! / time) : undefined,
    hours: time / HOUR,
    coverage: time > 0 ? Math.min(1, time / arrived[index]!) : 0,
    state,
  };
}
