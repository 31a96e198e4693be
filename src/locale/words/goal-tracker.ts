import type { CountKind, UnknownReason } from '../../insight/counter.js';
import type { GoalTerm } from '../../insight/goal-terms.js';
import type { GoalState } from '../../insight/goal-state.js';
import type { Period } from '../../insight/period.js';
import type { Format } from '../format.js';
import type { Span } from './common.js';
import type { GoalEditorWords } from './goal-editor.js';
import type { GoalPastWords } from './goal-past.js';
import type { GoalRateWords, RateFacts } from './goal-rates.js';

/** How something is counted, as the verb of its sentences. */
export type GoalVerb = 'used' | 'produced' | 'fed' | 'spent' | 'bought' | 'counted' | 'soFar';

/** Where a period ends, or would end, beside its goal. */
export interface GoalEnd {
  readonly side: 'over' | 'under' | 'on';
  /** `42 kWh`. */
  readonly by: string;
}

/** By what a pace is reckoned; `lastYear` is the period a year before. */
export interface GoalPace {
  readonly model: 'lastYear' | 'linear' | 'usual';
  readonly lastYear: Period | undefined;
}

export interface GoalFacts {
  readonly kind: CountKind;
  readonly verb: GoalVerb;
  readonly direction: 'atMost' | 'atLeast' | 'within';
  readonly phase: 'future' | 'running' | 'closed';
  /** `165 kWh`, and its number alone; undefined: not known, or not yet. */
  readonly amount: string | undefined;
  readonly number: string | undefined;
  /** What follows an amount: ` per person and day`, or nothing. */
  readonly per: string;
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
  /** Of a running rate. */
  readonly rate: RateFacts | undefined;
  /** Of a rate: nothing has come yet that it could be reckoned from. */
  readonly isOfNothing: boolean;
  /** Of a peak: how far it is from the goal. */
  readonly room: GoalEnd | undefined;
}

/** How a number comes about, as its state is told. */
export type StateKind = CountKind | 'paced';

/** How the rest of a period would have to differ. */
export interface GoalChange {
  readonly direction: 'less' | 'more';
  /** The rest is taken to be as usual; else it is at the pace so far. */
  readonly isUsual: boolean;
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
  state(state: GoalState, direction: GoalFacts['direction'], kind: StateKind): string;
  /** At the bar: `165 kWh used`, `435 kWh left`, `154 goal pace today`, `goal 600`. */
  readonly progress: string;
  done(amount: string, verb: GoalVerb): string;
  left(amount: string, direction: GoalFacts['direction'], isOver: boolean): string;
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
  readonly usualPerDay: string;
  readonly difference: string;
  /** How last year went, up to a day and after it. */
  lastYear(period: string, day: string, before: string, after: string, isUneven: boolean): string;
  /** The steps of the projection: `165 + 520 × 165/180 = 642 kWh`. */
  projectionSteps(steps: string): string;
  readonly linear: string;
  range(range: string, years: string): string;
  /** How the periods before went on from the same day on: how many, their mean and range. */
  usual(periods: string, mean: string, range: string): string;
  baseline(target: string, cut: string, baseline: string): string;
  /** How the weather changed what the goal is reckoned from. */
  weather(change: string, baseline: string): string;
  readonly noWeather: string;
  covered(percent: string, of: 'energy' | 'purchases' | 'own'): string;
  estimated(amount: string, total: string): string;
  /** Of the table, and of what is taken along. */
  readonly unit: string;
  readonly target: string;
  caption(title: string, unit: string): string;
  readonly until: string;
  days(count: string, plural: boolean): string;
  readonly pieces: string;
  goalsCount(count: string): string;
  readonly rates: GoalRateWords;
  readonly past: GoalPastWords;
  readonly editor: GoalEditorWords;
  /** What an explanation reckons with. */
  readonly terms: Record<GoalTerm, string>;
}
