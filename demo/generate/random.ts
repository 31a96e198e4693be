/** A stream of made-up chance: the same seed and label give the same numbers everywhere. */
export interface Random {
  /** At least 0, below 1. */
  next: () => number;
  between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  whole: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** Mean 0 and deviation 1, never beyond ±6. */
  bell: () => number;
}

/**
 * Each label is a stream of its own, so that a change in one part of the demo leaves the others
 * as they were.
 */
export function random(seed: number, label: string): Random {
  const next = sfc32(seed, hash(label));
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(list.length * next())]!,
    bell: () => {
      // The sum of twelve uniform numbers has variance 1 and needs no logarithm, whose last bit
      // differs between engines.
      let sum = -6;
      for (let term = 0; term < 12; term += 1) sum += next();
      return sum;
    },
  };
}

/** Small Fast Counter by Chris Doty-Humphrey (PractRand), in the public domain. */
function sfc32(first: number, second: number): () => number {
  let [a, b, c, counter] = [first | 0, second | 0, 0, 1];
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 15; warm += 1) step();
  return step;
}

/** FNV-1a by Fowler, Noll and Vo, in the public domain. */
function hash(label: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < label.length; index += 1) {
    value = Math.imul(value ^ label.charCodeAt(index), 0x01000193);
  }
  return value;
}
