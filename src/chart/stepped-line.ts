import { pixel } from './axis.js';

/** A line from band to band, level within each; broken where there is no value. */
export function steppedLine(
  values: readonly (number | undefined)[],
  left: (index: number) => number,
  at: (value: number) => number,
): string {
  const pieces: string[] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const isStart = index === 0 || values[index - 1] === undefined;
    const start = isStart ? `M${pixel(left(index))},` : 'V';
    pieces.push(`${start}${at(value)}H${pixel(left(index + 1))}`);
  });
  return pieces.join('');
}

/** Where the bands of a plot begin. */
export function bandsOf(
  { x, width }: { readonly x: number; readonly width: number },
  count: number,
): (index: number) => number {
  return (index) => x + (index * width) / count;
}
