import { capital } from '../locale/format.js';
import { changeOf } from './purchase-rows.js';
import type { PurchaseRow } from './purchase-rows.js';
import type { PurchaseText } from './purchase-text.js';
import { plain } from './view.js';
import type { Table, TableRow } from './view.js';

/** What a list of the rows is called, and its columns, whatever is written in them. */
export function headOf(text: PurchaseText): { caption: string; labels: readonly string[] } {
  const { words, common, by, known } = text;
  const { compared } = text.look.made;
  const { unit } = text.rows;
  const period = capital(text.period(known));
  const numbers = compared
    ? [
        `${period}, ${unit}`,
        `${capital(text.compared(compared))}, ${unit}`,
        `${common.change}, ${unit}`,
        `${words.share}, %`,
      ]
    : [`${period}, ${unit}`, `${words.share}, %`];
  const periods = [text.period(known), ...(compared ? [text.compared(compared)] : [])];
  const caption = words.caption(words.by(by), common.list(periods));
  return {
    caption: text.within === undefined ? caption : `${text.within}: ${caption}`,
    labels: [words.header(by), ...numbers],
  };
}

/** The rows of the figure, none of them folded, with the very texts of the figure. */
export function purchaseTable(text: PurchaseText, rows: readonly PurchaseRow[]): Table {
  const { caption, labels } = headOf(text);
  const isCompared = text.look.made.compared !== undefined;
  return {
    caption,
    columns: labels.map((label, index) => ({ label, isNumber: index > 0 })),
    rows: rows
      .flatMap((row) => (row.kind === 'other' ? row.inside : [row]))
      .map((row) => lineOf(row, isCompared)),
    totals: [totalOf(text)],
  };
}

function lineOf({ name, numbers, remark, part }: PurchaseRow, isCompared: boolean): TableRow {
  const { value, reference, change, share } = numbers;
  const header = plain([name]);
  return {
    header: remark !== undefined && part.value < 0 ? `${header} (${remark})` : header,
    cells: isCompared ? [value, reference, change, share] : [value, share],
  };
}

function totalOf({ look, rows, common, locale }: PurchaseText): TableRow {
  const {
    total,
    reference,
    compared,
    measureCoverage: coverage,
    unknown,
    parts,
    shareBase,
    overlapping,
  } = look.made;
  const change = changeOf({ value: total, reference, coverage, count: 0 });
  const isShared = !overlapping && [...parts, unknown].some((part) => part?.share);
  const share = isShared && shareBase === 'total' ? locale.format.number(100) : '';
  const value = rows.number(total);
  if (!compared) return { header: common.total, cells: [value, share] };
  const sides =
    reference === undefined || change === undefined
      ? ['', '']
      : [rows.number(reference), rows.signedNumber(change)];
  return { header: common.total, cells: [value, ...sides, share] };
}
