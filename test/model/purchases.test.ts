import { expect } from 'chai';
import { MAX_LINES, MAX_LISTED, readPurchases } from '../../src/model/purchases.js';
import {
  amountsOf,
  documentOf,
  faultsOf,
  item,
  ofItems,
  read,
  receipt,
  treeOf,
} from './purchases-document.js';

describe('readPurchases', () => {
  const document = documentOf(
    [
      receipt('2026-01-31', [item('Milk', 1.59, { category: 'milk', quantity: 2 })], {
        time: '2026-01-31T00:30:00+02:00',
        store: 's1',
        channel: 'store',
        total: 1.59,
      }),
    ],
    {
      asOf: '2026-02-01T00:00+02:00',
      categories: [
        { id: 'food', name: 'Food' },
        { id: 'milk', parent: 'food', name: { fi: 'Maito', sv: 'Mjölk', en: 'Milk' } },
      ],
      stores: [{ id: 's1', name: 'Corner shop', chain: 'Corner' }],
      scope: { retailer: 'Corner', household: { members: 2 } },
    },
  );

  it('reads an object and JSON text alike', () => {
    const purchases = read(document);
    expect(purchases).to.include({ currency: 'EUR', digits: 2, timeZone: 'Europe/Helsinki' });
    expect(new Date(purchases.asOf!).toISOString()).to.equal('2026-01-31T22:00:00.000Z');
    expect(purchases.rows).to.eql({ total: 1, leftOut: 0 });
    expect(amountsOf(purchases)).to.eql([159]);
    expect(treeOf(purchases)).to.eql({ food: '', milk: 'food' });
    expect(purchases.scope).to.eql({ retailer: 'Corner', household: { members: 2 } });
    for (const text of [JSON.stringify(document), `\uFEFF${JSON.stringify(document, null, 2)}`]) {
      expect(read(text)).to.eql(purchases);
    }
  });

  it('puts a receipt on its own date, whatever its instant is elsewhere', () => {
    const { receipts } = read(document);
    expect(receipts.days[0]).to.equal(Date.UTC(2026, 0, 31) / 86_400_000);
    expect(new Date(receipts.times[0]!).toISOString()).to.equal('2026-01-30T22:30:00.000Z');
  });

  it('takes null for missing, and ignores keys that it does not know', () => {
    const nothing = { category: null, quantity: null, co2e: null, mood: 'good' };
    const head = { time: null, store: null, total: null, adjustments: null, mood: 'good' };
    const sparse = documentOf([{ id: '1', date: '2026-01-15', items: [item('Milk', 1)] }]);
    const explicit = documentOf(
      [{ id: '1', date: '2026-01-15', items: [item('Milk', 1, nothing)], ...head }],
      { asOf: null, scope: null, categories: null, stores: null, mood: 'good' },
    );
    expect(read(explicit)).to.eql({ ...read(sparse), scope: null });
  });

  it('never gives a missing amount for 0', () => {
    const { faults, data } = faultsOf(ofItems(item('Milk', null), { name: 'Bread' }));
    expect(faults).to.eql([
      'row type purchases[0].items[0].amount',
      'row missing purchases[0].items[1].amount',
    ]);
    expect(data.rows).to.eql({ total: 2, leftOut: 2 });
  });

  it('keeps what a void receipt holds out of everything, and counts its lines as read', () => {
    const purchases = read(
      documentOf([
        receipt('2026-01-15', [item('Milk', 1), item('Bread', 0.555)], { kind: 'void' }),
        receipt('2026-01-15', [item('Butter', 2)]),
      ]),
    );
    expect(amountsOf(purchases)).to.eql([200]);
    expect(purchases.rows).to.eql({ total: 3, leftOut: 0 });
  });

  it('tells products apart by the shop’s id, else by the trade item’s, else by name', () => {
    const { products } = read(
      ofItems(
        item('Milk', 1, { productId: 'p1', gtin: '64' }),
        item('Milk 1 l', 1, { productId: 'p1', gtin: '65' }),
        item('Milk', 1, { gtin: '64' }),
        item('Milk', 1),
        item('Milk', 2),
        { name: { fi: 'Maito', en: 'Milk' }, amount: 1 },
      ),
    );
    expect(products.keys).to.eql(['', 'p1', '64', 'Milk', 'Maito']);
  });
});

describe('readPurchases: what lines know', () => {
  const extentsOf = (...items: object[]): Record<string, (number | undefined)[]> =>
    Object.fromEntries(
      Object.entries(read(ofItems(...items)).lines.extents).map(([extent, column]) => [
        extent,
        [...column].map((value) => (Number.isNaN(value) ? undefined : value / 1e6)),
      ]),
    );

  it('counts pieces, kilograms, litres and metres, and what pieces hold', () => {
    expect(
      extentsOf(
        item('Roll', 1, { quantity: 3 }),
        item('Banana', 1, { quantity: 1.06, unit: 'kg' }),
        item('Petrol', 50, { quantity: 30.123, unit: 'l' }),
        item('Juice', 4, { quantity: 2, unit: 'pcs', netContent: { value: 0.33, unit: 'l' } }),
        item('Rope', 4, { quantity: 2, unit: 'm', co2e: { kg: 0.5 } }),
        item('Bag', 4, { netContent: { value: 0.33, unit: 'l' } }),
      ),
    ).to.eql({
      pieces: [3, undefined, undefined, 2, undefined, undefined],
      weight: [undefined, 1.06, undefined, undefined, undefined, undefined],
      volume: [undefined, undefined, 30.123, 0.66, undefined, undefined],
      length: [undefined, undefined, undefined, undefined, 2, undefined],
      co2e: [undefined, undefined, undefined, undefined, 0.5, undefined],
    });
  });

  it('takes back what comes back, by the amount’s sign, however the quantity is written', () => {
    const emission = { co2e: { kg: 2 } };
    expect(
      extentsOf(
        item('Chair', -9, { quantity: 1, ...emission }),
        item('Chair', -9, { quantity: -1, ...emission }),
        item('Free chair', 0, { quantity: -1, ...emission }),
      ),
    ).to.eql({ pieces: [-1, -1, -1], co2e: [-2, -2, -2] });
  });
});

describe('readPurchases: limits', function () {
  this.timeout(20_000);

  it('takes a million lines', () => {
    const items = Array<object>(10).fill(item('Milk', 0.1, { category: 'milk' }));
    const document = documentOf(
      Array.from({ length: 100_000 }, (_, id) => ({ id: String(id), date: '2026-01-15', items })),
    );
    const { lines, rows } = read(document);
    expect(rows).to.eql({ total: 1_000_000, leftOut: 0 });
    expect(lines.amounts.reduce((sum, amount) => sum + amount, 0)).to.equal(10_000_000);
  });

  it('refuses more lines, receipts, categories or stores than it promises', () => {
    const tooMany = (what: string, document: object): void => {
      const { data, problems } = readPurchases(document);
      expect(data).to.equal(undefined);
      expect(problems.map(({ code, effect, path }) => [code, effect, path])).to.eql([
        ['limit', 'document', what],
      ]);
    };
    const items = Array<unknown>(MAX_LINES + 1).fill(null);
    tooMany('purchases', documentOf([{ items }]));
    tooMany('purchases', documentOf(items));
    const listed = Array<unknown>(MAX_LISTED + 1).fill(null);
    tooMany('categories', documentOf([], { categories: listed }));
    tooMany('stores', documentOf([], { stores: listed }));
  });

  it('takes a category tree as deep as it is large', () => {
    const categories = Array.from({ length: MAX_LISTED }, (_, depth) => ({
      id: String(depth),
      parent: String(depth + 1),
      name: 'Deeper',
    }));
    categories[MAX_LISTED - 1]!.parent = '0';
    const { faults, data } = faultsOf(documentOf([], { categories }));
    expect(faults).to.eql([`doubt reference categories[${MAX_LISTED - 1}].parent`]);
    expect(data.categories.parents.filter((parent) => parent === 0)).to.have.length(2);
    expect(data.categories.order).to.have.length(MAX_LISTED);
  });
});
