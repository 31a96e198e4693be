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
 * The 24 hours of the clock in each column (days, weeks, or kinds of days), and in all of them.
 * @param columnOf which column a day belongs to, by the wall time of its midnight; -1: to none
 */
export function hourCells(
  series: Series,
  window: Window,
  clock: Clock,
  columns: number,
  columnOf: (day: WallMs) => number,
): { readonly columns: HourCell[][]; readonly all: HourCell[] } {
  const sums = sumsOf(series, window, clock, columns, columnOf);
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return {
    columns: Array.from({ length: columns }, (_, column) =>
      hours.map((hour) => cellOf(sums, [column * 24 + hour])),
    ),
    all: hours.map((hour) =>
      cellOf(
        sums,
        Array.from({ length: columns }, (_, column) => column * 24 + hour),
      ),
    ),
  };
}

function sumsOf(
  series: Series,
  window: Window,
  clock: Clock,
  columns: number,
  columnOf: (day: WallMs) => number,
): Sums {
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
  return sums;
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

/** What some cells come to together. */
function cellOf(sums: Sums, cells: readonly number[]): HourCell {
  const of = (times: Float64Array): number => cells.reduce((sum, cell) => sum + times[cell]!, 0);
  const [known, arrived] = [of(sums.known), of(sums.arrived)];
  if (known > 0) {
    const value = exact(of(sums.value) / known);
    return { value, hours: known / HOUR, coverage: Math.min(1, known / arrived), state: 'known' };
  }
  const state = arrived > 0 ? 'missing' : of(sums.all) > 0 ? 'notArrived' : 'skipped';
  return { hours: 0, coverage: 0, state };
}
