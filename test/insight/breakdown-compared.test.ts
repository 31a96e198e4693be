import { expect } from 'chai';
import { breakdown } from '../../src/insight/breakdown.js';
import type { Breakdown, BreakdownQuery } from '../../src/insight/breakdown.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

function of(receipts: object[], query: BreakdownQuery, head: object = {}): Breakdown {
  return breakdown(read(documentOf(receipts, head)), query);
}

/** A receipt of one cent on each day, so that a sum tells how many days are in it. */
function daily(start: string, end: string): object[] {
  const receipts: object[] = [];
  for (let day = Date.parse(start); day < Date.parse(end); day += 86_400_000) {
    receipts.push(receipt(new Date(day).toISOString().slice(0, 10), [item('Tea', 0.01)]));
  }
  return receipts;
}

describe('breakdown compared', () => {
  const head = { period: { start: '2024-01-01', end: '2028-07-01' } };
  const receipts = daily('2024-01-01', '2028-07-01');
  const compared = (
    start: string,
    end: string,
    compare: 'previous' | 'last-year',
    asOf?: string,
  ): unknown[] => {
    const query = { by: 'product', start, end, compare } as const;
    const result = of(receipts, query, { ...head, ...(asOf && { asOf }) });
    if (!result.compared) return [result.reference];
    const { start: from, end: to, days, equalPart } = result.compared;
    return [from, to, days, equalPart, Math.round(result.reference! * 100), result.knownDays];
  };

  it('with the period before it, of the same calendar length', () => {
    expect(compared('2026-03-01', '2026-04-01', 'previous')).to.eql([
      ...['2026-02-01', '2026-03-01', 28, false, 28, 31],
    ]);
    expect(compared('2026-02-25', '2026-03-25', 'previous')).to.eql([
      ...['2026-01-25', '2026-02-25', 31, false, 31, 28],
    ]);
    expect(compared('2026-04-01', '2026-07-01', 'previous')).to.eql([
      ...['2026-01-01', '2026-04-01', 90, false, 90, 91],
    ]);
    expect(compared('2025-01-01', '2026-01-01', 'previous')).to.eql([
      ...['2024-01-01', '2025-01-01', 366, false, 366, 365],
    ]);
    expect(compared('2026-03-10', '2026-03-20', 'previous')).to.eql([
      ...['2026-02-28', '2026-03-10', 10, false, 10, 10],
    ]);
  });

  it('with the same a year before', () => {
    expect(compared('2025-02-01', '2025-03-01', 'last-year')).to.eql([
      ...['2024-02-01', '2024-03-01', 29, false, 29, 28],
    ]);
    expect(compared('2028-02-29', '2028-03-01', 'last-year')).to.eql([
      ...['2027-02-28', '2027-03-01', 1, false, 1, 1],
    ]);
  });

  it('T10: while it runs, with its equal part only: 12 days of 31', () => {
    const asOf = '2025-10-12T09:45:00+03:00';
    expect(compared('2025-10-01', '2025-11-01', 'last-year', asOf)).to.eql([
      ...['2024-10-01', '2024-10-13', 12, true, 12, 12],
    ]);
    expect(compared('2025-10-01', '2025-11-01', 'previous', asOf)).to.eql([
      ...['2025-09-01', '2025-09-13', 12, true, 12, 12],
    ]);
    expect(compared('2025-10-06', '2025-10-16', 'previous', asOf)).to.eql([
      ...['2025-09-26', '2025-10-03', 7, true, 7, 7],
    ]);
    // Day 29 and 30 have no partner in February.
    expect(compared('2025-03-01', '2025-04-01', 'previous', '2025-03-30T12:00:00Z')).to.eql([
      ...['2025-02-01', '2025-03-01', 28, true, 28, 30],
    ]);
  });

  it('by date where years apart: 29 February shifts no day after it', () => {
    const year = ['2028-01-01', '2029-01-01', 'last-year'] as const;
    expect(compared(...year, '2028-02-29T12:00:00Z')).to.eql([
      ...['2027-01-01', '2027-03-01', 59, true, 59, 60],
    ]);
    expect(compared(...year, '2028-02-28T12:00:00Z')).to.eql([
      ...['2027-01-01', '2027-03-01', 59, true, 59, 59],
    ]);
    expect(compared(...year, '2028-03-10T12:00:00Z')).to.eql([
      ...['2027-01-01', '2027-03-11', 69, true, 69, 70],
    ]);
  });

  it('days are those of the data’s zone: at midnight a day has come, and no more', () => {
    const october = ['2025-10-01', '2025-11-01', 'previous'] as const;
    expect(compared(...october, '2025-10-12T00:00:00+03:00')[2]).to.equal(11);
    expect(compared(...october, '2025-10-11T21:00:00Z')[2]).to.equal(11);
    expect(compared(...october, '2025-10-11T21:00:01Z')[2]).to.equal(12);
  });

  it('has no reference where the data begins later, or where nothing has come yet', () => {
    expect(compared('2024-01-01', '2025-01-01', 'last-year')).to.eql([undefined]);
    expect(compared('2024-02-01', '2024-03-01', 'previous')[2]).to.equal(31);
    expect(compared('2024-01-02', '2024-02-02', 'previous')).to.eql([undefined]);
    expect(compared('2028-07-01', '2028-08-01', 'previous')).to.eql([undefined]);
    const early = '2025-09-30T23:00:00+03:00';
    expect(compared('2025-10-01', '2025-11-01', 'previous', early)).to.eql([undefined]);
  });

  it('knows no more than the document covers', () => {
    expect(compared('2028-06-15', '2028-07-15', 'previous')).to.eql([
      ...['2028-05-15', '2028-05-31', 16, true, 16, 16],
    ]);
  });

  it('takes what has come from the page where the document does not say', () => {
    const query = { by: 'product', start: '2025-10-01', end: '2025-11-01' } as const;
    const purchases = read(documentOf(receipts, head));
    const now = '2025-10-12T09:45:00+03:00';
    expect(breakdown(purchases, { ...query, now }).knownDays).to.equal(12);
    const known = read(documentOf(receipts, { ...head, asOf: '2025-10-05T12:00:00Z' }));
    expect(breakdown(known, { ...query, now })).to.include({ knownDays: 5, days: 31 });
  });

  it('gives each part its own reference, and parts that are no more', () => {
    const two = [
      receipt('2026-01-10', [
        item('Tea', 3),
        item('Salt', 1),
        item('Bottle', 0.4, { kind: 'deposit' }),
      ]),
      receipt('2026-02-10', [item('Tea', 5)]),
    ];
    const query = { start: '2026-02-01', end: '2026-03-01', compare: 'previous' } as const;
    const products = of(two, { by: 'product', ...query });
    expect(products.parts.map(({ key, value, reference }) => [key, value, reference])).to.eql([
      ['Tea', 5, 3],
      ['Salt', 0, 1],
    ]);
    expect(products).to.include({ total: 5, reference: 4, lines: 1 });
    expect(products.apart).to.eql([{ kind: 'deposit', value: 0, count: 0, reference: 0.4 }]);
    const [february] = of(two, { by: 'month', ...query }).parts;
    expect(february).to.include({ key: '2026-02', value: 5, reference: 4 });
  });

  it('gives months no reference some days away, and the total its own', () => {
    const query = { start: '2026-01-10', end: '2026-02-05', compare: 'previous' } as const;
    const months = of(receipts, { by: 'month', ...query }, head);
    expect(months.parts.map(({ reference }) => reference)).to.eql([undefined, undefined]);
    expect(months).to.include({ reference: 0.26, unknown: undefined });
  });
});
