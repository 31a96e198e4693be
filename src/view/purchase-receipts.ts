import { dateOf, wallOf } from '../insight/calendar.js';
import type { LineRef } from '../insight/line-ref.js';
import type { ProductLine } from '../insight/product.js';
import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { Sheet } from './export.js';
import { money } from './purchase-product-text.js';
import type { ProductText } from './purchase-product-text.js';
import { plain } from './view.js';
import type { Table, TableRow } from './view.js';

/** The latest receipts of a product, for a first look. */
export interface ReceiptList {
  readonly title: string;
  readonly items: readonly ReceiptItem[];
}

export interface ReceiptItem {
  /** The day, and behind it what the line is where it is no plain purchase. */
  readonly day: string;
  readonly store: Span;
  readonly amount: string;
  readonly ref: LineRef;
}

const LATEST = 8;

/** The latest few, the latest first. */
export function latestReceipts(made: ProductText): ReceiptList {
  const { words, text, history } = made;
  const { format } = text.locale;
  const items = latestFirst(made).slice(0, LATEST);
  const isPart = items.length < history.lines.length;
  return {
    title: isPart
      ? words.latest(format.number(items.length), format.number(history.lines.length))
      : words.receipts,
    items: items.map((line) => itemOf(made, line)),
  };
}

/** All receipts of a product, the latest first. */
export function receiptsTable(made: ProductText): Table {
  const { text, words, history } = made;
  const labels = [words.date, words.store, words.amount, words.quantity, words.unitPrice];
  return {
    caption: words.receipts,
    columns: labels.map((label, index) => ({ label, isNumber: index > 1 })),
    rows: latestFirst(made).map((line) => rowOf(made, line)),
    totals: [{ header: text.common.total, cells: ['', money(made, history.total), '', ''] }],
  };
}

export function latestFirst({ history }: ProductText): ProductLine[] {
  return [...history.lines].reverse();
}

function rowOf(made: ProductText, line: ProductLine): TableRow {
  const { day, store, amount } = itemOf(made, line);
  return { header: day, cells: [plain([store]), amount, ...extentOf(made, line)] };
}

export function itemOf(made: ProductText, line: ProductLine): ReceiptItem {
  const { text, words } = made;
  const { ref, date, store, amount, kind, isPending, isHidden } = line;
  const remarks = [
    kind === 'bought' ? undefined : words.kinds[kind],
    isPending ? words.kinds.pending : undefined,
    isHidden ? words.kinds.hidden : undefined,
  ].filter((remark) => remark !== undefined);
  const day = text.date(date);
  return {
    day: remarks.length > 0 ? `${day} (${remarks.join(', ')})` : day,
    store: store ? { data: textIn(store.name, text.locale) } : text.common.unknown,
    amount: money(made, amount),
    ref,
  };
}

/** How much it was, and what one cost. */
function extentOf(made: ProductText, { quantity, unit, unitPrice }: ProductLine): string[] {
  if (quantity === undefined || unit === undefined) return ['', ''];
  const { format } = made.text.locale;
  const name = made.words.units[unit];
  const digits = Number.isInteger(quantity) ? 0 : 3;
  return [
    `${format.number(quantity, digits)}\u00A0${name}`,
    unitPrice === undefined ? '' : `${money(made, unitPrice)}/${name}`,
  ];
}

/** The same receipts, to be taken along. */
export function receiptsSheet({ text, words, history, dates }: ProductText): Sheet {
  const columns = {
    date: words.date,
    store: words.store,
    amount: `${words.amount}, ${text.locale.format.currencySymbol(history.currency)}`,
    quantity: words.quantity,
    unit: '',
    unitPrice: words.unitPrice,
  };
  return {
    name: `purchases-of-product-${dates.start}-${dateOf(wallOf(dates.end) - 1)}`,
    title: textIn(history.name, text.locale),
    columns: Object.entries(columns).map(([key, label]) => ({ key, label: label || key })),
    rows: history.lines
      .filter(({ isHidden }) => !isHidden)
      .map(({ date, store, amount, quantity, unit, unitPrice }) => [
        date,
        store && textIn(store.name, text.locale),
        amount,
        quantity,
        unit,
        unitPrice,
      ]),
  };
}
