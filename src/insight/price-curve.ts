import type { Series } from '../model/energy.js';
import type { Run } from '../model/runs.js';
import type { EpochMs } from '../model/zone.js';
import { indexAt, firstRun } from './readings.js';

/** The values of a series that has one at each moment (prices, CO2 intensity), to be asked in order. */
export class Curve {
  readonly #series: Series;
  #at = 0;

  constructor(series: Series) {
    this.#series = series;
  }

  /** The mean over a stretch of time, each moment counting alike; undefined if a part is unknown. */
  mean(start: EpochMs, end: EpochMs): number | undefined {
    let sum = 0;
    let at = start;
    while (at < end) {
      const run = this.#runAt(at);
      if (!run) return undefined;
      const index = indexAt(run, at + 1) - 1;
      if (run.known[index + 1] === run.known[index]) return undefined;
      const until = Math.min(end, run.bounds?.[index + 1] ?? run.start + (index + 1) * run.elapsed);
      const value = run.sums[index + 1]! - run.sums[index]!;
      if (at === start && until === end) return value / this.#series.scale;
      sum += value * (until - at);
      at = until;
    }
    return sum / this.#series.scale / (end - start);
  }

  #runAt(instant: EpochMs): Run | undefined {
    const { runs } = this.#series;
    const same = runs[this.#at];
    if (same && same.start <= instant && instant < same.end) return same;
    this.#at = firstRun(runs, instant);
    const run = runs[this.#at];
    return run && run.start <= instant ? run : undefined;
  }
}
