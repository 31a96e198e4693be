import type { Energy, Series } from '../model/energy.js';
import type { Goal } from '../model/goals.js';
import type { EnergyMeasure } from '../model/goals-schema.js';
import { describe } from '../model/problem.js';
import { factorBetween } from '../model/units.js';
import { clockOf } from '../model/zone.js';
import { countedUnit, doubt } from './counter.js';
import type { Counting, Fault } from './counter.js';
import { PeakFinder, peakRule } from './energy-peak.js';
import { shareCounting } from './energy-share.js';
import { isHourly, periodSides, seriesSides } from './energy-sides.js';
import { addsUp } from './readings.js';
import { seriesOf } from './series-choice.js';
import type { SeriesQuery } from './series-choice.js';
import { countedUntil, scaled, seriesCounter } from './series-counter.js';
import { weatherChange } from './weather.js';
import type { WeatherChange } from './weather.js';

/** Counts what an energy document has for a goal: an amount, its cost or emissions, a share, a peak. */
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
    case 'co2':
      return sumCounting(goal, series, countedUnit(goal, series.unit), energy);
    case 'peak':
      return peakCounting(goal, series, energy);
    case 'share':
      return energyShare(goal, measure, series, energy);
  }
}

/** The part is another series, or a period of the tariff. */
function energyShare(
  goal: Goal,
  measure: EnergyMeasure,
  series: Series,
  energy: Energy,
): Counting | Fault {
  const name = measure.part ?? '';
  const part = energy.series.find(({ id }) => id === name);
  const sides = part ? seriesSides(energy, series, part) : periodSides(energy, series, name);
  if (!sides) return missing(goal, 'part', measure, energy);
  if (!part && !isHourly(series)) return tooCoarse(goal, 'share');
  const counting = (side: Series): Counting | Fault => sumCounting(goal, side, series.unit, energy);
  return shareCounting(goal, counting(sides.part), counting(sides.base));
}

function queryOf({ series, what }: EnergyMeasure): SeriesQuery {
  const show = what === 'cost' || what === 'co2' ? what : undefined;
  return { series: series ?? undefined, show };
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
  const expected =
    key === 'series'
      ? 'a series of the energy document'
      : 'a series of the energy document, or a period of its tariff';
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
  if (!isHourly(series)) return tooCoarse(goal, 'peak');
  const clock = clockOf(energy.timeZone);
  return (period) => {
    const rule = peakRule(energy, series, period.end - 1, clock);
    const finder = new PeakFinder(series, rule, clock);
    return {
      ...seriesCounter(series, unit, factor, countedUntil(series, period, energy)),
      kind: 'peak',
      rhythm: undefined,
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

function tooCoarse(goal: Goal, what: EnergyMeasure['what']): Fault {
  const expected = 'readings by the hour or finer';
  const problem = doubt(goal, 'measure.what', 'mismatch', expected, describe(what));
  return { reason: 'unsupported', problems: [problem] };
}

function wrongUnit(goal: Goal, unit: string): Fault {
  const problem = doubt(goal, 'unit', 'mismatch', `"${unit}"`, describe(goal.unit));
  return { reason: 'unsupported', problems: [problem] };
}
