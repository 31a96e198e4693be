import type { Step } from '../../insight/calendar.js';
import { capital, clockText, yearOf } from '../format.js';
import { clockEnd, stepPeriod } from '../step-period.js';
import type { EnergyStepWords } from '../words/energy-trend.js';
import { common } from './common.js';
import { dayMonth, hours, period } from './dates.js';

export const STEP_WORD: Record<Step, readonly [one: string, many: string]> = {
  quarter: ['quarter-hour', 'quarter-hours'],
  'half-hour': ['half-hour', 'half-hours'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

export const energySteps: EnergyStepWords = {
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
  open: (step) => `Show the ${STEP_WORD[step][1]}`,
  stepHeader: (step) => STEP_WORD[step][0],
};
