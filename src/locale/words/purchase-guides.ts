import type { Reference } from '../../model/purchases-schema.js';
import type { Span } from './common.js';

/** What a figure is held against, as it is written. */
export interface GuideFacts {
  readonly per: Reference['per'];
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
  guide(facts: GuideFacts): Span[];
  /** How the measure is known, by the data's own names of methods. */
  methods(names: readonly string[]): Span[];
}
