import type { Measure } from '../../model/energy-schema.js';
import { capital } from '../format.js';
import type { Difference, Metered } from '../words/energy-trend.js';

/** The commodities' names are English words already. */
function noun({ commodity }: Metered): string {
  return commodity ?? 'energy';
}

/** What stands before and behind the amount. */
export function did(metered: Metered): readonly [string, string] {
  const what = noun(metered);
  switch (metered.measure) {
    case 'cost':
      return metered.flow === 'export'
        ? [`the ${what} you fed into the grid earned`, '']
        : [`${what} cost`, ''];
    case 'co2':
      return [`the carbon dioxide emissions of your ${what} use were`, ''];
    case 'price':
      return [`the price of ${what} was`, ' on average'];
    case 'temperature':
      return ['the temperature was', ' on average'];
    case 'power':
      return ['the power was', ' on average'];
    case 'energy':
    case 'volume':
      return used(metered.flow, what);
  }
}

function used(flow: Metered['flow'], what: string): readonly [string, string] {
  switch (flow) {
    case 'export':
      return ['you fed', ` of ${what} into the grid`];
    case 'production':
      return ['you produced', ` of ${what}`];
    case 'selfUse':
      return ['you used', ` of your own ${what}`];
    case 'net':
      return [`your net use of ${what} was`, ''];
    default:
      return ['you used', ` of ${what}`];
  }
}

/** How amounts of a kind are compared: as much, less, more. */
function comparative(measure: Measure): readonly [same: string, less: string, more: string] {
  switch (measure) {
    case 'price':
    case 'temperature':
    case 'power':
    case 'co2':
      return ['the same as', 'lower', 'higher'];
    default:
      return ['as much as', 'less', 'more'];
  }
}

export function difference({ measure, direction, by, kind, inReference }: Difference): string {
  const [same, less, more] = comparative(measure);
  const than = {
    previous: inReference,
    'last-year': 'a year earlier',
    'last-year-weekdays': 'on the same weekdays a year earlier',
    'similar-homes': 'in similar homes',
  }[kind];
  if (direction === 'same') return `${same} ${than}`;
  if (direction === 'about') return `about ${same} ${than}`;
  return `${by} ${direction === 'less' ? less : more} than ${than}`;
}

export function heading(metered: Metered): string {
  const what = noun(metered);
  const measures: Partial<Record<Measure, string>> = {
    cost: metered.flow === 'export' ? `earnings from ${what} fed in` : `cost of ${what}`,
    co2: `emissions of ${what} use`,
    price: `price of ${what}`,
    temperature: 'temperature',
    power: 'power',
  };
  const flows = {
    import: `${what} use`,
    export: `${what} fed into the grid`,
    production: `${what} production`,
    selfUse: `use of your own ${what}`,
    net: `net ${what} use`,
  };
  return capital(measures[metered.measure] ?? flows[metered.flow ?? 'import']);
}
