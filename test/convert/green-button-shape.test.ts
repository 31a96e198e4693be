/** What real files do otherwise than the standard's examples: each must be read all the same. */
import { expect } from 'chai';
import { energyFromGreenButton } from '../../src/convert/green-button.js';
import { trend } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { valuesOf } from '../model/energy-document.js';
import { block, feed, HOUR, meter, POINT, simple, START, type } from './green-button-xml.js';

const METER = '/UsagePoint/7/MeterReading/1';
const one = [{ start: START, value: 1500 }];

function read(xml: string): Energy {
  const { data, problems } = energyFromGreenButton(xml, { timeZone: 'UTC' });
  expect(problems).to.eql([]);
  return data!;
}

describe('a Green Button file is read', () => {
  it('with its reading type before, between or after what it is of', () => {
    const parts = [POINT, meter('1', '/T'), block(METER, one)];
    for (const place of [0, 1, 2, 3]) {
      const entries = [...parts.slice(0, place), type('/T'), ...parts.slice(place)];
      expect(valuesOf(read(feed(...entries)).series[0]!), String(place)).to.eql([1.5]);
    }
  });

  it('with the only reading type there is, where none is named', () => {
    const xml = feed(POINT, meter('1', '/elsewhere'), type('/T'), block(METER, one));
    expect(valuesOf(read(xml).series[0]!)).to.eql([1.5]);
  });

  it('with a reading type that nothing is of', () => {
    const other = type('/other', { uom: 38, accumulationBehaviour: 3 });
    const xml = feed(other, POINT, meter('1', '/T'), type('/T'), block(METER, one));
    expect(read(xml).series.map(valuesOf)).to.eql([[1.5]]);
  });

  it('with an entry that is there twice: the first counts', () => {
    const again = type('/T', { powerOfTenMultiplier: 3 });
    const xml = feed(
      ...[POINT, POINT, meter('1', '/T'), type('/T'), again],
      ...[block(METER, one), meter('1', '/T')],
    );
    const { series, points } = read(xml);
    expect([points.length, series.map(valuesOf)]).to.eql([1, [[1.5]]]);
  });

  it('with days that begin a second late', () => {
    const late = [0, 1].map((day) => ({
      start: START + day * 24 * HOUR + 1,
      duration: 24 * HOUR,
      value: 1000 * (day + 1),
    }));
    const { steps, step } = trend(read(simple(late)), { step: 'day' });
    expect(step).to.equal('day');
    expect(steps.slice(0, 2).map(({ key, value }) => [key, value])).to.eql([
      ['2026-01-15', 1],
      ['2026-01-16', 2],
    ]);
  });

  it('with a cost of 1 that is a hundred-thousandth, and one that is not there', () => {
    const { series } = read(
      simple([
        { start: START, value: 1, cost: 1 },
        { start: START + HOUR, value: 1 },
      ]),
    );
    expect(valuesOf(series[1]!)).to.eql([0.00001, undefined]);
  });

  it('with codes that no object has but every object answers to', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const xml = simple(one).replace('<uom>72</uom>', `<uom>${name}</uom>`);
      const { problems } = energyFromGreenButton(xml, { timeZone: 'UTC' });
      expect(problems.map(({ path }) => path)).to.eql(['rows[1].uom']);
    }
  });
});
