import { expect } from 'chai';
import { product } from '../../src/insight/product.js';
import type { ProductHistory, ProductQuery } from '../../src/insight/product.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const head = {
  categories: [{ id: 'milk', name: 'Milk and cheese' }],
  stores: [{ id: 's1', name: 'Corner' }],
};

function of(receipts: object[], query: Partial<ProductQuery> = {}): ProductHistory | undefined {
  return product(read(documentOf(receipts, head)), { product: 'm1', ...query });
}

const carton = { value: 1.5, unit: 'l' };
const milk = (amount: number, quantity: number, more: object = {}): object =>
  item('Milk', amount, { productId: 'm1', quantity, netContent: carton, ...more });

describe('product', () => {
  const receipts = [
    receipt('2026-03-02', [item('Tea', 4), milk(4.8, 2, { id: 'x', category: 'milk' })], {
      id: 'r2',
      store: 's1',
    }),
    receipt('2026-01-15', [milk(2.25, 1)], { id: 'r1', time: '2026-01-15T16:00:00+02:00' }),
    receipt('2026-03-05', [milk(-2.4, 1), milk(-0.3, 0, { kind: 'discount' })], { id: 'r3' }),
    receipt('2026-01-15', [milk(2.25, 1)], { id: 'r0', time: '2026-01-15T09:00:00+02:00' }),
  ];

  it('is its purchases in their order, with where and for how much', () => {
    const { lines, ...made } = of(receipts)!;
    expect(lines.map(({ ref, kind }) => [ref.purchase, ref.index, kind])).to.eql([
      ['r0', 0, 'bought'],
      ['r1', 0, 'bought'],
      ['r2', 1, 'bought'],
      ['r3', 0, 'returned'],
      ['r3', 1, 'reduced'],
    ]);
    expect(lines[2]).to.deep.include({
      ref: { purchase: 'r2', item: 'x', index: 1 },
      date: '2026-03-02',
      time: undefined,
      store: { key: 's1', name: 'Corner' },
      amount: 4.8,
      quantity: 2,
      unit: 'pcs',
      unitPrice: 2.4,
    });
    expect(made).to.deep.include({
      key: 'm1',
      name: 'Milk',
      currency: 'EUR',
      category: { key: 'milk', name: 'Milk and cheese' },
      total: 6.6,
      quantity: { value: 3, unit: 'pcs' },
    });
    expect([made.first?.ref.purchase, made.last?.ref.purchase]).to.eql(['r0', 'r2']);
  });

  it('has the price of a piece and of what is in it, of a refund too', () => {
    const { lines } = of(receipts)!;
    expect(lines.map(({ unitPrice }) => unitPrice)).to.eql([2.25, 2.25, 2.4, 2.4, undefined]);
    expect(lines[2]!.contentPrice!.unit).to.equal('l');
    expect(lines[2]!.contentPrice!.price).to.be.closeTo(1.6, 1e-12);
  });

  it('tells how its price has changed', () => {
    const { priceChange } = of(receipts)!;
    expect(priceChange).to.include({ from: 2.25, to: 2.4, unit: 'pcs' });
    expect(priceChange).to.include({ start: '2026-01-15', end: '2026-03-02' });
    expect(priceChange!.change).to.be.closeTo(0.15 / 2.25, 1e-12);
    expect(of(receipts.slice(0, 1))!.priceChange).to.equal(undefined);
    const free = [receipt('2026-01-01', [milk(0, 1)]), receipt('2026-01-02', [milk(2, 1)])];
    expect(of(free)!.priceChange).to.include({ from: 0, to: 2, change: undefined });
  });

  it('compares prices of one unit only', () => {
    const loose = (date: string, amount: number, quantity: number): object =>
      receipt(date, [item('Milk', amount, { productId: 'm1', quantity, unit: 'kg' })]);
    const mixed = [
      receipt('2026-01-01', [milk(2, 1)]),
      loose('2026-01-02', 3, 1.5),
      loose('2026-01-03', 1, 0.4),
    ];
    const made = of(mixed)!;
    expect(made.quantity).to.equal(undefined);
    expect(made.priceChange).to.include({ unit: 'kg', from: 2, to: 2.5, start: '2026-01-02' });
  });

  it('shows what is not counted, and counts it not', () => {
    const made = of([
      receipt('2026-01-15', [milk(2, 1), milk(3, 1, { hidden: true })], { pending: true }),
      receipt('2026-01-15', [milk(5, 1)], { kind: 'void' }),
      receipt('2026-01-15', [milk(0.4, 1, { kind: 'deposit' })]),
    ])!;
    expect(made).to.include({ total: 2 });
    expect(made.quantity).to.eql({ value: 1, unit: 'pcs' });
    const shown = made.lines.map(({ amount, isHidden, isPending }) => [
      amount,
      isHidden,
      isPending,
    ]);
    expect(shown).to.eql([
      [2, false, true],
      [3, true, true],
    ]);
  });

  it('is of a period, and of what has come', () => {
    const march = { start: '2026-03-01', end: '2026-04-01' };
    expect(of(receipts, march)!.lines).to.have.length(3);
    expect(of(receipts, { ...march, now: '2026-03-03T12:00:00Z' })!.lines).to.have.length(1);
  });

  it('is undefined where nobody knows it, and empty where it was not bought', () => {
    expect(of(receipts, { product: 'm2' })).to.equal(undefined);
    const december = of(receipts, { start: '2026-12-01', end: '2027-01-01' })!;
    expect(december).to.include({ total: 0, quantity: undefined, first: undefined });
    expect(december.lines).to.eql([]);
    expect(() => of(receipts, { start: 'soon' })).to.throw(RangeError);
  });
});
