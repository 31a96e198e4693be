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
function did(metered: Metered): readonly [string, string] {
  const what = noun(metered);
  switch (metered.measure) {
    case 'cost':
      return metered.flow === 'export'
        ? ['uppgick priset för din inmatning till', '']
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

function difference({ measure, direction, by, kind, inReference }: Difference): string {
  const [same, less, more] = comparative(measure);
  const than = {
    previous: inReference,
    'last-year': 'ett år tidigare',
    'last-year-weekdays': 'samma veckodagar ett år tidigare',
    'similar-homes': 'i liknande hem',
  }[kind];
  if (direction === 'same') return `${same} ${than}`;
  if (direction === 'about') return `ungefär ${same} ${than}`;
  return `${by} ${direction === 'less' ? less : more} än ${than}`;
}

const STEP_WORD: Record<Step, readonly [one: string, many: string]> = {
  quarter: ['kvartstimme', 'kvartstimmar'],
  'half-hour': ['halvtimme', 'halvtimmar'],
  hour: ['timme', 'timmar'],
  day: ['dag', 'dagar'],
  week: ['vecka', 'veckor'],
  month: ['månad', 'månader'],
  year: ['år', 'år'],
};

export const energyTrend: EnergyTrendWords = {
  heading: (metered) => {
    const what = noun(metered);
    const stem = what === 'kyla' ? 'kyl' : what;
    const measures: Partial<Record<Measure, string>> = {
      cost: `${stem}kostnad`,
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
  },
  sentence: ({ metered, place, inPeriod: when, amount, difference: than }) => {
    const [verb, object] = did(metered);
    return [
      ...opening(place, `${when} ${verb} `),
      { strong: amount },
      `${object}${than ? `, ${difference(than)}` : ''}.`,
    ];
  },
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
    const head = until ? `${capital(name)} (till ${until})` : capital(name);
    const before = reference === undefined || than ? '' : ` Jämförelseperioden: ${reference}.`;
    const all = whole === undefined ? '' : ` Hela jämförelseperioden: ${whole}.`;
    if (amount === undefined) {
      const why = state === 'missing' ? common.unknown : common.notArrived;
      return [{ strong: head }, `: ${why}.${before}`];
    }
    const parts = [
      than && reference !== undefined ? `, ${difference(than)} (${reference})` : '',
      estimated === undefined ? '' : `; av det är ${estimated} uppskattat`,
      coverage === undefined ? '' : `; ${coverage} av mätvärdena har kommit`,
    ];
    return [{ strong: `${head}: ${amount}` }, `${parts.join('')}.${before}${all}`];
  },
  leftOut: (names) =>
    `I jämförelsen ingår inte ${common.list(names)}, eftersom det inte finns tillräckligt med mätvärden för båda perioderna.`,
  unequal: (days, referenceDays, perDay) =>
    `Dagarna är ${days}, i jämförelseperioden ${referenceDays}: förändringen per dag är ${perDay}.`,
  comparedOnly: (count, all, step) =>
    `Jämförelsen gäller ${count} av ${all} ${STEP_WORD[step][1]}: för de övriga finns inte tillräckligt med mätvärden för båda perioderna.`,
  restricted: (names) =>
    names.length === 0
      ? 'Jämförelsen gäller bara den tid då det finns mätvärden för båda perioderna.'
      : `${capital(common.list(names))}: jämförelsen gäller bara den tid då det finns mätvärden för båda perioderna.`,
  inPart: (name, until) =>
    `${capital(name)} pågår: jämförelsen gäller bara tiden fram till ${until}.`,
  estimated: (amount, total) => `Av ${total} är ${amount} uppskattat.`,
  covered: (percent, isLeast) =>
    `${percent} av mätvärdena har kommit${isLeast ? ', så siffran är minst den här' : ''}.`,
  perStep: (unit, step, isMean) =>
    isMean
      ? `${unit}, medeltal för varje ${STEP_WORD[step][0]}`
      : `${unit} per ${STEP_WORD[step][0]}`,
  stepWord: (step) => capital(STEP_WORD[step][1]),
  steps: (count, step, plural) => `${count} ${STEP_WORD[step][plural ? 1 : 0]}`,
  tick: (wall, step, narrow, format) => {
    if (step === 'year') return yearOf(wall);
    if (step === 'month') {
      return common.monthTick(new Date(wall).getUTCMonth(), narrow, format);
    }
    if (step === 'day') return String(new Date(wall).getUTCDate());
    if (step === 'week') return dayMonth(wall, format);
    return clock(wall);
  },
  stepName: (wall, step, repeated, format) => {
    const end = clockEnd(wall, step);
    if (end !== undefined) {
      const which = { first: ' (sommartid)', second: ' (normaltid)' };
      return `${hours(wall, end)}${repeated ? which[repeated] : ''}`;
    }
    const name = period(stepPeriod(wall, step), format);
    return step === 'week' ? `veckan ${name}` : name;
  },
  dayLength: (length) =>
    length === 24
      ? undefined
      : `Dygnet hade ${String(length).replace('.', ',')} timmar, eftersom klockorna ställdes om.`,
  clockChange: { forward: 'sommartiden börjar', back: 'sommartiden slutar' },
  dataUntil: (day) => `uppgifter t.o.m. ${day}`,
  all: 'Alla år',
  open: (step) => `Visa ${STEP_WORD[step][1]}`,
  stepHeader: (step) => STEP_WORD[step][0],
  compared: 'jämförelse',
  comparedPart: 'Jämförd del',
  qualityHeader: 'Uppgifternas kvalitet',
  quality: {
    measured: '',
    corrected: 'korrigerat',
    manual: 'avläst för hand',
    provisional: 'preliminärt',
    estimated: 'uppskattat',
    forecast: 'prognos',
    missing: 'uppgift saknas',
    notArrived: 'har inte kommit än',
  },
  known: (percent) => `${percent} har kommit`,
  wholeReference: 'hela jämförelseperioden',
  running: 'pågår',
  chooseStep: 'Detaljnivå',
  chooseBar: 'Välj en period i bilden',
  path: 'Länkstig',
};
