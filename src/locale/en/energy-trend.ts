import { capital } from '../format.js';
import { opening } from '../opening.js';
import type { EnergyTrendWords, TrendStepFacts } from '../words/energy-trend.js';
import { common } from './common.js';
import { did, difference, heading } from './energy-metered.js';
import { energySteps, STEP_WORD } from './energy-steps.js';

export const energyTrend: EnergyTrendWords = {
  ...energySteps,
  heading,
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
      return [{ strong: head }, `: ${withoutValue(state)}.${before}`];
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
  dayLength: (length) =>
    length === 24 ? undefined : `The day had ${length} hours, because the clocks changed.`,
  clockChange: { forward: 'summer time begins', back: 'summer time ends' },
  dataUntil: (day) => `data to ${day}`,
  all: 'All years',
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
  unpriced: 'no price',
  known: (percent) => `${percent} known`,
  wholeReference: 'the whole compared period',
  running: 'still running',
  chooseStep: 'Level of detail',
  chooseBar: 'Choose a period in the figure',
  path: 'Breadcrumb',
};

/** Why a step has no value. */
function withoutValue(state: TrendStepFacts['state']): string {
  if (state === 'unpriced') return energyTrend.unpriced;
  return state === 'missing' ? common.unknown : common.notArrived;
}
