import type { Measure, Quality } from '../model/energy-schema.js';
import type { Energy, Reference, Series } from '../model/energy.js';
import { epochOf } from '../model/field.js';
import type { Instant, LocalDate } from '../model/field.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { slotsBetween, STEPS, wallOf } from './calendar.js';
import type { Slot, Step } from './calendar.js';
import { comparisonIn, pairingOf } from './compare.js';
import type { Comparison, Pairing } from './compare.js';
import { comparedOf } from './compared.js';
import type { Compared } from './compared.js';
import { correctionsOf } from './corrections.js';
import type { Corrections } from './corrections.js';
import { costOf } from './cost.js';
import type { Cost } from './cost.js';
import { costSeries } from './priced.js';
import type { CostSeries } from './priced.js';
import { addsUp, extentOf, finestStep, totalOf } from './readings.js';
import { meteredOf, seriesOf } from './series-choice.js';
import type { SeriesQuery } from './series-choice.js';
import {
  commonPart,
  earlier,
  ENOUGH,
  isEnough,
  similarBeside,
  similarCompared,
  similarHomes,
} from './trend-reference.js';
import type { CommonPart } from './trend-reference.js';

export type { Compared } from './compared.js';

/** What to look at: one series, in steps, over the half-open dates `[start, end)`. */
export interface TrendQuery extends SeriesQuery {
  readonly step: Step;
  /** Without it: from the first reading on. */
  readonly start?: LocalDate | undefined;
  /** The day after the last. Without it: to the last reading. */
  readonly end?: LocalDate | undefined;
  /** What is later has not happened yet. A document's own `asOf` goes before it. */
  readonly now?: Instant | undefined;
  readonly compare?: Comparison | undefined;
  /** The day on which weeks begin, from 1 (Monday, as without it) to 7. */
  readonly weekStart?: number | undefined;
  /** Whether monthly fees count in part for a month of which a part is looked at. */
  readonly proRata?: boolean | undefined;
}

/** How good a step is: as its weakest reading; or nothing is known; or it is still to come. */
export type StepQuality = Quality | 'missing' | 'notArrived';

/** One step of a trend. Undefined values are unknown, never 0. */
export interface TrendStep extends Slot {
  /** In the trend's unit: what is known of the step. */
  readonly value?: number | undefined;
  /** Known time ÷ the step's time, from 0 to 1; the step clipped to the query and to `asOf`. */
  readonly coverage: number;
  readonly quality: StepQuality;
  /** The part of the value that is estimated. */
  readonly estimated: number;
  /** Of a cost by tariffs: what was used in the step and has no price, in the unit of use. */
  readonly unpriced?: number | undefined;
  /** Where a step has not wholly arrived: up to here. */
  readonly arrivedUntil?: EpochMs | undefined;
  /** The same part of the period compared with. */
  readonly reference?: number | undefined;
  /** Of a step that is still running: what all of the step that it is compared with came to. */
  readonly referenceWhole?: number | undefined;
  readonly referenceStart?: EpochMs | undefined;
  readonly referenceEnd?: EpochMs | undefined;
  /** Whether both sides are known well enough (90 %) to be compared. */
  readonly comparable: boolean;
  /** Where they are not: what both know at the same times. */
  readonly common?: CommonPart | undefined;
}

/** A series in steps. Values are in `unit`; times are in milliseconds since 1970 (UTC). */
export interface Trend {
  readonly series?: Series | undefined;
  readonly measure: Measure;
  readonly unit: string;
  readonly timeZone: string;
  /** The step shown: never finer than the readings, so it may be coarser than asked for. */
  readonly step: Step;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly asOf?: EpochMs | undefined;
  readonly steps: readonly TrendStep[];
  /** Sum (or, of a price or a temperature, mean) of what is known; undefined if nothing is. */
  readonly total?: number | undefined;
  readonly estimated: number;
  readonly coverage: number;
  readonly quality: StepQuality;
  readonly compared?: Compared | undefined;
  /** Of a cost by tariffs: fees, what has no price, and what each kWh cost. */
  readonly cost?: Cost | undefined;
  /** The homes compared with, where that was asked for and there are enough of them. */
  readonly similar?: Reference | undefined;
  /** What the last revision has changed, where there was one before it. */
  readonly corrections?: Corrections | undefined;
}

interface Window {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly asOf: EpochMs;
}

/** Puts a series on the calendar of the data's time zone: a trend in steps, with its total. */
export function trend(energy: Energy, query: TrendQuery): Trend {
  const series = seriesOf(energy, query);
  const asOf = energy.asOf ?? (query.now === undefined ? undefined : epochOf(query.now));
  const frame = { timeZone: energy.timeZone, asOf };
  const extent = series && extentOf(series);
  if (!series || !extent) return emptyTrend(frame, query.step, series);

  const clock = clockOf(energy.timeZone);
  const step = coarser(query.step, finestStep(series, STEPS));
  const bound = (date: LocalDate | undefined): EpochMs | undefined =>
    date === undefined ? undefined : clock.toInstant(wallOf(date));
  const slots = slotsBetween(
    step,
    bound(query.start) ?? extent.start,
    bound(query.end) ?? extent.end,
    clock,
    query.weekStart,
  );
  const window = {
    start: bound(query.start) ?? slots[0]?.start ?? extent.start,
    end: bound(query.end) ?? slots.at(-1)?.end ?? extent.end,
    asOf: asOf ?? Infinity,
  };
  const { compare, weekStart } = query;
  const similar = compare === 'similar-homes' ? similarHomes(energy, series, step) : undefined;
  const pairing =
    compare && compare !== 'similar-homes'
      ? pairingOf(compare, step, window, clock, weekStart)
      : undefined;
  const metered = query.show === 'cost' ? meteredOf(energy, query) : undefined;
  const costs = metered && costSeries(energy, metered);
  const place = { series, window, step, beside: pairing ?? similar, costs };
  const steps = slots.map((slot) => stepOf(slot, place));
  const summary = summaryOf(series, window);
  const until = Math.max(window.start, Math.min(window.end, window.asOf));
  const kind = compare && comparisonIn(step, compare);
  return {
    series,
    measure: series.measure,
    unit: series.unit,
    ...frame,
    step,
    start: window.start,
    end: window.end,
    steps,
    ...summary,
    similar,
    compared:
      kind &&
      (comparedOf(kind, steps, window, addsUp(series)) ??
        (similar && similarCompared(similar, summary, window, clock))),
    corrections: series.superseded.length ? correctionsOf(series, window.start, until) : undefined,
    cost: metered && costOf(energy, metered, { ...query, start: window.start, end: until }),
  };
}

/** The trend, or the same in the finest step that does with so many steps at most. */
export function withAtMost(count: number, energy: Energy, query: TrendQuery, made: Trend): Trend {
  const coarser = STEPS[STEPS.indexOf(made.step) + 1];
  if (made.steps.length <= count || !coarser) return made;
  const next = { ...query, step: coarser };
  return withAtMost(count, energy, next, trend(energy, next));
}

function coarser(wanted: Step, finest: Step): Step {
  return STEPS[Math.max(STEPS.indexOf(wanted), STEPS.indexOf(finest))]!;
}

function emptyTrend(
  frame: { timeZone: string; asOf: EpochMs | undefined },
  step: Step,
  series: Series | undefined,
): Trend {
  const { measure = 'energy', unit = '' } = series ?? {};
  const nothing = { steps: [], estimated: 0, coverage: 0, quality: 'missing' } as const;
  return { ...frame, series, measure, unit, step, start: 0, end: 0, ...nothing };
}

function summaryOf(
  series: Series,
  { start, end, asOf }: Window,
): Pick<Trend, 'total' | 'estimated' | 'coverage' | 'quality'> {
  const until = Math.min(end, asOf);
  const { value, knownTime, estimated, quality } = totalOf(series, start, until);
  if (until <= start) return { estimated: 0, coverage: 0, quality: 'notArrived' };
  return {
    total: value,
    estimated,
    coverage: Math.min(1, knownTime / (until - start)),
    quality: value === undefined ? 'missing' : quality,
  };
}

/** What all steps of a trend have in common. */
interface Place {
  readonly series: Series;
  readonly window: Window;
  readonly step: Step;
  readonly beside: Pairing | Reference | undefined;
  readonly costs: CostSeries | undefined;
}

function stepOf(slot: Slot, { series, window, step, beside, costs }: Place): TrendStep {
  const start = Math.max(slot.start, window.start);
  const end = Math.min(slot.end, window.end);
  const until = Math.min(end, window.asOf);
  const known = summaryOf(series, { start, end, asOf: window.asOf });
  const arrived = until > start;
  const isRunning = arrived && until < end;
  const part = { start, end: arrived ? until : end };
  const pairing = beside && 'shift' in beside ? beside : undefined;
  const similar = beside && !('shift' in beside) ? beside : undefined;
  const isWhole = start === slot.start && until === slot.end;
  const reference = pairing
    ? earlier(series, slot, part, pairing)
    : similar && similarBeside(similar, step, slot, isWhole);
  const whole = isRunning && pairing && earlier(series, slot, slot, pairing);
  const comparable = known.coverage >= ENOUGH && isEnough(reference?.coverage, isRunning);
  const hasBoth = known.total !== undefined && reference?.value !== undefined;
  // All steps are of one shape, which engines handle faster: there may be 35,040.
  return {
    key: slot.key,
    start: slot.start,
    end: slot.end,
    value: known.total,
    coverage: known.coverage,
    quality: known.quality,
    estimated: known.estimated,
    unpriced: costs?.unpriced(start, Math.max(start, until)),
    arrivedUntil: isRunning ? until : undefined,
    reference: reference?.value,
    referenceWhole: whole && whole.coverage >= ENOUGH ? whole.value : undefined,
    referenceStart: reference?.start,
    referenceEnd: reference?.end,
    comparable,
    common: pairing && hasBoth && !comparable ? commonPart(series, part, pairing) : undefined,
  };
}
