import type { LineCorrection } from '../../insight/what-if.js';
import type { Span } from './common.js';

/** What can be said of lines; `recount`: that what was left out counts again. */
export type CorrectionAct = LineCorrection['field'] | 'recount';

/** Where a row's figure comes from, and what a person can say of it. */
export interface PurchaseCorrectionWords {
  /** The button that opens it. */
  readonly why: string;
  /** Which of the figures is looked at. */
  readonly which: string;
  readonly title: string;
  readonly what: string;
  readonly choose: string;
  readonly acts: Record<CorrectionAct, string>;
  readonly right: Record<'category' | 'origin', string>;
  readonly notKnown: string;
  /** How many lines of the document it is about. */
  concerns(count: string, isOne: boolean): string;
  /** The title of what would change, and its columns. */
  preview(period: string): string;
  readonly now: string;
  readonly then: string;
  readonly unchanged: string;
  readonly send: string;
  /** What is on its way, and of what. */
  sending(act: string, name: string): Span[];
  /** Behind a row's name. */
  readonly waiting: string;
}
