import type { Dictionary } from '../model/dictionary.js';
import type { Purchases } from '../model/purchases.js';
import { ORIGINS } from '../model/purchases-schema.js';
import { hourGrouping, monthGrouping, weekdayGrouping } from './calendar-grouping.js';
import { categoryGrouping, isLeaf } from './category-grouping.js';
import type { CategoryScope } from './category-grouping.js';
import type { Grouping, PartHead } from './grouping.js';
import type { Span } from './span.js';
import { tagGrouping } from './tag-grouping.js';

/** By what purchases can be broken down. */
export type BreakdownBy =
  | 'category'
  | 'product'
  | 'store'
  | 'chain'
  | 'channel'
  | 'origin'
  | 'tag'
  | 'weekday'
  | 'hour'
  | 'month';

/** By what, of which part of the category tree, over which days. */
export interface GroupingQuery {
  readonly by: BreakdownBy;
  readonly scope: CategoryScope;
  readonly period: Span;
  /** What of the period has come. */
  readonly come: Span;
  readonly monthStart: number | undefined;
}

/** How the lines of purchases go to parts. */
export function groupingOf(
  { categories, products, stores, channels, tags, receipts, lines, timeZone }: Purchases,
  { by, scope, period, come, monthStart }: GroupingQuery,
): Grouping {
  switch (by) {
    case 'category':
      return isLeaf(scope)
        ? byLine(products, lines.products)
        : categoryGrouping(categories, lines.categories, scope);
    case 'product':
      return byLine(products, lines.products);
    case 'origin':
      return byLine(ORIGIN_NAMES, lines.origins);
    case 'tag':
      return tagGrouping(tags, lines.tags);
    case 'store':
      return byReceipt(stores, (receipt) => receipts.stores[receipt]!);
    case 'chain':
      return byReceipt(stores.chains, (receipt) => stores.chainOf[receipts.stores[receipt]!]!);
    case 'channel':
      return byReceipt(channels, (receipt) => receipts.channels[receipt]!);
    case 'month':
      return monthGrouping(receipts, period, come, monthStart);
    case 'weekday':
      return weekdayGrouping(receipts, come);
    case 'hour':
      return hourGrouping(receipts, timeZone);
  }
}

type Names = Pick<Dictionary, 'keys' | 'names'>;

const ORIGIN_NAMES: Names = { keys: ['', ...ORIGINS], names: ['', ...ORIGINS] };

function byLine(names: Names, column: Int32Array | Uint8Array): Grouping {
  const slotOf = Int32Array.from(names.keys.keys());
  return { ...byName(names), slots: { column, slotOf } };
}

function byReceipt(names: Names, slotOfReceipt: (receipt: number) => number): Grouping {
  return { ...byName(names), slots: { slotOfReceipt } };
}

function byName({ keys, names }: Names): Omit<Grouping, 'slots'> {
  const headOf = (slot: number): PartHead => ({
    key: keys[slot]!,
    name: names[slot]!,
    hasChildren: false,
  });
  return { size: keys.length, headOf };
}
