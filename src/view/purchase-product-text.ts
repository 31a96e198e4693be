import { product } from '../insight/product.js';
import type { ProductHistory } from '../insight/product.js';
import type { PurchaseLook } from '../insight/purchase-look.js';
import type { Dates } from '../insight/purchase-period.js';
import { purchaseProduct as en } from '../locale/en/purchase-product.js';
import { purchaseProduct as fi } from '../locale/fi/purchase-product.js';
import type { Language, Locale } from '../locale/locale.js';
import { purchaseProduct as sv } from '../locale/sv/purchase-product.js';
import type { PurchaseProductWords } from '../locale/words/purchase-product.js';
import type { Purchases } from '../model/purchases.js';
import { PurchaseText } from './purchase-text.js';

const PRODUCT_WORDS: Record<Language, PurchaseProductWords> = { fi, sv, en };

/** A product's history with all that writes it. */
export interface ProductText {
  readonly text: PurchaseText;
  readonly words: PurchaseProductWords;
  readonly history: ProductHistory;
  readonly dates: Dates;
}

/** The product in the periods that a reader can choose from; undefined where there is none. */
export function productText(
  purchases: Purchases,
  look: PurchaseLook,
  locale: Locale,
  key: string | undefined,
): ProductText | undefined {
  const dates = { start: look.choices[0]!.start, end: look.choices.at(-1)!.end };
  const { now } = look.query;
  const history = key ? product(purchases, { product: key, ...dates, now }) : undefined;
  if (!history) return undefined;
  const text = new PurchaseText(purchases, look, locale);
  return { text, words: PRODUCT_WORDS[locale.language], history, dates };
}

/** To the smallest coin: a product's price is small. */
export function money({ text }: ProductText, value: number): string {
  const { currency, digits } = text.purchases;
  return text.locale.format.money(value, currency, digits);
}
