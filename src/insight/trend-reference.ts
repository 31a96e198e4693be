import type { Energy, Reference, Series } from '../model/energy.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { addSteps, floorWall, isWithinDay, slotsBetween, STEPS } from './calendar.js';
import type { Slot, Step } from './calendar.js';
import { counterpartOf } from './compare.js';
import type { Pairing } from './compare.js';
import type { Compared } from './compared.js';
import { addsUp, finestStep, totalOf } from './readings.js';

/** A side needs this much coverage to be compared. */
export const ENOUGH = 0.9;

/** Whether a reference is known well enough; of a part, readings must not go far beyond it. */
export function isEnough(coverage = 0, isPart: boolean): boolean {
  return coverage >= ENOUGH && !(isPart && coverage > 1 / ENOUGH);
}

export interface Stretch {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** What a step is set beside, and how well that is known. */
export interface StepReference extends Stretch {
  readonly value: number | undefined;
  readonly coverage: number;
}

/** What both sides of a step know at the same hours (of years: days); times in milliseconds. */
export interface CommonPart {
  readonly value: number;
  readonly reference: number;
  readonly time: number;
  readonly referenceTime: number;
}

/** The same series at the counterpart of a part of a step. */
export function earlier(
  series: Series,
  slot: Slot,
  part: Stretch,
  pairing: Pairing,
): StepReference | undefined {
  const other = counterpartOf(slot, part, pairing);
  if (!other) return undefined;
  const { value, knownTime } = totalOf(series, other.start, other.end);
  return { ...other, value, coverage: knownTime / (other.end - other.start) };
}

/** Compares only what is known at both: hour with hour, of a year day with day. */
export function commonPart(
  series: Series,
  part: Stretch,
  pairing: Pairing,
): CommonPart | undefined {
  const step = partsOf(pairing.step, finestStep(series, STEPS));
  if (!step) return undefined;
  const sums = { value: 0, reference: 0, time: 0, referenceTime: 0 };
  const isSum = addsUp(series);
  for (const slot of slotsBetween(step, part.start, part.end, pairing.clock)) {
    const other = counterpartOf(slot, slot, { ...pairing, step });
    if (!other || slot.start < part.start || slot.end > part.end) continue;
    const [own, theirs] = [slot, other].map(({ start, end }) => whole(series, start, end));
    if (own === undefined || theirs === undefined) continue;
    const [time, referenceTime] = [slot.end - slot.start, other.end - other.start];
    sums.value += own * (isSum ? 1 : time);
    sums.reference += theirs * (isSum ? 1 : referenceTime);
    sums.time += time;
    sums.referenceTime += referenceTime;
  }
  if (sums.time === 0) return undefined;
  return {
    ...sums,
    value: sums.value / (isSum ? 1 : sums.time),
    reference: sums.reference / (isSum ? 1 : sums.referenceTime),
  };
}

function whole(series: Series, start: EpochMs, end: EpochMs): number | undefined {
  const { value, knownTime } = totalOf(series, start, end);
  return knownTime >= end - start ? value : undefined;
}

/** Into what a step is divided to find what two have in common; undefined: it cannot be. */
function partsOf(step: Step, finest: Step): Step | undefined {
  const usual = step === 'year' ? 'day' : isWithinDay(step) ? finest : 'hour';
  const parts = STEPS[Math.max(STEPS.indexOf(usual), STEPS.indexOf(finest))]!;
  return STEPS.indexOf(parts) < STEPS.indexOf(step) ? parts : undefined;
}

/**
 * The homes that a series may be compared with: in its unit, and of a group that is large enough.
 * One whose period is `step` comes first.
 */
export function similarHomes(energy: Energy, series: Series, step: Step): Reference | undefined {
  const known = similarTo(energy, series).filter(isLargeEnough);
  return known.find(({ per }) => per === step) ?? known[0];
}

/** Whether similar homes are known that are too few to be compared with. */
export function hasTooFewSimilar(energy: Energy, series: Series): boolean {
  const known = similarTo(energy, series);
  return known.length > 0 && !known.some(isLargeEnough);
}

function similarTo({ references }: Energy, { flow = 'import', unit }: Series): Reference[] {
  return flow === 'import' ? references.filter((each) => each.unit === unit) : [];
}

function isLargeEnough({ group }: Reference): boolean {
  return !group || group.size >= Math.max(1, group.minimum);
}

/** Similar homes beside a step: only beside a whole one, as long as they are counted over. */
export function similarBeside(
  { value, per }: Reference,
  step: Step,
  { start, end }: Slot,
  isWhole: boolean,
): StepReference | undefined {
  return per === step ? { start, end, value, coverage: isWhole ? 1 : 0 } : undefined;
}

/** A whole year in months beside a year of similar homes, which have no months. */
export function similarCompared(
  { value: reference, per }: Reference,
  { total, coverage }: { readonly total?: number | undefined; readonly coverage: number },
  { start, end, asOf }: Stretch & { readonly asOf: EpochMs },
  clock: Clock,
): Compared | undefined {
  const wall = clock.toWall(start);
  const isWhole = floorWall(per, wall) === wall && clock.toInstant(addSteps(per, wall, 1)) === end;
  if (!isWhole || end > asOf || total === undefined || coverage < ENOUGH) return undefined;
  const time = end - start;
  return {
    ...{ kind: 'similar-homes', value: total, reference, start, end, time, referenceTime: time },
    change: reference > 0 ? (total - reference) / reference : undefined,
    ...{ steps: 0, leftOut: [], inPart: [], restricted: [] },
  };
}
