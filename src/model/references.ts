import type { Draft, LineReference } from './draft.js';
import { isItem, isPurchase } from './plain-rows.js';
import type { ItemRow } from './plain-rows.js';

/** What makes two lines the same product: the shop's own id, the trade item's, or the name. */
export function productKey({ productId, gtin, name }: ItemRow): string {
  return productId ?? gtin ?? (typeof name === 'string' ? name : (Object.values(name)[0] ?? ''));
}

export function referenceOf(item: ItemRow, line: number): LineReference | undefined {
  if (!item.refersTo || typeof item.refersTo.item !== 'string') return undefined;
  const needsCategory = typeof item.category !== 'string';
  const needsProduct = typeof (item.productId ?? item.gtin) !== 'string';
  if (!needsCategory && !needsProduct) return undefined;
  return {
    line,
    purchase: item.refersTo.purchase,
    item: item.refersTo.item,
    needsCategory,
    needsProduct,
  };
}

/**
 * Gives lines the category and product of the line they refer to, so that a refund nets where its
 * purchase counted. What they refer to may lie before the document's period: then they stay as
 * they are.
 */
export function resolveReferences(rows: readonly unknown[], draft: Draft): void {
  const wanted = new Map<unknown, LineReference[]>();
  for (const reference of draft.references) {
    const others = wanted.get(reference.purchase);
    if (others) others.push(reference);
    else wanted.set(reference.purchase, [reference]);
  }
  if (wanted.size === 0) return;
  for (const row of rows) {
    const references = wanted.get((row as { id?: unknown } | null)?.id);
    if (!references || !isPurchase(row)) continue;
    for (const reference of references) {
      const item = row.items.find((other) => isItem(other) && other.id === reference.item);
      if (isItem(item)) resolve(reference, item, draft);
    }
  }
}

function resolve(reference: LineReference, item: ItemRow, draft: Draft): void {
  const { line, needsCategory, needsProduct } = reference;
  if (needsCategory && typeof item.category === 'string') {
    draft.lines.categories[line] = draft.categories.indices.get(item.category) ?? 0;
  }
  const product = draft.products.indices.get(productKey(item));
  if (needsProduct && product !== undefined) draft.lines.products[line] = product;
}
