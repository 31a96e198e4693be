import { expect } from 'chai';
import { breakdown } from '../../src/insight/breakdown.js';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import type { Purchases } from '../../src/model/purchases.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = '2026-10-12T18:00:00+03:00';

const categories = [
  { id: 'food', name: 'Food' },
  { id: 'milk', parent: 'food', name: 'Milk' },
  { id: 'soft', parent: 'milk', name: 'Soft cheese' },
  { id: 'home', name: 'Home' },
];
const stores = [
  { id: 'corner', name: 'Corner' },
  { id: 'mall', name: 'Mall' },
];

function purchases(receipts: object[], head: object = {}): Purchases {
  return read(documentOf(receipts, { categories, stores, ...head }));
}

function of(
  data: Purchases | undefined,
  measure: object = {},
  more: object = {},
  now = NOW,
): Progress {
  const goal = readGoal({
    measure: { of: 'purchases', what: 'sum', measure: 'amount', ...measure },
    target: 400,
    unit: 'EUR',
    ...more,
  });
  return progress(goal, { purchases: data, now });
}

const basket = purchases([
  receipt('2026-09-30', [item('Before', 50, { category: 'food' })]),
  receipt(
    '2026-10-01',
    [
      item('Milk', 1.5, {
        category: 'milk',
        quantity: 2,
        netContent: { value: 1, unit: 'l' },
        co2e: { kg: 2.6 },
        origin: { level: 'domesticRaw' },
      }),
      item('Brie', 4, {
        category: 'soft',
        quantity: 0.25,
        unit: 'kg',
        origin: { level: 'foreign' },
      }),
      item('Bottle', 0.4, { kind: 'deposit' }),
    ],
    { store: 'corner' },
  ),
  receipt(
    '2026-10-10',
    [
      item('Lamp', 40, { category: 'home', quantity: 1 }),
      item('Hamper', 20, { category: 'food' }),
      item('Card', 30, { kind: 'giftCard' }),
    ],
    { store: 'mall' },
  ),
  receipt('2026-10-11', [item('Brie', -4, { category: 'soft', quantity: 0.25, unit: 'kg' })], {
    kind: 'return',
  }),
  receipt('2026-10-31', [item('Later', 99, { category: 'food' })]),
]);

describe('progress of a purchases goal', () => {
  it('T16: tells facts, and neither a pace nor a judgement', () => {
    const rent = purchases([receipt('2026-10-01', [item('Rent', 390)])]);
    const told = of(rent);
    expect(told).to.include({
      state: 'tooEarly',
      value: 390,
      target: 400,
      required: 10,
      day: 12,
      days: 31,
      unit: 'EUR',
    });
    expect(told).not.to.have.any.keys('model', 'allowed', 'pace', 'projected', 'reachable');
    expect(of(rent, {}, { target: 389.99 }).state).to.equal('missed');
    expect(of(rent, {}, { target: 390 }).state).to.equal('tooEarly');
    expect(of(rent, {}, { target: 390, direction: 'atLeast' }).state).to.equal('met');
  });

  it('counts what the breakdown counts: consumption, by the till’s date, refunds where made', () => {
    const { total } = breakdown(basket, { by: 'category', start: '2026-10-01', end: '2026-10-13' });
    expect(total).to.equal(61.5);
    expect(of(basket).value).to.equal(61.5);
  });

  it('T17: a goal on a category counts all that is below it', () => {
    expect(of(basket, { where: { category: ['food'] } }).value).to.equal(21.5);
    expect(of(basket, { where: { category: ['milk'] } }).value).to.equal(1.5);
    expect(of(basket, { where: { category: ['soft', 'home'] } }).value).to.equal(40);
    expect(of(basket, { where: { category: ['soft'] } }).value).to.equal(0);
    expect(of(basket, { where: { category: [] } }).value).to.equal(0);
  });

  it('filters by origin, store and kind', () => {
    expect(of(basket, { where: { origin: ['foreign', 'domesticMade'] } }).value).to.equal(4);
    expect(of(basket, { where: { store: ['mall'] } }).value).to.equal(60);
    expect(of(basket, { where: { store: ['corner'], category: ['food'] } }).value).to.equal(5.5);
    expect(
      of(basket, { where: { kind: ['giftCard', 'deposit', 'depositReturn'] } }).value,
    ).to.equal(30.4);
  });

  it('filters by tag: a line without any is not known, one with others is known not to be', () => {
    const tagged = purchases([
      receipt('2026-10-01', [
        item('Wine', 12, { tags: ['alcohol'] }),
        item('Beer', 8, { tags: ['local', 'alcohol'] }),
        item('Carrot', 20, { tags: [] }),
        item('Whatever', 10),
      ]),
    ]);
    const told = of(tagged, { where: { tag: ['alcohol'] } });
    expect(told).to.include({ value: 20, coverage: 0.8 });
    expect(of(tagged, { where: { tag: ['alcohol', 'local'] } }).value).to.equal(20);
    expect(of(tagged, { where: { tag: ['none such'] } }).value).to.equal(0);
  });

  it('measures nutrition', () => {
    const sweets = purchases([
      receipt('2026-10-01', [item('Sweets', 3, { nutrition: { sugarG: 120, kcal: 800 } })]),
    ]);
    const told = (measure: string, unit: string): number | undefined =>
      of(sweets, { measure }, { unit }).value;
    expect(told('sugarG', 'g')).to.equal(120);
    expect(told('sugarG', 'kg')).to.equal(0.12);
    expect(told('kcal', 'kcal')).to.equal(800);
  });

  it('measures pieces, weight, volume and emissions', () => {
    const told = (measure: string, unit: string): number | undefined =>
      of(basket, { measure }, { unit }).value;
    expect(told('quantity', 'pcs')).to.equal(3);
    expect(told('quantity', 'kg')).to.equal(0);
    expect(told('netContent', 'l')).to.equal(2);
    expect(told('co2e', 'kgCO2e')).to.equal(2.6);
  });

  it('measures what is bought by the metre or the kilowatt-hour, as the breakdown does', () => {
    const car = purchases([
      receipt('2026-10-01', [
        item('Charging', 6, { kind: 'service', quantity: 20, unit: 'kWh' }),
        item('Ribbon', 3, { quantity: 1.5, unit: 'm' }),
        item('Charging', 3, { kind: 'service', quantity: 12.5, unit: 'kWh' }),
      ]),
    ]);
    const told = (measure: string, unit: string, more: object = {}): number | undefined =>
      of(car, { measure }, { unit, ...more }).value;
    expect(told('quantity', 'kWh')).to.equal(32.5);
    expect(told('energy', 'kWh')).to.equal(32.5);
    expect(told('length', 'm')).to.equal(1.5);
    // In what a reduction by per cent is counted.
    const less = { direction: 'reduceBy', target: 10, baseline: { kind: 'fixed', value: 40 } };
    const reduced = of(car, { measure: 'energy' }, { unit: '%', ...less });
    expect(reduced).to.include({ value: 32.5, unit: 'kWh', target: 36 });
    // 9 € for 32.5 kWh.
    const price = of(car, { what: 'ratio' }, { unit: 'EUR/kWh' }).value;
    expect(price).to.be.closeTo(9 / 32.5, 1e-9);
    expect(of(car, { measure: 'length' }, { unit: 'kWh' }).reason).to.equal('unsupported');
    expect(of(car, { measure: 'netContent' }, { unit: 'kWh' }).reason).to.equal('unsupported');
  });

  it('covers the share of the amount whose attribute is known', () => {
    const partly = purchases([
      receipt('2026-10-01', [item('Milk', 30, { category: 'milk' }), item('Something', 10)]),
    ]);
    expect(of(partly).coverage).to.equal(1);
    expect(of(partly, { where: { category: ['milk'] } })).to.include({ value: 30, coverage: 0.75 });
    // Of the lamp it is known that it is no food.
    const lamp = purchases([
      receipt('2026-10-01', [item('Lamp', 30, { category: 'home' }), item('Milk', 10)]),
    ]);
    expect(of(lamp, { where: { category: ['food'], origin: ['foreign'] } }).coverage).to.equal(
      0.75,
    );
    expect(of(basket, { measure: 'co2e' }, { unit: 'kgCO2e' })).to.include({
      state: 'unknown',
      reason: 'coverage',
    });
  });

  it('knows an empty month from one that has not arrived', () => {
    expect(of(purchases([]))).to.include({ state: 'tooEarly', value: 0, coverage: 1 });
    const head = { period: { start: '2026-01-01', end: '2026-10-01' } };
    expect(of(purchases([], head))).to.include({
      state: 'tooEarly',
      value: undefined,
      coverage: 0,
    });
    // A document that begins on the 7th knows half of the twelve days.
    const late = { period: { start: '2026-10-07', end: '2026-11-01' } };
    expect(of(purchases([], late)).coverage).to.equal(0.5);
    expect(of(undefined)).to.include({ state: 'unknown', reason: 'noData' });
  });

  it('counts up to the day of asOf, and not beyond the present', () => {
    const all = [
      receipt('2026-10-05', [item('A', 1)]),
      receipt('2026-10-12', [item('B', 10)]),
      receipt('2026-10-13', [item('C', 100)]),
    ];
    expect(of(purchases(all))).to.include({ value: 11, day: 12 });
    const asOf = { asOf: '2026-10-06T09:00:00+03:00' };
    expect(of(purchases(all, asOf))).to.include({ value: 1, day: 6 });
  });

  it('is met or missed when its period is over', () => {
    const dated = { period: { start: '2026-10-01', end: '2026-11-01' } };
    const later = '2026-11-02T00:00:00+02:00';
    expect(of(basket, {}, { ...dated, target: 160.5 }, later)).to.include({
      state: 'met',
      value: 160.5,
    });
    expect(of(basket, {}, { ...dated, target: 160.49 }, later).state).to.equal('missed');
  });

  it('tells what it does not count', () => {
    const told = (measure: object, more: object = {}): string[] => {
      const { state, reason, problems } = of(basket, measure, more);
      expect({ state, reason }).to.eql({ state: 'unknown', reason: 'unsupported' });
      return problems.map(({ code, path }) => `${code} ${path.replace('goals[0].', '')}`);
    };
    expect(told({ what: 'share' })).to.eql(['unsupported unit']);
    expect(told({}, { unit: 'SEK' })).to.eql(['unsupported unit']);
    expect(told({ measure: 'sugarG' }, { unit: 'kcal' })).to.eql(['unsupported unit']);
    expect(told({ where: { kind: ['product'] } })).to.eql(['unsupported measure.where.kind']);
  });
});

describe('progress given in the document', () => {
  const own = (at: string, more: object = {}): Progress =>
    progress(
      readGoal({
        measure: { of: 'own' },
        target: 12,
        unit: 'km',
        direction: 'atLeast',
        progress: [
          { at: '2026-10-01T00:00:00+03:00', value: 40 },
          { at: '2026-10-05T00:00:00+03:00', value: 3 },
          { at: '2026-10-09T20:00:00+03:00', value: 8, coverage: 0.95 },
          { at: '2026-11-01T00:00:00+02:00', value: 11 },
        ],
        ...more,
      }),
      { now: at },
    );

  it('is the last standing of the period', () => {
    expect(own(NOW)).to.include({
      state: 'tooEarly',
      value: 8,
      coverage: 0.95,
      required: 4,
      day: 9,
    });
    expect(own('2026-10-07T00:00:00+03:00').value).to.equal(3);
    expect(own(NOW).curve.map(({ value }) => value)).to.eql([0, 3, 8, undefined]);
    expect(own('2026-10-02T00:00:00+03:00')).to.include({ state: 'tooEarly', value: undefined });
  });

  it('a standing at the end belongs to the period that ends', () => {
    const october = { period: { start: '2026-10-01', end: '2026-11-01' } };
    const later = '2026-11-02T00:00:00+02:00';
    expect(own(later, october)).to.include({ state: 'missed', value: 11 });
    expect(own(later, { ...october, target: 11 }).state).to.equal('met');
    expect(own(later)).to.include({ state: 'tooEarly', value: undefined });
  });
});
