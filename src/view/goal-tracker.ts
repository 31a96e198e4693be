import type { Progress } from '../insight/progress.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { Energy } from '../model/energy.js';
import type { RowCount } from '../model/problem.js';
import { barOf, figureOf } from './goal-figure.js';
import type { GoalBar, GoalFigure } from './goal-figure.js';
import { notesOf, restOf } from './goal-notes.js';
import type { GoalRest } from './goal-notes.js';
import { changeOf, factsOf, iconOf } from './goal-sentence.js';
import type { GoalIcon } from './goal-sentence.js';
import { goalTable } from './goal-table.js';
import { GOAL_WORDS, GoalText } from './goal-text.js';
import type { ToldGoal } from './goal-text.js';
import { COMMON } from './view.js';
import type { StateView, Table } from './view.js';

/** What is shown of one goal. */
export interface GoalView {
  readonly id: string;
  readonly heading: string;
  readonly sentence: readonly Span[];
  /** For a narrow card. */
  readonly short: readonly Span[];
  readonly second: string | undefined;
  readonly state: {
    readonly name: Progress['state'];
    readonly icon: GoalIcon;
    readonly text: string;
  };
  readonly bar: GoalBar | undefined;
  readonly figure: GoalFigure | undefined;
  readonly rest: GoalRest | undefined;
  readonly notes: readonly string[];
}

/** What the element shows of a goals document. Tables are made on demand. */
export interface GoalTrackerView {
  readonly heading: string;
  readonly state?: StateView | undefined;
  readonly goals: readonly GoalView[];
  /** How much there is in the tables; empty: nothing. */
  readonly tableSize: string;
  readonly notes: readonly string[];
}

/** What the goals are told from, beside the goals themselves. */
export interface GoalSources {
  readonly energy?: Energy | undefined;
  /** The present. */
  readonly now: number;
  /** Rows of all documents, and those that could not be read. */
  readonly rows: RowCount;
}

/** Puts goals into words and marks. Pure: the same progress and locale give the same view. */
export function goalTrackerView(
  goals: readonly ToldGoal[],
  sources: GoalSources,
  locale: Locale,
): GoalTrackerView {
  const words = GOAL_WORDS[locale.language];
  const views = goals.map((each) =>
    goalView(new GoalText(each, sources.energy, locale), sources.now),
  );
  const [first, ...others] = views;
  const notes = rowNotes(sources.rows, locale);
  if (!first) {
    const state = { kind: 'empty', title: words.noGoals } as const;
    return { heading: words.goals, state, goals: [], tableSize: '', notes };
  }
  return {
    heading: others.length === 0 ? first.heading : words.goals,
    goals: views,
    tableSize: tableSize(goals, locale),
    notes,
  };
}

function goalView(text: GoalText, now: number): GoalView {
  const { goal, told, words, locale } = text;
  const facts = factsOf(text);
  const change = changeOf(text);
  const second = [
    change && words.change(change, locale.format),
    goal.setBy === 'company' ? words.suggested : undefined,
  ];
  const hasPace = goal.measure.of === 'energy';
  return {
    id: goal.id,
    heading: text.heading,
    sentence: words.sentence(facts, locale.format),
    short: words.short(facts),
    second: second.filter((part) => part !== undefined).join(' ') || undefined,
    state: {
      name: told.state,
      icon: iconOf(text),
      text: words.state(told.state, told.direction, hasPace),
    },
    bar: barOf(text, now),
    figure: figureOf(text),
    rest: restOf(text),
    notes: notesOf(text),
  };
}

/** The tables of all goals that have something in them. */
export function goalTables(
  goals: readonly ToldGoal[],
  energy: Energy | undefined,
  locale: Locale,
): Table[] {
  return goals.flatMap((each) => goalTable(new GoalText(each, energy, locale)) ?? []);
}

function tableSize(goals: readonly ToldGoal[], locale: Locale): string {
  const words = GOAL_WORDS[locale.language];
  const drawn = goals.filter(({ told }) => told.curve.length > 1);
  const [first, ...others] = drawn;
  if (!first) return '';
  if (others.length > 0) return words.goalsCount(locale.format.number(drawn.length));
  return words.days(locale.format.number(first.told.days), first.told.days !== 1);
}

function rowNotes({ total, leftOut }: RowCount, locale: Locale): string[] {
  if (leftOut === 0) return [];
  const { format, language } = locale;
  return [COMMON[language].rowsLeftOut(format.number(leftOut), format.number(total), leftOut)];
}
