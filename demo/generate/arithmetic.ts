// Only + − × ÷ and floor, which IEEE 754 makes exact: Math.cos, exp and pow may differ in their
// last bit from engine to engine, and the demo's files must not.

/** To so many decimals; never minus zero. */
export function rounded(value: number, decimals: number): number {
  const parts = [1, 10, 100, 1000][decimals]!;
  return Math.floor(value * parts + 0.5) / parts + 0;
}

export function within(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** The cosine of an angle given in turns (1 = 360°), to about four decimals. */
export function cosine(turns: number): number {
  const angle = Math.abs(turns - Math.floor(turns + 0.5));
  return angle > 0.25 ? -series(0.5 - angle) : series(angle);
}

function series(turns: number): number {
  const angle = turns * 6.283185307179586;
  const square = angle * angle;
  return 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - square / 56)));
}

/** Reads a table of twelve months between their middles: `month` 0 is the start of January. */
export function seasonal(table: readonly number[], month: number): number {
  const place = month - 0.5;
  const first = Math.floor(place);
  const share = place - first;
  const at = (index: number): number => table[(index + table.length) % table.length]!;
  return at(first) * (1 - share) + at(first + 1) * share;
}
