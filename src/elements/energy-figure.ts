import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { textWidth } from '../chart/axis.js';
import type { ColumnChart } from '../chart/columns.js';
import type { PlacedNotice, Skip } from '../chart/notices.js';
import { plain } from '../view/view.js';
import type { TrendPanel } from '../view/energy-panels.js';
import type { TrendCursor } from '../view/energy-trend.js';
import type { TrendFigure } from '../view/trend-figure.js';
import { energyPanel } from './energy-panel.js';
import { bandAt, range } from './energy-range.js';
import { grid, labelsBelow, pickedValue } from './figure-texts.js';
import { sentence } from './sentence.js';
import { key } from './templates.js';

/** The figure with what the reader has picked in it. */
export interface FigureInput {
  readonly figure: TrendFigure;
  readonly chart: ColumnChart;
  readonly rem: number;
  /** What stands below the columns, each on its own axis. */
  readonly panels: readonly TrendPanel[];
  readonly index: number;
  readonly cursor: TrendCursor;
  readonly label: string;
  /** Called with the picked step; `isDone` when the reader has settled on it. */
  readonly pick: (index: number, isDone: boolean) => void;
  /** What stands behind the picked step's sentence. */
  readonly action: unknown;
}

/** Columns, key, and the cursor: a native range input under the columns, and its sentence. */
export function energyFigure(input: FigureInput): TemplateResult {
  const { figure, index, cursor, label, pick, action, rem } = input;
  const { plot, width } = input.chart;
  const beside = input.panels.flatMap(({ sentences }) => sentences[index] ?? []);
  const said = [...cursor.sentence, ...beside.map((text) => ` ${text}`)];
  const panels = input.panels.map((panel) => energyPanel(panel, { plot, width, rem, index }));
  const count = figure.columns.length;
  const chooser = range({ count, index, label, text: plain(said), plot, pick });
  return html`
    <div part="figure">
      <p class="figure-title">${figure.title}</p>
      ${key(figure.key)}
      <div class="plot" dir="ltr">${drawing(input)}${panels}${chooser}</div>
      <p class="readout">${sentence(said)} ${action}</p>
    </div>
  `;
}

function drawing({ figure, chart, rem, index, cursor, pick }: FigureInput): TemplateResult {
  const { plot, band, zero } = chart;
  const bottom = plot.y + plot.height;
  const pickAt = (event: MouseEvent): void =>
    pick(bandAt(event, plot, figure.columns.length), true);
  const bars = svg`<path class="accent" part="bar" d=${chart.bars} />`;
  return html`
    <svg aria-hidden="true" width=${chart.width} height=${chart.height} @click=${pickAt}>
      <rect
        class="cursor"
        x=${plot.x + index * band}
        y="0"
        width=${band}
        height=${chart.height - 4}
        rx=${Math.min(4, band / 4)}
      />
      ${grid(chart.gridlines, { start: plot.x, end: chart.width, rem })}
      ${
        chart.referenceIsLine
          ? svg`${bars}<path class="casing" d=${chart.reference} />
            <path class="reference-line" part="reference" d=${chart.reference} />`
          : svg`<path class="reference" part="reference" d=${chart.reference} />
            <path class="ghost" d=${chart.ghost} />${bars}`
      }
      ${chart.line ? svg`<path class="line" part="line" d=${chart.line} />` : nothing}
      ${
        chart.hatch
          ? svg`<path class="hatch" d=${chart.hatch} /><path class="outline" d=${chart.hatchOutline} />`
          : nothing
      }
      <path class="baseline" d=${chart.baseline} />
      <path class="dotted" d=${chart.dotted} />
      ${chart.gaps.map((gap) => gapText(gap, figure.unknown, zero, rem))}
      ${chart.notices.map((notice) => noticeMark(notice, bottom))}
      ${chart.skips.map((skip) => skipMark(skip, zero, bottom + 1.125 * rem))}
      ${labelsBelow(chart.labels, bottom, rem, (label) => label.index === index)}
      ${pickedValue(cursor.value, plot.x + (index + 0.5) * band, plot, rem)}
    </svg>
  `;
}

function gapText(
  gap: { x: number; width: number },
  unknown: string,
  zero: number,
  rem: number,
): unknown {
  const text =
    gap.width >= textWidth(unknown, 0.75 * rem) + 8 ? unknown : gap.width >= 10 ? '?' : '';
  const middle = gap.x + gap.width / 2;
  return svg`<text class="halo" x=${middle} y=${zero - 8} text-anchor="middle">${text}</text>`;
}

function noticeMark({ x, y, textX, text }: PlacedNotice, bottom: number): unknown {
  return svg`
    <path class="leader" d="M${x},${y + 4}V${bottom}" />
    <text class="halo" x=${textX} y=${y} text-anchor="middle">${text}</text>`;
}

/** The axis is broken where a clock skips time. */
function skipMark({ x, path, text }: Skip, zero: number, y: number): unknown {
  return svg`
    <path class="casing" d="M${x - 2},${zero}h4" />
    <path class="baseline" d=${path} />
    <text part="label" x=${x} y=${y} text-anchor="middle">${text}</text>`;
}
