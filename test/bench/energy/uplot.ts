import uPlot from 'uplot';
import { labelsOf } from '../data/labels.js';
import type { Picture } from '../data/readings.js';
import { COLOURS, enterColumns, isDense } from './columns.js';

enterColumns((place, first, { width, height }) => {
  let picture = first;
  const plot = new uPlot(
    {
      width,
      // The height that it is given is without its legend.
      height: height - 30,
      scales: {
        x: {
          time: false,
          range: (_, from, to) => (isDense(picture) ? [from, to] : [from - 0.7, to + 0.7]),
        },
        y: { range: (_, __, most) => [0, most * 1.05] },
      },
      axes: [
        {
          splits: () => labelsOf(picture).map(({ at }) => at),
          values: () => labelsOf(picture).map(({ text }) => text),
        },
        {},
      ],
      series: [
        { label: 'Step' },
        {
          label: first.names[0],
          fill: COLOURS.value,
          paths: paths(first, 'wide'),
          points: { show: false },
        },
        {
          label: first.names[1],
          stroke: COLOURS.reference,
          ...(!isDense(first) && { fill: COLOURS.reference }),
          paths: paths(first, 'thin'),
          points: { show: false },
        },
      ],
    },
    dataOf(first),
    place,
  );
  return (next) => {
    // How a series is drawn cannot be changed, but it can be given anew.
    const isOther = isDense(next) !== isDense(picture);
    picture = next;
    if (isOther) throw new Error('Turns between dense and wide columns are not in the bench.');
    plot.setData(dataOf(next));
  };
});

function paths(picture: Picture, width: 'wide' | 'thin'): uPlot.Series.PathBuilder {
  if (isDense(picture)) return uPlot.paths.stepped!({ align: 1 });
  return width === 'wide'
    ? uPlot.paths.bars!({ size: [0.5], align: 1 })
    : uPlot.paths.bars!({ size: [0.15], align: -1 });
}

function dataOf({ values, reference }: Picture): uPlot.AlignedData {
  return [Float64Array.from(values, (_, at) => at), values, reference];
}
