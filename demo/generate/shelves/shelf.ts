/** A name in the three languages of the demo. */
export type Name = readonly [fi: string, sv: string, en: string];

/** How a product is measured: a pack's content, or loose by weight (typical weight of one buy). */
export interface Content {
  unit: 'kg' | 'l' | 'pcs';
  value: number;
  loose?: boolean;
}

export const kg = (value: number): Content => ({ unit: 'kg', value });
export const litres = (value: number): Content => ({ unit: 'l', value });
export const piece: Content = { unit: 'pcs', value: 1 };
export const loose = (value: number): Content => ({ unit: 'kg', value, loose: true });

/** `raw`: of Finnish raw material. `made`: made in Finland. Two letters: the country. */
export type Origin = 'raw' | 'made' | (string & {});

interface Ways {
  /** Where it is from; an empty text where the shop does not say. */
  origin?: Origin;
  /** kg CO2e for a kg or litre; 0 where the shop does not say. */
  co2e?: number;
  tags?: readonly string[];
}

export interface ProductWays extends Ways {
  /** Pieces bought at a time; 1 unless said. */
  lot?: number;
  /** Only in these months. */
  months?: readonly number[];
  /** How much dearer from November to April, 1 = alike. */
  winter?: number;
  /** Container deposit, euro. */
  deposit?: number;
  /** The shop has forgotten its group. */
  ungrouped?: true;
}

/**
 * The pack's size is added to the name. Price in euro (of a kg where it is loose) in November
 * 2024; how often a month it is bought.
 */
export type Row = readonly [
  fi: string,
  sv: string,
  en: string,
  content: Content,
  price: number,
  perMonth: number,
  ways?: ProductWays,
];

export interface ShelfWays extends Ways {
  vat?: 'food' | 'general';
  /** How much dearer in a year, 0.02 unless said. */
  drift?: number;
}

/** Products of one category that are mostly alike. */
export interface Shelf {
  category: string;
  ways: ShelfWays;
  rows: readonly Row[];
}

export function shelf(category: string, ways: ShelfWays, rows: readonly Row[]): Shelf {
  return { category, ways, rows };
}
