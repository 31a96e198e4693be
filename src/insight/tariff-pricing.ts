import type { Energy, Series } from '../model/energy.js';
import type { EnergyPrice, Tariff, Vat } from '../model/tariffs.js';
import { clockOf } from '../model/zone.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { Curve } from './price-curve.js';
import { perUnit, ratioFactor } from './price-unit.js';
import { TariffClock } from './tariff-clock.js';
import { vatAt, vatState } from './vat.js';
import type { VatState } from './vat.js';

/** A series of prices as a tariff uses it. */
interface Spot {
  readonly curve: Curve;
  readonly vat: Vat | undefined;
  /** From the series' unit to the currency for a unit of what is priced; NaN: they are not alike. */
  readonly factor: number;
}

/** A time over which a tariff's price is its own part and a multiple of the market's. */
interface Stretch {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly own: number;
  readonly spot: Spot | undefined;
  readonly multiple: number;
}

/** The price of one tariff at any time, in the currency for a unit of a series; NaN: unknown. */
export class TariffPricing {
  readonly #tariff: Tariff;
  readonly #energy: Energy;
  readonly #priced: Series;
  readonly #clock: Clock;
  readonly #hours: TariffClock;
  readonly #spots = new Map<string, Spot | undefined>();
  #stretch: Stretch = { start: NaN, end: NaN, own: NaN, spot: undefined, multiple: NaN };
  /** The market's price in the window of settlement that was asked for last. */
  #window = { curve: undefined as Curve | undefined, from: NaN, price: NaN };

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

  price(start: EpochMs, end: EpochMs): number {
    const isSame = start >= this.#stretch.start && start < this.#stretch.end;
    if (!isSame) this.#stretch = this.#stretchAt(start);
    const { own, spot, multiple } = this.#stretch;
    return spot ? own + this.#market(spot.curve, start, end) * multiple : own;
  }

  vat(): VatState[] {
    const { energy, vat } = this.#tariff;
    return energy.flatMap(({ series, price, margin }) => [
      ...(price !== undefined || margin !== undefined ? [vatState(vat, vat)] : []),
      ...(series !== undefined ? [vatState(this.#spot(series)?.vat ?? vat, vat)] : []),
    ]);
  }

  /** By a settlement longer than the reading, all readings of a window have the window's mean. */
  #market(curve: Curve, start: EpochMs, end: EpochMs): number {
    const { settlement } = this.#tariff;
    if (end - start >= settlement) return curve.mean(start, end);
    const offset = this.#clock.offset(start);
    const from = Math.floor((start + offset) / settlement) * settlement - offset;
    if (this.#window.curve !== curve || this.#window.from !== from) {
      this.#window = { curve, from, price: curve.mean(from, from + settlement) };
    }
    return this.#window.price;
  }

  #stretchAt(start: EpochMs): Stretch {
    const { vat } = this.#tariff;
    const { entry, until } = this.#hours.priceAt(start);
    if (!entry) return { start, end: until, own: NaN, spot: undefined, multiple: NaN };
    const spot = entry.series === undefined ? undefined : this.#spot(entry.series);
    const taxed = vatAt(vat, vat, start);
    const marketTaxed = vatAt(spot?.vat ?? vat, vat, start);
    const sum = (entry.price ?? 0) + (entry.margin ?? 0);
    const own = sum === 0 ? 0 : sum * this.#ownFactor(entry, spot) * taxed.factor;
    const isLost = entry.series !== undefined && !spot;
    return {
      start,
      end: Math.min(until, taxed.until, marketTaxed.until),
      own: isLost ? NaN : own,
      spot,
      multiple: spot ? spot.factor * marketTaxed.factor : NaN,
    };
  }

  #spot(id: string): Spot | undefined {
    if (!this.#spots.has(id)) {
      const series = this.#energy.series.find((each) => each.id === id && each.measure === 'price');
      const spot = series && {
        curve: new Curve(series),
        vat: series.vat,
        factor: this.#factor(series.unit),
      };
      this.#spots.set(id, spot);
    }
    return this.#spots.get(id);
  }

  #ownFactor({ unit }: EnergyPrice, spot: Spot | undefined): number {
    if (unit !== undefined) return this.#factor(unit);
    return spot ? spot.factor : (perUnit(this.#priced) ?? NaN);
  }

  #factor(unit: string): number {
    return ratioFactor(unit, this.#energy.currency, this.#priced) ?? NaN;
  }
}
