import type { Period } from '../../insight/period.js';
import type { Span } from './common.js';
import type { GoalFacts } from './goal-tracker.js';

/** What the rest of a running period has to be like, for a share or another rate. */
export interface RateFacts {
  /** `72 %`, rounded to the side that reaches the goal. */
  readonly required: string;
  /** Undefined where the rest has no bound. */
  readonly best: string | undefined;
  readonly isReachable: boolean;
  /** The rest has to be at least so much; else at most. */
  readonly isFloor: boolean;
  /** What the rest is like matters: not whatever it is, the goal is reached. */
  readonly isNeeded: boolean;
  readonly period: Period['kind'];
}

/** Of shares, ratios, amounts a person and day, and of peaks. */
export interface GoalRateWords {
  /** After an amount: ` per person and day`. */
  readonly perPersonDay: string;
  readonly best: string;
  rate(facts: GoalFacts): Span[];
  shortRate(facts: GoalFacts): Span[];
  peak(facts: GoalFacts): Span[];
  /** At the bar: `the rest at least 72 %`, `1.1 kW of room`. */
  rest(amount: string, isFloor: boolean): string;
  room(amount: string): string;
  /** At the figure: `%, from the start up to each day`. */
  upToEachDay(unit: string): string;
  highestSoFar(unit: string): string;
  /** Rows of what the rest has to be like. */
  readonly expected: string;
  readonly required: (isFloor: boolean) => string;
  readonly highest: string;
  readonly when: string;
  readonly roomLeft: string;
  /** By what the rest of the base is reckoned. */
  restModel(model: 'days' | 'usual' | 'even'): string;
  /** `Based on 86 % of the purchases.` */
  covered(percent: string, of: 'energy' | 'purchases' | 'own'): string;
  /** `12 percentage points`. */
  points(number: string): string;
}
