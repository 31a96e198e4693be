import { expect } from 'chai';
import fc from 'fast-check';
import { allocate, formatMinor, minorDigits, SumBound, toMinor } from '../../src/model/money.js';

describe('minorDigits', () => {
  it('are those of ISO 4217', () => {
    const digits = { EUR: 2, USD: 2, SEK: 2, JPY: 0, KRW: 0, ISK: 0, KWD: 3, TND: 3, CLF: 4 };
    for (const [currency, expected] of Object.entries(digits)) {
      expect(minorDigits(currency), currency).to.equal(expected);
      const { maximumFractionDigits } = new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
      }).resolvedOptions();
      expect(maximumFractionDigits, currency).to.equal(expected);
    }
  });
});

describe('toMinor', () => {
  it('goes to whole minor units and back, for every amount a document may have', () => {
    const most = 1e10;
    for (const digits of [0, 2, 3]) {
      const scale = 10 ** digits;
      fc.assert(
        fc.property(fc.integer({ min: -most * scale, max: most * scale }), (minor) => {
          expect(toMinor(Number(formatMinor(minor, digits)), digits)).to.equal(minor + 0);
        }),
      );
    }
  });

  it('refuses a fraction of a minor unit', () => {
    for (const amount of [0.005, 12.345, 0.000_01, 9_999_999_999.995]) {
      expect(toMinor(amount, 2), String(amount)).to.equal(undefined);
    }
  });
});

describe('allocate', () => {
  it('shares out all of it, each share within one unit of its own', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 });
    const weights = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amount, weights, (whole, parts) => {
        const shares = allocate(whole, parts);
        const sum = parts.reduce((total, part) => total + BigInt(part), 0n);
        expect(shares === undefined).to.equal(sum === 0n);
        if (!shares) return;
        expect(shares.reduce((total, share) => total + share, 0)).to.equal(whole + 0);
        for (const [index, share] of shares.entries()) {
          const rest = BigInt(share) * sum - BigInt(whole) * BigInt(parts[index]!);
          expect(rest < sum && rest > -sum, `share ${index}`).to.equal(true);
          expect(Object.is(share, -0)).to.equal(false);
        }
      }),
    );
  });

  it('T11: shares a hundred over three', () => {
    expect(allocate(10_000, [1, 1, 1])).to.eql([3334, 3333, 3333]);
    expect(allocate(-10_000, [1, 1, 1])).to.eql([-3334, -3333, -3333]);
    expect(allocate(5, [0, 2, 0])).to.eql([0, 5, 0]);
    expect(allocate(0, [1, 2])).to.eql([0, 0]);
  });

  it('gives what is left to the largest remainder, not to the largest share', () => {
    // 2.4 and 0.6
    expect(allocate(3, [4, 1])).to.eql([2, 1]);
  });
});

describe('SumBound', () => {
  it('admits up to the largest whole number that a double holds exactly', () => {
    const bound = new SumBound();
    expect(bound.admits(Number.MAX_SAFE_INTEGER - 1)).to.equal(true);
    expect(bound.admits(2)).to.equal(false);
    expect(bound.admits(-1)).to.equal(true);
    expect(bound.admits(-1)).to.equal(false);
    expect(bound.admits(0)).to.equal(true);
  });
});
