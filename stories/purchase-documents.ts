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

/** A confirmed receipt with a deposit, a gift card and a hidden line, and one that is pending. */
export function pendingAndLeftOut(): PurchasesDocument {
  const names = ['Food', 'Drinks'];
  return bought(
    {},
    {
      categories: names.map((name) => ({ id: name, name })),
      purchases: [
        {
          id: 'confirmed',
          date: '2026-10-05',
          adjustments: [{ kind: 'coupon', amount: -2, allocate: 'none' }],
          items: [
            { name: 'Bread', category: 'Food', amount: 4.2 },
            { name: 'Juice', category: 'Drinks', amount: 3.1, discount: 0.4, vatRate: 14 },
            { name: 'Deposit', kind: 'deposit', amount: 0.4 },
            { name: 'Gift card', kind: 'giftCard', amount: 25 },
            { name: 'A present', category: 'Food', amount: 12, hidden: true },
          ],
        },
        {
          id: 'pending',
          date: '2026-10-30',
          pending: true,
          items: [{ name: 'Cheese', category: 'Food', amount: 7.9 }],
        },
      ],
    },
  );
}

/** Goods that are sold by the metre and by the kilowatt-hour, and some by the piece. */
export function measured(): PurchasesDocument {
  const lines = (factor: number): object[] => [
    { name: 'Linen', category: 'Cloth', amount: 41.7 * factor, quantity: 3 * factor, unit: 'm' },
    { name: 'Ribbon', category: 'Cloth', amount: 3.6 * factor, quantity: 4.5 * factor, unit: 'm' },
    { name: 'Cable', category: 'Tools', amount: 11.5 * factor, quantity: 10 * factor, unit: 'm' },
    { name: 'Fast charge', category: 'Car', amount: 9.8, quantity: 28, unit: 'kWh' },
    {
      name: 'Slow charge',
      category: 'Car',
      amount: 5.4 * factor,
      quantity: 30 * factor,
      unit: 'kWh',
    },
    { name: 'Hammer', category: 'Tools', amount: 18.9, quantity: 1, unit: 'pcs' },
  ];
  return bought(
    {},
    {
      categories: ['Cloth', 'Tools', 'Car'].map((name) => ({ id: name, name })),
      purchases: [
        { id: 'september', date: '2026-09-12', items: lines(2) },
        { id: 'october', date: '2026-10-10', items: lines(1) },
      ],
    },
  );
}
