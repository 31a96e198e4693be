import { dateOf, wallOf } from '../insight/calendar.js';
import type { UnknownPart } from '../insight/parts.js';
import type { PurchaseLook } from '../insight/purchase-look.js';
import type { Locale } from '../locale/locale.js';
import type { Purchases } from '../model/purchases.js';
import type { Sheet, SheetValue } from './export.js';
import { exact } from './purchase-folding.js';
import { changeOf } from './purchase-rows.js';
import { headOf } from './purchase-table.js';
import { PurchaseText } from './purchase-text.js';
import { plain } from './view.js';

/** All parts of a breakdown, however small and many, as they were counted. */
export function purchaseSheet(purchases: Purchases, look: PurchaseLook, locale: Locale): Sheet {
  const text = new PurchaseText(purchases, look, locale);
  const { made } = look;
  const { caption, labels } = headOf(text);
  const isCompared = made.compared !== undefined;
  const keys = isCompared
    ? ['name', 'value', 'reference', 'change', 'share']
    : ['name', 'value', 'share'];
  const rows = made.parts.map((part) => [plain([text.name(part)]), ...valuesOf(part, isCompared)]);
  if (made.unknown) {
    rows.push([text.words.unknown(text.by), ...valuesOf(made.unknown, isCompared)]);
  }
  const lastDay = dateOf(wallOf(made.end) - 1);
  return {
    name: `purchases-by-${text.by}-${made.start}-${lastDay}`,
    title: caption,
    columns: keys.map((key, index) => ({ key, label: labels[index]! })),
    rows,
  };
}

function valuesOf(part: UnknownPart, isCompared: boolean): SheetValue[] {
  const isKnown = part.coverage > 0;
  const value = isKnown ? part.value : undefined;
  const percent = isKnown && part.share !== undefined ? exact(part.share * 100) : undefined;
  return isCompared ? [value, part.reference, changeOf(part), percent] : [value, percent];
}
