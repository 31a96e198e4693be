import { stripColumns } from '../chart/month-strip.js';
import type { StripColumn } from '../chart/month-strip.js';
import { MONTHS } from '../insight/purchase-period.js';
import type { Dates } from '../insight/purchase-period.js';
import { capital } from '../locale/format.js';
import type { PurchaseText } from './purchase-text.js';
import type { Table } from './view.js';

/** A month to choose. */
export interface MonthChoice extends StripColumn {
  readonly key: string;
  readonly dates: Dates;
  /** `March 2025: 412 €`. */
  readonly name: string;
  readonly value: string;
  readonly tick: { readonly wide: string; readonly narrow: string };
  readonly isChosen: boolean;
  readonly isCompared: boolean;
  /** Whether it is shown on a card, which has room for the latest six up to the chosen one. */
  readonly isNear: boolean;
}

export interface MonthStrip {
  readonly title: string;
  readonly choose: string;
  readonly range: string;
  readonly months: readonly MonthChoice[];
  /** Whether exactly one month is looked at. */
  readonly isOne: boolean;
}

const NEAR = MONTHS / 2;
/** Pixels of .75rem, by which the labels' room is judged. */
const FONT_SIZE = 12;

/** The months to choose from; undefined where there is only one, or where the rows are months. */
export function monthStrip(text: PurchaseText): MonthStrip | undefined {
  const { look, words } = text;
  const { made, months, monthly } = look;
  if (months.length < 2 || made.by === 'month') return undefined;
  const chosen = months.map((month) => month.start >= made.start && month.end <= made.end);
  const compared = months.map((month) => touches(month, made.compared));
  const values = months.map(({ start }) => valueOf(text, start));
  const columns = stripColumns(
    values,
    values.map((value) => text.months.number(value)),
    [chosen.lastIndexOf(true), compared.lastIndexOf(true), values.indexOf(Math.max(...values))],
    FONT_SIZE,
  );
  const near = Math.max(NEAR - 1, chosen.lastIndexOf(true));
  return {
    title: words.perMonth(made.measure, monthly.unit),
    choose: words.chooseMonth,
    range: rangeOf(text),
    isOne: chosen.filter(Boolean).length === 1,
    months: months.map((dates, index) => {
      const key = dates.start.slice(0, 7);
      const value = values[index]!;
      return {
        ...columns[index]!,
        key,
        dates,
        name: `${capital(text.month(key))}: ${text.months.amount(value)}`,
        value: text.months.number(value),
        tick: { wide: text.tick(key, false), narrow: text.tick(key, true) },
        isChosen: chosen[index]!,
        isCompared: compared[index]!,
        isNear: index > near - NEAR && index <= near,
      };
    }),
  };
}

/** The months' values, as they stand on the figure. */
export function monthTable(text: PurchaseText): Table | undefined {
  const strip = monthStrip(text);
  if (!strip) return undefined;
  const { words, months, common, look } = text;
  return {
    caption: `${strip.title}, ${strip.range}`,
    columns: [
      { label: words.month, isNumber: false },
      { label: months.unit, isNumber: true },
    ],
    rows: strip.months.map(({ key, value }) => ({
      header: capital(text.month(key)),
      cells: [value],
    })),
    totals: [{ header: common.total, cells: [months.number(look.monthly.total)] }],
  };
}

/** From the first month to the last: `November 2024 – October 2025`. */
function rangeOf(text: PurchaseText): string {
  const { months } = text.look;
  return [months[0]!, months.at(-1)!].map(({ start }) => text.month(start.slice(0, 7))).join(' – ');
}

function valueOf({ look }: PurchaseText, start: string): number {
  return look.monthly.parts.find(({ key }) => key === start.slice(0, 7))?.value ?? 0;
}

function touches(month: Dates, period: Dates | undefined): boolean {
  return period !== undefined && period.start < month.end && month.start < period.end;
}
