import { dateOf, wallOf } from '../insight/calendar.js';
import type { ProductLine } from '../insight/product.js';
import { textIn } from '../locale/locale.js';
import type { Sheet } from './export.js';
import { money } from './purchase-product-text.js';
import type { ProductText } from './purchase-product-text.js';
import type { Table, TableRow } from './view.js';

/** The receipts of a product, the latest first: the latest few with less to read, or all of them. */
export function receiptsTable(made: ProductText, latest?: number): Table {
  const { text, words, history } = made;
  const { lines } = history;
  const shown = [...lines].reverse().slice(0, latest);
  const { format } = text.locale;
  const labels = [words.date, words.store, words.amount];
  const more = [words.quantity, words.unitPrice];
  const isPart = shown.length < lines.length;
  return {
    caption: isPart
      ? words.latest(format.number(shown.length), format.number(lines.length))
      : words.receipts,
    columns: [...labels, ...(latest === undefined ? more : [])].map((label, index) => ({
      label,
      isNumber: index > 1,
    })),
    rows: shown.map((line) => rowOf(made, line, latest === undefined)),
    totals: isPart ? [] : [totalOf(made, latest === undefined)],
  };
}

function rowOf(made: ProductText, line: ProductLine, isWhole: boolean): TableRow {
  const { text, words } = made;
  const { date, store, amount, kind, isPending, isHidden } = line;
  const remarks = [
    kind === 'bought' ? undefined : words.kinds[kind],
    isPending ? words.kinds.pending : undefined,
    isHidden ? words.kinds.hidden : undefined,
  ].filter((remark) => remark !== undefined);
  const day = text.date(date);
  return {
    header: remarks.length > 0 ? `${day} (${remarks.join(', ')})` : day,
    cells: [
      store ? textIn(store.name, text.locale) : text.common.unknown,
      money(made, amount),
      ...(isWhole ? extentOf(made, line) : []),
    ],
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

function totalOf(made: ProductText, isWhole: boolean): TableRow {
  const { text, history } = made;
  const rest = isWhole ? ['', ''] : [];
  return { header: text.common.total, cells: ['', money(made, history.total), ...rest] };
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
