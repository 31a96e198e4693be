import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CorrectableItem, RightsView } from '../view/data-use-rights.js';
import { section } from './data-use-section.js';
import type { SectionTools } from './data-use-section.js';
import { sendingLine } from './requests.js';
import { state } from './state.js';
import { sentence } from './sentence.js';

/** What a person has a right to, what they have asked for, and what they can put right. */
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
            autocomplete=${item.purpose ?? nothing}
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
