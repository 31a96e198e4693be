import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { heatChart, shadeOf } from '../chart/heat.js';
import type { HeatChart, HeatScale } from '../chart/heat.js';
import { cellSentence } from '../view/energy-when.js';
import type { CellPlace, WhenText, WhenView } from '../view/energy-when.js';
import { plain } from '../view/view.js';
import { bandAt, range } from './energy-range.js';
import { labelsBelow, textsBefore } from './figure-texts.js';
import { sentence } from './sentence.js';

/** The grid of hours and days, with the cell that is picked. */
export interface HeatInput {
  readonly view: WhenView;
  readonly text: WhenText;
  readonly width: number;
  readonly rem: number;
  readonly place: CellPlace;
  readonly pick: (place: CellPlace, isDone: boolean) => void;
  readonly action: unknown;
}

const HOURS = 24;

/** One figure: the grid, two ranges that pick a cell, and its sentence. */
export function energyHeat(input: HeatInput): TemplateResult {
  const { view, text, width, rem, place, pick, action } = input;
  const chart = heatChart({ ...view, width, rem });
  const said = cellSentence(text, place);
  const { chooseColumn, chooseHour } = text.patterns;
  const common = { text: plain(said), plot: chart.plot };
  return html`
    <div part="figure">
      <p class="figure-title">${view.title}</p>
      ${legend(view)}
      <div class="plot" dir="ltr">
        ${drawing(chart, input)}
        ${range({
          ...common,
          count: view.columns.length,
          index: place.column,
          label: chooseColumn,
          pick: (column, isDone) => pick({ ...place, column }, isDone),
        })}
        <p class="range-title">${chooseHour}</p>
        ${range({
          ...common,
          count: HOURS,
          index: place.hour,
          label: chooseHour,
          pick: (hour, isDone) => pick({ ...place, hour }, isDone),
        })}
      </div>
      <p class="readout">${sentence(said)} ${action}</p>
    </div>
  `;
}

/** What each shade stands for; where there are no shades, the size of a square says it. */
function legend({ legend: spans, scale }: WhenView): TemplateResult {
  return html`
    <ul class="key scale">
      ${spans.map(({ span, text }) => {
        const most = Math.max(scale.highest + 1, -scale.lowest);
        const side = 16 * Math.sqrt(Math.max(span + 1, -span) / most);
        const from = (16 - side) / 2;
        return html`<li>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path class=${shadeClass(span, scale)} d="M0,0h16v16h-16z" />
            <path class="squares" d="M${from},${from}h${side}v${side}h${-side}z" />
          </svg>
          ${text}
        </li>`;
      })}
    </ul>
  `;
}

function shadeClass(span: number, scale: HeatScale): string {
  return `shade shade-${shadeOf(span, scale)}${span < 0 ? ' below' : ''}`;
}

function drawing(chart: HeatChart, { view, rem, place, pick }: HeatInput): TemplateResult {
  const { plot, band, row, width, height } = chart;
  const pickAt = (event: MouseEvent): void => {
    const { top } = (event.currentTarget as SVGElement).getBoundingClientRect();
    const hour = Math.floor((event.clientY - top) / row);
    const column = bandAt(event, plot, view.columns.length);
    pick({ column, hour: Math.min(HOURS - 1, Math.max(0, hour)) }, true);
  };
  return html`
    <svg aria-hidden="true" width=${width} height=${height} @click=${pickAt}>
      ${chart.shades.map(
        ({ span, path }) =>
          svg`<path class=${shadeClass(span, view.scale)} part="area" d=${path} />`,
      )}
      <path class="squares" d=${chart.squares} />
      <path class="cross" d=${chart.missing} />
      <path class="dots" d=${chart.notArrived} />
      ${mark(plot.x + place.column * band, place.hour * row, band, row)}
      ${textsBefore(chart.rowLabels, plot.x, rem)}
      ${labelsBelow(chart.columnLabels, plot.height, rem, ({ index }) => index === place.column)}
    </svg>
  `;
}

/** Around the picked cell, light on dark and dark on light. */
function mark(x: number, y: number, width: number, height: number): SVGTemplateResult {
  const box = { x: x - 1, y: y - 1, width: Math.max(4, width + 1), height: height + 1 };
  return svg`${['casing', 'mark'].map(
    (name) =>
      svg`<rect class=${name} x=${box.x} y=${box.y} width=${box.width} height=${box.height} />`,
  )}`;
}
