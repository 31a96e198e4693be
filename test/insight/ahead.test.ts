import { expect } from 'chai';
import fc from 'fast-check';
import { ahead } from '../../src/insight/ahead.js';
import type { Ahead } from '../../src/insight/ahead.js';
import type { Energy } from '../../src/model/energy.js';
import { energyOf, segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';

const OCTOBER = { step: 'day', start: '2026-10-01', end: '2026-11-01' } as const;

/** Days from 1 October 2025 and from 1 October 2026 on, known up to the end of the latter. */
function octobers(before: Values, now: Values, series: object = {}): Energy {
  const asOf = `2026-10-${String(now.length + 1).padStart(2, '0')}T00:00:00+03:00`;
  return energyOf(
    [
      segment('P1D', '2025-10-01T00:00+03:00', before),
      segment('P1D', '2026-10-01T00:00+03:00', now),
    ],
    series,
    { asOf },
  );
}

function days(count: number, value: number): number[] {
  return Array<number>(count).fill(value);
}

/** Last October: 180 kWh to the 10th, then 520. */
const LAST = [...days(10, 18), ...days(20, 25), 20];

function told(energy: Energy, query: object = {}): Ahead {
  return ahead(energy, { ...OCTOBER, ...query })!;
}

describe('where a running period goes', () => {
  it('follows last year: 165 of 180 kWh by the 10th, and 520 then, make 642', () => {
    const found = told(octobers(LAST, days(10, 16.5)));
    expect(found).to.include({ state: 'told', value: 165, model: 'lastYear' });
    expect(found.lastYear).to.eql({ before: 180, after: 520 });
    // 165 + 520 × 165 ÷ 180.
    expect(found.projected).to.be.closeTo(641.67, 0.01);
  });

  it('is sure where every day so far was as last year’s in its ratio', () => {
    const found = told(octobers(LAST, days(10, 16.5)));
    expect([found.low, found.high]).to.eql([found.projected, found.projected]);
    expect(found.confidence).to.equal('good');
  });

  it('has a range by how the days so far went: a hand-computed one', () => {
    // Ten days of 10 and 20 in turn beside 15 each: ratio 1, each a third off, 21 days to go.
    const energy = octobers(
      days(31, 15),
      Array.from({ length: 10 }, (_, day) => (day % 2 ? 20 : 10)),
    );
    const found = told(energy);
    const spread = Math.sqrt((1 / 9) * (10 / 9) * (1 / 10 + 1 / 21));
    expect(found.projected).to.be.closeTo(465, 1e-9);
    expect(found.high! - 465).to.be.closeTo(1.28 * spread * 315, 1e-6);
    expect(465 - found.low!).to.be.closeTo(1.28 * spread * 315, 1e-6);
    expect(found.confidence).to.equal('fair');
  });

  it('is not told before three steps or 5 % of the time', () => {
    for (const [count, state] of [
      [2, 'tooEarly'],
      [3, 'told'],
    ] as const) {
      expect(told(octobers(LAST, days(count, 16))).state, String(count)).to.equal(state);
    }
    // 18 days of a year are less than 5 %, 19 are more.
    for (const [count, state] of [
      [18, 'tooEarly'],
      [19, 'told'],
    ] as const) {
      const asOf = `2026-01-${count + 1}T00:00:00+02:00`;
      const energy = energyOf(
        [segment('P1D', '2026-01-01T00:00+02:00', days(count, 9))],
        {},
        { asOf },
      );
      const found = ahead(energy, { step: 'day', start: '2026-01-01', end: '2027-01-01' })!;
      expect(found.state, String(count)).to.equal(state);
    }
  });

  it('goes on as so far where there is no last year, and is not sure of it', () => {
    const asOf = '2026-10-11T00:00:00+03:00';
    const energy = energyOf([segment('P1D', '2026-10-01T00:00+03:00', days(10, 10))], {}, { asOf });
    const found = told(energy);
    // 100 kWh in 240 of 745 hours.
    expect(found.projected).to.be.closeTo((100 * 745) / 240, 1e-9);
    expect(found).to.include({ model: 'linear', confidence: 'poor' });
  });

  it('is none of what is over, to come, short, net, a mean, or hardly known', () => {
    const energy = octobers(LAST, days(10, 16.5));
    const none = (query: object, given = energy): unknown => ahead(given, { ...OCTOBER, ...query });
    expect(none({ start: '2025-10-01', end: '2025-11-01' })).to.equal(undefined);
    expect(none({ start: '2026-12-01', end: '2027-01-01' })).to.equal(undefined);
    expect(none({ start: '2026-10-05', end: '2026-10-12' })).to.equal(undefined);
    expect(none({}, octobers(LAST, days(10, -1), { flow: 'net' }))).to.equal(undefined);
    const cold = { measure: 'temperature', unit: 'degC', flow: undefined };
    expect(none({}, octobers(LAST, days(10, -1), cold))).to.equal(undefined);
    const gaps = [1, 2, null, null, null, null, 7, 8, 9, 10];
    expect(none({}, octobers(LAST, gaps))).to.equal(undefined);
  });

  it('scales with the readings, and never ends below what there is', () => {
    const value = fc.integer({ min: 1, max: 40 });
    const month = fc.array(value, { minLength: 31, maxLength: 31 });
    const part = fc.array(value, { minLength: 4, maxLength: 28 });
    fc.assert(
      fc.property(month, part, fc.integer({ min: 2, max: 9 }), (before, now, factor) => {
        const times = (values: number[]): number[] => values.map((each) => each * factor);
        const one = told(octobers(before, now));
        const many = told(octobers(times(before), times(now)));
        expect(many.projected!).to.be.closeTo(one.projected! * factor, 1e-6);
        expect(many.high!).to.be.closeTo(one.high! * factor, 1e-6);
        expect(many.confidence).to.equal(one.confidence);
        expect(one.low!).to.be.at.least(one.value);
        expect(one.projected!).to.be.within(one.low! - 1e-9, one.high! + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
