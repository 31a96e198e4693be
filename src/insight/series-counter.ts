import type { Energy, Series } from '../model/energy.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { slotsBetween, STEPS } from './calendar.js';
import type { Step } from './calendar.js';
import { exact, NOTHING } from './counter.js';
import type { Counted, CountedPeriod, Counter, Evidence } from './counter.js';
import { finestStep, readingsIn, totalOf } from './readings.js';

/** Counts a series, each value times a factor, up to an instant. */
export function seriesCounter(
  series: Series,
  unit: string,
  factor: number,
  until: EpochMs,
): Counter {
  return {
    kind: 'sum',
    unit,
    until,
    rhythm: 'season',
    total: (start, end) => {
      if (end <= start) return NOTHING;
      const { value, knownTime, estimated } = totalOf(series, start, end);
      const coverage = Math.min(1, knownTime / (end - start));
      return scaled({ value, coverage, estimated }, factor);
    },
    finest: (start, end) => finestBetween(series, start, end),
    evidence: (start, end) => evidenceIn(series, start, end),
  };
}

function evidenceIn(series: Series, start: EpochMs, end: EpochMs): Evidence {
  const { known, missing } = readingsIn(series, start, end);
  const leftOut = missing > 0 ? [{ reason: 'missing', count: missing } as const] : [];
  return { of: 'readings', count: known, leftOut };
}

/** A count in another unit. */
export function scaled(counted: Counted, factor: number): Counted {
  const { value, estimated } = counted;
  return {
    ...counted,
    value: value === undefined ? undefined : exact(value * factor),
    estimated: estimated * factor,
  };
}

/**
 * Up to where a series is counted in a period: to the end of what has arrived, in whole readings.
 * A reading is whole with its last millisecond: a document's last moment lies in its last reading.
 */
export function countedUntil(
  series: Series,
  { limit, end }: CountedPeriod,
  { asOf, timeZone }: Energy,
): EpochMs {
  const arrived = Math.min(limit, asOf ?? limit) + 1;
  return arrived < end ? floorTo(series, arrived, timeZone) : end;
}

/** The finest step that all readings of a stretch of time can be shown in. */
function finestBetween(series: Series, start: EpochMs, end: EpochMs): Step {
  const runs = series.runs.filter((run) => run.start < end && run.end > start);
  return finestStep({ ...series, runs }, STEPS);
}

/** A reading counts once it is whole: up to the start of the one that an instant lies in. */
function floorTo(series: Series, instant: EpochMs, timeZone: string): EpochMs {
  const step = finestBetween(series, instant - 1, instant);
  return slotsBetween(step, instant, instant + 1, clockOf(timeZone))[0]!.start;
}
