import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DataUseWords } from '../locale/words/data-use.js';
import type { RightsWords } from '../locale/words/rights.js';
import type { CorrectableItem, RightsView } from '../view/data-use-rights.js';
import type {
  AnsweredView,
  HistoryView,
  PathView,
  QuestionView,
  ReportView,
  ViewsView,
} from '../view/data-use-sections.js';
import { itemList, sendingLine } from './data-use-cards.js';
import type { DataUseDesk } from './data-use-desk.js';
import { state } from './state.js';
import { sentence } from './templates.js';

/** What the sections need to be acted on. */
export interface SectionTools {
  readonly desk: DataUseDesk;
  readonly words: DataUseWords;
  readonly rights: RightsWords;
}

/** What opens below the uses. */
export function section(
  { title, size }: { readonly title: string; readonly size: string },
  content: unknown,
): TemplateResult {
  return html`
    <details class="section">
      <summary>
        <span>${title}</span>
        ${size === '' ? nothing : html`<span class="size"><bdi>${size}</bdi></span>`}
      </summary>
      <div class="inside">${content}</div>
    </details>
  `;
}

export function rightsSection(view: RightsView, tools: SectionTools): TemplateResult {
  const { rights: words } = tools;
  const content = html`
    ${
      view.requests.length > 0
        ? html`<p class="term">${words.requests}</p>
            <ul class="rows">
              ${view.requests.map(
                ({ name, text, why }) =>
                  html`<li>
                    <p>${name}</p>
                    <p class="muted">${text}${why === undefined ? '' : ' '}<bdi>${why}</bdi></p>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <ul class="rows">
      ${view.rights.map((row) => rightRow(row, view, tools))}
    </ul>
    ${
      view.contacts.length > 0
        ? html`<p class="term">${words.contacts}</p>
            ${view.contacts.map((contact) => html`<p>${sentence(contact)}</p>`)}`
        : nothing
    }
    <p><a href=${view.notice.url}>${view.notice.text}</a></p>
  `;
  return section(view, content);
}

function rightRow(
  { right, name, what, answer, url, isElsewhere }: RightsView['rights'][number],
  { correctable }: RightsView,
  tools: SectionTools,
): TemplateResult {
  const { desk, words, rights } = tools;
  const sending = words.sending(name);
  return html`
    <li>
      <p>${name}</p>
      <p class="muted">${what}${answer === undefined ? '' : ` ${answer}`}</p>
      ${
        url !== undefined
          ? html`<p><a href=${url} aria-label=${`${rights.go}: ${name}`}>${rights.go}</a></p>`
          : isElsewhere
            ? nothing
            : html`<button
                aria-label=${`${rights.ask}: ${name}`}
                @click=${() => desk.claim(right, sending)}
              >
                ${rights.ask}
              </button>`
      }
      ${desk.open('right', right) ? sendingLine(sending) : nothing}
      ${
        right === 'A16'
          ? repeat(
              correctable,
              ({ item }) => item,
              (item) => correctionForm(item, tools),
            )
          : nothing
      }
    </li>
  `;
}

/** What is held, what would be held instead, and nothing sent before both have been seen. */
function correctionForm(item: CorrectableItem, tools: SectionTools): TemplateResult {
  const { desk, words, rights } = tools;
  const { proposed, reason } = desk.correction(item.item);
  const sending = words.sending(rights.correct);
  return html`
    <details class="fold">
      <summary>
        <span><bdi>${item.label}</bdi>: <bdi>${item.value ?? rights.unknownValue}</bdi></span>
        <span class="size">${rights.correct}</span>
      </summary>
      <div>
        <label class="field">
          <span>${rights.rightValue}</span>
          <input
            type="text"
            .value=${proposed}
            @input=${(event: Event) =>
              desk.write(item.item, { proposed: (event.target as HTMLInputElement).value })}
          />
        </label>
        <label class="field">
          <span>${rights.reason}</span>
          <select
            @change=${(event: Event) =>
              desk.write(item.item, { reason: (event.target as HTMLSelectElement).value })}
          >
            ${Object.entries(rights.reasons).map(
              ([value, label]) =>
                html`<option .value=${value} ?selected=${state(value === reason)}>
                  ${label}
                </option>`,
            )}
          </select>
        </label>
        ${
          proposed.trim() === ''
            ? nothing
            : html`<p class="preview">${sentence(rights.preview(item.value, proposed.trim()))}</p>`
        }
        <button @click=${() => desk.correct(item, sending)}>${rights.sendCorrection}</button>
        ${desk.open('item', item.item) ? sendingLine(sending) : nothing}
      </div>
    </details>
  `;
}

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

export function viewsSection(view: ViewsView, tools: SectionTools): TemplateResult {
  const { desk, words, rights } = tools;
  const views = desk.views(view);
  const sending = words.sending(rights.views);
  const content = html`
    <p class="muted">${view.text}</p>
    <ol class="rows views">
      ${repeat(
        views,
        ({ id }) => id,
        ({ id, label, isShown }, index) =>
          html`<li>
            <label>
              <input
                type="checkbox"
                ?checked=${state(isShown)}
                @change=${(event: Event) =>
                  desk.show(view, id, (event.target as HTMLInputElement).checked)}
              />
              <span><bdi>${label}</bdi></span>
            </label>
            <button
              class="square up"
              aria-label=${`${label}: ${rights.earlierView}`}
              @click=${() => desk.move(view, index, -1)}
            ></button>
            <button
              class="square down"
              aria-label=${`${label}: ${rights.laterView}`}
              @click=${() => desk.move(view, index, 1)}
            ></button>
          </li>`,
      )}
    </ol>
    <button @click=${() => desk.keepViews(view, sending)}>${rights.saveViews}</button>
    ${desk.open('views', '') ? sendingLine(sending) : nothing}
  `;
  return section(view, content);
}

export function questionSection(view: QuestionView, tools: SectionTools): TemplateResult {
  const { desk, words, rights } = tools;
  const sending = words.sending(rights.question);
  const ownWords = (event: Event): string =>
    (event.currentTarget as HTMLElement).closest('.question')!.querySelector('textarea')!.value;
  const content = html`
    <div class="question">
      <p class="title"><bdi>${view.text}</bdi></p>
      <label class="field">
        <span>${rights.ownWords}</span>
        <textarea rows="2"></textarea>
      </label>
      <div class="acts">
        ${view.choices.map(
          ({ id, label }) =>
            html`<button
              class="act"
              @click=${(event: Event) => desk.answer(view.id, id, ownWords(event), sending)}
            >
              <bdi>${label}</bdi>
            </button>`,
        )}
      </div>
      ${desk.open('question', view.id) ? sendingLine(sending) : nothing}
    </div>
  `;
  return section({ title: view.title, size: view.text }, content);
}

export function answeredSection(view: AnsweredView, { rights }: SectionTools): TemplateResult {
  return section(
    view,
    html`<ul class="rows">
      ${view.answers.map(
        ({ said, did }) =>
          html`<li>
            <p><span class="term">${rights.youSaid}</span> <bdi>${said}</bdi></p>
            <p><span class="term">${rights.weDid}</span> <bdi>${did}</bdi></p>
          </li>`,
      )}
    </ul>`,
  );
}

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
