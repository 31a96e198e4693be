import { expect } from 'chai';
import fc from 'fast-check';
import { periodOf } from '../../src/insight/period.js';
import type { Period } from '../../src/insight/period.js';
import { DAY, HOUR, MINUTE } from '../support/energy.js';

/** The milliseconds of digits on a wall: `2025-03-30` or `2025-03-30T09:45`. */
function wall(digits: string): number {
  return Date.parse(digits.length === 10 ? `${digits}T00:00Z` : `${digits}Z`);
}

function named(start: string, end: string): Period {
  return periodOf(wall(start), wall(end));
}

describe('a stretch of time is named', () => {
  it('a year, leap or not', () => {
    expect(named('2025-01-01', '2026-01-01')).to.eql({ kind: 'year', year: 2025 });
    expect(named('2024-01-01', '2025-01-01')).to.eql({ kind: 'year', year: 2024 });
  });

  it('a month, counted from 0, with its own last day', () => {
    expect(named('2025-03-01', '2025-04-01')).to.eql({ kind: 'month', year: 2025, month: 2 });
    expect(named('2024-02-01', '2024-03-01')).to.eql({ kind: 'month', year: 2024, month: 1 });
    expect(named('2025-12-01', '2026-01-01')).to.eql({ kind: 'month', year: 2025, month: 11 });
  });

  it('a week from Monday, by the year that has its Thursday', () => {
    expect(named('2025-12-29', '2026-01-05')).to.eql({ kind: 'week', year: 2026, week: 1 });
    expect(named('2026-12-28', '2027-01-04')).to.eql({ kind: 'week', year: 2026, week: 53 });
  });

  it('seven days, where they do not begin on a Monday', () => {
    expect(named('2025-12-30', '2026-01-06')).to.eql({
      kind: 'days',
      first: wall('2025-12-30'),
      last: wall('2026-01-05'),
    });
  });

  it('a month and not four weeks, of a February that begins on a Monday', () => {
    expect(named('2021-02-01', '2021-03-01')).to.eql({ kind: 'month', year: 2021, month: 1 });
  });

  it('a day', () => {
    expect(named('2024-02-29', '2024-03-01')).to.eql({ kind: 'day', day: wall('2024-02-29') });
  });

  it('days, both included, where it is no whole one of these', () => {
    const days = (first: string, last: string): Period => ({
      kind: 'days',
      first: wall(first),
      last: wall(last),
    });
    expect(named('2025-01-01', '2025-04-01')).to.eql(days('2025-01-01', '2025-03-31'));
    expect(named('2025-02-01', '2026-02-01')).to.eql(days('2025-02-01', '2026-01-31'));
    expect(named('2026-10-01', '2026-10-13')).to.eql(days('2026-10-01', '2026-10-12'));
    // To a moment in a day: that day is the last.
    expect(named('2026-10-01', '2026-10-12T09:45')).to.eql(days('2026-10-01', '2026-10-12'));
    expect(named('2026-10-01T12:00', '2026-10-03')).to.eql(days('2026-10-01', '2026-10-02'));
  });

  it('hours of a day', () => {
    expect(named('2026-10-12', '2026-10-12T09:45')).to.eql({
      kind: 'hours',
      start: wall('2026-10-12'),
      end: wall('2026-10-12T09:45'),
    });
    // To midnight: no part of the next day.
    expect(named('2026-10-12T23:00', '2026-10-13')).to.eql({
      kind: 'hours',
      start: wall('2026-10-12T23:00'),
      end: wall('2026-10-13'),
    });
  });
});

/** The first and the last moment of what a name means, by arithmetic of the test's own. */
function meant(period: Period): [number, number] {
  switch (period.kind) {
    case 'year':
      return [Date.UTC(period.year, 0), Date.UTC(period.year + 1, 0)];
    case 'month':
      return [Date.UTC(period.year, period.month), Date.UTC(period.year, period.month + 1)];
    case 'week': {
      // 4 January lies in the first week of its year.
      const fourth = Date.UTC(period.year, 0, 4);
      const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
      return [monday + (period.week - 1) * 7 * DAY, monday + period.week * 7 * DAY];
    }
    case 'day':
      return [period.day, period.day + DAY];
    case 'days':
      return [period.first, period.last + DAY];
    case 'hours':
      return [period.start, period.end];
  }
}

describe('the name of a stretch of time', () => {
  const day = fc
    .integer({ min: Date.UTC(1990) / DAY, max: Date.UTC(2060) / DAY })
    .map((count) => count * DAY);
  const length = fc.oneof(fc.constantFrom(1, 7, 28, 29, 30, 31, 365, 366), fc.integer({ min: 1 }));

  it('means all of its days and no others', () => {
    fc.assert(
      fc.property(day, length, (start, days) => {
        const end = start + (days % 5_000 || 1) * DAY;
        expect(meant(periodOf(start, end))).to.eql([start, end]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is that of every year, month and week from 1990 to 2060', () => {
    for (let year = 1990; year <= 2060; year += 1) {
      expect(periodOf(Date.UTC(year, 0), Date.UTC(year + 1, 0)).kind).to.equal('year');
      for (let month = 0; month < 12; month += 1) {
        const period = periodOf(Date.UTC(year, month), Date.UTC(year, month + 1));
        expect(period).to.eql({ kind: 'month', year, month });
      }
    }
    // Monday, 1 January 1990.
    for (let week = Date.UTC(1990, 0); week < Date.UTC(2060, 0); week += 7 * DAY) {
      const period = periodOf(week, week + 7 * DAY);
      expect(period.kind).to.equal('week');
      expect(meant(period)[0]).to.equal(week);
    }
  });

  it('is of hours only where they lie in one day, and then exact', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 1_439 }),
        fc.integer({ min: 1 }),
        (start, from, rest) => {
          const length = 1 + (rest % (1_440 - from));
          fc.pre(length < 1_440);
          const [first, last] = [start + from * MINUTE, start + (from + length) * MINUTE];
          expect(periodOf(first, last)).to.eql({ kind: 'hours', start: first, end: last });
        },
      ),
    );
    expect(periodOf(0, 25 * HOUR).kind).to.equal('days');
  });
});
