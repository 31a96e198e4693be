import { createChart, HistogramSeries, LineSeries, LineType } from 'lightweight-charts';
import type { UTCTimestamp } from 'lightweight-charts';
import type { Picture } from '../data/readings.js';
import { COLOURS, enterColumns } from './columns.js';

// It has no legend, and no bars beside each other: last year is a stepped line always.
enterColumns((place, first, { width, height }) => {
  const chart = createChart(place, { width, height, timeScale: { timeVisible: true } });
  const values = chart.addSeries(HistogramSeries, { color: COLOURS.value });
  const reference = chart.addSeries(LineSeries, {
    color: COLOURS.reference,
    lineType: LineType.WithSteps,
    lineWidth: 1,
  });
  const show = ({ starts, ...picture }: Picture): void => {
    values.setData(pointsOf(starts, picture.values));
    reference.setData(pointsOf(starts, picture.reference));
    chart.timeScale().fitContent();
  };
  show(first);
  return show;
});

function pointsOf(
  starts: Float64Array,
  values: Float64Array,
): { time: UTCTimestamp; value: number }[] {
  return Array.from(values, (value, at) => ({
    time: (starts[at]! / 1000) as UTCTimestamp,
    value,
  }));
}
