import { expect } from 'chai';
import fc from 'fast-check';
import { explainProgress } from '../../src/insight/goal-explanation.js';
import { follow } from '../../src/insight/follow.js';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import type { Purchases } from '../../src/model/purchases.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = '2026-10-11T00:00:00+03:00';

/** What was bought on some days, each by its date and amount, since July. */
function household(...days: readonly (readonly [date: string, amount: number])[]): Purchases {
  const receipts = days.map(([date, amount]) => receipt(date, [item('Food', amount)]));
  return read(documentOf(receipts, { period: { start: '2026-07-01', end: '2027-01-01' } }));
}

/** 100 € on the 5th of each month; on the 20th 150, 200 and 250 €. */
const BEFORE = [
  ['2026-07-05', 100],
  ['2026-07-20', 150],
  ['2026-08-05', 100],
  ['2026-08-20', 200],
  ['2026-09-05', 100],
  ['2026-09-20', 250],
] as const;
const THREE_TRIPS = [
  ['2026-10-02', 60],
  ['2026-10-06', 30],
  ['2026-10-09', 40],
] as const;

const goalOf = (more: object = {}) =>
  readGoal({
    measure: { of: 'purchases', what: 'sum', measure: 'amount' },
    target: 300,
    unit: 'EUR',
    ...more,
  });

const told = (purchases: Purchases, more: object = {}, now = NOW): Progress =>
  progress(goalOf(more), { purchases, now, projection: true });

describe('the projection of what is bought', () => {
  const usual = household(...BEFORE, ...THREE_TRIPS);

  it('is there only where it is asked for', () => {
    const facts = progress(goalOf(), { purchases: usual, now: NOW });
    expect(facts).to.include({ value: 130, state: 'tooEarly' });
    expect(facts.projected).to.equal(undefined);
    expect(facts.allowed).to.equal(undefined);
  });

  it('goes on as the months before did from the same day on, with their range', () => {
    // 130 so far; the rests were 150, 200, 250: 200 in the mean.
    const found = told(usual);
    expect(found).to.include({ model: 'usual', value: 130, projected: 330, state: 'behind' });
    expect(found.range).to.include({ low: 280, high: 380 });
    expect(found.usual).to.include({ mean: 200 });
    expect(found.usual!.rests).to.eql([250, 200, 150]);
  });

  it('has the usual course as the goal’s pace', () => {
    // By the 10th 300 of 900 € had come: of a goal of 300 € that allows 100.
    const { allowed, curve } = told(usual);
    expect(allowed).to.equal(100);
    expect(curve.at(-1)).to.include({ allowed: 300, projected: 330 });
  });

  it('explains itself: 600 ÷ 3, and 130 + 200', () => {
    const followed = follow(goalOf(), { purchases: usual, now: NOW, projection: true });
    const { steps } = explainProgress(followed, told(usual));
    expect(steps.map(({ key, value }) => [key, value])).to.eql([
      ['usualRest', 200],
      ['projected', 330],
      ['beyond', 30],
      // 300 − 130, in 21 days; and of the 200 that are usual. By now a third of it may have come.
      ['left', 170],
      ['leftPerDay', 170 / 21],
      ['leftOfRest', 0.85],
      ['allowed', 100],
    ]);
  });

  it('waits for three days of shopping, and for a fifth of the time', () => {
    expect(told(household(...BEFORE, ...THREE_TRIPS.slice(0, 2))).projected).to.equal(undefined);
    const early = [
      ['2026-10-01', 5],
      ['2026-10-02', 5],
      ['2026-10-03', 5],
    ] as const;
    const now = '2026-10-05T00:00:00+03:00';
    expect(told(household(...BEFORE, ...early), {}, now)).to.include({ state: 'tooEarly' });
  });

  it('needs three periods before, and goes by no more than twelve', () => {
    const short = documentOf([receipt('2026-10-02', [item('Food', 9)])], {
      period: { start: '2026-08-01', end: '2027-01-01' },
    });
    expect(told(read(short)).model).to.equal(undefined);
    const long = documentOf(
      Array.from({ length: 30 }, (_, index) => {
        const date = new Date(Date.UTC(2024, 4 + index, 20)).toISOString().slice(0, 10);
        return receipt(date, [item('Food', 10)]);
      }),
      { period: { start: '2024-05-01', end: '2027-01-01' } },
    );
    expect(told(read(long)).usual!.rests).to.have.length(12);
  });

  it('leaves shares, and periods that are over or to come, without one', () => {
    const share = {
      of: 'purchases',
      what: 'share',
      measure: 'amount',
      where: { kind: ['product'] },
    };
    expect(told(usual, { measure: share, unit: '%', target: 50 }).projected).to.equal(undefined);
    expect(told(usual, {}, '2026-12-01T00:00:00+02:00').model).to.equal(undefined);
  });

  it('lies within its range, and each euro that is bought moves it by a euro', () => {
    const euros = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.array(euros, { minLength: 6, maxLength: 6 }), euros, (amounts, more) => {
        const before = BEFORE.map(([date], index) => [date, amounts[index]!] as const);
        const { projected, range, value } = told(household(...before, ...THREE_TRIPS));
        expect(projected).to.be.within(range!.low - 1e-6, range!.high + 1e-6);
        expect(projected).to.be.at.least(value!);
        const later = told(household(...before, ...THREE_TRIPS, ['2026-10-10', more]));
        expect(later.projected! - projected!).to.be.closeTo(more, 1e-6);
      }),
      { numRuns: 30 },
    );
  });
});
