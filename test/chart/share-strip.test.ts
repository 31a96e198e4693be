import { expect } from 'chai';
import fc from 'fast-check';
import { shareStrip } from '../../src/chart/share-strip.js';

describe('a strip of shares', () => {
  it('lays parts side by side, as long as they are large', () => {
    const strip = shareStrip([50, 30, 20], ['a', 'b', 'c'], 12);
    expect(strip.map((each) => [each!.start, each!.width])).to.eql([
      [0, 50],
      [50, 30],
      [80, 20],
    ]);
  });

  it('draws nothing for what is unknown, nothing or less, and the others fill the whole', () => {
    const strip = shareStrip([60, undefined, -40, 0, 20], ['a', 'b', 'c', 'd', 'e'], 12);
    expect(strip.slice(1, 4)).to.eql([undefined, undefined, undefined]);
    expect(strip[0]).to.include({ start: 0, width: 75 });
    expect(strip[4]).to.include({ start: 75, width: 25 });
  });

  it('says from what width on a name fits above its part', () => {
    // Of 10 letters of 12 px: 82 px, and 8 px to the next.
    const named = (share: number): string =>
      shareStrip([share, 100 - share], ['ten letter', ''], 12)[0]!.label;
    expect([30, 29.8].map(named)).to.eql(['always', 'medium']);
    expect([18.7, 18.6].map(named)).to.eql(['medium', 'wide']);
    expect([14, 13.9].map(named)).to.eql(['wide', 'widest']);
    expect([9.4, 9.2].map(named)).to.eql(['widest', 'never']);
  });

  it('is whole, whatever the sizes', () => {
    const sizes = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(sizes, (values) => {
        const strip = shareStrip(
          values,
          values.map(() => ''),
          12,
        );
        let end = 0;
        for (const each of strip) {
          expect(each!.start).to.be.closeTo(end, 0.01);
          end = each!.start + each!.width;
        }
        expect(end).to.be.closeTo(100, 0.01);
      }),
    );
  });
});
