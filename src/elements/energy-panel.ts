import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { PanelChart } from '../chart/panel.js';
import { layPanel } from '../view/energy-panels.js';
import type { TrendPanel } from '../view/energy-panels.js';
import type { Box } from '../chart/columns.js';
import { grid, pickedValue } from './figure-texts.js';

/** A small chart under the columns, on the same bands: title, line, the picked value. */
export function energyPanel(
  panel: TrendPanel,
  place: {
    readonly plot: Box;
    readonly width: number;
    readonly rem: number;
    readonly index: number;
  },
): TemplateResult {
  const { plot, width, rem, index } = place;
  const chart = layPanel(panel, plot, rem);
  return html`
    <p class="figure-title panel-title">${panel.title}</p>
    <svg aria-hidden="true" width=${width} height=${chart.height}>
      ${panelDrawing(chart, panel, width, rem, index)}
    </svg>
  `;
}

function panelDrawing(
  chart: PanelChart,
  { values, numbers }: TrendPanel,
  width: number,
  rem: number,
  index: number,
): SVGTemplateResult {
  const { plot, zero, gridlines, line, height } = chart;
  const band = plot.width / values.length;
  const middle = plot.x + (index + 0.5) * band;
  const base = zero !== undefined && `M${plot.x},${zero}H${plot.x + plot.width}`;
  return svg`
    <rect class="cursor" x=${plot.x + index * band} y="0" width=${band} height=${height}
      rx=${Math.min(4, band / 4)} />
    ${grid(gridlines, { start: plot.x, end: width, rem })}
    ${base ? svg`<path class="baseline" d=${base} />` : nothing}
    <path class="beside-line" part="line" d=${line} />
    ${pickedValue(numbers[index], middle, plot, rem)}
  `;
}
