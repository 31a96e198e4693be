import { SumBound } from './money.js';
import type { ItemRow } from './plain-rows.js';
import { ORIGINS } from './purchases-schema.js';
import type { ItemKind } from './purchases-schema.js';

/** What a line is in a sum. */
export const ROLES = [
  'goods', // consumption: products and services
  'charge', // changes the money only, and has no pieces or weight: a discount or fee
  'deposit', // a deposit or its return: apart from consumption
  'giftCard', // apart from consumption
  'hidden', // the customer chose not to count it
] as const;
export type Role = (typeof ROLES)[number];

/** What can be known of a line beside its amount. */
export const EXTENTS = ['pieces', 'weight', 'volume', 'co2e'] as const;
export type Extent = (typeof EXTENTS)[number];

/** Pieces, kilograms, litres and kg CO2e are held in whole millionths, so that sums are exact. */
export const EXTENT_SCALE = 1e6;

/** Lines of receipts, in the order of their receipts, a column for each property. */
export interface Lines {
  readonly length: number;
  /** In minor units, with the line's part of proportional adjustments. Negative: came back. */
  readonly amounts: Float64Array;
  /** Entries of the purchases' categories; 0: unknown. */
  readonly categories: Int32Array;
  /** Entries of the purchases' products. */
  readonly products: Int32Array;
  /** 1 + index in `ORIGINS`; 0: unknown. */
  readonly origins: Uint8Array;
  /** Index in `ROLES`. */
  readonly roles: Uint8Array;
  /** In whole millionths; NaN: unknown. A column is absent where no line knows it. */
  readonly extents: Readonly<Partial<Record<Extent, Float64Array>>>;
}

const ROLE_OF: Record<ItemKind, Role> = {
  product: 'goods',
  service: 'goods',
  discount: 'charge',
  fee: 'charge',
  deposit: 'deposit',
  depositReturn: 'deposit',
  giftCard: 'giftCard',
};

/** The columns while a document is read. */
export class LinesDraft {
  length = 0;
  readonly amounts: Float64Array;
  readonly roles: Uint8Array;
  readonly categories: Int32Array;
  readonly products: Int32Array;
  readonly #origins: Uint8Array;
  readonly #extents: Partial<Record<Extent, Float64Array>> = {};
  readonly #bounds = {
    pieces: new SumBound(),
    weight: new SumBound(),
    volume: new SumBound(),
    co2e: new SumBound(),
  };

  /** @param capacity at most this many lines will be added */
  constructor(capacity: number) {
    this.amounts = new Float64Array(capacity);
    this.roles = new Uint8Array(capacity);
    this.categories = new Int32Array(capacity);
    this.products = new Int32Array(capacity);
    this.#origins = new Uint8Array(capacity);
  }

  /**
   * Adds a line, with its amount in minor units. Returns false, and adds nothing, where a sum of
   * its pieces or the like could then no longer be held exactly.
   */
  add(item: ItemRow, amount: number, category: number, product: number): boolean {
    const line = this.length;
    if (!this.#addExtents(item, line)) return false;
    this.amounts[line] = amount;
    this.categories[line] = category;
    this.products[line] = product;
    this.roles[line] = ROLES.indexOf(item.hidden ? 'hidden' : ROLE_OF[item.kind ?? 'product']);
    this.#origins[line] = item.origin ? 1 + ORIGINS.indexOf(item.origin.level) : 0;
    this.length += 1;
    return true;
  }

  finish(): Lines {
    const { length } = this;
    const extents: Partial<Record<Extent, Float64Array>> = {};
    for (const extent of EXTENTS) {
      const column = this.#extents[extent];
      if (column) extents[extent] = column.subarray(0, length);
    }
    return {
      length,
      amounts: this.amounts.subarray(0, length),
      categories: this.categories.subarray(0, length),
      products: this.products.subarray(0, length),
      origins: this.#origins.subarray(0, length),
      roles: this.roles.subarray(0, length),
      extents,
    };
  }

  #addExtents(item: ItemRow, line: number): boolean {
    const { quantity, unit, netContent, co2e } = item;
    let fits = true;
    const add = (extent: Extent, value: number): void => {
      fits &&= this.#addExtent(extent, line, cameBack(item) ? -Math.abs(value) : value);
    };
    if (typeof quantity === 'number') {
      if (unit === 'kg') add('weight', quantity);
      else if (unit === 'l') add('volume', quantity);
      else if (unit === 'pcs' || !unit) {
        add('pieces', quantity);
        if (netContent)
          add(netContent.unit === 'kg' ? 'weight' : 'volume', quantity * netContent.value);
      }
    }
    if (co2e) add('co2e', co2e.kg);
    return fits;
  }

  #addExtent(extent: Extent, line: number, value: number): boolean {
    const whole = Math.round(value * EXTENT_SCALE) + 0;
    if (!this.#bounds[extent].admits(whole)) return false;
    this.#extents[extent] ??= new Float64Array(this.amounts.length).fill(NaN);
    this.#extents[extent][line] = whole;
    return true;
  }
}

/** The amount carries the sign; where it is 0 (a free item) the quantity does. */
function cameBack(item: ItemRow): boolean {
  return item.amount < 0 || (item.amount === 0 && (item.quantity ?? 0) < 0);
}
