import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartData } from 'chart.js';
import { labelsOf } from '../data/labels.js';
import type { Picture } from '../data/readings.js';
import { COLOURS, enterColumns, isDense } from './columns.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

enterColumns((place, first, { width, height }) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  place.append(canvas);
  const chart = new Chart(canvas, {
    type: isDense(first) ? 'line' : 'bar',
    data: dataOf(first),
    // What its page on performance says: no animation, nothing to parse, nothing to measure.
    options: {
      responsive: false,
      animation: false,
      normalized: true,
      scales: {
        x: { grid: { display: false }, ticks: { autoSkip: false, maxRotation: 0 } },
        y: { min: 0 },
      },
    },
  });
  return (next) => {
    chart.data = dataOf(next);
    chart.update('none');
  };
});

function dataOf(picture: Picture): ChartData<'bar' | 'line', number[], string> {
  const labels = new Array<string>(picture.values.length).fill('');
  for (const { at, text } of labelsOf(picture)) labels[at] = text;
  const [value, reference] = picture.names;
  const line = { stepped: true, pointRadius: 0, borderWidth: 1 } as const;
  const shape = isDense(picture) ? line : {};
  return {
    labels,
    datasets: [
      {
        ...shape,
        label: reference,
        data: Array.from(picture.reference),
        borderColor: COLOURS.reference,
        backgroundColor: COLOURS.reference,
      },
      {
        ...shape,
        label: value,
        data: Array.from(picture.values),
        borderWidth: 0,
        backgroundColor: COLOURS.value,
        fill: isDense(picture),
      },
    ],
  };
}
