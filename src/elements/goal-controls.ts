import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GoalEditorWords } from '../locale/words/goal-editor.js';
import type { Locale } from '../locale/locale.js';
import type { Followed } from '../insight/follow.js';
import type { Goal } from '../model/goals.js';
import { GOAL_WORDS, goalTitle } from '../view/goal-text.js';
import type { GoalEditing, RequestState } from './goal-editing.js';
import { menu } from './templates.js';

/** Of many goals, which one is shown whole; an empty value is all of them. */
export function goalChoice(
  goals: readonly Goal[],
  chosen: string | undefined,
  locale: Locale,
  choose: (value: string) => void,
): TemplateResult {
  const { editor } = GOAL_WORDS[locale.language];
  const choices = [
    { value: '', label: editor.all, selected: !chosen },
    ...goals.map((goal) => ({
      value: goal.id,
      label: goalTitle(goal, locale),
      selected: goal.id === chosen,
    })),
  ];
  return html`<div part="controls">${menu(editor.show, choices, choose)}</div>`;
}

/** What a person may do to a goal, and what has become of what was asked for. */
export function goalControls(
  followed: Followed,
  words: GoalEditorWords,
  editing: GoalEditing,
  sent: { readonly state: RequestState; readonly target: string | undefined } | undefined,
): TemplateResult {
  return html`
    ${sent ? sentText(sent, words, editing) : nothing}
    ${
      sent?.state === 'sending'
        ? nothing
        : html`<p class="acts">
            ${followed.goal.setBy === 'company' ? suggestion(followed, words, editing) : change(followed, words, editing)}
          </p>`
    }
  `;
}

/** Its place keeps the focus: from the moment something is asked for until it holds. */
function sentText(
  { state, target }: { readonly state: RequestState; readonly target: string | undefined },
  words: GoalEditorWords,
  editing: GoalEditing,
): TemplateResult {
  const text =
    target === undefined
      ? words.sendingNo
      : state === 'sending'
        ? words.sending(target)
        : words.saved(target);
  return html`
    <div class="sent" tabindex="-1">
      <p>${text}</p>
      ${
        state === 'confirmed'
          ? html`<button class="link" @click=${() => editing.undo()}>${words.undo}</button>`
          : nothing
      }
    </div>
  `;
}

function change(followed: Followed, words: GoalEditorWords, editing: GoalEditing): TemplateResult {
  return html`<button class="change large" @click=${() => editing.open(followed)}>
    ${words.change}
  </button>`;
}

function suggestion(
  followed: Followed,
  words: GoalEditorWords,
  editing: GoalEditing,
): TemplateResult {
  const { goal } = followed;
  return html`
    <button class="primary" @click=${() => editing.ask(goal, goal.target)}>${words.accept}</button>
    <button class="change large" @click=${() => editing.open(followed)}>${words.adjust}</button>
    <button class="large" @click=${() => editing.decline(goal)}>${words.decline}</button>
  `;
}
