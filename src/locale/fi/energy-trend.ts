import { capital } from '../format.js';
import { opening } from '../opening.js';
import type { EnergyTrendWords, TrendStepFacts } from '../words/energy-trend.js';
import { common } from './common.js';
import { did, difference, heading } from './energy-metered.js';
import { energySteps, OUT_OF_STEPS } from './energy-steps.js';

export const energyTrend: EnergyTrendWords = {
  ...energySteps,
  heading,
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
      return [{ strong: head }, `: ${withoutValue(state)}.${before}`];
    }
    const parts = [
      than && reference !== undefined ? `, ${difference(than)} (${reference})` : '',
      estimated === undefined ? '' : `; siitä ${estimated} on arvioitu`,
      coverage === undefined ? '' : `; lukemista on saatu ${coverage}`,
    ];
    return [{ strong: `${head}: ${amount}` }, `${parts.join('')}.${before}${all}`];
  },
  leftOut: (names) =>
    `Vertailusta on jätetty pois ${common.list(names)}, koska molemmilta jaksoilta ei ole riittävästi lukemia.`,
  unequal: (days, referenceDays, perDay) =>
    `Päiviä on ${days}, vertailujaksolla ${referenceDays}: muutos päivää kohti on ${perDay}.`,
  comparedOnly: (count, all, step) =>
    `${all} ${OUT_OF_STEPS[step]} vertailussa on ${count}; muista ei ole riittävästi lukemia.`,
  restricted: (names) =>
    names.length === 0
      ? 'Vertailussa on vain aika, jolta on lukemia molemmilta jaksoilta.'
      : `${capital(common.list(names))}: vertailussa on vain aika, jolta on lukemia molemmilta jaksoilta.`,
  inPart: (name, until) => `${capital(name)} on kesken: vertailussa on vain aika ${until} asti.`,
  estimated: (amount) => `Luvusta ${amount} on arvioitu.`,
  covered: (percent, isLeast) =>
    `Lukemista on saatu ${percent}${isLeast ? ', joten luku on vähintään tämä' : ''}.`,
  dayLength: (length) =>
    length === 24
      ? undefined
      : `Vuorokaudessa oli ${String(length).replace('.', ',')} tuntia, koska kelloja siirrettiin.`,
  clockChange: { forward: 'kesäaika alkaa', back: 'kesäaika päättyy' },
  dataUntil: (day) => `tiedot ${day} asti`,
  all: 'Kaikki vuodet',
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
  unpriced: 'hinta puuttuu',
  known: (percent) => `saatu ${percent}`,
  wholeReference: 'koko vertailujakso',
  running: 'kesken',
  chooseStep: 'Tarkkuus',
  chooseBar: 'Valitse jakso kuvasta',
  path: 'Murupolku',
};

/** Why a step has no value. */
function withoutValue(state: TrendStepFacts['state']): string {
  if (state === 'unpriced') return energyTrend.unpriced;
  return state === 'missing' ? common.unknown : common.notArrived;
}
