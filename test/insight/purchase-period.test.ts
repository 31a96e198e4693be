import { expect } from 'chai';
import { monthsAround, periodWanted } from '../../src/insight/purchase-period.js';
import type { PeriodWish } from '../../src/insight/purchase-period.js';
import { lookAt } from '../../src/insight/purchase-look.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const purchases = read(
  documentOf([receipt('2026-10-14', [item('Tea', 1)]), receipt('2026-10-15', [item('Tea', 2)])], {
    period: { start: '2024-11-01', end: '2026-11-05' },
    asOf: '2026-11-04T18:00:00+02:00',
  }),
);

function wanted(wish: PeriodWish): [string, string] {
  const { start, end } = periodWanted(purchases, wish);
  return [start, end];
}

describe('periodWanted', () => {
  it('is the last month, quarter or year of which a week is known', () => {
    expect(wanted({})).to.eql(['2026-10-01', '2026-11-01']);
    expect(wanted({ period: 'quarter' })).to.eql(['2026-10-01', '2027-01-01']);
    expect(wanted({ period: 'year' })).to.eql(['2026-01-01', '2027-01-01']);
  });

  it('is the one that a date lies in', () => {
    expect(wanted({ period: 'quarter', start: '2026-05-31' })).to.eql(['2026-04-01', '2026-07-01']);
    expect(wanted({ period: 'year', end: '2026-01-01' })).to.eql(['2025-01-01', '2026-01-01']);
    expect(wanted({ period: 'year', start: '2026-05-31', end: '2026-06-02' })).to.eql([
      ...['2026-05-31', '2026-06-02'],
    ]);
  });

  it('is the last twelve months that are over, or those from a date on', () => {
    const period = 'last-12-months';
    expect(wanted({ period })).to.eql(['2025-11-01', '2026-11-01']);
    expect(wanted({ period, start: '2025-02-20' })).to.eql(['2025-02-01', '2026-02-01']);
    expect(wanted({ period, end: '2026-02-20' })).to.eql(['2025-03-01', '2026-03-01']);
    expect(wanted({ period, now: '2026-10-20T12:00:00Z' })).to.eql(['2025-11-01', '2026-11-01']);
  });

  it('begins on the own day of the month', () => {
    const monthStart = 15;
    expect(wanted({ monthStart })).to.eql(['2026-10-15', '2026-11-15']);
    expect(wanted({ monthStart, start: '2026-10-14' })).to.eql(['2026-09-15', '2026-10-15']);
    expect(wanted({ monthStart, start: '2026-10-15' })).to.eql(['2026-10-15', '2026-11-15']);
    expect(wanted({ monthStart, start: '2026-01-14', period: 'year' })).to.eql([
      ...['2025-01-15', '2026-01-15'],
    ]);
    expect(wanted({ monthStart: 28, start: '2026-02-28' })).to.eql(['2026-02-28', '2026-03-28']);
    expect(wanted({ monthStart, period: 'last-12-months' })).to.eql(['2025-10-15', '2026-10-15']);
  });

  it('is the only month where there is one', () => {
    const short = read(documentOf([], { period: { start: '2026-01-01', end: '2026-01-20' } }));
    expect(periodWanted(short, { period: 'last-12-months' })).to.eql({
      start: '2025-02-01',
      end: '2026-02-01',
    });
    expect(periodWanted(short, {})).to.eql({ start: '2026-01-01', end: '2026-02-01' });
  });
});

describe('months to choose from', () => {
  it('are own months too', () => {
    const dates = { start: '2026-10-15', end: '2026-11-15' };
    const months = monthsAround(purchases, dates, undefined, 15);
    expect(months).to.have.length(12);
    expect(months.at(-1)).to.eql(dates);
    expect(months[0]).to.eql({ start: '2025-11-15', end: '2025-12-15' });
  });

  it('hold what the look holds', () => {
    const look = lookAt(purchases, { monthStart: 15, compare: 'average' });
    // 21 of its 31 days have come: of the month before they end on 5 October.
    expect(look.made).to.include({ total: 2, start: '2026-10-15', reference: 0 });
    expect(look.monthly.parts.slice(-2).map(({ key, value }) => [key, value])).to.eql([
      ['2026-09', 1],
      ['2026-10', 2],
    ]);
  });
});
