import uPlot from 'uplot';
import { NAMES } from '../data/lines.js';
import type { Row } from '../data/lines.js';
import { COLOURS, enterBars } from './bars.js';

// It has no lying bars: the categories stand side by side.
enterBars((place, first, { width, height }) => {
  let rows = first;
  const bars = uPlot.paths.bars!;
  const plot = new uPlot(
    {
      width,
      height: height - 30,
      scales: {
        x: { time: false, range: (_, from, to) => [from - 0.5, to + 0.5] },
        y: { range: (_, __, most) => [0, most * 1.05] },
      },
      axes: [
        {
          splits: () => rows.map((_, at) => at),
          values: () => rows.map(({ name }) => name),
          rotate: -45,
          size: 110,
        },
        {},
      ],
      series: [
        { label: 'Category' },
        { label: NAMES[0], fill: COLOURS.value, paths: bars({ size: [0.5], align: 1 }) },
        { label: NAMES[1], fill: COLOURS.reference, paths: bars({ size: [0.15], align: -1 }) },
      ],
    },
    dataOf(first),
    place,
  );
  return (next) => {
    rows = next;
    plot.setData(dataOf(next));
  };
});

function dataOf(rows: readonly Row[]): uPlot.AlignedData {
  return [
    rows.map((_, at) => at),
    rows.map(({ value }) => value),
    rows.map(({ reference }) => reference),
  ];
}
