import type { Step } from '../../insight/calendar.js';
import type { Comparison } from '../../insight/compare.js';
import type { StepQuality } from '../../insight/trend.js';
import type { Flow, Measure } from '../../model/energy-schema.js';
import type { Commodity } from '../../model/energy.js';
import type { WallMs } from '../../model/zone.js';
import type { Format } from '../format.js';
import type { Span } from './common.js';

/** What is metered, and which way it flows. */
export interface Metered {
  readonly commodity: Commodity | undefined;
  readonly flow: Flow | undefined;
  readonly measure: Measure;
}

/** One amount beside another, in words. */
export interface Difference {
  readonly measure: Measure;
  /** `about`: the percentage rounds to 0. */
  readonly direction: 'less' | 'more' | 'about' | 'same';
  /** `12 %`, or `38 kWh` where a percentage would say nothing. */
  readonly by: string;
  readonly kind: Comparison;
  /** The period compared with, in a sentence: `in March 2024`. */
  readonly inReference: string;
}

export interface TrendFacts {
  /** The metering point, where there are several. */
  readonly place: string | undefined;
  readonly metered: Metered;
  readonly inPeriod: string;
  readonly amount: string;
  readonly difference: Difference | undefined;
}

export interface TrendStepFacts {
  readonly name: string;
  readonly amount: string | undefined;
  /** `unpriced`: the readings are known, and what they cost is not. */
  readonly state: 'known' | 'missing' | 'notArrived' | 'unpriced';
  readonly difference: Difference | undefined;
  readonly reference: string | undefined;
  /** What all of the compared step came to, where this one is still running. */
  readonly whole: string | undefined;
  readonly estimated: string | undefined;
  /** `82 %`, where a part of the step is missing. */
  readonly coverage: string | undefined;
  /** `5.11.`, where a step is still running. */
  readonly until: string | undefined;
}

/** How the steps of a trend are called. */
export interface EnergyStepWords {
  /** `kWh per hour`; of what has a mean and no sum `°C by hour`. */
  perStep(unit: string, step: Step, isMean: boolean): string;
  stepWord(step: Step): string;
  steps(count: string, step: Step, plural: boolean): string;
  /** A step on the axis: `Mar`, `30`, `19`. */
  tick(wall: WallMs, step: Step, narrow: boolean, format: Format): string;
  stepName(
    wall: WallMs,
    step: Step,
    repeated: 'first' | 'second' | undefined,
    format: Format,
  ): string;
  open(step: Step): string;
  stepHeader(step: Step): string;
}

export interface EnergyTrendWords extends EnergyStepWords {
  heading(metered: Metered): string;
  sentence(facts: TrendFacts): Span[];
  /** The sentence of the one step that the reader has picked. */
  step(facts: TrendStepFacts): Span[];
  leftOut(names: readonly string[]): string;
  /** The sides of a comparison are not as long: `28` days and `29`, and `−3 %` a day. */
  unequal(days: string, referenceDays: string, perDay: string): string;
  comparedOnly(count: string, all: string, step: Step): string;
  /** Of these steps only what both sides know is compared; none are named where they are many. */
  restricted(names: readonly string[]): string;
  inPart(name: string, until: string): string;
  estimated(amount: string, total: string): string;
  /** How much of the readings there is, and whether the figure can only grow by the rest. */
  covered(percent: string, isLeast: boolean): string;
  dayLength(hours: number): string | undefined;
  /** On the figure, where the clock goes forward or back. */
  readonly clockChange: Record<'forward' | 'back', string>;
  dataUntil(day: string): string;
  readonly all: string;
  /** Headers and words of the table. */
  readonly compared: string;
  readonly comparedPart: string;
  readonly qualityHeader: string;
  readonly quality: Record<StepQuality, string>;
  readonly unpriced: string;
  known(percent: string): string;
  readonly running: string;
  /** In the key: all of the step that a running one is compared with. */
  readonly wholeReference: string;
  readonly chooseStep: string;
  readonly chooseBar: string;
  readonly path: string;
}
