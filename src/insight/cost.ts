import type { Netting } from '../model/energy-schema.js';
import type { Energy, Series } from '../model/energy.js';
import type { EpochMs } from '../model/zone.js';
import { exact } from './exact.js';
import { fixedFees, peakCharges } from './fees.js';
import type { FixedFee, PeakCharge } from './fees.js';
import { costSeries } from './priced.js';
import { totalOf } from './readings.js';
import type { VatState } from './vat.js';

/** What use cost over a time, by the tariffs. Fees are told apart and are in no sum of it. */
export interface Cost {
  readonly currency: string;
  /** Of what has a price; undefined where nothing has. May be negative. */
  readonly value?: number | undefined;
  /** The quantity that has a price, and that which has none: it cost something nobody knows. */
  readonly priced: number;
  readonly unpriced: number;
  /** Of these quantities: the series' own, and of the prices below, for each one. */
  readonly unit: string;
  /** What each unit cost; undefined where none was used. */
  readonly meanPrice?: number | undefined;
  /** What each would have cost, had use been even over the same time. */
  readonly evenPrice?: number | undefined;
  /** meanPrice − evenPrice: below 0 where more was used when it was cheap. */
  readonly timingEffect?: number | undefined;
  readonly fixed: readonly FixedFee[];
  readonly peaks: readonly PeakCharge[];
  readonly vat: VatState;
  /** What of the metered energy has been set off against the other direction, and so has no price. */
  readonly netted?: { readonly by: Netting; readonly setOff: number } | undefined;
}

/** A half-open time, and how it is looked at. */
export interface CostQuery {
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Whether monthly fees count in part for a month of which a part is looked at. */
  readonly proRata?: boolean | undefined;
}

/** The cost of a series by the document's tariffs; undefined where there is none for it. */
export function costOf(energy: Energy, series: Series, query: CostQuery): Cost | undefined {
  const costs = costSeries(energy, series);
  if (!costs) return undefined;
  const { start, end, proRata = false } = query;
  const value = totalOf(costs.amount, start, end).value;
  const priced = totalOf(costs.quantity, start, end).value ?? 0;
  const meanPrice = value === undefined || priced === 0 ? undefined : value / priced;
  const evenPrice = totalOf(costs.worth, start, end).value;
  const isTimed = meanPrice !== undefined && evenPrice !== undefined;
  return {
    currency: costs.amount.unit,
    value,
    priced,
    unpriced: costs.unpriced(start, end),
    unit: series.unit,
    meanPrice,
    evenPrice,
    timingEffect: isTimed ? exact(meanPrice - evenPrice) : undefined,
    fixed: fixedFees(energy, series, start, end, proRata),
    peaks: peakCharges(energy, series, start, end),
    vat: costs.vat,
    netted: costs.settled && { by: costs.settled.netting, setOff: costs.setOff(start, end) },
  };
}
