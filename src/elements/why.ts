import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../locale/words/common.js';
import type { WhyMethod, WhyRow, WhyView } from '../view/why.js';
import { sentence } from './sentence.js';

/** Where a figure comes from: its kind, its data, the reckoning, what did not count, the methods. */
export function whyText(view: WhyView, words: CommonWords): TemplateResult {
  return html`
    <div class="why">
      <p>${view.kind} ${words.computedHere}</p>
      <dl>
        ${entry(words.whyData, view.inputs.map(sentence))} ${entry(words.whySteps, steps(view))}
        ${entry(words.whyLeftOut, view.leftOut)}
        ${entry(words.whyMethods, view.methods.map(method))}
      </dl>
    </div>
  `;
}

function entry(title: string, items: readonly unknown[]): unknown {
  if (items.length === 0) return nothing;
  return html`<div>
    <dt>${title}</dt>
    ${items.map((item) => html`<dd>${item}</dd>`)}
  </div>`;
}

function steps({ steps, remark }: WhyView): unknown[] {
  if (steps.length === 0) return [];
  return remark === undefined ? [reckoning(steps)] : [reckoning(steps), remark];
}

/** Each step as on a receipt: what is reckoned with, and below a line what it comes to. */
function reckoning(steps: readonly (readonly WhyRow[])[]): TemplateResult[] {
  return steps.map(
    (rows) =>
      html`<ul class="reckoning">
        ${rows.map(row)}
      </ul>`,
  );
}

function row({ sign, label, value }: WhyRow): TemplateResult {
  return html`<li class=${sign === '=' ? 'result' : nothing}>
    <span>${sign}</span> <span>${sentence([label])}</span> <span>${value}</span>
  </li>`;
}

function method({ name, source, url }: WhyMethod): TemplateResult {
  const title = html`<bdi>${name}</bdi>`;
  return html`${url === undefined ? title : html`<a href=${url}>${title}</a>`}${
    source === undefined ? nothing : html`: <bdi>${source}</bdi>`
  }`;
}
