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
    const head = until ? `${capital(name)} (till ${until})` : capital(name);
    const before = reference === undefined || than ? '' : ` Jämförelseperioden: ${reference}.`;
    const all = whole === undefined ? '' : ` Hela jämförelseperioden: ${whole}.`;
    if (amount === undefined) {
      return [{ strong: head }, `: ${withoutValue(state)}.${before}`];
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
    `Perioden har ${days} dagar, jämförelseperioden ${referenceDays}: förändringen per dag är ${perDay}.`,
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
  dayLength: (length) =>
    length === 24
      ? undefined
      : `Dygnet hade ${String(length).replace('.', ',')} timmar, eftersom klockorna ställdes om.`,
  clockChange: { forward: 'sommartiden börjar', back: 'sommartiden slutar' },
  dataUntil: (day) => `uppgifter t.o.m. ${day}`,
  all: 'Alla år',
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
  unpriced: 'pris saknas',
  known: (percent) => `${percent} har kommit`,
  wholeReference: 'hela jämförelseperioden',
  running: 'pågår',
  chooseStep: 'Detaljnivå',
  chooseBar: 'Välj en period i bilden',
  path: 'Länkstig',
};

/** Why a step has no value. */
function withoutValue(state: TrendStepFacts['state']): string {
  if (state === 'unpriced') return energyTrend.unpriced;
  return state === 'missing' ? common.unknown : common.notArrived;
}
