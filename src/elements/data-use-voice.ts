import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AnsweredView, QuestionView, ViewsView } from '../view/data-use-sections.js';
import { section } from './data-use-section.js';
import type { SectionTools } from './data-use-section.js';
import { sendingLine } from './requests.js';
import { state } from './state.js';

/** Which views of their data a person wants to see, and in which order. */
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

/** One question at a time, answered by a choice and one's own words. */
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

/** What people have said, and what has been done about it. */
export function answeredSection(view: AnsweredView, { rights }: SectionTools): TemplateResult {
  return section(
    view,
    html`<ul class="rows">
      ${view.answers.map(
        ({ said, did }) =>
          html`<li>
            <dl class="facts">
              <div>
                <dt>${rights.youSaid}</dt>
                <dd><bdi>${said}</bdi></dd>
              </div>
              <div>
                <dt>${rights.weDid}</dt>
                <dd><bdi>${did}</bdi></dd>
              </div>
            </dl>
          </li>`,
      )}
    </ul>`,
  );
}
