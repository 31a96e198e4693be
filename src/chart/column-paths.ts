import { pixel } from './axis.js';
import type { Axis } from './axis.js';
import type { Column } from './columns.js';
import { boxPath, hatchPath } from './hatch.js';
import { steppedLine } from './stepped-line.js';

/** One path for each kind of mark, however many columns there are. */
export interface ColumnPaths {
  readonly bars: string;
  /** Of a state, which has a level and no amount: one line in place of columns. */
  readonly line: string;
  readonly reference: string;
  /** The rest of what a part is compared with: hollow. */
  readonly ghost: string;
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
/** A few columns on a wide page stay columns, and do not become walls. */
const WIDEST = 60;

/** Columns side by side, each with its thin reflection at the left: earlier is left. */
export function barPaths(
  columns: readonly Column[],
  left: (index: number) => number,
  band: number,
  axis: Axis,
): ColumnPaths {
  const compares = columns.some(({ reference }) => reference !== undefined);
  const { thin, gap, wide } = widthsOf(band, compares);
  const inset = (band - thin - gap - wide) / 2;
  const marks = new Marks();
  columns.forEach((column, index) => {
    const start = left(index) + inset;
    if (column.reference !== undefined) {
      marks.reference.push(barPath(start, thin, column.reference, axis));
      addGhost(marks, column, start, thin, axis);
    }
    addValue(marks, column, start + thin + gap, wide, axis);
  });
  return { ...marks.joined(), referenceIsLine: false, ...baselinePaths(columns, left, axis.zero) };
}

/** How a column's place is shared between it and its reflection; narrow places shrink all. */
function widthsOf(band: number, compares: boolean): { thin: number; gap: number; wide: number } {
  const gap = !compares ? 0 : band < 24 ? 1 : 2;
  const thin = compares ? Math.min(WIDEST / 5, Math.max(1.5, Math.round(band * 0.11))) : 0;
  const wide = Math.min(WIDEST, Math.max(1, Math.round(band * (compares ? 0.5 : 0.6))));
  const fit = Math.min(1, band / (thin + gap + wide));
  return { thin: thin * fit, gap: gap * fit, wide: wide * fit };
}

/** A state such as a temperature: a level in each place, beside the level before. */
export function levelPaths(
  columns: readonly Column[],
  left: (index: number) => number,
  axis: Axis,
): ColumnPaths {
  const lineOf = (values: (number | undefined)[]): string => steppedLine(values, left, axis.at);
  return {
    ...new Marks().joined(),
    line: lineOf(columns.map(({ value }) => value)),
    reference: lineOf(columns.map(({ reference }) => reference)),
    referenceIsLine: true,
    ...baselinePaths(columns, left, axis.zero),
  };
}

/** Many columns: one filled shape without gaps, and the reference as a line. */
export function areaPaths(
  columns: readonly Column[],
  left: (index: number) => number,
  band: number,
  axis: Axis,
): ColumnPaths {
  const marks = new Marks();
  if (band < 1) densePaths(marks, columns, left, axis);
  else {
    columns.forEach((column, index) => {
      // From edge to edge as drawn, so that no seam shows between two.
      const [start, end] = [pixel(left(index)), pixel(left(index + 1))];
      addValue(marks, column, start, end - start, axis);
    });
    marks.reference.push(
      steppedLine(
        columns.map(({ reference }) => reference),
        left,
        axis.at,
      ),
    );
  }
  return { ...marks.joined(), referenceIsLine: true, ...baselinePaths(columns, left, axis.zero) };
}

/** Pieces of paths, joined when all are there: a text that grows is kept as a tree of its pieces. */
class Marks {
  readonly bars: string[] = [];
  readonly reference: string[] = [];
  readonly ghost: string[] = [];
  readonly hatch: string[] = [];
  readonly hatchOutline: string[] = [];

  joined(): Omit<ColumnPaths, 'referenceIsLine' | 'baseline' | 'dotted'> {
    return {
      line: '',
      bars: this.bars.join(''),
      reference: this.reference.join(''),
      ghost: this.ghost.join(''),
      hatch: this.hatch.join(''),
      hatchOutline: this.hatchOutline.join(''),
    };
  }
}

/** More columns than pixels: from the lowest to the highest of each pixel, so that no peak is lost. */
function densePaths(
  marks: Marks,
  columns: readonly Column[],
  left: (index: number) => number,
  axis: Axis,
): void {
  let index = 0;
  let continues = false;
  while (index < columns.length) {
    const x = Math.floor(left(index));
    let [low, high] = [Infinity, -Infinity];
    let [lowReference, highReference] = [Infinity, -Infinity];
    let isEstimated = false;
    for (; index < columns.length && Math.floor(left(index)) === x; index += 1) {
      const { value = NaN, reference = NaN, estimated } = columns[index]!;
      if (value < low) low = value;
      if (value > high) high = value;
      if (reference < lowReference) lowReference = reference;
      if (reference > highReference) highReference = reference;
      if (estimated !== 0) isEstimated = true;
    }
    if (high >= low) {
      const [top, bottom] = [axis.at(Math.max(0, high)), axis.at(Math.min(0, low))];
      if (!isEstimated) marks.bars.push(boxPath(x, top, 1, bottom - top));
      else {
        marks.hatch.push(hatchPath(x, top, 1, bottom - top));
        marks.hatchOutline.push(`M${x},${high > 0 ? top : bottom}h1`);
      }
    }
    const isKnown = highReference >= lowReference;
    if (isKnown) {
      const [top, bottom] = [axis.at(highReference), axis.at(lowReference)];
      marks.reference.push(
        `${continues ? 'L' : 'M'}${x + 0.5},${top}V${Math.max(bottom, top + 1)}`,
      );
    }
    continues = isKnown;
  }
}

/** From what a part came to up to what the whole did. */
function addGhost(
  marks: Marks,
  { reference = 0, referenceWhole = reference }: Column,
  x: number,
  width: number,
  axis: Axis,
): void {
  const [from, to] = [axis.at(reference), axis.at(referenceWhole)];
  if (from !== to) marks.ghost.push(boxPath(x, Math.min(from, to), width, Math.abs(to - from)));
}

/** The measured part, and the estimated one beyond it. */
function addValue(
  marks: Marks,
  { value, estimated }: Column,
  x: number,
  width: number,
  axis: Axis,
): void {
  if (value === undefined) return;
  const measured = value - estimated;
  // Where an estimate works against what is measured, no part of the bar is surely measured.
  const solid = measured * estimated < 0 ? 0 : measured;
  if (solid !== 0) marks.bars.push(barPath(x, width, solid, axis));
  if (estimated === 0) return;
  const end = axis.at(value);
  const direction = Math.sign(end - axis.at(solid));
  const start = axis.at(solid) + (solid === 0 ? 0 : direction * ESTIMATE_GAP);
  const height = (end - start) * direction;
  if (height <= 0) return;
  marks.hatch.push(hatchPath(x, Math.min(start, end), width, height));
  marks.hatchOutline.push(boxPath(x, Math.min(start, end), width, height));
}

function barPath(x: number, width: number, value: number, axis: Axis): string {
  const [top, bottom] = [axis.at(Math.max(0, value)), axis.at(Math.min(0, value))];
  return boxPath(x, top, width, bottom - top);
}

/** Whether something is there, and why not. */
export function stateOf({ quality }: Column): 'known' | 'missing' | 'notArrived' {
  return quality === 'missing' || quality === 'notArrived' ? quality : 'known';
}

function baselinePaths(
  columns: readonly Column[],
  left: (index: number) => number,
  zero: number,
): Pick<ColumnPaths, 'baseline' | 'dotted'> {
  const paths = { known: '', missing: '', notArrived: '' };
  for (let index = 0; index < columns.length; index += 1) {
    const state = stateOf(columns[index]!);
    const first = index;
    while (index + 1 < columns.length && stateOf(columns[index + 1]!) === state) index += 1;
    const [start, end] = [pixel(left(first)), pixel(left(index + 1))];
    const turnStart = columns[first - 1]?.quality === 'missing' ? `V${zero - TURN_UP}V${zero}` : '';
    const turnEnd = columns[index + 1]?.quality === 'missing' ? `V${zero - TURN_UP}` : '';
    paths[state] += `M${start},${zero}${turnStart}H${end}${turnEnd}`;
  }
  return { baseline: paths.known, dotted: paths.notArrived };
}
