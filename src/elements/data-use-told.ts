import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HistoryView, PathView, ReportView } from '../view/data-use-sections.js';
import { itemList } from './data-use-cards.js';
import { section } from './data-use-section.js';
import type { SectionTools } from './data-use-section.js';
import { sentence } from './sentence.js';

/** What became of the permissions, the latest first. */
export function historySection(view: HistoryView): TemplateResult {
  return section(
    view,
    html`<ol class="rows dated">
      ${view.rows.map(
        ({ date, text }) =>
          html`<li>
            <span>${date}</span>
            <p>${sentence(text)}</p>
          </li>`,
      )}
    </ol>`,
  );
}

/** The way of the data through the service. */
export function pathSection(view: PathView, { words }: SectionTools): TemplateResult {
  return section(
    view,
    html`<ol class="way">
      ${view.steps.map(
        ({ label, items, uses }) =>
          html`<li>
            <p class="title"><bdi>${label}</bdi></p>
            ${itemList(items, words.special)}
            ${uses.map((use) => html`<p class="muted"><bdi>${use}</bdi></p>`)}
          </li>`,
      )}
    </ol>`,
  );
}

/** The figures of the company's report. */
export function reportSection(view: ReportView): TemplateResult {
  return section(
    view,
    html`<dl class="facts figures">
      ${view.figures.map(
        ({ label, value }) =>
          html`<div>
            <dt><bdi>${label}</bdi></dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>`,
  );
}
