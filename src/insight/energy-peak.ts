import type { Energy, Series } from '../model/energy.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { slotsBetween } from './calendar.js';
import { exact, NOTHING } from './counter.js';
import type { Counted, Stay } from './counter.js';
import { addsUp, totalOf } from './readings.js';
import { isWithin } from './tariff-clock.js';

const HOUR = 60 * 60_000;

/** How a contract finds the power that it bills. */
export interface PeakRule {
  /** The mean power of so long a time counts. */
  readonly window: 'quarter' | 'half-hour' | 'hour';
  /** The highest, or the third highest … */
  readonly rank: number;
  /** What the power of a window counts for: less at night. */
  readonly weight?: ((start: EpochMs) => number) | undefined;
}

/** Without a contract: the highest hour. */
export const HIGHEST_HOUR: PeakRule = { window: 'hour', rank: 1 };

/** How the contract of a series that is in force at an instant finds it. */
export function peakRule(
  { tariffs }: Energy,
  { point, flow }: Series,
  instant: EpochMs,
  clock: Clock,
): PeakRule {
  const tariff = tariffs.find(
    (each) =>
      each.peak !== undefined &&
      each.from <= instant &&
      instant < each.to &&
      (each.point === undefined || each.point === point) &&
      each.flow === (flow ?? 'import'),
  );
  if (!tariff?.peak) return HIGHEST_HOUR;
  const { window, rank, nightFactor, nightPeriod } = tariff.peak;
  const nights = tariff.periods.filter(({ id }) => id === nightPeriod);
  return {
    window: window < HOUR ? 'quarter' : 'hour',
    rank,
    weight: (start) =>
      nights.some((night) => isWithin(night, clock.toWall(start))) ? nightFactor : 1,
  };
}

/** A window of time with its mean power, as it counts. */
export interface Peak extends Stay {
  readonly power: number;
}

/** Finds the highest windows of any stretch of a series; each day is looked at once. */
export class PeakFinder {
  readonly #series: Series;
  readonly #rule: PeakRule;
  readonly #clock: Clock;
  readonly #days = new Map<EpochMs, readonly Peak[]>();

  /** @param series energy by the hour or finer, or power */
  constructor(series: Series, rule: PeakRule, clock: Clock) {
    this.#series = series;
    this.#rule = rule;
    this.#clock = clock;
  }

  /** The billed power of a stretch, in the series' unit of power (kWh: kW). */
  total(start: EpochMs, end: EpochMs): Counted {
    if (end <= start) return NOTHING;
    const { knownTime } = totalOf(this.#series, start, end);
    const peak = this.billed(start, end);
    const coverage = Math.min(1, knownTime / (end - start));
    if (!peak) return coverage > 0 ? { value: 0, coverage, estimated: 0 } : NOTHING;
    const { estimated } = totalOf(this.#series, peak.start, peak.end);
    return { value: exact(peak.power), coverage, estimated: estimated > 0 ? peak.power : 0 };
  }

  /** The window whose power is billed; undefined: there are not as many as its rank. */
  billed(start: EpochMs, end: EpochMs): Peak | undefined {
    return this.highest(start, end)[this.#rule.rank - 1];
  }

  /** As many as the rule's rank, the highest first. */
  highest(start: EpochMs, end: EpochMs): Peak[] {
    const days = slotsBetween('day', start, end, this.#clock);
    return this.#top(
      days.flatMap((day) => {
        const isWhole = day.start >= start && day.end <= end;
        return isWhole
          ? this.#ofDay(day.start, day.end)
          : this.#windows(Math.max(day.start, start), Math.min(day.end, end));
      }),
    );
  }

  get #length(): number {
    return { quarter: HOUR / 4, 'half-hour': HOUR / 2, hour: HOUR }[this.#rule.window];
  }

  #ofDay(start: EpochMs, end: EpochMs): readonly Peak[] {
    let peaks = this.#days.get(start);
    if (!peaks) {
      peaks = this.#top(this.#windows(start, end));
      this.#days.set(start, peaks);
    }
    return peaks;
  }

  #top(peaks: readonly Peak[]): Peak[] {
    return [...peaks].sort((a, b) => b.power - a.power).slice(0, this.#rule.rank);
  }

  /** Whole windows of which all is known: of a part the mean could be anything. */
  #windows(start: EpochMs, end: EpochMs): Peak[] {
    const { window, weight } = this.#rule;
    return slotsBetween(window, start, end, this.#clock).flatMap((slot) => {
      if (slot.start < start || slot.end > end) return [];
      const { value, knownTime } = totalOf(this.#series, slot.start, slot.end);
      if (value === undefined || knownTime < slot.end - slot.start) return [];
      const power = this.#powerOf(value) * (weight?.(slot.start) ?? 1);
      return [{ start: slot.start, end: slot.end, power }];
    });
  }

  /** Energy in a window as its mean power; of power the mean is given. */
  #powerOf(value: number): number {
    return addsUp(this.#series) ? (value * HOUR) / this.#length : value;
  }
}
