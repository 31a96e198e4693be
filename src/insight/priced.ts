import type { Energy, Series } from '../model/energy.js';
import type { Run } from '../model/runs.js';
import type { EpochMs } from '../model/zone.js';
import { exact } from './exact.js';
import { Pricing, tariffsOf } from './pricing.js';
import { totalOf } from './readings.js';
import type { VatState } from './vat.js';

/** Money is held in billionths of the currency: a price of a hundredth of a cent for a watt-hour. */
const MONEY_SCALE = 1e9;

/** What a reading's unit is worth in a stretch of time; undefined: unknown. */
export type Worth = (start: EpochMs, end: EpochMs) => number | undefined;

/** A series with a worth for each reading, in runs like its own, so that sums are differences. */
export interface Priced {
  /** Value × worth: money, or kilograms. */
  readonly amount: Series;
  /** What of the series has a worth. */
  readonly quantity: Series;
}

const made = new WeakMap<Energy, Map<Series, CostSeries | undefined>>();

/** The cost of a series by the document's tariffs, reading by reading: computed when first asked for. */
export function costSeries(energy: Energy, series: Series): CostSeries | undefined {
  const costs = made.get(energy) ?? new Map<Series, CostSeries | undefined>();
  made.set(energy, costs);
  if (!costs.has(series)) {
    const isPriced = tariffsOf(energy, series).some((tariff) => tariff.energy.length > 0);
    costs.set(series, isPriced ? new CostSeries(energy, series) : undefined);
  }
  return costs.get(series);
}

export class CostSeries implements Priced {
  readonly amount: Series;
  readonly quantity: Series;
  readonly vat: VatState;
  readonly #series: Series;
  readonly #pricing: Pricing;
  #prices: Series | undefined;

  constructor(energy: Energy, series: Series) {
    this.#series = series;
    this.#pricing = new Pricing(energy, series);
    const { amount, quantity } = pricedBy(series, (start, end) => this.#pricing.price(start, end));
    this.amount = { ...amount, measure: 'cost', unit: energy.currency ?? '' };
    this.quantity = quantity;
    this.vat = this.#pricing.vat;
  }

  /** What was used in a time and has no price. */
  unpriced(start: EpochMs, end: EpochMs): number {
    const used = totalOf(this.#series, start, end).value ?? 0;
    return exact(used - (totalOf(this.quantity, start, end).value ?? 0));
  }

  /** The price of each reading that has one: its mean over time is what even use would have paid. */
  get prices(): Series {
    if (!this.#prices) {
      const one = { ...this.#series, scale: 1 };
      const runs = this.#series.runs.map((run) => withSums(run, run.known));
      const priced = pricedBy({ ...one, runs }, (start, end) => this.#pricing.price(start, end));
      this.#prices = { ...priced.amount, measure: 'price' };
    }
    return this.#prices;
  }
}

/** Gives each reading of a series its worth. What has none is unknown in both results. */
export function pricedBy(series: Series, worth: Worth): Priced {
  const pairs = series.runs.map((run) => pricedRun(run, series.scale, worth));
  return {
    amount: { ...series, scale: MONEY_SCALE, runs: pairs.map(([amount]) => amount) },
    quantity: { ...series, runs: pairs.map(([, quantity]) => quantity) },
  };
}

function pricedRun(run: Run, scale: number, worth: Worth): [amount: Run, quantity: Run] {
  const { length, elapsed, bounds, start } = run;
  const amounts = new Float64Array(length + 1);
  const quantities = new Float64Array(length + 1);
  const known = new Uint32Array(length + 1);
  const perPart = MONEY_SCALE / scale;
  let [amount, quantity, count] = [0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    if (run.known[index + 1]! > run.known[index]!) {
      const from = bounds ? bounds[index]! : start + index * elapsed;
      const each = worth(from, bounds ? bounds[index + 1]! : from + elapsed);
      if (each !== undefined) {
        const parts = run.sums[index + 1]! - run.sums[index]!;
        amount += Math.round(parts * each * perPart);
        quantity += parts;
        count += 1;
      }
    }
    amounts[index + 1] = amount;
    quantities[index + 1] = quantity;
    known[index + 1] = count;
  }
  const isWhole = count === run.known[length];
  return [{ ...run, sums: amounts, known }, isWhole ? run : { ...run, sums: quantities, known }];
}

function withSums(run: Run, counts: Uint32Array): Run {
  return { ...run, sums: Float64Array.from(counts) };
}
