import { expect } from 'chai';
import fc from 'fast-check';
import type { Column } from '../../src/chart/columns.js';
import { boxes, chartOf, leftOf, scaleOf, subpaths } from './marks.js';

const ROUNDED = 0.11;

/** A year of quarters: a calm base, with a peak of one quarter here and there. */
function yearOf(peaks: ReadonlyMap<number, number>): number[] {
  return Array.from({ length: 35_040 }, (_, index) => peaks.get(index) ?? 1 + (index % 96) / 96);
}

/** The lowest and highest of the columns that begin in each pixel, by going through all of them. */
function extremes(
  chart: ReturnType<typeof chartOf>,
  values: readonly (number | undefined)[],
): Map<number, [number, number]> {
  const found = new Map<number, [number, number]>();
  values.forEach((value, index) => {
    if (value === undefined) return;
    const x = Math.floor(leftOf(chart, index));
    const [low, high] = found.get(x) ?? [value, value];
    found.set(x, [Math.min(low, value), Math.max(high, value)]);
  });
  return found;
}

describe('more columns than pixels', () => {
  it('lose no peak: 35,040 quarters on 400 pixels', () => {
    const peaks = new Map([
      [5, 12],
      [9_999, 15],
      [17_520, 9],
      [35_039, 14],
    ]);
    const values = yearOf(peaks);
    const chart = chartOf(values, { width: 400, labels: [] });
    const at = scaleOf(chart);
    const bars = boxes(chart.bars);
    for (const [index, peak] of peaks) {
      const x = Math.floor(leftOf(chart, index));
      const bar = bars.find((each) => Math.abs(each.x - x) < 0.01)!;
      expect(bar.y, `peak at ${index}`).to.be.closeTo(at(peak), 2 * ROUNDED);
    }
    // One mark a pixel, and not one a quarter.
    expect(bars.length).to.be.at.most(400);
  });

  it('go from the lowest to the highest in each pixel, as brute force finds them', () => {
    const value = fc.option(fc.integer({ min: -200, max: 900 }), { nil: undefined, freq: 6 });
    const values = fc.array(value, { minLength: 800, maxLength: 2_000 });
    fc.assert(
      fc.property(values, fc.constantFrom(240, 400, 720), (all, width) => {
        const chart = chartOf(all, { width, labels: [] });
        const at = scaleOf(chart);
        const expected = extremes(chart, all);
        const bars = boxes(chart.bars);
        expect(bars.map(({ x }) => Math.round(x))).to.eql([...expected.keys()]);
        [...expected.values()].forEach(([low, high], index) => {
          const { y, height } = bars[index]!;
          expect(y).to.be.closeTo(at(Math.max(0, high)), 2 * ROUNDED);
          expect(y + height).to.be.closeTo(at(Math.min(0, low)), 2 * ROUNDED);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('keep the peaks of what they are compared with too', () => {
    const references = yearOf(new Map([[20_000, 30]]));
    const columns = references.map((reference) => ({ value: 1, reference }));
    const chart = chartOf(columns, { width: 400, labels: [] });
    const at = scaleOf(chart);
    const highest = Math.min(...boxes(chart.reference).map(({ y }) => y));
    expect(highest).to.be.closeTo(at(30), 2 * ROUNDED);
  });

  it('are compared with one line, which is broken only where nothing is known', () => {
    const columns = Array.from({ length: 2_000 }, (_, index) => ({
      value: 1,
      reference: index >= 500 && index < 1_000 ? undefined : index % 7,
    }));
    const chart = chartOf(columns, { width: 420, labels: [] });
    const lines = subpaths(chart.reference);
    expect(lines).to.have.length(2);
    expect(lines[0]!.at(-1)!.x).to.be.closeTo(leftOf(chart, 500), 1);
    expect(lines[1]![0]!.x).to.be.closeTo(leftOf(chart, 1_000), 1.5);
  });

  it('leave pixels without a value empty', () => {
    const values = Array.from({ length: 2_000 }, (_, index) =>
      index >= 500 && index < 1_000 ? undefined : 3,
    );
    const chart = chartOf(values, { width: 420, labels: [] });
    const [gap, ...others] = chart.gaps;
    expect(others).to.eql([]);
    expect(gap!.x).to.be.closeTo(leftOf(chart, 500), ROUNDED);
    expect(gap!.width).to.be.closeTo(500 * chart.band, ROUNDED);
    for (const { x, width } of boxes(chart.bars)) {
      const isInside = x >= gap!.x + 1 && x + width <= gap!.x + gap!.width - 1;
      expect(isInside).to.equal(false);
    }
  });

  it('show where they are estimated: hatched, and not as if measured', () => {
    const columns = Array.from({ length: 744 }, (_, index): Partial<Column> => {
      return { value: 2, estimated: index >= 300 && index < 400 ? 2 : 0, quality: 'measured' };
    });
    const chart = chartOf(columns, { width: 400, labels: [] });
    const [from, to] = [leftOf(chart, 300), leftOf(chart, 400)];
    const solid = boxes(chart.bars).filter(({ x }) => x > from && x + 1 < to);
    expect(solid).to.eql([]);
    const lines = subpaths(chart.hatch).flat();
    expect(Math.min(...lines.map(({ x }) => x))).to.be.closeTo(from, 5);
    expect(Math.max(...lines.map(({ x }) => x))).to.be.closeTo(to, 5);
  });
});
