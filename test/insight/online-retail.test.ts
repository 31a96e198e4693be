import { expect } from 'chai';
import { csvParse } from 'd3';
import { breakdown } from '../../src/insight/breakdown.js';
import { explainBreakdown } from '../../src/insight/breakdown-why.js';
import { BYS, lookAt } from '../../src/insight/purchase-look.js';
import { product } from '../../src/insight/product.js';
import type { Purchases } from '../../src/model/purchases.js';
import { readPurchases } from '../../src/model/purchases.js';
import { describeWithShared, sharedText } from '../shared.js';
import { onlineRetail } from '../support/online-retail.js';

interface Expected {
  readonly lines: number;
  readonly netTotal: string;
  readonly ofWhichCancelled: string;
  readonly netByMonth: Readonly<Record<string, string>>;
  readonly netByCustomer: Readonly<Record<string, string>>;
}

describeWithShared('Online Retail, six customers with cancellations', () => {
  let csv: string;
  let expected: Expected;
  let purchases: Purchases;

  before(async () => {
    csv = (await sharedText('data/purchases/online-retail/transactions_6_customers.csv'))!;
    const all = JSON.parse((await sharedText('data/expected.json'))!) as {
      'online-retail': Expected;
    };
    expected = all['online-retail'];
    const { data, problems } = readPurchases(onlineRetail(csv));
    expect(problems).to.eql([]);
    purchases = data!;
  });

  it('has the net total in every view', () => {
    const total = Number(expected.netTotal);
    for (const by of ['category', 'product', 'store', 'month', 'weekday', 'tag'] as const) {
      const made = breakdown(purchases, { by });
      expect(made, by).to.include({ total, lines: expected.lines });
    }
  });

  it('has the net total in every view of the element, and each month', () => {
    const { start, end } = purchases.period;
    const months = Object.entries(numbers(expected.netByMonth));
    for (const by of BYS) {
      const { made } = lookAt(purchases, { start, end, by });
      expect(made, by).to.include({ total: Number(expected.netTotal), lines: expected.lines });
      if (by === 'month') continue;
      for (const [month, value] of months) {
        const { total } = lookAt(purchases, { start: `${month}-01`, by }).made;
        expect(total, `${month} by ${by}`).to.equal(value);
      }
    }
    const customers = lookAt(purchases, { start, end, by: 'store' }).made.parts;
    expect(Object.fromEntries(customers.map(({ key, value }) => [key, value]))).to.eql(
      numbers(expected.netByCustomer),
    );
  });

  it('has the months and the customers, computed elsewhere', () => {
    const valuesOf = (by: 'month' | 'store'): Record<string, number> =>
      Object.fromEntries(breakdown(purchases, { by }).parts.map(({ key, value }) => [key, value]));
    expect(valuesOf('month')).to.eql(numbers(expected.netByMonth));
    expect(valuesOf('store')).to.eql(numbers(expected.netByCustomer));
  });

  it('has what was cancelled as a step of its reckoning', () => {
    const [flows] = explainBreakdown(purchases, { by: 'product' }).steps;
    const returned = flows!.terms.find(({ key }) => key === 'returned')!;
    expect(returned.value).to.equal(Number(expected.ofWhichCancelled));
  });

  it('has each product’s pieces and money, summed from the file', () => {
    const sums = new Map<string, { cents: number; pieces: number }>();
    for (const { StockCode = '', Quantity, UnitPrice } of csvParse(csv)) {
      const sum = sums.get(StockCode) ?? { cents: 0, pieces: 0 };
      sum.cents += Math.round(Number(Quantity) * Number(UnitPrice) * 100);
      sum.pieces += Number(Quantity);
      sums.set(StockCode, sum);
    }
    const money = breakdown(purchases, { by: 'product' }).parts;
    const pieces = new Map(
      breakdown(purchases, { by: 'product', measure: 'pieces' }).parts.map((part) => [
        part.key,
        part.value,
      ]),
    );
    expect(money).to.have.length(sums.size);
    for (const { key, value } of money) {
      expect([value, pieces.get(key)], key).to.eql([
        sums.get(key)!.cents / 100,
        sums.get(key)!.pieces,
      ]);
    }
    for (const { key, value } of money.slice(0, 20)) {
      expect(product(purchases, { product: key })!.total, key).to.equal(value);
    }
  });
});

function numbers(texts: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Number(text)]));
}
