import { expect } from 'chai';
import { follow, presentPeriod } from '../../src/insight/follow.js';
import type { Given } from '../../src/insight/follow.js';
import type { Explanation } from '../../src/insight/explanation.js';
import { explainProgress } from '../../src/insight/goal-explanation.js';
import type { GoalTerm } from '../../src/insight/goal-terms.js';
import { progressIn } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import { documentOf as energyDocument, read as readEnergy } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = '2026-10-11T00:00:00+03:00';

function daily(start: string, ...values: unknown[]): object {
  return { start, resolution: 'P1D', values };
}

function days(count: number, value: unknown): unknown[] {
  return Array<unknown>(count).fill(value);
}

const last = daily('2025-10-01T00:00:00+03:00', ...days(10, 18), ...days(20, 25), 20);
const own = daily('2026-10-01T00:00:00+03:00', ...days(9, 16.5), null);

function explained(
  more: object,
  given: Omit<Given, 'now'>,
): { told: Progress; why: Explanation<GoalTerm> } {
  const followed = follow(readGoal(more), { ...given, now: NOW });
  const told = progressIn(followed, presentPeriod(followed));
  return { told, why: explainProgress(followed, told) };
}

function keys({ steps }: Explanation<GoalTerm>): string[] {
  return steps.map(({ key }) => key);
}

describe('why a goal’s number is what it is', () => {
  it('the projection: its steps come to what the progress says', () => {
    const { told, why } = explained({}, { energy: readEnergy(energyDocument([last, own])) });
    expect(keys(why).slice(0, 4)).to.eql(['ratio', 'rest', 'projected', 'beyond']);
    expect(why.steps[2]!.value).to.be.closeTo(told.projected!, 1e-9);
    expect(why.value).to.be.closeTo(told.projected! - told.target!, 1e-9);
    expect(why.inputs.map(({ of, count }) => [of, count])).to.eql([['readings', 9]]);
    expect(why.leftOut).to.eql([{ reason: 'missing', count: 1 }]);
  });

  it('the projection by the hour', () => {
    const { told, why } = explained({}, { energy: readEnergy(energyDocument([own])) });
    expect(keys(why).slice(0, 3)).to.eql(['perHour', 'projected', 'beyond']);
    expect(why.steps[1]!.value).to.be.closeTo(told.projected!, 1e-9);
  });

  it('what is left, a day and of the rest at this pace, and what the goal allows by now', () => {
    const whole = daily('2026-10-01T00:00:00+03:00', ...days(10, 16.5));
    const { told, why } = explained({}, { energy: readEnergy(energyDocument([last, whole])) });
    const steps = Object.fromEntries(why.steps.map(({ key, value }) => [key, value]));
    // 435 kWh in 21 days; of the 476.67 kWh at this pace; and 180 of last October's 700 kWh.
    expect(steps).to.include({ left: 435, lastYearWhole: 700 });
    expect(steps.leftPerDay).to.be.closeTo(435 / 21, 1e-9);
    expect(steps.leftOfRest).to.be.closeTo(435 / (520 * (165 / 180)), 1e-9);
    expect(steps.paceShare).to.be.closeTo(180 / 700, 1e-9);
    expect(steps.allowed).to.be.closeTo(told.allowed!, 1e-9);
  });

  it('what the goal allows by now, also where every hour is alike or some are missing', () => {
    const known = daily('2026-10-01T00:00:00+03:00', ...days(10, 16.5));
    const linear = explained({}, { energy: readEnergy(energyDocument([known])) });
    const missing = explained({}, { energy: readEnergy(energyDocument([last, own])) });
    for (const { told, why } of [linear, missing]) {
      const step = why.steps.find(({ key }) => key === 'allowed');
      expect(step!.value).to.be.closeTo(told.allowed!, 1e-9);
    }
    expect(keys(linear.why)).to.include('paceShare');
  });

  it('a target that is reckoned from a baseline', () => {
    const goal = {
      direction: 'reduceBy',
      target: 10,
      unit: '%',
      baseline: { kind: 'samePeriodLastYear' },
    };
    const { told, why } = explained(goal, { energy: readEnergy(energyDocument([last, own])) });
    expect(keys(why).slice(0, 2)).to.eql(['cut', 'target']);
    expect(why.steps[1]!.value).to.equal(told.target);
    expect(told.target).to.equal(630);
  });

  it('the rate that the rest needs', () => {
    const ours = { origin: { level: 'domesticRaw' } };
    const basket = (date: string, part: number, base: number): object =>
      receipt(date, [
        item('Ours', part, ours),
        item('Theirs', base - part, { origin: { level: 'foreign' } }),
      ]);
    const purchases = read(
      documentOf([
        basket('2026-09-03', 100, 400),
        basket('2026-10-03', 96, 200),
        receipt('2026-10-04', [item('Whatever', 20)]),
      ]),
    );
    const measure = { of: 'purchases', what: 'share', measure: 'amount' };
    const share = {
      measure: { ...measure, where: { origin: ['domesticRaw'] } },
      direction: 'atLeast',
      target: 60,
      unit: '%',
    };
    const { told, why } = explained(share, { purchases });
    expect(keys(why)).to.eql(['rate', 'wholeBase', 'wantedPart', 'missingPart', 'requiredRate']);
    expect(why.steps.map(({ value }) => value)).to.eql([0.48, 400, 240, 144, 0.72]);
    expect(why.value! * 100).to.be.closeTo(told.required!, 1e-9);
    expect(why.inputs.map(({ of, count }) => [of, count])).to.eql([['purchaseLines', 2]]);
    expect(why.leftOut).to.eql([{ reason: 'unknown', count: 1 }]);
    const spent = explained(
      { measure: { ...measure, what: 'sum' }, target: 400, unit: 'EUR' },
      { purchases },
    );
    expect(keys(spent.why)).to.eql(['left', 'leftPerDay']);
    expect(spent.why.value).to.equal(spent.told.required);
  });

  it('the room below a cap', () => {
    const hours = { start: '2026-10-01T00:00:00+03:00', resolution: 'PT1H', values: days(240, 5) };
    const { told, why } = explained(
      { measure: { of: 'energy', what: 'peak' }, unit: 'kW', target: 8 },
      { energy: readEnergy(energyDocument([hours])) },
    );
    expect(keys(why)).to.eql(['room']);
    expect(why.value).to.equal(told.required);
    expect(why.value).to.equal(3);
  });

  it('nothing is explained of what is not known', () => {
    const { why } = explained({}, {});
    expect(why).to.deep.include({ value: undefined, steps: [], inputs: [], leftOut: [] });
  });
});
