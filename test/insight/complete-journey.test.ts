import { expect } from 'chai';
import { csvParse } from 'd3';
import { breakdown } from '../../src/insight/breakdown.js';
import { BYS, lookAt } from '../../src/insight/purchase-look.js';
import type { Purchases } from '../../src/model/purchases.js';
import { readPurchases } from '../../src/model/purchases.js';
import { describeWithShared, sharedText } from '../shared.js';
import { completeJourney } from '../support/complete-journey.js';

interface Expected {
  readonly lines: number;
  readonly total: string;
  readonly byMonth: Readonly<Record<string, string>>;
  readonly byDepartment: Readonly<Record<string, string>>;
  readonly largestHouseholds: Readonly<Record<string, string>>;
}

describeWithShared('Complete Journey, 60 households', () => {
  let transactions: string;
  let products: string;
  let expected: Expected;
  let purchases: Purchases;

  before(async () => {
    const folder = 'data/purchases/completejourney';
    transactions = (await sharedText(`${folder}/transactions.csv`))!;
    products = (await sharedText(`${folder}/products.csv`))!;
    const all = JSON.parse((await sharedText('data/expected.json'))!) as {
      completejourney: Expected;
    };
    expected = all.completejourney;
    purchases = read(completeJourney(transactions, products));
  });

  it('is read whole', () => {
    expect(purchases.rows).to.eql({ total: expected.lines, leftOut: 0 });
  });

  it('has the total and the departments, computed elsewhere', () => {
    const { total, parts, unknown, lines, shareBase } = breakdown(purchases, { by: 'category' });
    expect(total).to.equal(Number(expected.total));
    expect(lines).to.equal(expected.lines);
    expect(shareBase).to.equal('total');
    const { '(unknown)': without, ...departments } = numbers(expected.byDepartment);
    expect(Object.fromEntries(parts.map(({ key, value }) => [key, value]))).to.eql(departments);
    expect(unknown?.value).to.equal(without);
  });

  it('has the months', () => {
    const { parts, total, unknown } = breakdown(purchases, { by: 'month' });
    const months = parts.map(({ key, value }) => [key, value] as const);
    expect(Object.fromEntries(months)).to.eql(numbers(expected.byMonth));
    expect(months.map(([key]) => key)).to.eql(Object.keys(expected.byMonth).sort());
    expect(total).to.equal(Number(expected.total));
    expect(unknown).to.equal(undefined);
  });

  it('has the total, each month and each department in every view of the element', () => {
    const year = { start: '2017-01-01', end: '2018-01-01' };
    for (const by of BYS) {
      expect(lookAt(purchases, { ...year, by }).made.total, by).to.equal(Number(expected.total));
      for (const [path, value] of Object.entries(numbers(expected.byDepartment))) {
        if (path === '(unknown)') continue;
        expect(lookAt(purchases, { ...year, by, path }).made.total, path).to.equal(value);
      }
      for (const [month, value] of Object.entries(numbers(expected.byMonth))) {
        const { made, monthly } = lookAt(purchases, { start: `${month}-01`, by });
        // A single month by month is shown among the months around it.
        const own = made.by === 'month' ? made.parts : monthly.parts;
        expect(own.find(({ key }) => key === month)?.value, `${month} ${by}`).to.equal(value);
        if (by !== 'month') expect(made.total, `${month} by ${by}`).to.equal(value);
      }
    }
  });

  it('has each month and each department by any way to it', () => {
    for (const [month, value] of Object.entries(numbers(expected.byMonth))) {
      const start = `${month}-01`;
      const end = dayAfter(month);
      expect(breakdown(purchases, { by: 'category', start, end }).total, month).to.equal(value);
    }
    for (const [within, value] of Object.entries(numbers(expected.byDepartment))) {
      for (const by of ['category', 'product', 'store', 'month', 'weekday'] as const) {
        const { total } = breakdown(purchases, { by, within });
        expect(total, `${within} by ${by}`).to.equal(within === '(unknown)' ? 0 : value);
      }
    }
  });

  it('has each department in each month, summed from the file', () => {
    const sums = centsBy(
      transactions,
      products,
      ({ department, month }) => `${department} ${month}`,
    );
    for (const within of Object.keys(expected.byDepartment)) {
      if (within === '(unknown)') continue;
      const months = breakdown(purchases, { by: 'month', within }).parts;
      for (const { key, value } of months) {
        const cents = sums.get(`${within} ${key}`) ?? 0;
        expect(Math.round(value * 100), `${within} ${key}`).to.equal(cents);
        const dates = { start: `${key}-01`, end: dayAfter(key) };
        const top = breakdown(purchases, { by: 'category', ...dates }).parts;
        expect(Math.round((top.find((part) => part.key === within)?.value ?? 0) * 100)).to.equal(
          cents,
        );
      }
    }
  });

  it('has all households side by side, each in each month', () => {
    const sums = centsBy(transactions, products, ({ household, month }) => `${household} ${month}`);
    const homes = read(completeJourney(transactions, products, { storeOf: 'household_id' }));
    for (const key of Object.keys(expected.byMonth)) {
      const dates = { start: `${key}-01`, end: dayAfter(key) };
      for (const part of breakdown(homes, { by: 'store', ...dates }).parts) {
        expect(Math.round(part.value * 100)).to.equal(sums.get(`${part.key} ${key}`));
      }
    }
  });

  it('has the largest households', () => {
    for (const [household, value] of Object.entries(numbers(expected.largestHouseholds))) {
      const one = read(completeJourney(transactions, products, { household }));
      expect(breakdown(one, { by: 'product' }).total, household).to.equal(value);
    }
  });
});

function read(document: unknown): Purchases {
  const { data, problems } = readPurchases(document);
  expect(problems).to.eql([]);
  return data!;
}

function numbers(texts: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Number(text)]));
}

function next(month: string): string {
  return String(Number(month.slice(5)) + 1).padStart(2, '0');
}

function dayAfter(month: string): string {
  return month === '2017-12' ? '2018-01-01' : `2017-${next(month)}-01`;
}

interface Line {
  readonly department: string;
  readonly household: string;
  readonly month: string;
}

/** Whole cents of the file's lines by some key. */
function centsBy(
  transactions: string,
  products: string,
  keyOf: (line: Line) => string,
): Map<string, number> {
  const departments = new Map(
    csvParse(products).map(({ product_id: id, department = '' }) => [id, department]),
  );
  const sums = new Map<string, number>();
  for (const row of csvParse(transactions)) {
    const key = keyOf({
      department: departments.get(row.product_id) ?? '',
      household: row.household_id!,
      month: row.transaction_timestamp!.slice(0, 7),
    });
    sums.set(key, (sums.get(key) ?? 0) + Math.round(Number(row.sales_value) * 100));
  }
  return sums;
}
