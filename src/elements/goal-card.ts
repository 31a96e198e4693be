import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../locale/words/common.js';
import { goalChart } from '../view/goal-figure.js';
import type { GoalFigure } from '../view/goal-figure.js';
import type { GoalView } from '../view/goal-tracker.js';
import type { WhyView } from '../view/why.js';
import { goalBar, goalFigure, goalIcon, goalRest } from './goal-figure.js';
import { goalAdvice, goalLatest, goalPast } from './goal-parts.js';
import { sentence } from './sentence.js';
import { disclosure } from './templates.js';
import { whyText } from './why.js';

/** Below this width in pixels there are the sentence and the bar, and what opens the rest. */
const GLANCE = 264;
/** From this width in rem on, what would have to change stands beside the figure. */
const BESIDE = 40;
/** From here on goals stand in two columns, and one alone has a wider figure. */
export const WIDE = 60;

/** How and where a goal is shown. */
export interface CardPlace {
  /** CSS pixels of its width, and of 1rem; 0: not measured yet. */
  readonly width: number;
  readonly rem: number;
  /** In sight: until then there is no figure. */
  readonly isSeen: boolean;
  /** Of the goal's own heading where there are several, else of the element's. */
  readonly level: number;
  readonly isOneOfMany: boolean;
  /** Sentence, state and bar only. */
  readonly isCompact: boolean;
}

/** Whether a part is open, and what opens or closes it. */
export interface Opening {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/** What can be done to a goal, and what is open of it. */
export interface CardActs {
  /** The editor: on a screen in the place of all that is shown of the goal, not on paper. */
  readonly editor: unknown;
  /** Buttons, and what was sent. */
  readonly controls: unknown;
  /** Where there is no room for more than the sentence: all the rest. */
  readonly rest: Opening;
  readonly why: Opening;
  readonly explain: () => WhyView;
  readonly words: CommonWords;
}

export function goalCard(goal: GoalView, place: CardPlace, acts: CardActs): TemplateResult {
  const { isOneOfMany, level } = place;
  return html`
    <div
      class="goal"
      role=${isOneOfMany ? 'group' : nothing}
      aria-label=${isOneOfMany ? goal.heading : nothing}
    >
      ${
        isOneOfMany
          ? html`<div part="heading" role="heading" aria-level=${deeper(level, 0)}>
              <bdi>${goal.heading}</bdi>
            </div>`
          : nothing
      }
      ${acts.editor ?? nothing} ${content(goal, place, acts)}
    </div>
  `;
}

function content(goal: GoalView, place: CardPlace, acts: CardActs): TemplateResult {
  const isGlance = place.width > 0 && place.width < GLANCE;
  const { rest, words } = acts;
  const more = (): unknown => html`${isGlance ? state(goal) : nothing}${look(goal, place, acts)}`;
  return html`
    <p part="sentence">${sentence(isGlance ? goal.short : goal.sentence)}</p>
    ${isGlance ? nothing : state(goal)} ${goal.bar ? goalBar(goal.bar) : nothing}
    ${
      place.isCompact
        ? nothing
        : isGlance
          ? disclosure(words.open, { isOpen: rest.isOpen }, rest.toggle, more)
          : more()
    }
  `;
}

function state({ second, state: told }: GoalView): TemplateResult {
  return html`
    ${second ? html`<p class="second">${second}</p>` : nothing}
    ${told ? html`<p class="where">${goalIcon(told.icon)}<span>${told.text}</span></p>` : nothing}
  `;
}

function look(goal: GoalView, place: CardPlace, acts: CardActs): TemplateResult {
  const { figure, rest, latest, past, advice, notes } = goal;
  const level = deeper(place.level, 1);
  const { why, explain, words } = acts;
  const { isOpen } = why;
  return html`
    <div class="look">
      ${figure ? cardFigure(figure, place) : nothing}
      <div class="side">
        ${rest ? goalRest(rest, level) : nothing} ${latest ? goalLatest(latest, level) : nothing}
        ${goalAdvice(advice)} ${acts.controls}
      </div>
    </div>
    ${past ? goalPast(past, place.width) : nothing}
    ${
      !goal.bar || !place.isOneOfMany
        ? nothing
        : disclosure(words.why, { isOpen, part: 'why' }, why.toggle, () =>
            whyText(explain(), words),
          )
    }
    ${
      notes.length > 0 && place.isOneOfMany
        ? html`<div part="note" class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`
        : nothing
    }
  `;
}

function cardFigure(figure: GoalFigure, { width, rem, isSeen }: CardPlace): TemplateResult {
  if (width === 0 || !isSeen) return html`<div part="figure" class="waiting"></div>`;
  return goalFigure(figure, goalChart(figure, figureWidth(width, rem), rem), rem);
}

/** How wide the style sheet lets the figure stand. */
function figureWidth(width: number, rem: number): number {
  if (width < BESIDE * rem) return width;
  if (width < WIDE * rem) return Math.min(27.25 * rem, width - 17 * rem);
  return width - 22 * rem;
}

function deeper(level: number, by: number): number {
  return Math.min(6, level + by);
}
