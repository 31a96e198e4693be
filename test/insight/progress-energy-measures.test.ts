import { expect } from 'chai';
import fc from 'fast-check';
import { HIGHEST_HOUR, PeakFinder } from '../../src/insight/energy-peak.js';
import type { PeakRule } from '../../src/insight/energy-peak.js';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import type { Energy } from '../../src/model/energy.js';
import { clockOf } from '../../src/model/zone.js';
import { documentOf, read as readEnergy } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';

const NOW = '2026-10-03T00:00:00+03:00';
const OCTOBER = '2026-10-01T00:00:00+03:00';

/** 7.2 by day, 10 at night, 6.9 by day, 8.4 at night, 6.5 by day. */
const CASE_37: Record<number, number> = { 10: 7.2, 23: 10, 12: 6.9, 26: 8.4, 34: 6.5 };

function hours(...values: unknown[]): object {
  return { start: OCTOBER, resolution: 'PT1H', values };
}

/** Two days that are even but for some hours. */
function twoDays(peaks: Record<number, unknown>): Energy {
  return readEnergy(documentOf([hours(...Array.from({ length: 48 }, (_, at) => peaks[at] ?? 1))]));
}

function peak(energy: Energy, more: object = {}, now = NOW): Progress {
  const measure = { of: 'energy', what: 'peak' };
  return progress(readGoal({ measure, unit: 'kW', target: 8, ...more }), { energy, now });
}

describe('progress of a peak', () => {
  it('is the highest hour so far, and the room below the cap', () => {
    const told = peak(twoDays({ 9: 6.9, 30: 5 }));
    expect(told).to.deep.include({ kind: 'peak', value: 6.9, unit: 'kW', target: 8, coverage: 1 });
    expect(told.required).to.be.closeTo(8 - 6.9, 1e-9);
    expect(told.state).to.equal('tooEarly');
    expect(told).not.to.have.any.keys('allowed', 'projected', 'pace', 'model');
    expect(told.curve.slice(0, 4).map(({ value }) => value)).to.eql([0, 6.9, 6.9, undefined]);
  });

  it('one breach is enough to miss the cap, and nothing makes it good again', () => {
    expect(peak(twoDays({ 9: 8.01 })).state).to.equal('missed');
    expect(peak(twoDays({ 9: 8 })).state).to.equal('tooEarly');
  });

  it('says when it was', () => {
    const { effect } = peak(twoDays({ 9: 6.9, 30: 5 }));
    expect(effect).to.deep.include({ own: 5, before: 6.9, after: 6.9 });
    expect(effect!.cause).to.deep.include({
      start: Date.parse('2026-10-01T09:00:00+03:00'),
      end: Date.parse('2026-10-01T10:00:00+03:00'),
      change: 6.9,
    });
  });

  it('is in the unit that the goal names', () => {
    expect(peak(twoDays({ 9: 6.9 }), { unit: 'W', target: 8_000 })).to.include({ value: 6_900 });
    expect(peak(twoDays({}), { unit: 'kWh' })).to.include({ reason: 'unsupported' });
  });

  it('goes by the contract in force: its rank, and night for less', () => {
    const tariff = {
      id: 'power',
      from: '2026-01-01T00:00:00+02:00',
      settlement: 'PT1H',
      energy: [],
      periods: [{ id: 'night', name: 'Night', from: '22:00', to: '07:00' }],
      peak: { window: 'PT1H', rank: 3, nightFactor: 0.8, nightPeriod: 'night', pricePerKW: 4 },
    };
    const values = Array.from({ length: 48 }, (_, at) => CASE_37[at] ?? 1);
    const energy = readEnergy(
      documentOf([hours(...values)], {}, { currency: 'EUR', tariffs: [tariff] }),
    );
    const told = peak(energy);
    expect(told.value).to.equal(6.9);
    expect(told.required).to.be.closeTo(1.1, 1e-9);
  });

  it('does not count an hour of which a part is missing', () => {
    const quarters = readEnergy(
      documentOf([
        {
          start: OCTOBER,
          resolution: 'PT15M',
          values: [2, 2, null, 2, ...Array<number>(92).fill(0.5)],
        },
      ]),
    );
    expect(peak(quarters, {}, '2026-10-02T00:00:00+03:00')).to.include({ value: 2 });
  });
});

describe('the power that is billed', () => {
  const clock = clockOf('Europe/Helsinki');
  const [start, end] = [Date.parse(OCTOBER), Date.parse(NOW)];
  const finder = (energy: Energy, rule: PeakRule): PeakFinder =>
    new PeakFinder(energy.series[0]!, rule, clock);

  it('is the third highest, night at four fifths: 7.2 d, 10 n, 6.9 d, 8.4 n, 6.5 d: 6.9 kW', () => {
    const energy = twoDays(CASE_37);
    const isNight = (at: number): boolean => {
      const hour = new Date(clock.toWall(at)).getUTCHours();
      return hour >= 22 || hour < 7;
    };
    const rule = {
      window: 'hour',
      rank: 3,
      weight: (at: number) => (isNight(at) ? 0.8 : 1),
    } as const;
    const found = finder(energy, rule);
    expect(found.highest(start, end).map(({ power }) => power)).to.eql([8, 7.2, 6.9]);
    expect(found.total(start, end)).to.include({ value: 6.9, coverage: 1 });
    // Headroom = cap − 6.9.
    expect(8 - found.total(start, end).value!).to.be.closeTo(1.1, 1e-9);
  });

  it('of a quarter of 2.0 kWh is 8 kW, which is not its hour', () => {
    const quarters = readEnergy(
      documentOf([{ start: OCTOBER, resolution: 'PT15M', values: [2, 0, 0, 0] }]),
    );
    const hour = start + 3_600_000;
    expect(finder(quarters, { window: 'quarter', rank: 1 }).total(start, hour).value).to.equal(8);
    expect(finder(quarters, HIGHEST_HOUR).total(start, hour).value).to.equal(2);
  });

  it('never falls as time goes on, and is the same however the days are cut', () => {
    const kW = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 1_000);
    fc.assert(
      fc.property(
        fc.array(kW, { minLength: 48, maxLength: 48 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 3, max: 48 }),
        (values, rank, count) => {
          const energy = readEnergy(documentOf([hours(...values)]));
          const found = finder(energy, { window: 'hour', rank });
          const at = start + count * 3_600_000;
          const expected = [...values.slice(0, count)].sort((a, b) => b - a)[rank - 1]!;
          expect(found.total(start, at).value).to.be.closeTo(expected, 1e-9);
          expect(found.total(start, end).value).to.be.at.least(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('progress of a share of energy', () => {
  const energy = readEnergy({
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    series: [series('use', 'import', [10, 10, 20]), series('own', 'selfUse', [4, 8, null])],
  });

  function series(id: string, flow: string, values: unknown[]): object {
    const segments = [{ start: OCTOBER, resolution: 'P1D', values }];
    return { id, measure: 'energy', flow, unit: 'kWh', segments };
  }

  const share = (part: string, now: string, more: object = {}): Progress => {
    const measure = { of: 'energy', what: 'share', series: 'use', part };
    const goal = readGoal({ measure, unit: '%', direction: 'atLeast', target: 50, ...more });
    return progress(goal, { energy, now });
  };

  it('is of the one series by the other', () => {
    const told = share('own', NOW);
    expect(told).to.include({ kind: 'rate', value: 60 });
    expect(told.fraction).to.eql({ part: 1_200, base: 20, units: ['kWh', 'kWh'] });
    expect(told.effect).to.include({ own: 80, before: 40, after: 60 });
  });

  it('speaks of the days of which both are known', () => {
    const told = share('own', '2026-10-04T00:00:00+03:00');
    expect(told).to.include({ value: 60 });
    expect(told.fraction).to.eql({ part: 1_200, base: 20, units: ['kWh', 'kWh'] });
    expect(told.coverage).to.be.closeTo(2 / 3, 1e-9);
  });

  it('needs a series that is there, and per cent', () => {
    expect(share('solar', NOW).problems.map(({ path }) => path)).to.eql(['goals[0].measure.part']);
    expect(share('own', NOW, { unit: 'kWh' })).to.include({ reason: 'unsupported' });
  });
});

describe('progress of a share of a tariff’s period', () => {
  const NIGHT = { id: 'night', name: 'Night', from: '22:00', to: '07:00' };

  /** One kilowatt-hour each hour, from a local midnight on, under a tariff from an instant on. */
  function even(start: string, count: number, from = '2020-01-01T00:00:00Z'): Energy {
    const energy = [{ price: 6, period: 'night' }, { price: 9 }];
    const tariff = { id: 'two-rate', from, settlement: 'PT1H', energy, periods: [NIGHT] };
    const readings = { start, resolution: 'PT1H', values: Array<number>(count).fill(1) };
    return readEnergy(documentOf([readings], {}, { currency: 'EUR', tariffs: [tariff] }));
  }

  const atNight = (energy: Energy, now: string, part = 'night'): Progress => {
    const measure = { of: 'energy', what: 'share', part };
    const goal = readGoal({ measure, unit: '%', direction: 'atLeast', target: 40 });
    return progress(goal, { energy, now });
  };

  it('is what of the use begins in it: of even use 9 of 24 hours at night', () => {
    const told = atNight(even(OCTOBER, 48), NOW);
    expect(told).to.include({ kind: 'rate', value: 37.5, coverage: 1 });
    expect(told.fraction).to.eql({ part: 1_800, base: 48, units: ['kWh', 'kWh'] });
  });

  it('goes by the wall clock: 8 of 23 hours in the spring night, 10 of 25 in the autumn one', () => {
    const spring = atNight(even('2026-03-29T00:00:00+02:00', 23), '2026-03-30T00:00:00+03:00');
    expect(spring.fraction).to.include({ part: 800, base: 23 });
    const autumn = atNight(even('2026-10-25T00:00:00+03:00', 25), '2026-10-26T00:00:00+02:00');
    expect(autumn.fraction).to.include({ part: 1_000, base: 25 });
  });

  it('does not speak of the time before the tariff was in force', () => {
    const told = atNight(even(OCTOBER, 48, '2026-10-02T00:00:00+03:00'), NOW);
    expect(told.fraction).to.include({ part: 900, base: 24 });
    expect(told.coverage).to.equal(0.5);
  });

  it('needs a period that the tariff has, and readings by the hour', () => {
    const stray = atNight(even(OCTOBER, 48), NOW, 'weekend');
    expect(stray.problems.map(({ path }) => path)).to.eql(['goals[0].measure.part']);
    const days = { start: OCTOBER, resolution: 'P1D', values: [24, 24] };
    const { tariffs } = even(OCTOBER, 1);
    const coarse = { ...readEnergy(documentOf([days])), tariffs };
    expect(atNight(coarse, NOW)).to.include({ reason: 'unsupported', value: undefined });
  });
});

describe('progress of a cost', () => {
  it('is the sum of what the document gives as the cost', () => {
    const energy = readEnergy({
      format: 'peili/energy',
      version: 1,
      timeZone: 'Europe/Helsinki',
      currency: 'EUR',
      series: ['energy', 'cost'].map((measure) => ({
        id: measure,
        measure,
        unit: measure === 'cost' ? 'EUR' : 'kWh',
        segments: [{ start: OCTOBER, resolution: 'P1D', values: [1.5, 2.25] }],
      })),
    });
    const goal = readGoal({ measure: { of: 'energy', what: 'cost' }, unit: 'EUR', target: 60 });
    expect(progress(goal, { energy, now: NOW })).to.include({ value: 3.75, unit: 'EUR' });
  });
});

describe('progress of emissions', () => {
  it('is the use times its factor, in the unit that the goal names', () => {
    const factor = { value: 0.15, unit: 'kgCO2e', source: 'Grid' };
    const series = { id: 'home', measure: 'energy', flow: 'import', unit: 'kWh' };
    const energy = readEnergy({
      ...documentOf([]),
      series: [{ ...series, factor, segments: [hours(...Array<number>(48).fill(2))] }],
    });
    const measure = { of: 'energy', what: 'co2' };
    const told = (unit: string): Progress =>
      progress(readGoal({ measure, unit, target: 60 }), { energy, now: NOW });
    // 48 × 2 kWh × 0.15
    expect(told('kgCO2e')).to.include({ value: 14.4, unit: 'kgCO2e' });
    expect(told('g')).to.include({ value: 14_400, unit: 'g' });
    const unknown = readEnergy(documentOf([hours(1, 2)]));
    const goal = readGoal({ measure, unit: 'kgCO2e', target: 60 });
    expect(progress(goal, { energy: unknown, now: NOW }).reason).to.equal('noData');
  });
});
