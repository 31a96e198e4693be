import type { Energy } from '../model/energy.js';
import { clockOf } from './calendar.js';
import { exact } from './exact.js';
import type { Explanation, ExplanationStep, ExplanationTerm, LeftOut } from './explanation.js';
import { reckon, SHARE } from './explanation.js';
import { periodOf } from './period.js';
import type { Period } from './period.js';
import { addsUp, readingsIn, totalOf } from './readings.js';
import type { TrendLook } from './trend-look.js';
import { withAtMost } from './trend.js';
import type { Trend } from './trend.js';

/** What the number of a trend is reckoned from. */
export type TrendTerm =
  | 'part'
  | 'total'
  | 'compared'
  | 'reference'
  | 'difference'
  | 'change'
  | 'weighted'
  | 'hours'
  | 'mean'
  | 'metered'
  | 'setOff'
  | 'billed';

/** So many terms can be read; more are told in longer steps. */
const MAX_TERMS = 13;
/** A day has so many hours at most: it would be no sum of one day. */
const MAX_HOURS = 25;
const HOUR = 3_600_000;

/** Where the number of a trend comes from, and that of its comparison. */
export function explainTrend(energy: Energy, look: TrendLook): Explanation<TrendTerm> {
  const { trend, metered } = look;
  const { series, unit, total, start, end, asOf = Infinity, coverage, estimated } = trend;
  const until = Math.max(start, Math.min(end, asOf));
  const period = periodIn(energy, start, until);
  const source = metered ?? series;
  const { known, missing } = source ? readingsIn(source, start, until) : { known: 0, missing: 0 };
  const factor = look.show === undefined || source?.unit === unit ? undefined : source?.factor;
  const isMeasured = estimated === 0 && look.show !== 'cost' && look.show !== 'co2';
  return {
    kind: estimated !== 0 ? 'estimated' : isMeasured ? 'measured' : 'calculated',
    value: total,
    unit,
    inputs: [{ of: 'readings', name: source?.name, count: known, period }],
    steps:
      total === undefined || !series
        ? []
        : [...nettedStep(trend), ...stepsOf(energy, look, until), ...comparedStep(trend)],
    leftOut: leftOut(trend, missing),
    coverage,
    methods: factor?.source === undefined ? [] : [{ name: factor.source }],
  };
}

function leftOut({ cost }: Trend, missing: number): LeftOut[] {
  const parts: LeftOut[] = [];
  if (missing > 0) parts.push({ reason: 'missing', count: missing });
  if (cost && cost.unpriced > 0) {
    parts.push({ reason: 'unpriced', value: cost.unpriced, unit: cost.unit });
  }
  return parts;
}

/** What is left of the metered energy to be priced, where its point nets. */
function nettedStep({ cost }: Trend): ExplanationStep<TrendTerm>[] {
  if (!cost?.netted) return [];
  const { unit, priced, unpriced, netted } = cost;
  const metered = exact(priced + unpriced + netted.setOff);
  return [
    reckon('billed', unit, 'difference', [
      { key: 'metered', value: metered, unit },
      { key: 'setOff', value: netted.setOff, unit },
    ]),
  ];
}

/** A sum of its steps; a mean of its values, each for as long as it was so. */
function stepsOf(energy: Energy, look: TrendLook, until: number): ExplanationStep<TrendTerm>[] {
  const { series, unit, start } = look.trend;
  if (!addsUp(series!)) {
    const { value, knownTime } = totalOf(series!, start, until);
    const hours = knownTime / HOUR;
    const weighted = { key: 'weighted', value: exact(value! * hours), unit: `${unit}·h` } as const;
    return [
      reckon('mean', unit, 'quotient', [weighted, { key: 'hours', value: hours, unit: 'h' }]),
    ];
  }
  const query = { ...look.query, compare: undefined };
  const few = withAtMost(MAX_TERMS, energy, query, look.trend);
  const { steps } = few.steps.length > 1 ? few : withAtMost(MAX_HOURS, energy, query, look.trend);
  const terms = steps.flatMap((step): ExplanationTerm<TrendTerm>[] =>
    step.value === undefined
      ? []
      : [{ key: 'part', period: periodIn(energy, step.start, step.end), value: step.value, unit }],
  );
  return [reckon('total', unit, 'sum', terms)];
}

function comparedStep({ compared, unit, similar }: Trend): ExplanationStep<TrendTerm>[] {
  if (!compared) return [];
  const { value, change } = compared;
  const reference: ExplanationTerm<TrendTerm> = {
    key: 'reference',
    name: similar?.label,
    value: compared.reference,
    unit,
  };
  const terms: ExplanationTerm<TrendTerm>[] = [{ key: 'compared', value, unit }, reference];
  const difference = reckon('difference', unit, 'difference', terms);
  if (change === undefined) return [difference];
  return [difference, reckon('change', SHARE, 'quotient', [difference, reference])];
}

function periodIn(energy: Energy, start: number, end: number): Period {
  const clock = clockOf(energy.timeZone);
  const wall = clock.toWall(start);
  return periodOf(wall, end - start <= HOUR ? wall + (end - start) : clock.toWall(end));
}
