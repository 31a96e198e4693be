import * as v from 'valibot';
import {
  count,
  currency,
  dataUse,
  dates,
  finite,
  instant,
  localDate,
  notNegative,
  rows,
  text,
  timeZone,
} from './field.js';

/** No receipt of a household is larger; a far larger number could not be held to the cent. */
export const MAX_AMOUNT = 1e10;
/** In the unit of the quantity: pieces, kilograms, litres, metres, kilowatt-hours. */
export const MAX_QUANTITY = 1e8;

/** `void` counts for nothing. */
export const PURCHASE_KINDS = ['sale', 'return', 'void'] as const;
export const ITEM_KINDS = [
  'product',
  'service',
  'deposit',
  'depositReturn',
  'discount',
  'fee',
  'giftCard',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ADJUSTMENT_KINDS = ['discount', 'coupon', 'voucher', 'fee', 'tip'] as const;
export const UNITS = ['pcs', 'kg', 'l', 'm', 'kWh'] as const;
export const CONTENT_UNITS = ['kg', 'l'] as const;
/** Of a domestic raw material, made in the country, or from abroad. */
export const ORIGINS = ['domesticRaw', 'domesticMade', 'foreign'] as const;
export const GRANULARITIES = ['product', 'group', 'spend'] as const;
export const NUTRIENTS = ['kcal', 'sugarG', 'saltG', 'satFatG', 'fibreG', 'proteinG'] as const;

// Absent and null both mean missing.
const maybe = v.nullish;
const within = (most: number) =>
  v.pipe(
    finite,
    v.minValue(-most, `a number between -${most} and ${most}`),
    v.maxValue(most, `a number between -${most} and ${most}`),
  );
const amount = within(MAX_AMOUNT);
const quantity = within(MAX_QUANTITY);
const content = v.pipe(
  notNegative,
  v.maxValue(MAX_QUANTITY, `a number of at most ${MAX_QUANTITY}`),
);

const nutrient = maybe(finite);
const nutrition = v.object({
  kcal: nutrient,
  sugarG: nutrient,
  saltG: nutrient,
  satFatG: nutrient,
  fibreG: nutrient,
  proteinG: nutrient,
  method: maybe(v.string()),
});

/** One line of a receipt. The amount carries the sign: what comes back is negative. */
export const itemSchema = v.pipe(
  v.object({
    id: maybe(v.string()),
    name: text,
    gtin: maybe(v.string()),
    productId: maybe(v.string()),
    brand: maybe(v.string()),
    kind: maybe(v.picklist(ITEM_KINDS)),
    category: maybe(v.string()),
    quantity: maybe(quantity),
    unit: maybe(v.picklist(UNITS)),
    netContent: maybe(v.object({ value: content, unit: v.picklist(CONTENT_UNITS) })),
    amount,
    discount: maybe(finite),
    vatRate: maybe(finite),
    refersTo: maybe(v.object({ purchase: v.string(), item: maybe(v.string()) })),
    origin: maybe(
      v.object({
        level: v.picklist(ORIGINS),
        country: maybe(v.string()),
        marks: maybe(v.array(v.string())),
        neverDomestic: maybe(v.boolean()),
      }),
    ),
    tags: maybe(v.array(v.string())),
    co2e: maybe(
      v.object({
        kg: quantity,
        method: maybe(v.string()),
        granularity: maybe(v.picklist(GRANULARITIES)),
      }),
    ),
    nutrition: maybe(nutrition),
    hidden: maybe(v.boolean()),
  }),
  v.forward(
    v.check(
      (item) => item.amount <= 0 || (item.quantity ?? 0) >= 0,
      'a quantity of 0 or more with a positive amount',
    ),
    ['quantity'],
  ),
);
export type Item = v.InferInput<typeof itemSchema>;

const adjustment = v.object({
  kind: v.picklist(ADJUSTMENT_KINDS),
  amount,
  allocate: maybe(v.picklist(['proportional', 'none'])),
});
export type Adjustment = v.InferInput<typeof adjustment>;

const purchaseHead = {
  id: v.string(),
  kind: maybe(v.picklist(PURCHASE_KINDS)),
  date: localDate,
  time: maybe(instant),
  store: maybe(v.string()),
  channel: maybe(v.string()),
  total: maybe(amount),
  rounding: maybe(amount),
  adjustments: maybe(v.array(adjustment)),
  refersTo: maybe(v.string()),
  pending: maybe(v.boolean()),
};
const purchase = v.object({ ...purchaseHead, items: v.array(itemSchema) });
export type Purchase = v.InferInput<typeof purchase>;

export const categorySchema = v.object({
  id: v.string(),
  parent: maybe(v.string()),
  name: text,
});
export type Category = v.InferOutput<typeof categorySchema>;
export const storeSchema = v.object({
  id: v.string(),
  name: text,
  chain: maybe(v.string()),
});
export type Store = v.InferOutput<typeof storeSchema>;
export const tagSchema = v.object({ id: v.string(), name: text });
export type Tag = v.InferOutput<typeof tagSchema>;

const method = v.object({
  name: text,
  source: maybe(text),
  url: maybe(v.string()),
  scope: maybe(text),
  updated: maybe(localDate),
});
export type Method = v.InferOutput<typeof method>;
const reference = v.object({
  measure: v.string(),
  label: text,
  value: finite,
  per: v.picklist(['person-day', 'person-month', 'household-month', 'share']),
  source: maybe(text),
});
export type Reference = v.InferOutput<typeof reference>;
const scope = v.object({
  retailer: maybe(text),
  chains: maybe(v.array(v.string())),
  household: maybe(v.object({ members: count })),
  estimatedShare: maybe(notNegative),
});

const documentHead = {
  format: v.literal('peili/purchases'),
  version: v.literal(1),
  currency,
  timeZone,
  asOf: maybe(instant),
  period: dates,
  scope: maybe(scope),
  methods: maybe(v.record(v.string(), method)),
  references: maybe(v.array(reference)),
  dataUse,
};

/** The whole document, for its type and its JSON Schema. */
export const purchasesSchema = v.object({
  ...documentHead,
  categories: maybe(v.array(categorySchema)),
  stores: maybe(v.array(storeSchema)),
  tags: maybe(v.array(tagSchema)),
  purchases: v.array(purchase),
});
export type PurchasesDocument = v.InferInput<typeof purchasesSchema>;

// The same shapes with their long arrays unread: the reader goes through those row by row.
export const purchasesFrame = v.object({
  ...documentHead,
  categories: maybe(rows),
  stores: maybe(rows),
  tags: maybe(rows),
  purchases: rows,
});
export type PurchasesFrame = v.InferOutput<typeof purchasesFrame>;
export const purchaseFrame = v.object({ ...purchaseHead, items: rows });
