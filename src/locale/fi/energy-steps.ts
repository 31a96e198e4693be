import type { Step } from '../../insight/calendar.js';
import { capital, yearOf } from '../format.js';
import { clockEnd, stepPeriod } from '../step-period.js';
import type { EnergyStepWords } from '../words/energy-trend.js';
import { common } from './common.js';
import { clock, dayMonth, hours, period } from './dates.js';

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
export const OUT_OF_STEPS: Record<Step, string> = {
  quarter: 'vartista',
  'half-hour': 'puolituntisesta',
  hour: 'tunnista',
  day: 'päivästä',
  week: 'viikosta',
  month: 'kuukaudesta',
  year: 'vuodesta',
};

export const energySteps: EnergyStepWords = {
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
  open: (step) => `Avaa ${STEP_PLURAL[step]}`,
  stepHeader: (step) => STEP_COUNTED[step][0],
};
