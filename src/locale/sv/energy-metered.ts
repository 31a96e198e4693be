import type { Measure } from '../../model/energy-schema.js';
import { capital } from '../format.js';
import type { Difference, Metered } from '../words/energy-trend.js';

function noun({ commodity }: Metered): string {
  switch (commodity) {
    case 'electricity':
      return 'el';
    case 'gas':
      return 'gas';
    case 'water':
      return 'vatten';
    case 'heat':
      return 'värme';
    case 'cooling':
      return 'kyla';
    case undefined:
      return 'energi';
  }
}

/** Swedish puts the verb second, after the period; what follows the amount is the object's noun. */
export function did(metered: Metered): readonly [string, string] {
  const what = noun(metered);
  switch (metered.measure) {
    case 'cost':
      return metered.flow === 'export'
        ? [`gav ${definite(metered)} som du matade in på nätet`, '']
        : [`kostade ${definite(metered)}`, ''];
    case 'co2':
      return [`var koldioxidutsläppen från din användning av ${what}`, ''];
    case 'price':
      return [`var priset på ${what} i genomsnitt`, ''];
    case 'temperature':
      return ['var temperaturen i genomsnitt', ''];
    case 'power':
      return ['var effekten i genomsnitt', ''];
    case 'energy':
    case 'volume':
      return used(metered.flow, what);
  }
}

function definite({ commodity }: Metered): string {
  switch (commodity) {
    case 'electricity':
      return 'elen';
    case 'gas':
      return 'gasen';
    case 'water':
      return 'vattnet';
    case 'heat':
      return 'värmen';
    case 'cooling':
      return 'kylan';
    case undefined:
      return 'energin';
  }
}

function used(flow: Metered['flow'], what: string): readonly [string, string] {
  switch (flow) {
    case 'export':
      return ['matade du in', ` ${what} på nätet`];
    case 'production':
      return ['producerade du', ` ${what}`];
    case 'selfUse':
      return ['använde du', ` ${what === 'vatten' ? 'eget' : 'egen'} ${what}`];
    case 'net':
      return [`var din nettoanvändning av ${what}`, ''];
    default:
      return ['använde du', ` ${what}`];
  }
}

/** How amounts of a kind are compared: as much, less, more. */
function comparative(measure: Measure): readonly [same: string, less: string, more: string] {
  if (measure === 'co2') return ['lika stora som', 'mindre', 'större'];
  const isMean = measure === 'price' || measure === 'temperature' || measure === 'power';
  return isMean ? ['samma som', 'lägre', 'högre'] : ['lika mycket som', 'mindre', 'mer'];
}

export function difference({ measure, direction, by, kind, inReference }: Difference): string {
  const [same, less, more] = comparative(measure);
  const than = {
    previous: inReference,
    'last-year': 'ett år tidigare',
    'last-year-weekdays': 'under samma veckodagar ett år tidigare',
    'similar-homes': 'i liknande hem',
  }[kind];
  if (direction === 'same') return `${same} ${than}`;
  if (direction === 'about') return `ungefär ${same} ${than}`;
  return `${by} ${direction === 'less' ? less : more} än ${than}`;
}

export function heading(metered: Metered): string {
  const what = noun(metered);
  const stem = what === 'kyla' ? 'kyl' : what;
  const measures: Partial<Record<Measure, string>> = {
    cost: metered.flow === 'export' ? `ersättning för ${stem}inmatning` : `${stem}kostnad`,
    co2: `utsläpp från ${stem}användning`,
    price: `${stem}pris`,
    temperature: 'temperatur',
    power: 'effekt',
  };
  const flows = {
    import: `${stem}användning`,
    export: `${stem}inmatning på nätet`,
    production: `${stem}produktion`,
    selfUse: `egenanvändning av ${what}`,
    net: `nettoanvändning av ${what}`,
  };
  return capital(measures[metered.measure] ?? flows[metered.flow ?? 'import']);
}
