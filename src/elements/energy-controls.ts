import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Address } from '../insight/address.js';
import type { Step } from '../insight/calendar.js';
import type { CommonWords } from '../locale/words/common.js';
import type { EnergyChoices, TrendMenu } from '../view/energy-choices.js';
import type { Choice } from '../view/view.js';
import { folded, icon, menu, segments } from './templates.js';

/** Properties of the element that its controls set. */
export type Settable = 'show' | 'view' | TrendMenu['name'];

interface ControlsInput {
  readonly choices: EnergyChoices;
  readonly words: CommonWords;
  readonly chooseStep: string;
  /** Puts controls behind one button where the place is narrow. */
  readonly fold: (summary: readonly string[], controls: unknown) => unknown;
  readonly go: (to: Address) => void;
  readonly step: (step: Step) => void;
  readonly set: (name: Settable, value: string) => void;
}

/** The period with its neighbours, and all that can be chosen of it. */
export function energyControls(input: ControlsInput): TemplateResult {
  const { choices, words, chooseStep, fold, go, step, set } = input;
  const { earlier, later, label, steps, shows, views, menus, words: names } = choices;
  const turn = (to: Address | undefined, name: 'earlier' | 'later'): unknown =>
    to &&
    html`<button class="square" aria-label=${words[name]} @click=${() => go(to)}>
      ${icon(name)}
    </button>`;
  return html`
    <div part="controls">
      <div class="period">
        ${turn(earlier, 'earlier')}<strong>${label}</strong>${turn(later, 'later')}
      </div>
      ${fold(
        [shows, views, steps].flatMap(chosen),
        html`
          ${segments('step', chooseStep, steps, (value) => step(value as Step))}
          ${segments('view', names.chooseView, views, (value) => set('view', value))}
          ${segments('show', names.chooseShow, shows, (value) => set('show', value))}
          ${menusOf(menus, words, set)}
        `,
      )}
    </div>
  `;
}

/** One list stands by itself; several fold behind one button, so that they are one stop. */
function menusOf(
  menus: readonly TrendMenu[],
  words: CommonWords,
  set: ControlsInput['set'],
): unknown {
  const lists = menus.map(({ name, label, choices }) =>
    menu(label, choices, (value) => set(name, value)),
  );
  if (menus.length === 0) return nothing;
  if (menus.length === 1) return lists[0];
  const said = menus.flatMap(({ name, label, choices }) =>
    name === 'compare'
      ? [`${label}: ${chosen(choices).join('')}`]
      : chosen(choices.slice(name === 'beside' ? 1 : 0)),
  );
  return folded(said.join(', '), words.adjust, lists);
}

function chosen(choices: readonly Choice[]): string[] {
  return choices.length > 1
    ? choices.filter(({ selected }) => selected).map(({ label }) => label)
    : [];
}
