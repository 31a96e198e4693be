import { expect } from 'chai';
import fc from 'fast-check';
import { netted } from '../../src/insight/netted.js';
import { flowsOf, seriesOf, showsOf } from '../../src/insight/series-choice.js';
import type { Show } from '../../src/insight/series-choice.js';
import { trend } from '../../src/insight/trend.js';
import type { Energy, Series } from '../../src/model/energy.js';
import { documentOf, read, valuesOf } from '../model/energy-document.js';
import { segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';

const START = '2026-01-01T00:00:00+02:00';

interface Given {
  readonly flow: string;
  readonly values: Values;
  readonly resolution?: string;
  readonly more?: object;
}

function flowsAt(given: readonly Given[]): Energy {
  return read({
    ...documentOf([]),
    series: given.map(({ flow, values, resolution = 'PT15M', more = {} }) => ({
      ...{ id: flow, measure: 'energy', unit: 'kWh', flow },
      segments: [segment(resolution, START, values, more)],
    })),
  });
}

function both(drawn: Values, fed: Values): Energy {
  return flowsAt([
    { flow: 'import', values: drawn },
    { flow: 'export', values: fed },
  ]);
}

function nets(energy: Energy, settlement: 'PT15M' | 'PT1H'): (number | undefined)[][] {
  const { billed, surplus } = netted(energy, undefined, settlement)!;
  return [valuesOf(billed), valuesOf(surplus)];
}

describe('import and export set off against each other', () => {
  it('leave in each interval one of them: 3 and 2 are 1 and 0', () => {
    const energy = both([3, 0, 1], [2, 1, 0]);
    expect(nets(energy, 'PT15M')).to.eql([
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect(valuesOf(seriesOf(energy, { flow: 'net' })!)).to.eql([1, -1, 1]);
  });

  it('come out by the settlement: 1.0 and 0.8 by the quarter, 0.2 and 0 by the hour', () => {
    const energy = both([0.5, 0, 0, 0.5], [0, 0.4, 0.4, 0]);
    const sums = (settlement: 'PT15M' | 'PT1H'): number[] =>
      nets(energy, settlement).map((values) => values.reduce<number>((sum, v) => sum + v!, 0));
    expect(sums('PT15M')).to.eql([1, 0.8]);
    expect(nets(energy, 'PT1H')).to.eql([[0.2], [0]]);
  });

  it('are not known where one of them is not, in a whole hour of settlement', () => {
    const energy = both([1, null, 1, 1, 2, 2, 2, 2], [0, 0, 0, 0, 1, 1, 1, 1]);
    expect(nets(energy, 'PT15M')[0]).to.eql([1, undefined, 1, 1, 1, 1, 1, 1]);
    expect(nets(energy, 'PT1H')[0]).to.eql([undefined, 4]);
  });

  it('are none where the document has not both, or in other units', () => {
    expect(netted(flowsAt([{ flow: 'import', values: [1] }]), undefined, 'PT1H')).to.equal(
      undefined,
    );
  });

  it('are as coarse as the coarser of the two, and as good as the weaker', () => {
    const energy = flowsAt([
      { flow: 'import', values: [1, 1, 1, 1], more: { quality: [[3, 1, 'estimated']] } },
      { flow: 'export', values: [3], resolution: 'PT1H' },
    ]);
    const net = seriesOf(energy, { flow: 'net' })!;
    expect(valuesOf(net)).to.eql([1]);
    expect(trend(energy, { flow: 'net', step: 'hour' }).quality).to.equal('estimated');
  });

  it('of days follow the calendar', () => {
    const days = (flow: string, values: Values): Given => ({ flow, values, resolution: 'P1D' });
    const energy = flowsAt([days('import', [10, 12, 9]), days('export', [4, 13, null])]);
    expect(valuesOf(seriesOf(energy, { flow: 'net' })!)).to.eql([6, -1, undefined]);
  });

  it('differ by as much as import and export do, whatever the settlement', () => {
    const value = fc.integer({ min: 0, max: 5_000 }).map((watts) => watts / 1000);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 40 }), (pairs) => {
        const hours = pairs.slice(0, pairs.length - (pairs.length % 4));
        const energy = both(
          hours.map(([drawn]) => drawn),
          hours.map(([, fed]) => fed),
        );
        const difference = hours.reduce((sum, [drawn, fed]) => sum + drawn - fed, 0);
        for (const settlement of ['PT15M', 'PT1H'] as const) {
          const [billed, surplus] = nets(energy, settlement).map((values) =>
            values.reduce<number>((sum, each) => sum + each!, 0),
          );
          expect(billed! - surplus!).to.be.closeTo(difference, 1e-6);
        }
        expect(trend(energy, { flow: 'net', step: 'day' }).total).to.be.closeTo(difference, 1e-6);
      }),
      { numRuns: 50 },
    );
  });
});

describe('own use', () => {
  it('is what is produced and not fed into the grid', () => {
    const energy = flowsAt([
      { flow: 'import', values: [1, 1, 1] },
      { flow: 'production', values: [2, 3, null] },
      { flow: 'export', values: [0.5, 3, 0] },
    ]);
    expect(valuesOf(seriesOf(energy, { flow: 'selfUse' })!)).to.eql([1.5, 0, undefined]);
    expect(flowsOf(energy, undefined)).to.eql([
      ...['import', 'export', 'production'],
      ...['selfUse', 'net'],
    ]);
  });

  it('is the document’s own where it has it, and not offered where it does not follow', () => {
    const energy = flowsAt([
      { flow: 'production', values: [2] },
      { flow: 'selfUse', values: [0.7] },
    ]);
    expect(valuesOf(seriesOf(energy, { flow: 'selfUse' })!)).to.eql([0.7]);
    expect(flowsOf(energy, undefined)).to.eql(['production', 'selfUse']);
  });
});

describe('a month that feeds more than it draws', () => {
  it('is −37 kWh, below zero', () => {
    const energy = read(
      documentOf([segment('P1D', '2026-06-01T00:00+03:00', [-20, -25, 8])], { flow: 'net' }),
    );
    const { steps, total } = trend(energy, { step: 'month' });
    expect([total, steps[0]!.value]).to.eql([-37, -37]);
  });
});

describe('gas', () => {
  function gas(factor?: object): Energy {
    const series = { measure: 'volume', unit: 'm3', ...(factor && { factor }) };
    return read(documentOf([segment('P1D', START, [60, 40])], series));
  }
  function total(energy: Energy, show?: Show): [number | undefined, string] {
    const made = trend(energy, { step: 'month', show });
    return [made.total && Number(made.total.toFixed(2)), made.unit];
  }

  it('of 100 m³ has the energy of the factor that is given', () => {
    // Volume correction 1.02264, calorific value in MJ/m³, 3.6 MJ in a kWh.
    for (const [value, expected] of [
      [40, 1136.27],
      [37.5, 1065.25],
      [43, 1221.49],
    ] as const) {
      const energy = gas({ value: (1.02264 * value) / 3.6, unit: 'kWh' });
      expect(total(energy, 'energy')).to.eql([expected, 'kWh']);
      expect(total(energy)).to.eql([100, 'm3']);
      expect(showsOf(energy, energy.series[0]!)).to.eql(['volume', 'energy']);
    }
  });

  it('stays in m³ without a factor: none is guessed, none is offered', () => {
    expect(total(gas(), 'energy')).to.eql([100, 'm3']);
    expect(showsOf(gas(), gas().series[0]!)).to.eql(['volume']);
    const toMass = gas({ value: 2, unit: 'kg' });
    expect(total(toMass, 'energy')).to.eql([100, 'm3']);
    expect(showsOf(toMass, toMass.series[0]!)).to.eql(['volume', 'co2']);
  });

  it('is never added to electricity: a trend is of one series, in its unit', () => {
    const points = [
      { id: 'e', commodity: 'electricity' },
      { id: 'g', commodity: 'gas' },
    ];
    const head = (id: string): object => ({ id, point: id, flow: 'import' });
    const energy = read({
      ...documentOf([], {}, { points }),
      series: [
        {
          ...head('e'),
          ...{ measure: 'energy', unit: 'kWh', segments: [segment('P1D', START, [7])] },
        },
        {
          ...head('g'),
          ...{ measure: 'volume', unit: 'm3', segments: [segment('P1D', START, [5])] },
        },
      ],
    });
    expect(total(energy)).to.eql([7, 'kWh']);
    const point = (point: string): unknown => trend(energy, { step: 'day', point }).total;
    expect([point('e'), point('g')]).to.eql([7, 5]);
  });
});

describe('emissions', () => {
  const factor = { value: 0.035, unit: 'kg' };
  const drawn = documentOf([segment('PT1H', START, [100, null, 20])], { factor });

  it('are by the factor that is given, missing where the energy is', () => {
    const series: Series = seriesOf(read(drawn), { show: 'co2' })!;
    expect(valuesOf(series).map((kg) => kg && Number(kg.toFixed(9)))).to.eql([3.5, undefined, 0.7]);
    expect(series).to.include({ unit: 'kg', measure: 'co2' });
  });

  it('are the document’s own where it has them, and none without a factor', () => {
    const own = {
      ...{ id: 'c', measure: 'co2', unit: 'kg' },
      segments: [segment('PT1H', START, [9])],
    };
    const series = (drawn as { series: object[] }).series;
    const energy = read({ ...drawn, series: [...series, own] });
    expect(seriesOf(energy, { show: 'co2' })!.id).to.equal('c');
    const plain = read(documentOf([segment('PT1H', START, [100])]));
    expect(seriesOf(plain, { show: 'co2' })).to.equal(undefined);
    expect(showsOf(plain, plain.series[0]!)).to.eql(['energy']);
  });
});
