/** All that the energy trend shows of a document, as texts with plain spaces. */
import { trend } from '../../src/insight/trend.js';
import type { Trend, TrendQuery } from '../../src/insight/trend.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Energy } from '../../src/model/energy.js';
import { energyTrendTable } from '../../src/view/energy-trend-table.js';
import { energyTrendView, trendCursor } from '../../src/view/energy-trend.js';
import type { EnergyTrendView } from '../../src/view/energy-trend.js';
import type { TrendFigure } from '../../src/view/trend-figure.js';
import { plain } from '../../src/view/view.js';
import type { Table } from '../../src/view/view.js';
import { plainSpaces } from '../locale/plain.js';

export interface Shown {
  readonly trend: Trend;
  readonly view: EnergyTrendView;
  readonly figure: TrendFigure;
  readonly table: Table;
  readonly sentence: string;
  /** The bold amount of the sentence. */
  readonly amount: string | undefined;
  readonly second: string | undefined;
  readonly notes: readonly string[];
  /** The sentence and the value of a step, by its place. */
  readonly cursor: (index: number) => string;
  readonly value: (index: number) => string | undefined;
  /** A row of the table: its header and cells. */
  readonly row: (index: number) => string[];
  readonly totals: readonly string[][];
}

export function shown(energy: Energy, query: TrendQuery, tag = 'fi'): Shown {
  const locale = localeOf(tag);
  const made = trend(energy, query);
  const view = energyTrendView(energy, made, locale);
  const table = energyTrendTable(energy, made, locale, view.heading);
  const bold = view.sentence.find((span) => typeof span === 'object' && 'strong' in span);
  const texts = ({ header, cells }: Table['rows'][number]): string[] =>
    [header, ...cells].map(plainSpaces);
  const cursorAt = (index: number): ReturnType<typeof trendCursor> =>
    trendCursor(energy, made, made.steps[index]!, locale);
  return {
    trend: made,
    view,
    figure: view.figure!,
    table,
    sentence: plainSpaces(plain(view.sentence)),
    amount: bold && plainSpaces(plain([bold])),
    second: view.second && plainSpaces(view.second),
    notes: view.notes.map(plainSpaces),
    cursor: (index) => plainSpaces(plain(cursorAt(index).sentence)),
    value: (index) => {
      const { value } = cursorAt(index);
      return value === undefined ? undefined : plainSpaces(value);
    },
    row: (index) => texts(table.rows[index]!),
    totals: table.totals.map(texts),
  };
}
