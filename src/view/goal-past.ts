import type { PastPeriod } from '../insight/goal-history.js';
import type { GoalIcon } from './goal-sentence.js';
import type { GoalText } from './goal-text.js';
import type { Table } from './view.js';

/** Keeps the line's place. */
const NOTHING = '\u00A0';

/** A period that is over, as a small mark. */
export interface PastMark {
  readonly icon: GoalIcon;
  /** By how much it differs from the goal; a space where that is not known. */
  readonly difference: string;
  readonly isMissed: boolean;
  /** Under the mark; and where there is no room for that. */
  readonly tick: string;
  readonly narrowTick: string;
  /** For who hears it. */
  readonly state: string;
  readonly name: string;
}

/** The periods before this one, the earliest first. */
export interface GoalPast {
  readonly title: string;
  readonly summary: string;
  readonly marks: readonly PastMark[];
}

/** A row in which most marks would stand for nothing known is left out. */
export function pastOf(text: GoalText, periods: readonly PastPeriod[]): GoalPast | undefined {
  const { words, numbers, told, locale } = text;
  const known = periods.filter(({ state }) => state !== 'unknown');
  if (known.length === 0 || known.length * 2 < periods.length) return undefined;
  const met = known.filter(({ state }) => state === 'met');
  return {
    title: words.past.title(
      text.period(told.start, told.end).kind,
      numbers.isPercent ? words.rates.points('').trim() : numbers.unit,
    ),
    summary: words.past.summary(
      locale.format.number(met.length),
      locale.format.number(known.length),
    ),
    marks: periods.map((period) => markOf(text, period)),
  };
}

function markOf(text: GoalText, { start, end, state, difference }: PastPeriod): PastMark {
  const { words, numbers } = text;
  return {
    icon: iconOf(state, difference ?? 0),
    difference: difference === undefined ? NOTHING : numbers.signedNumber(difference),
    isMissed: state === 'missed',
    tick: tickOf(text, start, end, false),
    narrowTick: tickOf(text, start, end, true),
    state: words.past.state(state),
    name: text.common.period(text.period(start, end), text.locale.format),
  };
}

function iconOf(state: PastPeriod['state'], difference: number): GoalIcon {
  if (state === 'met') return 'met';
  if (state === 'unknown') return 'none';
  return difference > 0 ? 'over' : 'under';
}

/** `Oct`, `O`; a week or a quarter by its first day. */
function tickOf(text: GoalText, start: number, end: number, isNarrow: boolean): string {
  const { common, locale } = text;
  const period = text.period(start, end);
  if (period.kind === 'month') return common.monthTick(period.month, isNarrow, locale.format);
  if (period.kind === 'year') return String(period.year);
  return common.day(text.wall(start), locale.format);
}

/** All of them in numbers. */
export function pastTable(text: GoalText, periods: readonly PastPeriod[]): Table | undefined {
  const past = pastOf(text, periods);
  if (!past) return undefined;
  const { words, numbers, common } = text;
  const write = (value: number | undefined): string =>
    value === undefined ? common.unknown : numbers.number(value);
  const columns = [words.past.counted, words.past.goal, words.past.difference];
  return {
    caption: `${text.title}. ${past.title}`,
    columns: [
      { label: words.past.period, isNumber: false },
      ...columns.map((label) => ({ label, isNumber: true })),
      { label: words.past.outcome, isNumber: false },
    ],
    rows: periods.map(({ value, target, difference }, index) => ({
      header: past.marks[index]!.name,
      cells: [
        write(value),
        target === undefined ? common.unknown : numbers.target(target).number,
        difference === undefined ? common.unknown : numbers.signedNumber(difference),
        past.marks[index]!.state,
      ],
    })),
    totals: [],
  };
}
