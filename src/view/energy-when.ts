import { heatScale, spanOf } from '../chart/heat.js';
import type { HeatScale } from '../chart/heat.js';
import type { HourCell } from '../insight/hour-cells.js';
import { addsUp } from '../insight/readings.js';
import type { Trend } from '../insight/trend.js';
import type { When, WhenColumn } from '../insight/when.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { EnergyPatternWords } from '../locale/words/energy-patterns.js';
import type { Energy } from '../model/energy.js';
import { ENERGY_PATTERNS } from './energy-words.js';
import { TrendText } from './trend-text.js';
import type { Table, TableRow } from './view.js';

/** The grid of hours and days. Its table and the picked cell are made on demand. */
export interface WhenView {
  readonly title: string;
  readonly scale: HeatScale;
  /** What each shade stands for, from the lowest. */
  readonly legend: readonly { readonly span: number; readonly text: string }[];
  readonly columns: readonly (readonly HourCell[])[];
  readonly columnLabels: readonly (string | undefined)[];
  readonly rowLabels: readonly (string | undefined)[];
  /** The cell that is picked at first: the one with the most. */
  readonly most: CellPlace | undefined;
  readonly mostText: string | undefined;
  readonly hasTwice: boolean;
}

export interface CellPlace {
  readonly column: number;
  readonly hour: number;
}

/** Writes the cells of a grid: a value is the same text in figure, sentence and table. */
export class WhenText extends TrendText {
  readonly when: When;
  readonly patterns: EnergyPatternWords;
  readonly isMean: boolean;

  constructor(energy: Energy, trend: Trend, when: When, locale: Locale) {
    const values = when.columns.flatMap(({ hours }) => hours.map(({ value }) => value));
    super(energy, { ...trend, step: when.by }, locale, values);
    this.when = when;
    this.patterns = ENERGY_PATTERNS[locale.language];
    this.isMean = !addsUp(when.series);
  }

  get title(): string {
    return this.patterns.whenTitle(this.unit, this.when.by, this.isMean);
  }
}

export function whenView(text: WhenText): WhenView {
  const { when, patterns, locale } = text;
  const columns = when.columns.map(({ hours }) => hours);
  const scale = heatScale(columns.flatMap((hours) => hours.map(({ value }) => value)));
  const most = mostOf(columns);
  return {
    title: text.title,
    scale,
    legend: legendOf(columns, scale, text),
    columns,
    columnLabels: when.columns.map((column) => labelOf(column, text)),
    rowLabels: Array.from({ length: 24 }, (_, hour) =>
      hour % 6 === 0 ? locale.format.number(hour) : undefined,
    ),
    most,
    mostText:
      most &&
      patterns.most(
        text.inPeriod(when.columns[most.column]!.start, when.columns[most.column]!.end),
        patterns.hour(most.hour),
        text.amount(columns[most.column]![most.hour]!.value!),
        when.by !== 'day',
      ),
    hasTwice: when.by === 'day' && columns.some((hours) => hours.some((cell) => cell.hours > 1)),
  };
}

function mostOf(columns: readonly (readonly HourCell[])[]): CellPlace | undefined {
  let [most, place] = [-Infinity, undefined as CellPlace | undefined];
  columns.forEach((hours, column) =>
    hours.forEach(({ value }, hour) => {
      if (value !== undefined && value > most) [most, place] = [value, { column, hour }];
    }),
  );
  return place;
}

/** Days by their number, weeks by the month that begins in them. */
function labelOf(column: WhenColumn, text: WhenText): string | undefined {
  const { by } = text.when;
  if (by !== 'week') return text.tick(column, by, true);
  const next = { start: column.end };
  const month = text.tick(next, 'month', true);
  return month === text.tick(column, 'month', true) ? undefined : month;
}

function legendOf(
  columns: readonly (readonly HourCell[])[],
  scale: HeatScale,
  text: WhenText,
): WhenView['legend'] {
  const used = new Set(
    columns.flatMap((hours) =>
      hours.flatMap(({ value }) => (value === undefined ? [] : [spanOf(value, scale)])),
    ),
  );
  const write = (span: number): string => text.axisTick(span * scale.step, scale.digits);
  return [...used]
    .sort((a, b) => a - b)
    .map((span) => ({
      span,
      text:
        span === scale.highest && scale.isOpen
          ? text.patterns.spanFrom(write(span))
          : text.patterns.span(write(span), write(span + 1)),
    }));
}

/** Says one cell. */
export function cellSentence(text: WhenText, { column, hour }: CellPlace): Span[] {
  const { when, patterns } = text;
  const cell = when.columns[column]!.hours[hour]!;
  return patterns.cell({
    name: capitalName(text, when.columns[column]!),
    hour: patterns.hour(hour),
    amount: cell.value === undefined ? undefined : text.amount(cell.value),
    state: cell.state,
    by: when.by,
    isTwice: when.by === 'day' && cell.hours > 1,
  });
}

function capitalName(text: WhenText, column: WhenColumn): string {
  const name = text.stepName(column);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A row for each column of the grid, with all its hours. */
export function whenTable(text: WhenText, caption: string): Table {
  const { when, patterns, common, trend, isMean } = text;
  const hours = Array.from({ length: 24 }, (_, hour) => patterns.hour(hour));
  const whole = isMean ? patterns.mean : common.total;
  const empty = hours.map(() => '');
  return {
    caption: `${caption}, ${text.title}, ${text.period(trend.start, trend.end)}`,
    columns: [
      { label: patterns.columnHeader[when.by], isNumber: false },
      ...[`${whole}, ${text.unit}`, ...hours].map((label) => ({ label, isNumber: true })),
    ],
    rows: when.columns.map((column) => rowOf(text, column)),
    totals:
      trend.total === undefined
        ? []
        : [{ header: whole, cells: [text.totalNumber(trend.total), ...empty] }],
  };
}

function rowOf(text: WhenText, column: WhenColumn): TableRow {
  const known = column.hours.filter(({ value }) => value !== undefined);
  const sum = known.reduce((total, { value = 0, hours }) => total + value * hours, 0);
  const time = known.reduce((total, { hours }) => total + hours, 0);
  const whole = known.length === 0 ? '' : text.number(text.isMean ? sum / time : sum);
  const cells = column.hours.map(({ value }) => (value === undefined ? '' : text.number(value)));
  return { header: capitalName(text, column), cells: [whole, ...cells] };
}
