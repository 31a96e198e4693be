import type { Energy, Series } from '../model/energy.js';
import type { Run } from '../model/runs.js';
import type { EpochMs } from '../model/zone.js';
import { exact } from './exact.js';
import { settledOf } from './netted.js';
import type { Settled } from './netted.js';
import { Pricing, tariffsOf } from './pricing.js';
import { totalOf } from './readings.js';
import type { VatState } from './vat.js';

/** Money is held in billionths of the currency: the millionth of a cent for each watt-hour. */
const MONEY_SCALE = 1e9;

/** What a unit of a series is worth in a stretch of time; NaN: unknown. */
export type Worth = (start: EpochMs, end: EpochMs) => number;

/** A series with a worth for each reading, in runs like its own, so that sums are differences. */
export interface Priced {
  /** Value × worth: money, or kilograms. */
  readonly amount: Series;
  /** What of the series has a worth. */
  readonly quantity: Series;
  /** The worths: their mean over time is what even use would have paid for a unit. */
  readonly worth: Series;
}

const made = new WeakMap<Energy, Map<Series, CostSeries | undefined>>();

/** The cost of a series by the document's tariffs, reading by reading: computed once, when asked for. */
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
  readonly worth: Series;
  readonly vat: VatState;
  /** Where only what is left after netting has a price. */
  readonly settled: Settled | undefined;
  readonly #series: Series;

  constructor(energy: Energy, series: Series) {
    const pricing = new Pricing(energy, series);
    const settled = settledOf(energy, series);
    const { amount, quantity, worth } = pricedBy(settled?.series ?? series, (start, end) =>
      pricing.price(start, end),
    );
    const unit = energy.currency ?? '';
    this.settled = settled;
    this.#series = series;
    this.amount = { ...amount, measure: 'cost', unit };
    this.quantity = quantity;
    this.worth = { ...worth, measure: 'price', unit: `${unit}/${series.unit}` };
    this.vat = pricing.vat;
  }

  /** What was used in a time and has no price, though it has not been set off. */
  unpriced(start: EpochMs, end: EpochMs): number {
    const used = totalOf(this.#series, start, end).value ?? 0;
    const priced = totalOf(this.quantity, start, end).value ?? 0;
    // A difference of sums that are whole in this scale is whole too: what is left of none is 0.
    const { scale } = this.quantity;
    return Math.round((used - this.setOff(start, end) - priced) * scale) / scale;
  }

  /** What was metered in a time and set off against the other side. */
  setOff(start: EpochMs, end: EpochMs): number {
    if (!this.settled) return 0;
    const [from, left] = [this.settled.from, this.settled.series].map(
      (series) => totalOf(series, start, end).value ?? 0,
    ) as [number, number];
    return exact(from - left);
  }
}

/** Gives each reading of a series its worth. What has none is unknown in the results. */
export function pricedBy(series: Series, worth: Worth): Priced {
  const runs = series.runs.map((run) => pricedRun(run, series.scale, worth));
  const own = { ...series, factor: undefined, superseded: [] };
  return {
    amount: { ...own, scale: MONEY_SCALE, runs: runs.map(({ amount }) => amount) },
    quantity: { ...series, runs: runs.map(({ quantity }) => quantity) },
    worth: { ...own, scale: MONEY_SCALE, runs: runs.map(({ worth: each }) => each) },
  };
}

function pricedRun(run: Run, scale: number, worth: Worth): Record<keyof Priced, Run> {
  const { length, elapsed, bounds, start } = run;
  const amounts = new Float64Array(length + 1);
  const quantities = new Float64Array(length + 1);
  const worths = new Float64Array(length + 1);
  const known = new Uint32Array(length + 1);
  let [amount, quantity, sum, count] = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    if (run.known[index + 1]! > run.known[index]!) {
      const from = bounds ? bounds[index]! : start + index * elapsed;
      const each = worth(from, bounds ? bounds[index + 1]! : from + elapsed);
      if (!Number.isNaN(each)) {
        const parts = run.sums[index + 1]! - run.sums[index]!;
        amount += Math.round((parts / scale) * each * MONEY_SCALE);
        quantity += parts;
        sum += Math.round(each * MONEY_SCALE);
        count += 1;
      }
    }
    amounts[index + 1] = amount;
    quantities[index + 1] = quantity;
    worths[index + 1] = sum;
    known[index + 1] = count;
  }
  const isWhole = count === run.known[length];
  return {
    amount: { ...run, sums: amounts, known },
    quantity: isWhole ? run : { ...run, sums: quantities, known },
    worth: { ...run, sums: worths, known },
  };
}
