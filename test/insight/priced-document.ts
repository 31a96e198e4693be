/** Electricity with its prices and contracts, written by hand. */
import { trend } from '../../src/insight/trend.js';
import type { Trend, TrendQuery } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { read } from '../model/energy-document.js';

const HELSINKI = 'Europe/Helsinki';

interface Given {
  readonly use: unknown[];
  readonly prices?: unknown[];
  readonly tariffs: unknown[];
  /** Further keys of the series of prices, and of the document. */
  readonly price?: object;
  readonly head?: object;
}

/** A home's use and a series of prices called `spot`, in cents unless `price` says otherwise. */
function pricedDocument({ use, prices = [], tariffs, price = {}, head = {} }: Given): object {
  return {
    ...{ format: 'peili/energy', version: 1, timeZone: HELSINKI, currency: 'EUR' },
    ...head,
    series: [
      { id: 'home', measure: 'energy', flow: 'import', unit: 'kWh', segments: use },
      { id: 'spot', measure: 'price', unit: 'c/kWh', segments: prices, ...price },
    ],
    tariffs,
  };
}

export function priced(given: Given): Energy {
  return read(pricedDocument(given));
}

/** A contract in force from 2020 on: by the quarter, at the spot price, unless `more` says otherwise. */
export function contract(more: object = {}): object {
  return {
    ...{ id: 'contract', from: '2020-01-01T00:00:00+02:00', settlement: 'PT15M' },
    energy: [{ series: 'spot' }],
    ...more,
  };
}

export function costs(energy: Energy, query: Partial<TrendQuery> = {}): Trend {
  return trend(energy, { show: 'cost', step: 'quarter', ...query });
}

export function costValues(
  energy: Energy,
  query: Partial<TrendQuery> = {},
): (number | undefined)[] {
  return costs(energy, query).steps.map(({ value }) => value);
}
