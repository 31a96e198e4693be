import { stateOf } from '../chart/column-paths.js';
import { columnChart } from '../chart/columns.js';
import type { Column, ColumnChart } from '../chart/columns.js';
import { panelTicks } from '../chart/panel.js';
import type { Step } from '../insight/calendar.js';
import type { Trend, TrendStep } from '../insight/trend.js';
import { capital } from '../locale/format.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { Energy } from '../model/energy.js';
import type { TrendPanel } from './energy-panels.js';
import { arrivedEnd, notesOf, secondOf, sentenceOf } from './trend-sentences.js';
import { TrendText } from './trend-text.js';
import type { KeyItem, StateView } from './view.js';

/** What the element shows of a trend. The table's rows and the picked step are made on demand. */
export interface EnergyTrendView {
  readonly heading: string;
  /** In place of sentence and figure, where nothing is known. */
  readonly state?: StateView | undefined;
  readonly sentence: readonly Span[];
  readonly second?: string | undefined;
  readonly figure?: TrendFigure | undefined;
  /** How much there is in the table: `12 months`. */
  readonly tableSize: string;
  readonly notes: readonly string[];
}

export interface TrendFigure {
  readonly title: string;
  readonly key: readonly KeyItem[];
  readonly columns: readonly Column[];
  /** Whether they are levels of a state: a line, and no columns from 0. */
  readonly isLevel: boolean;
  readonly labels: {
    readonly wide: readonly (string | undefined)[];
    readonly narrow: readonly (string | undefined)[];
  };
  /** The words for what is missing, and for where the data end. */
  readonly unknown: string;
  readonly until: string | undefined;
  /** Writes a value of the axis. */
  readonly tick: (value: number, digits: number) => string;
}

/** Columns narrower than this get the short labels. */
const NARROW_BAND = 40;
/** Above this many days the axis names their months. */
const MANY_DAYS = 62;

/**
 * Puts a trend into words and marks. Pure: the same trend and locale give the same view.
 * @param listed what the table has: the trend, or, of a very long one, its coarser steps
 */
export function energyTrendView(
  energy: Energy,
  trend: Trend,
  locale: Locale,
  listed = trend,
): EnergyTrendView {
  const text = new TrendText(energy, trend, locale);
  const name = trend.series?.name;
  const shared = {
    heading: name ? textIn(name, locale) : text.words.heading(text.metered),
    tableSize: tableSize(new TrendText(energy, listed, locale)),
    notes: notesOf(energy, text),
  };
  if (trend.total === undefined) {
    return { ...shared, tableSize: '', state: emptyState(text), sentence: [] };
  }
  return {
    ...shared,
    sentence: sentenceOf(text, trend.total),
    second: secondOf(text),
    figure: figureOf(text),
  };
}

/** Lays the figure out for a width in CSS pixels. */
export function trendChart(
  figure: TrendFigure,
  width: number,
  rem: number,
  panels: readonly TrendPanel[] = [],
): ColumnChart {
  const { columns, labels, tick, isLevel } = figure;
  const isNarrow = width / columns.length < NARROW_BAND;
  return columnChart({
    columns,
    isLevel,
    labels: isNarrow ? labels.narrow : labels.wide,
    tick,
    sideTexts: panels.flatMap(panelTicks),
    width,
    rem,
  });
}

function tableSize({ trend, words, locale }: TrendText): string {
  const count = trend.steps.length;
  return words.steps(locale.format.number(count), trend.step, count !== 1);
}

function emptyState(text: TrendText): StateView {
  const { trend, common } = text;
  const first = trend.series?.runs[0];
  const last = trend.series?.runs.at(-1);
  if (!first || !last) return { kind: 'empty', title: common.noData };
  const reach = common.emptyText(text.period(first.start, last.end));
  return { kind: 'empty', title: common.empty, text: reach };
}

function figureOf(text: TrendText): TrendFigure {
  const { trend, words, common } = text;
  const arrived = trend.steps.some(({ quality }) => quality === 'notArrived');
  return {
    title: text.perStep,
    key: keyOf(text, trend.steps),
    columns: trend.steps,
    isLevel: trend.measure === 'temperature',
    labels: { wide: labelsOf(text, false), narrow: labelsOf(text, true) },
    unknown: common.unknown,
    until:
      arrived && trend.asOf !== undefined ? words.dataUntil(text.day(trend.asOf - 1)) : undefined,
    tick: (value, digits) => text.locale.format.number(value, value === 0 ? 0 : digits),
  };
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
    columns.some(({ estimated }) => estimated !== 0) && {
      mark: 'estimated',
      text: common.estimated,
    },
    columns.some(({ quality }) => quality === 'missing') && {
      mark: 'missing',
      text: common.unknown,
    },
    columns.some(({ quality }) => quality === 'notArrived') && {
      mark: 'dotted',
      text: common.notArrived,
    },
  ];
  return items.filter((item) => item !== false);
}

function referenceKey(text: TrendText, columns: readonly Column[]): KeyItem | false {
  const references = text.trend.steps.filter(({ reference }) => reference !== undefined);
  const [first, last] = [references[0], references.at(-1)];
  if (!first || !last) return false;
  const isLine = columns.length > 60 || text.trend.measure === 'temperature';
  return {
    mark: isLine ? 'reference-line' : 'reference',
    text: text.period(first.referenceStart!, last.referenceEnd!),
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

/** The step that the reader has picked, in one sentence. */
export interface TrendCursor {
  readonly name: string;
  /** The value as it stands on the figure; undefined where there is none. */
  readonly value: string | undefined;
  readonly sentence: readonly Span[];
}

/** Says one step: its value, what it is compared with, how sure it is. */
export function trendCursor(
  energy: Energy,
  trend: Trend,
  step: TrendStep,
  locale: Locale,
): TrendCursor {
  const text = new TrendText(energy, trend, locale);
  const { value, reference, referenceStart: start, referenceEnd: end, coverage, estimated } = step;
  const name = text.stepName(step);
  const isCompared = value !== undefined && reference !== undefined && step.comparable;
  return {
    name: capital(name),
    value: value === undefined ? undefined : text.number(value),
    sentence: text.words.step({
      name,
      amount: value === undefined ? undefined : text.amount(value),
      state: stateOf(step),
      difference: isCompared
        ? text.difference(value, reference, { start: start!, end: end! }, (by) => text.amount(by))
        : undefined,
      reference: reference === undefined ? undefined : text.amount(reference),
      estimated: estimated === 0 ? undefined : text.amount(estimated),
      coverage: value !== undefined && coverage < 1 ? text.coverage(coverage) : undefined,
      until: step.arrivedUntil === undefined ? undefined : text.moment(step.arrivedUntil),
    }),
  };
}
