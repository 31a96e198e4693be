import { expect } from 'chai';
import { energyFromDatahub } from '../../src/convert/datahub.js';
import { trend } from '../../src/insight/trend.js';
import type { Trend, TrendQuery } from '../../src/insight/trend.js';
import { DATAHUB_FILES, datahubFile, expectedOf } from '../datahub-files.js';
import type { DatahubFile } from '../datahub-files.js';
import { describeWithShared } from '../shared.js';

const HOUR = 3_600_000;

async function trendOf(name: DatahubFile, query: TrendQuery): Promise<Trend> {
  const { data, problems } = energyFromDatahub(await datahubFile(name));
  expect(problems).to.eql([]);
  return trend(data!, query);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}

describeWithShared('trend of a Datahub file', () => {
  const [CONSUMPTION, , WITH_GAP, HOURLY] = DATAHUB_FILES;

  it('has the months of early 2025: 2,093.84, 1,963.97 and 1,452.27 kWh', async () => {
    const { unit, steps, total, coverage } = await trendOf(CONSUMPTION, { step: 'month' });
    expect(unit).to.equal('kWh');
    expect(steps.map(({ key, value, coverage }) => [key, value, coverage])).to.eql([
      ['2025-01', 2093.84, 1],
      ['2025-02', 1963.97, 1],
      ['2025-03', 1452.27, 1],
    ]);
    expect(total).to.equal(5510.08);
    expect(coverage).to.equal(1);
  });

  it('has 27.78 kWh in 92 quarters and 23 hours on 30 March', async () => {
    const range = { start: '2025-03-30', end: '2025-03-31' };
    const quarters = await trendOf(CONSUMPTION, { ...range, step: 'quarter' });
    expect(quarters.steps).to.have.length(92);
    expect(quarters.total).to.equal(27.78);
    expect(new Date(quarters.start).toISOString()).to.equal('2025-03-29T22:00:00.000Z');
    expect(new Date(quarters.end).toISOString()).to.equal('2025-03-30T21:00:00.000Z');
    const { steps, total } = await trendOf(CONSUMPTION, { ...range, step: 'hour' });
    expect(steps).to.have.length(23);
    expect(total).to.equal(27.78);
    const keys = steps.slice(1, 4).map(({ key }) => key);
    expect(keys).to.eql([
      '2025-03-30T01:00+02:00',
      '2025-03-30T02:00+02:00',
      '2025-03-30T04:00+03:00',
    ]);
  });

  for (const name of DATAHUB_FILES) {
    it(`has the figures of another's computation: ${name}`, async () => {
      const expected = await expectedOf(name);
      const { steps: months, total } = await trendOf(name, { step: 'month' });
      expect(total).to.equal(Number(expected.totalKWh));
      expect(months.map(({ key }) => key)).to.eql(Object.keys(expected.byMonth));
      const readings = await trendOf(name, { step: name === HOURLY ? 'hour' : 'quarter' });
      const known = readings.steps.filter(({ value }) => value !== undefined);
      for (const [key, { kWh, slots, missing }] of Object.entries(expected.byMonth)) {
        expect(months.find((month) => month.key === key)!.value, key).to.equal(Number(kWh));
        const count = known.filter((step) => step.key.startsWith(key)).length;
        expect(count, key).to.equal(slots - missing);
      }
      for (const [date, { kWh, slots, missing }] of Object.entries(expected.someDays)) {
        const range = { start: date, end: dayAfter(date) };
        const day = await trendOf(name, { ...range, step: 'day' });
        expect(day.steps.map(({ key, value }) => [key, value])).to.eql([[date, Number(kWh)]]);
        const step = name === HOURLY ? 'hour' : 'quarter';
        const fine = await trendOf(name, { ...range, step });
        const known = fine.steps.filter(({ value }) => value !== undefined);
        expect(known, date).to.have.length(slots - missing);
        const length = name === HOURLY ? HOUR : HOUR / 4;
        expect(day.coverage, date).to.be.closeTo(
          ((slots - missing) * length) / (day.end - day.start),
          1e-12,
        );
      }
    });
  }

  it('leaves missing quarters and hours undefined, never 0', async () => {
    const range = { start: '2023-09-18', end: '2023-09-19' };
    const quarters = await trendOf(WITH_GAP, { ...range, step: 'quarter' });
    const missing = quarters.steps.filter(({ value }) => value === undefined);
    expect(missing).to.have.length(9);
    expect(
      missing.every(({ coverage, quality }) => coverage === 0 && quality === 'missing'),
    ).to.equal(true);
    const hours = await trendOf(WITH_GAP, { ...range, step: 'hour' });
    // 01:45 to 04:00 local time: a quarter of an hour, and two hours wholly.
    const holes = hours.steps.filter(({ coverage }) => coverage < 1);
    expect(holes.map(({ key, coverage }) => [key, coverage])).to.eql([
      ['2023-09-18T01:00+03:00', 0.75],
      ['2023-09-18T02:00+03:00', 0],
      ['2023-09-18T03:00+03:00', 0],
    ]);
    expect(holes.map(({ value }) => value === undefined)).to.eql([false, true, true]);
    expect(hours.total).to.equal(15.42);
  });

  it('measures coverage against the whole step, not from the first reading to the last', async () => {
    // One hour of 26 October 2022 is known, of the 744 + 1 hours of that month.
    const month = await trendOf(HOURLY, { step: 'month' });
    expect(month.steps).to.have.length(1);
    expect(month.steps[0]!.value).to.equal(1.15);
    expect(month.steps[0]!.coverage).to.be.closeTo(1 / 745, 1e-12);
    // Clipped to the query: of one day, 24 hours.
    const query = { step: 'month', start: '2022-10-26', end: '2022-10-27' } as const;
    const day = await trendOf(HOURLY, query);
    expect(day.steps[0]!.coverage).to.be.closeTo(1 / 24, 1e-12);
    expect(day.coverage).to.be.closeTo(1 / 24, 1e-12);
    // And to what had arrived: of that day's first 15 hours, local time.
    const arrived = await trendOf(HOURLY, { ...query, now: '2022-10-26T12:00:00Z' });
    expect(arrived.steps[0]!.coverage).to.be.closeTo(1 / 15, 1e-12);
  });

  it('has a step for a day without a reading', async () => {
    const range = { start: '2022-10-25', end: '2022-10-28' };
    const { steps } = await trendOf(HOURLY, { ...range, step: 'day' });
    expect(steps.map(({ key, value, coverage }) => [key, value, coverage > 0])).to.eql([
      ['2022-10-25', undefined, false],
      ['2022-10-26', 1.15, true],
      ['2022-10-27', undefined, false],
    ]);
  });

  it('adds up in every step to the same total', async () => {
    for (const name of DATAHUB_FILES) {
      const total = Number((await expectedOf(name)).totalKWh);
      for (const step of [
        'quarter',
        'half-hour',
        'hour',
        'day',
        'week',
        'month',
        'year',
      ] as const) {
        const { steps, total: whole } = await trendOf(name, { step });
        const sum = steps.reduce((so, { value = 0 }) => so + Math.round(value * 1e6), 0);
        expect([step, whole, sum / 1e6]).to.eql([step, total, total]);
      }
    }
  });
});
