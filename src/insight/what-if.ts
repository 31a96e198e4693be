import { ROLES } from '../model/lines.js';
import type { Lines } from '../model/lines.js';
import type { Purchases } from '../model/purchases.js';
import { ORIGINS } from '../model/purchases-schema.js';
import { breakdown } from './breakdown.js';
import type { Breakdown, BreakdownQuery } from './breakdown.js';
import { scopeOf } from './category-grouping.js';
import { isMeant } from './line-ref.js';
import type { LineRef } from './line-ref.js';

/** Which lines: one or a receipt's, all of a product, or all of a category and what is below it. */
export type LinesMeant =
  | (Pick<LineRef, 'purchase'> & Partial<LineRef>)
  | { readonly product: string }
  | { readonly category: string };

/** What can be said of an origin. */
export const ORIGIN_LEVELS = ORIGINS;

/** What a customer says is otherwise. */
export interface LineCorrection {
  readonly of: LinesMeant;
  /** `mine`: somebody else's purchase. `counted`: whether the customer wishes it to be counted. */
  readonly field: 'category' | 'origin' | 'mine' | 'counted';
  /**
   * A category's id, or a level of origin; undefined or empty: unknown. Of the others: that it is
   * not so; of `counted`, `true`: that what was left out counts again.
   */
  readonly proposed?: string | undefined;
}

/** What a correction would do. */
export interface WhatIf {
  readonly before: Breakdown;
  readonly after: Breakdown;
  /** How many lines of the document it changes. */
  readonly lines: number;
  /** What the data say now, where they say the same of all the lines. */
  readonly old?: string | undefined;
}

const GOODS = ROLES.indexOf('goods');
const HIDDEN = ROLES.indexOf('hidden');

/** Looks at what a correction would make of a breakdown. Nothing is changed by it. */
export function whatIf(
  purchases: Purchases,
  query: BreakdownQuery,
  correction: LineCorrection,
): WhatIf {
  const meant = linesOf(purchases, correction.of);
  return {
    before: breakdown(purchases, query),
    after: breakdown(corrected(purchases, correction, meant), query),
    lines: meant.length,
    old: oldOf(purchases, correction, meant),
  };
}

/** The same purchases with a column of their own for what is otherwise, and all else shared. */
function corrected(
  purchases: Purchases,
  { field, proposed = '' }: LineCorrection,
  meant: readonly number[],
): Purchases {
  const { lines, categories } = purchases;
  const changed = (columns: Partial<Lines>): Purchases => ({
    ...purchases,
    lines: { ...lines, ...columns },
  });
  switch (field) {
    case 'category':
      return changed({
        categories: patched(lines.categories, meant, categories.indices.get(proposed) ?? 0),
      });
    case 'origin': {
      const level = 1 + (ORIGINS as readonly string[]).indexOf(proposed);
      return changed({ origins: patched(lines.origins, meant, level) });
    }
    case 'mine':
      return changed({ roles: patched(lines.roles, meant, HIDDEN) });
    case 'counted': {
      // Of what was left out it is not known any more what it was: goods mostly.
      if (proposed !== 'true') return changed({ roles: patched(lines.roles, meant, HIDDEN) });
      const hidden = meant.filter((line) => lines.roles[line] === HIDDEN);
      return changed({ roles: patched(lines.roles, hidden, GOODS) });
    }
  }
}

function patched<Column extends Int32Array | Uint8Array>(
  column: Column,
  lines: readonly number[],
  value: number,
): Column {
  const copy = column.slice() as Column;
  for (const line of lines) copy[line] = value;
  return copy;
}

/** The places of the lines in the columns. */
export function linesOf(purchases: Purchases, of: LinesMeant): number[] {
  const { receipts, lines, products, categories } = purchases;
  if ('product' in of) return linesWith(lines.products, isAt(products.indices.get(of.product)));
  if ('category' in of) {
    const { slotOf } = scopeOf(categories, of.category);
    return linesWith(lines.categories, (category) => slotOf[category]! >= 0);
  }
  const meant: number[] = [];
  for (let receipt = 0; receipt < receipts.length; receipt += 1) {
    if (receipts.ids[receipt] !== of.purchase) continue;
    for (let line = receipts.starts[receipt]!; line < receipts.starts[receipt + 1]!; line += 1) {
      if (isMeant(of, purchases, receipt, line)) meant.push(line);
    }
  }
  return meant;
}

function isAt(entry: number | undefined): (value: number) => boolean {
  return (value) => value === entry;
}

function linesWith(column: Int32Array, isWanted: (value: number) => boolean): number[] {
  const meant: number[] = [];
  for (let line = 0; line < column.length; line += 1) {
    if (isWanted(column[line]!)) meant.push(line);
  }
  return meant;
}

function oldOf(
  purchases: Purchases,
  { field }: LineCorrection,
  [first, ...rest]: readonly number[],
): string | undefined {
  if (first === undefined || (field !== 'category' && field !== 'origin')) return undefined;
  const old = saidOf(purchases, field, first);
  return rest.some((line) => saidOf(purchases, field, line) !== old) ? undefined : old || undefined;
}

/** What the data say of a line: its category or origin, empty where unknown; or whether it counts. */
export function saidOf(
  { lines, categories }: Purchases,
  field: LineCorrection['field'],
  line: number,
): string {
  if (field === 'category') return categories.keys[lines.categories[line]!]!;
  if (field === 'origin') return ['', ...ORIGINS][lines.origins[line]!]!;
  return String(lines.roles[line] !== HIDDEN);
}
