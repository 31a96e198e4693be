import { expect } from 'chai';
import { breakdown } from '../../src/insight/breakdown.js';
import type { Breakdown, BreakdownQuery } from '../../src/insight/breakdown.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

function of(receipts: object[], query: BreakdownQuery, head: object = {}): Breakdown {
  return breakdown(read(documentOf(receipts, head)), query);
}

function valuesOf({ parts }: Breakdown): [string, number][] {
  return parts.map(({ key, value }) => [key, value]);
}

describe('breakdown by month', () => {
  it('T8: goes by the till’s date, whatever the hour and the zone', () => {
    const at = (date: string, time: string, amount: number): object =>
      receipt(date, [item('Milk', amount)], { time });
    const receipts = [
      at('2026-03-29', '2026-03-29T00:30:00+02:00', 1),
      at('2026-03-29', '2026-03-29T04:30:00+03:00', 2),
      at('2026-03-31', '2026-03-31T23:59:59+03:00', 4),
      at('2026-04-01', '2026-04-01T00:30:00+03:00', 8),
      // A night shop's day ends at four: the till decides.
      at('2026-04-30', '2026-05-01T03:00:00+03:00', 16),
      at('2026-10-25', '2026-10-25T03:30:00+03:00', 32),
      at('2026-10-25', '2026-10-25T03:30:00+02:00', 64),
    ];
    const query = { start: '2026-03-01', end: '2026-05-01' };
    expect(valuesOf(of(receipts, { by: 'month', ...query }))).to.eql([
      ['2026-03', 7],
      ['2026-04', 24],
    ]);
    const inOneDay = { start: '2026-03-29', end: '2026-03-30' };
    expect(of(receipts, { by: 'product', ...inOneDay }).total).to.equal(3);
    expect(of(receipts, { by: 'product', start: '2026-10-25', end: '2026-10-26' }).total).to.equal(
      96,
    );
    const hours = of(receipts, { by: 'hour' }).parts.filter(({ count }) => count > 0);
    expect(hours.map(({ key, value }) => [key, value])).to.eql([
      ['00', 9],
      ['03', 112],
      ['04', 2],
      ['23', 4],
    ]);
  });

  it('T9: an empty month is a part of 0; one that is not covered or not here yet is none', () => {
    const receipts = [receipt('2026-02-10', [item('Milk', 2)])];
    const head = { period: { start: '2026-01-15', end: '2027-01-01' } };
    const query = { by: 'month', start: '2025-11-01', end: '2026-12-01' } as const;
    expect(valuesOf(of(receipts, query, { ...head, asOf: '2026-04-12T12:00:00+03:00' }))).to.eql([
      ['2026-01', 0],
      ['2026-02', 2],
      ['2026-03', 0],
      ['2026-04', 0],
    ]);
    expect(of(receipts, query, head).parts).to.have.length(11);
    expect(of(receipts, query, head).parts[0]).to.include({ count: 0, coverage: 1, share: 0 });
  });
});

describe('breakdown by weekday and hour', () => {
  it('has weekdays from Monday, and hours where a time is known', () => {
    const receipts = [
      receipt('2026-01-05', [item('Milk', 1)]),
      receipt('2026-01-11', [item('Milk', 2)], { time: '2026-01-11T22:10:00Z' }),
    ];
    const week = of(receipts, { by: 'weekday', start: '2026-01-05', end: '2026-01-12' });
    expect(valuesOf(week)).to.eql([
      ['1', 1],
      ['2', 0],
      ['3', 0],
      ['4', 0],
      ['5', 0],
      ['6', 0],
      ['7', 2],
    ]);
    const weekend = of(receipts, { by: 'weekday', start: '2026-01-10', end: '2026-01-12' });
    expect(weekend.parts.map(({ key }) => key)).to.eql(['6', '7']);
    const hours = of(receipts, { by: 'hour' });
    expect(hours.parts).to.have.length(24);
    expect(hours.parts[0]).to.include({ key: '00', value: 2 });
    expect(hours.unknown).to.include({ value: 1, count: 1 });
    expect(hours.coverage).to.equal(2 / 3);
    const timeless = of(receipts.slice(0, 1), { by: 'hour' });
    expect(timeless.parts).to.eql([]);
    expect(timeless.unknown).to.include({ value: 1 });
  });
});

describe('breakdown: dates', () => {
  it('that are none are refused', () => {
    for (const query of [{ start: '2026-02-30' }, { end: 'soon' }]) {
      expect(() => of([], { by: 'product', ...query })).to.throw(RangeError, '2025-03-30');
    }
  });

  it('that end before they start hold nothing', () => {
    const query = {
      by: 'month',
      start: '2026-03-01',
      end: '2026-02-01',
      compare: 'previous',
    } as const;
    const nothing = of([receipt('2026-02-10', [item('Tea', 1)])], query);
    expect(nothing).to.include({ total: 0, days: 0, knownDays: 0, compared: undefined });
    expect(nothing.parts).to.eql([]);
  });
});
