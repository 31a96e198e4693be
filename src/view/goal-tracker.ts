import { follow, presentPeriod } from '../insight/follow.js';
import type { Given } from '../insight/follow.js';
import { historyOf } from '../insight/goal-history.js';
import { progressIn } from '../insight/progress.js';
import type { Progress } from '../insight/progress.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { Energy } from '../model/energy.js';
import type { Goal } from '../model/goals.js';
import type { RowCount } from '../model/problem.js';
import { barOf, figureOf } from './goal-figure.js';
import type { GoalBar, GoalFigure } from './goal-figure.js';
import { latestOf } from './goal-latest.js';
import type { GoalLatest } from './goal-latest.js';
import { notesOf, restOf } from './goal-notes.js';
import type { GoalRest } from './goal-notes.js';
import { pastOf, pastTable } from './goal-past.js';
import type { GoalPast } from './goal-past.js';
import { changeOf, factsOf, iconOf } from './goal-sentence.js';
import type { GoalIcon } from './goal-sentence.js';
import { adviceOf, suggestionOf } from './goal-suggestion.js';
import type { GoalAdvice } from './goal-suggestion.js';
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
  /** A company's, and nothing until it is accepted: nothing of it is counted. */
  readonly isSuggestion: boolean;
  readonly state:
    | {
        readonly name: Progress['state'];
        readonly icon: GoalIcon;
        readonly text: string;
      }
    | undefined;
  readonly bar: GoalBar | undefined;
  readonly figure: GoalFigure | undefined;
  readonly rest: GoalRest | undefined;
  readonly latest: GoalLatest | undefined;
  readonly past: GoalPast | undefined;
  readonly advice: readonly GoalAdvice[];
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

/** How far goals have come at a moment. */
export function tellGoals(
  goals: readonly Goal[],
  data: Omit<Given, 'now'>,
  now: number,
): ToldGoal[] {
  const given = { ...data, now: new Date(now).toISOString() };
  return goals.map((goal) => {
    const followed = follow(goal, given);
    return { followed, told: progressIn(followed, presentPeriod(followed)) };
  });
}

/** Rows of some documents, and those that could not be read. */
export function rowsOf(documents: readonly ({ readonly rows: RowCount } | undefined)[]): RowCount {
  const sum = (key: keyof RowCount): number =>
    documents.reduce((all, document) => all + (document?.rows[key] ?? 0), 0);
  return { total: sum('total'), leftOut: sum('leftOut') };
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
    // Those of a single goal stand with the element's own.
    notes: others.length === 0 ? [...first.notes, ...notes] : notes,
  };
}

function goalView(text: GoalText, now: number): GoalView {
  const { goal, told, words, locale } = text;
  const past = pastOf(text, historyOf(text.followed));
  const head = { id: goal.id, heading: text.heading, past, isSuggestion: false };
  if (goal.setBy === 'company') return suggestionView(text, head);
  const facts = factsOf(text);
  const change = changeOf(text);
  const isPaced = told.kind === 'sum' && (goal.measure.of === 'energy' || told.usual !== undefined);
  return {
    ...head,
    sentence: words.sentence(facts, locale.format),
    short: words.short(facts),
    second: change && words.change(change, locale.format),
    state: {
      name: told.state,
      icon: iconOf(text),
      text: words.state(told.state, told.direction, isPaced ? 'paced' : told.kind),
    },
    bar: barOf(text, now),
    figure: figureOf(text),
    rest: restOf(text),
    latest: latestOf(text),
    advice: adviceOf(text),
    notes: notesOf(text),
  };
}

/** What it is, from whom, and what it would have meant. */
function suggestionView(text: GoalText, head: Pick<GoalView, 'id' | 'heading' | 'past'>): GoalView {
  const suggested = suggestionOf(text);
  return {
    ...head,
    isSuggestion: true,
    sentence: suggested,
    short: suggested,
    second: text.words.editor.notYours,
    state: undefined,
    bar: undefined,
    figure: undefined,
    rest: undefined,
    latest: undefined,
    advice: [],
    notes: [],
  };
}

/** The tables of all goals that have something in them. */
export function goalTables(
  goals: readonly ToldGoal[],
  energy: Energy | undefined,
  locale: Locale,
): Table[] {
  return goals.flatMap((each) => {
    const text = new GoalText(each, energy, locale);
    const now = isCounted(each) ? goalTable(text) : undefined;
    const past = pastTable(text, historyOf(each.followed));
    return [now, past].filter((table) => table !== undefined);
  });
}

function isCounted({ followed }: ToldGoal): boolean {
  return followed.goal.setBy === 'customer';
}

function tableSize(goals: readonly ToldGoal[], locale: Locale): string {
  const words = GOAL_WORDS[locale.language];
  const drawn = goals.filter((each) => isCounted(each) && each.told.curve.length > 1);
  const [first, ...others] = drawn;
  if (!first) return pastSize(goals, locale);
  if (others.length > 0) return words.goalsCount(locale.format.number(drawn.length));
  return words.days(locale.format.number(first.told.days), first.told.days !== 1);
}

/** Where nothing is counted now: how the periods went that are over. */
function pastSize(goals: readonly ToldGoal[], locale: Locale): string {
  for (const each of goals) {
    const past = pastOf(new GoalText(each, undefined, locale), historyOf(each.followed));
    if (past) return past.summary;
  }
  return '';
}

function rowNotes({ total, leftOut }: RowCount, locale: Locale): string[] {
  if (leftOut === 0) return [];
  const { format, language } = locale;
  return [COMMON[language].rowsLeftOut(format.number(leftOut), format.number(total), leftOut)];
}
