/** Currencies of ISO 4217 whose smallest unit is not a hundredth. */
const NO_DIGITS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND';
const FOUR_DIGITS = 'CLF UYW';

// A table, because the first Intl object of a page costs more than a thousand receipts.
const DIGITS = new Map(
  [NO_DIGITS, '', THREE_DIGITS, FOUR_DIGITS].flatMap((codes, index) =>
    codes.split(' ').map((code) => [code, index === 0 ? 0 : index + 1] as const),
  ),
);

/** How many decimals the currency's smallest unit has: EUR 2, JPY 0, KWD 3. */
export function minorDigits(currency: string): number {
  return DIGITS.get(currency) ?? 2;
}

/** This far from a whole minor unit an amount is still that unit, written by a machine. */
const TOLERANCE = 1e-6;
/** What a double loses when it is read from decimals and multiplied, with room to spare. */
const DOUBLE_ERROR = 1e-15;

/**
 * A decimal amount in whole minor units, 10 to the power of `digits` to one major unit.
 * Undefined where it has a fraction of one. Never -0.
 */
export function toMinor(amount: number, digits: number): number | undefined {
  const parts = amount * 10 ** digits;
  const whole = Math.round(parts);
  if (Math.abs(parts - whole) > TOLERANCE + Math.abs(parts) * DOUBLE_ERROR) return undefined;
  return whole + 0;
}

/** Whole minor units as people write them, for a problem's text: `-12.05`. */
export function formatMinor(minor: number, digits: number): string {
  return (minor / 10 ** digits).toFixed(digits);
}

/**
 * Shares an amount out over weights of 0 or more, in whole units: the shares add up to it exactly,
 * and each lies within one unit of its exact share (largest remainder; of equal remainders the
 * first). Undefined where no weight is above 0.
 */
export function allocate(amount: number, weights: readonly number[]): number[] | undefined {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum <= 0n) return undefined;
  // Products of two amounts outgrow what a double holds exactly.
  const products = weights.map((weight) => BigInt(Math.abs(amount)) * BigInt(weight));
  const shares = products.map((product) => Number(product / sum));
  const missing = Math.abs(amount) - shares.reduce((total, share) => total + share, 0);
  const byRemainder = products
    .map((product, index) => ({ index, remainder: Number(product % sum) }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, missing)) shares[index]! += 1;
  return shares.map((share) => share * Math.sign(amount) + 0);
}

/** Keeps sums exact: admits numbers as long as no sum of them can outgrow what a double holds. */
export class SumBound {
  #sum = 0;

  /** Whether the whole number may be added; if so, it is counted. */
  admits(whole: number): boolean {
    const sum = this.#sum + Math.abs(whole);
    if (sum > Number.MAX_SAFE_INTEGER) return false;
    this.#sum = sum;
    return true;
  }
}
