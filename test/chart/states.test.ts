import { expect } from 'chai';
import type { Column } from '../../src/chart/columns.js';
import { boxes, chartOf, leftOf, scaleOf, subpaths } from './marks.js';

const ROUNDED = 0.11;
/** Between the measured and the estimated part. */
const GAP = 1.5;

const notArrived: Partial<Column> = { quality: 'notArrived' };

describe('an estimated part', () => {
  const drawn = (
    value: number,
    estimated: number,
  ): { solid: ReturnType<typeof boxes>; hatched: ReturnType<typeof boxes>; at: number[] } => {
    const chart = chartOf([{ value: 10, estimated: 0 }, { value: -10 }, { value, estimated }]);
    const at = scaleOf(chart);
    return {
      solid: boxes(chart.bars).slice(2),
      hatched: boxes(chart.hatchOutline),
      at: [at(0), at(value - estimated), at(value)],
    };
  };

  it('stands on the measured one, and both together are as high as the value', () => {
    const { solid, hatched, at } = drawn(8, 3);
    const [zero, middle, top] = at;
    expect(solid).to.have.length(1);
    expect(solid[0]!.y).to.be.closeTo(middle!, 2 * ROUNDED);
    expect(solid[0]!.y + solid[0]!.height).to.be.closeTo(zero!, 2 * ROUNDED);
    expect(hatched).to.have.length(1);
    expect(hatched[0]!.y).to.be.closeTo(top!, 2 * ROUNDED);
    expect(hatched[0]!.y + hatched[0]!.height).to.be.closeTo(middle! - GAP, 3 * ROUNDED);
    expect(hatched[0]!.width).to.equal(solid[0]!.width);
  });

  it('may be all of it', () => {
    const { solid, hatched, at } = drawn(8, 8);
    expect(solid).to.eql([]);
    expect(hatched[0]!.y).to.be.closeTo(at[2]!, 2 * ROUNDED);
    expect(hatched[0]!.y + hatched[0]!.height).to.be.closeTo(at[0]!, 2 * ROUNDED);
  });

  it('hangs below zero, where the value is negative', () => {
    const all = drawn(-8, -8);
    expect(all.solid).to.eql([]);
    expect(all.hatched).to.have.length(1);
    expect(all.hatched[0]!.y).to.be.closeTo(all.at[0]!, 2 * ROUNDED);
    expect(all.hatched[0]!.y + all.hatched[0]!.height).to.be.closeTo(all.at[2]!, 2 * ROUNDED);
    const part = drawn(-8, -3);
    expect(part.solid[0]!.y + part.solid[0]!.height).to.be.closeTo(part.at[1]!, 2 * ROUNDED);
    expect(part.hatched[0]!.y).to.be.closeTo(part.at[1]! + GAP, 3 * ROUNDED);
    expect(part.hatched[0]!.y + part.hatched[0]!.height).to.be.closeTo(part.at[2]!, 2 * ROUNDED);
  });

  it('hatches all of a value that it has turned, so that no bar is longer than its value', () => {
    // Measured 7, of which an estimated export takes 2; and measured −2 with an estimated 5.
    for (const [value, estimated] of [
      [5, -2],
      [3, 5],
      [-3, -5],
      [-2, 1],
    ] as const) {
      const { solid, hatched, at } = drawn(value, estimated);
      expect(solid, `${value}`).to.eql([]);
      const { y, height } = hatched[0]!;
      expect(y).to.be.closeTo(Math.min(at[0]!, at[2]!), 2 * ROUNDED);
      expect(y + height).to.be.closeTo(Math.max(at[0]!, at[2]!), 2 * ROUNDED);
    }
  });

  it('is hatched inside its outline', () => {
    const chart = chartOf([
      { value: 8, estimated: 3 },
      { value: 9, estimated: 9 },
    ]);
    const outlines = boxes(chart.hatchOutline);
    for (const point of subpaths(chart.hatch).flat()) {
      const isInside = outlines.some(
        ({ x, y, width, height }) =>
          point.x >= x - ROUNDED &&
          point.x <= x + width + ROUNDED &&
          point.y >= y - ROUNDED &&
          point.y <= y + height + ROUNDED,
      );
      expect(isInside, JSON.stringify(point)).to.equal(true);
    }
  });
});

describe('what is missing', () => {
  it('has no bar, and the zero line is broken there with its ends turned up', () => {
    const chart = chartOf([1, 2, undefined, undefined, 5, 0]);
    expect(boxes(chart.bars)).to.have.length(3);
    const [first, second, ...others] = subpaths(chart.baseline);
    expect(others).to.eql([]);
    const [gapStart, gapEnd] = [leftOf(chart, 2), leftOf(chart, 4)];
    expect(first![0]!.x).to.be.closeTo(chart.plot.x, ROUNDED);
    expect(first!.at(-1)!.x).to.be.closeTo(gapStart, ROUNDED);
    expect(chart.zero - first!.at(-1)!.y).to.be.closeTo(5, ROUNDED);
    expect(second![0]!.x).to.be.closeTo(gapEnd, ROUNDED);
    expect(Math.min(...second!.map(({ y }) => y))).to.be.closeTo(chart.zero - 5, ROUNDED);
    expect(chart.gaps).to.have.length(1);
    expect(chart.gaps[0]!.x).to.be.closeTo(gapStart, ROUNDED);
    expect(chart.gaps[0]!.width).to.be.closeTo(2 * chart.band, ROUNDED);
  });

  it('keeps its reflection', () => {
    const chart = chartOf([
      { value: 1, reference: 1 },
      { quality: 'missing', reference: 4 },
    ]);
    const reflections = boxes(chart.reference);
    expect(reflections).to.have.length(2);
    expect(reflections[1]!.height).to.be.closeTo(4 * reflections[0]!.height, 1);
    expect(boxes(chart.bars)).to.have.length(1);
  });

  it('is a gap at the start and at the end too, and everywhere', () => {
    const chart = chartOf([undefined, 1, undefined]);
    expect(chart.gaps).to.have.length(2);
    expect(subpaths(chart.baseline)).to.have.length(1);
    const nothing = chartOf([undefined, undefined]);
    expect(nothing.gaps).to.have.length(1);
    expect([nothing.bars, nothing.baseline, nothing.dotted]).to.eql(['', '', '']);
  });
});

describe('what has not arrived', () => {
  it('has a dotted zero line after the data, and is no gap', () => {
    const chart = chartOf([1, 2, { ...notArrived, reference: 3 }, notArrived]);
    expect(chart.gaps).to.eql([]);
    const [dotted, ...others] = boxes(chart.dotted);
    expect(others).to.eql([]);
    expect(dotted!.x).to.be.closeTo(leftOf(chart, 2), ROUNDED);
    expect(dotted!.x + dotted!.width).to.be.closeTo(chart.plot.x + chart.plot.width, ROUNDED);
    expect(boxes(chart.baseline)[0]!.width).to.be.closeTo(2 * chart.band, 2 * ROUNDED);
    expect(boxes(chart.reference)).to.have.length(1);
  });

  it('is nowhere, where all has', () => {
    const chart = chartOf([1, 2]);
    expect(chart.dotted).to.equal('');
  });
});
