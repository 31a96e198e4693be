import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import type { ChartData } from 'chart.js';
import { NAMES } from '../data/lines.js';
import type { Row } from '../data/lines.js';
import { COLOURS, enterBars } from './bars.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

enterBars((place, first, { width, height }) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  place.append(canvas);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: dataOf(first),
    options: { indexAxis: 'y', responsive: false, animation: false, normalized: true },
  });
  return (rows) => {
    chart.data = dataOf(rows);
    chart.update('none');
  };
});

function dataOf(rows: readonly Row[]): ChartData<'bar', number[], string> {
  return {
    labels: rows.map(({ name }) => name),
    datasets: [
      { label: NAMES[0], data: rows.map(({ value }) => value), backgroundColor: COLOURS.value },
      {
        label: NAMES[1],
        data: rows.map(({ reference }) => reference),
        backgroundColor: COLOURS.reference,
      },
    ],
  };
}
