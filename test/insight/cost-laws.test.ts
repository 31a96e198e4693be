import { expect } from 'chai';
import fc from 'fast-check';
import { trend } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { read } from '../model/energy-document.js';
import { segment } from '../support/energy.js';
import { contract, costs, priced } from './priced-document.js';

/** Two days over which Helsinki's clock goes back: 25 hours in the second. */
const START = '2026-10-24T00:00:00+03:00';
const QUARTERS = (24 + 25) * 4;

const wattHours = fc.option(fc.integer({ min: 0, max: 4_000 }), { freq: 8, nil: null });
const hundredths = fc.option(fc.integer({ min: -5_000, max: 20_000 }), { freq: 12, nil: null });
const list = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(value, { minLength: QUARTERS, maxLength: QUARTERS });

function homeOf(use: (number | null)[], prices: (number | null)[], settlement = 'PT15M'): Energy {
  return priced({
    use: [
      segment(
        'PT15M',
        START,
        use.map((each) => each && each / 1000),
      ),
    ],
    prices: [
      segment(
        'PT15M',
        START,
        prices.map((each) => each && each / 100),
      ),
    ],
    tariffs: [contract({ settlement })],
  });
}

describe('laws of cost', () => {
  it('by the quarter it is the sum of products, exact: watt-hours × hundredths of a cent', () => {
    fc.assert(
      fc.property(list(wattHours), list(hundredths), (use, prices) => {
        const [whole, unpriced] = use.reduce<[bigint, number]>(
          ([sum, lost], each, index) => {
            const price = prices[index];
            if (each === null) return [sum, lost];
            if (price == null) return [sum, lost + each];
            return [sum + BigInt(each) * BigInt(price), lost];
          },
          [0n, 0],
        );
        const { total, cost } = costs(homeOf(use, prices), { step: 'month' });
        expect(total ?? 0).to.equal(Number(whole) / 1e7);
        expect(cost!.unpriced).to.equal(unpriced / 1000);
      }),
      { numRuns: 40 },
    );
  });

  it('hours add up to days, and priced and unpriced to what was used', () => {
    fc.assert(
      fc.property(list(wattHours), list(hundredths), (use, prices) => {
        const energy = homeOf(use, prices, 'PT1H');
        const [hours, days] = [costs(energy, { step: 'hour' }), costs(energy, { step: 'day' })];
        const sum = hours.steps.reduce((all, { value = 0 }) => all + value, 0);
        expect(days.steps.reduce((all, { value = 0 }) => all + value, 0)).to.be.closeTo(sum, 1e-9);
        expect(days.total ?? 0).to.be.closeTo(sum, 1e-9);
        const used = trend(energy, { step: 'day' }).total ?? 0;
        expect(days.cost!.priced + days.cost!.unpriced).to.be.closeTo(used, 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('at an even price it is the same by the quarter and by the hour', () => {
    fc.assert(
      fc.property(list(wattHours), fc.integer({ min: -500, max: 5_000 }), (use, price) => {
        const prices = use.map(() => price);
        const [quarter, hour] = ['PT15M', 'PT1H'].map(
          (settlement) => costs(homeOf(use, prices, settlement), { step: 'month' }).total,
        );
        expect(hour).to.equal(quarter);
      }),
      { numRuns: 20 },
    );
  });
});

describe('emissions', () => {
  it('are each reading times the intensity of its time, in the unit of the intensity', () => {
    const document = (intensity: object): Energy =>
      read({
        ...{ format: 'peili/energy', version: 1, timeZone: 'Europe/Helsinki' },
        series: [
          {
            ...{ id: 'home', measure: 'energy', flow: 'import', unit: 'kWh' },
            segments: [segment('PT15M', START, [1, 1, 1, 1, 2, 2, 2, 2])],
          },
          { id: 'co2', measure: 'co2', ...intensity },
        ],
      });
    const hourly = document({ unit: 'g/kWh', segments: [segment('PT1H', START, [40, 100])] });
    const { total, unit, steps } = trend(hourly, { show: 'co2', step: 'hour' });
    expect([total, unit]).to.eql([960, 'g']);
    expect(steps.map(({ value }) => value)).to.eql([160, 800]);
    const short = document({ unit: 'kg/MWh', segments: [segment('PT1H', START, [40])] });
    const known = trend(short, { show: 'co2', step: 'day' });
    expect([known.total, known.unit]).to.eql([0.16, 'kg']);
    expect(trend(document({ unit: 'g/m3' }), { show: 'co2', step: 'day' }).total).to.equal(
      undefined,
    );
  });
});
