import { columnChart } from '../chart/columns.js';
import type { Column, ColumnChart } from '../chart/columns.js';
import type { Notice } from '../chart/notices.js';
import { panelTicks } from '../chart/panel.js';
import { isWithinDay } from '../insight/calendar.js';
import type { Step } from '../insight/calendar.js';
import { textIn } from '../locale/locale.js';
import type { TrendPanel } from './energy-panels.js';
import { arrivedEnd } from './trend-sentences.js';
import type { TrendText } from './trend-text.js';
import type { KeyItem } from './view.js';

/** The columns of a trend with all that is written around them, for any width. */
export interface TrendFigure {
  readonly title: string;
  readonly key: readonly KeyItem[];
  readonly columns: readonly Column[];
  /** Whether they are levels of a state: a line, and no columns from 0. */
  readonly isLevel: boolean;
  /** What stands under the columns, written where there is room, or in short. */
  readonly labels: (isNarrow: boolean) => readonly (string | undefined)[];
  /** The words for what is missing. */
  readonly unknown: string;
  /** Where clocks change, and where the data end. */
  readonly notices: readonly Notice[];
  /** Writes a value of the axis. */
  readonly tick: (value: number, digits: number) => string;
}

/** Columns narrower than this get the short labels. */
const NARROW_BAND = 40;
/** Above this many days the axis names their months. */
const MANY_DAYS = 62;

/** Lays the figure out for a width in CSS pixels. */
export function trendChart(
  figure: TrendFigure,
  width: number,
  rem: number,
  panels: readonly TrendPanel[] = [],
): ColumnChart {
  const { columns, labels, tick, isLevel, notices } = figure;
  const isNarrow = width / columns.length < NARROW_BAND;
  return columnChart({
    columns,
    isLevel,
    notices,
    labels: labels(isNarrow),
    tick,
    sideTexts: panels.flatMap(panelTicks),
    width,
    rem,
  });
}

/** Puts a trend into columns. */
export function figureOf(text: TrendText): TrendFigure {
  const { trend } = text;
  return {
    title: text.perStep,
    key: keyOf(text, trend.steps),
    columns: trend.steps,
    isLevel: trend.measure === 'temperature',
    labels: (isNarrow) => labelsOf(text, isNarrow),
    unknown: unknownIn(text),
    notices: noticesOf(text),
    tick: (value, digits) => text.axisTick(value, digits),
  };
}

/** Within a day clocks may change: what is skipped is said at the edge, where hours are named. */
function noticesOf(text: TrendText): Notice[] {
  const { trend, words } = text;
  const { steps, step, asOf } = trend;
  const hasHours = labelRule(step, steps.length)[1] === 'hour';
  const changes = steps.flatMap((each, index): Notice[] => {
    const change = isWithinDay(step) ? text.clockChange(each) : undefined;
    if (!change) return [];
    const isSkip = hasHours && change.to > change.from;
    const skip = isSkip ? `${text.hour(change.from)}→${text.hour(change.to)}` : undefined;
    return [{ index, text: words.clockChange[change.to > change.from ? 'forward' : 'back'], skip }];
  });
  const last = steps.findIndex(({ quality }) => quality === 'notArrived');
  if (last < 0 || asOf === undefined) return changes;
  return [...changes, { index: last, text: words.dataUntil(text.day(asOf - 1)) }];
}

/** Only the marks that are in use, in reading order. */
function keyOf(text: TrendText, columns: readonly Column[]): KeyItem[] {
  const { trend, common } = text;
  const items: (KeyItem | false)[] = [
    {
      mark: trend.measure === 'temperature' ? 'line' : 'accent',
      text: text.period(trend.start, arrivedEnd(trend)),
    },
    referenceKey(text, columns),
    columns.length <= 60 &&
      columns.some(({ referenceWhole }) => referenceWhole !== undefined) && {
        mark: 'ghost',
        text: text.words.wholeReference,
      },
    columns.some(({ estimated }) => estimated !== 0) && {
      mark: 'estimated',
      text: common.estimated,
    },
    columns.some(({ quality }) => quality === 'missing') && {
      mark: 'missing',
      text: unknownIn(text),
    },
    columns.some(({ quality }) => quality === 'notArrived') && {
      mark: 'dotted',
      text: common.notArrived,
    },
  ];
  return items.filter((item) => item !== false);
}

/** What a gap says: that the price is missing, where that is so of each. */
function unknownIn(text: TrendText): string {
  const gaps = text.trend.steps.filter(({ quality }) => quality === 'missing');
  const isPrice = gaps.length > 0 && gaps.every((step) => text.isUnpriced(step));
  return isPrice ? text.words.unpriced : text.common.unknown;
}

function referenceKey(text: TrendText, columns: readonly Column[]): KeyItem | false {
  const { similar } = text.trend;
  const references = text.trend.steps.filter(({ reference }) => reference !== undefined);
  const [first, last] = [references[0], references.at(-1)];
  if (!first || !last) return false;
  const isLine = columns.length > 60 || text.trend.measure === 'temperature';
  return {
    mark: isLine ? 'reference-line' : 'reference',
    text: similar
      ? textIn(similar.label, text.locale)
      : text.period(first.referenceStart!, last.referenceEnd!),
  };
}

function labelsOf(text: TrendText, narrow: boolean): (string | undefined)[] {
  const { steps, step } = text.trend;
  const [every, name] = labelRule(step, steps.length);
  return steps.map((each) =>
    every === undefined || text.isFirst(each, every) ? text.tick(each, name, narrow) : undefined,
  );
}

/** Which steps have a label (all, or only the first of a longer step), and what it names. */
function labelRule(step: Step, count: number): ['hour' | 'day' | 'month' | undefined, Step] {
  if (step === 'day' && count > MANY_DAYS) return ['month', 'month'];
  if (step === 'hour' && count > 25) return ['day', 'day'];
  if (step === 'half-hour' || step === 'quarter')
    return count > 100 ? ['day', 'day'] : ['hour', 'hour'];
  return [undefined, step];
}
