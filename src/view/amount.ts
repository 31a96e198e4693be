import type { Format } from '../locale/format.js';

const NO_BREAK = '\u00A0';

/** How units of the documents are written for people. */
const SYMBOLS = new Map([
  ['m3', 'm³'],
  ['degC', '°C'],
  ['kgCO2e', 'kg CO₂e'],
  ['EUR', '€'],
]);

export function unitSymbol(unit: string): string {
  return SYMBOLS.get(unit) ?? unit.replace(/[^/·]+/g, (part) => SYMBOLS.get(part) ?? part);
}

/** A unit a thousand times as large. */
const LARGER = new Map([
  ['Wh', 'kWh'],
  ['kWh', 'MWh'],
  ['MWh', 'GWh'],
]);
/** From six digits on a number is hard to read. */
const MANY = 1e5;

/** The unit in which the largest of some values can be read, and how many of its own it holds. */
export function readableUnit(
  largest: number,
  unit: string,
  per = 1,
): { readonly unit: string; readonly per: number } {
  const larger = LARGER.get(unit);
  return larger === undefined || largest / per < MANY
    ? { unit, per }
    : readableUnit(largest, larger, per * 1000);
}

/** How many decimals values of a size need: none from 100, one from 1, two below. */
export function digitsFor(typical: number): number {
  const size = Math.abs(typical);
  if (size === 0 || size >= 99.95) return 0;
  return size >= 0.995 ? 1 : 2;
}

/** `1 452 kWh`: the one place where an amount other than money gets its unit. */
export function amountText(value: number, unit: string, digits: number, format: Format): string {
  return withUnit(format.number(value, digits), unit);
}

/** `+38 kWh`, `0 kWh`. */
export function signedAmountText(
  value: number,
  unit: string,
  digits: number,
  format: Format,
): string {
  return withUnit(format.signed(value, digits), unit);
}

function withUnit(number: string, unit: string): string {
  return `${number}${NO_BREAK}${unitSymbol(unit).replace(' ', NO_BREAK)}`;
}
