import { common as en } from '../locale/en/common.js';
import { common as fi } from '../locale/fi/common.js';
import type { Language } from '../locale/locale.js';
import { common as sv } from '../locale/sv/common.js';
import type { CommonWords, Span } from '../locale/words/common.js';

/** The words that all elements share, in each language. */
export const COMMON: Record<Language, CommonWords> = { fi, sv, en };

/** One cell or header of a table; numbers stand at the right. */
export interface TableColumn {
  readonly label: string;
  readonly isNumber: boolean;
}

/** A table with a header at the start of each row. */
export interface TableRow {
  readonly header: string;
  readonly cells: readonly string[];
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The whole, and what of it is compared; in bold below the rows. */
  readonly totals: readonly TableRow[];
}

/** Why there is nothing (or not all) to show, and what can be done. */
export interface StateView {
  readonly kind: 'loading' | 'empty' | 'error';
  readonly title: string;
  readonly text?: string | undefined;
}

/** One entry of the key above a figure. */
export interface KeyItem {
  readonly mark:
    | 'accent'
    | 'reference'
    | 'reference-bar'
    | 'reference-line'
    | 'ghost'
    | 'estimated'
    | 'missing'
    | 'dotted'
    | 'line'
    | 'band'
    | 'projection'
    | 'projection-range';
  readonly text: string;
}

/** One choice of a control. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly selected: boolean;
}

/** A sentence in plain words, for attributes. */
export function plain(spans: readonly Span[]): string {
  return spans
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.data))
    .join('');
}
