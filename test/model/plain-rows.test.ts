import { expect } from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import { isItem, isPurchase } from '../../src/model/plain-rows.js';
import {
  ADJUSTMENT_KINDS,
  CONTENT_UNITS,
  GRANULARITIES,
  ITEM_KINDS,
  itemSchema,
  NUTRIENTS,
  ORIGINS,
  PURCHASE_KINDS,
  purchaseFrame,
  UNITS,
} from '../../src/model/purchases-schema.js';

/** What a field should not be, or not always. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'kg', -0, 0, -1, NaN, Infinity, 1e11, -1e11, true),
  fc.constantFrom<unknown>([], ['a'], [1], {}, { value: 1 }, { fi: 'a', sv: 1 }),
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withNullPrototype: true }),
);
const text = fc.oneof(
  fc.string(),
  fc.dictionary(
    fc.constantFrom('fi', 'sv', '__proto__', 'prototype', 'constructor'),
    fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.constant(1) }),
  ),
);
const number = fc.double({ min: -2e8, max: 2e8, noNaN: true });
const strings = fc.array(fc.string(), { maxLength: 3 });

/** Objects that are mostly right: fields may be absent, and now and then one is odd. */
function mostly(
  fields: Record<string, fc.Arbitrary<unknown>>,
  requiredKeys: string[] = [],
): fc.Arbitrary<unknown> {
  const names = fc.constantFrom(...Object.keys(fields));
  const spoiled = fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.tuple(names, odd) },
  );
  return fc
    .tuple(fc.record(fields, { requiredKeys }), spoiled)
    .map(([row, fault]) => (fault ? { ...(row as object), [fault[0]]: fault[1] } : row));
}

const items = mostly(
  {
    id: fc.string(),
    name: text,
    gtin: fc.string(),
    productId: fc.string(),
    brand: fc.string(),
    kind: fc.constantFrom(...ITEM_KINDS),
    category: fc.string(),
    quantity: number,
    unit: fc.constantFrom(...UNITS),
    netContent: mostly({ value: number, unit: fc.constantFrom(...CONTENT_UNITS) }, [
      'value',
      'unit',
    ]),
    amount: number,
    discount: number,
    vatRate: number,
    refersTo: mostly({ purchase: fc.string(), item: fc.string() }, ['purchase']),
    origin: mostly(
      {
        level: fc.constantFrom(...ORIGINS),
        country: fc.string(),
        marks: strings,
        neverDomestic: fc.boolean(),
      },
      ['level'],
    ),
    tags: strings,
    co2e: mostly(
      { kg: number, method: fc.string(), granularity: fc.constantFrom(...GRANULARITIES) },
      ['kg'],
    ),
    nutrition: mostly({
      method: fc.string(),
      ...Object.fromEntries(NUTRIENTS.map((nutrient) => [nutrient, number])),
    }),
    hidden: fc.boolean(),
  },
  ['name', 'amount'],
);

const digits = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), digits(13), digits(32))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`);
const instant = fc
  .tuple(
    date,
    digits(25),
    digits(60),
    fc.constantFrom('', ':00', ':59', ':60', ':07.5', ':07.123456789'),
    fc.constantFrom('Z', '+02:00', '-03:30', '+24:00', '+05:60', '', '+02'),
  )
  .map(([day, hours, minutes, seconds, zone]) => `${day}T${hours}:${minutes}${seconds}${zone}`);

const purchases = mostly(
  {
    id: fc.string(),
    kind: fc.constantFrom(...PURCHASE_KINDS),
    date: fc.oneof(
      { weight: 3, arbitrary: fc.constant('2026-01-15') },
      { weight: 1, arbitrary: date },
    ),
    time: fc.oneof(fc.constant('2026-01-15T10:00:00+02:00'), instant),
    store: fc.string(),
    channel: fc.string(),
    total: number,
    rounding: number,
    adjustments: fc.array(
      mostly(
        {
          kind: fc.constantFrom(...ADJUSTMENT_KINDS),
          amount: number,
          allocate: fc.constantFrom('proportional', 'none'),
        },
        ['kind', 'amount'],
      ),
      { maxLength: 2 },
    ),
    refersTo: fc.string(),
    pending: fc.boolean(),
    items: fc.constant([]),
  },
  ['id', 'date', 'items'],
);

describe('plain checks', () => {
  it('of items accept what their schema accepts, and no more', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 19, arbitrary: items }, odd), (row) => {
        const accepted = v.is(itemSchema, row);
        seen[accepted ? 'accepted' : 'refused'] += 1;
        expect(isItem(row)).to.equal(accepted);
      }),
      { numRuns: 2_000 },
    );
    // The law would hold of rows that are all bad, too.
    expect(seen.accepted).to.be.above(100);
    expect(seen.refused).to.be.above(100);
  });

  it('of receipts accept what their schema accepts, and no more', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 19, arbitrary: purchases }, odd), (row) => {
        const accepted = v.is(purchaseFrame, row);
        seen[accepted ? 'accepted' : 'refused'] += 1;
        expect(isPurchase(row)).to.equal(accepted);
      }),
      { numRuns: 2_000 },
    );
    expect(seen.accepted).to.be.above(100);
    expect(seen.refused).to.be.above(100);
  });
});
