/**
 * Shares as per cents with a number of decimals that add up as the shares do: those of a whole to
 * exactly 100. By largest remainder; of equal remainders the first is rounded up.
 * @param shares from 0 to 1
 */
export function roundShares(shares: readonly number[], digits: number): number[] {
  const scale = 10 ** digits;
  const exact = shares.map((share) => share * 100 * scale);
  const rounded = exact.map(Math.floor);
  const missing = Math.round(sum(exact)) - sum(rounded);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - rounded[index]! }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, missing)) rounded[index]! += 1;
  return rounded.map((share) => share / scale);
}

/** Of what shares are shares: the total, or what is positive where something is negative. */
export type ShareBase = 'total' | 'positive';

/** The base of the shares of some values, and its size. */
export function shareBaseOf(values: Float64Array): { kind: ShareBase; size: number } {
  const kind = values.some((value) => value < 0) ? 'positive' : 'total';
  return { kind, size: sum(values.filter((value) => value > 0)) };
}

/** The base of the shares of parts that lie over each other: the total that none is larger than. */
export function totalBase(total: number): { kind: ShareBase; size: number } {
  return { kind: 'total', size: total };
}

/** A value's share of a base, from 0 to 1. Undefined where it can have none. */
export function shareOf(value: number, base: { readonly size: number }): number | undefined {
  return value >= 0 && base.size >= value && base.size > 0 ? value / base.size : undefined;
}

function sum(values: readonly number[] | Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
