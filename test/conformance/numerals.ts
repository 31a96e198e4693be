/** A number as it is written, with as many decimals as are shown. */
export interface Numeral {
  readonly value: number;
  readonly decimals: number;
  /** How many rounded numbers it has been made from, where it is not written itself. */
  readonly parts?: number;
}

const DIGITS = /[-\u2212+]?[\s\u00A0\u2060]?(?:€\s?)?\d(?:[\d.,\u00A0\u202F\u2009]*\d)?/g;

/** The numbers of a text in one of our languages; a number's sign may stand before its currency. */
export function numeralsIn(text: string, lang: string): Numeral[] {
  return [...text.matchAll(DIGITS)].map(([written]) => {
    const isNegative = /[-\u2212]/.test(written);
    const plain = written.replace(/[^\d.,]/g, '');
    const point = lang === 'en' ? plain.replace(/,/g, '') : plain.replace(',', '.');
    return {
      value: Number(point) * (isNegative ? -1 : 1),
      decimals: /\.(\d+)$/.exec(point)?.[1]?.length ?? 0,
    };
  });
}

/** Whether a number is the other one, rounded to its own decimals. */
export function isRounded(shown: Numeral, exact: Numeral): boolean {
  const half = 0.5 * 10 ** -shown.decimals;
  const roundings = exact.parts ?? (exact.decimals < shown.decimals ? 1 : 0);
  const slack = 1e-9 + 0.5 * 10 ** -exact.decimals * roundings;
  return Math.abs(shown.value - exact.value) <= half + slack;
}

const UNIT = '(?:€|%|kWh|MWh|GWh|kg|g|l|m³|kWh|kg CO2e|h|p\\.|kpl|st)?';
const AMOUNT = new RegExp(
  `^[-\u2212+±]?[\\s\u2060]?€?\\s?[\\d.,\\s\u00A0\u202F]*\\d[\\s\u00A0]?${UNIT}$`,
);

/** Whether a text is a number with at most a unit; a Finnish day of two points is none. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text) && text.split('.').length <= 2;
}
