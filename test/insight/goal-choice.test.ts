import { expect } from 'chai';
import { follow } from '../../src/insight/follow.js';
import { changeAsked, choiceOf, remarkOn } from '../../src/insight/goal-choice.js';
import type { TargetChoice } from '../../src/insight/goal-choice.js';
import { documentOf as energyDocument, read as readEnergy } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = '2026-10-11T00:00:00+03:00';
const energy = readEnergy(
  energyDocument([
    { start: '2025-10-01T00:00:00+03:00', resolution: 'P1M', values: [700] },
    { start: '2026-07-01T00:00:00+03:00', resolution: 'P1M', values: [300, 350, 400] },
  ]),
);

function choice(more: object = {}, given: object = { energy }): TargetChoice | undefined {
  return choiceOf(follow(readGoal(more), { ...given, now: NOW }));
}

describe('the choice of a target', () => {
  it('lies by last year’s same month, with the band of 5 to 15 % below it', () => {
    const found = choice()!;
    expect(found).to.include({ least: 490, most: 700, step: 10, suggested: 630 });
    expect(found.baseline).to.include({ value: 700, of: 'lastYear' });
    expect(found.band).to.eql({ from: 665, to: 595 });
  });

  it('lies by the months just before where there is no last year', () => {
    const recent = readEnergy(
      energyDocument([
        { start: '2026-07-01T00:00:00+03:00', resolution: 'P1M', values: [300, 350, 400] },
      ]),
    );
    const found = choice({}, { energy: recent })!;
    expect(found.baseline).to.include({ value: 350, of: 'recent' });
    expect(found.baseline!.periods).to.have.length(3);
    // The goal of 600 as it is stays within the choice.
    expect(found).to.include({ least: 240, most: 600 });
  });

  it('of purchases lies by the months just before, as they have no season', () => {
    const purchases = read(
      documentOf([
        receipt('2026-07-10', [item('A', 300)]),
        receipt('2026-08-10', [item('A', 330)]),
        receipt('2026-09-10', [item('A', 360)]),
      ]),
    );
    const measure = { of: 'purchases', what: 'sum', measure: 'amount' };
    const found = choice({ measure, unit: 'EUR', target: 300 }, { purchases })!;
    expect(found.baseline).to.include({ value: 330, of: 'recent' });
    expect(found).to.include({ step: 10, suggested: 300 });
  });

  it('goes upwards for what is to be more', () => {
    const found = choice({ direction: 'atLeast', target: 720 })!;
    expect(found).to.include({ least: 700, most: 910, suggested: 770 });
    expect(found.band).to.eql({ from: 735, to: 805 });
  });

  it('of a reduction in per cent is in per cent', () => {
    const goal = { direction: 'reduceBy', unit: '%', baseline: { kind: 'samePeriodLastYear' } };
    expect(choice({ ...goal, target: 8 })).to.deep.include({
      least: 0,
      most: 30,
      step: 1,
      suggested: 10,
      band: { from: 5, to: 15 },
    });
  });

  it('without data lies around the target; one with two ends has none', () => {
    expect(choice({ measure: { of: 'own' }, target: 12, unit: 'pcs' }, {})).to.deep.include({
      least: 6,
      most: 18,
      step: 1,
      band: undefined,
      suggested: 12,
    });
    expect(choice({ direction: 'within', target: { min: 1, max: 2 } })).to.equal(undefined);
  });

  it('holds the target as it is, and a whole number of steps', () => {
    for (const target of [0, 0.4, 3, 77, 1_234, 600_000]) {
      const { least, most, step } = choice({ target })!;
      expect(least, String(target)).to.be.at.most(target);
      expect(most, String(target)).to.be.at.least(target);
      expect((most - least) / step).to.be.closeTo(Math.round((most - least) / step), 1e-6);
    }
  });
});

describe('the change that a target asks for', () => {
  it('is a share of the baseline', () => {
    expect(changeAsked(readGoal(), 630, 700)).to.equal(0.1);
    expect(changeAsked(readGoal({ direction: 'atLeast' }), 770, 700)).to.equal(0.1);
    const cut = { direction: 'reduceBy', baseline: { kind: 'fixed', value: 700 } };
    expect(changeAsked(readGoal(cut), 70, 700)).to.equal(0.1);
    expect(changeAsked(readGoal({ ...cut, unit: '%' }), 10, 700)).to.equal(0.1);
    expect(changeAsked(readGoal(), 10, 0)).to.equal(undefined);
  });

  it('is remarked on under 3 %, within 5 to 15 %, over 20 %, and where it is none', () => {
    const remarks = [-0.1, 0, 0.029, 0.03, 0.05, 0.15, 0.16, 0.2, 0.201].map(remarkOn);
    expect(remarks).to.eql([
      'none',
      'none',
      'small',
      undefined,
      'realistic',
      'realistic',
      undefined,
      undefined,
      'large',
    ]);
  });
});
