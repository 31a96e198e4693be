import { expect } from 'chai';
import { Atlas } from '../../src/insight/address.js';
import type { Address } from '../../src/insight/address.js';
import type { Step } from '../../src/insight/calendar.js';
import { constant, energyOf, quarters } from '../support/energy.js';

function atlasOf(segments: object[], head: object = {}): Atlas {
  const energy = energyOf(segments, {}, head);
  return new Atlas(energy, energy.series[0]!);
}

function address(step: Step, start: string, end: string): Address {
  return { step, start, end };
}

/** Midnight in Helsinki in winter, and in summer. */
const winter = (date: string): string => `${date}T00:00+02:00`;
const summer = (date: string): string => `${date}T00:00+03:00`;

function wall(date: string): number {
  return Date.parse(`${date}T00:00Z`);
}

const twoDays = atlasOf([quarters(winter('2026-03-01'), winter('2026-03-03'))]);
const fortyDays = atlasOf([quarters(winter('2026-02-10'), winter('2026-03-22'))]);
const threeYears = atlasOf([quarters(winter('2023-01-01'), winter('2026-01-01'))]);
const toMay = [quarters(winter('2024-08-15'), summer('2026-05-16'))];
const ended = atlasOf(toMay);
const running = atlasOf(toMay, { asOf: '2026-05-16T00:00:00+03:00' });

describe('what is seen first', () => {
  it('is the last day of two, in hours', () => {
    expect(twoDays.resolve({})).to.eql(address('hour', '2026-03-02', '2026-03-03'));
  });

  it('is the last month of forty days, in days', () => {
    expect(fortyDays.resolve({})).to.eql(address('day', '2026-03-01', '2026-04-01'));
  });

  it('is the last year of three, in months', () => {
    expect(threeYears.resolve({})).to.eql(address('month', '2025-01-01', '2026-01-01'));
  });

  it('is a running year to its end, where the data say how far they are known', () => {
    expect(running.resolve({})).to.eql(address('month', '2026-01-01', '2027-01-01'));
    expect(ended.resolve({})).to.eql(address('month', '2026-01-01', '2026-06-01'));
  });

  it('is where the data are known to, also beyond the last reading', () => {
    const late = atlasOf(toMay, { asOf: '2026-07-02T00:00:00+03:00' });
    expect(late.resolve({ step: 'day' })).to.eql(address('day', '2026-07-01', '2026-08-01'));
    // To the first moment of a month: nothing of that month.
    const early = atlasOf(toMay, { asOf: '2026-06-01T00:00:00+03:00' });
    expect(early.resolve({ step: 'day' })).to.eql(address('day', '2026-05-01', '2026-06-01'));
  });
});

describe('what a page wants to see', () => {
  it('is seen as it wants', () => {
    const wanted = address('day', '2025-03-03', '2025-03-10');
    expect(threeYears.resolve(wanted)).to.eql(wanted);
  });

  it('is completed: by a step, by a day in a period, by the day after it', () => {
    const resolve = (wanted: Partial<Address>): Address => threeYears.resolve(wanted);
    expect(resolve({ step: 'day' })).to.eql(address('day', '2025-12-01', '2026-01-01'));
    expect(resolve({ step: 'week' })).to.eql(address('week', '2025-01-01', '2026-01-01'));
    expect(resolve({ step: 'quarter' })).to.eql(address('quarter', '2025-12-31', '2026-01-01'));
    expect(resolve({ step: 'year' })).to.eql(address('year', '2023-01-01', '2026-01-01'));
    expect(resolve({ start: '2024-02-29' })).to.eql(address('month', '2024-01-01', '2025-01-01'));
    const february = address('day', '2024-02-01', '2024-03-01');
    expect(resolve({ step: 'day', start: '2024-02-29' })).to.eql(february);
    expect(resolve({ step: 'day', end: '2024-03-01' })).to.eql(february);
  });

  it('is never finer than the data', () => {
    const months = atlasOf([constant('P1M', winter('2024-01-01'), 24, 100)]);
    for (const step of ['quarter', 'hour', 'day', 'week'] as const) {
      expect(months.resolve({ step }).step, step).to.equal('month');
    }
    expect(months.resolve({ step: 'hour', start: '2024-05-05' })).to.eql(
      address('month', '2024-01-01', '2025-01-01'),
    );
  });

  it('begins before it ends, also where there are no data', () => {
    expect(ended.resolve({ start: '2019-05-01' })).to.eql(
      address('month', '2019-01-01', '2020-01-01'),
    );
    expect(ended.resolve({ start: '2030-05-01' })).to.eql(
      address('month', '2030-01-01', '2031-01-01'),
    );
  });

  it('is the period of its start, where it would end before', () => {
    const backward = { start: '2024-05-01', end: '2024-04-01' };
    expect(threeYears.resolve(backward)).to.eql(address('month', '2024-01-01', '2025-01-01'));
  });
});

describe('the view before and after', () => {
  it('is a day, a month or a year away', () => {
    const next = (from: Address, way: -1 | 1): Address | undefined =>
      threeYears.neighbour(from, way);
    expect(next(address('hour', '2024-02-29', '2024-03-01'), 1)).to.eql(
      address('hour', '2024-03-01', '2024-03-02'),
    );
    expect(next(address('day', '2024-03-01', '2024-04-01'), -1)).to.eql(
      address('day', '2024-02-01', '2024-03-01'),
    );
    expect(next(address('week', '2024-01-01', '2025-01-01'), 1)).to.eql(
      address('week', '2025-01-01', '2026-01-01'),
    );
  });

  it('is a week away from a week, and as many days from any days', () => {
    const week = address('day', '2024-03-25', '2024-04-01');
    expect(threeYears.neighbour(week, 1)).to.eql(address('day', '2024-04-01', '2024-04-08'));
    expect(threeYears.neighbour(week, -1)).to.eql(address('day', '2024-03-18', '2024-03-25'));
    const tenDays = address('hour', '2024-03-05', '2024-03-15');
    expect(threeYears.neighbour(tenDays, -1)).to.eql(address('hour', '2024-02-24', '2024-03-05'));
  });

  it('is as many months away from months', () => {
    const heating = address('month', '2024-10-01', '2025-04-01');
    expect(threeYears.neighbour(heating, -1)).to.eql(address('month', '2024-04-01', '2024-10-01'));
    const last12 = address('month', '2024-05-01', '2025-05-01');
    expect(threeYears.neighbour(last12, -1)).to.eql(address('month', '2023-05-01', '2024-05-01'));
  });

  it('is only where there are data', () => {
    const { neighbour } = { neighbour: threeYears.neighbour.bind(threeYears) };
    expect(neighbour(address('month', '2023-01-01', '2024-01-01'), -1)).to.equal(undefined);
    expect(neighbour(address('month', '2025-01-01', '2026-01-01'), 1)).to.equal(undefined);
    expect(neighbour(address('hour', '2025-12-31', '2026-01-01'), 1)).to.equal(undefined);
    expect(neighbour(address('year', '2023-01-01', '2026-01-01'), 1)).to.equal(undefined);
    expect(neighbour(address('day', '2023-01-02', '2023-01-09'), -1)).to.eql(
      address('day', '2022-12-26', '2023-01-02'),
    );
  });

  it('begins and ends with the months that have data', () => {
    const year = running.resolve({});
    expect(running.neighbour(year, -1)).to.eql(address('month', '2025-01-01', '2026-01-01'));
    expect(running.neighbour(running.neighbour(year, -1)!, -1)).to.eql(
      address('month', '2024-08-01', '2025-01-01'),
    );
  });
});

describe('the way in and out', () => {
  it('goes through year, month and day, and back by the path above', () => {
    const all = threeYears.resolve({ step: 'year' });
    const year = threeYears.within('year', wall('2024-01-01'))!;
    expect(year).to.eql(address('month', '2024-01-01', '2025-01-01'));
    const month = threeYears.within('month', wall('2024-02-01'))!;
    expect(month).to.eql(address('day', '2024-02-01', '2024-03-01'));
    const day = threeYears.within('day', wall('2024-02-29'))!;
    expect(day).to.eql(address('hour', '2024-02-29', '2024-03-01'));
    expect(threeYears.within('hour', wall('2024-02-29'))).to.equal(undefined);
    expect(threeYears.ancestors(day).map((each) => each.address)).to.eql([all, year, month]);
    expect(threeYears.ancestors(day).map(({ level }) => level)).to.eql(['all', 'year', 'month']);
    expect(threeYears.ancestors(all)).to.eql([]);
  });

  it('goes from a week to its seven days, across the turn of the year', () => {
    expect(threeYears.within('week', wall('2024-12-30'))).to.eql(
      address('day', '2024-12-30', '2025-01-06'),
    );
  });

  it('ends where the readings are no finer', () => {
    const days = atlasOf([constant('P1D', winter('2024-01-01'), 700, 5)]);
    expect(days.within('month', wall('2024-02-01'))?.step).to.equal('day');
    expect(days.within('day', wall('2024-02-01'))).to.equal(undefined);
    const months = atlasOf([constant('P1M', winter('2024-01-01'), 24, 100)]);
    expect(months.within('year', wall('2024-01-01'))?.step).to.equal('month');
    expect(months.within('month', wall('2024-01-01'))).to.equal(undefined);
  });

  it('has no step for all years, where there is but one', () => {
    expect(fortyDays.ancestors(fortyDays.resolve({})).map(({ level }) => level)).to.eql(['year']);
  });

  it('offers steps from the coarsest, as fine as the readings', () => {
    const steps = (atlas: Atlas, step: Step): Step[] => atlas.stepsAt(atlas.resolve({ step }));
    expect(steps(threeYears, 'year')).to.eql(['year', 'month']);
    expect(steps(threeYears, 'month')).to.eql(['month', 'week', 'day']);
    expect(steps(threeYears, 'day')).to.eql(['day', 'hour']);
    expect(steps(threeYears, 'hour')).to.eql(['hour', 'quarter']);
    const hourly = atlasOf([constant('PT1H', winter('2025-01-01'), 8_760, 1)]);
    expect(steps(hourly, 'hour')).to.eql(['hour']);
    const weekly = atlasOf([constant('P1W', winter('2024-12-30'), 60, 100)]);
    expect(steps(weekly, 'month')).to.eql(['month', 'week']);
  });
});
