/** Median, and how far the rounds lie apart. */
export function spread(values) {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/**
 * How many times as much as another, by the median of the rounds' own ratios: what slowed a round
 * down slowed both.
 */
export function ratio(values, others) {
  return median(values.map((value, round) => value / others[round]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
