import { HOUR, dateOf, dayNumber, instantOf, stamp } from './calendar.js';
import type { Line } from './lines.js';
import { vatRate } from './prices.js';
import type { Item, Purchase } from '../../src/model/purchases-schema.js';

/** Of the first receipt from a date on, something of a group comes back so many days later. */
const RETURNS: readonly (readonly [from: string, group: string, days: number])[] = [
  ['2025-01-10', 'produce-fruit', 1],
  ['2025-05-28', 'meat-chicken', 2],
  ['2025-08-15', 'produce-berries', 1],
  ['2025-11-07', 'dairy-quark', 3],
  ['2026-02-26', 'cat-carrier', 6],
  ['2026-06-05', 'ready-meals', 1],
  ['2026-09-11', 'pantry-tins', 4],
];

/** Dearer than all else of its group in a month: where it came back the group is below zero. */
const CARRIER: Line = {
  name: { fi: 'Kissan kuljetusboksi', sv: 'Transportbox för katt', en: 'Cat carrier' },
  productId: 'cat-carrier',
  category: 'pet-cat',
  quantity: 1,
  unit: 'pcs',
  cents: 3990,
  vatRate: vatRate('general', dayNumber('2026-02-26')),
};

const GIFT_CARD: Line = {
  name: { fi: 'Lahjakortti', sv: 'Presentkort', en: 'Gift card' },
  kind: 'giftCard',
  quantity: 1,
  unit: 'pcs',
  cents: 5000,
};

const SAMPLE: Line = {
  name: { fi: 'Maistiainen: kaurajuoma', sv: 'Smakprov: havredryck', en: 'Sample: oat drink' },
  productId: 'sample-oat-drink',
  category: 'dairy-plant',
  quantity: 1,
  unit: 'pcs',
  netContent: { value: 0.25, unit: 'l' },
  cents: 0,
  vatRate: vatRate('food', dayNumber('2025-09-04')),
};

/** On the first large receipt of the day or after it. */
export const EXTRA_LINES: readonly (readonly [date: string, line: Line])[] = [
  ['2025-09-04', SAMPLE],
  ['2025-12-18', GIFT_CARD],
  ['2026-02-26', CARRIER],
];

/** The till stopped halfway: the receipt of this day was voided and rung up again. */
const VOIDED = '2025-05-14';

/** Adds to the receipts what a household's file also has: returns, a void one, a pending one. */
export function withEvents(sales: readonly Purchase[]): Purchase[] {
  const returned = RETURNS.flatMap(([from, group, days]) => returnOf(sales, from, group, days));
  const again = sales.find(
    ({ date, channel, items }) => date >= VOIDED && channel === 'store' && items.length > 6,
  )!;
  const settled = sales.slice(0, -1);
  return [...settled, { ...sales.at(-1)!, pending: true }, ...returned, voided(again)].sort(
    (a, b) => Date.parse(a.time!) - Date.parse(b.time!),
  );
}

function returnOf(
  sales: readonly Purchase[],
  from: string,
  group: string,
  days: number,
): Purchase[] {
  const belongs = ({ kind, productId, category }: Item, index: number, items: Item[]): boolean =>
    !kind &&
    (productId === group || (category ?? '').startsWith(group)) &&
    // Nothing below it on the receipt belongs to it.
    !items[index + 1]?.kind;
  const sale = sales.find(({ date, items }) => date >= from && items.some(belongs));
  const item = sale?.items.find(belongs);
  // Another seed may buy nothing of the group any more.
  if (!sale || !item) return [];
  const date = dateOf(dayNumber(sale.date) + days);
  const { discount: _discount, id, ...rest } = item;
  const back: Purchase = {
    id: `${date}-return`,
    kind: 'return',
    date,
    time: stamp(instantOf(`${date}T17:20:00`) + (dayNumber(date) % 40) * 60_000),
    store: sale.store!,
    channel: 'store',
    total: -item.amount,
    refersTo: sale.id,
    items: [{ id: '1', ...rest, amount: -item.amount, refersTo: { purchase: sale.id, item: id! } }],
  };
  return [back];
}

function voided(sale: Purchase): Purchase {
  const items = sale.items.slice(0, 5);
  const cents = items.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  const time = stamp(Date.parse(sale.time!) - HOUR / 15);
  const { adjustments: _adjustments, ...rest } = sale;
  return { ...rest, id: `${sale.date}-void`, kind: 'void', time, total: cents / 100, items };
}
