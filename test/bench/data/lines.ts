import type { PurchasesDocument } from '../../../src/model/purchases-schema.js';
import type { Dates, PurchaseLook } from '../page/contestant.js';

/** A document's lines, gone through once: sums of each category in each month. */
export interface Lines {
  readonly categories: readonly CategoryRow[];
  readonly indices: ReadonlyMap<string, number>;
  readonly firstMonth: number;
  readonly monthCount: number;
  /** Cents, and pieces, by category × month. The last category is the unknown one. */
  readonly amount: Float64Array;
  readonly pieces: Float64Array;
}

interface CategoryRow {
  readonly name: string;
  readonly parent: number;
}

/** One bar beside an earlier one. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly reference: number;
}

export const NAMES = ['2026', '2025'] as const;
const UNKNOWN = 'Unknown';

/** The way of the bench's floor and its peers: parsed, and gone through once. */
export function readLines(text: string): Lines {
  const { period, purchases, ...document } = JSON.parse(text) as PurchasesDocument;
  const given = document.categories ?? [];
  const indices = new Map(given.map(({ id }, index) => [id, index]));
  const categories = given.map(({ name, parent }) => ({
    name: typeof name === 'string' ? name : (name.en ?? ''),
    parent: parent == null ? -1 : indices.get(parent)!,
  }));
  const firstMonth = monthOf(period.start);
  const monthCount = monthOf(period.end) - firstMonth + 1;
  const amount = new Float64Array((categories.length + 1) * monthCount);
  const pieces = new Float64Array(amount.length);
  for (const { date, items } of purchases) {
    const month = monthOf(date) - firstMonth;
    for (const { category, amount: paid, quantity, unit } of items) {
      const index = category == null ? undefined : indices.get(category);
      const at = (index ?? categories.length) * monthCount + month;
      amount[at]! += Math.round(paid * 100);
      if (unit === 'pcs') pieces[at]! += quantity ?? 0;
    }
  }
  return { categories, indices, firstMonth, monthCount, amount, pieces };
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** One row for each child of a category, the largest first. */
export function rowsOf(lines: Lines, { within, measure, start, end, before }: PurchaseLook): Row[] {
  const { categories, indices } = lines;
  const scope = within === '' ? -1 : indices.get(within)!;
  const rows = new Map<number, number>();
  const sums: { name: string; value: number; reference: number }[] = [];
  const scale = measure === 'amount' ? 100 : 1;
  for (let index = 0; index <= categories.length; index += 1) {
    const top = topOf(lines, index, scope);
    if (top === undefined) continue;
    let row = rows.get(top);
    if (row === undefined) {
      row = sums.length;
      rows.set(top, row);
      sums.push({ name: categories[top]?.name ?? UNKNOWN, value: 0, reference: 0 });
    }
    sums[row]!.value += sumOf(lines, measure, index, { start, end }) / scale;
    sums[row]!.reference += sumOf(lines, measure, index, before) / scale;
  }
  return sums
    .filter(({ value, reference }) => value !== 0 || reference !== 0)
    .sort((one, other) => other.value - one.value);
}

/** The child of the scope that holds a category; undefined where it is not in the scope. */
function topOf({ categories }: Lines, index: number, scope: number): number | undefined {
  if (index === categories.length) return scope === -1 ? index : undefined;
  let at = index;
  while (at !== -1 && categories[at]!.parent !== scope) at = categories[at]!.parent;
  return at === -1 ? undefined : at;
}

function sumOf(
  lines: Lines,
  measure: PurchaseLook['measure'],
  category: number,
  { start, end }: Dates,
): number {
  const { firstMonth, monthCount } = lines;
  const from = category * monthCount - firstMonth;
  let sum = 0;
  for (let month = monthOf(start); month < monthOf(end); month += 1) {
    sum += lines[measure][from + month]!;
  }
  return sum;
}
