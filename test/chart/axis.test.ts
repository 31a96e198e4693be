import { expect } from 'chai';
import fc from 'fast-check';
import { axisOf, fittingLabels, pixel, textWidth } from '../../src/chart/axis.js';
import type { Axis } from '../../src/chart/axis.js';

const [TOP, BOTTOM] = [20, 260];

function axis(...values: (number | undefined)[]): Axis {
  return axisOf(values, TOP, BOTTOM);
}

describe('an axis', () => {
  it('stands on zero, and its highest value is 3 to 8 % below its top', () => {
    const { at, zero } = axis(3, 12, 7);
    expect(zero).to.equal(BOTTOM);
    expect(at(0)).to.equal(BOTTOM);
    expect((BOTTOM - at(12)) / (BOTTOM - TOP)).to.be.within(1 / 1.08, 1 / 1.03);
    // Heights are as the values are.
    expect(BOTTOM - at(6)).to.be.closeTo((BOTTOM - at(12)) / 2, 0.1);
    expect(BOTTOM - at(3)).to.be.closeTo((BOTTOM - at(12)) / 4, 0.1);
  });

  it('has its zero within, where values are negative too', () => {
    const { at, zero, ticks } = axis(-10, 30);
    expect(zero).to.be.closeTo(BOTTOM - (BOTTOM - TOP) / 4, 0.1);
    expect(zero - at(30)).to.be.closeTo(3 * (at(-10) - zero), 0.3);
    expect(ticks).to.include(0);
  });

  it('hangs from zero, where all are negative', () => {
    const { at, zero } = axis(-37, -12);
    expect(zero).to.equal(TOP);
    expect(at(-37)).to.be.within(TOP, BOTTOM);
    expect(at(-37)).to.be.above(at(-12));
  });

  it('has a zero line and a tick at 0 for zeros, and for nothing', () => {
    for (const values of [[0, 0, 0], [0], [], [undefined, undefined]]) {
      const { at, zero, ticks } = axisOf(values, TOP, BOTTOM);
      expect([zero, at(0)]).to.eql([BOTTOM, BOTTOM]);
      expect(ticks[0]).to.equal(0);
    }
  });

  it('has few ticks, in order, inside, and always one at 0', () => {
    const size = fc.integer({ min: -9, max: 9 }).map((power) => 10 ** power);
    const value = fc.tuple(fc.integer({ min: -999, max: 999 }), size);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (pairs) => {
        const values = pairs.map(([part, power]) => part * power);
        const { at, zero, ticks } = axisOf(values, TOP, BOTTOM);
        expect(ticks).to.include(0);
        expect(ticks.length).to.be.within(2, 10);
        const pixels = ticks.map(at);
        for (const y of [zero, ...pixels, ...values.map(at)]) expect(y).to.be.within(TOP, BOTTOM);
        for (const [index, y] of pixels.slice(1).entries()) expect(y).to.be.below(pixels[index]!);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pixel', () => {
  it('is as fine as a tenth', () => {
    expect([pixel(1.04), pixel(1.05), pixel(-1.06), pixel(12)]).to.eql([1, 1.1, -1.1, 12]);
  });
});

describe('labels below columns', () => {
  const FONT = 12;
  const place = (index: number): number => 40 + index * 10;

  it('are all kept where they fit', () => {
    const labels = fittingLabels(['a', 'b', 'c'], (index) => 40 + index * 40, FONT);
    expect(labels).to.eql([
      { index: 0, text: 'a', x: 40 },
      { index: 1, text: 'b', x: 80 },
      { index: 2, text: 'c', x: 120 },
    ]);
  });

  it('are every second, third or tenth where they do not, from the first on', () => {
    const texts = Array.from({ length: 31 }, (_, index) => `${index + 1}.`);
    const labels = fittingLabels(texts, place, FONT);
    expect(labels[0]).to.include({ index: 0, text: '1.' });
    const gaps = labels.slice(1).map(({ index }, at) => index - labels[at]!.index);
    expect(new Set(gaps).size).to.equal(1);
    expect(labels.length).to.be.above(5);
  });

  it('that are not there take no place', () => {
    const texts = Array.from({ length: 24 }, (_, index) =>
      index % 8 === 0 ? `${index}:00` : undefined,
    );
    const labels = fittingLabels(texts, place, FONT);
    expect(labels.map(({ text }) => text)).to.eql(['0:00', '8:00', '16:00']);
    expect(fittingLabels([], place, FONT)).to.eql([]);
    expect(fittingLabels([undefined], place, FONT)).to.eql([]);
  });

  it('never stand on each other, and the first is always there', () => {
    const text = fc.option(fc.string({ minLength: 1, maxLength: 12 }), { nil: undefined });
    const texts = fc.array(text, { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.double({ min: 0.01, max: 60, noNaN: true }), (all, band) => {
        const labels = fittingLabels(all, (index) => (index + 0.5) * band, FONT);
        const first = all.findIndex((each) => each !== undefined);
        expect(labels[0]?.index).to.equal(first < 0 ? undefined : first);
        for (const [index, next] of labels.slice(1).entries()) {
          const label = labels[index]!;
          const ends = label.x + textWidth(label.text, FONT) / 2;
          const begins = next.x - textWidth(next.text, FONT) / 2;
          expect(begins).to.be.at.least(ends);
        }
      }),
      { numRuns: 500 },
    );
  });
});
