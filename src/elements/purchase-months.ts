import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MonthChoice, MonthStrip } from '../view/purchase-months.js';
import { state } from './state.js';

/** Fewer columns than this would be far too wide if they filled the place. */
export const FEW = 7;

/** Small columns, one for each month, of which one is chosen: native radio buttons. */
export function months(strip: MonthStrip, choose: (month: MonthChoice) => void): TemplateResult {
  return html`
    <div class="months">
      <p class="months-title">
        <span class="quiet">${strip.title}</span>
        <strong class="choose">${strip.choose}</strong>
        <span class="quiet range">${strip.range}</span>
      </p>
      <div
        class="strip ${strip.months.length < FEW ? 'few' : ''}"
        role="radiogroup"
        aria-label=${`${strip.title}, ${strip.choose}`}
      >
        ${repeat(
          strip.months,
          (month) => month.key,
          (month) => column(month, strip.isOne, choose),
        )}
      </div>
    </div>
  `;
}

function column(
  month: MonthChoice,
  isOne: boolean,
  choose: (month: MonthChoice) => void,
): TemplateResult {
  const { name, value, tick, height, label, isChosen, isCompared, isNear } = month;
  const standing = isChosen ? 'chosen' : isCompared ? 'compared' : '';
  return html`
    <label class="month ${standing} ${label} ${isNear ? '' : 'far'}">
      <input
        type="radio"
        name="month"
        aria-label=${name}
        ?checked=${state(isOne && isChosen, true)}
        @change=${() => choose(month)}
      />
      ${marks({ value, height, tick })}
    </label>
  `;
}

/** A column with its value and its name: what is seen of it. */
export function marks({
  value,
  height,
  tick,
}: Pick<MonthChoice, 'value' | 'height' | 'tick'>): TemplateResult {
  return html`
    <span class="amount" aria-hidden="true">${value}</span>
    <svg aria-hidden="true" width="100%" height=${height}>
      <rect part="bar" x="20%" width="60%" height="100%" />
    </svg>
    <span class="tick" part="label" aria-hidden="true">
      <span class="short">${tick.narrow}</span><span class="long">${tick.wide}</span>
    </span>
  `;
}
