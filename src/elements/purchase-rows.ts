import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommonWords } from '../locale/words/common.js';
import type { PurchaseFigure } from '../view/purchase-breakdown.js';
import type { HeldBar, PurchaseGuide } from '../view/purchase-guides.js';
import type { PurchaseRow } from '../view/purchase-rows.js';
import { shareStrip, swatch } from './purchase-strip.js';
import { waitingMark } from './purchase-waiting.js';
import { sentence } from './sentence.js';
import { key } from './templates.js';

/** What a reader can do with a row. */
export interface RowActions {
  readonly isOtherOpen: boolean;
  readonly open: (row: PurchaseRow) => void;
  readonly toggleOther: () => void;
  /** What is said of a row of which something has been asked for, and not answered. */
  readonly waiting: (row: PurchaseRow) => string | undefined;
}

/** The rows with their bars, the largest first, and the whole below them. */
export function ranked(figure: PurchaseFigure, actions: RowActions): TemplateResult {
  const { header, value, share, change, total, strip, guides } = figure;
  return html`
    ${strip ? shareStrip(strip) : nothing}
    <div class="ranked ${strip ? 'plain' : ''}">
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
    ${guides.map(guide)}
  `;
}

function guide({ text, drawn }: PurchaseGuide): TemplateResult {
  return html`<div class="guide">
    <p>${sentence(text)}</p>
    ${drawn ? held(drawn) : nothing}
  </div>`;
}

/** A bar, and across it the line that it is held against, with its name above the bar. */
function held({ bar: width, line, label }: HeldBar): TemplateResult {
  const x = `${line}%`;
  const [anchor, gap] = line > 50 ? ['end', -6] : ['start', 6];
  return html`
    <svg class="held" aria-hidden="true" width="100%" height="36">
      ${
        width === undefined
          ? nothing
          : svg`<rect class="accent" part="bar" y="20" width=${`${width}%`} height="12" />`
      }
      <line class="casing" x1=${x} x2=${x} y1="18" y2="34" />
      <line class="reference-line" part="reference" x1=${x} x2=${x} y1="2" y2="36" />
      <text part="label" x=${x} y="13" dx=${gap} text-anchor=${anchor}>${label}</text>
    </svg>
  `;
}

/** Opens a narrow card, of which only sentence and months are seen; elsewhere it is not there. */
export function cardOpener({ open }: CommonWords): TemplateResult {
  return html`<details class="card">
    <summary><span>${open}</span></summary>
  </details>`;
}

function keyOf({ kind, key: part }: PurchaseRow): string {
  return part === undefined ? kind : `part ${part}`;
}

function item(row: PurchaseRow, figure: PurchaseFigure, actions: RowActions): TemplateResult {
  const isOpen = row.inside.length > 0 && actions.isOtherOpen;
  return html`
    <li class=${row.kind}>
      <div class="row">
        <span class="name"
          >${colourOf(row, figure)}${name(row, actions)}${waitingMark(actions.waiting(row))}</span
        >
        ${row.remark ? html`<span class="remark">${row.remark}</span>` : bar(row, figure)}
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

/** What a row's stretch of the strip looks like. */
function colourOf(row: PurchaseRow, { strip }: PurchaseFigure): unknown {
  const found = strip?.find((each) => each.row === row);
  return found ? swatch(found.colour) : nothing;
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
function bar({ kind, bar: width, reference }: PurchaseRow, { strip }: PurchaseFigure): unknown {
  if (strip) return nothing;
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
