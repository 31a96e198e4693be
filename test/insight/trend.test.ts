import { expect } from 'chai';
import { trend } from '../../src/insight/trend.js';
import type { Trend, TrendQuery } from '../../src/insight/trend.js';
import { constant, dayAfter, energyOf, iso, quarters, segment } from '../support/energy.js';

const HOUR_START = '2026-01-01T00:00+02:00';

/** A date's own trend. */
function dayOf(energy: ReturnType<typeof energyOf>, date: string, step: TrendQuery['step']): Trend {
  return trend(energy, { step, start: date, end: dayAfter(date) });
}

/** The trend of one hour of 1 January, from its four quarters. */
function hourOf(values: (number | null)[], more: object = {}): Trend {
  const energy = energyOf([segment('PT15M', HOUR_START, values, more)]);
  return trend(energy, { step: 'hour' });
}

describe('a year of quarters of 0.25 kWh in Helsinki', () => {
  const energy = energyOf([quarters('2025-12-31T22:00Z', '2026-12-31T22:00Z')]);

  it('has 23.00 kWh on 29 March 2026, and no hour 03', () => {
    const day = dayOf(energy, '2026-03-29', 'hour');
    expect([iso(day.start), iso(day.end)]).to.eql(['2026-03-28T22:00Z', '2026-03-29T21:00Z']);
    expect(day).to.include({ total: 23, coverage: 1, quality: 'measured', unit: 'kWh' });
    expect(day.steps).to.have.length(23);
    expect(new Set(day.steps.map(({ value }) => value))).to.eql(new Set([1]));
    expect(day.steps.some(({ key }) => key.includes('T03'))).to.equal(false);
    expect(dayOf(energy, '2026-03-29', 'quarter').steps).to.have.length(92);
  });

  it('has 25.00 kWh on 25 October 2026, and hour 03 twice', () => {
    const day = dayOf(energy, '2026-10-25', 'hour');
    expect([iso(day.start), iso(day.end)]).to.eql(['2026-10-24T21:00Z', '2026-10-25T22:00Z']);
    expect(day.total).to.equal(25);
    const three = day.steps.filter(({ key }) => key.includes('T03'));
    expect(three.map(({ key, value }) => [key, value])).to.eql([
      ['2026-10-25T03:00+03:00', 1],
      ['2026-10-25T03:00+02:00', 1],
    ]);
    expect(dayOf(energy, '2026-10-25', 'quarter').steps).to.have.length(100);
  });

  it('has 743 kWh in March, 745 in October, 8,760 in the year', () => {
    const { steps, total } = trend(energy, { step: 'month' });
    expect(steps.map(({ value }) => value)).to.eql([
      ...[744, 672, 743, 720, 744, 720],
      ...[744, 744, 720, 745, 720, 744],
    ]);
    expect(total).to.equal(8_760);
  });

  it('has weeks of 167 and 169 kWh where the clocks change', () => {
    const { steps } = trend(energy, { step: 'week', start: '2025-12-29', end: '2027-01-04' });
    expect(steps).to.have.length(53);
    const values = new Map(steps.map(({ key, value }) => [key, value]));
    expect(values.get('2026-W13')).to.equal(167);
    expect(values.get('2026-W43')).to.equal(169);
    expect(values.get('2026-W12')).to.equal(168);
    // Of the first and the last week, three days lie in other years and are not known.
    expect(steps[0]).to.include({ key: '2026-W01', value: 96, coverage: 4 / 7 });
    expect(steps[52]).to.include({ key: '2026-W53', value: 96, coverage: 4 / 7 });
  });

  it('is as exact in 0.1 kWh: 3,504 in every step', () => {
    const tenths = energyOf([quarters('2025-12-31T22:00Z', '2026-12-31T22:00Z', 0.1)]);
    for (const step of ['quarter', 'half-hour', 'hour', 'day', 'week', 'month', 'year'] as const) {
      expect(trend(tenths, { step }).total, step).to.equal(3_504);
    }
    expect(trend(tenths, { step: 'month' }).steps[2]!.value).to.equal(297.2);
  });
});

describe('what is missing', () => {
  it('leaves an hour of 1, null, 0, 1 with 2 kWh, of which 75 % is known', () => {
    const { steps, total } = hourOf([1, null, 0, 1]);
    expect(steps).to.have.length(1);
    expect(steps[0]).to.include({ value: 2, coverage: 0.75, quality: 'measured' });
    expect(total).to.equal(2);
  });

  it('is a step of its own, and a zero is another', () => {
    const energy = energyOf([segment('PT15M', HOUR_START, [1, null, 0, 1])]);
    const { steps } = trend(energy, { step: 'quarter' });
    expect(steps.map(({ value, quality }) => [value, quality])).to.eql([
      [1, 'measured'],
      [undefined, 'missing'],
      [0, 'measured'],
      [1, 'measured'],
    ]);
  });

  it('has no total where all of it is missing', () => {
    const { steps, total, coverage, quality } = hourOf([null, null, null, null]);
    expect(total).to.equal(undefined);
    expect([coverage, quality]).to.eql([0, 'missing']);
    expect(steps[0]!.value).to.equal(undefined);
    expect(steps[0]!.quality).to.equal('missing');
  });

  it('is a whole day within a month, and outside the data too', () => {
    const energy = energyOf([constant('P1D', '2026-02-27T00:00+02:00', 2, 5)]);
    const { steps, coverage, total } = trend(energy, {
      step: 'day',
      start: '2026-02-25',
      end: '2026-03-02',
    });
    expect(steps.map(({ value }) => value)).to.eql([undefined, undefined, 5, 5, undefined]);
    expect(total).to.equal(10);
    expect(coverage).to.equal(0.4);
  });
});

describe('estimates', () => {
  it('make an hour estimated, by a quarter of it', () => {
    const hour = hourOf([1, 1, 1, 1], { quality: [[2, 1, 'estimated']] });
    expect(hour).to.include({ total: 4, estimated: 1, quality: 'estimated', coverage: 1 });
    expect(hour.estimated / hour.total!).to.equal(0.25);
    expect(hour.steps[0]).to.include({ estimated: 1, quality: 'estimated' });
  });

  it('of 4.0 that were corrected to 3.2 count as 3.2', () => {
    const energy = energyOf([
      segment('PT1H', HOUR_START, [1, 4, 1], { quality: [[0, 3, 'estimated']], revision: 0 }),
      segment('PT1H', '2026-01-01T01:00+02:00', [3.2], {
        quality: [[0, 1, 'corrected']],
        revision: 1,
      }),
    ]);
    const day = trend(energy, { step: 'hour' });
    expect(day).to.include({ total: 5.2, estimated: 2, quality: 'estimated' });
    expect(day.steps.map(({ value, quality }) => [value, quality])).to.eql([
      [1, 'estimated'],
      [3.2, 'corrected'],
      [1, 'estimated'],
    ]);
  });
});

describe('the step of a trend', () => {
  it('is never finer than the readings', () => {
    const step = (resolution: string, wanted: TrendQuery['step']): string =>
      trend(energyOf([segment(resolution, HOUR_START, [1])]), { step: wanted }).step;
    expect(step('PT1H', 'quarter')).to.equal('hour');
    expect(step('PT30M', 'quarter')).to.equal('half-hour');
    expect(step('P1M', 'day')).to.equal('month');
    expect(step('PT15M', 'quarter')).to.equal('quarter');
    expect(step('PT15M', 'year')).to.equal('year');
  });
});

describe('what has not arrived', () => {
  const energy = energyOf(
    [quarters('2026-10-12T00:00+03:00', '2026-10-12T09:45+03:00')],
    {},
    { asOf: '2026-10-12T09:45:00+03:00' },
  );

  it('has no value and no zero, and is not missing', () => {
    const { steps, total, coverage, quality } = dayOf(energy, '2026-10-12', 'hour');
    expect(steps).to.have.length(24);
    expect(steps.slice(10).every(({ value }) => value === undefined)).to.equal(true);
    expect(new Set(steps.slice(10).map((step) => step.quality))).to.eql(new Set(['notArrived']));
    expect(steps.slice(0, 9).every(({ value }) => value === 1)).to.equal(true);
    expect(total).to.equal(9.75);
    expect([coverage, quality]).to.eql([1, 'measured']);
  });

  it('leaves the running hour with what has arrived of it', () => {
    const nine = dayOf(energy, '2026-10-12', 'hour').steps[9]!;
    expect(nine).to.include({ value: 0.75, coverage: 1, quality: 'measured' });
    expect(iso(nine.arrivedUntil!)).to.equal('2026-10-12T06:45Z');
    const others = dayOf(energy, '2026-10-12', 'hour').steps.filter(
      ({ arrivedUntil }) => arrivedUntil,
    );
    expect(others).to.have.length(1);
  });

  it('is told by the page, where the document does not', () => {
    const open = energyOf([quarters('2026-10-12T00:00+03:00', '2026-10-12T09:45+03:00')]);
    const query = { step: 'hour', start: '2026-10-12', end: '2026-10-13' } as const;
    expect(trend(open, query).steps[10]!.quality).to.equal('missing');
    const now = trend(open, { ...query, now: '2026-10-12T09:45:00+03:00' });
    expect(now.steps).to.eql(dayOf(energy, '2026-10-12', 'hour').steps);
    // What the document says goes before what the page says.
    const later = trend(energy, { ...query, now: '2026-10-13T00:00:00+03:00' });
    expect(later.steps[10]!.quality).to.equal('notArrived');
  });

  it('is all of a day that is still to come', () => {
    const { steps, total, quality } = dayOf(energy, '2026-10-13', 'day');
    expect(total).to.equal(undefined);
    expect([quality, steps[0]!.quality]).to.eql(['notArrived', 'notArrived']);
  });
});

describe('a series that nets or has a mean', () => {
  it('may have a negative month', () => {
    const energy = energyOf([segment('P1D', HOUR_START, [3, -40])], { flow: 'net' });
    expect(trend(energy, { step: 'month' })).to.include({ total: -37, coverage: 2 / 31 });
  });

  it('has a mean of what is known, and no sum', () => {
    const series = { measure: 'temperature', unit: 'degC', flow: undefined, point: undefined };
    const energy = energyOf([segment('PT1H', HOUR_START, [-4, 2, null, 5])], series);
    const { total, steps, measure } = trend(energy, { step: 'day' });
    expect([measure, total]).to.eql(['temperature', 1]);
    expect(steps[0]).to.include({ value: 1, coverage: 0.125 });
  });
});
