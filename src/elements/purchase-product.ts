import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProductColumn, ProductStrip, ProductView } from '../view/purchase-product.js';
import type { ReceiptList } from '../view/purchase-receipts.js';
import { FEW, marks } from './purchase-months.js';
import { sentence } from './templates.js';

/** What a product came to over time, and the receipts that it stands on. */
export function productFigure({ strips, receipts }: ProductView): TemplateResult {
  return html`${strips.map(still)}${receipts && receiptList(receipts)}`;
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

function receiptList({ title, items }: ReceiptList): TemplateResult {
  return html`
    <div class="receipts">
      <p class="quiet">${title}</p>
      <ol aria-label=${title}>
        ${items.map(
          ({ day, store, amount }) => html`
            <li>
              <span class="quiet">${day}</span>
              <span class="store">${sentence([store])}</span>
              <span class="sum">${amount}</span>
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}
