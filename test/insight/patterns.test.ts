import { expect } from 'chai';
import fc from 'fast-check';
import { averageDay } from '../../src/insight/average-day.js';
import { baseload } from '../../src/insight/baseload.js';
import type { HourCell } from '../../src/insight/hour-cells.js';
import { trend } from '../../src/insight/trend.js';
import { when } from '../../src/insight/when.js';
import type { Energy } from '../../src/model/energy.js';
import { constant, DAY, energyOf, HOUR, quarters, segment, wallIn } from '../support/energy.js';

const YEAR = energyOf([quarters('2025-12-31T22:00Z', '2026-12-31T22:00Z')]);
const OCTOBER = { start: '2026-10-01', end: '2026-11-01' };
const MARCH = { start: '2026-03-01', end: '2026-04-01' };

/** The mean of every hour of the wall, by a plain count of all hours. */
function meansByHour(start: number, values: readonly number[]): number[] {
  const hours = Array.from({ length: 24 }, (): number[] => []);
  values.forEach((value, index) => {
    hours[Number(wallIn('Europe/Helsinki', start + index * HOUR).slice(11, 13))]!.push(value);
  });
  return hours.map((each) => each.reduce((sum, value) => sum + value, 0) / each.length);
}

function allDays(energy: Energy, query: object): readonly HourCell[] {
  return averageDay(energy, query)!.kinds.find(({ kind }) => kind === 'all')!.hours;
}

describe('the average day', () => {
  it('has hour 03 of October from 32 hours and of March from 30, all others from 31', () => {
    for (const [month, third] of [
      [OCTOBER, 32],
      [MARCH, 30],
    ] as const) {
      const hours = allDays(YEAR, month).map((cell) => cell.hours);
      expect(hours).to.eql(Array.from({ length: 24 }, (_, hour) => (hour === 3 ? third : 31)));
    }
  });

  it('has the same means in a constant year, whatever the clocks do', () => {
    for (const month of [OCTOBER, MARCH, {}]) {
      expect(allDays(YEAR, month).map(({ value }) => value)).to.eql(Array(24).fill(1));
    }
  });

  it('is what a plain count of the hours of the wall comes to', () => {
    const start = Date.parse('2026-09-30T21:00Z');
    const value = fc.integer({ min: 0, max: 9_000 }).map((watts) => watts / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 745, maxLength: 745 }), (values) => {
        const energy = energyOf([segment('PT1H', '2026-09-30T21:00Z', values)]);
        const expected = meansByHour(start, values);
        allDays(energy, OCTOBER).forEach((cell, hour) => {
          expect(cell.value).to.be.closeTo(expected[hour]!, 1e-9);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('knows working days and weekends: 3 to 9 November 2025 is a week from Monday', () => {
    const days = [1, 1, 1, 1, 1, 4, 4].flatMap((value) => Array<number>(24).fill(value));
    const energy = energyOf([segment('PT1H', '2025-11-03T00:00+02:00', days)]);
    const means = averageDay(energy, {})!.kinds.map(({ kind, hours }) => [kind, hours[9]!.value]);
    expect(means).to.eql(
      [
        ['all', 13 / 7],
        ['workdays', 1],
        ['weekends', 4],
      ].map(([kind, value]) => [kind, Number((value as number).toPrecision(12))]),
    );
  });

  it('leaves out what is missing, and says how much that is', () => {
    const energy = energyOf([
      segment('PT1H', '2025-11-03T00:00+02:00', [2, ...Array<number>(23).fill(1), null, null]),
    ]);
    const query = { start: '2025-11-03', end: '2025-11-05' };
    const [midnight, one] = allDays(energy, query);
    expect(midnight).to.eql({ value: 2, hours: 1, coverage: 0.5, state: 'known' });
    expect(one).to.eql({ value: 1, hours: 1, coverage: 0.5, state: 'known' });
  });

  it('is none where readings are days, or there are none', () => {
    const days = energyOf([constant('P1D', '2026-01-01T00:00+02:00', 31, 24)]);
    expect(averageDay(days, {})).to.equal(undefined);
    expect(averageDay(energyOf([]), {})).to.equal(undefined);
  });
});

describe('when something is used', () => {
  it('is every hour of the clock in every day: one is skipped in spring', () => {
    const { columns, by } = when(YEAR, MARCH)!;
    expect([by, columns.length]).to.eql(['day', 31]);
    const spring = columns[28]!;
    expect(spring.key).to.equal('2026-03-29');
    expect(spring.hours.map(({ state }) => state)).to.eql(
      Array.from({ length: 24 }, (_, hour) => (hour === 3 ? 'skipped' : 'known')),
    );
    expect(columns[27]!.hours[3]).to.include({ value: 1, state: 'known' });
  });

  it('has in autumn the mean of the hour that comes twice', () => {
    const values = Array.from({ length: 25 }, (_, index) => (index === 4 ? 5 : 1));
    const energy = energyOf([segment('PT1H', '2026-10-24T21:00Z', values)]);
    expect(when(energy, {})!.columns[0]!.hours[3]).to.include({ value: 3, hours: 2 });
  });

  it('is week by week where days are many, and month by month where weeks are', () => {
    const year = when(YEAR, { start: '2026-01-01', end: '2027-01-01' })!;
    expect([year.by, year.columns.length, year.columns[0]!.key]).to.eql(['week', 53, '2026-W01']);
    const long = when(YEAR, { start: '2020-01-01', end: '2027-01-01' })!;
    expect([long.by, long.columns.length]).to.eql(['month', 84]);
  });

  it('tells what is missing from what has not arrived', () => {
    const asOf = '2026-01-02T12:00:00+02:00';
    const hours = [...Array<number>(24).fill(1), ...Array<null>(12).fill(null)];
    const energy = energyOf([segment('PT1H', '2026-01-01T00:00+02:00', hours)], {}, { asOf });
    const { columns } = when(energy, { start: '2026-01-01', end: '2026-01-03' })!;
    const states = columns[1]!.hours.map(({ state }) => state);
    expect(states.slice(0, 12)).to.eql(Array(12).fill('missing'));
    expect(states.slice(12)).to.eql(Array(12).fill('notArrived'));
  });

  it('adds up to the whole, whatever the zone', () => {
    const zones = ['Europe/Helsinki', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca'];
    const value = fc.integer({ min: 0, max: 3_000 }).map((watts) => watts / 1000);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2026, 6) }),
        fc.array(value, { minLength: 96, maxLength: 2_000 }),
        (timeZone, at, values) => {
          const start = new Date(at - (at % (DAY / 24))).toISOString();
          const energy = energyOf([segment('PT15M', start, values)], {}, { timeZone });
          const cells = when(energy, {})!.columns.flatMap(({ hours }) => hours);
          const sum = cells.reduce((all, { value: rate = 0, hours }) => all + rate * hours, 0);
          expect(sum).to.be.closeTo(trend(energy, { step: 'year' }).total!, 1e-6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of a temperature is a mean', () => {
    const cold = { measure: 'temperature', flow: undefined, unit: 'degC' };
    const energy = energyOf(
      [segment('PT15M', '2026-01-01T00:00+02:00', [-40, -20, null, -30])],
      cold,
    );
    expect(when(energy, {})!.columns[0]!.hours[0]).to.include({ value: -30, coverage: 0.75 });
  });
});

describe('what runs always', () => {
  /** Nights of 0.1 kWh a quarter from midnight to five, days of 0.5. */
  function nights(count: number, night: readonly (number | null)[]): Energy {
    const day = [...night, ...Array<number>(96 - night.length).fill(0.5)];
    const values = Array.from({ length: count }, () => day).flat();
    return energyOf([segment('PT15M', '2026-01-01T00:00+02:00', values)]);
  }
  const quiet = Array<number>(20).fill(0.1);

  it('is what is used in the quietest tenth of the night: 0.1 kWh a quarter are 0.4 kW', () => {
    const found = baseload(nights(7, quiet), {})!;
    expect(found.perHour).to.be.closeTo(0.4, 1e-9);
    expect(found).to.include({ nights: 7, from: 0, to: 5 });
    // 9.6 of 40 kWh a day.
    expect(found.share).to.be.closeTo(0.24, 1e-9);
  });

  it('is not led by a freezer that rests, nor by a car that charges', () => {
    const restless = [0, ...Array<number>(15).fill(0.1), 2.5, 2.5, 2.5, 2.5];
    expect(baseload(nights(10, restless), {})!.perHour).to.be.closeTo(0.4, 1e-9);
  });

  it('counts zeros, and not what is missing', () => {
    const zeros = [...Array<number>(10).fill(0), ...Array<number>(10).fill(0.1)];
    expect(baseload(nights(8, zeros), {})!.perHour).to.equal(0);
    const gap = [null, ...Array<number>(19).fill(0.1)];
    expect(baseload(nights(8, gap), {})!.perHour).to.be.closeTo(0.4, 1e-9);
  });

  it('is not told of six nights, nor of nights that are not known', () => {
    expect(baseload(nights(6, quiet), {})).to.equal(undefined);
    const unknown = [...Array<null>(3).fill(null), ...Array<number>(17).fill(0.1)];
    expect(baseload(nights(20, unknown), {})).to.equal(undefined);
  });

  it('is none of a net or of a temperature', () => {
    const values = Array<number>(24 * 10).fill(1);
    const of = (series: object): unknown =>
      baseload(energyOf([segment('PT1H', '2026-01-01T00:00+02:00', values)], series), {});
    expect(of({ flow: 'net' })).to.equal(undefined);
    expect(of({ measure: 'temperature', unit: 'degC', flow: undefined })).to.equal(undefined);
    expect(of({})).to.include({ perHour: 1 });
  });
});
