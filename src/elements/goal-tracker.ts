import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import { epochOf } from '../model/field.js';
import { readGoals } from '../model/goals.js';
import type { Goals } from '../model/goals.js';
import type { Problem } from '../model/problem.js';
import { MOMENT } from '../model/setting.js';
import type { Sheet } from '../view/export.js';
import { goalLookView } from '../view/goal-look.js';
import type { GoalLookView } from '../view/goal-look.js';
import { goalSheet } from '../view/goal-sheet.js';
import { GOAL_WORDS, GoalText } from '../view/goal-text.js';
import { goalTables } from '../view/goal-tracker.js';
import type { GoalView } from '../view/goal-tracker.js';
import { goalWhy } from '../view/goal-why.js';
import type { Table } from '../view/view.js';
import type { WhyView } from '../view/why.js';
import { tell } from './events.js';
import { goalActs } from './goal-acts.js';
import { goalCard, WIDE } from './goal-card.js';
import type { CardPlace, Opening } from './goal-card.js';
import { GoalCompanions } from './goal-companions.js';
import { goalChoice } from './goal-controls.js';
import { GoalEditing } from './goal-editing.js';
import { goalEditorStyles } from './goal-editor-styles.js';
import { goalPartsStyles } from './goal-parts-styles.js';
import { goalStyles } from './goal-styles.js';
import { InsightElement } from './insight-element.js';
import { Remembered } from './remembered.js';
import { shared } from './styles/shared.js';

/** Goals with how far they have come, and all that is shown of them. */
interface ShownGoals extends GoalLookView {
  readonly energy: Energy | undefined;
  /** All goals of the document, also those that are not shown. */
  readonly all: Goals;
}

/** So many goals are shown whole; of more, one at a time. */
const WHOLE = 3;

/**
 * How far am I, and what would I have to change?
 *
 * @summary Progress towards the customer's own goals, on energy use, purchases or anything counted.
 * @tag peili-goal-tracker
 *
 * @slot - An inline document: `<script type="application/json">`. Nothing else is shown.
 *
 * @csspart heading - The heading, and the heading of each of several goals.
 * @csspart sentence - The sentence with the one number that matters.
 * @csspart controls - What is operated: the choice of a goal, and the editor of one.
 * @csspart bar - What is there, in the progress bar.
 * @csspart reference - What the goal allows up to now, and the goal line.
 * @csspart figure - The figure with its title and key.
 * @csspart line - What has come together.
 * @csspart area - The goal's pace.
 * @csspart axis - A grid line.
 * @csspart label - A label in the figure.
 * @csspart table - The tables, when they are open.
 * @csspart why - Where a goal's number comes from.
 * @csspart note - The notes below: how it was worked out, what is missing or left out.
 * @csspart problem - What could not be read.
 *
 * @cssproperty --peili-accent - Colour of the data.
 * @cssproperty --peili-compare - Colour of the goal's pace.
 *
 * @fires {CustomEvent<{ problems: Problem[] }>} peili-problem - Something in a document is wrong,
 *   or a goal is of a kind that this version does not compute.
 * @fires {CustomEvent<{ goal: string, old: Target | null, new: Target | null }>} peili-goal-change -
 *   A person asks for another target, or (`new: null`) for none. The element waits for new data.
 * @fires {CustomEvent<{ format: 'csv' | 'json', name: string, text: string }>} peili-export - A person
 *   downloads what is shown, unless the page prevents it.
 * @fires {CustomEvent<{ name: string, value: string }>} peili-view-change - A person has chosen one
 *   of many goals: `goal` has its id, or is empty for all.
 */
export class PeiliGoalTracker extends InsightElement<Goals, ShownGoals> {
  static override styles = [shared, goalStyles, goalPartsStyles, goalEditorStyles];

  static override properties = {
    purchases: { attribute: false },
    energy: { attribute: false },
    for: {},
    goal: {},
    compact: { type: Boolean },
    noEdit: { type: Boolean, attribute: 'no-edit' },
    projection: { type: Boolean },
  };

  /** The purchases document that goals on purchases are told from: an object or JSON text. */
  declare purchases: unknown;
  /** The energy document that goals on energy are told from: an object or JSON text. */
  declare energy: unknown;
  /** The id of a breakdown or trend on the page whose data goals are told from; or several ids. */
  declare for: string | undefined;
  /** The id of a goal: only that one is shown. */
  declare goal: string | undefined;
  /** Shows of each goal no more than its sentence, its state and its bar. */
  declare compact: boolean;
  /** Leaves out what changes a goal. */
  declare noEdit: boolean;
  /** Tells of sums of purchases where they would end if the rest goes as usual, with a range. */
  declare projection: boolean;

  readonly #companions = new GoalCompanions(this, () => this.for);
  readonly #editing = new GoalEditing(this, {
    goals: () => this.source.reading?.data?.goals ?? [],
    shown: () => (this.#shown.last?.goals ?? []).map(({ id }) => id),
    confirmed: () => this.announcer.say(GOAL_WORDS[this.locale.language].editor.confirmed),
  });
  readonly #open = new Set<string>();
  /** A person has chosen the one goal that is shown, and may choose another. */
  #isChosen = false;
  readonly #shown = new Remembered<ShownGoals>();

  constructor() {
    super(readGoals, 'goal-tracker');
    this.compact = false;
    this.noEdit = false;
    this.projection = false;
  }

  protected override get defaultHeading(): string {
    return GOAL_WORDS[this.locale.language].goals;
  }

  protected override get problems(): readonly Problem[] {
    const counted = this.#shown.last?.told.flatMap(({ told }) => told.problems) ?? [];
    return [...super.problems, ...this.#companions.problems, ...counted];
  }

  protected override viewOf(goals: Goals, locale: Locale): ShownGoals {
    const { purchases, energy, goal, now, projection } = this;
    const { others } = this.#companions;
    const wanted = [goals, locale, purchases, energy, goal, now, projection, ...others];
    const before = this.#shown.last;
    const shown = this.#shown.of(wanted, () => this.#show(goals, locale));
    if (shown !== before) this.source.found(this.problems.slice(super.problems.length));
    return shown;
  }

  #show(all: Goals, locale: Locale): ShownGoals {
    const purchases = this.#companions.purchases(this.purchases);
    const energy = this.#companions.energy(this.energy);
    const set = this.source.setting('now', this.now, MOMENT);
    const now = set === undefined ? undefined : epochOf(set);
    const { goal, projection } = this;
    const view = goalLookView(all, { energy, purchases, now, goal, projection }, locale);
    return { ...view, energy, all };
  }

  protected override tableOf({ told, energy }: ShownGoals): Table[] {
    return goalTables(told, energy, this.locale);
  }

  protected override sheetOf({ told, energy }: ShownGoals): Sheet {
    return goalSheet(told, energy, this.locale);
  }

  /** Of several goals each explains itself. */
  protected override canExplain({ goals: [first, ...others] }: ShownGoals): boolean {
    return others.length === 0 && first?.bar !== undefined && !this.compact;
  }

  protected override whyOf({ told: [first], energy }: ShownGoals): WhyView {
    return goalWhy(new GoalText(first!, energy, this.locale));
  }

  protected override renderBody(view: ShownGoals): TemplateResult {
    const { goals } = view;
    const isMany = goals.length > 1;
    return html`
      ${this.#renderChoice(view)}
      ${this.forWidth(
        [264, 400, 640, 672, 960],
        (width) =>
          html`<div class=${isMany ? 'goals many' : 'goals'}>
            ${repeat(
              goals,
              ({ id }) => id,
              (goal, index) => this.#renderGoal(goal, view, index, width),
            )}
          </div>`,
      )}
    `;
  }

  /** Of many goals, which one is shown whole. */
  #renderChoice({ goals, all }: ShownGoals): unknown {
    if (this.compact || (goals.length <= WHOLE && !this.#isChosen)) return nothing;
    return goalChoice(all.goals, this.goal, this.locale, (value) => {
      this.#isChosen = true;
      this.goal = value;
      tell(this, 'peili-view-change', { name: 'goal', value });
    });
  }

  #renderGoal(goal: GoalView, view: ShownGoals, index: number, width: number): TemplateResult {
    const { rem, isSeen } = this.measured;
    const isOneOfMany = view.goals.length > 1;
    const place: CardPlace = {
      width: isOneOfMany && width >= WIDE * rem ? (width - 2 * rem) / 2 : width,
      rem,
      isSeen,
      level: this.headingLevel + (isOneOfMany ? 1 : 0),
      isOneOfMany,
      isCompact: this.compact || view.goals.length > WHOLE,
    };
    const text = new GoalText(view.told[index]!, view.energy, this.locale);
    const { editor, controls } = goalActs(text, this.#editing, {
      goals: view.all.goals,
      width: place.width,
      say: (said) => this.announcer.say(said),
    });
    return goalCard(goal, place, {
      editor,
      controls: this.noEdit ? nothing : controls,
      rest: this.#opening(`rest ${goal.id}`),
      why: this.#opening(`why ${goal.id}`),
      explain: () => goalWhy(text),
      words: this.words,
    });
  }

  #opening(part: string): Opening {
    const isOpen = this.#open.has(part);
    return {
      isOpen,
      toggle: (open) => {
        if (open) this.#open.add(part);
        else this.#open.delete(part);
        if (open !== isOpen) this.requestUpdate();
      },
    };
  }
}
