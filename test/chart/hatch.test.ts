import { expect } from 'chai';
import fc from 'fast-check';
import { boxPath, hatchPath } from '../../src/chart/hatch.js';
import { boxes, subpaths } from './marks.js';

const SPACING = 4.5;

describe('a hatch', () => {
  const size = fc.double({ min: 0.1, max: 200, noNaN: true });
  const place = fc.double({ min: 0, max: 900, noNaN: true });

  it('lies inside its box, at 45 degrees, in lines of equal distance', () => {
    fc.assert(
      fc.property(place, place, size, size, (x, y, width, height) => {
        const lines = subpaths(hatchPath(x, y, width, height));
        const sums = lines.map(([start, end], index) => {
          expect(lines[index]).to.have.length(2);
          for (const point of [start!, end!]) {
            // Rounded to a tenth.
            expect(point.x).to.be.within(x - 0.051, x + width + 0.051);
            expect(point.y).to.be.within(y - 0.051, y + height + 0.051);
          }
          // Upwards to the right: what x gains, y loses.
          expect(end!.x - start!.x).to.be.closeTo(start!.y - end!.y, 0.21);
          return start!.x + start!.y;
        });
        for (const [index, sum] of sums.slice(1).entries()) {
          expect(sum - sums[index]!).to.be.closeTo(SPACING, 0.21);
        }
        // As many lines as have room across the box.
        expect(lines.length).to.be.closeTo((width + height) / SPACING, 1);
      }),
      { numRuns: 200 },
    );
  });

  it('goes on from one box to the next', () => {
    const sums = (x: number): Set<number> =>
      new Set(
        subpaths(hatchPath(x, 50, 9, 30)).map(
          ([start]) => Math.round((start!.x + start!.y) * 2) / 2,
        ),
      );
    const shared = [...sums(40)].filter((sum) => sums(49).has(sum));
    expect(shared.length).to.be.above(4);
  });
});

describe('a box', () => {
  it('is a closed path around itself', () => {
    expect(boxes(boxPath(12, 34, 10, 20))).to.eql([{ x: 12, y: 34, width: 10, height: 20 }]);
    expect(boxPath(1.23, 4.56, 1, 1)).to.equal('M1.2,4.6h1v1h-1z');
  });
});
