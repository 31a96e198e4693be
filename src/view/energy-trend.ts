import { stateOf } from '../chart/column-paths.js';
import type { Trend, TrendStep } from '../insight/trend.js';
import { capital } from '../locale/format.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { Energy } from '../model/energy.js';
import { figureOf } from './trend-figure.js';
import type { TrendFigure } from './trend-figure.js';
import { notesOf, secondOf, sentenceOf } from './trend-sentences.js';
import { TrendText } from './trend-text.js';
import type { StateView } from './view.js';

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
  const shared = {
    heading: headingOf(text),
    tableSize: tableSize(listed, text),
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

/** The name of a series is that of its readings, not of what they cost or emit. */
function headingOf({ trend, locale, words, metered, place }: TrendText): string {
  const { measure, series } = trend;
  const isOwn = measure !== 'cost' && measure !== 'co2';
  if (isOwn && series?.name) return textIn(series.name, locale);
  const heading = words.heading(metered);
  return place === undefined ? heading : `${heading}: ${place}`;
}

function tableSize({ steps, step }: Trend, { words, locale }: TrendText): string {
  const count = steps.length;
  return words.steps(locale.format.number(count), step, count !== 1);
}

function emptyState(text: TrendText): StateView {
  const { trend, common } = text;
  const first = trend.series?.runs[0];
  const last = trend.series?.runs.at(-1);
  if (!first || !last) return { kind: 'empty', title: common.noData };
  const reach = common.emptyText(text.period(first.start, last.end));
  return { kind: 'empty', title: common.empty, text: reach };
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
  const { value, reference, referenceWhole, coverage, estimated } = step;
  const { referenceStart: start, referenceEnd: end } = step;
  const name = text.stepName(step);
  const isCompared = value !== undefined && reference !== undefined && step.comparable;
  return {
    name: capital(name),
    value: value === undefined ? undefined : text.number(value),
    sentence: text.words.step({
      name,
      amount: value === undefined ? undefined : text.amount(value),
      state: text.isUnpriced(step) ? 'unpriced' : stateOf(step),
      difference: isCompared
        ? text.difference(value, reference, { start: start!, end: end! }, (by) => text.amount(by))
        : undefined,
      reference: reference === undefined ? undefined : text.amount(reference),
      whole: referenceWhole === undefined ? undefined : text.amount(referenceWhole),
      estimated: estimated === 0 ? undefined : text.amount(estimated),
      coverage: value !== undefined && coverage < 1 ? text.coverage(coverage) : undefined,
      until: step.arrivedUntil === undefined ? undefined : text.moment(step.arrivedUntil),
    }),
  };
}
