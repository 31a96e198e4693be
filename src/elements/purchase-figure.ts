import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MonthChoice, MonthStrip } from '../view/purchase-months.js';
import type { PurchaseFigure } from '../view/purchase-breakdown.js';
import type { PurchaseRow } from '../view/purchase-rows.js';
import { key, sentence } from './templates.js';

/** Fewer columns than this would be far too wide if they filled the place. */
const FEW = 7;

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
  const state = isChosen ? 'chosen' : isCompared ? 'compared' : '';
  return html`
    <label class="month ${state} ${label} ${isNear ? '' : 'far'}">
      <input
        type="radio"
        name="month"
        aria-label=${name}
        .checked=${live(isOne && isChosen)}
        @change=${() => choose(month)}
      />
      <span class="amount" aria-hidden="true">${value}</span>
      <svg aria-hidden="true" width="100%" height=${height}>
        <rect part="bar" x="20%" width="60%" height="100%" />
      </svg>
      <span class="tick" part="label" aria-hidden="true">
        <span class="short">${tick.narrow}</span><span class="long">${tick.wide}</span>
      </span>
    </label>
  `;
}

/** What a reader can do with a row. */
export interface RowActions {
  readonly isOtherOpen: boolean;
  readonly open: (row: PurchaseRow) => void;
  readonly toggleOther: () => void;
}

/** The rows with their bars, the largest first, and the whole below them. */
export function ranked(figure: PurchaseFigure, actions: RowActions): TemplateResult {
  const { header, value, share, change, total } = figure;
  return html`
    <div class="ranked">
      <div class="row head">
        <span class="name" aria-hidden="true">${header}</span>
        ${key(figure.key)}
        <span class="value" aria-hidden="true">${value}</span>
        <span class="share" aria-hidden="true">${share}</span>
        <span class="change" aria-hidden="true">${change}</span>
      </div>
      <ol aria-label=${header}>
        ${repeat(figure.rows, keyOf, (row) => item(row, figure, actions))}
      </ol>
      <div class="row total">
        <span class="name">${total.name}</span>
        ${cells(total, figure)}
      </div>
    </div>
  `;
}

function keyOf({ kind, key: part }: PurchaseRow): string {
  return part === undefined ? kind : `part ${part}`;
}

function item(row: PurchaseRow, figure: PurchaseFigure, actions: RowActions): TemplateResult {
  const isOpen = row.inside.length > 0 && actions.isOtherOpen;
  return html`
    <li class=${row.kind}>
      <div class="row">
        <span class="name">${name(row, actions)}</span>
        ${row.remark ? html`<span class="remark">${row.remark}</span>` : bar(row)}
        ${cells(row, figure)}
      </div>
      ${
        isOpen
          ? html`<ol>
              ${repeat(row.inside, keyOf, (each) => item(each, figure, actions))}
            </ol>`
          : nothing
      }
    </li>
  `;
}

/** A row's name: a button where there is something to open. */
function name(row: PurchaseRow, { isOtherOpen, open, toggleOther }: RowActions): unknown {
  const text = sentence([row.name]);
  if (row.inside.length > 0) {
    return html`<button
      class="opener ${isOtherOpen ? 'up' : 'down'}"
      aria-expanded=${isOtherOpen}
      @click=${toggleOther}
    >
      <span>${text}</span>${chevron}
    </button>`;
  }
  if (!row.opens) return html`<span>${text}</span>`;
  return html`<button class="opener" @click=${() => open(row)}>
    <span>${text}</span>${chevron}
  </button>`;
}

const chevron = html`<svg
  class="icon chevron"
  width="10"
  height="10"
  viewBox="0 0 10 10"
  aria-hidden="true"
>
  <path d="M3,1l4,4l-4,4" />
</svg>`;

/** The bar and, below it on the same scale, its reflection. */
function bar({ kind, bar: width, reference }: PurchaseRow): TemplateResult {
  const fill = { part: 'accent', other: 'context', unknown: 'hollow' }[kind];
  // A dashed outline stands inside its edges.
  const inset = kind === 'unknown' ? 0.75 : 0;
  return html`
    <svg class="bar" aria-hidden="true" width="100%" height="18">
      ${
        width === undefined
          ? nothing
          : svg`<rect
              class=${fill} part="bar" x=${inset} y=${inset}
              width=${`${width}%`} height=${12 - 2 * inset}
            />`
      }
      ${
        reference === undefined
          ? nothing
          : svg`<rect class="reference" part="reference" y="14" width=${`${reference}%`} height="4" />`
      }
    </svg>
  `;
}

interface Cells {
  readonly amount: string;
  readonly share: string;
  readonly change: string;
  readonly isLargestChange?: boolean;
}

/** The numbers at the right. Their names stand above the columns, and here for those who hear them. */
function cells(row: Cells, figure: PurchaseFigure): TemplateResult {
  const named = (label: string, text: string): unknown =>
    text && html`<span class="unseen">${label} </span>${text}`;
  return html`
    <span class="value">${row.amount}</span>
    <span class="share">${named(figure.share, row.share)}</span>
    <span class="change ${row.isLargestChange ? 'largest' : ''}">
      ${named(figure.change, row.change)}
    </span>
  `;
}
