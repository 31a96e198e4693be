import { SumBound } from './money.js';
import type { ItemRow } from './plain-rows.js';
import { NUTRIENTS } from './purchases-schema.js';

/** What can be known of a line beside its amount. */
export const EXTENTS = [
  'pieces',
  'weight',
  'volume',
  'length',
  'energy',
  'co2e',
  ...NUTRIENTS,
] as const;
export type Extent = (typeof EXTENTS)[number];

/** What a quantity is of, by its unit. */
const EXTENT_IN = {
  pcs: 'pieces',
  kg: 'weight',
  l: 'volume',
  m: 'length',
  kWh: 'energy',
} as const;

/** Pieces, kilograms, litres and all else are held in whole millionths, so that sums are exact. */
export const EXTENT_SCALE = 1e6;

/** In whole millionths; NaN: unknown. A column is absent where no line knows it. */
export type Extents = Readonly<Partial<Record<Extent, Float64Array>>>;

/** What of an item a sum cannot hold exactly. */
export interface TooLarge {
  /** Within the item. */
  readonly path: string;
  readonly found: number;
}

/** The columns while a document is read. */
export class ExtentsDraft {
  readonly #capacity: number;
  readonly #columns: Partial<Record<Extent, Float64Array>> = {};
  readonly #bounds: Partial<Record<Extent, SumBound>> = {};

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Writes what is known of a line; nothing, where a part of it is too large to be summed. */
  add(item: ItemRow, line: number): TooLarge | undefined {
    const { quantity, co2e, nutrition } = item;
    const sign = cameBack(item) ? -1 : 1;
    const isSummable =
      (typeof quantity !== 'number' || this.#addQuantity(item, quantity, line, sign)) &&
      (!co2e || this.#add('co2e', line, co2e.kg, sign)) &&
      (!nutrition || this.#addNutrition(nutrition, line, sign));
    if (isSummable) return undefined;
    for (const column of Object.values(this.#columns)) column[line] = NaN;
    return tooLarge(item);
  }

  finish(length: number): Extents {
    const columns = { ...this.#columns };
    for (const extent of EXTENTS) {
      if (columns[extent]) columns[extent] = columns[extent].subarray(0, length);
    }
    return columns;
  }

  /** In its unit, and by the content of a piece. */
  #addQuantity({ unit, netContent }: ItemRow, quantity: number, line: number, sign: Sign): boolean {
    const extent = EXTENT_IN[unit ?? 'pcs'];
    if (!this.#add(extent, line, quantity, sign)) return false;
    if (extent !== 'pieces' || !netContent) return true;
    return this.#add(EXTENT_IN[netContent.unit], line, quantity * netContent.value, sign);
  }

  #addNutrition(nutrition: NonNullable<ItemRow['nutrition']>, line: number, sign: Sign): boolean {
    return NUTRIENTS.every((nutrient) => {
      const value = nutrition[nutrient];
      return typeof value !== 'number' || this.#add(nutrient, line, value, sign);
    });
  }

  #add(extent: Extent, line: number, value: number, sign: Sign): boolean {
    const signed = sign < 0 ? -Math.abs(value) : value;
    const whole = Math.round(signed * EXTENT_SCALE) + 0;
    if (!(this.#bounds[extent] ??= new SumBound()).admits(whole)) return false;
    (this.#columns[extent] ??= new Float64Array(this.#capacity).fill(NaN))[line] = whole;
    return true;
  }
}

type Sign = 1 | -1;

/** The largest of what an item is measured by. */
function tooLarge({ quantity, co2e, nutrition }: ItemRow): TooLarge {
  const found = [
    ['quantity', quantity],
    ['co2e.kg', co2e?.kg],
    ...NUTRIENTS.map((nutrient) => [`nutrition.${nutrient}`, nutrition?.[nutrient]] as const),
  ] as const;
  const size = (value: number | null | undefined): number => Math.abs(value ?? 0);
  const [path, value] = found.reduce((a, b) => (size(b[1]) > size(a[1]) ? b : a));
  return { path, found: value ?? 0 };
}

/** The amount carries the sign; where it is 0 (a free item) the quantity does. */
function cameBack(item: ItemRow): boolean {
  return item.amount < 0 || (item.amount === 0 && (item.quantity ?? 0) < 0);
}
