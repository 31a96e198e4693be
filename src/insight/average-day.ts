import type { Energy, Series } from '../model/energy.js';
import type { WallMs } from '../model/zone.js';
import { hourCells } from './hour-cells.js';
import type { HourCell } from './hour-cells.js';
import { patternFrame } from './when.js';
import type { PatternQuery } from './when.js';

/** What an average is made over: Monday to Friday, Saturday and Sunday, or both. */
export type DayKind = 'all' | 'workdays' | 'weekends';

/** The mean of each hour of the clock. */
export interface AverageDay {
  readonly series: Series;
  readonly unit: string;
  readonly timeZone: string;
  readonly kinds: readonly {
    readonly kind: DayKind;
    /** From hour 0 to 23. */
    readonly hours: readonly HourCell[];
  }[];
}

const DAY = 24 * 3_600_000;

/**
 * How a day goes on the average, hour by hour of the clock: hour 03 of an October is the mean of
 * 32 hours. Undefined where readings are longer than an hour.
 */
export function averageDay(energy: Energy, query: PatternQuery): AverageDay | undefined {
  const frame = patternFrame(energy, query);
  if (!frame) return undefined;
  const { series, clock } = frame;
  const { columns, all } = hourCells(series, frame, clock, 2, (day) => (isWeekend(day) ? 1 : 0));
  return {
    series,
    unit: series.unit,
    timeZone: energy.timeZone,
    kinds: [
      { kind: 'all', hours: all },
      { kind: 'workdays', hours: columns[0]! },
      { kind: 'weekends', hours: columns[1]! },
    ],
  };
}

function isWeekend(day: WallMs): boolean {
  // 1970 began on a Thursday, so that this counts from Monday.
  return (Math.floor(day / DAY) + 3) % 7 >= 5;
}
