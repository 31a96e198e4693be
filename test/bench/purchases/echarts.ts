import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { NAMES } from '../data/lines.js';
import type { Row } from '../data/lines.js';
import { COLOURS, enterBars } from './bars.js';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

enterBars((place, first, { width, height }) => {
  const chart = init(place, null, { width, height });
  const show = (rows: readonly Row[]): void => chart.setOption(optionOf(rows));
  show(first);
  return show;
});

function optionOf(rows: readonly Row[]): EChartsCoreOption {
  return {
    animation: false,
    color: [COLOURS.value, COLOURS.reference],
    legend: { top: 0 },
    tooltip: { trigger: 'axis' },
    grid: { left: 200, right: 16, top: 32, bottom: 28 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name) },
    series: [
      { type: 'bar', name: NAMES[0], data: rows.map(({ value }) => value) },
      { type: 'bar', name: NAMES[1], data: rows.map(({ reference }) => reference) },
    ],
  };
}
