import type { Right } from '../../model/data-use-schema.js';
import type { Duration } from '../../model/duration.js';
import type { Span } from './common.js';

/** Words of what a person can ask for, and of what has come of it. */
export interface RightsWords {
  readonly rights: string;
  readonly right: Record<Right, readonly [name: string, what: string, short: string]>;
  answeredWithin(duration: Duration): string;
  readonly ask: string;
  /** To where a right is made use of. */
  readonly go: string;
  readonly requests: string;
  requested(name: string, date: string): string;
  /** @param days until then; negative: since then; undefined: no day is set */
  due(date: string | undefined, days: number | undefined): string;
  readonly fulfilled: string;
  readonly rejected: string;
  readonly contacts: string;
  readonly correct: string;
  readonly currentValue: string;
  readonly unknownValue: string;
  readonly rightValue: string;
  readonly reason: string;
  readonly reasons: Record<'wrong' | 'outdated' | 'incomplete' | 'notMine', string>;
  preview(old: string | undefined, proposed: string): Span[];
  readonly sendCorrection: string;
  readonly history: string;
  events(count: string, isOne: boolean): string;
  readonly path: string;
  steps(count: string, isOne: boolean): string;
  readonly views: string;
  readonly viewsText: string;
  readonly earlierView: string;
  readonly laterView: string;
  readonly saveViews: string;
  readonly question: string;
  readonly ownWords: string;
  readonly answered: string;
  readonly youSaid: string;
  readonly weDid: string;
  readonly report: string;
  readonly others: string;
  notice(version: string, date: string): string;
  readonly readNotice: string;
}
