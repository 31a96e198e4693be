import type { Purchases } from '../model/purchases.js';
import { breakdown } from './breakdown.js';
import type { Breakdown, BreakdownBy, BreakdownQuery } from './breakdown.js';
import { categoryPath } from './category-path.js';
import type { CategoryPath } from './category-path.js';
import { knownMeasures } from './measure.js';
import type { BreakdownMeasure } from './measure.js';
import { choiceKind, kindOfPeriod, periodsAround } from './purchase-choices.js';
import type { ChoiceKind, PeriodKind } from './purchase-choices.js';
import { periodWanted } from './purchase-period.js';
import type { Dates, PeriodWish } from './purchase-period.js';
import type { PurchaseReference } from './span.js';

export const BYS = [
  'category',
  'product',
  'store',
  'chain',
  'channel',
  'origin',
  'tag',
  'weekday',
  'hour',
  'month',
] as const satisfies readonly BreakdownBy[];
export type PurchaseComparison = PurchaseReference | 'none';
export const PURCHASE_COMPARISONS = [
  'none',
  'previous',
  'last-year',
  'average',
] as const satisfies readonly PurchaseComparison[];

/** What a reader asks to see. */
export interface PurchaseWish extends PeriodWish, Pick<BreakdownQuery, 'base' | 'refunds'> {
  /** Without it: `category`. */
  readonly by?: BreakdownBy | undefined;
  /** Without it: the amount. */
  readonly measure?: BreakdownMeasure | undefined;
  /** Category ids joined by `/`. */
  readonly path?: string | undefined;
  /** Without it: `previous`. */
  readonly compare?: PurchaseComparison | undefined;
}

/** A breakdown, where it stands in the tree and the year, and what else there is to look at. */
export interface PurchaseLook {
  readonly query: BreakdownQuery;
  readonly made: Breakdown;
  readonly path: CategoryPath;
  readonly compare: PurchaseComparison;
  /** How long the period is. */
  readonly period: PeriodKind;
  /** The periods to choose from, and the same measure of the same categories in their months. */
  readonly choices: readonly Dates[];
  readonly choiceKind: ChoiceKind;
  readonly monthly: Breakdown;
  readonly measures: readonly BreakdownMeasure[];
  readonly bys: readonly BreakdownBy[];
}

/** Looks at purchases as a reader asks to. */
export function lookAt(purchases: Purchases, wish: PurchaseWish): PurchaseLook {
  const { now, by = 'category', measure = 'amount', compare = 'previous' } = wish;
  const { base, refunds, monthStart } = wish;
  const path = categoryPath(purchases.categories, wish.path);
  const wanted = periodWanted(purchases, wish);
  const period = kindOfPeriod(purchases, wanted, monthStart);
  const choices = periodsAround(purchases, wanted, choiceKind(period), wish);
  const around = { start: choices[0]!.start, end: choices.at(-1)!.end };
  const shared = { within: path.within, measure, base, refunds, monthStart, now };
  const query: BreakdownQuery = {
    ...shared,
    // A single month has no months to be broken down by: the year that it is part of has.
    ...(by === 'month' && period === 'month' ? around : wanted),
    by,
    compare: compare === 'none' ? undefined : compare,
  };
  return {
    query,
    made: breakdown(purchases, query),
    path,
    compare,
    period,
    choices,
    choiceKind: choiceKind(period),
    monthly: breakdown(purchases, { ...shared, ...around, by: 'month' }),
    measures: knownMeasures(purchases),
    bys: BYS.filter((each) => each === by || isOffered(purchases, each)),
  };
}

/** Whether there is more than one part, as far as a glance at the document tells. */
function isOffered(purchases: Purchases, by: BreakdownBy): boolean {
  const { stores, channels, receipts, lines, period } = purchases;
  const isSeveral = ({ keys }: { readonly keys: readonly string[] }): boolean => keys.length > 2;
  switch (by) {
    case 'store':
      return isSeveral(stores);
    case 'chain':
      return isSeveral(stores.chains);
    case 'channel':
      return isSeveral(channels);
    case 'origin':
      return lines.origins.some((origin) => origin !== 0);
    case 'tag':
      return lines.tags !== undefined;
    case 'hour':
      return receipts.times.some((time) => !Number.isNaN(time));
    case 'month':
      return period.start.slice(0, 7) !== period.end.slice(0, 7);
    default:
      return true;
  }
}
