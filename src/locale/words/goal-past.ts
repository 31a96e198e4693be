import type { Period } from '../../insight/period.js';
import type { Span } from './common.js';

/** What was added last, and what it did. */
export interface EffectFacts {
  readonly of: 'purchase' | 'day' | 'standing';
  readonly kind: 'sum' | 'rate' | 'peak';
  /** `12 October 2026`: the day itself; of a standing, the one before. */
  readonly day: string;
  readonly own: string | undefined;
  readonly before: string | undefined;
  readonly after: string;
  /** Before and after are the same number. */
  readonly isSame: boolean;
}

/** The one line, or the one day, that moved it most. */
export interface CauseFacts {
  readonly of: EffectFacts['of'];
  readonly kind: EffectFacts['kind'];
  /** A line's name; or a day, or a time. */
  readonly name: Span;
  readonly change: string;
  readonly isUp: boolean;
}

/** What a goal did lately and before: the last purchase or day, and the periods that are over. */
export interface GoalPastWords {
  latest(of: EffectFacts['of']): string;
  effect(facts: EffectFacts): string;
  cause(facts: CauseFacts): Span[];
  /** Of a purchase: `Of this purchase 86 % is known.` */
  known(percent: string): string;
  /** Over the marks; with the unit of the differences. */
  title(kind: Period['kind'], unit: string): string;
  summary(met: string, known: string): string;
  /** Under a mark and in the table. */
  state(state: 'met' | 'missed' | 'unknown'): string;
  readonly period: string;
  readonly counted: string;
  readonly goal: string;
  readonly difference: string;
  readonly outcome: string;
}
