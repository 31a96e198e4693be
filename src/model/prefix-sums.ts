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

/** Goes once through `values[from, to)`: a document may have millions. `null` is unknown. */
export function prefixSums(
  values: readonly unknown[],
  { from, to }: { readonly from: number; readonly to: number },
  least: number,
  scale: number,
): PrefixSums {
  const sums = new Float64Array(to - from + 1);
  const known = new Uint32Array(to - from + 1);
  const refused: number[] = [];
  let [sum, count, size, isFiner] = [0, 0, 0, false];
  for (let index = from; index < to; index += 1) {
    const value = values[index];
    if (typeof value === 'number' && value >= least && value <= MAX_VALUE) {
      const parts = value * scale;
      const whole = Math.round(parts);
      const magnitude = Math.abs(parts);
      if (Math.abs(parts - whole) > 1e-4 + magnitude * 1e-15) isFiner = true;
      sum += whole;
      size += magnitude;
      count += 1;
    } else if (value !== null) refused.push(index);
    sums[index - from + 1] = sum;
    known[index - from + 1] = count;
  }
  return { sums, known, refused, isFiner, size: size / scale };
}
