import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProfileChart } from '../chart/profile.js';
import { hourSentence, layAverageDay } from '../view/energy-average-day.js';
import type { AverageDayText, AverageDayView } from '../view/energy-average-day.js';
import { plain } from '../view/view.js';
import { bandAt, range } from './energy-range.js';
import { grid, labelsBelow } from './figure-texts.js';
import { sentence } from './sentence.js';
import { key } from './templates.js';

/** The average day, with the hour that is picked. */
export interface ProfileInput {
  readonly view: AverageDayView;
  readonly text: AverageDayText;
  readonly width: number;
  readonly rem: number;
  readonly hour: number;
  readonly pick: (hour: number, isDone: boolean) => void;
}

const HOURS = 24;

/** Lines over the hours of the clock, the cursor and its sentence. */
export function energyProfile(input: ProfileInput): TemplateResult {
  const { view, text, width, rem, hour, pick } = input;
  const chart = layAverageDay(view, width, rem);
  const said = hourSentence(text, hour);
  return html`
    <div part="figure">
      <p class="figure-title">${view.title}</p>
      ${key(view.key)}
      <div class="plot" dir="ltr">
        ${drawing(chart, input)}
        ${range({
          count: HOURS,
          index: hour,
          label: text.patterns.chooseHour,
          text: plain(said),
          plot: chart.plot,
          pick,
        })}
      </div>
      <p class="readout">${sentence(said)}</p>
    </div>
  `;
}

function drawing(chart: ProfileChart, { rem, hour, pick }: ProfileInput): TemplateResult {
  const { plot, band, width, height, zero, lines } = chart;
  const [first, ...others] = lines;
  return html`
    <svg
      aria-hidden="true"
      width=${width}
      height=${height}
      @click=${(event: MouseEvent) => pick(bandAt(event, plot, HOURS), true)}
    >
      <rect
        class="cursor"
        x=${plot.x + hour * band}
        y="0"
        width=${band}
        height=${height - 4}
        rx=${Math.min(4, band / 4)}
      />
      ${grid(chart.gridlines, { start: plot.x, end: width, rem })}
      <path class="baseline" d="M${plot.x},${zero}H${plot.x + plot.width}" />
      ${others.map((d) => svg`<path class="reference-line" part="reference" d=${d} />`)}
      ${first === undefined ? nothing : svg`<path class="line" part="line" d=${first} />`}
      ${labelsBelow(chart.labels, plot.y + plot.height, rem, ({ index }) => index === hour)}
    </svg>
  `;
}
