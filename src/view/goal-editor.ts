import { presentPeriod, withTarget } from '../insight/follow.js';
import type { Followed } from '../insight/follow.js';
import { changeAsked, choiceOf, remarkOn } from '../insight/goal-choice.js';
import type { OwnBaseline, TargetChoice } from '../insight/goal-choice.js';
import { historyOf } from '../insight/goal-history.js';
import { progressIn } from '../insight/progress.js';
import type { Span } from '../locale/words/common.js';
import type { BaselineFacts, NewGoalFacts } from '../locale/words/goal-editor.js';
import type { Target } from '../model/goals.js';
import { unitSymbol } from './amount.js';
import { pastOf } from './goal-past.js';
import type { GoalPast } from './goal-past.js';
import { GoalText } from './goal-text.js';

/** What stands in the fields: as it was typed. */
export type Draft = readonly string[];

/** One number field. */
export interface TargetField {
  readonly label: string;
  readonly value: string;
}

export interface TargetSlider {
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly label: string;
  readonly valueText: string;
  readonly ends: readonly [string, string];
  /** Where a realistic change lies, as shares of the slider's length; and its words. */
  readonly band: { readonly from: number; readonly to: number; readonly text: string } | undefined;
}

/** What is shown while a goal is being changed. */
export interface GoalEditorView {
  readonly title: string;
  /** Undefined: what stands in the fields is no target. */
  readonly target: Target | undefined;
  readonly sentence: readonly Span[];
  readonly remark: string | undefined;
  readonly problem: string | undefined;
  readonly fields: readonly TargetField[];
  readonly unit: string;
  readonly step: number;
  readonly slider: TargetSlider | undefined;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Its marks are there where most of the periods are known. */
  readonly past: { readonly text: string; readonly marks: GoalPast | undefined } | undefined;
}

/** The fields when the editor opens: a realistic target, where there is a baseline to tell one. */
export function draftOf(followed: Followed): Draft {
  const { goal } = followed;
  const { target } = goal;
  if (typeof target !== 'number') return [String(target.min), String(target.max)];
  const choice = choiceOf(followed);
  const asked = choice?.baseline && changeAsked(goal, target, choice.baseline.value);
  const isRealistic = asked !== undefined && remarkOn(asked) === 'realistic';
  return [String(isRealistic ? target : (choice?.suggested ?? target))];
}

/** What the fields mean; undefined: no number of 0 or more, or two in the wrong order. */
export function targetOf(draft: Draft): Target | undefined {
  const numbers = draft.map((text) => (text.trim() === '' ? NaN : Number(text.replace(',', '.'))));
  if (numbers.some((value) => !(value >= 0 && value < Infinity))) return undefined;
  const [first, second] = numbers;
  if (second === undefined) return first;
  return first! <= second ? { min: first!, max: second } : undefined;
}

/** One step less or more, on a whole number of steps. */
export function stepped(draft: Draft, steps: number, step: number): Draft {
  const value = Number(draft[0]!.replace(',', '.')) || 0;
  const next = Math.max(0, Math.round(value / step + steps) * step);
  return [String(Number(next.toPrecision(12)))];
}

/** Puts a goal that is being changed into words, with all that the new target would mean. */
export function editorView(text: GoalText, draft: Draft): GoalEditorView {
  const { followed, words, goal } = text;
  const { editor } = words;
  const target = targetOf(draft);
  const choice = choiceOf(followed);
  const field = (label: string, index: number): TargetField => ({ label, value: draft[index]! });
  const title = editor.title(text.periodName);
  return {
    title,
    target,
    sentence: target === undefined ? [] : sentenceOf(text, target, choice?.baseline),
    remark: target === undefined ? undefined : remarkText(text, target, choice?.baseline),
    problem:
      target !== undefined
        ? undefined
        : draft.length > 1 && draft.every((each) => targetOf([each]) !== undefined)
          ? editor.wrongOrder
          : editor.notANumber,
    fields: draft.length > 1 ? [field(editor.lower, 0), field(editor.upper, 1)] : [field(title, 0)],
    unit: goal.unit === 'pcs' ? words.pieces : unitSymbol(goal.unit),
    step: choice?.step ?? 1,
    slider: choice && sliderOf(text, choice, target),
    rows: target === undefined ? [] : rowsOf(text, target),
    past: target === undefined ? undefined : pastText(text, target),
  };
}

/** What a target is, and how it lies beside what was. */
export function newGoalFacts(
  text: GoalText,
  target: Target,
  baseline: OwnBaseline | undefined,
): NewGoalFacts {
  const { goal, locale } = text;
  const asked =
    typeof target === 'number' && baseline ? changeAsked(goal, target, baseline.value) : undefined;
  const isLess = goal.direction === 'atLeast' ? (asked ?? 0) < 0 : (asked ?? 0) > 0;
  const by = locale.format.percent(Math.abs(asked ?? 0));
  const isTold = asked !== undefined && goal.direction !== 'reduceBy' && Math.abs(asked) >= 0.005;
  return {
    direction: goal.direction,
    target: text.targetText(target),
    change: isTold ? { by, isLess } : undefined,
    baseline: baseline && baselineFacts(text, baseline),
  };
}

function baselineFacts(text: GoalText, { of, value, periods }: OwnBaseline): BaselineFacts {
  const [first] = periods;
  return {
    of,
    amount: text.numbers.amount(value) + text.per,
    period: first && text.period(first.start, first.end),
    count: text.locale.format.number(periods.length),
    isOne: periods.length === 1,
  };
}

function sentenceOf(text: GoalText, target: Target, baseline: OwnBaseline | undefined): Span[] {
  const facts = newGoalFacts(text, target, baseline);
  return text.words.editor.sentence(facts, text.locale.format);
}

function remarkText(
  text: GoalText,
  target: Target,
  baseline: OwnBaseline | undefined,
): string | undefined {
  if (typeof target !== 'number' || !baseline) return undefined;
  const asked = changeAsked(text.goal, target, baseline.value);
  const remark = asked === undefined ? undefined : remarkOn(asked);
  return remark === undefined || remark === 'realistic'
    ? undefined
    : text.words.editor.remark(remark);
}

function sliderOf(
  text: GoalText,
  { least, most, baseline, band }: TargetChoice,
  target: Target | undefined,
): TargetSlider {
  const { editor } = text.words;
  const { format } = text.locale;
  const value = typeof target === 'number' ? Math.min(most, Math.max(least, target)) : least;
  const across = (each: number): number =>
    Math.min(1, Math.max(0, (each - least) / (most - least || 1)));
  const ends = band && [across(band.from), across(band.to)];
  const atBaseline = (each: number): string =>
    each === baseline?.value && text.goal.direction !== 'reduceBy'
      ? `\n${editor.baselineEnd(baselineFacts(text, baseline), format)}`
      : '';
  const end = (each: number): string => `${text.targetText(each)}${atBaseline(each)}`;
  return {
    least,
    most,
    value,
    label: editor.slider,
    valueText: text.targetText(value),
    ends: [end(least), end(most)],
    band: ends && {
      from: Math.min(...ends),
      to: Math.max(...ends),
      text: editor.realistic(`${format.number(5)}–${format.percent(0.15)}`),
    },
  };
}

/** The goal and what follows from it, as it is now and as it would be. */
function rowsOf(text: GoalText, target: Target): GoalEditorView['rows'] {
  const { followed, words, goal, told: now, numbers } = text;
  const { editor } = words;
  const told = progressIn(withTarget(followed, target), presentPeriod(followed));
  const row = (label: string, before: string, after: string): { label: string; value: string } => ({
    label,
    value: `${before} → ${after}`,
  });
  const rows = [row(editor.goal, text.targetText(goal.target), text.targetText(target))];
  const both = (
    label: string,
    read: (from: typeof now) => number | undefined,
    write: (value: number) => string,
  ): void => {
    const [before, after] = [read(now), read(told)];
    if (before === undefined || after === undefined) return;
    rows.push(row(label, write(before), write(after)));
  };
  const amount = (value: number): string => numbers.amount(value);
  if (now.phase !== 'running') return rows;
  if (now.kind === 'rate') {
    both(words.rates.required(goal.direction === 'atLeast'), (from) => from.rate?.required, amount);
    return rows;
  }
  both(now.kind === 'peak' ? words.rates.roomLeft : editor.left, (from) => from.required, amount);
  if (now.kind === 'sum' && now.daysLeft >= 1 && goal.direction !== 'within') {
    const perDay = (from: typeof now): number | undefined =>
      from.required === undefined ? undefined : Math.max(0, from.required) / from.daysLeft;
    const digits = numbers.perDayDigits(perDay(told) ?? 0);
    both(editor.perDay, perDay, (value) => numbers.amount(value, digits));
  }
  both(
    editor.projected,
    ({ projected, target: aim }) =>
      projected === undefined || aim === undefined ? undefined : projected - aim,
    (value) => numbers.signedAmount(value),
  );
  return rows;
}

/** What the target would have meant in the periods that are over, beside the one there is. */
function pastText(text: GoalText, target: Target): GoalEditorView['past'] {
  const { followed, words, locale } = text;
  const periods = historyOf(withTarget(followed, target));
  const known = periods.filter(({ state }) => state !== 'unknown');
  if (known.length === 0) return undefined;
  const count = (states: readonly { readonly state: string }[], state: string): string =>
    locale.format.number(states.filter((each) => each.state === state).length);
  return {
    text: words.editor.past(
      count(known, 'met'),
      locale.format.number(known.length),
      count(historyOf(followed), 'met'),
      known.length === 1,
    ),
    marks: pastOf(text, periods),
  };
}
