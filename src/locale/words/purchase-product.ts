import type { PriceUnit } from '../../insight/product.js';
import type { Span } from './common.js';

/** One product over a period, which in a sentence is `in March 2024`. */
export interface ProductFacts {
  readonly name: string;
  readonly inPeriod: string;
  readonly amount: string;
  /** How often it was bought, also as it is written. */
  readonly count: number;
  readonly times: string;
}

export interface PriceFacts {
  readonly unit: PriceUnit;
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
  /** `19 %`; undefined where the price is the same, or was none. */
  readonly change: { readonly isMore: boolean; readonly by: string } | undefined;
}

export interface PurchaseProductWords {
  sentence(facts: ProductFacts): Span[];
  /** What one unit cost at the first and at the last purchase. */
  price(facts: PriceFacts): Span[];
  /** What is paid for one, above the columns: `Mean price per litre`. */
  pricePer(unit: PriceUnit): string;
  /** The units beside a number. */
  readonly units: Record<PriceUnit, string>;
  /** The receipts as a list, where not all are shown: `The latest 8 of 23 purchases`. */
  readonly receipts: string;
  latest(shown: string, all: string): string;
  count(count: string, isOne: boolean): string;
  readonly date: string;
  readonly store: string;
  readonly quantity: string;
  readonly amount: string;
  readonly unitPrice: string;
  /** What a line is, behind its date, where nothing was bought by it or it does not count. */
  readonly kinds: Record<'returned' | 'reduced' | 'pending' | 'hidden', string>;
}
