import { fixture, html, nextFrame } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import type { PeiliGoalTracker } from '../../src/define/goal-tracker.js';
import '../../src/define/goal-tracker.js';
import type { PeiliPurchaseBreakdown } from '../../src/define/purchase-breakdown.js';
import '../../src/define/purchase-breakdown.js';
import { documentOf as goalsOf, goal } from '../model/goals-document.js';
import { documentOf, item, receipt } from '../model/purchases-document.js';
import { all, textOf, textsOf } from './shadow.js';

const categories = [
  { id: 'food', name: 'Food' },
  { id: 'dairy', parent: 'food', name: 'Milk and cheese' },
  { id: 'cheese', parent: 'dairy', name: 'Cheese' },
  { id: 'home', name: 'Home' },
];

/** One receipt of 5 October. */
const october = (items: unknown[], head: object = {}): object =>
  documentOf([receipt('2026-10-05', items, head)], { categories });

/** Shows October with its tables; more of the settings by name. */
async function show(data: unknown, settings: object = {}): Promise<PeiliPurchaseBreakdown> {
  const element = await fixture<PeiliPurchaseBreakdown>(
    html`<peili-purchase-breakdown
      lang="en"
      start="2026-10-01"
      compare="none"
      .data=${data}
    ></peili-purchase-breakdown>`,
  );
  Object.assign(element, settings);
  await nextFrame();
  await nextFrame();
  window.dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  return element;
}

/** The tracker of one goal on purchases. */
async function showGoal(
  { where, ...more }: { where: object },
  purchases: unknown,
  now: string,
): Promise<Element> {
  const measure = { of: 'purchases', what: 'sum', measure: 'amount', where };
  const element = await fixture<PeiliGoalTracker>(
    html`<peili-goal-tracker
      lang="en"
      now=${now}
      .data=${goalsOf([goal({ measure, unit: 'EUR', ...more })])}
      .purchases=${purchases}
    ></peili-goal-tracker>`,
  );
  await nextFrame();
  await nextFrame();
  return element;
}

const sentence = (element: Element): string => textOf(element, '[part=sentence]');
const rows = (element: Element): string[] => textsOf(element, 'li > .row');
const names = (element: Element): string[] => textsOf(element, 'li > .row > .name');
const shares = (element: Element): string[] =>
  textsOf(element, 'li > .row > .share').map((share) => share.replace('Share ', ''));
const notes = (element: Element): string => textOf(element, '[part=note]');
/** The first table's rows: name and value. */
const table = (element: Element): string[] => {
  const cells = textsOf(element, 'table:first-of-type :is(tbody, tfoot) tr > :nth-child(-n + 2)');
  return cells.flatMap((cell, index) => (index % 2 ? [] : [`${cell} ${cells[index + 1]!}`]));
};

describe('cases of purchases, as a reader sees them', () => {
  it('T1: a refund nets into its category, the same in every view', async () => {
    const chair = (date: string, amount: number): object =>
      receipt(date, [item('Chair', amount, { category: 'home' })]);
    // Two Mondays of one month.
    const data = documentOf([chair('2026-10-05', 36.1), chair('2026-10-19', -19.41)], {
      categories,
    });
    const element = await show(data);
    expect(rows(element)).to.eql(['Home €16.69 Share 100%']);
    const views = ['category', 'product', 'store', 'chain', 'channel', 'origin', 'tag'];
    for (const by of [...views, 'weekday', 'hour', 'month']) {
      element.by = by;
      await element.updateComplete;
      expect(sentence(element), by).to.contain('you spent €16.69.');
      expect(rows(element).join(), by).to.contain('€16.69 Share 100%');
      expect(table(element).at(-1), by).to.equal('Total 16.69');
    }
  });

  it('T2: shares are of what is positive, and it is said; what came back is in no strip', async () => {
    const returned = [
      item('Coat', -80, { category: 'home' }),
      item('Milk', 5.2, { category: 'dairy' }),
      item('Bread', 15.6),
    ];
    const element = await show(october(returned), { figure: 'strip' });
    expect(all(element, '.shares rect')).to.have.length(2);
    expect(shares(element)).to.eql(['25%', '', '75%']);
    expect(textOf(element, '.total .share')).to.equal('');
    expect(notes(element)).to.contain(
      'The shares are of those rows in which more was bought than returned.',
    );
  });

  it('T3: shares that are shown add up to 100', async () => {
    const thirds = [item('A', 1), item('B', 1), item('C', 1)];
    const element = await show(october(thirds), { by: 'product' });
    expect(shares(element)).to.eql(['34%', '33%', '33%']);
  });

  it('T4: the small ones stand together, and shares are of the whole', async () => {
    const amounts = [90, 80, 70, 60, 50, 40, 30, 20, 10];
    const items = amounts.map((amount, index) => item(`Product ${index + 1}`, amount));
    const element = await show(october(items), { by: 'product' });
    expect(names(element).at(-1)).to.equal('Other products (3)');
    // 20, 17.8, 15.6, 13.3, 11.1, 8.9 and 13.3 per cent of 450.
    expect(shares(element)).to.eql(['20%', '18%', '16%', '13%', '11%', '9%', '13%']);
    expect(textOf(element, '.total .value')).to.equal('€450');
  });

  it('T5: each line counts once, at any depth', async () => {
    const items = [
      item('Bread', 10, { category: 'food' }),
      item('Milk', 4, { category: 'dairy' }),
      item('Brie', 6, { category: 'cheese' }),
    ];
    const element = await show(october(items));
    expect(table(element)).to.eql(['Food 20.00', 'Total 20.00']);
    element.path = 'food';
    await element.updateComplete;
    expect(table(element)).to.eql([
      'Milk and cheese 10.00',
      'Not specified further 10.00',
      'Total 20.00',
    ]);
  });

  it('T8: the first and the last hour of a month are in it, wherever the reader is', async () => {
    const late = (date: string, time: string, amount: number): object =>
      receipt(date, [item('Bread', amount)], { time });
    const data = documentOf([
      late('2026-10-01', '2026-10-01T00:30:00+03:00', 3),
      late('2026-10-31', '2026-10-31T23:30:00+02:00', 4),
    ]);
    for (const timeZone of ['America/New_York', 'Asia/Tokyo']) {
      const element = await show(data, { timeZone });
      expect(sentence(element), timeZone).to.equal('In October 2026 you spent €7.00.');
    }
  });

  it('T9: an empty month is drawn and is 0; one without data is not', async () => {
    const data = documentOf([receipt('2026-09-01', [item('Bread', 3)])], {
      period: { start: '2026-08-01', end: '2026-11-01' },
    });
    const element = await show(data);
    expect(all(element, '.month input').map((month) => month.getAttribute('aria-label'))).to.eql([
      'August 2026: €0.00',
      'September 2026: €3.00',
      'October 2026: €0.00',
    ]);
    expect(sentence(element)).to.equal('In October 2026 you bought nothing: €0.00.');
    element.start = '2026-07-01';
    await element.updateComplete;
    expect(all(element, '[part=sentence], .total')).to.eql([]);
    expect(textOf(element, '.state')).to.contain('There is no data for this period');
  });

  it('T10: a running month is held beside its equal part, and it is said', async () => {
    const data = documentOf(
      [
        receipt('2026-09-05', [item('Bread', 20)]),
        receipt('2026-09-13', [item('Bread', 100)]),
        receipt('2026-10-05', [item('Bread', 30)]),
      ],
      { asOf: '2026-10-12T20:00:00Z' },
    );
    const element = await show(data, { compare: 'previous' });
    expect(sentence(element)).to.equal(
      'From 1 to 12 October 2026 you spent €30.00, ' +
        '€10.00 more than from 1 to 12 September 2026.',
    );
    expect(notes(element)).to.contain('October 2026 is still running: day 12 of 31.');
  });

  it('T11: sums are exact, and a discount is shared out to the last cent', async () => {
    const tenths = await show(october([item('A', 0.1), item('B', 0.2), item('C', 51.74)]));
    expect(table(tenths)).to.eql(['No category 52.04', 'Total 52.04']);
    const adjustments = [{ kind: 'discount', amount: -2, allocate: 'proportional' }];
    const shared = await show(
      october([item('A', 4), item('B', 4), item('C', 4)], { adjustments }),
      {
        by: 'product',
      },
    );
    expect(table(shared)).to.eql(['C 3.34', 'A 3.33', 'B 3.33', 'Total 10.00']);
  });

  it('T12: a receipt may come to less than nothing, and a line to more than its total', async () => {
    const items = [
      item('Lamp', 40, { category: 'home' }),
      item('Bottles', -1.2, { kind: 'depositReturn' }),
    ];
    const adjustments = [{ kind: 'voucher', amount: -40 }];
    const element = await show(october(items, { total: -1.2, adjustments }));
    expect(sentence(element)).to.equal('In October 2026 you spent €40.00.');
    expect(notes(element)).to.equal(
      'The figures leave out deposits (−\u2060€1.20) and discounts and fees on a whole receipt (−\u2060€40.00).',
    );
    expect(all(element, '[part=problem]')).to.eql([]);
  });

  it('T13: deposits stand apart from what was spent, and are no discount', async () => {
    const items = [
      item('Juice', 2, { category: 'food' }),
      item('Bottle', 0.4, { kind: 'deposit', category: 'food' }),
      item('Bottles', -1.2, { kind: 'depositReturn' }),
    ];
    const element = await show(october(items));
    expect(table(element)).to.eql(['Food 2.00', 'Total 2.00']);
    expect(notes(element)).to.equal('The figures leave out deposits (−\u2060€0.80).');
  });

  it('T14: the amount carries the sign; a quantity against it is told, and counts nowhere', async () => {
    const items = [
      item('Milk', 2, { category: 'food', quantity: 2 }),
      item('Milk', -1, { category: 'food', quantity: -1 }),
      item('Juice', 9, { category: 'food', quantity: -1 }),
    ];
    const element = await show(october(items));
    expect(table(element)).to.eql(['Food 1.00', 'Total 1.00']);
    expect(notes(element)).to.contain('1 of 3 rows could not be read');
    expect(textOf(element, '[part=problem]')).to.contain(
      'purchases[0].items[2].quantity: expected a quantity of 0 or more with a positive amount',
    );
  });

  it('T18: lines that do not come to the total are told', async () => {
    const items = [
      item('Milk', 2, { category: 'food' }),
      item('Bonus', -0.5, { kind: 'discount', category: 'food' }),
    ];
    const element = await show(october(items, { total: 1.3 }));
    expect(sentence(element)).to.equal('In October 2026 you spent €1.50.');
    expect(textOf(element, '[part=problem]')).to.contain(
      'purchases[0].total: expected lines, adjustments and rounding together: 1.50, found 1.3',
    );
  });
});

describe('cases of goals on purchases, as a reader sees them', () => {
  const bought = documentOf(
    [
      receipt('2026-10-02', [
        item('Brie', 182.4, { category: 'cheese' }),
        item('Lamp', 50, { category: 'home' }),
      ]),
    ],
    { categories },
  );
  const onFood = {
    target: 400,
    period: { start: '2026-10-01', end: '2026-11-01' },
    where: { category: ['food'] },
  };

  it('T16, T17: tells facts, of all that is below its category', async () => {
    const element = await showGoal(onFood, bought, '2026-10-12T12:00:00+03:00');
    expect(sentence(element)).to.equal('€182 of €400 spent, day 12 of 31.');
    expect(textOf(element, '.progress')).to.equal('€182 spent€218 leftgoal 400');
    expect(all(element, '.progress .reference')).to.eql([]);
  });

  it('T15: bar, words and sentence are one number, and there is no pace once it is over', async () => {
    const element = await showGoal(onFood, bought, '2026-11-12T12:00:00+02:00');
    expect(sentence(element)).to.equal('€182 of €400 spent, €218 under the goal.');
    const [bar] = all(element, '.progress');
    expect(bar!.getAttribute('aria-valuetext')).to.equal('€182 spent, €218 under, goal 400');
    expect(bar!.querySelector('.accent')!.getAttribute('width')).to.equal('45.6%');
    expect(bar!.querySelector('.reference')).to.equal(null);
  });
});
