import type { Instant, LocalDate, Text } from '../model/field.js';
import type { Extent } from '../model/extents.js';
import { EXTENT_SCALE } from '../model/extents.js';
import { ROLES } from '../model/lines.js';
import type { Purchases } from '../model/purchases.js';
import type { EpochMs } from '../model/zone.js';
import { refOf } from './line-ref.js';
import type { LineRef } from './line-ref.js';
import { dateOfDay, knownEnd, spanOf } from './span.js';
import type { Span } from './span.js';

/** Which product, over the half-open dates `[start, end)`. */
export interface ProductQuery {
  /** Its key in a breakdown by product: the shop's id, the trade item's number, or the name. */
  readonly product: string;
  /** Without it: from the start of the document's period on. */
  readonly start?: LocalDate | undefined;
  /** The day after the last. Without it: to the end of what is known. */
  readonly end?: LocalDate | undefined;
  /** What is later has not happened yet. A document's own `asOf` goes before it. */
  readonly now?: Instant | undefined;
}

/** Something that a document names by an id. */
export interface Named {
  readonly key: string;
  readonly name: Text;
}

/** One line of a receipt. */
export interface ProductLine {
  readonly ref: LineRef;
  readonly date: LocalDate;
  readonly time?: EpochMs | undefined;
  readonly store?: Named | undefined;
  /** `reduced`: a discount or fee that belongs to the product. */
  readonly kind: 'bought' | 'returned' | 'reduced';
  /** In the currency, with the line's part of what was spread over the receipt. */
  readonly amount: number;
  /** In `unit`: pieces, or what the scales showed. Undefined where the data do not say. */
  readonly quantity?: number | undefined;
  readonly unit?: PriceUnit | undefined;
  /** The currency for one of `unit`. */
  readonly unitPrice?: number | undefined;
  /** The currency for a kilogram or litre of what is sold by the piece. */
  readonly contentPrice?: UnitPrice | undefined;
  readonly isPending: boolean;
  /** The customer chose not to count it: it is in no sum. */
  readonly isHidden: boolean;
}

export type PriceUnit = 'pcs' | 'kg' | 'l' | 'm' | 'kWh';

export interface UnitPrice {
  readonly price: number;
  readonly unit: PriceUnit;
}

/** How the price of one unit has changed between two purchases. */
export interface PriceChange {
  readonly unit: PriceUnit;
  readonly from: number;
  readonly to: number;
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** (to − from) ÷ from. Undefined where it was free. */
  readonly change?: number | undefined;
}

/** All purchases of one product. */
export interface ProductHistory extends Named {
  readonly currency: string;
  /** Undefined where no line has one. Of several the last. */
  readonly category?: Named | undefined;
  /** The earliest first. */
  readonly lines: readonly ProductLine[];
  /** What was paid on the whole, with what came back. */
  readonly total: number;
  /** How much was kept of it, where every line that counts says so in one unit. */
  readonly quantity?: { readonly value: number; readonly unit: PriceUnit } | undefined;
  /** The first and the last time that it was bought. */
  readonly first?: ProductLine | undefined;
  readonly last?: ProductLine | undefined;
  /** From the first to the last purchase of which a price is known; undefined where it is one. */
  readonly priceChange?: PriceChange | undefined;
}

const GOODS = ROLES.indexOf('goods');
const CHARGE = ROLES.indexOf('charge');
const HIDDEN = ROLES.indexOf('hidden');

/** By what the quantity of a line is told: pieces before what they contain. */
const QUANTITIES: readonly (readonly [Extent, PriceUnit])[] = [
  ['pieces', 'pcs'],
  ['weight', 'kg'],
  ['volume', 'l'],
  ['length', 'm'],
  ['energy', 'kWh'],
];

/**
 * The purchases of one product over time, with the price of a unit in each. Undefined where the
 * document has no such product.
 * @throws RangeError where `start` or `end` is no calendar date
 */
export function product(purchases: Purchases, query: ProductQuery): ProductHistory | undefined {
  const { products, lines, receipts, currency, digits } = purchases;
  const entry = products.indices.get(query.product);
  if (entry === undefined) return undefined;
  const { start, end } = spanWanted(purchases, query);
  const found: ProductLine[] = [];
  let [sum, category] = [0, 0];
  for (const receipt of inOrder(purchases, { start, end })) {
    for (let line = receipts.starts[receipt]!; line < receipts.starts[receipt + 1]!; line += 1) {
      const role = lines.roles[line]!;
      const isIt = lines.products[line] === entry;
      if (!isIt || (role !== GOODS && role !== CHARGE && role !== HIDDEN)) continue;
      found.push(lineOf(purchases, receipt, line));
      if (role !== HIDDEN) sum += lines.amounts[line]!;
      category = lines.categories[line]! || category;
    }
  }
  const bought = found.filter(({ kind, isHidden }) => kind === 'bought' && !isHidden);
  return {
    ...named(products, entry)!,
    currency,
    category: named(purchases.categories, category),
    lines: found,
    total: sum / 10 ** digits,
    quantity: quantityOf(found),
    first: bought[0],
    last: bought.at(-1),
    priceChange: priceChangeOf(bought),
  };
}

function spanWanted(purchases: Purchases, { start, end, now }: ProductQuery): Span {
  const { period } = purchases;
  const wanted = spanOf(start ?? period.start, end ?? period.end);
  return { start: wanted.start, end: Math.min(wanted.end, knownEnd(purchases, now)) };
}

/** The receipts of a period by their date, and within a day by their time and place. */
function inOrder({ receipts }: Purchases, { start, end }: Span): number[] {
  const { days, times } = receipts;
  const found: number[] = [];
  for (let receipt = 0; receipt < receipts.length; receipt += 1) {
    if (days[receipt]! >= start && days[receipt]! < end) found.push(receipt);
  }
  // What has no time keeps its place.
  const between = (one: number, other: number): number =>
    Number.isNaN(times[one]!) || Number.isNaN(times[other]!) ? 0 : times[one]! - times[other]!;
  return found.sort((a, b) => days[a]! - days[b]! || between(a, b) || a - b);
}

function lineOf(purchases: Purchases, receipt: number, line: number): ProductLine {
  const { receipts, lines, stores, digits } = purchases;
  const time = receipts.times[receipt]!;
  const amount = lines.amounts[line]! / 10 ** digits;
  const quantity = quantityAt(purchases, line);
  return {
    ref: refOf(purchases, receipt, line),
    date: dateOfDay(receipts.days[receipt]!),
    time: Number.isNaN(time) ? undefined : time,
    store: named(stores, receipts.stores[receipt]!),
    kind: lines.roles[line] === CHARGE ? 'reduced' : amount < 0 ? 'returned' : 'bought',
    amount,
    quantity: quantity?.value,
    unit: quantity?.unit,
    unitPrice: quantity && priceOf(amount, quantity.value),
    contentPrice: quantity?.unit === 'pcs' ? contentPriceAt(purchases, line, amount) : undefined,
    isPending: receipts.pending[receipt] === 1,
    isHidden: lines.roles[line] === HIDDEN,
  };
}

function quantityAt({ lines }: Purchases, line: number): ProductHistory['quantity'] {
  for (const [extent, unit] of QUANTITIES) {
    const whole = lines.extents[extent]?.[line] ?? NaN;
    if (!Number.isNaN(whole)) return { value: whole / EXTENT_SCALE, unit };
  }
  return undefined;
}

function contentPriceAt({ lines }: Purchases, line: number, amount: number): UnitPrice | undefined {
  for (const [extent, unit] of QUANTITIES.slice(1)) {
    const price = priceOf(amount, (lines.extents[extent]?.[line] ?? NaN) / EXTENT_SCALE);
    if (price !== undefined) return { price, unit };
  }
  return undefined;
}

/** Undefined of nothing, and of an unknown quantity. What came back has the price it had. */
function priceOf(amount: number, quantity: number): number | undefined {
  const price = amount / quantity;
  return Number.isFinite(price) && price >= 0 ? price : undefined;
}

function quantityOf(found: readonly ProductLine[]): ProductHistory['quantity'] {
  const counted = found.filter(({ kind, isHidden }) => kind !== 'reduced' && !isHidden);
  const unit = counted[0]?.unit;
  if (!unit || counted.some((line) => line.unit !== unit)) return undefined;
  const whole = counted.reduce((sum, { quantity = 0 }) => sum + quantity * EXTENT_SCALE, 0);
  return { value: Math.round(whole) / EXTENT_SCALE, unit };
}

/** In the unit of the last purchase. */
function priceChangeOf(bought: readonly ProductLine[]): PriceChange | undefined {
  const priced = bought.filter(({ unitPrice }) => unitPrice !== undefined);
  const last = priced.at(-1);
  const first = priced.find(({ unit }) => unit === last?.unit);
  if (!first || !last?.unit || first === last) return undefined;
  const [from, to] = [first.unitPrice!, last.unitPrice!];
  const change = from > 0 ? (to - from) / from : undefined;
  return { unit: last.unit, from, to, start: first.date, end: last.date, change };
}

function named(
  { keys, names }: { readonly keys: readonly string[]; readonly names: readonly Text[] },
  entry: number,
): Named | undefined {
  return entry === 0 ? undefined : { key: keys[entry]!, name: names[entry]! };
}
