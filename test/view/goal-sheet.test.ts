import { expect } from 'chai';
import { localeOf } from '../../src/locale/locale.js';
import type { Purchases } from '../../src/model/purchases.js';
import { exportText } from '../../src/view/export.js';
import type { Sheet } from '../../src/view/export.js';
import { goalSheet } from '../../src/view/goal-sheet.js';
import { goalTrackerView, tellGoals } from '../../src/view/goal-tracker.js';
import { plain } from '../../src/view/view.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = Date.parse('2026-10-11T00:00:00+03:00');

/** 300 € in each of three months before, 200 € of them from the 20th on, and 130 € so far. */
const purchases: Purchases = read(
  documentOf(
    [
      ...['07', '08', '09'].flatMap((month) => [
        receipt(`2026-${month}-05`, [item('Food', 100)]),
        receipt(`2026-${month}-20`, [item('Food', 200)]),
      ]),
      receipt('2026-10-02', [item('Food', 60)]),
      receipt('2026-10-06', [item('Food', 30)]),
      receipt('2026-10-09', [item('Food', 40.5)]),
    ],
    { period: { start: '2026-07-01', end: '2027-01-01' } },
  ),
);

const goals = (projection: boolean, more: object = {}) => {
  const goal = readGoal({
    title: 'Food',
    measure: { of: 'purchases', what: 'sum', measure: 'amount' },
    target: 300,
    unit: 'EUR',
    ...more,
  });
  return tellGoals([goal], { purchases, projection }, NOW);
};

const sheet = (projection: boolean, more: object = {}): Sheet =>
  goalSheet(goals(projection, more), undefined, localeOf('en'));

describe('what can be taken along of goals', () => {
  it('is each period before, then each day of this one, in exact numbers', () => {
    const { name, columns, rows } = sheet(true);
    expect(name).to.equal('goals-2026-10-01-2026-10-31');
    expect(columns.map(({ key }) => key)).to.eql([
      ...['goal', 'unit', 'start', 'end', 'value'],
      ...['allowed', 'projected', 'least', 'target', 'outcome'],
    ]);
    expect(rows).to.have.length(3 + 31);
    expect(rows[2]).to.eql([
      ...['Food', 'EUR', '2026-08-31T21:00:00.000Z', '2026-09-30T21:00:00.000Z', 300],
      ...[undefined, undefined, undefined, 300, 'met'],
    ]);
    expect(rows[3 + 9]).to.eql([
      ...['Food', 'EUR', '2026-09-30T21:00:00.000Z', '2026-10-10T21:00:00.000Z', 130.5],
      ...[100, undefined, undefined, 300, undefined],
    ]);
    expect(rows.at(-1)!.slice(4)).to.eql([undefined, 300, 330.5, undefined, 300, undefined]);
  });

  it('leaves a pace and a projection out where there are none', () => {
    const [last] = sheet(false).rows.slice(3 + 9);
    expect(last!.slice(4)).to.eql([130.5, undefined, undefined, undefined, 300, undefined]);
  });

  it('counts nothing of a suggestion', () => {
    expect(sheet(true, { setBy: 'company', onBehalfOf: 'Shop' }).rows).to.have.length(3);
  });

  it('is a file like any other', () => {
    const [, first] = exportText(sheet(true), 'csv').split('\r\n');
    expect(first).to.equal(
      'Food,EUR,2026-06-30T21:00:00.000Z,2026-07-31T21:00:00.000Z,300,,,,300,met',
    );
  });
});

describe('the projection of what is bought, in words', () => {
  const SENTENCES = {
    fi: '131 € 300:sta käytetty, päivä 10/31. Jos loppu menee kuten tavallisesti, ylittäisit tavoitteen 31 €:lla.',
    sv: '131 av 300 € har använts, dag 10 av 31. Om resten blir som vanligt skulle du hamna 31 € över målet.',
    en: '€131 of €300 spent, day 10 of 31. If the rest goes as usual, you would end €31 over the goal.',
  };

  it('names what it takes for usual, in each language', () => {
    for (const [language, sentence] of Object.entries(SENTENCES)) {
      const sources = { now: NOW, rows: { total: 0, leftOut: 0 } };
      const [view] = goalTrackerView(goals(true), sources, localeOf(language)).goals;
      expect(plain(view!.sentence).replace(/\u00A0/g, ' ')).to.equal(sentence);
    }
  });

  it('says how the rest has to differ from the usual', () => {
    const sources = { now: NOW, rows: { total: 0, leftOut: 0 } };
    const second = (language: string) =>
      goalTrackerView(goals(true), sources, localeOf(language)).goals[0]!.second;
    // 169.50 € are left, and 200 € are usual: 15.25 % less, rounded up.
    expect(second('fi')).to.equal(
      'Tästä eteenpäin riittäisi 16\u00A0% vähemmän kuin tavallisesti.',
    );
    expect(second('sv')).to.equal('Från och med nu räcker det med 16\u00A0% mindre än vanligt.');
    expect(second('en')).to.equal('From now on 16% less than usual would do.');
  });

  it('shows its reckoning, and the periods that it comes from', () => {
    const sources = { now: NOW, rows: { total: 0, leftOut: 0 } };
    const [view] = goalTrackerView(goals(true), sources, localeOf('en')).goals;
    expect(view!.notes.slice(0, 2)).to.eql([
      'Projection: 131 + 200 = €331.',
      'In the 3 periods before, €200 came from the same day on, €200 on average: that gives the rest and its range.',
    ]);
  });
});
