import { paceChart } from '../chart/pace.js';
import type { PaceChart, PaceLabels, PacePoint, PaceTick } from '../chart/pace.js';
import { rateFacts } from './goal-sentence.js';
import type { GoalText } from './goal-text.js';
import type { KeyItem } from './view.js';

/** The bar of a goal: what is there, of what is wanted. Shares are of the bar's length, 0 to 1. */
export interface GoalBar {
  readonly label: string;
  readonly whole: number;
  readonly value: number;
  readonly goal: number;
  /** The lower end of a goal with two. */
  readonly least: number | undefined;
  /** What the goal allows up to now. */
  readonly allowed: number | undefined;
  readonly texts: {
    readonly done: string;
    readonly left: string;
    readonly pace: string | undefined;
    readonly goal: string;
  };
  /** All of it in words. */
  readonly valueText: string;
}

/** How a goal's amount has come together, beside the goal's pace. */
export interface GoalFigure {
  readonly title: string;
  readonly key: readonly KeyItem[];
  readonly points: readonly PacePoint[];
  readonly target: number;
  readonly least: number | undefined;
  readonly range: { readonly low: number; readonly high: number } | undefined;
  readonly ticks: { readonly wide: readonly PaceTick[]; readonly narrow: readonly PaceTick[] };
  readonly now: PaceTick | undefined;
  readonly labels: PaceLabels;
  readonly tick: (value: number) => string;
}

const DAY = 24 * 60 * 60_000;
/** Longer periods are named by days at month starts, and still longer ones by months. */
const MANY_DAYS = 45;
const MOST_DAYS = 100;
/** Below this width months have short names. */
const NARROW = 480;

/** One function feeds the bar, its words and what a screen reader says. */
export function barOf(text: GoalText, now: number): GoalBar | undefined {
  const { told, words, numbers, target: aim } = text;
  const { value, target, required = 0, least, allowed, until } = told;
  if (value === undefined || target === undefined || !aim) return undefined;
  // A share is of all there is; what adds up is of the goal.
  const whole = told.kind === 'rate' && numbers.isPercent ? 100 : target;
  const length = Math.max(whole, target, value) || 1;
  const isOver = value > target;
  const isToday = text.lastDay(until) === text.lastDay(now);
  const day = isToday ? undefined : text.lastDay(until);
  const texts = {
    done: doneText(text, value),
    left: leftText(text, required, isOver),
    pace: allowed === undefined ? undefined : words.pace(numbers.number(allowed), day),
    goal: words.goal(aim.number),
  };
  return {
    label: words.progress,
    whole: Math.max(whole, target) / length,
    value: Math.max(0, value) / length,
    goal: target / length,
    least: least === undefined ? undefined : least / length,
    allowed: allowed === undefined ? undefined : Math.min(1, allowed / length),
    texts,
    valueText: [texts.done, texts.left, texts.pace, texts.goal].filter(Boolean).join(', '),
  };
}

function doneText({ told, words, numbers, verb }: GoalText, value: number): string {
  const amount = numbers.amount(value);
  if (told.kind === 'sum') return words.done(amount, verb);
  return told.phase === 'running' ? words.done(amount, 'soFar') : amount;
}

/** What is left of a sum, what the rest of a rate has to be like, or the room below a cap. */
function leftText(text: GoalText, required: number, isOver: boolean): string {
  const { told, words, numbers } = text;
  const rate = rateFacts(text);
  if (told.kind === 'rate') {
    return rate?.isReachable && rate.isNeeded ? words.rates.rest(rate.required, rate.isFloor) : '';
  }
  const left = numbers.amount(Math.abs(required));
  if (isOver) return words.over(left);
  // Where too much is missing nobody knows what is left.
  if (told.state === 'unknown') return '';
  if (told.phase === 'closed') return outcomeText(text, told.value!);
  return told.kind === 'peak' ? words.rates.room(left) : words.left(left, told.direction, false);
}

/** Of a period that is over: how far it is from its goal; empty where it is on it. */
export function outcomeText(text: GoalText, value: number): string {
  const { side, by } = text.endOf(value);
  if (side === 'over') return text.words.over(by);
  return side === 'under' ? text.words.left(by, text.told.direction, true) : '';
}

/** Where there is something to draw. */
export function figureOf(text: GoalText): GoalFigure | undefined {
  const { told, words, numbers, target: aim } = text;
  const { curve, target, least, range, start, end, projected, value } = told;
  if (curve.length < 2 || target === undefined || !aim) return undefined;
  const across = (instant: number): number => (instant - start) / (end - start);
  const hasBand = told.allowed !== undefined;
  return {
    title: titleOf(text),
    key: keyOf(text),
    points: curve.map(({ at, ...point }) => ({ x: across(at), ...point })),
    target,
    least,
    range,
    ticks: { wide: ticksOf(text, false), narrow: ticksOf(text, true) },
    now: hasBand || told.phase === 'running' ? nowTick(text) : undefined,
    labels: {
      goal: words.goalLine(least === undefined ? aim.number : numbers.target(target).number),
      least: least === undefined ? undefined : numbers.target(least).number,
      value: told.phase === 'closed' ? undefined : numbers.number(value ?? 0),
      end: endLabel(text, projected ?? (told.phase === 'closed' ? value : undefined)),
    },
    tick: (each) => numbers.tick(each),
  };
}

/** What the figure shows, with its unit. */
export function titleOf(text: GoalText): string {
  const { told, words, numbers } = text;
  if (told.kind === 'rate') return words.rates.upToEachDay(numbers.unit || words.actual);
  if (told.kind === 'peak') return words.rates.highestSoFar(numbers.unit);
  return words.sinceStart(numbers.unit, text.period(told.start, told.end).kind);
}

function endLabel(
  { words, numbers, told }: GoalText,
  value: number | undefined,
): PaceLabels['end'] {
  if (value === undefined) return undefined;
  const name = told.phase === 'closed' ? words.actual : words.projection;
  return { name, value: numbers.amount(value) };
}

function keyOf({ told, words, locale }: GoalText): KeyItem[] {
  const band = `${words.goalPace} ±${locale.format.percent(0.05)}`;
  const items: (KeyItem | false)[] = [
    { mark: 'line', text: words.actual },
    told.allowed !== undefined && { mark: 'band', text: band },
    told.projected !== undefined &&
      (told.range
        ? { mark: 'projection-range', text: words.projectionAndRange }
        : { mark: 'projection', text: words.projection }),
  ];
  return items.filter((item) => item !== false);
}

function nowTick(text: GoalText): PaceTick {
  const { start, end, until } = text.told;
  return { x: (until - start) / (end - start), text: dayTick(text, text.wall(until) - 1) };
}

/** In a month its days have numbers alone. */
function dayTick(text: GoalText, wall: number): string {
  const { told, words, common, locale } = text;
  const isMonth = text.period(told.start, told.end).kind === 'month';
  return isMonth
    ? words.dayTick(String(new Date(wall).getUTCDate()))
    : common.day(wall, locale.format);
}

function ticksOf(text: GoalText, isNarrow: boolean): PaceTick[] {
  const { told, common, locale } = text;
  const [start, end] = [text.wall(told.start), text.wall(told.end)];
  const across = (wall: number): number => (wall - start) / (end - start);
  const days = Math.round((end - start) / DAY);
  if (days > MANY_DAYS) {
    const isNamed = days > MOST_DAYS;
    const months = monthsBetween(start, end).map((month, index, all) => {
      const next = all[index + 1] ?? end;
      return {
        x: across(isNamed ? (month + next) / 2 : month),
        text: isNamed
          ? common.monthTick(new Date(month).getUTCMonth(), isNarrow, locale.format)
          : common.day(month, locale.format),
      };
    });
    return isNamed ? months : [...months, { x: 1, text: dayTick(text, end - 1) }];
  }
  const every = days > 10 ? 10 : 1;
  return Array.from({ length: days }, (_, index) => index + 1)
    .filter((day) => day === 1 || day === days || (day % every === 0 && days - day > every / 3))
    .map((day) => ({ x: day / days, text: dayTick(text, start + (day - 1) * DAY) }));
}

/** The start, and the first of each month that follows. */
function monthsBetween(start: number, end: number): number[] {
  const first = new Date(start);
  const months = [start];
  for (let month = 1; ; month += 1) {
    const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month);
    if (next >= end) return months;
    months.push(next);
  }
}

/** Lays the figure out for a width in CSS pixels. */
export function goalChart(figure: GoalFigure, width: number, rem: number): PaceChart {
  const { ticks, ...rest } = figure;
  return paceChart({ ...rest, ticks: width < NARROW ? ticks.narrow : ticks.wide, width, rem });
}
