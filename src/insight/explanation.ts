import type { LocalDate, Text } from '../model/field.js';
import type { Period } from './period.js';

/**
 * What a figure is. `measured`: it stands in the data. `calculated`: from what does. `estimated`:
 * from data of which a part is estimated. `inferred`: the data only hint at it. `recommended`: it
 * is somebody's advice.
 */
export type FigureKind = 'measured' | 'calculated' | 'estimated' | 'inferred' | 'recommended';

/**
 * Why a figure is what it is: one shape for all insights, which make it from their own computation.
 * `TermKey` names what an insight reckons with; the words for it are in the locale.
 */
export interface Explanation<TermKey extends string = string> {
  readonly kind: FigureKind;
  /** The figure that is explained, and what one of the steps comes to; undefined: it is not known. */
  readonly value: number | undefined;
  readonly unit: string;
  readonly inputs: readonly ExplanationInput[];
  /** In order; a step may reckon with what an earlier one came to. */
  readonly steps: readonly ExplanationStep<TermKey>[];
  readonly leftOut: readonly LeftOut[];
  /** How much of what the figure should hold is known, 0 to 1. */
  readonly coverage: number;
  /** By what rules attributes of the data were made: emissions, nutrition. */
  readonly methods: readonly Method[];
}

/** Data that went in. */
export interface ExplanationInput {
  readonly of: 'readings' | 'purchaseLines' | 'goal';
  readonly name?: Text | undefined;
  readonly count: number;
  readonly period: Period;
}

export type Operation = 'sum' | 'difference' | 'product' | 'quotient';

/** A number that is reckoned with. */
export interface ExplanationTerm<TermKey extends string = string> {
  readonly key: TermKey;
  /** The data's own name for it, in place of the key's words: a category's. */
  readonly name?: Text | undefined;
  /** The period it is of, in place of the key's words. */
  readonly period?: Period | undefined;
  readonly value: number;
  readonly unit: string;
}

/** One reckoning: the first term, and each further one added, subtracted, multiplied or divided by. */
export interface ExplanationStep<TermKey extends string = string> extends ExplanationTerm<TermKey> {
  readonly operation: Operation;
  readonly terms: readonly ExplanationTerm<TermKey>[];
}

/** What does not count, and why. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Rows, or time steps; where there is none, the value says how much. */
  readonly count?: number | undefined;
  /** How much it is, where that is known. */
  readonly value?: number | undefined;
  /** Of the value, where it is not that of the figure. */
  readonly unit?: string | undefined;
}

export type LeftOutReason =
  | 'unreadable'
  | 'missing'
  | 'notArrived'
  | 'hidden'
  | 'void'
  | 'pending'
  | 'deposit'
  | 'giftCard'
  | 'adjustment'
  | 'rounding'
  | 'unknown'
  | 'neverDomestic'
  | 'unpriced';

/** A rule by which somebody made an attribute of the data. */
export interface Method {
  readonly name: Text;
  readonly source?: Text | undefined;
  readonly url?: string | undefined;
  readonly updated?: LocalDate | undefined;
}

/** Units of terms that are not the figure's own: a plain number, a ratio to be read as per cent. */
export const PLAIN = '';
export const SHARE = 'share';

/** Does with numbers what a step does with its terms. */
export const OPERATIONS: Record<Operation, (left: number, right: number) => number> = {
  sum: (left, right) => left + right,
  difference: (left, right) => left - right,
  product: (left, right) => left * right,
  quotient: (left, right) => left / right,
};

/** A step whose value is what its terms come to, so that it cannot say otherwise. */
export function reckon<TermKey extends string>(
  key: TermKey,
  unit: string,
  operation: Operation,
  terms: readonly ExplanationTerm<TermKey>[],
): ExplanationStep<TermKey> {
  const value = terms.map((term) => term.value).reduce(OPERATIONS[operation]);
  return { key, unit, operation, terms, value };
}
