import { dateOf } from '../insight/calendar.js';
import { historyOf } from '../insight/goal-history.js';
import { capital } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import type { EpochMs } from '../model/zone.js';
import type { Sheet, SheetColumn, SheetValue } from './export.js';
import { GOAL_WORDS, GoalText } from './goal-text.js';
import type { ToldGoal } from './goal-text.js';

/** What had come together of a goal from one moment to another, beside what was to. */
interface SheetRow {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly value?: number | undefined;
  readonly allowed?: number | undefined;
  readonly projected?: number | undefined;
  readonly least?: number | undefined;
  readonly target?: number | undefined;
  /** Of a period that is over. */
  readonly outcome?: string | undefined;
}

/** All that is known of some goals, as it was computed: the periods before, then the present one. */
export function goalSheet(
  goals: readonly ToldGoal[],
  energy: Energy | undefined,
  locale: Locale,
): Sheet {
  const texts = goals.map((each) => new GoalText(each, energy, locale));
  return {
    name: nameOf(texts),
    title: texts.map((text) => text.heading).join('; '),
    columns: columnsOf(locale),
    rows: texts.flatMap((text) => rowsOf(text).map((row) => valuesOf(text, row))),
  };
}

function columnsOf(locale: Locale): SheetColumn[] {
  const words = GOAL_WORDS[locale.language];
  return [
    { key: 'goal', label: words.past.goal },
    { key: 'unit', label: words.unit },
    { key: 'start', label: 'start' },
    { key: 'end', label: 'end' },
    { key: 'value', label: words.past.counted },
    { key: 'allowed', label: capital(words.goalPace) },
    { key: 'projected', label: capital(words.projection) },
    { key: 'least', label: words.editor.lower },
    { key: 'target', label: words.target },
    { key: 'outcome', label: words.past.outcome },
  ];
}

function rowsOf(text: GoalText): SheetRow[] {
  const { told, followed, words, goal } = text;
  const before = historyOf(followed).map(({ start, end, value, target, state }): SheetRow => ({
    start,
    end,
    value,
    target,
    least: told.least,
    outcome: words.past.state(state),
  }));
  // Of a suggestion nothing is counted.
  if (goal.setBy === 'company') return before;
  const { start, until, target, least } = told;
  const now = told.curve.slice(1).map(({ at, value, allowed, projected }): SheetRow => ({
    start,
    end: at,
    value,
    allowed,
    projected: at > until ? projected : undefined,
    least,
    target,
  }));
  return [...before, ...now];
}

function valuesOf({ title, told }: GoalText, row: SheetRow): SheetValue[] {
  const { start, end, value, allowed, projected, least, target, outcome } = row;
  const [from, to] = [start, end].map((at) => new Date(at).toISOString());
  return [title, told.unit, from, to, value, allowed, projected, least, target, outcome];
}

/** By the days of the present periods: `goals-2026-10-01-2026-10-31`. */
function nameOf(texts: readonly GoalText[]): string {
  const day = (text: GoalText, instant: EpochMs): string => dateOf(text.wall(instant));
  const starts = texts.map((text) => day(text, text.told.start)).sort();
  const ends = texts.map((text) => day(text, text.told.end - 1)).sort();
  return ['goals', starts[0], ends.at(-1)].join('-');
}
