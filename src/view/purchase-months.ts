import { stripColumns } from '../chart/month-strip.js';
import type { StripColumn } from '../chart/month-strip.js';
import { isExtent } from '../insight/measure.js';
import { MONTHS } from '../insight/purchase-period.js';
import type { Dates } from '../insight/purchase-period.js';
import { capital } from '../locale/format.js';
import { exact } from './purchase-folding.js';
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

/** The periods to choose from; undefined where there is only one, or where the rows are months. */
export function monthStrip(text: PurchaseText): MonthStrip | undefined {
  const { look, words } = text;
  const { made, choices, choiceKind, monthly } = look;
  if (choices.length < 2 || made.by === 'month') return undefined;
  const chosen = choices.map(({ start, end }) => start >= made.start && end <= made.end);
  const compared = choices.map((dates) => touches(dates, made.compared));
  const values = choices.map((dates) => valueOf(text, dates));
  const columns = stripColumns(
    values,
    values.map((value) => text.months.number(value)),
    [chosen.lastIndexOf(true), compared.lastIndexOf(true), values.indexOf(Math.max(...values))],
    FONT_SIZE,
  );
  const near = Math.max(NEAR - 1, chosen.lastIndexOf(true));
  return {
    title: words.perPeriod(
      isExtent(made.measure) ? made.measure : 'amount',
      monthly.unit,
      choiceKind,
    ),
    choose: words.choose(choiceKind),
    range: rangeOf(text),
    isOne: chosen.filter(Boolean).length === 1,
    months: choices.map((dates, index) => {
      const value = values[index]!;
      return {
        ...columns[index]!,
        key: dates.start,
        dates,
        name: `${capital(text.period(dates))}: ${text.months.amount(value)}`,
        value: text.months.number(value),
        tick: { wide: text.tick(dates, false), narrow: text.tick(dates, true) },
        isChosen: chosen[index]!,
        isCompared: compared[index]!,
        isNear: index > near - NEAR && index <= near,
      };
    }),
  };
}

/** The periods' values, as they stand on the figure. */
export function monthTable(text: PurchaseText): Table | undefined {
  const strip = monthStrip(text);
  if (!strip) return undefined;
  const { words, months, common, look } = text;
  return {
    caption: `${strip.title}, ${strip.range}`,
    columns: [
      { label: words.choiceHeader(look.choiceKind), isNumber: false },
      { label: months.unit, isNumber: true },
    ],
    rows: strip.months.map(({ dates, value }) => ({
      header: capital(text.period(dates)),
      cells: [value],
    })),
    totals: [{ header: common.total, cells: [months.number(look.monthly.total)] }],
  };
}

/** From the first to the last: `November 2024 – October 2025`. */
function rangeOf(text: PurchaseText): string {
  const { choices } = text.look;
  return text.period({ start: choices[0]!.start, end: choices.at(-1)!.end });
}

/** The sum of a period's months. */
function valueOf({ look }: PurchaseText, { start, end }: Dates): number {
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
  const parts = look.monthly.parts.filter(({ key }) => key >= from && key < to);
  return exact(parts.reduce((sum, { value }) => sum + value, 0));
}

function touches(month: Dates, period: Dates | undefined): boolean {
  return period !== undefined && period.start < month.end && month.start < period.end;
}
