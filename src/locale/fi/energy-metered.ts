import type { Measure } from '../../model/energy-schema.js';
import { capital } from '../format.js';
import type { Difference, Metered } from '../words/energy-trend.js';

function noun({ commodity }: Metered): string {
  switch (commodity) {
    case 'electricity':
      return 'sähkö';
    case 'gas':
      return 'kaasu';
    case 'water':
      return 'vesi';
    case 'heat':
      return 'lämpö';
    case 'cooling':
      return 'jäähdytys';
    case undefined:
      return 'energia';
  }
}

/** Genitive, partitive and elative of what is metered. */
const CASES: Record<string, readonly [string, string, string]> = {
  sähkö: ['sähkön', 'sähköä', 'sähköstä'],
  kaasu: ['kaasun', 'kaasua', 'kaasusta'],
  vesi: ['veden', 'vettä', 'vedestä'],
  lämpö: ['lämmön', 'lämpöä', 'lämmöstä'],
  jäähdytys: ['jäähdytyksen', 'jäähdytystä', 'jäähdytyksestä'],
  energia: ['energian', 'energiaa', 'energiasta'],
};

export function did(metered: Metered): string {
  const what = noun(metered);
  const [genitive, partitive, elative] = CASES[what]!;
  switch (metered.measure) {
    case 'cost':
      return metered.flow === 'export'
        ? `verkkoon syöttämästäsi ${elative} kertyi`
        : `${what} maksoi`;
    case 'co2':
      return `${genitive} käyttösi hiilidioksidipäästöt olivat`;
    case 'price':
      return `${genitive} hinta oli keskimäärin`;
    case 'temperature':
      return 'lämpötila oli keskimäärin';
    case 'power':
      return 'teho oli keskimäärin';
    case 'energy':
    case 'volume':
      return used(metered.flow, genitive, partitive);
  }
}

function used(flow: Metered['flow'], genitive: string, partitive: string): string {
  switch (flow) {
    case 'export':
      return `syötit verkkoon ${partitive}`;
    case 'production':
      return `tuotit ${partitive}`;
    case 'selfUse':
      return `käytit itse tuottamaasi ${partitive}`;
    case 'net':
      return `${genitive} nettokäyttösi oli`;
    default:
      return `käytit ${partitive}`;
  }
}

/** How amounts of a kind are compared: as much, less, more. */
function comparative(measure: Measure): readonly [same: string, less: string, more: string] {
  if (measure === 'co2') return ['yhtä suuret', 'pienemmät', 'suuremmat'];
  const isMean = measure === 'price' || measure === 'temperature' || measure === 'power';
  return isMean ? ['sama', 'matalampi', 'korkeampi'] : ['yhtä paljon', 'vähemmän', 'enemmän'];
}

export function difference({ measure, direction, by, kind, inReference }: Difference): string {
  const [same, less, more] = comparative(measure);
  const than = {
    previous: inReference,
    'last-year': 'vuotta aiemmin',
    'last-year-weekdays': 'samoina viikonpäivinä vuotta aiemmin',
    'similar-homes': 'samankaltaisissa kodeissa',
  }[kind];
  if (direction === 'same') return `${same} kuin ${than}`;
  if (direction === 'about') return `suunnilleen ${same} kuin ${than}`;
  return `${by} ${direction === 'less' ? less : more} kuin ${than}`;
}

export function heading(metered: Metered): string {
  const genitive = CASES[noun(metered)]![0];
  const measures: Partial<Record<Measure, string>> = {
    cost:
      metered.flow === 'export'
        ? `verkkoon syötetyn ${genitive} tuotto`
        : `${genitive} kustannukset`,
    co2: `${genitive} käytön päästöt`,
    price: `${genitive} hinta`,
    temperature: 'lämpötila',
    power: 'teho',
  };
  const flows = {
    import: `${genitive} käyttö`,
    export: `${genitive} syöttö verkkoon`,
    production: `${genitive} tuotanto`,
    selfUse: `itse tuotetun ${genitive} käyttö`,
    net: `${genitive} nettokäyttö`,
  };
  return capital(measures[metered.measure] ?? flows[metered.flow ?? 'import']);
}
