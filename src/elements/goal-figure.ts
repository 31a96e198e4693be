import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Place } from '../chart/pace-labels.js';
import type { PaceChart } from '../chart/pace.js';
import type { GoalBar, GoalFigure } from '../view/goal-figure.js';
import type { GoalRest } from '../view/goal-notes.js';
import type { GoalIcon } from '../view/goal-sentence.js';
import { grid, labelsBelow } from './figure-texts.js';
import { key } from './templates.js';

const RING = svg`<circle cx="9" cy="9" r="7.5" />`;
const ICONS: Record<GoalIcon, TemplateResult> = {
  met: svg`<circle class="full" cx="9" cy="9" r="8.4" /><path class="tick" d="M5.3,9.3l2.6,2.6l4.9,-5.4" />`,
  over: svg`${RING}<path d="M9,12.8v-7.2M6,8.3l3,-3l3,3" />`,
  under: svg`${RING}<path d="M9,5.2v7.2M6,9.7l3,3l3,-3" />`,
  even: svg`${RING}<path d="M5.8,7.3h6.4M5.8,10.7h6.4" />`,
  early: svg`${RING}<path class="dots" d="M5.8,9h.01M9,9h.01M12.2,9h.01" />`,
  unknown: svg`${RING}<path d="M7,7.2c0,-2.7 4,-2.7 4,-.1c0,1.6 -2,1.7 -2,3.3M9,12.6v.6" />`,
  none: svg`<path d="M4,9h10" />`,
};

/** A state by its shape; the words beside it say the same. */
export function goalIcon(name: GoalIcon): TemplateResult {
  return html`<svg class="icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    ${ICONS[name]}
  </svg>`;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** What is there, of what is wanted, over a thin bar of what the goal allows up to now. */
export function goalBar({
  label,
  whole,
  value,
  goal,
  least,
  allowed,
  texts,
  valueText,
}: GoalBar): TemplateResult {
  const edge = (share: number): unknown =>
    svg`<line class="goal-edge" x1=${percent(share)} x2=${percent(share)} y1="-3" y2="21" />`;
  return html`
    <div
      class="progress"
      role="progressbar"
      aria-label=${label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(value * 100)}
      aria-valuetext=${valueText}
    >
      <p class="ends"><strong>${texts.done}</strong><span>${texts.left}</span></p>
      <svg width="100%" height=${allowed === undefined ? 18 : 25} aria-hidden="true">
        <rect class="remaining" width=${percent(whole)} height="18" />
        <rect class="accent" part="bar" width=${percent(value)} height="18" />
        ${goal < whole || value > goal ? edge(goal) : nothing}
        ${least === undefined ? nothing : edge(least)}
        ${
          allowed === undefined
            ? nothing
            : svg`<rect class="reference" part="reference" y="21" width=${percent(allowed)} height="4" />`
        }
      </svg>
      <p class="ends"><span>${texts.pace}</span><span>${texts.goal}</span></p>
    </div>
  `;
}

/** The cumulative line beside its goal. All its numbers are in the table. */
export function goalFigure(figure: GoalFigure, chart: PaceChart, rem: number): TemplateResult {
  return html`
    <div part="figure">
      <p class="figure-title">${figure.title}</p>
      ${key(figure.key)}
      <div class="plot" dir="ltr">${drawing(figure, chart, rem)}</div>
    </div>
  `;
}

function drawing(figure: GoalFigure, chart: PaceChart, rem: number): TemplateResult {
  const { plot, zero, dot, end } = chart;
  const right = plot.x + plot.width;
  return html`
    <svg aria-hidden="true" width=${chart.width} height=${chart.height}>
      ${grid(chart.gridlines, { start: plot.x, end: right, rem })}
      <path class="band" part="area" d=${chart.band} />
      <path class="edge" d=${chart.edges} />
      <path class="goal-line" part="reference" d=${chart.goal} />
      <path class="baseline" d="M${plot.x},${zero}H${right}" />
      <path class="baseline" d=${chart.ticks.map(({ x }) => `M${x},${zero}v4`).join('')} />
      ${labelsBelow(chart.ticks, zero, rem, ({ isNow }) => isNow)}
      <path class="projection" d=${chart.projection} />
      <path class="line" part="line" d=${chart.line} />
      <path class="whisker" d=${chart.whisker} />
      ${dot ? svg`<circle class="dot" cx=${dot.x} cy=${dot.y} r="6" />` : nothing}
      ${end ? svg`<circle class="ring" cx=${end.x} cy=${end.y} r="5" />` : nothing}
      ${labels(figure, chart)}
    </svg>
  `;
}

function labels({ labels: texts }: GoalFigure, { labels: places }: PaceChart): unknown {
  const { x, value } = places;
  const text = (
    content: string | undefined,
    place: Place | undefined,
    look: string,
    anchor = 'start',
  ): unknown =>
    content === undefined || !place
      ? nothing
      : svg`<text class=${look} part="label" x=${place.x} y=${place.y} dy=".35em"
          text-anchor=${anchor}>${content}</text>`;
  return svg`
    ${text(texts.end?.name, { x, y: places.name }, 'halo')}
    ${text(texts.end?.value, { x, y: places.end }, 'halo picked large')}
    ${text(texts.goal, { x, y: places.goal }, 'halo strong large')}
    ${text(texts.least, places.least === undefined ? undefined : { x, y: places.least }, 'halo strong large')}
    ${text(texts.value, value, 'halo picked large', value?.anchor)}
  `;
}

/** What is left, a day, and how that differs from the pace so far. */
export function goalRest({ title, rows, text }: GoalRest, level: number): TemplateResult {
  return html`
    <div class="rest">
      <div class="title" role="heading" aria-level=${level}>${title}</div>
      <dl>
        ${rows.map(
          ({ label, value, isTotal }) =>
            html`<div class=${isTotal ? 'total' : ''}>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${text ? html`<p class="reason">${text}</p>` : nothing}
    </div>
  `;
}
