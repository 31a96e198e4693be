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
  const { whole: value, time } = wholeOf(both, isSum, (step, add) =>
    step.common
      ? add(step.common.value, step.common.time)
      : add(step.value!, lengthOf(step, window)),
  );
  const { whole: reference, time: referenceTime } = wholeOf(both, isSum, (step, add) =>
    step.common
      ? add(step.common.reference, step.common.referenceTime)
      : add(step.reference!, step.referenceEnd! - step.referenceStart!),
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
  steps: readonly TrendStep[],
  isSum: boolean,
  addTo: (step: TrendStep, add: (value: number, time: number) => void) => void,
): { whole: number; time: number } {
  let sum = 0;
  let weighted = 0;
  let time = 0;
  const add = (value: number, length: number): void => {
    sum += value;
    weighted += value * length;
    time += length;
  };
  for (const step of steps) addTo(step, add);
  return { whole: exact(isSum ? sum : weighted / time), time };
}
