import type { Energy, Series } from '../model/energy.js';
import type { Tariff } from '../model/tariffs.js';
import type { EpochMs } from '../model/zone.js';
import { TariffPricing } from './tariff-pricing.js';
import type { VatState } from './vat.js';

const HOUR = 60 * 60_000;

/** The tariffs that are for a series, in the order of the document. */
export function tariffsOf(energy: Energy, series: Series): Tariff[] {
  const commodityOf = (id: string | undefined): string | undefined =>
    energy.points.find((point) => point.id === id)?.commodity;
  const usual = energy.points[0]?.commodity;
  return energy.tariffs.filter(({ point, flow }) => {
    const isThere = point ? point === series.point : (commodityOf(series.point) ?? usual) === usual;
    return isThere && flow === (series.flow ?? 'import');
  });
}

/** What a unit of a series costs at any time, by all tariffs in force: in the currency, with VAT. */
export class Pricing {
  readonly #tariffs: readonly TariffPricing[];

  constructor(energy: Energy, series: Series) {
    this.#tariffs = tariffsOf(energy, series)
      .filter((tariff) => tariff.energy.length > 0)
      .map((tariff) => new TariffPricing(tariff, energy, series));
  }

  get vat(): VatState {
    const states = new Set(this.#tariffs.flatMap((tariff) => tariff.vat()));
    return states.size === 1 ? [...states][0] : undefined;
  }

  /**
   * The price of what was used from an instant to another. NaN where a part of the price is not
   * known, or where it changes within a reading longer than an hour: nobody knows how much of it
   * was used at which price. Readings up to an hour are taken to be even.
   */
  price(start: EpochMs, end: EpochMs): number {
    if (end - start <= HOUR) return this.#sum(start, end);
    const price = this.#sum(start, start + HOUR);
    for (let at = start + HOUR; at < end && !Number.isNaN(price); at += HOUR) {
      if (this.#sum(at, Math.min(at + HOUR, end)) !== price) return NaN;
    }
    return price;
  }

  #sum(start: EpochMs, end: EpochMs): number {
    let [sum, count] = [0, 0];
    for (const tariff of this.#tariffs) {
      if (!tariff.isInForce(start)) continue;
      sum += tariff.price(start, end);
      count += 1;
    }
    return count > 0 ? sum : NaN;
  }
}
