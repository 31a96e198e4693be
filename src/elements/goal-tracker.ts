import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { clockOf, wallOf } from '../insight/calendar.js';
import { progress } from '../insight/progress.js';
import { extentOf } from '../insight/readings.js';
import type { Locale } from '../locale/locale.js';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import { epochOf } from '../model/field.js';
import { readGoals } from '../model/goals.js';
import type { Goals } from '../model/goals.js';
import type { Problem } from '../model/problem.js';
import { readPurchases } from '../model/purchases.js';
import type { Purchases } from '../model/purchases.js';
import { MOMENT } from '../model/setting.js';
import { goalChart } from '../view/goal-figure.js';
import type { GoalFigure } from '../view/goal-figure.js';
import { GOAL_WORDS } from '../view/goal-text.js';
import type { ToldGoal } from '../view/goal-text.js';
import { goalTables, goalTrackerView } from '../view/goal-tracker.js';
import type { GoalTrackerView, GoalView } from '../view/goal-tracker.js';
import type { Table } from '../view/view.js';
import { Companion } from './companion.js';
import { goalBar, goalFigure, goalIcon, goalRest } from './goal-figure.js';
import { goalStyles } from './goal-styles.js';
import { InsightElement } from './insight-element.js';
import { shared } from './styles/shared.js';
import { sentence } from './templates.js';

/** Goals with how far they have come, and all that is shown of them. */
interface ShownGoals extends GoalTrackerView {
  readonly told: readonly ToldGoal[];
  readonly energy: Energy | undefined;
}

/** Below this width in pixels there is room for the sentence and the bar only. */
const GLANCE = 300;
/** From this width in rem on, what would have to change stands beside the figure. */
const BESIDE = 40;
/** From here on goals stand in two columns, and one alone has a wider figure. */
const WIDE = 60;

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
 * @csspart bar - What is there, in the progress bar.
 * @csspart reference - What the goal allows up to now, and the goal line.
 * @csspart figure - The figure with its title and key.
 * @csspart line - What has come together.
 * @csspart area - The goal's pace.
 * @csspart axis - A grid line.
 * @csspart label - A label in the figure.
 * @csspart table - The tables, when they are open.
 * @csspart note - The notes below: how it was worked out, what is missing or left out.
 * @csspart problem - What could not be read.
 *
 * @cssproperty --peili-accent - Colour of the data.
 * @cssproperty --peili-compare - Colour of the goal's pace.
 *
 * @fires {CustomEvent<{ problems: Problem[] }>} peili-problem - Something in a document is wrong,
 *   or a goal is of a kind that this version does not compute.
 */
export class PeiliGoalTracker extends InsightElement<Goals, ShownGoals> {
  static override styles = [shared, goalStyles];

  static override properties = {
    purchases: { attribute: false },
    energy: { attribute: false },
    goal: {},
  };

  /** The purchases document that goals on purchases are told from: an object or JSON text. */
  declare purchases: unknown;
  /** The energy document that goals on energy are told from: an object or JSON text. */
  declare energy: unknown;
  /** The id of a goal: only that one is shown. */
  declare goal: string | undefined;

  readonly #purchases = new Companion('purchases', readPurchases);
  readonly #energy = new Companion('energy', readEnergy);
  #shown: ShownGoals | undefined;
  #shownFor: readonly unknown[] = [];

  constructor() {
    super(readGoals, 'goal-tracker');
  }

  protected override get defaultHeading(): string {
    return GOAL_WORDS[this.locale.language].goals;
  }

  protected override get problems(): readonly Problem[] {
    const counted = this.#shown?.told.flatMap(({ told }) => told.problems) ?? [];
    return [...super.problems, ...this.#energy.problems, ...this.#purchases.problems, ...counted];
  }

  protected override viewOf(goals: Goals, locale: Locale): ShownGoals {
    const { purchases, energy, goal, now } = this;
    const wanted = [goals, locale, purchases, energy, goal, now];
    if (!this.#shown || wanted.some((value, index) => value !== this.#shownFor[index])) {
      this.#shown = this.#show(goals, locale);
      this.#shownFor = wanted;
      this.source.found(this.problems.slice(super.problems.length));
    }
    return this.#shown;
  }

  #show(goals: Goals, locale: Locale): ShownGoals {
    const purchases = this.#purchases.take(this.purchases);
    const energy = this.#energy.take(this.energy);
    const set = this.source.setting('now', this.now, MOMENT);
    const now = set === undefined ? lastKnown(goals, energy, purchases) : epochOf(set);
    const wanted = goals.goals.filter(({ id }) => this.goal === undefined || id === this.goal);
    const given = { energy, purchases, now: new Date(now ?? 0).toISOString() };
    const told =
      now === undefined ? [] : wanted.map((goal) => ({ goal, told: progress(goal, given) }));
    const documents = [goals.rows, energy?.rows, purchases?.rows].filter(
      (rows) => rows !== undefined,
    );
    const rows = {
      total: documents.reduce((sum, { total }) => sum + total, 0),
      leftOut: documents.reduce((sum, { leftOut }) => sum + leftOut, 0),
    };
    const view = goalTrackerView(told, { energy, now: now ?? 0, rows }, locale);
    const state =
      now === undefined && wanted.length > 0
        ? ({ kind: 'empty', title: this.words.noData } as const)
        : view.state;
    return { ...view, state, told, energy };
  }

  protected override tableOf({ told, energy }: ShownGoals): Table[] {
    return goalTables(told, energy, this.locale);
  }

  protected override renderBody({ goals }: ShownGoals): TemplateResult {
    return html`
      <div class=${goals.length > 1 ? 'goals many' : 'goals'}>
        ${goals.map((goal) => this.#renderGoal(goal, goals.length > 1))}
      </div>
    `;
  }

  #renderGoal(goal: GoalView, isOneOfMany: boolean): TemplateResult {
    const { width, rem } = this.measured;
    const level = this.headingLevel + (isOneOfMany ? 1 : 0);
    const place = isOneOfMany && width >= WIDE * rem ? (width - 2 * rem) / 2 : width;
    const isGlance = place > 0 && place < GLANCE;
    return html`
      <div
        class="goal"
        role=${isOneOfMany ? 'group' : nothing}
        aria-label=${isOneOfMany ? goal.heading : nothing}
      >
        ${
          isOneOfMany
            ? html`<div part="heading" role="heading" aria-level=${Math.min(6, level)}>
                <bdi>${goal.heading}</bdi>
              </div>`
            : nothing
        }
        <p part="sentence">${sentence(isGlance ? goal.short : goal.sentence)}</p>
        ${isGlance ? nothing : this.#renderState(goal)} ${goal.bar ? goalBar(goal.bar) : nothing}
        ${isGlance ? nothing : this.#renderLook(goal, place, level)}
      </div>
    `;
  }

  #renderState({ second, state }: GoalView): TemplateResult {
    return html`
      ${second ? html`<p class="second">${second}</p>` : nothing}
      <p class="where">${goalIcon(state.icon)}<span>${state.text}</span></p>
    `;
  }

  #renderLook({ figure, rest, notes }: GoalView, place: number, level: number): TemplateResult {
    return html`
      <div class="look">
        ${figure ? this.#renderFigure(figure, place) : nothing}
        ${rest ? goalRest(rest, Math.min(6, level + 1)) : nothing}
      </div>
      ${
        notes.length > 0
          ? html`<div part="note" class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`
          : nothing
      }
    `;
  }

  #renderFigure(figure: GoalFigure, place: number): TemplateResult {
    const { rem, isSeen } = this.measured;
    if (place === 0 || !isSeen) return html`<div part="figure" class="waiting"></div>`;
    return goalFigure(figure, goalChart(figure, figureWidth(place, rem), rem), rem);
  }
}

/** How wide the style sheet lets the figure stand. */
function figureWidth(place: number, rem: number): number {
  if (place < BESIDE * rem) return place;
  if (place < WIDE * rem) return Math.min(27.25 * rem, place - 17 * rem);
  return place - 22 * rem;
}

/** The last moment that the documents say they know of; where none does, that they cover. */
function lastKnown(
  { goals }: Goals,
  energy: Energy | undefined,
  purchases: Purchases | undefined,
): number | undefined {
  const stated = [
    energy?.asOf,
    purchases?.asOf,
    ...goals.map(({ standings }) => standings.at(-1)?.at),
  ].filter((at) => at !== undefined);
  if (stated.length > 0) return Math.max(...stated);
  const ends = energy?.series.flatMap((series) => extentOf(series)?.end ?? []) ?? [];
  if (purchases) ends.push(clockOf(purchases.timeZone).toInstant(wallOf(purchases.period.end)));
  // An end is no longer a part of the period that it ends.
  return ends.length > 0 ? Math.max(...ends) - 1 : undefined;
}
