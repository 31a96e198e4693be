import { pixel } from './axis.js';
import type { Axis } from './axis.js';
import type { PacePoint } from './pace.js';

/** From a share of the period, 0 to 1, to a pixel. */
export type Across = (share: number) => number;

/** The band is this much of the goal's pace on either side. */
export const BAND = 0.05;
/** Half the width of a whisker's caps. */
const CAP = 4;

/** The goal's pace as a band: its area, and its two edges, which stand out where an area may not. */
export function bandPaths(
  points: readonly PacePoint[],
  across: Across,
  axis: Axis,
): { band: string; edges: string } {
  const side = (factor: number): string[] =>
    points.flatMap(({ x, allowed }) =>
      allowed === undefined ? [] : [`${across(x)},${axis.at(allowed * factor)}`],
    );
  const [upper, lower] = [side(1 + BAND), side(1 - BAND)];
  if (upper.length < 2) return { band: '', edges: '' };
  return {
    band: `M${[...upper, ...lower.toReversed()].join('L')}Z`,
    edges: `M${upper.join('L')}M${lower.join('L')}`,
  };
}

/** What has come together. Where nothing is known the line breaks, and goes on at its old height. */
export function linePath(points: readonly PacePoint[], across: Across, axis: Axis): string {
  let path = '';
  let height: number | undefined;
  points.forEach(({ x, value }, index) => {
    if (value === undefined) return;
    const before = points[index - 1];
    if (!before) path += `M${across(x)},${axis.at(value)}`;
    else {
      if (before.value === undefined) path += `M${across(before.x)},${axis.at(height ?? value)}`;
      path += `L${across(x)},${axis.at(value)}`;
    }
    height = value;
  });
  return path;
}

/** Where the line would go on. */
export function projectionPath(points: readonly PacePoint[], across: Across, axis: Axis): string {
  const places = points.flatMap(({ x, projected }) =>
    projected === undefined ? [] : [`${across(x)},${axis.at(projected)}`],
  );
  return places.length < 2 ? '' : `M${places.join('L')}`;
}

/** From the lowest to the highest end, with a cap at each. */
export function whiskerPath(x: number, axis: Axis, range: { low: number; high: number }): string {
  const [left, right] = [pixel(x - CAP), pixel(x + CAP)];
  const [low, high] = [axis.at(range.low), axis.at(range.high)];
  return `M${left},${high}H${right}M${x},${high}V${low}M${left},${low}H${right}`;
}
