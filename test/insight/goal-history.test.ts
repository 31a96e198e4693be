import { expect } from 'chai';
import { follow, withTarget } from '../../src/insight/follow.js';
import { historyOf } from '../../src/insight/goal-history.js';
import type { PastPeriod } from '../../src/insight/goal-history.js';
import { progress } from '../../src/insight/progress.js';
import type { Energy } from '../../src/model/energy.js';
import { documentOf, read as readEnergy } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';

const NOW = '2026-10-11T00:00:00+03:00';

function months(start: string, ...values: unknown[]): Energy {
  return readEnergy(documentOf([{ start, resolution: 'P1M', values }]));
}

function historyIn(energy: Energy, more: object = {}, now = NOW): PastPeriod[] {
  return historyOf(follow(readGoal(more), { energy, now }));
}

/** From May 2026 on. */
const energy = months('2026-05-01T00:00:00+03:00', 560, 600, null, 638, 617.5, 100);

describe('the history of a goal', () => {
  it('tells of each past period whether the goal as it is now was met, and by how much', () => {
    const told = historyIn(energy).map(({ state, difference, value }) => [
      state,
      difference,
      value,
    ]);
    expect(told).to.eql([
      ['met', -40, 560],
      ['met', 0, 600],
      ['unknown', undefined, undefined],
      ['missed', 38, 638],
      ['missed', 17.5, 617.5],
    ]);
    const bounds = historyIn(energy).map(({ start }) => new Date(start + 3 * 3_600_000));
    expect(bounds.map((each) => each.toISOString().slice(0, 7))).to.eql([
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
    ]);
  });

  it('goes back a year at most', () => {
    const long = months('2024-01-01T00:00:00+02:00', ...Array<number>(34).fill(500));
    expect(historyIn(long)).to.have.length(12);
    expect(historyOf(follow(readGoal(), { energy: long, now: NOW }), 3)).to.have.length(3);
  });

  it('says what another target would have meant', () => {
    const followed = follow(readGoal(), { energy, now: NOW });
    const states = historyOf(withTarget(followed, 620)).map(({ state }) => state);
    expect(states).to.eql(['met', 'met', 'unknown', 'missed', 'met']);
    expect(states).to.eql(historyIn(energy, { target: 620 }).map(({ state }) => state));
  });

  it('a goal to reduce is measured against each period’s own baseline', () => {
    const two = months('2025-09-01T00:00:00+03:00', 700, ...Array<null>(10).fill(null), 650, 620);
    const goal = {
      direction: 'reduceBy',
      target: 10,
      unit: '%',
      baseline: { kind: 'samePeriodLastYear' },
    };
    const last = historyIn(two, goal).at(-1)!;
    expect(last).to.include({ target: 630, value: 620, state: 'met' });
    expect(historyIn(two, goal).at(-2)).to.include({ state: 'unknown', reason: 'baseline' });
  });

  it('is what the progress of that period would say', () => {
    for (const [index, past] of historyIn(energy).entries()) {
      const [start, end] = ['05', '06', '07', '08', '09', '10']
        .map((month) => `2026-${month}-01`)
        .slice(index);
      const told = progress(readGoal({ period: { start, end } }), { energy, now: NOW });
      expect(past).to.include({ state: told.state, value: told.value });
    }
  });

  it('there is none of a goal with dates, nor where nothing can be counted', () => {
    expect(historyIn(energy, { period: { start: '2026-10-01', end: '2026-11-01' } })).to.eql([]);
    expect(historyOf(follow(readGoal(), { now: NOW }))).to.eql([]);
    expect(historyIn(months('2026-10-01T00:00:00+03:00', 1))).to.eql([]);
  });
});
