import { explainBreakdown } from '../insight/breakdown-why.js';
import type { BreakdownTerm } from '../insight/breakdown-why.js';
import type { BreakdownBy } from '../insight/breakdown.js';
import { PLAIN, SHARE } from '../insight/explanation.js';
import { explainProductLine } from '../insight/product-line-why.js';
import type { PurchaseLook } from '../insight/purchase-look.js';
import type { Locale } from '../locale/locale.js';
import type { Purchases } from '../model/purchases.js';
import type { AskedFigure } from './purchase-figures.js';
import { money } from './purchase-product-text.js';
import type { ProductText } from './purchase-product-text.js';
import { PurchaseText } from './purchase-text.js';
import { whyView } from './why.js';
import type { WhyView } from './why.js';

/** Of these the parts have names of the data's own. */
const NAMED: readonly BreakdownBy[] = ['category', 'product', 'store', 'chain'];

/** Where a number of a breakdown comes from, in words and steps: its total's, where none is given. */
export function purchaseWhy(
  purchases: Purchases,
  look: PurchaseLook,
  locale: Locale,
  told?: ProductText,
  { part, line }: Pick<AskedFigure, 'part' | 'line'> = {},
): WhyView {
  const { words, rows } = new PurchaseText(purchases, look, locale);
  const { query } = look;
  const by = part !== undefined || NAMED.includes(query.by) ? query.by : 'category';
  const write = (value: number, unit: string): string => {
    if (unit === PLAIN) return locale.format.number(value);
    return unit === SHARE
      ? locale.format.percent(value, 1)
      : told
        ? money(told, value)
        : rows.precise(value);
  };
  const explained = told
    ? line
      ? explainProductLine(told.history, line)
      : explainBreakdown(
          purchases,
          { ...told.dates, by: 'product', now: query.now },
          told.history.key,
        )
    : explainBreakdown(purchases, { ...query, by }, part);
  return whyView<BreakdownTerm>(explained, { locale, terms: words.terms, write });
}
