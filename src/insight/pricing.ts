import type { Energy, Series } from '../model/energy.js';
import type { EnergyPrice, Tariff } from '../model/tariffs.js';
import { clockOf } from '../model/zone.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { Curve } from './price-curve.js';
import { perUnit, ratioFactor } from './price-unit.js';
import { TariffClock } from './tariff-clock.js';
import { vatFactor, vatState } from './vat.js';
import type { VatState } from './vat.js';

const HOUR = 60 * 60_000;

/** The tariffs that price a series, in the order of the document. */
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
   * The price of what was used from an instant to another. Undefined where a part of the price is
   * not known, or where it changes within a reading longer than an hour: nobody knows how much of
   * it was used at which price. Readings up to an hour are taken to be even.
   */
  price(start: EpochMs, end: EpochMs): number | undefined {
    if (end - start <= HOUR) return this.#sum(start, end);
    const price = this.#sum(start, start + HOUR);
    for (let at = start + HOUR; at < end && price !== undefined; at += HOUR) {
      if (this.#sum(at, Math.min(at + HOUR, end)) !== price) return undefined;
    }
    return price;
  }

  #sum(start: EpochMs, end: EpochMs): number | undefined {
    let sum: number | undefined;
    for (const tariff of this.#tariffs) {
      if (!tariff.isInForce(start)) continue;
      const price = tariff.price(start, end);
      if (price === undefined) return undefined;
      sum = (sum ?? 0) + price;
    }
    return sum;
  }
}

/** A series of prices as a tariff uses it. */
interface Spot {
  readonly series: Series;
  readonly curve: Curve;
  /** From the series' unit to the currency for a unit of what is priced; undefined: not alike. */
  readonly factor: number | undefined;
}

class TariffPricing {
  readonly #tariff: Tariff;
  readonly #energy: Energy;
  readonly #priced: Series;
  readonly #clock: Clock;
  readonly #hours: TariffClock;
  readonly #spots = new Map<string, Spot | undefined>();
  #window = {
    start: NaN,
    spot: undefined as Spot | undefined,
    price: undefined as number | undefined,
  };

  constructor(tariff: Tariff, energy: Energy, priced: Series) {
    this.#tariff = tariff;
    this.#energy = energy;
    this.#priced = priced;
    this.#clock = clockOf(energy.timeZone);
    this.#hours = new TariffClock(tariff, this.#clock);
  }

  isInForce(instant: EpochMs): boolean {
    return this.#tariff.from <= instant && instant < this.#tariff.to;
  }

  vat(): VatState[] {
    const { energy, vat } = this.#tariff;
    return energy.flatMap(({ series, price, margin }) => [
      ...(price !== undefined || margin !== undefined ? [vatState(vat, vat)] : []),
      ...(series !== undefined ? [vatState(this.#spot(series)?.series.vat ?? vat, vat)] : []),
    ]);
  }

  price(start: EpochMs, end: EpochMs): number | undefined {
    const entry = this.#hours.priceAt(start);
    if (!entry) return undefined;
    const { vat } = this.#tariff;
    const spot = entry.series === undefined ? undefined : this.#spot(entry.series);
    const own = ((entry.price ?? 0) + (entry.margin ?? 0)) * (this.#ownFactor(entry, spot) ?? NaN);
    let price = own === 0 ? 0 : own * (vatFactor(vat, vat, start) ?? NaN);
    if (entry.series !== undefined) {
      const market = spot && this.#market(spot, start, end);
      if (market === undefined) return undefined;
      price += market * (vatFactor(spot?.series.vat ?? vat, vat, start) ?? NaN);
    }
    return Number.isNaN(price) ? undefined : price;
  }

  /** By a settlement longer than the reading, all readings of a window have the window's mean. */
  #market(spot: Spot, start: EpochMs, end: EpochMs): number | undefined {
    if (spot.factor === undefined) return undefined;
    const { settlement } = this.#tariff;
    if (end - start >= settlement) return scaled(spot.curve.mean(start, end), spot.factor);
    const offset = this.#clock.offset(start);
    const from = Math.floor((start + offset) / settlement) * settlement - offset;
    if (this.#window.start !== from || this.#window.spot !== spot) {
      const price = scaled(spot.curve.mean(from, from + settlement), spot.factor);
      this.#window = { start: from, spot, price };
    }
    return this.#window.price;
  }

  #spot(id: string): Spot | undefined {
    if (!this.#spots.has(id)) {
      const series = this.#energy.series.find((each) => each.id === id && each.measure === 'price');
      const factor = series && this.#factor(series.unit);
      this.#spots.set(id, series && { series, curve: new Curve(series), factor });
    }
    return this.#spots.get(id);
  }

  #ownFactor({ unit }: EnergyPrice, spot: Spot | undefined): number | undefined {
    if (unit !== undefined) return this.#factor(unit);
    return spot ? spot.factor : perUnit(this.#priced);
  }

  #factor(unit: string): number | undefined {
    return ratioFactor(unit, this.#energy.currency, this.#priced);
  }
}

function scaled(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}
