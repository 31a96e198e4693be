/** Households' purchases made up at random: small numbers, so that everything meets everything. */
import fc from 'fast-check';
import type {
  Adjustment,
  Item,
  Purchase,
  PurchasesDocument,
} from '../../src/model/purchases-schema.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Each category's parent comes before it in `IDS`, so that there are no circles. */
const categories = fc
  .tuple(...IDS.map((_, index) => fc.integer({ min: -1, max: index - 1 })))
  .map((parents) =>
    IDS.map((id, index) => ({ id, name: id.toUpperCase(), parent: IDS[parents[index]!] ?? null })),
  );

const cents = fc.integer({ min: -2_000, max: 4_000 }).map((amount) => amount / 100);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const item: fc.Arbitrary<Item> = fc
  .record({
    name: fc.constantFrom('Tea', 'Salt', 'Rice', 'Soap'),
    amount: cents,
    category: maybe(fc.constantFrom(...IDS, 'unlisted')),
    kind: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      'product',
      'service',
      'deposit',
      'depositReturn',
      'discount',
      'fee',
      'giftCard',
    ),
    quantity: maybe(fc.integer({ min: 0, max: 5_000 }).map((quantity) => quantity / 1_000)),
    unit: fc.constantFrom(undefined, 'pcs', 'kg', 'l'),
    netContent: maybe(fc.constantFrom({ value: 0.33, unit: 'l' }, { value: 0.4, unit: 'kg' })),
    origin: maybe(
      fc.constantFrom(
        { level: 'domesticRaw' },
        { level: 'domesticMade' },
        { level: 'foreign' },
        { level: 'foreign', neverDomestic: true },
      ),
    ),
    co2e: maybe(fc.integer({ min: 0, max: 9_999 }).map((grams) => ({ kg: grams / 1_000 }))),
    tags: maybe(fc.constantFrom<string[]>([], ['x'], ['y'], ['x', 'y'])),
    nutrition: maybe(fc.integer({ min: 0, max: 9_999 }).map((kcal) => ({ kcal: kcal / 10 }))),
    hidden: fc.constantFrom(undefined, undefined, undefined, true),
  })
  .map((row) => row as Item);

const adjustment: fc.Arbitrary<Adjustment> = fc.record({
  kind: fc.constantFrom('coupon', 'fee'),
  amount: cents,
  allocate: fc.constantFrom('proportional', 'none', undefined),
});

const date = fc
  .integer({ min: 0, max: 119 })
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

const purchase: fc.Arbitrary<Purchase> = fc.record({
  id: fc.constant(''),
  kind: fc.constantFrom(undefined, undefined, undefined, 'sale', 'return', 'void'),
  date,
  time: maybe(
    fc.tuple(date, fc.integer({ min: 10, max: 23 })).map(([day, h]) => `${day}T${h}:30Z`),
  ),
  store: maybe(fc.constantFrom('s1', 's2', 's3')),
  channel: maybe(fc.constantFrom('store', 'online')),
  rounding: maybe(fc.constantFrom(-0.02, 0.01)),
  adjustments: maybe(fc.array(adjustment, { maxLength: 2 })),
  refersTo: maybe(fc.constantFrom('r0', 'r1', 'r2', 'r9')),
  pending: fc.constantFrom(undefined, undefined, true),
  items: fc.array(item, { maxLength: 6 }),
});

/** Four months of a household. */
export const household: fc.Arbitrary<PurchasesDocument> = fc
  .tuple(categories, fc.array(purchase, { maxLength: 8 }))
  .map(([tree, purchases]) => ({
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone: 'Europe/Helsinki',
    period: { start: '2026-01-01', end: '2026-05-01' },
    categories: [...tree, { id: 'unlisted', name: 'Not below any' }],
    stores: [
      { id: 's1', name: 'Corner', chain: 'K' },
      { id: 's2', name: 'Square', chain: 'K' },
      { id: 's3', name: 'Market' },
    ],
    // Ids that others can refer to; before those, that is what they refer to.
    purchases: purchases.map((one, index) => ({ ...one, id: `r${index}` })),
  }));
