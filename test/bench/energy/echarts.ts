import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { labelsOf } from '../data/labels.js';
import type { Picture } from '../data/readings.js';
import { COLOURS, enterColumns, isDense } from './columns.js';

// Its handbook: canvas where there are many data, SVG for phones that are short of memory.
use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

enterColumns((place, first, { width, height }) => {
  const chart = init(place, null, { width, height });
  const show = (picture: Picture): void => chart.setOption(optionOf(picture));
  show(first);
  return show;
});

function optionOf(picture: Picture): EChartsCoreOption {
  const labels = new Map(labelsOf(picture).map(({ at, text }) => [at, text]));
  const [value, reference] = picture.names;
  const line = { type: 'line', step: 'end', symbol: 'none' };
  const shape = isDense(picture) ? line : { type: 'bar' };
  return {
    animation: false,
    color: [COLOURS.value, COLOURS.reference],
    legend: { top: 0 },
    tooltip: { trigger: 'axis' },
    grid: { left: 48, right: 8, top: 32, bottom: 28 },
    xAxis: {
      type: 'category',
      data: Array.from(picture.starts, (_, at) => labels.get(at) ?? ''),
      axisTick: { show: false },
      axisLabel: { interval: (at: number) => labels.has(at) },
    },
    yAxis: { type: 'value' },
    series: [
      {
        ...shape,
        name: value,
        data: Array.from(picture.values),
        ...(isDense(picture) && { lineStyle: { width: 0 }, areaStyle: { opacity: 1 } }),
      },
      { ...shape, name: reference, data: Array.from(picture.reference) },
    ],
  };
}
