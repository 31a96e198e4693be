import type { Period } from '../../insight/period.js';
import type { Format } from '../format.js';
import type { Span } from './common.js';

/** What a target is measured against: the same time a year before, or the latest periods. */
export interface BaselineFacts {
  readonly of: 'lastYear' | 'recent';
  /** `700 kWh`. */
  readonly amount: string;
  /** The period a year before. */
  readonly period: Period | undefined;
  /** Of how many periods it is the mean. */
  readonly count: string;
  readonly isOne: boolean;
}

export interface NewGoalFacts {
  readonly direction: 'atMost' | 'atLeast' | 'within' | 'reduceBy';
  /** `630 kWh`, `10 %`. */
  readonly target: string;
  /** `10 %` less or more than the baseline; undefined: there is none, or it is the goal itself. */
  readonly change: { readonly by: string; readonly isLess: boolean } | undefined;
  readonly baseline: BaselineFacts | undefined;
}

/** Set and change a goal, and what comes from a company. */
export interface GoalEditorWords {
  readonly change: string;
  title(period: string): string;
  sentence(facts: NewGoalFacts, format: Format): Span[];
  /** How far the target lies from one's own baseline. */
  remark(remark: 'none' | 'small' | 'large'): string;
  readonly decrease: string;
  readonly increase: string;
  readonly slider: string;
  readonly lower: string;
  readonly upper: string;
  /** Over the slider: `realistic 5–15 %`. */
  realistic(share: string): string;
  /** At the end of the slider where the baseline lies. */
  baselineEnd(facts: BaselineFacts, format: Format): string;
  /** The table of what changes. */
  readonly nowAndNew: string;
  readonly goal: string;
  readonly left: string;
  readonly perDay: string;
  readonly projected: string;
  /** What the goal would have meant. */
  past(met: string, known: string, now: string, isOne: boolean): string;
  readonly save: string;
  readonly cancel: string;
  readonly note: string;
  readonly notANumber: string;
  readonly wrongOrder: string;
  /** After the commit, until new data confirm it, and then. */
  sending(target: string): string;
  readonly sendingNo: string;
  saved(target: string): string;
  /** Said when it has come true. */
  readonly confirmed: string;
  readonly undo: string;
  /** Of a company's suggestion. */
  suggested(sender: Span, facts: NewGoalFacts): Span[];
  readonly notYours: string;
  readonly accept: string;
  readonly adjust: string;
  readonly decline: string;
  /** Of advice: who gives it; and who pays for that, where it is said. */
  advice(sender: Span, payer: Span | undefined): Span[];
  adviceEffect(amount: string): string;
  /** Several goals: which one is shown whole. */
  readonly show: string;
  readonly all: string;
}
