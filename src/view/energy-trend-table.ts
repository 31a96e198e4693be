import type { Trend, TrendStep } from '../insight/trend.js';
import { capital } from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import type { TrendPanel } from './energy-panels.js';
import { TrendText } from './trend-text.js';
import type { Table, TableRow } from './view.js';

/** The table of a trend: a row for each step, with the very texts of the figure. */
export function energyTrendTable(
  energy: Energy,
  trend: Trend,
  locale: Locale,
  caption: string,
  beside: readonly TrendPanel[] = [],
): Table {
  const text = new TrendText(energy, trend, locale);
  const compares = trend.steps.some(({ reference }) => reference !== undefined);
  const { unit } = text;
  const numbers = compares
    ? [unit, `${text.words.compared}, ${unit}`, `${text.common.change}, %`]
    : [unit];
  return withoutEmptyRemarks({
    caption: `${caption}, ${text.perStep}, ${text.period(trend.start, trend.end)}`,
    columns: [
      { label: capital(text.words.stepHeader(trend.step)), isNumber: false },
      ...numbers.map((label) => ({ label, isNumber: true })),
      ...beside.map(({ title }) => ({ label: title, isNumber: true })),
      { label: text.words.qualityHeader, isNumber: false },
    ],
    rows: trend.steps.map((step, index) => {
      const row = rowOf(text, step, compares);
      return withBeside(
        row,
        beside.map(({ numbers }) => numbers[index] ?? ''),
      );
    }),
    totals: totalsOf(text, compares).map((row) =>
      withBeside(
        row,
        beside.map(() => ''),
      ),
    ),
  });
}

/** The last column has remarks on quality: it goes where there are none. */
function withoutEmptyRemarks(table: Table): Table {
  const { columns, rows, totals } = table;
  if ([...rows, ...totals].some(({ cells }) => cells.at(-1) !== '')) return table;
  const cut = ({ header, cells }: TableRow): TableRow => ({ header, cells: cells.slice(0, -1) });
  return { ...table, columns: columns.slice(0, -1), rows: rows.map(cut), totals: totals.map(cut) };
}

/** What stands beside a trend comes before the remarks on its quality. */
function withBeside({ header, cells }: TableRow, beside: readonly string[]): TableRow {
  return { header, cells: [...cells.slice(0, -1), ...beside, ...cells.slice(-1)] };
}

function rowOf(text: TrendText, step: TrendStep, compares: boolean): TableRow {
  const { value, reference, comparable, coverage, quality } = step;
  const cells = [value === undefined ? '' : text.number(value)];
  if (compares) {
    cells.push(reference === undefined ? '' : text.number(reference));
    cells.push(comparable ? changeText(text, value, reference) : '');
  }
  const isPartial = value !== undefined && coverage < 1;
  const notes = [
    text.isUnpriced(step) ? text.words.unpriced : text.words.quality[quality],
    isPartial ? text.words.known(text.coverage(coverage)) : '',
    step.arrivedUntil === undefined ? '' : text.words.running,
  ];
  cells.push(notes.filter((note) => note !== '').join(', '));
  return { header: capital(text.stepName(step)), cells };
}

/** The whole, and below it what of it could be compared, where that is not the whole. */
function totalsOf(text: TrendText, compares: boolean): TableRow[] {
  const { total, compared, coverage, steps } = text.trend;
  if (total === undefined) return [];
  const known = coverage < 1 ? text.words.known(text.coverage(coverage)) : '';
  const whole = { header: text.common.total, cells: [text.totalNumber(total)] };
  if (!compares) return [{ ...whole, cells: [...whole.cells, known] }];
  if (!compared) return [{ ...whole, cells: [...whole.cells, '', '', known] }];
  const sides = [
    text.totalNumber(compared.reference),
    changeText(text, compared.value, compared.reference),
  ];
  const isWhole = steps.every(
    ({ comparable, value, reference }) =>
      comparable || (value === undefined && reference === undefined),
  );
  if (isWhole) return [{ ...whole, cells: [...whole.cells, ...sides, known] }];
  return [
    { ...whole, cells: [...whole.cells, '', '', known] },
    { header: text.words.comparedPart, cells: [text.totalNumber(compared.value), ...sides, ''] },
  ];
}

function changeText(text: TrendText, value = 0, reference = 0): string {
  const change = text.change(value, reference);
  if (change === undefined) return '';
  // As the sentence rounds it: 0.285 × 100 is 28.499999999999996 in floating point.
  return text.locale.format.signed(Number((change * 100).toPrecision(15)));
}
