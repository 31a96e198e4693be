/** Sums of sums drift in their last bit; twelve digits are more than any meter or bill has. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
