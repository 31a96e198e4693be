/** No reading of a home or a shop is larger; beyond it sums could not be held exactly. */
export const MAX_VALUE = 1e12;

/** What readings come to one after the other, in whole `1 / scale` parts of their unit. */
export interface PrefixSums {
  /** The sum of the first `i` readings. */
  readonly sums: Float64Array;
  /** How many of the first `i` readings are known. */
  readonly known: Uint32Array;
  /** Where there is something that is neither null nor a number in bounds. */
  readonly refused: readonly number[];
  /** Whether a value has more decimals than the scale holds. */
  readonly isFiner: boolean;
  /** The sum of what the values are without their signs, in the unit. */
  readonly size: number;
}

/**
 * So many values are gone through in one call, as a day has quarters of an hour: what is called
 * often, engines make fast much sooner than one loop that runs long.
 */
const STRETCH = 96;

/** Goes once through `values[from, to)`: a document may have millions. `null` is unknown. */
export function prefixSums(
  values: readonly unknown[],
  { from, to }: { readonly from: number; readonly to: number },
  least: number,
  scale: number,
): PrefixSums {
  const summing = new Summing(from, to, least, scale);
  for (let at = from; at < to; at += STRETCH) summing.add(values, at, Math.min(to, at + STRETCH));
  return summing;
}

class Summing implements PrefixSums {
  readonly sums: Float64Array;
  readonly known: Uint32Array;
  readonly refused: number[] = [];
  isFiner = false;
  readonly #from: number;
  readonly #least: number;
  readonly #scale: number;
  /** In parts, as the sums are. */
  #size = 0;

  constructor(from: number, to: number, least: number, scale: number) {
    this.sums = new Float64Array(to - from + 1);
    this.known = new Uint32Array(to - from + 1);
    this.#from = from;
    this.#least = least;
    this.#scale = scale;
  }

  get size(): number {
    return this.#size / this.#scale;
  }

  /** Adds the next values. */
  add(values: readonly unknown[], from: number, to: number): void {
    const { sums, known } = this;
    const [least, scale, shift] = [this.#least, this.#scale, 1 - this.#from];
    let [sum, count, size] = [sums[from + shift - 1]!, known[from + shift - 1]!, this.#size];
    for (let index = from; index < to; index += 1) {
      const value = values[index];
      if (typeof value === 'number' && value >= least && value <= MAX_VALUE) {
        const parts = value * scale;
        const whole = Math.round(parts);
        const magnitude = Math.abs(parts);
        if (Math.abs(parts - whole) > 1e-4 + magnitude * 1e-15) this.isFiner = true;
        sum += whole;
        size += magnitude;
        count += 1;
      } else if (value !== null) this.refused.push(index);
      sums[index + shift] = sum;
      known[index + shift] = count;
    }
    this.#size = size;
  }
}
