import { expect } from 'chai';
import fc from 'fast-check';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import { endRate, requiredRate } from '../../src/insight/goal-rate.js';
import type { Purchases } from '../../src/model/purchases.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = '2026-10-12T18:00:00+03:00';
const home = { origin: { level: 'domesticRaw' } };
const abroad = { origin: { level: 'foreign' } };

function purchases(receipts: object[], head: object = {}): Purchases {
  return read(documentOf(receipts, head));
}

/** So much of domestic origin, of so much in all. */
function basket(date: string, part: number, base: number): object {
  return receipt(date, [item('Ours', part, home), item('Theirs', base - part, abroad)]);
}

const domestic = {
  measure: {
    of: 'purchases',
    what: 'share',
    measure: 'amount',
    where: { origin: ['domesticRaw'] },
  },
  direction: 'atLeast',
  target: 60,
  unit: '%',
};

function of(data: Purchases, more: object = {}, now = NOW): Progress {
  return progress(readGoal({ ...domestic, ...more }), { purchases: data, now });
}

/** Three months of 400 €, of which 170 € after the 12th. */
const before = ['07', '08', '09'].flatMap((month) => [
  basket(`2026-${month}-05`, 100, 230),
  basket(`2026-${month}-20`, 100, 170),
]);
const soFar = basket('2026-10-03', 96, 200);

describe('progress of a share', () => {
  it('has the required rate of the worked case: 96 of 200 €, 200 € to come, 60 % wanted: 72 %', () => {
    const told = of(purchases([...before, soFar]));
    expect(told).to.deep.include({ kind: 'rate', value: 48, unit: '%', required: 72 });
    expect(told.fraction).to.eql({ part: 9_600, base: 200, units: ['EUR', 'EUR'] });
    expect(told.rate).to.deep.include({ rest: { base: 200, model: 'usual' }, best: 74 });
    expect(told).to.include({ state: 'behind', reachable: true });
    expect(told).not.to.have.any.keys('model', 'allowed', 'pace', 'projected');
  });

  it('needs about as much after a basket of 30 €, of which 71 % is domestic', () => {
    const told = of(purchases([...before, soFar, basket('2026-10-12', 21.3, 30)]));
    expect(told.value).to.equal(51); // 117.30 of 230
    expect(told.rate!.rest.base).to.equal(170);
    // (0.6 × 400 − 117.30) ÷ 170
    expect(told.required).to.be.closeTo(72.1765, 1e-4);
  });

  it('says the best possible where the target cannot be reached: 58 %', () => {
    // 32 of 200 €, and all of 200 € more: 232 of 400.
    const told = of(purchases([...before, basket('2026-10-03', 32, 200)]));
    expect(told).to.include({ state: 'outOfReach', reachable: false, required: 104 });
    expect(told.rate!.best).to.equal(58);
  });

  it('cannot stay under a limit once the rest would have to be less than nothing', () => {
    const limit = { direction: 'atMost', target: 20 };
    // 96 − 0.2 × 400 = 16 too much already.
    const told = of(purchases([...before, soFar]), limit);
    expect(told).to.include({ state: 'outOfReach', required: -8 });
    expect(told.rate!.best).to.equal(24);
    expect(of(purchases([...before, soFar]), { ...limit, target: 30 })).to.include({
      state: 'behind',
      required: 12,
    });
  });

  it('is neutral while it may change: neither met nor missed before the end', () => {
    const reached = purchases([...before, basket('2026-10-03', 150, 200)]);
    expect(of(reached)).to.include({ state: 'ahead', value: 75 });
    expect(of(reached, { direction: 'atMost' }).state).to.equal('behind');
    const dated = { period: { start: '2026-10-01', end: '2026-11-01' } };
    const later = '2026-11-02T00:00:00+02:00';
    expect(of(reached, dated, later)).to.include({ state: 'met', phase: 'closed' });
    expect(of(purchases([soFar]), dated, later).state).to.equal('missed');
    expect(of(reached, dated, later)).to.include({ rate: undefined, required: undefined });
  });

  it('does not know of a rest without periods before, until a fifth has gone by', () => {
    const early = of(purchases([soFar], { period: { start: '2026-10-01', end: '2026-12-01' } }));
    // 12 of 31 days, and an hour more of them: 200 × 456.0/289.
    expect(early.rate!.rest.model).to.equal('even');
    const sooner = purchases([soFar], { period: { start: '2026-10-01', end: '2026-12-01' } });
    const told = of(sooner, {}, '2026-10-05T00:00:00+03:00');
    expect(told).to.include({ state: 'tooEarly', value: 48, rate: undefined });
  });

  it('is ahead of the usual and goes on all the same', () => {
    // 390 of the usual 400 €, and 170 usually come after the 12th.
    expect(of(purchases([...before, basket('2026-10-03', 96, 390)])).rate!.rest.base).to.equal(170);
  });

  it('speaks of what is known, and says how much that is', () => {
    const unknown = receipt('2026-10-04', [item('Whatever', 28)]);
    const partly = purchases([...before, basket('2026-10-03', 96, 172), unknown]);
    expect(of(partly).fraction).to.include({ part: 9_600, base: 172 });
    expect(of(partly).coverage).to.equal(0.86);
    const hardly = purchases([
      basket('2026-10-03', 10, 20),
      receipt('2026-10-04', [item('?', 21)]),
    ]);
    expect(of(hardly)).to.include({ state: 'unknown', reason: 'coverage' });
  });

  it('is of nothing where nothing was bought, which is not unknown', () => {
    expect(of(purchases(before))).to.include({ state: 'tooEarly', value: undefined, coverage: 1 });
    const returned = receipt('2026-10-02', [item('Back', -5, home)], { kind: 'return' });
    expect(of(purchases([returned]))).to.include({ state: 'tooEarly', value: undefined });
  });

  it('counts within what it is a share of', () => {
    const categories = [
      { id: 'food', name: 'Food' },
      { id: 'veg', parent: 'food', name: 'Vegetables' },
      { id: 'home', name: 'Home' },
    ];
    const data = purchases(
      [
        receipt('2026-10-02', [
          item('Carrots', 10, { category: 'veg' }),
          item('Bread', 30, { category: 'food' }),
          item('Lamp', 60, { category: 'home' }),
        ]),
      ],
      { categories },
    );
    const share = (where: string[], over?: string[]): number | undefined =>
      of(data, {
        measure: {
          ...domestic.measure,
          where: { category: where },
          over: over && { category: over },
        },
      }).value;
    expect(share(['veg'], ['food'])).to.equal(25);
    expect(share(['veg'])).to.equal(10);
    // What lies outside of the base is no part of it.
    expect(share(['home', 'veg'], ['food'])).to.equal(25);
  });
});

describe('progress of other rates', () => {
  const data = purchases(
    [
      receipt('2026-10-01', [
        item('Beef', 12, { category: 'meat', quantity: 1, unit: 'kg', co2e: { kg: 20 } }),
        item('Carrots', 3, { category: 'veg', quantity: 2, unit: 'kg', co2e: { kg: 1 } }),
      ]),
      receipt('2026-10-09', [
        item('Cabbage', 5, { category: 'veg', quantity: 4, unit: 'kg', co2e: { kg: 3 } }),
      ]),
    ],
    {
      categories: [
        { id: 'meat', name: 'Meat' },
        { id: 'veg', name: 'Vegetables' },
      ],
      scope: { household: { members: 2 } },
    },
  );
  const measured = (measure: object, more: object): Progress =>
    of(data, { measure: { of: 'purchases', ...measure }, ...more });

  it('a ratio is one amount by another, each by its own filter', () => {
    const ratio = { what: 'ratio', measure: 'netContent', where: { category: ['veg'] } };
    const told = measured({ ...ratio, over: { category: ['meat'] } }, { unit: '', target: 4 });
    expect(told).to.include({ kind: 'rate', value: 6, unit: '' });
    expect(measured({ ...ratio, over: { category: ['veg'] } }, { unit: '%' }).value).to.equal(100);
  });

  it('a ratio of two measures is written by its unit', () => {
    const emissions = measured(
      { what: 'ratio', measure: 'co2e' },
      { unit: 'kgCO2e/EUR', direction: 'atMost', target: 1 },
    );
    expect(emissions).to.include({ value: 1.2, unit: 'kgCO2e/EUR' });
    expect(measured({ what: 'ratio', measure: 'amount' }, { unit: 'EUR/kg' }).value).to.be.closeTo(
      20 / 7,
      1e-9,
    );
    expect(measured({ what: 'ratio', measure: 'co2e' }, { unit: 'kgCO2e/mile' })).to.include({
      state: 'unknown',
      reason: 'unsupported',
    });
  });

  it('an amount per person and day knows the days that are left', () => {
    const daily = { what: 'perPersonDay', measure: 'quantity', where: { category: ['veg'] } };
    const told = measured(daily, { unit: 'g', target: 400 });
    // 6 kg for two people in twelve days.
    expect(told).to.include({ kind: 'rate', value: 250, unit: 'g' });
    expect(told.fraction).to.eql({ part: 6_000, base: 24, units: ['g', 'personDay'] });
    expect(told.rate!.rest).to.eql({ base: 38, model: 'days' });
    // (400 × 62 − 6,000) ÷ 38
    expect(told.required).to.be.closeTo(18_800 / 38, 1e-9);
    expect(told.rate!.best).to.equal(undefined);
  });

  it('an amount per person needs to know how many people', () => {
    const alone = purchases([soFar]);
    const goal = { measure: { of: 'purchases', what: 'perPersonDay', measure: 'amount' } };
    const told = of(alone, { ...goal, unit: 'EUR', target: 5 });
    expect(told).to.include({ state: 'unknown', reason: 'noData' });
    expect(told.problems.map(({ code, path }) => `${code} ${path}`)).to.eql([
      'reference goals[0].measure.what',
    ]);
  });

  it('a count is one of purchases, whatever came back', () => {
    const count = { what: 'count', measure: 'amount', where: { category: ['veg'] } };
    const twice = measured(count, { unit: 'times', direction: 'atMost', target: 4 });
    expect(twice).to.include({ kind: 'sum', value: 2, required: 2, unit: 'times' });
    const back = receipt('2026-10-10', [item('Cabbage', -5, { category: 'veg' })], {
      kind: 'return',
    });
    const categories = [{ id: 'veg', name: 'Vegetables' }];
    const told = of(purchases([back], { categories }), {
      measure: { of: 'purchases', ...count },
      unit: 'times',
    });
    expect(told.value).to.equal(0);
  });
});

describe('laws of rates', () => {
  const amount = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
  const target = fc.integer({ min: 0, max: 100 });

  it('a rest at the required rate ends on the target', () => {
    fc.assert(
      fc.property(amount, amount, amount, target, (part, more, rest, wanted) => {
        const units = ['EUR', 'EUR'] as const;
        const fraction = { part: part * 100, base: part + more, units };
        const required = requiredRate(fraction, rest, wanted);
        expect(endRate(fraction, rest, required)).to.be.closeTo(wanted, 1e-6);
      }),
    );
  });

  it('whoever buys the rest at the required rate meets the goal, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 200 }), (euros) => {
        const told = of(purchases([...before, basket('2026-10-03', euros, 200)]));
        if (!told.reachable || told.required! < 0) return;
        const rest = Math.round(told.rate!.rest.base * told.required!) / 100;
        const end = basket('2026-10-20', rest, told.rate!.rest.base);
        const whole = purchases([...before, basket('2026-10-03', euros, 200), end]);
        const dated = { period: { start: '2026-10-01', end: '2026-11-01' } };
        expect(of(whole, dated, '2026-11-02T00:00:00+02:00')).to.include({
          state: 'met',
          value: 60,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('a goal in reach stays so where it asks for less, and where more has been done', () => {
    const isReachable = (euros: number, wanted: number): boolean =>
      of(purchases([...before, basket('2026-10-03', euros, 200)]), { target: wanted }).reachable!;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 199 }),
        fc.integer({ min: 1, max: 99 }),
        fc.nat(50),
        (euros, wanted, step) => {
          if (!isReachable(euros, wanted)) return;
          expect(isReachable(euros, Math.max(0, wanted - step))).to.equal(true);
          expect(isReachable(Math.min(200, euros + step), wanted)).to.equal(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the parts of a share add up: each side of a period is the sum of its two halves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), amount, amount), { maxLength: 12 }),
        fc.integer({ min: 2, max: 28 }),
        (rows, cut) => {
          const two = (day: number): string => String(day).padStart(2, '0');
          const data = purchases(
            rows.map(([day, part, more]) => basket(`2026-09-${two(day)}`, part, part + more)),
          );
          const fraction = (start: string, end: string): { part: number; base: number } =>
            of(data, { period: { start, end } }).fraction!;
          const [first, second, whole] = [
            fraction('2026-09-01', `2026-09-${two(cut)}`),
            fraction(`2026-09-${two(cut)}`, '2026-10-01'),
            fraction('2026-09-01', '2026-10-01'),
          ];
          expect(first.part + second.part).to.be.closeTo(whole.part, 1e-6);
          expect(first.base + second.base).to.be.closeTo(whole.base, 1e-6);
        },
      ),
      { numRuns: 40 },
    );
  });
});
