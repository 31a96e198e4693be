import { expect } from 'chai';
import fc from 'fast-check';
import { textWidth } from '../../src/chart/axis.js';
import { boxes, chartOf, leftOf, numbersIn, scaleOf, subpaths } from './marks.js';

/** Rounding to a tenth of a pixel, at both ends. */
const ROUNDED = 0.11;

const WIDTHS = [240, 320, 480, 720, 1_040, 1_200];

function values(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 10 + ((index * 7) % 23));
}

describe('columns', () => {
  it('are as high as their values, from the zero line on', () => {
    const chart = chartOf([10, 20, 40, 0, 5]);
    const bars = boxes(chart.bars);
    expect(bars.map(({ y, height }) => y + height)).to.eql(Array(4).fill(chart.zero));
    const unit = bars[2]!.height / 40;
    [10, 20, 40, 5].forEach((value, index) => {
      expect(bars[index]!.height / unit).to.be.closeTo(value, ROUNDED / unit);
    });
  });

  it('are as high as their values, whatever these are', () => {
    const value = fc.integer({ min: -5_000, max: 9_000 }).map((one) => one / 10);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (all) => {
        const chart = chartOf(all);
        const at = scaleOf(chart);
        const bars = boxes(chart.bars);
        const drawn = all.filter((one) => one !== 0);
        expect(bars).to.have.length(drawn.length);
        drawn.forEach((one, index) => {
          const { y, height } = bars[index]!;
          expect(one > 0 ? y : y + height).to.be.closeTo(at(one), 2 * ROUNDED);
          expect(one > 0 ? y + height : y).to.be.closeTo(chart.zero, ROUNDED);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('stand in a place of their own, each beside its reflection', () => {
    for (const width of WIDTHS) {
      for (const count of [1, 2, 7, 12, 24, 31, 48, 53, 60]) {
        const chart = chartOf(
          values(count).map((value) => ({ value, reference: value + 1 })),
          { width },
        );
        const [bars, reflections] = [boxes(chart.bars), boxes(chart.reference)];
        expect([bars.length, reflections.length]).to.eql([count, count]);
        bars.forEach((bar, index) => {
          const reflection = reflections[index]!;
          const name = `${count} at ${width}, ${index}`;
          expect(reflection.x, name).to.be.at.least(leftOf(chart, index) - ROUNDED);
          expect(bar.x, name).to.be.at.least(reflection.x + reflection.width - ROUNDED);
          expect(bar.x + bar.width, name).to.be.at.most(leftOf(chart, index + 1) + ROUNDED);
          expect(bar.width, name).to.be.at.least(1);
          expect(bar.width, name).to.be.at.least(reflection.width - ROUNDED);
        });
      }
    }
  });

  it('lie within the plot, and the plot within the figure', () => {
    for (const width of WIDTHS) {
      for (const count of [1, 12, 60, 61, 365]) {
        const chart = chartOf(values(count), { width });
        const { plot } = chart;
        expect(plot.width).to.be.above(width / 2);
        expect(plot.x).to.be.above(0);
        expect(plot.x + plot.width).to.be.at.most(width);
        for (const { x, y, width: wide, height } of boxes(chart.bars)) {
          expect(x).to.be.at.least(plot.x - ROUNDED);
          expect(x + wide).to.be.at.most(plot.x + plot.width + ROUNDED);
          expect(y).to.be.at.least(plot.y);
          expect(y + height).to.be.at.most(plot.y + plot.height + ROUNDED);
        }
        expect(chart.height).to.be.above(plot.y + plot.height);
      }
    }
  });

  it('of more than 60 are one shape without a gap between them', () => {
    for (const width of WIDTHS) {
      const bars = boxes(chartOf(values(90), { width }).bars);
      expect(bars).to.have.length(90);
      for (const [index, next] of bars.slice(1).entries()) {
        const { x, width: wide } = bars[index]!;
        expect(next.x, `${index} at ${width}`).to.be.closeTo(x + wide, 1e-9);
      }
    }
  });

  it('have a line and no bars for what they are compared with, above 60', () => {
    const all = values(90).map((value, index) => {
      return { value, reference: index === 40 ? undefined : value * 2 };
    });
    const chart = chartOf(all);
    expect(chart.referenceIsLine).to.equal(true);
    expect(chartOf(all.slice(0, 60)).referenceIsLine).to.equal(false);
    const at = scaleOf(chart);
    const lines = subpaths(chart.reference);
    // Broken once, where there is nothing.
    expect(lines).to.have.length(2);
    expect(lines[0]![0]!.x).to.be.closeTo(leftOf(chart, 0), ROUNDED);
    expect(lines[0]!.at(-1)!.x).to.be.closeTo(leftOf(chart, 40), ROUNDED);
    expect(lines[1]![0]!.x).to.be.closeTo(leftOf(chart, 41), ROUNDED);
    expect(lines[1]!.at(-1)!.x).to.be.closeTo(leftOf(chart, 90), ROUNDED);
    expect(lines[1]![0]!.y).to.be.closeTo(at(all[41]!.reference!), 2 * ROUNDED);
  });
});

describe('the labels of columns', () => {
  const months = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä'];

  it('stand under the middle of their columns, inside the figure, and not on each other', () => {
    for (const width of WIDTHS) {
      for (const count of [1, 2, 12, 24, 31, 53, 60, 365]) {
        const labels = Array.from({ length: count }, (_, index) =>
          count === 53 ? `${(index % 28) + 1}.${(index % 12) + 1}.` : months[index % 6],
        );
        const chart = chartOf(values(count), { width, labels });
        const half = (text: string): number => textWidth(text, 12) / 2;
        chart.labels.forEach(({ x, text, index }, place) => {
          const name = `${text} of ${count} at ${width}`;
          expect(x, name).to.be.closeTo(leftOf(chart, index) + chart.band / 2, ROUNDED);
          expect(x - half(text), name).to.be.at.least(0);
          expect(x + half(text), name).to.be.at.most(width);
          const next = chart.labels[place + 1];
          if (next) expect(next.x - half(next.text), name).to.be.above(x + half(text));
        });
        expect(chart.labels[0]!.index).to.equal(0);
      }
    }
  });

  it('at the axis are told how many decimals tell them apart', () => {
    const texts = (...all: number[]): string[] =>
      chartOf(all, { tick: (value, digits) => value.toFixed(digits) }).gridlines.map(
        ({ text }) => text,
      );
    expect(texts(0.21, 0.05)).to.eql(['0.00', '0.05', '0.10', '0.15', '0.20']);
    expect(texts(1_452, 20)).to.eql(['0', '500', '1000', '1500']);
    expect(texts(1.9)).to.eql(['0.0', '0.5', '1.0', '1.5']);
    for (const power of [-6, -3, -2, -1, 0, 3, 9]) {
      const all = texts(3.3 * 10 ** power, 10 ** power);
      expect(new Set(all).size).to.equal(all.length);
    }
  });
});

describe('a figure', () => {
  it('has no number that is none, however many columns it has', () => {
    const kinds = [0, 1.5, -2, 1e-6, 1e12, undefined, { value: 3, estimated: 1, reference: 2 }];
    for (const count of [0, 1, 12, 60, 61, 365, 35_040]) {
      for (const width of [100, 240, 720]) {
        for (const start of count > 365 ? [0] : kinds.keys()) {
          const all = Array.from({ length: count }, (_, index) => kinds[(start + index) % 7]);
          const chart = chartOf(all, { width, labels: [] });
          const isFinite = numbersIn(chart).every(Number.isFinite);
          expect(isFinite, `${count} columns at ${width}`).to.equal(true);
          expect(chart.band, `${count} at ${width}`).to.be.above(0);
        }
      }
    }
  });

  it('of zeros has no bars, and a zero line over its whole width', () => {
    const chart = chartOf([0, 0, 0]);
    expect(chart.bars).to.equal('');
    const [line, ...others] = boxes(chart.baseline);
    expect(others).to.eql([]);
    expect(line!.x).to.be.closeTo(chart.plot.x, ROUNDED);
    expect(line!.width).to.be.closeTo(chart.plot.width, 2 * ROUNDED);
    expect(line!.y).to.be.closeTo(chart.zero, ROUNDED);
  });

  it('of one column fills its plot with it, on its middle', () => {
    const chart = chartOf([12]);
    const [bar] = boxes(chart.bars);
    expect(bar!.x + bar!.width / 2).to.be.closeTo(chart.plot.x + chart.plot.width / 2, ROUNDED);
  });
});
