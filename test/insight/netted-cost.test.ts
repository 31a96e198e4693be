import { expect } from 'chai';
import fc from 'fast-check';
import { explainTrend } from '../../src/insight/trend-why.js';
import { lookAtTrend } from '../../src/insight/trend-look.js';
import { trend } from '../../src/insight/trend.js';
import type { TrendQuery } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { read } from '../model/energy-document.js';
import { segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';

const NOON = '2026-06-15T12:00:00+03:00';

interface Given {
  readonly drawn: Values;
  readonly fed: Values;
  readonly netting?: 'PT15M' | 'PT1H';
  readonly fedFrom?: string;
  readonly energy?: object[];
}

/** 20 c for what is drawn, 5 c for what is fed, unless `energy` says otherwise. */
function home({ drawn, fed, netting, fedFrom = NOON, energy = [{ price: 0.2 }] }: Given): Energy {
  const head = (flow: string): object => ({
    ...{ id: flow, point: 'home', measure: 'energy', unit: 'kWh', flow },
  });
  const contract = { from: '2020-01-01T00:00:00+02:00', settlement: 'PT15M' };
  return read({
    ...{ format: 'peili/energy', version: 1, timeZone: 'Europe/Helsinki', currency: 'EUR' },
    points: [{ id: 'home', commodity: 'electricity', ...(netting && { netting }) }],
    series: [
      { ...head('import'), segments: [segment('PT15M', NOON, drawn)] },
      { ...head('export'), segments: [segment('PT15M', fedFrom, fed)] },
    ],
    tariffs: [
      { id: 'drawn', ...contract, energy },
      { id: 'fed', ...contract, flow: 'export', energy: [{ price: 0.05 }] },
    ],
  });
}

function cost(energy: Energy, flow: 'import' | 'export' = 'import'): ReturnType<typeof trend> {
  return trend(energy, { show: 'cost', flow, step: 'quarter' } satisfies TrendQuery);
}

const quarters = { drawn: [0.5, 0, 0, 0.5], fed: [0, 0.4, 0.4, 0] };

describe('the cost of what is left when import and export are set off', () => {
  it('is of 1.0 and 0.8 kWh by the quarter, of 0.2 and 0 by the hour; without netting of all', () => {
    const totals = (netting?: 'PT15M' | 'PT1H'): (number | undefined)[] => {
      const energy = home({ ...quarters, ...(netting && { netting }) });
      return [cost(energy).total, cost(energy, 'export').total];
    };
    expect(totals('PT15M')).to.eql([0.2, 0.04]);
    expect(totals('PT1H')).to.eql([0.04, 0]);
    expect(totals()).to.eql([0.2, 0.04]);
  });

  it('sets off what flows both ways within a quarter: 3 and 2 are 1', () => {
    const energy = home({ drawn: [3, 0, 1], fed: [2, 1, 0], netting: 'PT15M' });
    expect(cost(energy).steps.map(({ value }) => value)).to.eql([0.2, 0, 0.2]);
    expect(cost(energy).cost!.netted).to.eql({ by: 'PT15M', setOff: 2 });
    expect(cost(energy, 'export').steps.map(({ value }) => value)).to.eql([0, 0.05, 0]);
    expect(cost(energy, 'export').cost!.netted).to.eql({ by: 'PT15M', setOff: 2 });
  });

  it('stands in no finer steps than the netting, while the energy does', () => {
    const energy = home({ ...quarters, netting: 'PT1H' });
    expect(cost(energy).step).to.equal('hour');
    expect(trend(energy, { flow: 'import', step: 'quarter' }).steps).to.have.length(4);
    expect(trend(energy, { flow: 'import', step: 'quarter' }).total).to.equal(1);
  });

  it('leaves nothing unpriced where all has a price, not even the last bit of a sum', () => {
    const drawn = [0.14, 0.26, 0.04, 0.32];
    const energy = home({ drawn, fed: [0.3, 0.2, 0.27, 0.31], netting: 'PT15M' });
    expect(cost(energy, 'export').cost!.unpriced).to.equal(0);
    expect(cost(energy).cost!.unpriced).to.equal(0);
  });

  it('tells as unpriced what cannot be set off, because the other side is not known', () => {
    const energy = home({ drawn: [1, 1, 1, 1], fed: [0.25, null, 0, 0], netting: 'PT15M' });
    const made = cost(energy);
    // 0.75 + 1 + 1 kWh at 20 c; the second quarter has a reading and no price.
    expect(made.total).to.equal(0.55);
    expect(made.cost!.unpriced).to.equal(1);
    expect(made.steps.map(({ unpriced }) => unpriced)).to.eql([0, 1, 0, 0]);
  });

  it('is of all that was drawn before the first reading of what is fed', () => {
    const energy = home({
      ...{ drawn: [1, 1, 1, 1], fed: [0.5, 2], netting: 'PT15M' },
      fedFrom: '2026-06-15T12:30:00+03:00',
    });
    expect(cost(energy).steps.map(({ value }) => value)).to.eql([0.2, 0.2, 0.1, 0]);
  });

  it('is explained: what was metered, what was set off, what is left', () => {
    const energy = home({ ...quarters, netting: 'PT1H' });
    const wish = { compare: 'none', view: 'trend', show: 'cost', flow: 'import' } as const;
    const [first] = explainTrend(energy, lookAtTrend(energy, wish)).steps;
    expect(first!.terms.map(({ key, value }) => [key, value])).to.eql([
      ['metered', 1],
      ['setOff', 0.8],
    ]);
    expect([first!.key, first!.unit]).to.eql(['billed', 'kWh']);
    expect(first!.value).to.be.closeTo(0.2, 1e-12);
  });

  it('of import less that of export is the same by any netting, where both have one price', () => {
    const value = fc.integer({ min: 0, max: 5_000 }).map((watts) => watts / 1000);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 24 }), (pairs) => {
        const hours = pairs.slice(0, pairs.length - (pairs.length % 4));
        const given = {
          drawn: hours.map(([drawn]) => drawn),
          fed: hours.map(([, fed]) => fed),
          energy: [{ price: 0.05 }],
        };
        const difference = hours.reduce((sum, [drawn, fed]) => sum + (drawn - fed) * 0.05, 0);
        for (const netting of ['PT15M', 'PT1H'] as const) {
          const energy = home({ ...given, netting });
          expect(cost(energy).total! - cost(energy, 'export').total!).to.be.closeTo(
            difference,
            1e-6,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
