import { expect } from 'chai';
import fc from 'fast-check';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import { readEnergy } from '../../src/model/energy.js';
import type { Energy } from '../../src/model/energy.js';
import { documentOf } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';

const HOUR = 3_600_000;
/** 1 October, in Helsinki. */
const [LAST, THIS] = [Date.parse('2025-09-30T21:00Z'), Date.parse('2026-09-30T21:00Z')];
const OCTOBER = 745;

const kWh = fc.integer({ min: 0, max: 5_000 }).map((value) => value / 1_000);
/** Each day has its kWh an hour; one day of October has 25 hours. */
const october = fc
  .array(kWh, { minLength: 31, maxLength: 31 })
  .map((days) => Array.from({ length: OCTOBER }, (_, hour) => days[Math.min(30, hour / 24) | 0]!));

function energyOf(last: unknown[], own: unknown[]): Energy {
  const hours = (start: number, values: unknown[]): object => ({
    start: new Date(start).toISOString(),
    resolution: 'PT1H',
    values,
  });
  const { data } = readEnergy(documentOf([hours(LAST, last), hours(THIS, own)]));
  return data!;
}

/** The instant that comes a number of hours after the month has begun. */
function at(hours: number): string {
  return new Date(THIS + hours * HOUR).toISOString();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 1_000), 0) / 1_000;
}

describe('laws of progress', () => {
  it('the parts of a period add up to it', () => {
    fc.assert(
      fc.property(october, fc.integer({ min: 2, max: 31 }), (own, day) => {
        const energy = energyOf([], own);
        const now = '2026-11-02T00:00:00+02:00';
        const from = (start: string, end: string): Progress =>
          progress(readGoal({ period: { start, end } }), { energy, now });
        const cut = `2026-10-${String(day).padStart(2, '0')}`;
        const [first, second] = [from('2026-10-01', cut), from(cut, '2026-11-01')];
        const whole = from('2026-10-01', '2026-11-01');
        expect(whole.value).to.equal(sum(own));
        expect(first.value! + second.value!).to.be.closeTo(whole.value!, 1e-9);
        expect(first.days + second.days).to.equal(31);
      }),
      { numRuns: 50 },
    );
  });

  it('the value, its curve, the rest and the elapsed time say the same', () => {
    fc.assert(
      fc.property(october, october, fc.integer({ min: 1, max: 744 }), (last, own, hours) => {
        const told = progress(readGoal(), { energy: energyOf(last, own), now: at(hours) });
        expect(told.value).to.equal(sum(own.slice(0, hours)));
        expect(told.elapsed).to.equal(hours / OCTOBER);
        expect(told.required! + told.value!).to.be.closeTo(600, 1e-9);
        const known = told.curve.filter(({ value }) => value !== undefined);
        expect(known.at(-1)).to.include({ at: THIS + hours * HOUR, value: told.value });
        const values = known.map(({ value }) => value!);
        expect(values).to.eql([...values].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  it('a projection is the value, what last year had left at this year’s ratio, and no less', () => {
    fc.assert(
      fc.property(october, october, fc.integer({ min: 72, max: 575 }), (last, own, hours) => {
        // Clocks changed on other dates: up to then the same hour is the same wall time.
        const told = progress(readGoal(), { energy: energyOf(last, own), now: at(hours) });
        if (told.model !== 'lastYear' || told.projected === undefined) return;
        const [before, after] = [sum(last.slice(0, hours)), sum(last.slice(hours))];
        expect(told.lastYear).to.deep.include({ before });
        expect(told.projected).to.be.closeTo(told.value! + (after * told.value!) / before, 1e-6);
        expect(told.projected).to.be.at.least(told.value!);
        expect(told.pace).to.be.closeTo(told.value! / told.allowed!, 1e-9);
        expect(told.curve.at(-1)!.allowed).to.be.closeTo(600, 1e-9);
        expect(told.curve.at(-1)!.projected).to.be.closeTo(told.projected, 1e-6);
      }),
      { numRuns: 50 },
    );
  });

  it('at most and at least mirror each other while neither is decided', () => {
    const mirrored: Record<string, string[]> = {
      onPace: ['onPace'],
      ahead: ['behind', 'outOfReach'],
      behind: ['ahead'],
      outOfReach: ['ahead'],
      tooEarly: ['tooEarly'],
    };
    fc.assert(
      fc.property(
        october,
        october,
        fc.integer({ min: 1, max: 744 }),
        fc.integer({ min: 100, max: 5_000 }),
        (last, own, hours, target) => {
          const energy = energyOf(last, own);
          const state = (direction: string): Progress =>
            progress(readGoal({ direction, target }), { energy, now: at(hours) });
          const [most, least] = [state('atMost'), state('atLeast')];
          expect(most.projected).to.equal(least.projected);
          expect(most.allowed).to.equal(least.allowed);
          if (most.value! >= target) expect([least.state, most.state]).to.include('met');
          else expect(mirrored[most.state]).to.include(least.state);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('a more generous target never makes it worse', () => {
    const order = ['missed', 'outOfReach', 'behind', 'onPace', 'ahead'];
    fc.assert(
      fc.property(october, october, fc.integer({ min: 72, max: 744 }), (last, own, hours) => {
        const energy = energyOf(last, own);
        const places = Array.from({ length: 15 }, (_, index) => {
          const goal = readGoal({ target: index * 200 });
          return order.indexOf(progress(goal, { energy, now: at(hours) }).state);
        });
        expect(places).to.eql([...places].sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});
