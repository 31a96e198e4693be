import { expect } from 'chai';
import { csvParse } from 'd3';
import { history } from '../../src/insight/goal-history.js';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import { readPurchases } from '../../src/model/purchases.js';
import type { Purchases } from '../../src/model/purchases.js';
import { read as readGoal } from '../model/goals-document.js';
import { describeWithShared, sharedText } from '../shared.js';
import { completeJourney } from '../support/complete-journey.js';

/** One of the households that bought most, and its seventh month. */
const HOUSEHOLD = '1609';
const NOW = '2017-07-21T00:00:00-04:00';
const NEW_YORK = { timeZone: 'America/New_York' };

/** The files' own rows, added up without the library: cents of a household in a stretch of days. */
interface Sums {
  readonly all: number;
  readonly produce: number;
}

describeWithShared('goals on the Complete Journey', () => {
  let purchases: Purchases;
  let sumsIn: (start: string, end: string) => Sums;

  before(async () => {
    const folder = 'data/purchases/completejourney';
    const transactions = (await sharedText(`${folder}/transactions.csv`))!;
    const products = (await sharedText(`${folder}/products.csv`))!;
    purchases = readPurchases(
      completeJourney(transactions, products, { household: HOUSEHOLD }),
    ).data!;
    const departments = new Map(
      csvParse(products).map((row) => [row.product_id, row.department] as const),
    );
    const rows = csvParse(transactions).filter((row) => row.household_id === HOUSEHOLD);
    sumsIn = (start, end) => {
      const sums = { all: 0, produce: 0 };
      for (const row of rows) {
        const day = row.transaction_timestamp!.slice(0, 10);
        if (day < start || day >= end) continue;
        const cents = Math.round(Number(row.sales_value) * 100);
        sums.all += cents;
        if (departments.get(row.product_id) === 'PRODUCE') sums.produce += cents;
      }
      return sums;
    };
  });

  const measure = { of: 'purchases', measure: 'amount' };
  const spending = (target: number, more: object = {}): Progress =>
    progress(
      readGoal({ measure: { ...measure, what: 'sum' }, target, unit: 'USD', ...more }, NEW_YORK),
      { purchases, now: NOW },
    );

  it('what was spent in the month so far, and what is left of the goal', () => {
    const { all } = sumsIn('2017-07-01', '2017-07-21');
    expect(all).to.be.above(0);
    const told = spending(100);
    expect(told).to.include({ value: all / 100, day: 20, days: 31, coverage: 1 });
    expect(told.required).to.be.closeTo(100 - all / 100, 1e-9);
  });

  it('the months before: what each came to, and whether it was within the goal', () => {
    const goal = readGoal(
      { measure: { ...measure, what: 'sum' }, target: 60, unit: 'USD' },
      NEW_YORK,
    );
    const months = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `2017-${month}-01`);
    const expected = months.slice(0, -1).map((start, index) => {
      const { all } = sumsIn(start, months[index + 1]!);
      return [all / 100, all <= 6_000 ? 'met' : 'missed'];
    });
    const told = history(goal, { purchases, now: NOW });
    expect(told.map(({ value, state }) => [value, state])).to.eql(expected);
  });

  it('the share of a department, and the rate that the rest of the month needs', () => {
    const share = { ...measure, what: 'share', where: { category: ['PRODUCE'] } };
    const goal = readGoal(
      { measure: share, direction: 'atLeast', target: 15, unit: '%' },
      NEW_YORK,
    );
    const told = progress(goal, { purchases, now: NOW });
    const { all, produce } = sumsIn('2017-07-01', '2017-07-21');
    expect(told.value).to.be.closeTo((100 * produce) / all, 1e-9);
    // As much as in the mean of the three months before, or as came after the 20th of each.
    const months = ['04', '05', '06', '07'].map((month) => `2017-${month}-01`);
    const wholes = [0, 1, 2].map((at) => sumsIn(months[at]!, months[at + 1]!).all);
    const rests = [0, 1, 2].map(
      (at) => sumsIn(months[at]!.replace(/01$/, '21'), months[at + 1]!).all,
    );
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / 3;
    const rest = Math.max(mean(wholes) - all, mean(rests));
    expect(told.rate!.rest.base).to.be.closeTo(rest / 100, 1e-6);
    expect(told.required).to.be.closeTo((100 * (0.15 * (all + rest) - produce)) / rest, 1e-6);
  });
});
