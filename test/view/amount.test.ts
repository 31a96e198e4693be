import { expect } from 'chai';
import { readableUnit, unitSymbol } from '../../src/view/amount.js';

describe('a unit', () => {
  it('is written as people write it, also within a longer one', () => {
    expect(unitSymbol('m3')).to.equal('m³');
    expect(unitSymbol('kgCO2e/EUR')).to.equal('kg CO₂e/€');
  });

  for (const unit of ['constructor', '__proto__', 'toString', 'kWh/valueOf']) {
    it(`may have any name: ${unit}`, () => {
      expect(unitSymbol(unit)).to.equal(unit);
      expect(readableUnit(1e9, unit)).to.eql({ unit, per: 1 });
    });
  }
});
