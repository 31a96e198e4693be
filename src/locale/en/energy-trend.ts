import type { Step } from '../../insight/calendar.js';
import type { Measure } from '../../model/energy-schema.js';
import { capital, clockText, yearOf } from '../format.js';
import { opening } from '../opening.js';
import { clockEnd, stepPeriod } from '../step-period.js';
import type { Difference, EnergyTrendWords, Metered } from '../words/energy-trend.js';
import { common } from './common.js';
import { dayMonth, hours, period } from './dates.js';

/** The commodities' names are English words already. */
function noun({ commodity }: Metered): string {
  return commodity ?? 'energy';
}

/** What stands before and behind the amount. */
function did(metered: Metered): readonly [string, string] {
  const what = noun(metered);
  switch (metered.measure) {
    case 'cost':
      return metered.flow === 'export'
        ? [`the price of the ${what} you fed into the grid came to`, '']
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

function difference({ measure, direction, by, kind, inReference }: Difference): string {
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

const STEP_WORD: Record<Step, readonly [one: string, many: string]> = {
  quarter: ['quarter-hour', 'quarter-hours'],
  'half-hour': ['half-hour', 'half-hours'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

export const energyTrend: EnergyTrendWords = {
  heading: (metered) => {
    const what = noun(metered);
    const measures: Partial<Record<Measure, string>> = {
      cost: `cost of ${what}`,
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
    const head = until ? `${capital(name)} (to ${until})` : capital(name);
    const before = reference === undefined || than ? '' : ` Compared period: ${reference}.`;
    const all = whole === undefined ? '' : ` The whole compared period: ${whole}.`;
    if (amount === undefined) {
      const why = state === 'missing' ? common.unknown : common.notArrived;
      return [{ strong: head }, `: ${why}.${before}`];
    }
    const parts = [
      than && reference !== undefined ? `, ${difference(than)} (${reference})` : '',
      estimated === undefined ? '' : `; ${estimated} of it is estimated`,
      coverage === undefined ? '' : `; ${coverage} of the readings have arrived`,
    ];
    return [{ strong: `${head}: ${amount}` }, `${parts.join('')}.${before}${all}`];
  },
  leftOut: (names) =>
    `The comparison leaves out ${common.list(names)}, because there are not enough readings from both periods.`,
  unequal: (days, referenceDays, perDay) =>
    `There are ${days} days, and ${referenceDays} in the compared period: the change per day is ${perDay}.`,
  comparedOnly: (count, all, step) =>
    `The comparison covers ${count} of ${all} ${STEP_WORD[step][1]}: for the others there are not enough readings from both periods.`,
  restricted: (names) =>
    names.length === 0
      ? 'Only the time with readings from both periods is compared.'
      : `${capital(common.list(names))}: only the time with readings from both periods is compared.`,
  inPart: (name, until) =>
    `${capital(name)} is still running: only the time to ${until} is compared.`,
  estimated: (amount, total) => `${amount} of ${total} is estimated.`,
  covered: (percent, isLeast) =>
    `${percent} of the readings have arrived${isLeast ? ', so the figure is at least this' : ''}.`,
  perStep: (unit, step, isMean) => `${unit} ${isMean ? 'by' : 'per'} ${STEP_WORD[step][0]}`,
  stepWord: (step) => capital(STEP_WORD[step][1]),
  steps: (count, step, plural) => `${count} ${STEP_WORD[step][plural ? 1 : 0]}`,
  tick: (wall, step, narrow, format) => {
    if (step === 'year') return yearOf(wall);
    if (step === 'month') {
      return common.monthTick(new Date(wall).getUTCMonth(), narrow, format);
    }
    if (step === 'day') return String(new Date(wall).getUTCDate());
    if (step === 'week') return dayMonth(wall, format);
    return clockText(wall, ':');
  },
  stepName: (wall, step, repeated, format) => {
    const end = clockEnd(wall, step);
    if (end !== undefined) {
      const which = { first: ' (summer time)', second: ' (winter time)' };
      return `${hours(wall, end)}${repeated ? which[repeated] : ''}`;
    }
    const name = period(stepPeriod(wall, step), format);
    return step === 'week' ? `week of ${name}` : name;
  },
  dayLength: (length) =>
    length === 24 ? undefined : `The day had ${length} hours, because the clocks changed.`,
  clockChange: { forward: 'summer time begins', back: 'summer time ends' },
  dataUntil: (day) => `data to ${day}`,
  all: 'All years',
  open: (step) => `Show the ${STEP_WORD[step][1]}`,
  stepHeader: (step) => STEP_WORD[step][0],
  compared: 'compared',
  comparedPart: 'Compared part',
  qualityHeader: 'Quality of the data',
  quality: {
    measured: '',
    corrected: 'corrected',
    manual: 'read by hand',
    provisional: 'provisional',
    estimated: 'estimated',
    forecast: 'forecast',
    missing: 'no data',
    notArrived: 'not arrived yet',
  },
  known: (percent) => `${percent} known`,
  wholeReference: 'the whole compared period',
  running: 'still running',
  chooseStep: 'Level of detail',
  chooseBar: 'Choose a period in the figure',
  path: 'Breadcrumb',
};
