import type { EpochMs } from '../model/zone.js';
import type { Comparison } from './compare.js';
import { exact } from './exact.js';
import type { TrendStep } from './trend.js';

/** Both sides of a comparison, over the steps that both know well enough. */
export interface Compared {
  readonly kind: Comparison;
  readonly value: number;
  readonly reference: number;
  /** (value − reference) ÷ reference; undefined where the reference is not above 0. */
  readonly change?: number | undefined;
  /** Start of the first and end of the last reference. */
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** How long the steps of each side take, in milliseconds. */
  readonly time: number;
  readonly referenceTime: number;
  /** How many steps both sides have. */
  readonly steps: number;
  /** Keys of steps that have arrived and are left out of both sides. */
  readonly leftOut: readonly string[];
  /** Keys of steps of which only the part that has arrived is compared. */
  readonly inPart: readonly string[];
  /** Keys of steps of which only what both sides know is compared. */
  readonly restricted: readonly string[];
}

interface Window {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** The comparison of a trend's steps in `[start, end)`; undefined where none can be compared. */
export function comparedOf(
  kind: Comparison,
  steps: readonly TrendStep[],
  window: Window,
  isSum: boolean,
): Compared | undefined {
  const both = steps.filter((step) => step.comparable || step.common);
  const first = both[0];
  if (!first) return undefined;
  const [value, time] = wholeOf(
    both.map(({ common, ...step }) =>
      common ? [common.value, common.time] : [step.value!, lengthOf(step, window)],
    ),
    isSum,
  );
  const [reference, referenceTime] = wholeOf(
    both.map(({ common, reference, referenceStart: from, referenceEnd: to }) =>
      common ? [common.reference, common.referenceTime] : [reference!, to! - from!],
    ),
    isSum,
  );
  return {
    kind,
    value,
    reference,
    time,
    referenceTime,
    change: reference > 0 && isSum ? (value - reference) / reference : undefined,
    start: first.referenceStart!,
    end: both.at(-1)!.referenceEnd!,
    steps: both.length,
    leftOut: steps
      .filter(
        ({ comparable, common, coverage, quality }) =>
          (!comparable && !common && coverage > 0) || quality === 'missing',
      )
      .map(({ key }) => key),
    inPart: both.filter((step) => step.arrivedUntil !== undefined).map(({ key }) => key),
    restricted: both.filter(({ common }) => common).map(({ key }) => key),
  };
}

function lengthOf(
  { start, end, arrivedUntil = end }: Pick<TrendStep, 'start' | 'end' | 'arrivedUntil'>,
  window: Window,
): number {
  return Math.min(arrivedUntil, window.end) - Math.max(start, window.start);
}

/** The sum of steps, or their mean, in which each counts for as long as it takes; and that time. */
function wholeOf(
  parts: readonly (readonly [value: number, time: number])[],
  isSum: boolean,
): [number, number] {
  let [sum, weighted, length] = [0, 0, 0];
  for (const [value, time] of parts) {
    sum += value;
    weighted += value * time;
    length += time;
  }
  return [exact(isSum ? sum : weighted / length), length];
}
