import type { CellFault } from './row-problems.js';

/** Costs are in hundred-thousandths of the currency. */
export const COST_SHIFT = -5;

const INTEGER = /^[+-]?\d{1,18}$/;

/** A whole number; undefined where a text is none. */
export function integer(text: string | undefined): number | undefined {
  return text !== undefined && INTEGER.test(text) ? Number(text) : undefined;
}

/** A whole number times a power of ten, read as one decimal; undefined where it is none. */
export function scaled(text: string | undefined, shift: number): number | undefined {
  const value = integer(text) === undefined ? NaN : Number(`${text}e${shift}`);
  return Number.isFinite(value) ? value : undefined;
}

export function fault(
  code: CellFault['code'],
  column: string,
  expected: string,
  found: string,
): CellFault {
  return { code, effect: 'row', column, expected, found };
}
