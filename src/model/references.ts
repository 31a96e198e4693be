import type { Draft, LineReference } from './draft.js';
import { isItem, isPurchase } from './plain-rows.js';
import type { ItemRow } from './plain-rows.js';

/** What makes two lines the same product: the shop's own id, the trade item's, or the name. */
export function productKey({ productId, gtin, name }: ItemRow): string {
  return productId ?? gtin ?? (typeof name === 'string' ? name : (Object.values(name)[0] ?? ''));
}

/** What a line says it refers to, or the whole receipt that it is on. */
export function referenceOf(
  own: ItemRow,
  line: number,
  receiptRefersTo: string | null | undefined,
): LineReference | undefined {
  const purchase = own.refersTo?.purchase ?? receiptRefersTo;
  if (typeof purchase !== 'string') return undefined;
  return { line, purchase, item: own.refersTo?.item ?? undefined, own };
}

/**
 * Tells lines which receipt they refer to, and gives them what they do not say themselves of the
 * line they refer to: category, product, origin and tags, so that a refund nets where its purchase
 * counted. What they refer to may lie before the document's period: then they stay as they are.
 */
export function resolveReferences(rows: readonly unknown[], draft: Draft): void {
  const wanted = new Map<unknown, LineReference[]>();
  for (const reference of draft.references) {
    const receipt = draft.ids.get(reference.purchase);
    if (receipt !== undefined) draft.lines.details.setRefersTo(reference.line, receipt);
    if (reference.item === undefined) continue;
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

function resolve({ line, own }: LineReference, item: ItemRow, draft: Draft): void {
  const { lines, categories, products, tags } = draft;
  if (typeof own.category !== 'string' && typeof item.category === 'string') {
    lines.categories[line] = categories.indices.get(item.category) ?? 0;
  }
  const product = products.indices.get(productKey(item));
  if (typeof (own.productId ?? own.gtin) !== 'string' && product !== undefined) {
    lines.products[line] = product;
  }
  if (!own.origin && item.origin) lines.setOrigin(line, item.origin);
  if (!own.tags && item.tags) lines.details.setTags(line, tags.enterSet(item.tags));
}
