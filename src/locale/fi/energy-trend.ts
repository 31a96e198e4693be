import type { Step } from '../../insight/calendar.js';
import type { Measure } from '../../model/energy-schema.js';
import { capital, yearOf } from '../format.js';
import { opening } from '../opening.js';
import { clockEnd, stepPeriod } from '../step-period.js';
import type { Difference, EnergyTrendWords, Metered } from '../words/energy-trend.js';
import { common } from './common.js';
import { clock, dayMonth, hours, period } from './dates.js';

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

/** Genitive and partitive of what is metered. */
const CASES: Record<string, readonly [string, string]> = {
  sähkö: ['sähkön', 'sähköä'],
  kaasu: ['kaasun', 'kaasua'],
  vesi: ['veden', 'vettä'],
  lämpö: ['lämmön', 'lämpöä'],
  jäähdytys: ['jäähdytyksen', 'jäähdytystä'],
  energia: ['energian', 'energiaa'],
};

function did(metered: Metered): string {
  const what = noun(metered);
  const [genitive, partitive] = CASES[what]!;
  switch (metered.measure) {
    case 'cost':
      return metered.flow === 'export'
        ? `verkkoon syöttämäsi ${genitive} hinta oli yhteensä`
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

function difference({ measure, direction, by, kind, inReference }: Difference): string {
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

const IN_STEP: Record<Step, string> = {
  quarter: 'vartissa',
  'half-hour': 'puolessa tunnissa',
  hour: 'tunnissa',
  day: 'päivässä',
  week: 'viikossa',
  month: 'kuukaudessa',
  year: 'vuodessa',
};

const BY_STEP: Record<Step, string> = {
  quarter: 'vartin välein',
  'half-hour': 'puolen tunnin välein',
  hour: 'tunneittain',
  day: 'päivittäin',
  week: 'viikoittain',
  month: 'kuukausittain',
  year: 'vuosittain',
};

const STEP_PLURAL: Record<Step, string> = {
  quarter: 'vartit',
  'half-hour': 'puolituntiset',
  hour: 'tunnit',
  day: 'päivät',
  week: 'viikot',
  month: 'kuukaudet',
  year: 'vuodet',
};

const STEP_COUNTED: Record<Step, readonly [string, string]> = {
  quarter: ['vartti', 'varttia'],
  'half-hour': ['puolituntinen', 'puolituntista'],
  hour: ['tunti', 'tuntia'],
  day: ['päivä', 'päivää'],
  week: ['viikko', 'viikkoa'],
  month: ['kuukausi', 'kuukautta'],
  year: ['vuosi', 'vuotta'],
};

/** The steps that something is a part of; a number before them needs no ending of its own. */
const OUT_OF_STEPS: Record<Step, string> = {
  quarter: 'vartista',
  'half-hour': 'puolituntisesta',
  hour: 'tunnista',
  day: 'päivästä',
  week: 'viikosta',
  month: 'kuukaudesta',
  year: 'vuodesta',
};

export const energyTrend: EnergyTrendWords = {
  heading: (metered) => {
    const genitive = CASES[noun(metered)]![0];
    const measures: Partial<Record<Measure, string>> = {
      cost: `${genitive} kustannus`,
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
  },
  sentence: (facts) => [
    ...opening(facts.place, `${facts.inPeriod} ${did(facts.metered)} `),
    { strong: facts.amount },
    facts.difference ? `, ${difference(facts.difference)}.` : '.',
  ],
  step: ({
    name,
    amount,
    state,
    difference: than,
    reference,
    estimated,
    coverage,
    until,
    whole,
  }) => {
    const head = until ? `${capital(name)} (${until} asti)` : capital(name);
    const before = reference === undefined || than ? '' : ` Vertailujaksolla ${reference}.`;
    const all = whole === undefined ? '' : ` Koko vertailujaksolla ${whole}.`;
    if (amount === undefined) {
      return [
        { strong: head },
        `: ${state === 'missing' ? 'ei tietoa' : 'ei vielä saapunut'}.${before}`,
      ];
    }
    const parts = [
      than && reference !== undefined ? `, ${difference(than)} (${reference})` : '',
      estimated === undefined ? '' : `; siitä ${estimated} on arvioitu`,
      coverage === undefined ? '' : `; lukemista on saatu ${coverage}`,
    ];
    return [{ strong: `${head}: ${amount}` }, `${parts.join('')}.${before}${all}`];
  },
  leftOut: (names) =>
    `Vertailusta on jätetty pois ${common.list(names)}, koska lukemia ei ole riittävästi molemmilta jaksoilta.`,
  unequal: (days, referenceDays, perDay) =>
    `Päiviä on ${days}, vertailujaksolla ${referenceDays}: muutos päivää kohti on ${perDay}.`,
  comparedOnly: (count, all, step) =>
    `${all} ${OUT_OF_STEPS[step]} vertailussa on ${count}; muista ei ole riittävästi lukemia molemmilta jaksoilta.`,
  restricted: (names) =>
    names.length === 0
      ? 'Vertailussa on vain aika, jolta lukemat ovat molemmilta jaksoilta.'
      : `${capital(common.list(names))}: vertailussa on vain aika, jolta lukemat ovat molemmilta jaksoilta.`,
  inPart: (name, until) => `${capital(name)} on kesken: vertailussa on vain aika ${until} asti.`,
  estimated: (amount, total) => `Arvioitua on ${amount} (kaikkiaan ${total}).`,
  covered: (percent, isLeast) =>
    `Lukemista on saatu ${percent}${isLeast ? '; luku on siis vähintään tämä' : ''}.`,
  perStep: (unit, step, isMean) => `${unit} ${(isMean ? BY_STEP : IN_STEP)[step]}`,
  stepWord: (step) => capital(STEP_PLURAL[step]),
  steps: (count, step, plural) => `${count} ${STEP_COUNTED[step][plural ? 1 : 0]}`,
  tick: (wall, step, narrow, format) => {
    if (step === 'year') return yearOf(wall);
    if (step === 'month') {
      return common.monthTick(new Date(wall).getUTCMonth(), narrow, format);
    }
    if (step === 'day') return `${new Date(wall).getUTCDate()}.`;
    if (step === 'week') return dayMonth(wall, format);
    return clock(wall);
  },
  stepName: (wall, step, repeated, format) => {
    const end = clockEnd(wall, step);
    if (end !== undefined) {
      const which = { first: ' (kesäaikaa)', second: ' (talviaikaa)' };
      return `${hours(wall, end)}${repeated ? which[repeated] : ''}`;
    }
    const name = period(stepPeriod(wall, step), format);
    return step === 'week' ? `viikko ${name}` : name;
  },
  dayLength: (length) =>
    length === 24
      ? undefined
      : `Vuorokaudessa oli ${String(length).replace('.', ',')} tuntia, koska kelloja siirrettiin.`,
  clockChange: { forward: 'kesäaika alkaa', back: 'kesäaika päättyy' },
  dataUntil: (day) => `tiedot ${day} asti`,
  all: 'Kaikki vuodet',
  open: (step) => `Avaa ${STEP_PLURAL[step]}`,
  stepHeader: (step) => STEP_COUNTED[step][0],
  compared: 'vertailu',
  comparedPart: 'Vertailtu osa',
  qualityHeader: 'Tietojen laatu',
  quality: {
    measured: '',
    corrected: 'korjattu',
    manual: 'käsin luettu',
    provisional: 'alustava',
    estimated: 'arvioitu',
    forecast: 'ennuste',
    missing: 'ei tietoa',
    notArrived: 'ei vielä saapunut',
  },
  known: (percent) => `saatu ${percent}`,
  wholeReference: 'koko vertailujakso',
  running: 'kesken',
  chooseStep: 'Tarkkuus',
  chooseBar: 'Valitse jakso kuvasta',
  path: 'Murupolku',
};
