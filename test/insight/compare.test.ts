import { expect } from 'chai';
import { clockOf, slotsBetween } from '../../src/insight/calendar.js';
import type { Step } from '../../src/insight/calendar.js';
import { counterpart, shiftOf } from '../../src/insight/compare.js';
import type { OwnComparison } from '../../src/insight/compare.js';
import { DAY, dayAfter, HOUR, iso } from '../support/energy.js';

const helsinki = clockOf('Europe/Helsinki');

function wall(digits: string): number {
  return Date.parse(digits.length === 10 ? `${digits}T00:00Z` : `${digits}Z`);
}

/** Where a time of the period `[start, end)` stands in the period compared with. */
function shifted(
  kind: OwnComparison,
  step: Step,
  [start, end]: readonly [string, string],
  time: string,
): string | undefined {
  const other = shiftOf(kind, step, wall(start), wall(end))(wall(time));
  return other === undefined ? undefined : iso(other).slice(0, 16).replace('T00:00', '');
}

describe('the year before', () => {
  const year = ['2025-01-01', '2026-01-01'] as const;

  it('has the same date and time', () => {
    expect(shifted('last-year', 'day', year, '2025-03-30')).to.equal('2024-03-30');
    expect(shifted('last-year', 'hour', year, '2025-03-30T09:45')).to.equal('2024-03-30T09:45');
    expect(shifted('last-year', 'month', year, '2025-12-01')).to.equal('2024-12-01');
  });

  it('has no 29 February, and it is never merged into the 28th', () => {
    const leap = ['2028-01-01', '2029-01-01'] as const;
    expect(shifted('last-year', 'day', leap, '2028-02-29')).to.equal(undefined);
    expect(shifted('last-year', 'hour', leap, '2028-02-29T12:00')).to.equal(undefined);
    expect(shifted('last-year', 'day', leap, '2028-02-28')).to.equal('2027-02-28');
    expect(shifted('last-year', 'day', leap, '2028-03-01')).to.equal('2027-03-01');
  });

  it('has the same week, of the same number', () => {
    const weeks = ['2025-12-29', '2027-01-04'] as const;
    expect(shifted('last-year', 'week', weeks, '2025-12-29')).to.equal('2024-12-30');
    expect(shifted('last-year', 'week', weeks, '2026-03-23')).to.equal('2025-03-24');
    // 2026 has 53 weeks, 2025 has 52.
    expect(shifted('last-year', 'week', weeks, '2026-12-28')).to.equal(undefined);
    expect(shifted('last-year', 'week', weeks, '2026-12-21')).to.equal('2025-12-22');
  });

  it('has the same weekday and time within that week', () => {
    const weeks = ['2025-12-29', '2027-01-04'] as const;
    expect(shifted('last-year', 'week', weeks, '2026-03-25T09:45')).to.equal('2025-03-26T09:45');
  });
});

describe('the same weekdays a year before', () => {
  const year = ['2026-01-01', '2027-01-01'] as const;

  it('are 364 days before', () => {
    for (let date = '2026-01-01'; date < '2027-01-01'; date = dayAfter(date)) {
      const other = shifted('last-year-weekdays', 'day', year, date)!;
      expect(wall(date) - wall(other)).to.equal(364 * DAY);
      expect(new Date(wall(other)).getUTCDay()).to.equal(new Date(wall(date)).getUTCDay());
    }
    expect(shifted('last-year-weekdays', 'week', year, '2026-12-28')).to.equal('2025-12-29');
  });

  it('are the same a year before, where a step is longer than a week', () => {
    expect(shifted('last-year-weekdays', 'month', year, '2026-03-01')).to.equal('2025-03-01');
    expect(shifted('last-year-weekdays', 'year', year, '2026-01-01')).to.equal('2025-01-01');
  });
});

describe('the period before', () => {
  it('of a month is the month before, day by day', () => {
    const march = ['2026-03-01', '2026-04-01'] as const;
    expect(shifted('previous', 'day', march, '2026-03-01')).to.equal('2026-02-01');
    expect(shifted('previous', 'day', march, '2026-03-28')).to.equal('2026-02-28');
    for (const date of ['2026-03-29', '2026-03-30', '2026-03-31']) {
      expect(shifted('previous', 'day', march, date), date).to.equal(undefined);
    }
  });

  it('of a year or of three months is as many months before', () => {
    const year = ['2025-01-01', '2026-01-01'] as const;
    expect(shifted('previous', 'month', year, '2025-07-01')).to.equal('2024-07-01');
    const spring = ['2025-03-01', '2025-06-01'] as const;
    expect(shifted('previous', 'month', spring, '2025-03-01')).to.equal('2024-12-01');
    expect(shifted('previous', 'day', spring, '2025-05-31')).to.equal(undefined);
    expect(shifted('previous', 'day', spring, '2025-05-29')).to.equal(undefined);
    expect(shifted('previous', 'day', spring, '2025-05-28')).to.equal('2025-02-28');
  });

  it('of days is as many days before', () => {
    const day = ['2026-03-30', '2026-03-31'] as const;
    expect(shifted('previous', 'hour', day, '2026-03-30T07:00')).to.equal('2026-03-29T07:00');
    const week = ['2026-03-02', '2026-03-09'] as const;
    expect(shifted('previous', 'day', week, '2026-03-02')).to.equal('2026-02-23');
  });

  it('of a year in weeks is the same weeks of the year before', () => {
    const year = ['2026-01-01', '2027-01-01'] as const;
    expect(shifted('previous', 'week', year, '2026-03-23')).to.equal('2025-03-24');
    // Of two years: the same weeks two years before.
    const two = ['2025-01-01', '2027-01-01'] as const;
    expect(shifted('previous', 'week', two, '2026-03-23')).to.equal('2024-03-25');
    // Weeks do not fit into other months.
    const month = ['2026-03-01', '2026-04-01'] as const;
    expect(shifted('previous', 'week', month, '2026-03-09')).to.equal(undefined);
  });
});

describe('a counterpart in real time', () => {
  const dayBefore = (time: number): number => time - DAY;
  const of = (instant: string): string | undefined => {
    const other = counterpart(Date.parse(instant), dayBefore, helsinki);
    return other === undefined ? undefined : iso(other);
  };

  it('shows the same on the wall', () => {
    expect(of('2026-03-29T00:00+02:00')).to.equal('2026-03-27T22:00Z');
    // 24 hours by the wall, 23 in between.
    expect(of('2026-03-30T00:00+03:00')).to.equal('2026-03-28T22:00Z');
  });

  it('is none for an hour that the other day skips', () => {
    expect(of('2026-03-30T03:00+03:00')).to.equal(undefined);
    expect(of('2026-03-30T03:45+03:00')).to.equal(undefined);
    expect(of('2026-03-30T04:00+03:00')).to.equal('2026-03-29T01:00Z');
  });

  it('is the first pass of an hour that the other day has twice', () => {
    expect(of('2026-10-26T03:00+02:00')).to.equal('2026-10-25T00:00Z');
    expect(of('2026-10-26T04:00+02:00')).to.equal('2026-10-25T02:00Z');
  });

  it('is none for the second pass, where the other day has one', () => {
    expect(of('2026-10-25T03:30+03:00')).to.equal('2026-10-24T00:30Z');
    expect(of('2026-10-25T03:30+02:00')).to.equal(undefined);
  });

  it('is the second pass of the second pass', () => {
    // 364 days before 25 October 2026 is 26 October 2025: both have 25 hours.
    const back = (time: number): number => time - 364 * DAY;
    const other = (instant: string): string =>
      iso(counterpart(Date.parse(instant), back, helsinki)!);
    expect(other('2026-10-25T03:30+03:00')).to.equal('2025-10-26T00:30Z');
    expect(other('2026-10-25T03:30+02:00')).to.equal('2025-10-26T01:30Z');
  });

  it('pairs every hour of an ordinary day with one of its own', () => {
    for (let date = '2026-01-02'; date < '2027-01-01'; date = dayAfter(date)) {
      const start = helsinki.toInstant(wall(date));
      const hours = slotsBetween('hour', start, start + 20 * HOUR, helsinki);
      const others = hours.map((hour) => counterpart(hour.start, dayBefore, helsinki));
      const known = others.filter((other) => other !== undefined);
      expect(new Set(known).size, date).to.equal(known.length);
      hours.forEach((hour, index) => {
        if (others[index] === undefined) return;
        expect(helsinki.toWall(hour.start) - helsinki.toWall(others[index])).to.equal(DAY);
      });
    }
  });
});
