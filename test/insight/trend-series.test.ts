import { expect } from 'chai';
import { seriesOf } from '../../src/insight/series-choice.js';
import { trend } from '../../src/insight/trend.js';
import { documentOf, read } from '../model/energy-document.js';

describe('the series of a query', () => {
  const energy = read({
    ...documentOf([]),
    series: [
      { id: 't', measure: 'temperature', unit: 'degC' },
      { id: 'sun', measure: 'energy', unit: 'kWh', flow: 'export', point: 'a' },
      { id: 'home', measure: 'energy', unit: 'kWh', flow: 'import', point: 'a' },
      { id: 'tap', measure: 'volume', unit: 'm3', point: 'b' },
    ],
  });
  const id = (query: object): string | undefined => seriesOf(energy, query)?.id;

  it('is the first that is used, where nothing is said', () => {
    expect(id({})).to.equal('home');
  });

  it('is of the point, the flow or the name that is asked for', () => {
    expect(id({ series: 't' })).to.equal('t');
    expect(id({ flow: 'export' })).to.equal('sun');
    expect(id({ point: 'a' })).to.equal('home');
    expect(id({ point: 'b' })).to.equal('tap');
  });

  it('was drawn, where a meter names no flow; what is no meter does not flow', () => {
    expect(id({ point: 'b', flow: 'import' })).to.equal('tap');
    const cold = read(documentOf([], { id: 't', measure: 'temperature', flow: undefined }));
    expect(seriesOf(cold, { flow: 'import' })).to.equal(undefined);
  });

  it('is none, and not another, where there is none such', () => {
    for (const query of [
      { series: 'x' },
      { point: 'x' },
      { flow: 'production' },
      { point: 'b', flow: 'export' },
    ] as const) {
      expect(id(query), JSON.stringify(query)).to.equal(undefined);
      expect(trend(energy, { step: 'day', ...query }).total).to.equal(undefined);
    }
  });

  it('is whatever there is, where nothing is metered', () => {
    const cold = read(documentOf([], { id: 't', measure: 'temperature', flow: undefined }));
    expect(seriesOf(cold, {})?.id).to.equal('t');
  });
});

describe('prices on a market’s day', () => {
  it('are joined by their instants: the first Finnish hour is of the market’s day before', () => {
    // A day of the market goes from 00:00 to 24:00 in Central Europe: from 23:00Z on.
    const day = (start: string, first: number): object => ({
      start,
      resolution: 'PT1H',
      values: Array.from({ length: 24 }, (_, hour) => first + hour),
    });
    const segments = [day('2026-01-13T23:00:00Z', 100), day('2026-01-14T23:00:00Z', 200)];
    const prices = { measure: 'price', unit: 'c/kWh', flow: undefined };
    const { steps } = trend(read(documentOf(segments, prices)), {
      ...{ step: 'hour', start: '2026-01-15', end: '2026-01-16' },
    });
    expect(steps.map(({ value }) => value)).to.eql([
      123,
      ...Array.from({ length: 23 }, (_, hour) => 200 + hour),
    ]);
  });
});
