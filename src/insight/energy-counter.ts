import type { Energy, Series } from '../model/energy.js';
import type { Goal } from '../model/goals.js';
import type { EnergyMeasure } from '../model/goals-schema.js';
import { describe } from '../model/problem.js';
import { factorBetween } from '../model/units.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { slotsBetween, STEPS } from './calendar.js';
import type { Step } from './calendar.js';
import { countedUnit, doubt, exact, NOTHING } from './counter.js';
import type { Counted, CountedPeriod, Counter, Counting, Evidence, Fault } from './counter.js';
import { PeakFinder, peakRule } from './energy-peak.js';
import { shareCounting } from './energy-share.js';
import { addsUp, finestStep, readingsIn, totalOf } from './readings.js';
import { seriesOf } from './series-choice.js';
import type { SeriesQuery } from './series-choice.js';

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
  return (period) => seriesCounter(series, unit, factor, untilIn(period, series, energy));
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
      ...seriesCounter(series, unit, factor, untilIn(period, series, energy)),
      kind: 'peak',
      hasPace: false,
      total: (start, end) => scaled(finder.total(start, end), factor),
      momentOf: (start, end) => finder.billed(start, end),
    };
  };
}

function wrongUnit(goal: Goal, unit: string): Fault {
  const problem = doubt(goal, 'unit', 'mismatch', `"${unit}"`, describe(goal.unit));
  return { reason: 'unsupported', problems: [problem] };
}

function untilIn({ limit, end }: CountedPeriod, series: Series, energy: Energy): EpochMs {
  const arrived = Math.min(limit, energy.asOf ?? limit);
  return arrived < end ? floorTo(series, arrived, energy.timeZone) : end;
}

function scaled(counted: Counted, factor: number): Counted {
  const { value, estimated } = counted;
  return {
    ...counted,
    value: value === undefined ? undefined : exact(value * factor),
    estimated: estimated * factor,
  };
}

function seriesCounter(series: Series, unit: string, factor: number, until: EpochMs): Counter {
  return {
    kind: 'sum',
    unit,
    until,
    hasPace: true,
    total: (start, end) => {
      if (end <= start) return NOTHING;
      const { value, knownTime, estimated } = totalOf(series, start, end);
      const coverage = Math.min(1, knownTime / (end - start));
      return scaled({ value, coverage, estimated }, factor);
    },
    finest: (start, end) => finestBetween(series, start, end),
    evidence: (start, end) => evidenceIn(series, start, end),
  };
}

function evidenceIn(series: Series, start: EpochMs, end: EpochMs): Evidence {
  const { known, missing } = readingsIn(series, start, end);
  const leftOut = missing > 0 ? [{ reason: 'missing', count: missing } as const] : [];
  return { of: 'readings', count: known, leftOut };
}

/** The finest step that all readings of a stretch of time can be shown in. */
function finestBetween(series: Series, start: EpochMs, end: EpochMs): Step {
  const runs = series.runs.filter((run) => run.start < end && run.end > start);
  return finestStep({ ...series, runs }, STEPS);
}

/** A reading counts once it is whole: up to the start of the one that an instant lies in. */
function floorTo(series: Series, instant: EpochMs, timeZone: string): EpochMs {
  const step = finestBetween(series, instant - 1, instant);
  return slotsBetween(step, instant, instant + 1, clockOf(timeZone))[0]!.start;
}
