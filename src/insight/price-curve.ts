import type { Series } from '../model/energy.js';
import type { Run } from '../model/runs.js';
import type { EpochMs } from '../model/zone.js';
import { firstRun, indexAt } from './readings.js';

/**
 * The values of a series that has one at each moment (prices, CO2 intensity). Quick where it is
 * asked in the order of time.
 */
export class Curve {
  readonly #series: Series;
  #at = 0;
  /** The value of `[#start, #end)`; NaN: unknown. */
  #start = NaN;
  #end = NaN;
  #value = NaN;

  constructor(series: Series) {
    this.#series = series;
  }

  /** The mean over a stretch of time, each moment counting alike; NaN if a part is unknown. */
  mean(start: EpochMs, end: EpochMs): number {
    if (!(start >= this.#start && start < this.#end)) this.#find(start);
    if (end <= this.#end) return this.#value;
    let sum = this.#value * (this.#end - start);
    let at = this.#end;
    while (at < end && !Number.isNaN(sum)) {
      this.#find(at);
      const until = Math.min(end, this.#end);
      sum += this.#value * (until - at);
      at = until;
    }
    return sum / (end - start);
  }

  #find(instant: EpochMs): void {
    const run = this.#runAt(instant);
    if (!run) {
      this.#hold(instant, Infinity, NaN);
      return;
    }
    const index = indexAt(run, instant + 1) - 1;
    const isKnown = run.known[index + 1]! > run.known[index]!;
    const value = (run.sums[index + 1]! - run.sums[index]!) / this.#series.scale;
    this.#hold(startIn(run, index), startIn(run, index + 1), isKnown ? value : NaN);
  }

  #hold(start: EpochMs, end: EpochMs, value: number): void {
    this.#start = start;
    this.#end = end;
    this.#value = value;
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

function startIn({ bounds, start, elapsed }: Run, index: number): EpochMs {
  return bounds ? bounds[index]! : start + index * elapsed;
}
