import { expect } from 'chai';
import { amountsOf, documentOf, item, read, receipt } from './purchases-document.js';

function adjusted(items: object[], ...adjustments: object[]): object {
  return documentOf([receipt('2026-01-15', items, { adjustments })]);
}

function proportional(amount: number): object {
  return { kind: 'coupon', amount, allocate: 'proportional' };
}

describe('readPurchases: adjustments', () => {
  const three = [item('Tea', 33.33), item('Salt', 33.33), item('Rice', 33.34)];

  it('are spread to the cent, the largest remainder first', () => {
    // Of 100 cents a third is 33.33, 33.33, 33.34: the last is nearest to 34.
    expect(amountsOf(read(adjusted(three, proportional(-1))))).to.eql([3300, 3300, 3300]);
    // Of 10 cents a third is 3.333, 3.333, 3.334.
    expect(amountsOf(read(adjusted(three, proportional(-0.1))))).to.eql([3330, 3330, 3330]);
    const halves = [item('Tea', 1), item('Salt', 1)];
    expect(amountsOf(read(adjusted(halves, proportional(0.03))))).to.eql([102, 101]);
  });

  it('each are spread by what the till asked for, one after another', () => {
    const two = [item('Tea', 3), item('Salt', 1)];
    const purchases = read(adjusted(two, proportional(-0.4), proportional(-0.4)));
    expect(amountsOf(purchases)).to.eql([240, 80]);
  });

  it('belong to no line unless they say so', () => {
    const purchases = read(
      adjusted(three, { kind: 'tip', amount: 2 }, { kind: 'fee', amount: 1, allocate: 'none' }),
    );
    expect(amountsOf(purchases)).to.eql([3333, 3333, 3334]);
    expect(purchases.receipts.adjustments[0]).to.equal(300);
    expect(purchases.receipts.adjustmentCounts[0]).to.equal(2);
  });

  it('are spread over goods, the hidden too, and not over deposits, cards, fees or discounts', () => {
    const purchases = read(
      adjusted(
        [
          item('Juice', 3),
          item('Secret', 1, { hidden: true }),
          item('Bottle', 0.2, { kind: 'deposit' }),
          item('Card', 50, { kind: 'giftCard' }),
          item('Delivery', 5, { kind: 'fee' }),
          item('Bonus', -1, { kind: 'discount' }),
        ],
        proportional(-0.8),
      ),
    );
    expect(amountsOf(purchases)).to.eql([240, 80, 20, 5000, 500, -100]);
  });

  it('go the way of the receipt where something came back on it', () => {
    const exchange = [item('Lamp', 30), item('Shade', 10), item('Chair', -20)];
    expect(amountsOf(read(adjusted(exchange, proportional(-4))))).to.eql([2700, 900, -2000]);
    const refund = [item('Lamp', 5), item('Chair', -20)];
    expect(amountsOf(read(adjusted(refund, proportional(2))))).to.eql([500, -1800]);
  });

  it('stay apart where there is nothing to spread them over', () => {
    const { lines, receipts } = read(
      adjusted([item('Bottle', -4, { kind: 'depositReturn' })], proportional(-0.5)),
    );
    expect(lines.amounts[0]).to.equal(-400);
    expect(receipts.adjustments[0]).to.equal(-50);
  });
});

describe('readPurchases: lines that refer to another', () => {
  const bought = {
    id: 'bought',
    date: '2026-01-15',
    items: [item('Chair', 36.1, { id: 'a', category: 'home', productId: 'p1' }), item('Lamp', 20)],
  };
  const reference = { refersTo: { purchase: 'bought', item: 'a' } };
  const placesOf = (...items: object[]): string[][] => {
    const { lines, categories, products } = read(
      documentOf([receipt('2026-02-15', items), bought]),
    );
    return items.map((_, line) => [
      categories.keys[lines.categories[line]!]!,
      products.keys[lines.products[line]!]!,
    ]);
  };

  it('are of its category and product', () => {
    expect(placesOf(item('Return', -36.1, reference))).to.eql([['home', 'p1']]);
    expect(placesOf(item('Bonus', -1, { kind: 'discount', ...reference }))).to.eql([
      ['home', 'p1'],
    ]);
  });

  it('keep what they say themselves', () => {
    const own = { category: 'returns', productId: 'p2' };
    expect(placesOf(item('Return', -1, { ...reference, ...own }))).to.eql([['returns', 'p2']]);
    expect(placesOf(item('Return', -1, { ...reference, category: 'returns' }))).to.eql([
      ['returns', 'p1'],
    ]);
  });

  it('stay as they are where the other is not here', () => {
    expect(
      placesOf(
        item('Return', -1, { refersTo: { purchase: 'before', item: 'a' } }),
        item('Other return', -1, { refersTo: { purchase: 'bought', item: 'z' } }),
        item('Third return', -1, { refersTo: { purchase: 'bought' } }),
      ),
    ).to.eql([
      ['', 'Return'],
      ['', 'Other return'],
      ['', 'Third return'],
    ]);
  });
});
