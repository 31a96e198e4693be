import { dayNumber, monthOf } from './calendar.js';
import type { DayNumber } from './calendar.js';
import type { Product } from './catalogue.js';
import { FIRST_DAY } from './household.js';
import { random } from './random.js';

/**
 * VAT in Finland, per cent (Finnish Tax Administration, vero.fi, "Rates of VAT"): food 14, from
 * 1 January 2026 13.5; the general rate, alcohol included, 25.5 since 1 September 2024.
 */
export function vatRate(vat: 'food' | 'general', day: DayNumber): number {
  if (vat === 'general') return 25.5;
  return day < dayNumber('2026-01-01') ? 14 : 13.5;
}

/** A shop reviews a price now and then, not each day. */
const REVIEW = 119;

/** Price tag in cents on a day; `level` is the store's, 1 = the usual. */
export function priceOn(product: Product, day: DayNumber, level: number, seed: number): number {
  const chance = random(seed, `price ${product.id}`);
  const phase = chance.whole(0, REVIEW - 1);
  const reviews = Math.max(Math.floor((day - FIRST_DAY + phase) / REVIEW), 0);
  let wobble = 0;
  for (let review = 0; review < reviews; review += 1) wobble = chance.between(-0.03, 0.03);
  const years = (reviews * REVIEW) / 365;
  const month = monthOf(day);
  const season = month >= 11 || month <= 4 ? product.winter : 1;
  return tag(product.cents * (1 + product.drift * years) * (1 + wobble) * season * level);
}

/** Tags end in 5 or 9. */
function tag(cents: number): number {
  const fives = Math.floor(cents / 5 + 0.5) * 5;
  return fives % 10 === 0 ? fives - 1 : fives;
}

/** Cents for a weight in grams at a price of a kilogram, as a scale rounds it. */
export function weighed(grams: number, centsOfKilogram: number): number {
  return Math.floor((grams * centsOfKilogram + 500) / 1000);
}
