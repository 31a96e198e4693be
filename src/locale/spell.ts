import type { WallMs } from '../model/zone.js';
import type { DateParts, Sign, Spelling } from './spelling.js';

/** One minus sign in all languages; the hyphen is too short beside digits. */
export const MINUS = '\u2212';

/** Larger numbers are not whole in a double, once they have their decimals. */
const LARGEST = 1e15;
/** The text of a smaller number has an exponent; at as many decimals it is nothing. */
const SMALLEST = 1e-6;
const MOST_DIGITS = 5;

/**
 * A number's sign and the rest of it, rounded half up as its own decimals are written; undefined
 * where a double, or its text, does not do.
 * @param shift how many decimal places up the number is taken: 2 for per cent
 */
export function spellNumber(
  value: number,
  digits: number,
  sign: Sign,
  { decimal, group }: Spelling,
  shift = 0,
): { sign: string; text: string } | undefined {
  const [size, places] = [Math.abs(value), digits + shift];
  if (!(size * 10 ** places < LARGEST) || places > MOST_DIGITS) return undefined;
  // An exponent moves the point in the text: 1.005 × 100 would be 100.49999999999999.
  const whole = size < SMALLEST ? 0 : Math.round(Number(`${size}e${places}`));
  const all = String(whole).padStart(digits + 1, '0');
  const point = all.length - digits;
  const thousands = all.slice(0, point).replace(/\B(?=(\d{3})+$)/g, group);
  const above = sign === 'exceptZero' ? '+' : '';
  return {
    sign: whole === 0 ? '' : value < 0 ? MINUS : above,
    text: digits === 0 ? thousands : `${thousands}${decimal}${all.slice(point)}`,
  };
}

/** A date, or a part of one; undefined where the spelling does not know how. */
export function spellDate(
  wall: WallMs,
  { weekday, day, month, year }: DateParts,
  spelling: Spelling,
): string | undefined {
  const date = new Date(wall);
  if (weekday) return day || month ? undefined : spelling.weekday(date.getUTCDay(), weekday);
  if (!month) return undefined;
  const ofYear = date.getUTCMonth();
  const name = month === 'numeric' ? undefined : spelling.month(ofYear, month);
  if (!day) return year ? undefined : name;
  const shown = year && date.getUTCFullYear();
  return spelling.date({ day: date.getUTCDate(), month: ofYear, year: shown }, name);
}

/** From one date to a later one by the month's name, what both have in common written once. */
export function spellRange(
  first: WallMs,
  last: WallMs,
  parts: DateParts,
  spelling: Spelling,
): string | undefined {
  const [from, to] = [new Date(first), new Date(last)];
  const { year, ...dayAndMonth } = parts;
  const isOneYear = from.getUTCFullYear() === to.getUTCFullYear();
  const isOneMonth = isOneYear && from.getUTCMonth() === to.getUTCMonth();
  const end = spellDate(last, parts, spelling);
  if (!year || (from.getUTCDate() === to.getUTCDate() && isOneMonth)) return end;
  const start = isOneMonth
    ? String(from.getUTCDate())
    : spellDate(first, isOneYear ? dayAndMonth : parts, spelling);
  return end && start && `${start} – ${end}`;
}
