import { expect } from 'chai';
import { breakdown } from '../../src/insight/breakdown.js';
import type { Breakdown, BreakdownQuery } from '../../src/insight/breakdown.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

function of(receipts: object[], query: BreakdownQuery, head: object = {}): Breakdown {
  return breakdown(read(documentOf(receipts, head)), query);
}

const tea = (date: string, amount: number): object => receipt(date, [item('Tea', amount)]);

describe('breakdown beside the own average', () => {
  const months = ['01', '02', '03', '04'].map((month, index) =>
    tea(`2026-${month}-20`, 10 ** index),
  );

  it('is of the periods that are known from their first day, and says how many', () => {
    const april = { by: 'product', start: '2026-04-01', end: '2026-05-01' } as const;
    const made = of(months, { ...april, compare: 'average' });
    expect(made).to.include({ total: 1000, reference: 111 / 3 });
    expect(made.parts[0]).to.include({ value: 1000, reference: 37 });
    expect(made.compared).to.eql({
      start: '2026-01-01',
      end: '2026-04-01',
      days: 30,
      periods: 3,
      equalPart: false,
    });
    const begun = { period: { start: '2026-01-15', end: '2027-01-01' } };
    expect(of(months, { ...april, compare: 'average' }, begun)).to.include({ reference: 55 });
  });

  it('is of two at least', () => {
    const march = { by: 'product', start: '2026-03-01', end: '2026-04-01' } as const;
    const head = { period: { start: '2026-02-01', end: '2027-01-01' } };
    const later = months.slice(1);
    const made = of(later, { ...march, compare: 'average' }, head);
    expect(made).to.include({ reference: undefined, compared: undefined });
    expect(of(later, { ...march, compare: 'previous' }, head).compared).to.include({ periods: 1 });
  });

  it('is of a year of months, four quarters or three years', () => {
    const head = { period: { start: '2020-01-01', end: '2027-01-01' } };
    const periods = (start: string, end: string): unknown => {
      const { compared } = of([], { by: 'product', start, end, compare: 'average' }, head);
      return [compared?.periods, compared?.start];
    };
    expect(periods('2026-03-01', '2026-04-01')).to.eql([12, '2025-03-01']);
    expect(periods('2026-03-15', '2026-04-15')).to.eql([12, '2025-03-15']);
    expect(periods('2026-04-01', '2026-07-01')).to.eql([4, '2025-04-01']);
    expect(periods('2026-01-01', '2027-01-01')).to.eql([3, '2023-01-01']);
    expect(periods('2026-03-11', '2026-03-21')).to.eql([12, '2025-11-11']);
  });

  it('is of equal parts while the period runs: 12 days of each', () => {
    const head = { asOf: '2026-04-12T12:00:00+03:00' };
    const daily = [3, 12, 13].flatMap((day) =>
      ['01', '02', '03', '04'].map((month) =>
        tea(`2026-${month}-${String(day).padStart(2, '0')}`, day),
      ),
    );
    const april = { by: 'product', start: '2026-04-01', end: '2026-05-01' } as const;
    const made = of(daily, { ...april, compare: 'average' }, head);
    expect(made).to.include({ reference: 15, knownDays: 12 });
    expect(made.compared).to.include({ days: 12, periods: 3, equalPart: true });
  });

  it('gives weekdays their own, and months none', () => {
    const april = { start: '2026-04-01', end: '2026-05-01', compare: 'average' } as const;
    const monday = of(months, { by: 'weekday', ...april }).parts[0]!;
    // 20 April 2026 is a Monday; of the three before it none is.
    expect(monday).to.include({ key: '1', value: 1000, reference: 0 });
    expect(of(months, { by: 'month', ...april }).parts[0]!.reference).to.equal(undefined);
  });

  it('has deposits of its own too', () => {
    const deposit = [item('Bottle', 0.4, { kind: 'deposit' })];
    const receipts = [receipt('2026-01-20', deposit), receipt('2026-02-20', deposit)];
    const march = { by: 'product', start: '2026-03-01', end: '2026-04-01' } as const;
    const { apart } = of(receipts, { ...march, compare: 'average' });
    expect(apart).to.eql([{ kind: 'deposit', value: 0, count: 0, reference: 0.4 }]);
  });
});

describe('breakdown by months that begin on a payday', () => {
  const receipts = [
    tea('2026-03-14', 1),
    tea('2026-03-15', 2),
    tea('2026-04-14', 4),
    tea('2026-04-15', 8),
  ];

  it('names a month by the day that it begins on', () => {
    const query = { by: 'month', start: '2026-02-15', end: '2026-05-15', monthStart: 15 } as const;
    const made = of(receipts, query);
    expect(made.parts.map(({ key, value }) => [key, value])).to.eql([
      ['2026-02', 1],
      ['2026-03', 6],
      ['2026-04', 8],
    ]);
  });

  it('compares one with the one before it', () => {
    const query = { start: '2026-03-15', end: '2026-04-15', compare: 'previous' } as const;
    const made = of(receipts, { by: 'month', monthStart: 15, ...query });
    expect(made).to.include({ total: 6, reference: 1 });
    expect(made.parts.map(({ reference }) => reference)).to.eql([1]);
  });
});

describe('breakdown: refunds where they were bought', () => {
  const receipts = [
    receipt('2026-01-15', [item('Chair', 36.1, { id: '1', category: 'home' })], {
      id: 'r1',
      store: 'mall',
    }),
    receipt('2026-02-15', [item('Chair', -19.41, { refersTo: { purchase: 'r1', item: '1' } })]),
    receipt('2026-02-16', [item('Lamp', -5, { category: 'home' })], { refersTo: 'r0' }),
    receipt('2026-02-17', [item('Milk', 3)]),
  ];
  const bought = { refunds: 'bought' } as const;

  it('count in its month and shop; what was bought before the document stays where it is', () => {
    const months = of(receipts, { by: 'month', end: '2026-03-01', ...bought });
    expect(months.parts.map(({ value }) => value)).to.eql([16.69, -2]);
    expect(of(receipts, { by: 'store', ...bought }).parts[0]).to.include({ value: 16.69 });
    const january = { by: 'category', start: '2026-01-01', end: '2026-02-01' } as const;
    expect(of(receipts, { ...january, ...bought })).to.include({ total: 16.69, lines: 2 });
    expect(of(receipts, { ...january, refunds: 'made' })).to.include({ total: 36.1, lines: 1 });
  });

  it('change no total of all', () => {
    for (const by of ['category', 'product', 'month'] as const) {
      expect(of(receipts, { by, ...bought }).total).to.equal(of(receipts, { by }).total);
    }
  });
});

describe('breakdown: what is not confirmed yet', () => {
  it('counts, and is told', () => {
    const receipts = [
      receipt('2026-01-15', [item('Milk', 2), item('Bottle', 1, { kind: 'deposit' })], {
        pending: true,
      }),
      receipt('2026-01-16', [item('Milk', 3)]),
    ];
    expect(of(receipts, { by: 'product' })).to.deep.include({
      total: 5,
      pending: { value: 2, count: 1 },
    });
    expect(of(receipts.slice(1), { by: 'product' }).pending).to.equal(undefined);
  });
});
