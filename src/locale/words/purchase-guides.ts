import type { Reference } from '../../model/purchases-schema.js';
import type { Span } from './common.js';

/** What a figure is held against, as it is written. */
export interface GuideFacts {
  /** In what terms both figures are. */
  readonly terms: string;
  /** The person's own figure in the same terms; undefined where it is unknown. */
  readonly own: string | undefined;
  /** A part of it is not known. */
  readonly isAtLeast: boolean;
  readonly value: string;
  /** By the data's own name. */
  readonly label: string;
  readonly source: string | undefined;
}

/** What stands below the total of a measure that there is something to hold against. */
export interface PurchaseGuideWords {
  readonly terms: Record<Reference['per'], string>;
  /** How many share the total, and how many days it is of. */
  people(count: string, isOne: boolean): string;
  days(count: string, isOne: boolean): string;
  guide(facts: GuideFacts): Span[];
  /** Beside the line that is drawn: `Reference 90 g`. */
  mark(value: string): string;
  /** How the measure is known, by the data's own names of methods. */
  methods(names: readonly string[]): Span[];
  /** Of the table, and of its columns. */
  readonly caption: string;
  readonly against: string;
  readonly ownColumn: string;
  readonly valueColumn: string;
}
