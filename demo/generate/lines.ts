import { rounded, within } from './arithmetic.js';
import { CO2E_METHOD, neverDomestic, nutritionOf, tagsOf } from './attributes.js';
import type { DayNumber } from './calendar.js';
import type { Product, Words } from './catalogue.js';
import { priceOn, vatRate, weighed } from './prices.js';
import type { Random } from './random.js';
import type { Item } from '../../src/model/purchases-schema.js';

/** A line while its receipt is written: the amount in whole cents. */
export type Line = Omit<Item, 'amount' | 'name'> & { name: Words; cents: number };

/** The till of a store on a day. */
export interface Till {
  day: DayNumber;
  level: number;
  seed: number;
  chance: Random;
}

export function productLine(product: Product, till: Till): Line {
  const { chance, day } = till;
  const price = priceOn(product, day, till.level, till.seed);
  const { content } = product;
  const grams = Math.round(content.value * 1000 * chance.between(0.8, 1.45));
  const quantity = content.loose ? rounded(grams / 1000, 3) : piecesOf(product.lot, chance);
  const gross = content.loose ? weighed(grams, price) : quantity * price;
  const off = discountOn(product, chance);
  const discount = Math.floor((gross * off) / 100 + 0.5);
  const kilos = content.unit === 'pcs' ? 0 : content.loose ? quantity : quantity * content.value;
  // Some lines come without their group, some without their origin.
  const ungrouped = chance.chance(0.028);
  const unsaid = ungrouped || chance.chance(0.025);
  return {
    name: product.name,
    productId: product.id,
    ...(product.category && !ungrouped && { category: product.category }),
    quantity,
    unit: content.loose ? 'kg' : 'pcs',
    ...(content.unit !== 'pcs' &&
      !content.loose && { netContent: { value: content.value, unit: content.unit } }),
    cents: gross - discount,
    ...(discount > 0 && { discount: discount / 100 }),
    vatRate: vatRate(product.vat, day),
    ...(!unsaid && originOf(product)),
    ...(!ungrouped && tagsOf(product)),
    ...(product.co2e > 0 && co2eOf(kilos * product.co2e)),
    ...(!ungrouped && nutritionOf(product, kilos)),
  };
}

function piecesOf(lot: number, chance: Random): number {
  if (lot === 1) return chance.pick([1, 1, 1, 1, 1, 2, 2, 2, 2, 3]);
  return Math.floor(within(lot + chance.between(-1, 1) * lot * 0.5 + 0.5, 1, 24));
}

/** Short-dated fresh food has a red label, some others a campaign; per cent. */
function discountOn(product: Product, chance: Random): number {
  const fresh = /^(meat|fish|ready|bread-wheat)/.test(product.category ?? '');
  if (chance.chance(fresh ? 0.07 : 0.015)) return 30;
  return chance.chance(0.025) ? chance.pick([10, 15, 20, 25]) : 0;
}

function originOf(product: Product): Pick<Item, 'origin'> {
  const { origin } = product;
  if (origin === '') return {};
  const never = neverDomestic(product) && { neverDomestic: true };
  if (origin === 'raw') return { origin: { level: 'domesticRaw', country: 'FI', ...never } };
  if (origin === 'made') return { origin: { level: 'domesticMade', country: 'FI', ...never } };
  return { origin: { level: 'foreign', country: origin, ...never } };
}

function co2eOf(kilos: number): Pick<Item, 'co2e'> {
  const kg = rounded(kilos, 2);
  return { co2e: { kg, method: CO2E_METHOD, granularity: 'group' } };
}

const plain = (name: Words, kind: NonNullable<Item['kind']>, cents: number): Line => ({
  name,
  kind,
  cents,
});

/** Deposits of cans and bottles in Finland are 10, 15, 20 and 40 cents (Palpa, palpa.fi). */
export function depositLine(cents: number, containers: number): Line {
  const name = { fi: 'Pantti', sv: 'Pant', en: 'Deposit' };
  return {
    ...plain(name, 'deposit', cents * containers),
    quantity: containers,
    unit: 'pcs',
  };
}

export function depositReturnLine(cents: number, containers: number): Line {
  const name = { fi: 'Pullonpalautus', sv: 'Flaskretur', en: 'Bottle return' };
  return { ...plain(name, 'depositReturn', -cents), quantity: containers, unit: 'pcs' };
}

/** A member's or a two-for-one offer, printed below the line it belongs to. */
export function offerLine(line: Line, cents: number): Line {
  const of = line.name;
  const name = { fi: `Etu: ${of.fi}`, sv: `Förmån: ${of.sv}`, en: `Offer: ${of.en}` };
  const { category, vatRate: rate, tags } = line;
  return {
    ...plain(name, 'discount', -cents),
    ...(category && { category }),
    ...(rate !== undefined && { vatRate: rate }),
    ...(tags && { tags }),
  };
}
