import { exact } from './exact.js';
import type { ProductHistory } from './product.js';
import type { Dates } from './purchase-period.js';

/** What a product came to in one of several periods. */
export interface ProductPeriod {
  readonly dates: Dates;
  /** In the currency, with what came back. */
  readonly amount: number;
  /** The mean of what was paid for a unit, in the unit of the last purchase; undefined of nothing. */
  readonly price?: number | undefined;
}

/** Sums up a product's purchases by period. What is hidden is in no sum. */
export function productPeriods(
  { lines, last }: ProductHistory,
  periods: readonly Dates[],
): ProductPeriod[] {
  return periods.map((dates) => {
    const inside = lines.filter(
      ({ date, isHidden }) => !isHidden && date >= dates.start && date < dates.end,
    );
    const amount = sumOf(inside.map((line) => line.amount));
    const priced = inside.filter(
      ({ kind, unit, unitPrice }) =>
        kind === 'bought' && unitPrice !== undefined && unit === last?.unit,
    );
    const quantity = sumOf(priced.map((line) => line.quantity ?? 0));
    const paid = sumOf(priced.map((line) => line.amount));
    return { dates, amount, price: quantity > 0 ? paid / quantity : undefined };
  });
}

function sumOf(values: readonly number[]): number {
  return exact(values.reduce((sum, value) => sum + value, 0));
}
