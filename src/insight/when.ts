import type { Energy, Series } from '../model/energy.js';
import { epochOf } from '../model/field.js';
import type { Instant, LocalDate } from '../model/field.js';
import type { Clock, WallMs } from '../model/zone.js';
import { clockOf, floorWall, slotsBetween, STEPS, wallOf } from './calendar.js';
import type { Slot } from './calendar.js';
import { hourCells } from './hour-cells.js';
import type { HourCell, Window } from './hour-cells.js';
import { extentOf, finestStep } from './readings.js';
import { seriesOf } from './series-choice.js';
import type { SeriesQuery } from './series-choice.js';

/** What to look at: the dates `[start, end)`; without them, from the first reading to the last. */
export interface PatternQuery extends SeriesQuery {
  readonly start?: LocalDate | undefined;
  readonly end?: LocalDate | undefined;
  readonly now?: Instant | undefined;
  /** The day on which weeks begin, from 1 (Monday, as without it) to 7. */
  readonly weekStart?: number | undefined;
}

/** What a pattern is made of. Undefined where readings are longer than an hour, or there are none. */
export interface PatternFrame extends Window {
  readonly series: Series;
  readonly clock: Clock;
}

/** The hours of the clock, day by day. */
export interface When {
  readonly series: Series;
  readonly unit: string;
  readonly timeZone: string;
  /** What a column is; of weeks and months each cell is the mean of its hours. */
  readonly by: 'day' | 'week' | 'month';
  readonly columns: readonly WhenColumn[];
}

export interface WhenColumn extends Slot {
  /** From hour 0 to 23. */
  readonly hours: readonly HourCell[];
}

/** More days than that are shown week by week, more weeks than that month by month. */
const MAX_COLUMNS = 62;

/** Finds what all patterns of the day need. */
export function patternFrame(energy: Energy, query: PatternQuery): PatternFrame | undefined {
  const series = seriesOf(energy, query);
  const extent = series && extentOf(series);
  if (!series || !extent) return undefined;
  if (STEPS.indexOf(finestStep(series, STEPS)) > STEPS.indexOf('hour')) return undefined;
  const clock = clockOf(energy.timeZone);
  const bound = (date: LocalDate | undefined): number | undefined =>
    date === undefined ? undefined : clock.toInstant(wallOf(date));
  return {
    series,
    clock,
    start: bound(query.start) ?? extent.start,
    end: bound(query.end) ?? extent.end,
    asOf: energy.asOf ?? (query.now === undefined ? Infinity : epochOf(query.now)),
  };
}

/** When something is used: each hour of the clock in each day; of longer times in each week or month. */
export function when(energy: Energy, query: PatternQuery): When | undefined {
  const frame = patternFrame(energy, query);
  if (!frame) return undefined;
  const { series, start, end, clock } = frame;
  const { weekStart } = query;
  const slotsOf = (by: When['by']): Slot[] => slotsBetween(by, start, end, clock, weekStart);
  const by = (['day', 'week', 'month'] as const).find(
    (each) => slotsOf(each).length <= MAX_COLUMNS,
  );
  const step = by ?? 'month';
  const slots = slotsOf(step);
  const places = new Map(
    slots.map((slot, index) => [floorWall(step, clock.toWall(slot.start), weekStart), index]),
  );
  const columnOf = (day: WallMs): number => places.get(floorWall(step, day, weekStart)) ?? -1;
  const cells = hourCells(series, frame, clock, slots.length, columnOf).columns;
  return {
    series,
    unit: series.unit,
    timeZone: energy.timeZone,
    by: step,
    columns: slots.map((slot, index) => ({ ...slot, hours: cells[index]! })),
  };
}
