import { RESOLUTIONS } from '../model/energy-schema.js';
import type { Flow, Measure, Quality, Resolution } from '../model/energy-schema.js';
import { QUALITIES } from '../model/energy-schema.js';
import type { Series } from '../model/energy.js';
import type { QualityStretch, Run } from '../model/runs.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { floorWall, slotsBetween, STEPS } from './calendar.js';
import type { Step } from './calendar.js';
import { extentOf, finestStep, totalOf } from './readings.js';

/** What a derived series is, where its sources do not say it. */
export interface DerivedHead {
  readonly id: string;
  readonly measure?: Measure;
  readonly flow?: Flow | undefined;
  readonly unit?: string;
}

const MINUTE = 60_000;
/** Derived values are held in millionths of their unit. */
const SCALE = 1e6;

/** How a step is held as readings. */
const HELD: Record<Step, { readonly resolution: Resolution; readonly elapsed: number }> = {
  quarter: { resolution: 'PT15M', elapsed: 15 * MINUTE },
  'half-hour': { resolution: 'PT30M', elapsed: 30 * MINUTE },
  hour: { resolution: 'PT1H', elapsed: 60 * MINUTE },
  day: { resolution: 'P1D', elapsed: 0 },
  week: { resolution: 'P1W', elapsed: 0 },
  month: { resolution: 'P1M', elapsed: 0 },
  year: { resolution: 'P1Y', elapsed: 0 },
};

/** A series in another unit: every value times a factor. Sums stay exact sums of the source. */
export function converted(series: Series, factor: number, head: Partial<DerivedHead>): Series {
  return { ...series, ...head, factor: undefined, scale: series.scale / factor };
}

/**
 * Two series as one, interval by interval: of what both know. An interval is as long as the longer
 * readings, or as `settlement` says; it is as good as the weaker of its two sides.
 */
export function combined(
  first: Series,
  second: Series,
  head: DerivedHead,
  clock: Clock,
  of: (first: number, second: number) => number,
  settlement?: Extract<Resolution, 'PT15M' | 'PT1H'>,
): Series {
  const joint = { ...first, ...head, factor: undefined, scale: SCALE, superseded: [] };
  const reach = bothOf(first, second);
  if (!reach) return { ...joint, runs: [] };
  const step = coarsest(first, second, settlement);
  const { resolution, elapsed } = HELD[step];
  const bounds = boundsOf(step, elapsed, reach, clock);
  const length = bounds.length - 1;
  const sums = new Float64Array(length + 1);
  const known = new Uint32Array(length + 1);
  const stretches: QualityStretch[] = [];
  for (let index = 0; index < length; index += 1) {
    const [start, end] = [bounds[index]!, bounds[index + 1]!];
    const [one, other] = [totalOf(first, start, end), totalOf(second, start, end)];
    const isKnown = Math.min(one.knownTime, other.knownTime) >= end - start;
    const value = isKnown ? Math.round(of(one.value!, other.value!) * SCALE) : 0;
    sums[index + 1] = sums[index]! + value;
    known[index + 1] = known[index]! + (isKnown ? 1 : 0);
    if (isKnown) addQuality(stretches, index, weaker(one.quality, other.quality));
  }
  const run: Run = {
    resolution,
    length,
    elapsed,
    start: bounds[0]!,
    end: bounds[length]!,
    ...(elapsed === 0 && { bounds }),
    sums,
    known,
    stretches,
  };
  return { ...joint, runs: [run] };
}

function bothOf(first: Series, second: Series): { start: EpochMs; end: EpochMs } | undefined {
  const [one, other] = [extentOf(first), extentOf(second)];
  if (!one || !other) return undefined;
  const reach = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
  return reach.start < reach.end ? reach : undefined;
}

function coarsest(first: Series, second: Series, settlement: Resolution | undefined): Step {
  const settled = settlement ? RESOLUTIONS.indexOf(settlement) : 0;
  const steps = [first, second].map((series) => STEPS.indexOf(finestStep(series, STEPS)));
  return STEPS[Math.max(settled, ...steps)]!;
}

/** Where intervals begin, and the end of the last. A part of an interval at the end is none. */
function boundsOf(
  step: Step,
  elapsed: number,
  { start, end }: { start: EpochMs; end: EpochMs },
  clock: Clock,
): Float64Array {
  if (elapsed === 0) {
    const slots = slotsBetween(step, start, end, clock);
    return Float64Array.from([...slots.map((slot) => slot.start), slots.at(-1)!.end]);
  }
  const wall = clock.toWall(start);
  const from = start - (wall - floorWall(step, wall));
  const count = Math.ceil((end - from) / elapsed);
  return Float64Array.from({ length: count + 1 }, (_, index) => from + index * elapsed);
}

function weaker(one: Quality, other: Quality): Quality {
  return QUALITIES[Math.max(QUALITIES.indexOf(one), QUALITIES.indexOf(other))]!;
}

function addQuality(stretches: QualityStretch[], index: number, quality: Quality): void {
  if (quality === 'measured') return;
  const last = stretches.at(-1);
  if (last?.to === index && last.quality === quality) {
    stretches[stretches.length - 1] = { ...last, to: index + 1 };
  } else stretches.push({ from: index, to: index + 1, quality });
}
