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
