import { stripColumns } from '../chart/month-strip.js';
import type { StripColumn } from '../chart/month-strip.js';
import { productPeriods } from '../insight/product-periods.js';
import type { ProductPeriod } from '../insight/product-periods.js';
import { capital } from '../locale/format.js';
import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import { latestReceipts, receiptsTable } from './purchase-receipts.js';
import type { ReceiptList } from './purchase-receipts.js';
import { money } from './purchase-product-text.js';
import type { ProductText } from './purchase-product-text.js';
import type { Table } from './view.js';

/** One product's purchases, in place of a breakdown's rows. */
export interface ProductView {
  /** Its name, where the path to it ends. */
  readonly name: Span;
  readonly strips: readonly ProductStrip[];
  /** The latest of its receipts. */
  readonly receipts?: ReceiptList | undefined;
}

/** Small columns, one for each period. */
export interface ProductStrip {
  readonly title: string;
  readonly range: string;
  readonly columns: readonly ProductColumn[];
}

export interface ProductColumn extends StripColumn {
  readonly key: string;
  /** `March 2025: 4.95 €`. */
  readonly name: string;
  readonly value: string;
  readonly tick: { readonly wide: string; readonly narrow: string };
}

const FONT_SIZE = 12;

/** What replaces a breakdown's own sentence and figure. */
export function productView(made: ProductText): ProductParts {
  const { text, words, history } = made;
  const { length } = history.lines;
  return {
    state: undefined,
    sentence: sentenceOf(made),
    second: priceOf(made),
    notes: [],
    tableSize: words.count(text.locale.format.number(length), length === 1),
    product: {
      name: { data: textIn(history.name, text.locale) },
      strips: length === 0 ? [] : stripsOf(made),
      receipts: length === 0 ? undefined : latestReceipts(made),
    },
  };
}

interface ProductParts {
  readonly state: undefined;
  readonly sentence: readonly Span[];
  readonly second: readonly Span[] | undefined;
  readonly notes: readonly string[];
  readonly tableSize: string;
  readonly product: ProductView;
}

/** All receipts, and what the columns show. */
export function productTables(made: ProductText): Table[] {
  const { text, words, history } = made;
  const periods = productPeriods(history, text.look.choices);
  const months: Table = {
    caption: words.amount,
    columns: [text.words.choiceHeader(text.look.choiceKind), words.amount, words.unitPrice].map(
      (label, index) => ({ label, isNumber: index > 0 }),
    ),
    rows: periods.map(({ dates, amount, price }) => ({
      header: capital(text.period(dates)),
      cells: [money(made, amount), price === undefined ? '' : money(made, price)],
    })),
    totals: [{ header: text.common.total, cells: [money(made, history.total), ''] }],
  };
  return [receiptsTable(made), ...(periods.length > 1 ? [months] : [])];
}

function sentenceOf(made: ProductText): Span[] {
  const { text, words, history, dates } = made;
  const count = history.lines.filter(({ kind, isHidden }) => kind === 'bought' && !isHidden).length;
  return words.sentence({
    name: textIn(history.name, text.locale),
    inPeriod: text.inPeriod(dates),
    amount: money(made, history.total),
    count,
    times: text.locale.format.number(count),
  });
}

function priceOf(made: ProductText): Span[] | undefined {
  const { text, words, history } = made;
  const { priceChange } = history;
  if (!priceChange) return undefined;
  const { unit, from, to, start, end, change } = priceChange;
  const by = change === undefined ? undefined : text.locale.format.percent(Math.abs(change));
  const isSame = by === undefined || by === text.locale.format.percent(0);
  return words.price({
    unit,
    from: money(made, from),
    to: money(made, to),
    start: text.date(start),
    end: text.date(end),
    change: isSame ? undefined : { isMore: to > from, by },
  });
}

function stripsOf(made: ProductText): ProductStrip[] {
  const { text, words, history, dates } = made;
  const periods = productPeriods(history, text.look.choices);
  const unit = history.last?.unit;
  const { currency } = text.purchases;
  const symbol = text.locale.format.currencySymbol(currency);
  const title = text.words.perPeriod('amount', currency, text.look.choiceKind);
  const prices = periods.filter(({ price }) => price !== undefined);
  const strip = (
    of: string,
    values: (period: ProductPeriod) => number | undefined,
  ): ProductStrip => ({
    title: of,
    range: text.period(dates),
    columns: columnsOf(made, periods, values),
  });
  return [
    ...(periods.length > 1 ? [strip(title, ({ amount }) => amount)] : []),
    ...(unit && prices.length > 1
      ? [strip(`${words.pricePer(unit)}, ${symbol}`, ({ price }) => price)]
      : []),
  ];
}

function columnsOf(
  made: ProductText,
  periods: readonly ProductPeriod[],
  valueOf: (period: ProductPeriod) => number | undefined,
): ProductColumn[] {
  const { text } = made;
  const values = periods.map(valueOf);
  const write = (value: number | undefined): string =>
    value ? text.locale.format.number(value, text.purchases.digits) : '';
  const known = values.map((value) => value ?? 0);
  const highest = known.indexOf(Math.max(...known));
  const last = known.findLastIndex((value) => value !== 0);
  const columns = stripColumns(known, values.map(write), [last, highest], FONT_SIZE);
  return periods.map(({ dates }, index) => {
    const value = values[index];
    const amount = value === undefined ? text.common.unknown : money(made, value);
    return {
      ...columns[index]!,
      key: dates.start,
      name: `${capital(text.period(dates))}: ${amount}`,
      value: write(value),
      tick: { wide: text.tick(dates, false), narrow: text.tick(dates, true) },
    };
  });
}
