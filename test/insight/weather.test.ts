import { expect } from 'chai';
import fc from 'fast-check';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import { readEnergy } from '../../src/model/energy.js';
import type { Energy } from '../../src/model/energy.js';
import { read as readGoal } from '../model/goals-document.js';

const NOW = '2026-02-01T00:00:00+02:00';
const [THEN_START, NOW_START] = ['2025-01-01T00:00:00+02:00', '2026-01-01T00:00:00+02:00'];

/** A January of a use and a temperature for each day, and the one after it. */
function home(then: readonly [number, number][], now: readonly [number, number][]): Energy {
  const series = (at: 0 | 1, head: object): object => ({
    ...head,
    segments: [
      { start: THEN_START, resolution: 'P1D', values: then.map((day) => day[at]) },
      { start: NOW_START, resolution: 'P1D', values: now.map((day) => day[at]) },
    ],
  });
  const { data, problems } = readEnergy({
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    series: [
      series(0, { id: 'use', measure: 'energy', unit: 'kWh' }),
      series(1, { id: 'outside', measure: 'temperature', unit: 'degC' }),
    ],
  });
  expect(problems).to.eql([]);
  return data!;
}

function reduced(energy: Energy, weather: boolean, now = NOW): Progress {
  const goal = readGoal({
    direction: 'reduceBy',
    target: 10,
    unit: '%',
    baseline: { kind: 'samePeriodLastYear', weather },
    period: { start: '2026-01-01', end: '2026-02-01' },
  });
  return progress(goal, { energy, now });
}

const temperatures = Array.from({ length: 31 }, (_, day) => (day % 8) - 5);
/** 10 kWh a day, and 2 more for each degree below 17. */
const useAt = (celsius: number): [number, number] => [10 + 2 * (17 - celsius), celsius];

describe('a baseline brought to the weather', () => {
  const then = temperatures.map(useAt);
  const colder = temperatures.map((celsius) => useAt(celsius - 3));

  it('is its base, and its heat by the degree days: E_base + E_heat × HDD_now ÷ HDD_then', () => {
    const told = reduced(home(then, colder), true);
    const degrees = temperatures.map((celsius) => 17 - celsius).reduce((a, b) => a + b, 0);
    const expected = 310 + 2 * degrees * ((degrees + 93) / degrees);
    expect(told.baseline).to.be.closeTo(expected, 1e-6);
    expect(told.weather).to.deep.include({ then: degrees, now: degrees + 93, days: 31 });
    expect(told.weather!.perDegreeDay).to.be.closeTo(2, 1e-9);
    expect(told.target).to.be.closeTo(0.9 * expected, 1e-6);
  });

  it('does not call a cold month a bad one', () => {
    // All the same but for the cold: a tenth less than that is what is asked for.
    const saved = temperatures.map((celsius): [number, number] => {
      const [use] = useAt(celsius - 3);
      return [use * 0.9, celsius - 3];
    });
    expect(reduced(home(then, saved), true, '2026-02-03T00:00:00+02:00').state).to.equal('met');
    expect(reduced(home(then, saved), false, '2026-02-03T00:00:00+02:00').state).to.equal('missed');
  });

  it('is as it was where the weather was the same, and where nobody asks', () => {
    const same = home(then, then);
    const sum = then.reduce((total, [use]) => total + use, 0);
    expect(reduced(same, true).baseline).to.be.closeTo(sum, 1e-6);
    expect(reduced(home(then, colder), false)).to.include({ baseline: sum, weather: undefined });
  });

  it('goes by the days so far, and takes the rest as it was', () => {
    const told = reduced(home(then, colder), true, '2026-01-11T00:00:00+02:00');
    expect(told.weather).to.include({ days: 10 });
    expect(told.weather!.change).to.be.closeTo(2 * 3 * 10, 1e-6);
  });

  it('has no heat where use does not follow the cold', () => {
    const hot = temperatures.map((celsius): [number, number] => [20 + celsius, celsius]);
    expect(reduced(home(hot, colder), true).weather).to.include({ perDegreeDay: 0, change: 0 });
  });

  it('says where it cannot be told', () => {
    const few = home(then.slice(0, 5), colder);
    expect(reduced(few, true)).to.include({ weather: undefined });
    const alone = readEnergy({
      format: 'peili/energy',
      version: 1,
      timeZone: 'Europe/Helsinki',
      series: [
        {
          id: 'use',
          measure: 'energy',
          unit: 'kWh',
          segments: [
            { start: THEN_START, resolution: 'P1D', values: then.map(([use]) => use) },
            { start: NOW_START, resolution: 'P1D', values: colder.map(([use]) => use) },
          ],
        },
      ],
    }).data!;
    const told = reduced(alone, true);
    expect(told.baseline).to.equal(then.reduce((sum, [use]) => sum + use, 0));
    expect(told.problems.map(({ code, path }) => `${code} ${path}`)).to.eql([
      'reference goals[0].baseline.weather',
    ]);
  });

  it('the colder, the more is allowed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20, max: 5 }),
        fc.integer({ min: 0, max: 10 }),
        (shift, by) => {
          const at = (degrees: number): number =>
            reduced(
              home(
                then,
                temperatures.map((celsius) => useAt(celsius + degrees)),
              ),
              true,
            ).target!;
          expect(at(shift - by)).to.be.at.least(at(shift) - 1e-9);
        },
      ),
      { numRuns: 25 },
    );
  });
});
