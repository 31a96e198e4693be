import type { Period } from '../insight/period.js';
import type { BreakdownBy } from '../insight/breakdown.js';
import type { Step } from '../insight/calendar.js';
import type { Comparison } from '../insight/compare.js';
import type { UnknownReason } from '../insight/counter.js';
import type { GoalState } from '../insight/goal-state.js';
import type { ApartKind, BreakdownMeasure } from '../insight/tally.js';
import type { StepQuality } from '../insight/trend.js';
import type { Flow } from '../model/energy-schema.js';
import type { Commodity } from '../model/energy.js';
import type { WallMs } from '../model/zone.js';
import type { Format } from './format.js';

/** A piece of a sentence: plain words, the number that matters, or a text from the data. */
export type Span = string | { readonly strong: string } | { readonly data: string };

/** Words that all elements share. Each language writes its own sentences, whole. */
export interface CommonWords {
  /** `In March 2025`, in the middle of a sentence. */
  inPeriod(period: Period, format: Format): string;
  /** `March 2025`, as a name. */
  period(period: Period, format: Format): string;
  /** `5 Nov`. */
  day(wall: WallMs, format: Format): string;
  /** `5 November 2025`. */
  date(wall: WallMs, format: Format): string;
  /** `5 November 2025 at 6:00`. */
  moment(wall: WallMs, format: Format): string;
  /** A month under a column: `Mar`, or `M` where there is no room. */
  monthTick(month: number, narrow: boolean, format: Format): string;
  /** `a and b`, `a, b and c`. */
  list(items: readonly string[]): string;
  readonly earlier: string;
  readonly later: string;
  readonly table: string;
  readonly total: string;
  readonly change: string;
  readonly unknown: string;
  readonly notArrived: string;
  readonly estimated: string;
  readonly loading: string;
  readonly updating: string;
  readonly retry: string;
  readonly empty: string;
  emptyText(name: string): string;
  readonly noData: string;
  readonly errorTitle: string;
  errorText(kind: 'network' | 'timeout' | 'document' | 'version' | 'limit'): string;
  rowsLeftOut(leftOut: string, total: string, count: number): string;
  readonly showProblems: string;
  problem(path: string, expected: string, found: string): string;
  asOf(moment: string): string;
  readonly compareWith: string;
  /** The button that opens folded controls. */
  readonly adjust: string;
  comparison(kind: Comparison | 'none'): string;
}

/** What is metered, and which way it flows. */
export interface Metered {
  readonly commodity: Commodity | undefined;
  readonly flow: Flow | undefined;
}

/** One amount beside another, in words. */
export interface Difference {
  /** `about`: the percentage rounds to 0. */
  readonly direction: 'less' | 'more' | 'about' | 'same';
  /** `12 %`, or `38 kWh` where a percentage would say nothing. */
  readonly by: string;
  readonly kind: Comparison;
  /** The period compared with, in a sentence: `in March 2024`. */
  readonly inReference: string;
}

export interface TrendFacts {
  readonly metered: Metered;
  readonly inPeriod: string;
  readonly amount: string;
  readonly difference: Difference | undefined;
}

export interface TrendStepFacts {
  readonly name: string;
  readonly amount: string | undefined;
  readonly state: 'known' | 'missing' | 'notArrived';
  readonly difference: Difference | undefined;
  readonly reference: string | undefined;
  readonly estimated: string | undefined;
  /** `82 %`, where a part of the step is missing. */
  readonly coverage: string | undefined;
  /** `5.11.`, where a step is still running. */
  readonly until: string | undefined;
}

export interface EnergyTrendWords {
  heading(metered: Metered): string;
  sentence(facts: TrendFacts): Span[];
  /** The sentence of the one step that the reader has picked. */
  step(facts: TrendStepFacts): Span[];
  leftOut(names: readonly string[]): string;
  /** The sides of a comparison are not as long: `28` days and `29`, and `−3 %` a day. */
  unequal(days: string, referenceDays: string, perDay: string): string;
  comparedOnly(count: string, all: string, step: Step): string;
  inPart(name: string, until: string): string;
  estimated(amount: string, total: string): string;
  /** How much of the readings there is, and whether the figure can only grow by the rest. */
  covered(percent: string, isLeast: boolean): string;
  perStep(unit: string, step: Step): string;
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
  dayLength(hours: number): string | undefined;
  dataUntil(day: string): string;
  readonly all: string;
  open(step: Step): string;
  /** Headers and words of the table. */
  stepHeader(step: Step): string;
  readonly compared: string;
  readonly comparedPart: string;
  readonly qualityHeader: string;
  readonly quality: Record<StepQuality, string>;
  known(percent: string): string;
  readonly running: string;
  readonly chooseStep: string;
  readonly chooseBar: string;
  readonly path: string;
}

/** How an amount has changed, in words: `19 € less`. */
export interface Change {
  readonly direction: 'less' | 'more' | 'same';
  readonly by: string;
}

export interface PurchaseFacts {
  readonly measure: BreakdownMeasure;
  /** The category that is looked into, by the data's own name; undefined: everything. */
  readonly within: string | undefined;
  readonly inPeriod: string;
  readonly amount: string;
  /** More came back than was bought, or nothing was bought at all. */
  readonly balance: 'bought' | 'nothing' | 'returned';
  /** A part of it is not known. */
  readonly isAtLeast: boolean;
  /** The change since the period compared with, which in a sentence is `in March 2024`. */
  readonly change: (Change & { readonly inReference: string }) | undefined;
}

export interface PurchaseBreakdownWords {
  heading(retailer: string | undefined): string;
  sentence(facts: PurchaseFacts): Span[];
  /** The row that changed the most. */
  cause(name: Span, change: Change): Span[];
  /** An empty month that the data covers. */
  readonly emptyIsZero: string;
  readonly chooseMeasure: string;
  /** `Euros`, `Pieces`, `Kilograms`. */
  measure(measure: BreakdownMeasure, currency: string): string;
  readonly pieces: string;
  readonly chooseBy: string;
  /** `By category`. */
  by(by: BreakdownBy): string;
  /** `Category`. */
  header(by: BreakdownBy): string;
  readonly value: string;
  readonly share: string;
  perMonth(measure: BreakdownMeasure, currency: string): string;
  readonly month: string;
  readonly chooseMonth: string;
  /** The root of the category tree. */
  readonly all: string;
  readonly path: string;
  /** `Other categories (4)`. */
  other(count: string, by: BreakdownBy): string;
  /** The row of what has no category, shop, origin. */
  unknown(by: BreakdownBy): string;
  readonly notSpecified: string;
  readonly returned: string;
  /** Undefined for a channel that the format does not name. */
  channel(key: string): string | undefined;
  origin(key: string): string;
  /** From a full hour to the next. */
  hour(hour: number): string;
  /** `9 categories`, `12 months`. */
  rows(count: string, by: BreakdownBy, plural: boolean): string;
  /** The table's title. */
  caption(by: string, periods: string): string;
  unknownNote(by: BreakdownBy, amount: string, share: string | undefined): string;
  covered(measure: BreakdownMeasure, percent: string): string;
  /** What stands outside the total, each by its name and amount. */
  apart(items: readonly string[]): string;
  apartItem(kind: ApartKind, amount: string): string;
  hidden(count: string, isOne: boolean): string;
  readonly positiveShares: string;
  readonly rounded: string;
  /** The period is running: day 4 of 30, compared with its equal part, if with anything. */
  running(name: string, day: string, days: string, reference: string | undefined): string;
  notCompared(start: string): string;
}

/** How something is counted, as the verb of its sentences. */
export type GoalVerb = 'used' | 'produced' | 'fed' | 'spent' | 'bought' | 'counted';

/** Where a period ends, or would end, beside its goal. */
export interface GoalEnd {
  readonly side: 'over' | 'under' | 'on';
  /** `42 kWh`. */
  readonly by: string;
}

/** By what a pace is reckoned; `lastYear` is the period a year before. */
export interface GoalPace {
  readonly model: 'lastYear' | 'linear';
  readonly lastYear: Period | undefined;
}

export interface GoalFacts {
  readonly verb: GoalVerb;
  readonly direction: 'atMost' | 'atLeast' | 'within';
  readonly phase: 'future' | 'running' | 'closed';
  /** `165 kWh`, and its number alone; undefined: not known, or not yet. */
  readonly amount: string | undefined;
  readonly number: string | undefined;
  /** The amount is a lower bound. */
  readonly isAtLeast: boolean;
  /** `600 kWh`, and its number alone; undefined: it is not known. */
  readonly target: string | undefined;
  readonly targetNumber: string | undefined;
  readonly isMoney: boolean;
  readonly day: string;
  readonly days: string;
  /** `1 October 2026`. */
  readonly start: string;
  /** Where a running period would end. */
  readonly projection: (GoalEnd & GoalPace) | undefined;
  /** What is decided: that the goal is met or missed, and by how much. */
  readonly decided: (GoalEnd & { readonly state: 'met' | 'missed' }) | undefined;
  readonly reason: UnknownReason | undefined;
}

/** How the rest of a period would have to differ. */
export interface GoalChange {
  readonly direction: 'less' | 'more';
  /** `9 %` of the rest at the pace so far; `17 %` of the rest of last year, where it is known. */
  readonly by: string;
  readonly byLastYear: string | undefined;
  readonly lastYear: Period | undefined;
  readonly isReachable: boolean;
}

export interface GoalTrackerWords {
  /** Over several goals. */
  readonly goals: string;
  readonly noGoals: string;
  /** Of a goal without a title. */
  title(of: 'energy' | 'purchases' | 'own'): string;
  sentence(facts: GoalFacts, format: Format): Span[];
  /** The same for a narrow card. */
  short(facts: GoalFacts): Span[];
  change(change: GoalChange, format: Format): string;
  readonly suggested: string;
  state(state: GoalState, direction: GoalFacts['direction'], hasPace: boolean): string;
  /** At the bar: `165 kWh used`, `435 kWh left`, `154 goal pace today`, `goal 600`. */
  readonly progress: string;
  done(amount: string, verb: GoalVerb): string;
  left(amount: string, direction: GoalFacts['direction']): string;
  over(amount: string): string;
  /** @param day undefined: today */
  pace(number: string, day: string | undefined): string;
  goal(number: string): string;
  /** At the figure: `kWh since the 1st, cumulative`. */
  sinceStart(unit: string, kind: Period['kind']): string;
  readonly actual: string;
  readonly goalPace: string;
  readonly projection: string;
  readonly projectionAndRange: string;
  /** `600 goal`. */
  goalLine(number: string): string;
  dayTick(day: string): string;
  /** What would have to change, or what there is room for. */
  readonly changeTitle: string;
  readonly roomTitle: string;
  readonly leftToGoal: string;
  readonly allowedPerDay: string;
  readonly neededPerDay: string;
  readonly paceNow: string;
  readonly difference: string;
  /** How last year went, up to a day and after it. */
  lastYear(period: string, day: string, before: string, after: string, isUneven: boolean): string;
  /** The steps of the projection: `165 + 520 × 165/180 = 642 kWh`. */
  projectionSteps(steps: string): string;
  readonly linear: string;
  range(low: string, high: string, years: string): string;
  baseline(target: string, cut: string, baseline: string): string;
  covered(percent: string, of: 'energy' | 'purchases' | 'own'): string;
  estimated(amount: string, total: string): string;
  /** Of the table. */
  caption(title: string, unit: string): string;
  readonly until: string;
  days(count: string, plural: boolean): string;
  readonly pieces: string;
  goalsCount(count: string): string;
}
