import type { Step } from '../../insight/calendar.js';
import { capital, yearOf } from '../format.js';
import { clockEnd, stepPeriod } from '../step-period.js';
import type { EnergyStepWords } from '../words/energy-trend.js';
import { common } from './common.js';
import { clock, dayMonth, hours, period } from './dates.js';

export const STEP_WORD: Record<Step, readonly [one: string, many: string]> = {
  quarter: ['kvartstimme', 'kvartstimmar'],
  'half-hour': ['halvtimme', 'halvtimmar'],
  hour: ['timme', 'timmar'],
  day: ['dag', 'dagar'],
  week: ['vecka', 'veckor'],
  month: ['månad', 'månader'],
  year: ['år', 'år'],
};

export const energySteps: EnergyStepWords = {
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
  open: (step) => `Visa ${STEP_WORD[step][1]}`,
  stepHeader: (step) => STEP_WORD[step][0],
};
