import { ExtentsDraft } from './extents.js';
import type { Extents, TooLarge } from './extents.js';
import { LineDetailsDraft } from './line-details.js';
import type { LineDetails } from './line-details.js';
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

/** Lines of receipts, in the order of their receipts, a column for each property. */
export interface Lines extends LineDetails {
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
  /** Where the line stands in its receipt's `items`, of which some may have been left out. */
  readonly positions: Uint32Array;
  readonly extents: Extents;
}

/** What the document's other parts make of a line. */
export interface LinePlace {
  /** In minor units. */
  readonly amount: number;
  readonly category: number;
  readonly product: number;
  readonly position: number;
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
  readonly details: LineDetailsDraft;
  readonly #origins: Uint8Array;
  readonly #positions: Uint32Array;
  readonly #extents: ExtentsDraft;

  /** @param capacity at most this many lines will be added */
  constructor(capacity: number) {
    this.amounts = new Float64Array(capacity);
    this.roles = new Uint8Array(capacity);
    this.categories = new Int32Array(capacity);
    this.products = new Int32Array(capacity);
    this.details = new LineDetailsDraft(capacity);
    this.#origins = new Uint8Array(capacity);
    this.#positions = new Uint32Array(capacity);
    this.#extents = new ExtentsDraft(capacity);
  }

  /**
   * Adds a line. Adds nothing, and returns what is too large, where a sum of its pieces or the like
   * could then no longer be held exactly.
   */
  add(item: ItemRow, { amount, category, product, position }: LinePlace): TooLarge | undefined {
    const line = this.length;
    const tooLarge = this.#extents.add(item, line);
    if (tooLarge) return tooLarge;
    this.amounts[line] = amount;
    this.categories[line] = category;
    this.products[line] = product;
    this.roles[line] = ROLES.indexOf(item.hidden ? 'hidden' : ROLE_OF[item.kind ?? 'product']);
    this.#positions[line] = position;
    this.length += 1;
    if (item.origin) this.setOrigin(line, item.origin);
    return undefined;
  }

  setOrigin(line: number, { level, neverDomestic }: NonNullable<ItemRow['origin']>): void {
    this.#origins[line] = 1 + ORIGINS.indexOf(level);
    if (neverDomestic) this.details.setNeverDomestic(line);
  }

  finish(): Lines {
    const { length } = this;
    return {
      length,
      amounts: this.amounts.subarray(0, length),
      categories: this.categories.subarray(0, length),
      products: this.products.subarray(0, length),
      origins: this.#origins.subarray(0, length),
      roles: this.roles.subarray(0, length),
      positions: this.#positions.subarray(0, length),
      extents: this.#extents.finish(length),
      ...this.details.finish(length),
    };
  }
}
