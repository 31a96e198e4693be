import { expect } from 'chai';
import { explainTrend } from '../../src/insight/trend-why.js';
import { localeOf } from '../../src/locale/locale.js';
import { energyWhy } from '../../src/view/energy-why.js';
import { plainSpaces } from '../locale/plain.js';
import { constant, energyOf, segment } from '../support/energy.js';
import { january, JANUARY, seen } from './energy-seen.js';

describe('the explanation of a trend', () => {
  const energy = energyOf([
    constant('P1D', '2025-01-01T00:00+02:00', 365, 20),
    segment('P1D', JANUARY, [...Array<number>(99).fill(18), null]),
  ]);
  const wish = { ...january, end: '2026-05-01', compare: 'last-year' } as const;

  it('comes to the number that is shown, from terms that few enough can be read', () => {
    const { look } = seen(energy, wish);
    const { steps, value, inputs, leftOut, kind } = explainTrend(energy, look);
    const sums = steps.map(({ operation, terms }) => {
      const [first, ...others] = terms.map((term) => term.value);
      if (operation === 'quotient') return first! / others[0]!;
      const sign = operation === 'sum' ? 1 : -1;
      return others.reduce((sum, term) => sum + sign * term, first!);
    });
    expect(value).to.equal(99 * 18);
    expect(sums).to.eql([99 * 18, 99 * 18 - 99 * 20, -0.1]);
    expect(steps[0]!.terms.map((term) => term.value)).to.eql([558, 504, 558, 162]);
    expect([kind, inputs[0]!.count, leftOut]).to.eql([
      'measured',
      99,
      [{ reason: 'missing', count: 1 }],
    ]);
  });

  it('is written with the digits of the data, so that it can be reckoned again', () => {
    const exactly = energyOf([segment('P1D', JANUARY, [18.004, 7.5, 101.01])]);
    const { look, sentence } = seen(exactly, { ...january, end: '2026-01-04' });
    const { steps, remark } = energyWhy(exactly, look, localeOf('en'));
    const values = steps[0]!.map(({ value }) => plainSpaces(value));
    expect(values).to.eql(['18.004 kWh', '7.500 kWh', '101.010 kWh', '126.514 kWh']);
    expect(sentence).to.contain('127 kWh');
    expect(remark).to.equal(undefined);
  });

  it('says that its numbers are rounded, where as they are shown they come to another', () => {
    const rates = energyOf([segment('P1D', JANUARY, [0.0014, 0.0014, 0.0014])]);
    const { look } = seen(rates, { ...january, end: '2026-01-04' });
    const { steps, remark } = energyWhy(rates, look, localeOf('en'));
    const values = steps[0]!.map(({ value }) => plainSpaces(value));
    expect(values).to.eql(['0.001 kWh', '0.001 kWh', '0.001 kWh', '0.004 kWh']);
    expect(remark).to.equal('The numbers are rounded, so the last digit may differ.');
  });

  it('ends with the percentage of the sentence', () => {
    const { look, sentence } = seen(energy, wish);
    const [, , change] = energyWhy(energy, look, localeOf('en')).steps;
    expect(change!.map(({ sign, value }) => sign + plainSpaces(value))).to.eql([
      '−198 kWh',
      '÷1,980 kWh',
      '=−10%',
    ]);
    expect(sentence).to.contain('10% less');
  });

  it('of a day is a sum of its hours', () => {
    const day = energyOf([constant('PT15M', JANUARY, 96, 0.25)]);
    const { look } = seen(day, { step: 'quarter', start: '2026-01-01' });
    const [sum] = explainTrend(day, look).steps;
    expect(sum!.terms.map((term) => term.value)).to.eql(Array(24).fill(1));
    expect(sum!.value).to.equal(24);
  });

  it('of a mean divides by its hours', () => {
    const cold = { measure: 'temperature', unit: 'degC', flow: undefined };
    const winter = energyOf([segment('PT1H', JANUARY, [-10, -20, null, -30])], cold);
    const { steps, value } = explainTrend(winter, seen(winter, { step: 'hour' }).look);
    expect(value).to.equal(-20);
    expect(steps[0]!.terms.map((term) => term.value)).to.eql([-60, 3]);
  });
});
