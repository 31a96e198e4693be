import { expect } from 'chai';
import { trend, withAtMost } from '../../src/insight/trend.js';
import { constant, energyOf, segment } from '../support/energy.js';

describe('readings that are longer than the part that has arrived', () => {
  const asOf = '2026-10-12T09:45:00+03:00';
  const year = { start: '2026-01-01', end: '2027-01-01', compare: 'last-year' } as const;

  it('are not compared: a bill of 12 days is no counterpart of a whole October', () => {
    const months = segment('P1M', '2025-01-01T00:00+02:00', [...Array<number>(21).fill(100), 40]);
    const { compared, steps } = trend(energyOf([months], {}, { asOf }), { ...year, step: 'month' });
    expect(steps[9]).to.include({ value: 40, comparable: false });
    expect(compared).to.include({ value: 900, reference: 900, steps: 9 });
    expect(compared!.leftOut).to.eql(['2026-10']);
  });

  it('are compared, where they stick out by little of it: a day of twelve', () => {
    const days = constant('P1D', '2025-01-01T00:00+02:00', 365 + 285, 10);
    const { compared, steps } = trend(energyOf([days], {}, { asOf }), { ...year, step: 'month' });
    expect(steps[9]).to.include({ value: 120, reference: 120, comparable: true });
    expect(compared!.inPart).to.eql(['2026-10']);
    expect(compared!.change).to.equal(0);
  });
});

describe('a trend with more steps than a table can hold', () => {
  const year = energyOf([constant('PT15M', '2025-12-31T22:00Z', 35_040, 0.1)]);

  for (const [step, most, given, count] of [
    ['quarter', 1000, 'day', 365],
    ['hour', 9000, 'hour', 8760],
    ['day', 100, 'week', 53],
    ['year', 0, 'year', 1],
  ] as const) {
    it(`is listed by ${given} where ${most} rows are the most, and asked for by ${step}`, () => {
      const query = { step, start: '2026-01-01', end: '2027-01-01' };
      const listed = withAtMost(most, year, query, trend(year, query));
      expect(listed.step).to.equal(given);
      expect(listed.steps).to.have.length(count);
      expect(listed.total).to.equal(3504);
    });
  }
});
