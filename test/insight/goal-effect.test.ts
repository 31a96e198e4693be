import { expect } from 'chai';
import fc from 'fast-check';
import type { Effect } from '../../src/insight/goal-effect.js';
import { progress } from '../../src/insight/progress.js';
import type { Energy } from '../../src/model/energy.js';
import type { Purchases } from '../../src/model/purchases.js';
import { documentOf as energyDocument, read as readEnergy } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = '2026-10-12T18:00:00+03:00';
const home = { origin: { level: 'domesticRaw' } };
const abroad = { origin: { level: 'foreign' } };

const measure = { of: 'purchases', what: 'share', measure: 'amount' };
const share = {
  measure: { ...measure, where: { origin: ['domesticRaw'] } },
  direction: 'atLeast',
  target: 60,
  unit: '%',
};
const spending = { measure: { ...measure, what: 'sum' }, target: 400, unit: 'EUR' };

interface Row {
  readonly amount: number;
  readonly isHome: boolean | null;
}

function effectOf(data: Purchases, goal: object): Effect | undefined {
  return progress(readGoal(goal), { purchases: data, now: NOW }).effect;
}

describe('the effect of the last purchase', () => {
  const basket = receipt('2026-10-12', [
    item('Cheese', 14.3, home),
    item('Bread', 7, home),
    item('Grapes', 8.7, abroad),
  ]);
  const data = read(
    documentOf([
      receipt('2026-10-03', [item('Ours', 96, home), item('Theirs', 104, abroad)]),
      basket,
    ]),
  );

  it('71 % of this basket is domestic, and takes the month from 48 to 51 %', () => {
    const effect = effectOf(data, share)!;
    expect(effect).to.include({ of: 'purchase', own: 71, before: 48, after: 51, coverage: 1 });
    expect(new Date(effect.start).toISOString()).to.equal('2026-10-11T21:00:00.000Z');
    expect(effect.end - effect.start).to.equal(24 * 3_600_000);
  });

  it('names the one line that moved it most, up or down', () => {
    // Without the cheese: 103 of 215.70; without the grapes: 117.30 of 221.30, 2.0 more.
    const { cause } = effectOf(data, share)!;
    expect(cause!.name).to.equal('Cheese');
    expect(cause!.change).to.be.closeTo(51 - 10_300 / 215.7, 1e-9);
    expect(effectOf(data, spending)!.cause).to.eql({ name: 'Cheese', change: 14.3 });
    const mostly = receipt('2026-10-12', [item('Cheese', 1, home), item('Wine', 29, abroad)]);
    const down = read(documentOf([receipt('2026-10-03', [item('Ours', 96, home)]), mostly]));
    expect(effectOf(down, share)!.cause!.name).to.equal('Wine');
    expect(effectOf(down, share)!.cause!.change).to.be.below(0);
  });

  it('of a sum it is what was spent', () => {
    expect(effectOf(data, spending)).to.include({ own: 30, before: 200, after: 230 });
  });

  it('says how much of the basket is known', () => {
    const partly = read(
      documentOf([receipt('2026-10-12', [item('Ours', 86, home), item('Whatever', 14)])]),
    );
    expect(effectOf(partly, share)).to.include({ coverage: 0.86, before: undefined, after: 100 });
  });

  it('goes by the time of day, and leaves out what the goal does not count', () => {
    const at = (hour: number, name: string): object =>
      receipt('2026-10-12', [item(name, 1, home)], { time: `2026-10-12T${hour}:00:00+03:00` });
    const later = receipt('2026-10-12', [item('Bottle', 0.4, { kind: 'deposit' })]);
    const two = read(documentOf([at(17, 'Evening'), at(11, 'Noon'), later]));
    expect(effectOf(two, spending)!.cause!.name).to.equal('Evening');
    expect(effectOf(read(documentOf([])), spending)).to.equal(undefined);
    const before = read(documentOf([receipt('2026-09-30', [item('A', 1)])]));
    expect(effectOf(before, spending)).to.equal(undefined);
  });

  it('a return lowers what it belongs to', () => {
    const back = receipt('2026-10-12', [item('Back', -20, home)], { kind: 'return' });
    const returned = read(documentOf([receipt('2026-10-03', [item('Food', 50, home)]), back]));
    expect(effectOf(returned, spending)).to.include({ own: -20, before: 50, after: 30 });
  });

  it('has none in a period that is over', () => {
    const dated = { ...spending, period: { start: '2026-10-01', end: '2026-10-10' } };
    expect(effectOf(data, dated)).to.equal(undefined);
  });

  it('is the difference of after and before it, for every measure', () => {
    const line = fc.record({
      amount: fc.integer({ min: -500, max: 9_000 }),
      isHome: fc.option(fc.boolean()),
    });
    const lines = fc.array(line, { minLength: 1, maxLength: 5 });
    const documentWith = (baskets: readonly Row[][]): Purchases =>
      read(
        documentOf(
          baskets.map((rows, index) =>
            receipt(
              `2026-10-${String(index + 1).padStart(2, '0')}`,
              rows.map(({ amount, isHome }) =>
                item('Line', amount / 100, isHome === null ? {} : isHome ? home : abroad),
              ),
            ),
          ),
          { scope: { household: { members: 2 } } },
        ),
      );
    const daily = { ...spending, measure: { ...spending.measure, what: 'perPersonDay' } };
    const count = { ...spending, measure: { ...spending.measure, what: 'count' }, unit: 'times' };
    fc.assert(
      fc.property(
        fc.array(lines, { minLength: 2, maxLength: 9 }),
        fc.constantFrom(share, spending, daily, count),
        (baskets, goal) => {
          const valueOf = (data: Purchases): number | undefined =>
            progress(readGoal(goal), { purchases: data, now: NOW }).value;
          const effect = effectOf(documentWith(baskets), goal);
          // The last one has something that counts, or there is nothing to compare.
          if (!effect || new Date(effect.end).getUTCDate() !== baskets.length) return;
          expect(effect.after).to.equal(valueOf(documentWith(baskets)));
          const before = valueOf(documentWith(baskets.slice(0, -1)));
          if (before === undefined) expect(effect.before).to.equal(undefined);
          else expect(effect.before).to.be.closeTo(before, 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the effect of the last day', () => {
  const days = (...values: unknown[]): Energy =>
    readEnergy(energyDocument([{ start: '2026-10-01T00:00:00+03:00', resolution: 'P1D', values }]));
  const effect = (energy: Energy, now: string): Effect | undefined =>
    progress(readGoal(), { energy, now }).effect;

  it('is its use, and the day that moved the period most is named', () => {
    const energy = days(10, 30, 20, 15);
    expect(effect(energy, '2026-10-05T00:00:00+03:00')).to.deep.include({
      of: 'day',
      own: 15,
      before: 60,
      after: 75,
      cause: {
        start: Date.parse('2026-10-02T00:00:00+03:00'),
        end: Date.parse('2026-10-03T00:00:00+03:00'),
        change: 30,
      },
    });
  });

  it('is of a whole day, never of a part', () => {
    const hours = readEnergy(
      energyDocument([
        { start: '2026-10-01T00:00:00+03:00', resolution: 'PT1H', values: Array(40).fill(1) },
      ]),
    );
    expect(effect(hours, '2026-10-02T09:30:00+03:00')).to.include({ own: 24, after: 24 });
    expect(effect(hours, '2026-10-01T09:30:00+03:00')).to.equal(undefined);
  });

  it('is not there where the last day is not known', () => {
    expect(effect(days(10, null), '2026-10-03T00:00:00+03:00')).to.equal(undefined);
  });
});

describe('the effect of a standing given in the document', () => {
  it('is what came since the one before', () => {
    const goal = readGoal({
      measure: { of: 'own' },
      unit: 'km',
      direction: 'atLeast',
      target: 12,
      progress: [
        { at: '2026-10-05T00:00:00+03:00', value: 3 },
        { at: '2026-10-09T20:00:00+03:00', value: 8 },
      ],
    });
    expect(progress(goal, { now: NOW }).effect).to.include({
      of: 'standing',
      own: 5,
      before: 3,
      after: 8,
    });
  });
});
