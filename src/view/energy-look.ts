import { averageDay } from '../insight/average-day.js';
import { lookWithAtMost } from '../insight/trend-look.js';
import type { TrendLook } from '../insight/trend-look.js';
import { when } from '../insight/when.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import { averageDayTable, AverageDayText, averageDayView } from './energy-average-day.js';
import type { AverageDayView } from './energy-average-day.js';
import { panelsOf } from './energy-panels.js';
import type { TrendPanel } from './energy-panels.js';
import {
  aheadText,
  baseloadText,
  correctionsIn,
  correctionsTable,
  billText,
  notSimilarText,
  remarksOf,
} from './energy-remarks.js';
import { energyTrendTable } from './energy-trend-table.js';
import { energyTrendView } from './energy-trend.js';
import type { EnergyTrendView } from './energy-trend.js';
import { whenTable, WhenText, whenView } from './energy-when.js';
import type { WhenView } from './energy-when.js';
import { ENERGY_PATTERNS, ENERGY_REMARKS } from './energy-words.js';
import { headlineComparison } from './trend-sentences.js';
import { TrendText } from './trend-text.js';
import type { Table } from './view.js';

/** All that the element shows of a look at energy. */
export interface EnergyLookView extends EnergyTrendView {
  readonly look: TrendLook;
  /** What the table lists: the look, or its next coarser steps. */
  readonly listed: TrendLook;
  /** Where the running period goes, below the sentence. */
  readonly ahead: string | undefined;
  readonly panels: readonly TrendPanel[];
  /** The hours of the clock, where they are looked at. */
  readonly when?: { readonly view: WhenView; readonly text: WhenText } | undefined;
  readonly average?: { readonly view: AverageDayView; readonly text: AverageDayText } | undefined;
}

/** A longer table would help nobody: it has the next coarser step. */
const MAX_ROWS = 1_000;

/** Puts a look at energy into words and marks. */
export function energyLookView(energy: Energy, look: TrendLook, locale: Locale): EnergyLookView {
  const { trend, wish } = look;
  const listed = lookWithAtMost(MAX_ROWS, energy, look);
  // Beside the hours of the clock there is no comparison but the sentence's.
  const compared = wish.view === 'trend' ? trend.compared : headlineComparison(trend);
  const base = energyTrendView(energy, { ...trend, compared }, locale, listed.trend);
  const text = new TrendText(energy, trend, locale);
  const shown = {
    ...base,
    look,
    listed,
    second: joined(notSimilarText(energy, look, text), base.second),
    ahead: undefined,
    panels: [],
    notes: [...remarksOf(look, text), ...base.notes, ...billText(energy, look, text)],
  };
  if (base.state) return shown;
  if (wish.view === 'trend') {
    const panels = panelsOf(energy, trend, look.beside, locale);
    return { ...shown, ahead: aheadText(look, text), panels };
  }
  return { ...shown, figure: undefined, ...patternOf(energy, look, locale, text, base) };
}

/** The hours of the clock: as a grid or as an average day, or why there are none. */
function patternOf(
  energy: Energy,
  look: TrendLook,
  locale: Locale,
  trendText: TrendText,
  base: EnergyTrendView,
): Partial<EnergyLookView> {
  // The sentence's reservations give way to what the hours say.
  const notes = base.second === undefined ? base.notes : [base.second, ...base.notes];
  const always = baseloadText(energy, look, trendText);
  const patterns = ENERGY_PATTERNS[locale.language];
  const { trend } = look;
  if (look.wish.view === 'when') {
    const made = when(energy, look.query);
    if (!made) return coarse(trendText);
    const text = new WhenText(energy, trend, made, locale);
    const view = whenView(text);
    const second = joined(view.mostText, always);
    const count = made.columns.length;
    return {
      when: { view, text },
      second,
      tableSize: trendText.words.steps(locale.format.number(count), made.by, count !== 1),
      notes: view.hasTwice ? [patterns.hourTwice, ...notes] : notes,
    };
  }
  const made = averageDay(energy, look.query);
  if (!made) return coarse(trendText);
  const text = new AverageDayText(energy, trend, made, locale);
  const tableSize = trendText.words.steps(locale.format.number(24), 'hour', true);
  return { average: { view: averageDayView(text), text }, second: always, tableSize, notes };
}

function coarse({ trend, locale }: TrendText): Partial<EnergyLookView> {
  return { second: ENERGY_REMARKS[locale.language].coarse(trend.step), tableSize: '' };
}

/** Sentences behind each other; undefined where there are none. */
function joined(...sentences: readonly (string | undefined)[]): string | undefined {
  return sentences.filter((sentence) => sentence !== undefined).join(' ') || undefined;
}

/** The tables of what is shown: its numbers, and what has been corrected since. */
export function energyTables(
  energy: Energy,
  view: EnergyLookView,
  locale: Locale,
  caption: string,
): Table[] {
  const { listed, look } = view;
  const corrections = correctionsIn(look);
  const main = view.when
    ? whenTable(view.when.text, caption)
    : view.average
      ? averageDayTable(view.average.text, caption)
      : energyTrendTable(
          energy,
          listed.trend,
          locale,
          caption,
          panelsOf(energy, listed.trend, listed.beside, locale),
        );
  if (!corrections) return [main];
  return [main, correctionsTable(corrections, new TrendText(energy, look.trend, locale))];
}
