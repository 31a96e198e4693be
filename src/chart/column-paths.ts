import { pixel } from './axis.js';
import type { Axis } from './axis.js';
import type { Column } from './columns.js';
import { boxPath, hatchPath } from './hatch.js';

/** One path for each kind of mark, however many columns there are. */
export interface ColumnPaths {
  readonly bars: string;
  readonly reference: string;
  /** Whether the reference is a line and not bars. */
  readonly referenceIsLine: boolean;
  readonly hatch: string;
  readonly hatchOutline: string;
  /** The zero line where there are data, broken where they are missing. */
  readonly baseline: string;
  /** The zero line of what has not arrived yet, dotted. */
  readonly dotted: string;
}

const ESTIMATE_GAP = 1.5;
const TURN_UP = 5;

/** Columns side by side, each with its thin reflection at the left: earlier is left. */
export function barPaths(
  columns: readonly Column[],
  left: (index: number) => number,
  band: number,
  axis: Axis,
): ColumnPaths {
  const compares = columns.some(({ reference }) => reference !== undefined);
  const gap = band < 24 ? 1 : 2;
  const thin = compares ? Math.max(1.5, Math.round(band * 0.11)) : 0;
  const wide = Math.max(1, Math.round(band * (compares ? 0.5 : 0.6)));
  const inset = (band - (compares ? thin + gap : 0) - wide) / 2;
  const marks = { bars: '', reference: '', hatch: '', hatchOutline: '' };
  columns.forEach((column, index) => {
    const start = left(index) + inset;
    if (column.reference !== undefined) {
      marks.reference += barPath(start, thin, 0, column.reference, axis);
    }
    addValue(marks, column, start + (compares ? thin + gap : 0), wide, axis);
  });
  return { ...marks, referenceIsLine: false, ...baselinePaths(columns, left, axis.zero) };
}

/** Many columns: one filled shape without gaps, and the reference as a line. */
export function areaPaths(
  columns: readonly Column[],
  left: (index: number) => number,
  band: number,
  axis: Axis,
): ColumnPaths {
  const marks = { bars: '', reference: '', hatch: '', hatchOutline: '' };
  if (band < 1) densePaths(marks, columns, left, axis);
  else {
    columns.forEach((column, index) => addValue(marks, column, left(index), band, axis));
    marks.reference = steppedLine(columns, left, axis);
  }
  return { ...marks, referenceIsLine: true, ...baselinePaths(columns, left, axis.zero) };
}

/** More columns than pixels: from the lowest to the highest of each pixel, so that no peak is lost. */
function densePaths(
  marks: { bars: string; reference: string },
  columns: readonly Column[],
  left: (index: number) => number,
  axis: Axis,
): void {
  let index = 0;
  while (index < columns.length) {
    const x = Math.floor(left(index));
    let [low, high] = [Infinity, -Infinity];
    let [lowReference, highReference] = [Infinity, -Infinity];
    for (; index < columns.length && Math.floor(left(index)) === x; index += 1) {
      const { value = NaN, reference = NaN } = columns[index]!;
      if (value < low) low = value;
      if (value > high) high = value;
      if (reference < lowReference) lowReference = reference;
      if (reference > highReference) highReference = reference;
    }
    if (high >= low) marks.bars += barPath(x, 1, Math.min(0, low), Math.max(0, high), axis);
    if (highReference >= lowReference) {
      const [top, bottom] = [axis.at(highReference), axis.at(lowReference)];
      marks.reference += `M${x + 0.5},${top}V${Math.max(bottom, top + 1)}`;
    }
  }
}

function addValue(
  marks: { bars: string; hatch: string; hatchOutline: string },
  { value, estimated }: Column,
  x: number,
  width: number,
  axis: Axis,
): void {
  if (value === undefined) return;
  const measured = value - estimated;
  if (measured !== 0) marks.bars += barPath(x, width, 0, measured, axis);
  if (estimated <= 0) return;
  const bottom = axis.at(measured) - (measured > 0 ? ESTIMATE_GAP : 0);
  const height = bottom - axis.at(value);
  if (height <= 0) return;
  marks.hatch += hatchPath(x, axis.at(value), width, height);
  marks.hatchOutline += boxPath(x, axis.at(value), width, height);
}

function barPath(x: number, width: number, from: number, to: number, axis: Axis): string {
  const [top, bottom] = [axis.at(Math.max(from, to)), axis.at(Math.min(from, to))];
  return boxPath(x, top, width, bottom - top);
}

function steppedLine(
  columns: readonly Column[],
  left: (index: number) => number,
  axis: Axis,
): string {
  let path = '';
  columns.forEach(({ reference }, index) => {
    if (reference === undefined) return;
    const isStart = index === 0 || columns[index - 1]!.reference === undefined;
    path += isStart ? `M${pixel(left(index))},${axis.at(reference)}` : `V${axis.at(reference)}`;
    path += `H${pixel(left(index + 1))}`;
  });
  return path;
}

function baselinePaths(
  columns: readonly Column[],
  left: (index: number) => number,
  zero: number,
): Pick<ColumnPaths, 'baseline' | 'dotted'> {
  const paths = { known: '', missing: '', notArrived: '' };
  for (let index = 0; index < columns.length; index += 1) {
    const { state } = columns[index]!;
    const first = index;
    while (columns[index + 1]?.state === state) index += 1;
    const [start, end] = [pixel(left(first)), pixel(left(index + 1))];
    const turnStart = columns[first - 1]?.state === 'missing' ? `V${zero - TURN_UP}V${zero}` : '';
    const turnEnd = columns[index + 1]?.state === 'missing' ? `V${zero - TURN_UP}` : '';
    paths[state] += `M${start},${zero}${turnStart}H${end}${turnEnd}`;
  }
  return { baseline: paths.known, dotted: paths.notArrived };
}
