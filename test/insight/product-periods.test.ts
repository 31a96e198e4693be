import { expect } from 'chai';
import { product } from '../../src/insight/product.js';
import { productPeriods } from '../../src/insight/product-periods.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const milk = (amount: number, quantity: number): object =>
  item('Milk', amount, { productId: 'm1', quantity });

describe('productPeriods', () => {
  it('sums up what was kept, and the mean price of what was bought', () => {
    const purchases = read(
      documentOf([
        receipt('2026-01-15', [milk(2, 1)]),
        receipt('2026-01-31', [milk(7, 3)]),
        receipt('2026-02-01', [milk(-2, 1)]),
      ]),
    );
    const months = ['01', '02', '03', '04'].map((month) => `2026-${month}-01`);
    const periods = months.slice(0, 3).map((start, index) => ({ start, end: months[index + 1]! }));
    const made = productPeriods(product(purchases, { product: 'm1' })!, periods);
    // 9 for 4; what came back has no price of its own.
    expect(made.map(({ amount, price }) => [amount, price])).to.eql([
      [9, 2.25],
      [-2, undefined],
      [0, undefined],
    ]);
  });
});
