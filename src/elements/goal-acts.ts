import type { Goal } from '../model/goals.js';
import { editorView, targetOf } from '../view/goal-editor.js';
import type { GoalText } from '../view/goal-text.js';
import { goalControls } from './goal-controls.js';
import type { GoalEditing } from './goal-editing.js';
import { goalEditor } from './goal-editor.js';

interface Around {
  /** All goals of the data: they say what has come true of what was asked for. */
  readonly goals: readonly Goal[];
  /** CSS pixels; 0: not measured yet. */
  readonly width: number;
  /** Says a text to who cannot see it. */
  readonly say: (text: string) => void;
}

/** What a person can do to a goal: the editor, while it is being changed; else what opens it. */
export function goalActs(
  text: GoalText,
  editing: GoalEditing,
  { goals, width, say }: Around,
): { readonly editor: unknown; readonly controls: unknown } {
  const { goal, words, followed } = text;
  if (editing.goal === goal.id) {
    return { editor: editorOf(text, editing, width, say), controls: undefined };
  }
  const sent = editing.sentOf(goals);
  const own = sent?.request.goal === goal.id ? sent : undefined;
  const target = own?.request.new ?? undefined;
  return {
    editor: undefined,
    controls: goalControls(
      followed,
      words.editor,
      editing,
      own && {
        state: own.state,
        target: target === undefined ? undefined : text.targetText(target),
      },
    ),
  };
}

function editorOf(
  text: GoalText,
  editing: GoalEditing,
  width: number,
  say: (text: string) => void,
): unknown {
  const view = editorView(text, editing.draft);
  return goalEditor(view, text.words.editor, editing, width, {
    save: (target) => editing.ask(text.goal, target),
    step: (steps) => {
      editing.step(steps, view.step);
      say(text.targetText(targetOf(editing.draft)!));
    },
  });
}
