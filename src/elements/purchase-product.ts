import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProductColumn, ProductStrip, ProductView } from '../view/purchase-product.js';
import type { ReceiptItem, ReceiptList } from '../view/purchase-receipts.js';
import { FEW, marks } from './purchase-months.js';
import { waitingMark } from './purchase-waiting.js';
import { sentence } from './sentence.js';

/** What a product came to over time, and the receipts that it stands on. */
export function productFigure(
  { strips, receipts }: ProductView,
  waiting: (item: ReceiptItem) => string | undefined,
): TemplateResult {
  return html`${strips.map(still)}${receipts && receiptList(receipts, waiting)}`;
}

/** Small columns that are only looked at. */
function still({ title, range, columns }: ProductStrip): TemplateResult {
  return html`
    <div class="months">
      <p class="months-title">
        <span class="quiet">${title}</span>
        <span class="quiet range">${range}</span>
      </p>
      <ul class="strip still ${columns.length < FEW ? 'few' : ''}" aria-label=${title}>
        ${columns.map(column)}
      </ul>
    </div>
  `;
}

function column({ name, value, tick, height, label }: ProductColumn): TemplateResult {
  return html`
    <li class="month ${label}">
      <span class="unseen">${name}</span>
      ${marks({ value, height, tick })}
    </li>
  `;
}

function receiptList(
  { title, items }: ReceiptList,
  waiting: (item: ReceiptItem) => string | undefined,
): TemplateResult {
  return html`
    <div class="receipts">
      <p class="quiet">${title}</p>
      <ol aria-label=${title}>
        ${items.map(
          (item) => html`
            <li>
              <span class="quiet">${item.day}${waitingMark(waiting(item))}</span>
              <span class="store">${sentence([item.store])}</span>
              <span class="sum">${item.amount}</span>
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}
