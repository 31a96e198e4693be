import { expect } from 'chai';
import { levelAxis } from '../../src/chart/axis.js';
import { heatChart, heatScale, shadeOf, spanOf } from '../../src/chart/heat.js';
import type { HeatCell } from '../../src/chart/heat.js';
import { panelChart } from '../../src/chart/panel.js';
import { profileChart } from '../../src/chart/profile.js';

const tick = (value: number): string => String(value);
const count = (path: string, command: string): number => path.split(command).length - 1;

describe('the scale of a grid', () => {
  it('has spans of equal width from 0, and a last one that is open where few are above', () => {
    const scale = heatScale([...Array.from({ length: 300 }, (_, index) => (index % 30) / 10), 9]);
    expect(scale).to.include({ step: 0.5, lowest: 0, highest: 5, isOpen: true });
    expect([0, 0.49, 0.5, 2.9, 9].map((value) => spanOf(value, scale))).to.eql([0, 0, 1, 5, 5]);
  });

  it('goes from the lightest shade to the darkest, and below 0 on its own', () => {
    const scale = heatScale([-2, -1, 0, 1, 2, 3]);
    const shades = [-2, -1, 0, 1, 2].map((value) => shadeOf(spanOf(value, scale), scale));
    expect(shades).to.eql([...shades.slice(0, 2), 0, ...shades.slice(3)]);
    expect(shades[0]).to.be.greaterThan(shades[1]!);
    expect(shades[4]).to.be.greaterThan(shades[3]!);
  });

  it('is there for zeros, for one value and for none', () => {
    for (const values of [[0, 0], [0.3], []]) {
      const scale = heatScale(values);
      expect(scale.step).to.be.greaterThan(0);
      for (const value of values) expect(shadeOf(spanOf(value, scale), scale)).to.be.within(0, 6);
    }
  });
});

describe('a grid', () => {
  it('has a box for each value in one path a shade, and marks for what is not known', () => {
    const known = (value: number): HeatCell => ({ value, state: 'known' });
    const columns: HeatCell[][] = [
      [known(0), known(1)],
      [known(1), { state: 'missing' }],
      [{ state: 'skipped' }, { state: 'notArrived' }],
    ];
    const chart = heatChart({
      ...{ columns, scale: heatScale([0, 1, 1]), columnLabels: ['a', 'b', 'c'] },
      ...{ rowLabels: ['0', undefined], width: 320, rem: 16 },
    });
    expect(chart.shades.map(({ path }) => count(path, 'M'))).to.eql([1, 2]);
    expect([chart.missing, chart.notArrived].map((path) => count(path, 'M'))).to.eql([1, 1]);
    expect(count(chart.squares, 'M')).to.equal(3);
  });
});

describe('a panel below the columns', () => {
  const plot = { x: 40, y: 30, width: 400, height: 200 };
  const rem = 16;

  it('lies on the same bands, and breaks where nothing is known', () => {
    const chart = panelChart({ values: [1, 2, undefined, 4], plot, tick, fromZero: true, rem });
    expect(count(chart.line, 'M')).to.equal(2);
    expect(chart.line).to.match(/^M40,[\d.]+H140V/);
    expect(chart.zero).to.equal(chart.plot.y + chart.plot.height);
  });

  it('has its own range, which reaches 0 only where it must', () => {
    const values = [-31, -40, -35];
    const cold = panelChart({ values, plot, tick, fromZero: false, rem });
    expect(cold.zero).to.equal(undefined);
    expect(panelChart({ values, plot, tick, fromZero: true, rem }).zero).to.equal(cold.plot.y);
    expect(panelChart({ values: [], plot, tick, fromZero: false, rem }).line).to.equal('');
  });
});

describe('a level axis', () => {
  it('holds all values, and 0 only where they do', () => {
    const axis = levelAxis([18, 22], 0, 100);
    expect(axis.at(22)).to.be.within(0, 10);
    expect(axis.at(18)).to.be.within(90, 100);
    expect(axis.zero).to.equal(100);
    expect(levelAxis([5, 5], 0, 100).at(5)).to.equal(50);
  });
});

describe('an average day', () => {
  it('has one path a line over its hours', () => {
    const line = Array.from({ length: 24 }, (_, hour) => hour);
    const labels = line.map((hour) => (hour % 3 === 0 ? String(hour) : undefined));
    const chart = profileChart({ lines: [line, line], labels, tick, width: 320, rem: 16 });
    expect(chart.lines.map((path) => count(path, 'H'))).to.eql([24, 24]);
    expect(chart.zero).to.equal(chart.plot.y + chart.plot.height);
  });
});
