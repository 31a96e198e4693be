import type { Energy, Series } from '../model/energy.js';
import type { Goal } from '../model/goals.js';
import type { EnergyMeasure } from '../model/goals-schema.js';
import { describe } from '../model/problem.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { slotsBetween, STEPS } from './calendar.js';
import type { Step } from './calendar.js';
import { countedUnit, doubt, exact, NOTHING } from './counter.js';
import type { Counter, Counting, Fault } from './counter.js';
import { addsUp, finestStep, totalOf } from './readings.js';
import { seriesOf } from './series-choice.js';

/** Units that are each other's multiples, with their sizes. */
const UNITS: readonly Readonly<Partial<Record<string, number>>>[] = [
  { Wh: 1e-3, kWh: 1, MWh: 1e3 },
  { l: 1e-3, m3: 1 },
];

/** Counts a series of readings for a goal. */
export function energyCounting(
  goal: Goal,
  measure: EnergyMeasure,
  energy: Energy | undefined,
): Counting | Fault {
  if (measure.what !== 'sum') {
    const problem = doubt(goal, 'measure.what', 'unsupported', '"sum"', describe(measure.what));
    return { reason: 'unsupported', problems: [problem] };
  }
  const series = energy && seriesOf(energy, { series: measure.series ?? undefined });
  if (!energy || !series) return missing(goal, measure, energy);
  const unit = countedUnit(goal, series.unit);
  const factor = addsUp(series) ? factorBetween(series.unit, unit) : undefined;
  if (factor === undefined) {
    const problem = doubt(goal, 'unit', 'mismatch', `"${series.unit}"`, describe(goal.unit));
    return { reason: 'unsupported', problems: [problem] };
  }
  return ({ limit, end }) => {
    const arrived = Math.min(limit, energy.asOf ?? limit);
    const until = arrived < end ? floorTo(series, arrived, energy.timeZone) : end;
    return seriesCounter(series, unit, factor, until);
  };
}

function missing(goal: Goal, { series }: EnergyMeasure, energy: Energy | undefined): Fault {
  if (!energy || typeof series !== 'string') return { reason: 'noData', problems: [] };
  const expected = 'a series of the energy document';
  const problem = doubt(goal, 'measure.series', 'reference', expected, describe(series));
  return { reason: 'noData', problems: [problem] };
}

function factorBetween(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const sizes = UNITS.find((units) => units[from] !== undefined && units[to] !== undefined);
  return sizes && sizes[from]! / sizes[to]!;
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
      return {
        value: value === undefined ? undefined : exact(value * factor),
        coverage: Math.min(1, knownTime / (end - start)),
        estimated: estimated * factor,
      };
    },
    finest: (start, end) => finestBetween(series, start, end),
  };
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
