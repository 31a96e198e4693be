import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { GoalEditorWords } from '../locale/words/goal-editor.js';
import type { Target } from '../model/goals.js';
import type { GoalEditorView, TargetSlider } from '../view/goal-editor.js';
import type { GoalEditing } from './goal-editing.js';
import { pastMarks } from './goal-parts.js';
import { sentence } from './sentence.js';

/** What is done beside typing. */
interface EditorActs {
  readonly save: (target: Target) => void;
  readonly step: (steps: number) => void;
}

/** A goal being changed: its number in three ways, and all that it would mean. */
export function goalEditor(
  view: GoalEditorView,
  words: GoalEditorWords,
  editing: GoalEditing,
  place: number,
  acts: EditorActs,
): TemplateResult {
  const { target, slider, past } = view;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (target !== undefined) acts.save(target);
  };
  return html`
    <form class="editor" part="controls" novalidate @submit=${submit}>
      ${
        view.problem === undefined
          ? html`<p part="sentence">${sentence(view.sentence)}</p>`
          : html`<p part="sentence" id="wrong" role="alert">${view.problem}</p>`
      }
      ${view.remark === undefined ? nothing : html`<p class="second">${view.remark}</p>`}
      ${fields(view, words, editing, acts)}
      ${slider ? targetSlider(slider, view.step, editing) : nothing}
      ${
        view.rows.length > 0
          ? html`<p class="now-new">${words.nowAndNew}</p>
              <dl>
                ${view.rows.map(
                  ({ label, value }) =>
                    html`<div>
                      <dt>${label}</dt>
                      <dd>${value}</dd>
                    </div>`,
                )}
              </dl>`
          : nothing
      }
      ${
        past
          ? html`<p class="meant">${past.text}</p>
              ${past.marks ? pastMarks(past.marks, place) : nothing}`
          : nothing
      }
      <p class="acts">
        <button class="primary">${words.save}</button>
        <button class="large" type="button" @click=${() => editing.cancel()}>
          ${words.cancel}
        </button>
      </p>
      <p class="note">${words.note}</p>
    </form>
  `;
}

function fields(
  { fields: all, unit, title, problem }: GoalEditorView,
  words: GoalEditorWords,
  editing: GoalEditing,
  acts: EditorActs,
): TemplateResult {
  const isSingle = all.length === 1;
  const button = (label: string, sign: string, steps: number): TemplateResult =>
    html`<button class="square" type="button" aria-label=${label} @click=${() => acts.step(steps)}>
      ${sign}
    </button>`;
  return html`
    <p class="figure-title">${title}</p>
    <div class="target" role="group" aria-label=${title}>
      ${isSingle ? button(words.decrease, '−', -1) : nothing}
      ${all.map(
        ({ label, value }, index) =>
          html`<label>
            <span class=${isSingle ? 'unseen' : ''}>${label}</span>
            <input
              type="text"
              inputmode="decimal"
              autocomplete="off"
              .value=${value}
              aria-invalid=${problem === undefined ? nothing : 'true'}
              aria-describedby=${problem === undefined ? nothing : 'wrong'}
              @input=${(event: Event) => editing.type(index, (event.target as HTMLInputElement).value)}
            />
          </label>`,
      )}
      ${isSingle ? button(words.increase, '+', 1) : nothing}
      <span>${unit}</span>
    </div>
  `;
}

function targetSlider(slider: TargetSlider, step: number, editing: GoalEditing): TemplateResult {
  const { least, most, value, label, valueText, ends, band } = slider;
  return html`
    <div class="slider">
      ${band ? bracket(band) : nothing}
      <input
        type="range"
        min=${least}
        max=${most}
        step=${step}
        .value=${String(value)}
        aria-label=${label}
        aria-valuetext=${valueText}
        @input=${(event: Event) => editing.type(0, (event.target as HTMLInputElement).value)}
      />
      <p class="ends">${ends.map((end) => html`<span>${end}</span>`)}</p>
    </div>
  `;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Where most have held out, over the slider. */
function bracket({ from, to, text }: NonNullable<TargetSlider['band']>): TemplateResult {
  const [left, right, middle] = [percent(from), percent(to), percent((from + to) / 2)];
  return html`
    <svg class="realistic" width="100%" height="32" aria-hidden="true">
      ${svg`
        <text x=${middle} y="12" text-anchor="middle">${text}</text>
        <line x1=${left} x2=${right} y1="21" y2="21" />
        <line x1=${left} x2=${left} y1="20" y2="30" />
        <line x1=${right} x2=${right} y1="20" y2="30" />`}
    </svg>
    <p class="unseen">${text}</p>
  `;
}
