import type { PurchasesDocument } from '../src/data.js';

/** Groups of goods with what was paid for each. */
export type Amounts = Readonly<Record<string, number | string>>;

/** A small document in euros: one receipt in each month given, as `2026-10`. */
export function bought(
  months: Readonly<Record<string, Amounts>>,
  more: object = {},
): PurchasesDocument {
  const names = [...new Set(Object.values(months).flatMap((amounts) => Object.keys(amounts)))];
  const document = {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone: 'Europe/Helsinki',
    period: { start: '2026-01-01', end: '2026-11-01' },
    categories: names.map((name) => ({ id: name, name })),
    purchases: Object.entries(months).map(([month, amounts]) => ({
      id: month,
      date: `${month}-05`,
      items: Object.entries(amounts).map(([name, amount]) => ({
        name: `Something of ${name}`,
        amount,
        category: name,
      })),
    })),
    ...more,
  };
  return document as PurchasesDocument;
}

/** As many groups as asked, each smaller than the one before. */
export function groups(count: number, name = (index: number) => `Group ${index + 1}`): Amounts {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [name(index), count * 7 - index * 6.35]),
  );
}
