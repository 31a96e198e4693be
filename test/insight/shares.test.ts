import { expect } from 'chai';
import fc from 'fast-check';
import { roundShares, shareBaseOf, shareOf, totalBase } from '../../src/insight/shares.js';

describe('roundShares', () => {
  it('T3: shares that are shown add up to 100', () => {
    expect(roundShares([1 / 3, 1 / 3, 1 / 3], 0)).to.eql([34, 33, 33]);
    expect(roundShares([1 / 3, 1 / 3, 1 / 3], 1)).to.eql([33.4, 33.3, 33.3]);
    expect(roundShares([0.333, 0.333, 0.334], 0)).to.eql([33, 33, 34]);
    expect(roundShares([0.005, 0.005, 0.99], 0)).to.eql([1, 0, 99]);
    expect(roundShares([0.125, 0.375, 0.5], 1)).to.eql([12.5, 37.5, 50]);
    expect(roundShares([0.29, 0.57, 0.14], 0)).to.eql([29, 57, 14]);
    expect(roundShares([1], 2)).to.eql([100]);
    expect(roundShares([], 0)).to.eql([]);
  });

  it('for any whole, each within one step of its own', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (parts, digits) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        const shares = parts.map((part) => part / total);
        const rounded = roundShares(shares, digits);
        const steps = rounded.map((share) => Math.round(share * 10 ** digits));
        expect(steps.reduce((sum, step) => sum + step, 0)).to.equal(100 * 10 ** digits);
        for (const [index, share] of rounded.entries()) {
          expect(Math.abs(share - shares[index]! * 100)).to.be.below(10 ** -digits + 1e-9);
        }
      }),
    );
  });
});

describe('shareOf', () => {
  it('is a part of the total, or of what is positive where something is negative', () => {
    expect(shareBaseOf(Float64Array.of(30, 0, 10))).to.eql({ kind: 'total', size: 40 });
    expect(shareBaseOf(Float64Array.of(30, -5, 10))).to.eql({ kind: 'positive', size: 40 });
    expect(shareOf(30, totalBase(40))).to.equal(0.75);
    expect(shareOf(40, totalBase(40))).to.equal(1);
    expect(shareOf(0, totalBase(40))).to.equal(0);
  });

  it('is none of what is negative, of nothing, and of a total that returns have made smaller', () => {
    expect(shareOf(-1, totalBase(40))).to.equal(undefined);
    expect(shareOf(0, totalBase(0))).to.equal(undefined);
    expect(shareOf(50, totalBase(40))).to.equal(undefined);
  });
});
