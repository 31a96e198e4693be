import type { Energy, Series } from '../model/energy.js';
import type { Goal } from '../model/goals.js';
import type { EnergyMeasure } from '../model/goals-schema.js';
import { describe } from '../model/problem.js';
import { factorBetween } from '../model/units.js';
import { clockOf } from '../model/zone.js';
import { STEPS } from './calendar.js';
import { countedUnit, doubt } from './counter.js';
import type { Counting, Fault } from './counter.js';
import { PeakFinder, peakRule } from './energy-peak.js';
import { shareCounting } from './energy-share.js';
import { addsUp, finestStep } from './readings.js';
import { seriesOf } from './series-choice.js';
import type { SeriesQuery } from './series-choice.js';
import { countedUntil, scaled, seriesCounter } from './series-counter.js';
import { weatherChange } from './weather.js';
import type { WeatherChange } from './weather.js';

/** Counts what an energy document has for a goal: an amount, its cost, a share or a peak. */
export function energyCounting(
  goal: Goal,
  measure: EnergyMeasure,
  energy: Energy | undefined,
): Counting | Fault {
  const { what } = measure;
  const series = energy && seriesOf(energy, queryOf(measure));
  if (!energy || !series) return missing(goal, 'series', measure, energy);
  switch (what) {
    case 'sum':
    case 'cost':
      return sumCounting(goal, series, countedUnit(goal, series.unit), energy);
    case 'peak':
      return peakCounting(goal, series, energy);
    case 'share': {
      const part = measure.part && seriesOf(energy, { series: measure.part });
      if (!part) return missing(goal, 'part', measure, energy);
      return shareCounting(
        goal,
        sumCounting(goal, part, series.unit, energy),
        sumCounting(goal, series, series.unit, energy),
      );
    }
  }
}

function queryOf({ series, what }: EnergyMeasure): SeriesQuery {
  return { series: series ?? undefined, show: what === 'cost' ? 'cost' : undefined };
}

/** Either there is no document, or nothing in it is what the goal speaks of. */
function missing(
  goal: Goal,
  key: 'series' | 'part',
  measure: EnergyMeasure,
  energy: Energy | undefined,
): Fault {
  const name = measure[key];
  if (!energy || (key === 'series' && typeof name !== 'string')) {
    return { reason: 'noData', problems: [] };
  }
  const expected = 'a series of the energy document';
  const problem = doubt(goal, `measure.${key}`, 'reference', expected, describe(name));
  return { reason: 'noData', problems: [problem] };
}

function sumCounting(goal: Goal, series: Series, unit: string, energy: Energy): Counting | Fault {
  const factor = addsUp(series) ? factorBetween(series.unit, unit) : undefined;
  if (factor === undefined) return wrongUnit(goal, series.unit);
  const temperature = energy.series.find(({ measure }) => measure === 'temperature');
  return (period) => ({
    ...seriesCounter(series, unit, factor, countedUntil(series, period, energy)),
    ...(temperature && {
      weather: (then, now) => {
        const found = weatherChange(series, temperature, then, now, clockOf(energy.timeZone));
        return found && { ...found, ...inUnit(found, factor) };
      },
    }),
  });
}

/** The highest mean power; a day's readings say nothing of it. */
function peakCounting(goal: Goal, series: Series, energy: Energy): Counting | Fault {
  const power = series.measure === 'energy' ? series.unit.replace(/h$/, '') : series.unit;
  const unit = countedUnit(goal, power);
  const factor = factorBetween(power, unit);
  if (factor === undefined) return wrongUnit(goal, power);
  if (STEPS.indexOf(finestStep(series, STEPS)) > STEPS.indexOf('hour')) {
    const expected = 'readings by the hour or finer';
    const problem = doubt(goal, 'measure.what', 'mismatch', expected, describe('peak'));
    return { reason: 'unsupported', problems: [problem] };
  }
  const clock = clockOf(energy.timeZone);
  return (period) => {
    const rule = peakRule(energy, series, period.end - 1, clock);
    const finder = new PeakFinder(series, rule, clock);
    return {
      ...seriesCounter(series, unit, factor, countedUntil(series, period, energy)),
      kind: 'peak',
      hasPace: false,
      total: (start, end) => scaled(finder.total(start, end), factor),
      momentOf: (start, end) => finder.billed(start, end),
    };
  };
}

function inUnit(
  { perDegreeDay, change }: WeatherChange,
  factor: number,
): Pick<WeatherChange, 'perDegreeDay' | 'change'> {
  return { perDegreeDay: perDegreeDay * factor, change: change * factor };
}

function wrongUnit(goal: Goal, unit: string): Fault {
  const problem = doubt(goal, 'unit', 'mismatch', `"${unit}"`, describe(goal.unit));
  return { reason: 'unsupported', problems: [problem] };
}
