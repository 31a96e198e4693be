import type { Cause, Effect } from '../insight/goal-effect.js';
import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { GoalText } from './goal-text.js';

/** What the last purchase, day or entry did. */
export interface GoalLatest {
  readonly title: string;
  readonly lines: readonly (readonly Span[])[];
}

/** Undefined where nothing has been added yet. */
export function latestOf(text: GoalText): GoalLatest | undefined {
  const { effect, kind } = text.told;
  if (!effect) return undefined;
  const { numbers, words } = text;
  const { of, own, before, after, coverage, start } = effect;
  const write = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : numbers.amount(value, digitsOf(text, value));
  const facts = {
    of,
    kind,
    day: of === 'standing' ? text.date(start) : text.dayOf(start),
    own: write(own),
    before: write(before),
    after: numbers.amount(after, digitsOf(text, after)),
    isSame: write(before) === write(after),
  };
  const known =
    of === 'purchase' && coverage < 1 ? [[words.past.known(text.coverage(coverage))]] : [];
  return {
    title: words.past.latest(of),
    lines: [[words.past.effect(facts)], ...causeLines(text, effect), ...known],
  };
}

function causeLines(text: GoalText, { cause, of }: Effect): Span[][] {
  const { kind, required = 0 } = text.told;
  // While there is room below a peak, what is left says when it was.
  if (!cause || (kind === 'peak' && required >= 0)) return [];
  const change = text.numbers.amount(Math.abs(cause.change), digitsOf(text, cause.change));
  const name = nameOf(text, cause);
  return [text.words.past.cause({ of, kind, name, change, isUp: cause.change > 0 })];
}

function nameOf(text: GoalText, { name, start, end }: Cause): Span {
  if (name !== undefined) return { data: textIn(name, text.locale) };
  if (text.told.kind !== 'peak') return text.dayOf(start!);
  return text.common.period(text.period(start!, end!), text.locale.format);
}

/** One purchase or one day is less than a whole period, and needs more decimals. */
function digitsOf({ numbers, told }: GoalText, value: number): number {
  if (numbers.isInWholes && Number.isInteger(value)) return 0;
  return told.kind === 'sum'
    ? Math.max(numbers.digits, numbers.perDayDigits(value))
    : numbers.digits;
}
