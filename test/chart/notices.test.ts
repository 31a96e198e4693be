import { expect } from 'chai';
import { textWidth } from '../../src/chart/axis.js';
import { boxes, chartOf, leftOf } from './marks.js';

const ROUNDED = 0.11;
const day = Array.from({ length: 23 }, (_, hour) => 3 + (hour % 4));

describe('what happens between two columns', () => {
  const notices = [
    { index: 3, text: 'kesäaika alkaa', skip: '3→4' },
    { index: 6, text: 'tiedot 29.3. asti' },
  ];

  it('is said above all marks, inside the figure, and no two on each other', () => {
    for (const width of [240, 320, 720, 1_040]) {
      const chart = chartOf(day, { width, notices });
      const half = (text: string): number => textWidth(text, 12) / 2;
      const [first, second] = chart.notices;
      for (const { x, textX, y, text } of chart.notices) {
        expect(y, `${width}`).to.be.below(chart.plot.y);
        expect(textX - half(text), `${width}`).to.be.at.least(0);
        expect(textX + half(text), `${width}`).to.be.at.most(width);
        expect(Math.abs(x - textX), `${width}`).to.be.below(half(text) * 1.3);
      }
      const isApart = second!.textX - half(second!.text) > first!.textX + half(first!.text);
      expect(isApart || second!.y > first!.y + 12, `${width}`).to.equal(true);
      expect(first!.x).to.be.closeTo(leftOf(chart, 3), ROUNDED);
    }
  });

  it('takes no room where there is nothing', () => {
    expect(chartOf(day).plot.y).to.be.below(chartOf(day, { notices }).plot.y);
    expect(chartOf(day, { notices: [] }).height).to.equal(chartOf(day).height);
  });

  it('breaks the axis where time is skipped, and the labels beside give way', () => {
    for (const width of [240, 320, 720]) {
      const chart = chartOf(day, { width, notices });
      const [skip, ...others] = chart.skips;
      expect([skip!.text, others]).to.eql(['3→4', []]);
      expect(skip!.x).to.be.closeTo(leftOf(chart, 3), ROUNDED);
      const slants = boxes(skip!.path);
      expect(slants).to.have.length(2);
      for (const { x, y, width: wide, height } of slants) {
        expect([x + wide / 2 - skip!.x, y, height].map(Math.abs)).to.eql([2, chart.zero - 5, 10]);
      }
      for (const { x, text } of chart.labels) {
        const apart = (textWidth(text, 12) + textWidth('3→4', 12)) / 2;
        expect(Math.abs(x - skip!.x), `${text} at ${width}`).to.be.above(apart);
      }
    }
  });
});
