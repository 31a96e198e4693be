import type { Series } from '../model/energy.js';
import type { Run } from '../model/runs.js';
import type { EpochMs } from '../model/zone.js';
import { exact } from './exact.js';
import { totalOf } from './readings.js';

/** Readings in a row that the last revision has changed. Values are in the series' unit. */
export interface Correction {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly before: number;
  readonly after: number;
}

/** What has been corrected since the revision before. */
export interface Corrections {
  /** In order, of times that both revisions know. */
  readonly list: readonly Correction[];
  /** All that was added less all that was taken away. */
  readonly difference: number;
}

/** What the last revision of a series has changed in `[start, end)`. */
export function correctionsOf(series: Series, start: EpochMs, end: EpochMs): Corrections {
  const list: Correction[] = [];
  for (const run of series.superseded) {
    for (let index = 0; index < run.length; index += 1) {
      const change = changeOf(run, index, series);
      if (!change || change.start < start || change.end > end) continue;
      const last = list.at(-1);
      if (last?.end === change.start) list[list.length - 1] = joined(last, change);
      else list.push(change);
    }
  }
  const difference = list.reduce((sum, { before, after }) => sum + after - before, 0);
  return { list, difference: exact(difference) };
}

function changeOf(run: Run, index: number, series: Series): Correction | undefined {
  if (run.known[index + 1] === run.known[index]) return undefined;
  const start = run.bounds?.[index] ?? run.start + index * run.elapsed;
  const end = run.bounds?.[index + 1] ?? start + run.elapsed;
  const { value: after, knownTime } = totalOf(series, start, end);
  const before = (run.sums[index + 1]! - run.sums[index]!) / series.scale;
  const isBoth = after !== undefined && knownTime === end - start;
  return isBoth && exact(after) !== exact(before) ? { start, end, before, after } : undefined;
}

function joined(one: Correction, other: Correction): Correction {
  return {
    start: one.start,
    end: other.end,
    before: exact(one.before + other.before),
    after: exact(one.after + other.after),
  };
}
