import { bread } from './shelves/bread.js';
import { dairy } from './shelves/dairy.js';
import { drinks } from './shelves/drinks.js';
import { home } from './shelves/home.js';
import { meat } from './shelves/meat.js';
import { pantry } from './shelves/pantry.js';
import { produce } from './shelves/produce.js';
import { ready } from './shelves/ready.js';
import type { Content, Origin, Row, Shelf } from './shelves/shelf.js';
import { sweets } from './shelves/sweets.js';

/** Readable in three languages. */
export interface Words extends Record<string, string> {
  fi: string;
  sv: string;
  en: string;
}

export interface Product {
  id: string;
  name: Words;
  /** Absent where the shop has forgotten it. */
  category?: string;
  content: Content;
  /** Cents, of a kilogram where it is loose, in November 2024. */
  cents: number;
  /** Share by which it gets dearer in a year. */
  drift: number;
  /** How much dearer from November to April. */
  winter: number;
  vat: 'food' | 'general';
  perMonth: number;
  lot: number;
  months?: readonly number[];
  /** Cents for each container. */
  deposit: number;
  origin: Origin;
  /** kg CO2e for a kg or litre; 0: not known. */
  co2e: number;
  tags: readonly string[];
}

export const PRODUCTS: readonly Product[] = [
  ...meat,
  ...dairy,
  ...produce,
  ...bread,
  ...ready,
  ...drinks,
  ...sweets,
  ...pantry,
  ...home,
].flatMap((shelf) => shelf.rows.map((row) => productOf(shelf, row)));

export function product(id: string): Product {
  const found = PRODUCTS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The catalogue has no ${id}`);
  return found;
}

function productOf({ category, ways }: Shelf, row: Row): Product {
  const [fi, sv, en, content, euros, perMonth, own = {}] = row;
  const name = sized({ fi, sv, en }, content);
  return {
    id: name.en
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/-$/, ''),
    name,
    ...(!own.ungrouped && { category }),
    content,
    cents: Math.round(euros * 100),
    drift: ways.drift ?? 0.02,
    winter: own.winter ?? 1,
    vat: ways.vat ?? 'food',
    perMonth,
    lot: own.lot ?? 1,
    ...(own.months && { months: own.months }),
    deposit: Math.round((own.deposit ?? 0) * 100),
    origin: own.origin ?? ways.origin ?? '',
    co2e: own.co2e ?? ways.co2e ?? 0,
    tags: own.tags ?? ways.tags ?? [],
  };
}

/** Adds what the pack says: 400 g, 1,5 l, 2 dl. */
function sized(name: Words, { unit, value, loose }: Content): Words {
  if (loose || unit === 'pcs') return name;
  const size = unit === 'kg' ? weightOf(value) : volumeOf(value);
  const comma = size.replace('.', ',');
  return { fi: `${name.fi} ${comma}`, sv: `${name.sv} ${comma}`, en: `${name.en} ${size}` };
}

function weightOf(value: number): string {
  return value < 1 ? `${Math.round(value * 1000)} g` : `${value} kg`;
}

function volumeOf(value: number): string {
  return value < 0.33 ? `${Math.round(value * 100) / 10} dl` : `${value} l`;
}
