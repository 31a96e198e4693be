import { pixel } from './axis.js';

const SPACING = 4.5;

/** The path of a box's outline. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${pixel(x)},${pixel(y)}h${pixel(width)}v${pixel(height)}h${pixel(-width)}z`;
}

/**
 * Lines at 45° across a box, cut by arithmetic at its edges: no pattern and no id, so that they
 * print, and stand in forced colours.
 */
export function hatchPath(x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height];
  const lines: string[] = [];
  // On each line x + y is constant; they are aligned over all boxes of a figure.
  for (let sum = Math.ceil((x + y) / SPACING) * SPACING; sum < right + bottom; sum += SPACING) {
    const startX = Math.max(x, sum - bottom);
    const endX = Math.min(right, sum - y);
    lines.push(`M${pixel(startX)},${pixel(sum - startX)}L${pixel(endX)},${pixel(sum - endX)}`);
  }
  return lines.join('');
}
