import { expect } from 'chai';
import { stateOf } from '../../src/insight/goal-state.js';
import type { Facts } from '../../src/insight/goal-state.js';

/** A goal of at most 100 whose period has ended, all of it known. */
const CLOSED = {
  phase: 'past',
  start: 0,
  until: 10,
  end: 10,
  kind: 'sum',
  direction: 'atMost',
  target: 100,
  value: 90,
  coverage: 1,
  projected: undefined,
  reachable: undefined,
} as unknown as Facts;

const closed = (more: Partial<Facts>): unknown => {
  const { state, reason } = stateOf({ ...CLOSED, ...more });
  return reason === undefined ? state : `${state}: ${reason}`;
};
const running = (more: Partial<Facts>): unknown => closed({ phase: 'running', until: 5, ...more });

describe('the state of a goal whose period has ended', () => {
  it('of at most so much is met on the limit, and missed beyond it', () => {
    expect([90, 100, 100.01].map((value) => closed({ value }))).to.eql(['met', 'met', 'missed']);
  });

  it('of at least so much is met from there on', () => {
    const least = (value: number): unknown => closed({ direction: 'atLeast', value });
    expect([99.99, 100, 101].map(least)).to.eql(['missed', 'met', 'met']);
  });

  it('between two is met on both of them, and missed beside them', () => {
    const within = (value: number): unknown => closed({ direction: 'within', least: 50, value });
    expect([49.9, 50, 75, 100, 100.1].map(within)).to.eql([
      'missed',
      'met',
      'met',
      'met',
      'missed',
    ]);
  });

  it('is unknown where what is missing of a sum could decide it', () => {
    // 91 of the known nine tenths: all of it would be some 101.
    expect(closed({ value: 91, coverage: 0.9 })).to.equal('unknown: coverage');
    expect(closed({ value: 90, coverage: 0.9 })).to.equal('met');
    expect(closed({ value: 80, coverage: 0.89 })).to.equal('unknown: coverage');
    expect(closed({ value: 80, coverage: 0.91 })).to.equal('met');
    const least = { direction: 'atLeast', coverage: 0.9 } as const;
    expect(closed({ ...least, value: 89 })).to.equal('missed');
    expect(closed({ ...least, value: 90 })).to.equal('unknown: coverage');
    expect(closed({ ...least, value: 40, coverage: 0.5 })).to.equal('unknown: coverage');
    const within = { direction: 'within', least: 50, coverage: 0.9 } as const;
    expect(closed({ ...within, value: 44 })).to.equal('missed');
    // It may be that it was 50, and that it was not.
    expect(closed({ ...within, value: 45 })).to.equal('unknown: coverage');
    expect(closed({ ...within, value: 95 })).to.equal('unknown: coverage');
  });

  it('passes over what is missing where the known part alone has decided it', () => {
    expect(closed({ value: 101, coverage: 0.2 })).to.equal('missed');
    expect(closed({ direction: 'atLeast', value: 100, coverage: 0.2 })).to.equal('met');
  });

  it('of a rate or a peak is as that of the known part', () => {
    const rate = { kind: 'rate', coverage: 0.5 } as const;
    expect(closed({ ...rate, value: 99 })).to.equal('met');
    expect(closed({ ...rate, value: 99, coverage: 0.49 })).to.equal('unknown: coverage');
    expect(closed({ ...rate, direction: 'atLeast', value: 99 })).to.equal('missed');
    expect(closed({ kind: 'peak', coverage: 0.9, value: 99 })).to.equal('met');
    expect(closed({ kind: 'peak', coverage: 0.8, value: 99 })).to.equal('unknown: coverage');
  });

  it('waits for what has not arrived, unless it cannot matter any more', () => {
    expect(closed({ until: 9 })).to.equal('unknown: notArrived');
    expect(closed({ until: 9, value: 101 })).to.equal('missed');
    expect(closed({ value: undefined, coverage: 0, until: 0 })).to.equal('unknown: notArrived');
    expect(closed({ value: undefined, coverage: 0 })).to.equal('unknown: noData');
  });
});

describe('the state of a goal whose period is running', () => {
  it('of nothing yet is that it is too early, or unknown where there should be something', () => {
    const none = { value: undefined, coverage: 0 };
    expect(running({ ...none, until: 0 })).to.equal('tooEarly');
    expect(running(none)).to.equal('unknown: noData');
    expect(running({ ...none, kind: 'rate' })).to.equal('unknown: noData');
    // Of purchases of nothing there is no share.
    expect(running({ ...none, kind: 'rate', coverage: 1 })).to.equal('tooEarly');
    expect(running({ ...none, coverage: 1 })).to.equal('unknown: noData');
  });

  it('is decided by a sum that has passed the limit, and never by a rate', () => {
    expect(running({ value: 101 })).to.equal('missed');
    expect(running({ direction: 'atLeast', value: 100 })).to.equal('met');
    expect(running({ kind: 'rate', value: 101 })).to.equal('tooEarly');
  });

  it('without a pace waits for the end', () => {
    expect(running({})).to.equal('tooEarly');
    expect(running({ kind: 'peak' })).to.equal('tooEarly');
    expect(running({ coverage: 0.89 })).to.equal('unknown: coverage');
  });

  it('goes by where it would end: on pace within a fiftieth of the goal', () => {
    const ends = (projected: number): unknown => running({ projected, reachable: true });
    expect([97.9, 98, 102, 102.1].map(ends)).to.eql(['ahead', 'onPace', 'onPace', 'behind']);
    const least = (projected: number): unknown =>
      running({ direction: 'atLeast', projected, reachable: true });
    expect([97.9, 98, 102, 102.1].map(least)).to.eql(['behind', 'onPace', 'onPace', 'ahead']);
    const within = (projected: number): unknown =>
      running({ direction: 'within', least: 50, value: 20, projected, reachable: true });
    expect([48.9, 49, 102, 102.1].map(within)).to.eql(['behind', 'onPace', 'onPace', 'behind']);
  });

  it('is out of reach where it cannot be reached, or nobody can say that it can', () => {
    expect(running({ projected: 110, reachable: false })).to.equal('outOfReach');
    expect(running({ projected: 110 })).to.equal('outOfReach');
    expect(running({ projected: 80 })).to.equal('ahead');
  });
});

describe('the state of a goal', () => {
  it('that has not begun, or has nothing to be reckoned from', () => {
    expect(closed({ phase: 'future' })).to.equal('notStarted');
    expect(closed({ target: undefined })).to.equal('unknown: baseline');
  });
});
