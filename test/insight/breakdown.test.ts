import { expect } from 'chai';
import { breakdown } from '../../src/insight/breakdown.js';
import type { Breakdown, BreakdownQuery } from '../../src/insight/breakdown.js';
import type { BreakdownMeasure } from '../../src/insight/measure.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const categories = [
  { id: 'food', name: 'Food' },
  { id: 'milk', parent: 'food', name: 'Milk' },
  { id: 'soft', parent: 'milk', name: 'Soft cheese' },
  { id: 'bread', parent: 'food', name: 'Bread' },
  { id: 'home', name: 'Home' },
];

function of(receipts: object[], query: BreakdownQuery, head: object = {}): Breakdown {
  return breakdown(read(documentOf(receipts, { categories, ...head })), query);
}

function valuesOf({ parts }: Breakdown): Record<string, number> {
  return Object.fromEntries(parts.map(({ key, value }) => [key, value]));
}

describe('breakdown by category', () => {
  const receipts = [
    receipt('2026-01-15', [
      item('Brie', 4, { category: 'soft' }),
      item('Camembert', 5, { category: 'soft' }),
      item('Milk', 1.5, { category: 'milk' }),
      item('Rye bread', 3, { category: 'bread' }),
      item('Hamper', 20, { category: 'food' }),
      item('Lamp', 40, { category: 'home' }),
      item('Something', 0.5),
    ]),
  ];

  it('T5: counts each line once, at any depth', () => {
    const top = of(receipts, { by: 'category' });
    expect(top.parts.map(({ key, value, count }) => [key, value, count])).to.eql([
      ['home', 40, 1],
      ['food', 33.5, 5],
    ]);
    expect(top).to.include({ total: 74, lines: 7, receipts: 1, unit: 'EUR', shareBase: 'total' });
    expect(top.parts[0]).to.include({ name: 'Home', hasChildren: true, coverage: 1 });
  });

  it('T4: drops no part, however small, and shares are of the whole', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      item(`Product ${index}`, index + 1, { category: `c${index}` }),
    );
    const made = breakdown(read(documentOf([receipt('2026-01-15', many)])), { by: 'category' });
    expect(made.parts).to.have.length(60);
    expect(made).to.include({ total: 1830, coverage: 1 });
    expect(made.parts.at(-1)).to.include({ value: 1, share: 1 / 1830 });
  });

  it('T6: what is booked on a parent is a part of its own among the children', () => {
    const food = of(receipts, { by: 'category', within: 'food' });
    expect(food.total).to.equal(33.5);
    expect(valuesOf(food)).to.eql({ 'food/': 20, milk: 10.5, bread: 3 });
    expect(food.parts[0]).to.include({ kind: 'notSpecified', name: 'Food', hasChildren: true });
    expect(food.unknown).to.equal(undefined);
  });

  it('goes down to the products', () => {
    const soft = of(receipts, { by: 'category', within: 'soft' });
    expect(valuesOf(soft)).to.eql({ Camembert: 5, Brie: 4 });
    expect(soft.parts[0]).to.include({ hasChildren: false });
    const itself = of(receipts, { by: 'category', within: 'milk/' });
    expect(valuesOf(itself)).to.eql({ Milk: 1.5 });
    expect(valuesOf(of(receipts, { by: 'product', within: 'milk' }))).to.eql({
      Camembert: 5,
      Brie: 4,
      Milk: 1.5,
    });
  });

  it('T7: lines without a category stand beside the parts, in the total, with their share', () => {
    const { unknown, coverage, total } = of(receipts, { by: 'category' });
    expect(unknown).to.include({ value: 0.5, count: 1, share: 0.5 / 74 });
    expect(coverage).to.equal(73.5 / 74);
    expect(total).to.equal(74);
  });

  it('weighs what is unknown without its sign, and what is free by being there', () => {
    const refund = [item('Lamp', 10, { category: 'home' }), item('Return', -10)];
    expect(of([receipt('2026-01-15', refund)], { by: 'category' }).coverage).to.equal(0.5);
    const free = [receipt('2026-01-15', [item('Sample', 0)])];
    expect(of(free, { by: 'category' }).coverage).to.equal(0);
    expect(of(free, { by: 'product' }).coverage).to.equal(1);
    const [sample] = of(free, { by: 'product', measure: 'weight' }).parts;
    expect(sample).to.include({ value: 0, coverage: 0 });
  });

  it('has nothing in a category that is not there', () => {
    for (const within of ['nowhere', 'nowhere/', '/']) {
      expect(of(receipts, { by: 'category', within })).to.include({ total: 0, lines: 0 });
      expect(of(receipts, { by: 'category', within }).parts).to.eql([]);
    }
  });

  it('of nothing is nothing, known wholly', () => {
    const nothing = of([], { by: 'category' });
    expect(nothing).to.include({ total: 0, lines: 0, receipts: 0, coverage: 1, hidden: 0 });
    expect(nothing.parts).to.eql([]);
    expect(nothing.apart).to.eql([]);
    expect(nothing.unknown).to.equal(undefined);
  });
});

describe('breakdown: refunds', () => {
  const receipts = [
    receipt('2026-01-15', [item('Chair', 36.1, { category: 'home', quantity: 2 })]),
    receipt('2026-02-15', [item('Chair', -19.41, { category: 'home', quantity: -1 })]),
    receipt('2026-02-16', [item('Milk', 5, { category: 'milk' })]),
  ];

  it('T1: net into what came back, in every view', () => {
    for (const by of ['category', 'product', 'store', 'month', 'weekday', 'origin'] as const) {
      expect(of(receipts, { by, within: 'home' }).total, by).to.equal(16.69);
    }
    expect(valuesOf(of(receipts, { by: 'category' }))).to.eql({ home: 16.69, food: 5 });
    expect(valuesOf(of(receipts, { by: 'product' }))).to.eql({ Chair: 16.69, Milk: 5 });
    expect(of(receipts, { by: 'category', within: 'home', measure: 'pieces' }).total).to.equal(1);
  });

  it('count in the month of the return', () => {
    const months = of(receipts, { by: 'month', end: '2026-03-01' });
    expect(valuesOf(months)).to.eql({ '2026-01': 36.1, '2026-02': -14.41 });
  });

  it('T2: more than was bought is a part without a share; shares are of what is positive', () => {
    const february = of(receipts, { by: 'category', start: '2026-02-01', end: '2026-03-01' });
    expect(february).to.include({ total: -14.41, shareBase: 'positive' });
    expect(february.parts.map(({ key, value, share }) => [key, value, share])).to.eql([
      ['food', 5, 1],
      ['home', -19.41, undefined],
    ]);
  });
});

describe('breakdown: what stands apart', () => {
  const receipts = [
    receipt(
      '2026-01-15',
      [
        item('Juice', 2, { category: 'food' }),
        item('Bottle', 0.4, { kind: 'deposit', category: 'food' }),
        item('Bottles', -1.2, { kind: 'depositReturn' }),
        item('Card', 50, { kind: 'giftCard' }),
        item('Gift', 9, { hidden: true, category: 'food' }),
        item('Bonus', -0.5, { kind: 'discount', category: 'food' }),
      ],
      {
        adjustments: [
          { kind: 'tip', amount: 1 },
          { kind: 'coupon', amount: -2, allocate: 'none' },
        ],
        rounding: 0.02,
      },
    ),
  ];

  it('T13: deposits, gift cards, adjustments and roundings are no consumption', () => {
    const { total, apart, lines, hidden, parts } = of(receipts, { by: 'category' });
    expect({ total, lines, hidden }).to.eql({ total: 1.5, lines: 2, hidden: 1 });
    expect(parts).to.have.length(1);
    expect(apart.map(({ kind, value, count }) => [kind, value, count])).to.eql([
      ['deposit', -0.8, 2],
      ['giftCard', 50, 1],
      ['adjustment', -1, 2],
      ['rounding', 0.02, 1],
    ]);
  });

  it('belongs to no category, and has no weight', () => {
    expect(of(receipts, { by: 'category', within: 'food' })).to.include({ total: 1.5, hidden: 1 });
    expect(of(receipts, { by: 'category', within: 'food' }).apart).to.eql([]);
    expect(of(receipts, { by: 'category', measure: 'weight' }).apart).to.eql([]);
  });
});

describe('breakdown by something else', () => {
  const stores = [
    { id: 's1', name: 'Corner', chain: 'K' },
    { id: 's2', name: 'Square', chain: 'K' },
    { id: 's3', name: 'Market' },
  ];
  const origin = (level: string): object => ({ origin: { level } });
  const receipts = [
    receipt('2026-01-15', [item('Milk', 1, origin('domesticRaw'))], { store: 's1' }),
    receipt('2026-01-16', [item('Milk', 2, origin('foreign'))], { store: 's2', channel: 'online' }),
    receipt('2026-01-17', [item('Milk', 4)], { store: 's3', channel: 'store' }),
    receipt('2026-01-18', [item('Milk', 8)]),
  ];
  const by = (name: BreakdownQuery['by']): [Record<string, number>, number | undefined] => {
    const result = of(receipts, { by: name }, { stores });
    expect(result.total).to.equal(15);
    return [valuesOf(result), result.unknown?.value];
  };

  it('keeps what is unknown apart from what is other', () => {
    expect(by('store')).to.eql([{ s3: 4, s2: 2, s1: 1 }, 8]);
    expect(by('chain')).to.eql([{ K: 3 }, 12]);
    expect(by('channel')).to.eql([{ store: 4, online: 2 }, 9]);
    expect(by('origin')).to.eql([{ foreign: 2, domesticRaw: 1 }, 12]);
    const { coverage } = of(receipts, { by: 'origin' }, { stores });
    expect(coverage).to.equal(3 / 15);
  });

  it('names stores', () => {
    const { parts } = of(receipts, { by: 'store' }, { stores });
    expect(parts.map(({ name }) => name)).to.eql(['Market', 'Square', 'Corner']);
  });

  it('puts equal values in the order of their keys', () => {
    const equal = ['b', 'c', 'a'].map((name) => item(name, 1));
    expect(Object.keys(valuesOf(of([receipt('2026-01-15', equal)], { by: 'product' })))).to.eql([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('breakdown: measures', () => {
  const receipts = [
    receipt('2026-01-15', [
      item('Rice', 2, { category: 'bread', quantity: 0.1, unit: 'kg', co2e: { kg: 0.2 } }),
      item('Rye', 1, { category: 'bread', quantity: 0.2, unit: 'kg' }),
      item('Milk', 5, { category: 'milk' }),
      item('Bonus', -1, { category: 'bread', kind: 'discount' }),
    ]),
  ];

  it('are sums of what is known, with how much of the money that is', () => {
    const weight = of(receipts, { by: 'category', within: 'food', measure: 'weight' });
    expect(weight).to.include({ total: 0.3, unit: 'kg', coverage: 3 / 8, lines: 4 });
    expect(weight.parts.map(({ key, value, coverage }) => [key, value, coverage])).to.eql([
      ['bread', 0.3, 1],
      ['milk', 0, 0],
    ]);
    const emission = of(receipts, { by: 'category', measure: 'co2e' });
    expect(emission).to.include({ total: 0.2, unit: 'kgCO2e', coverage: 2 / 8 });
    const volume = of(receipts, { by: 'category', measure: 'volume' });
    expect(volume).to.include({ total: 0, unit: 'l', coverage: 0 });
  });

  it('are known of a part by themselves, whether or not their lines have a category', () => {
    const weighed = item('Rice', 3, { quantity: 2, unit: 'kg' });
    const rice = of([receipt('2026-01-15', [weighed])], { by: 'category', measure: 'weight' });
    expect(rice).to.include({ total: 2, coverage: 0, measureCoverage: 1, unmeasured: 0 });
    const both = [weighed, item('Tea', 1, { category: 'food' })];
    const half = of([receipt('2026-01-15', both)], { by: 'category', measure: 'weight' });
    expect(half).to.include({ total: 2, coverage: 0, measureCoverage: 3 / 4, unmeasured: 1 });
  });

  it('are of every unit that a quantity has', () => {
    const inUnit = (unit: string): object => item(unit, 1, { quantity: 2, unit });
    const cloth = item('Back', -1, { quantity: 0.5, unit: 'm' });
    const lines = [...['pcs', 'kg', 'l', 'm', 'kWh'].map(inUnit), cloth];
    const total = (measure: BreakdownMeasure): unknown[] => {
      const made = of([receipt('2026-01-15', lines)], { by: 'product', measure });
      return [made.total, made.unit];
    };
    const extents = ['pieces', 'weight', 'volume', 'length', 'energy'] as const;
    expect(extents.map(total)).to.eql([
      [2, 'pcs'],
      [2, 'kg'],
      [2, 'l'],
      [1.5, 'm'],
      [2, 'kWh'],
    ]);
  });

  it('T11: add up exactly', () => {
    const tenth = Array.from({ length: 10 }, () => item('Tea', 0.1, { quantity: 0.1, unit: 'kg' }));
    expect(of([receipt('2026-01-15', tenth)], { by: 'product' }).total).to.equal(1);
    const weight = of([receipt('2026-01-15', tenth)], { by: 'product', measure: 'weight' });
    expect(weight.total).to.equal(1);
    const odd = [
      item('Tea', 33.33),
      item('Salt', 33.33),
      item('Rice', 33.34),
      item('Loss', -51.74),
    ];
    expect(of([receipt('2026-01-15', odd)], { by: 'product' }).total).to.equal(48.26);
  });
});
