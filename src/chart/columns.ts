import { axisOf, levelAxis, fittingLabels, pixel, textRoom, textWidth } from './axis.js';
import { areaPaths, barPaths, levelPaths } from './column-paths.js';
import type { ColumnPaths } from './column-paths.js';

/** One column: what is there, what it is compared with, and why there may be nothing. */
export interface Column {
  readonly value?: number | undefined;
  /** The part of the value that is estimated: hatched, on top. */
  readonly estimated: number;
  readonly reference?: number | undefined;
  /** `missing`, `notArrived`, or in any other word that it is known. */
  readonly quality: string;
}

export interface ColumnsInput {
  readonly columns: readonly Column[];
  /** Whether values are levels of a state, and no amounts from 0. */
  readonly isLevel?: boolean;
  /** A label under each column, where it should have one. */
  readonly labels: readonly (string | undefined)[];
  /** How a tick's value is written, with the decimals that tell it from its neighbours. */
  readonly tick: (value: number, digits: number) => string;
  /** What else needs room at the side of the plot: ticks of what stands below it. */
  readonly sideTexts?: readonly string[];
  /** CSS pixels of the whole figure, and of 1rem. */
  readonly width: number;
  readonly rem: number;
}

/** A box in pixels from the figure's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Columns over a band axis, in pixels: all that is needed to draw them, and nothing of the DOM. */
export interface ColumnChart extends ColumnPaths {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Width of one column's place. */
  readonly band: number;
  readonly zero: number;
  readonly gridlines: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly { readonly x: number; readonly text: string; readonly index: number }[];
  /** Stretches of columns that are missing. */
  readonly gaps: readonly { readonly x: number; readonly width: number }[];
  /** Where the part begins that has not arrived. */
  readonly arrived: number | undefined;
}

/** Width of the cursor's thumb in pixels, which is also the smallest target. */
export const THUMB = 24;
/** Above this many columns there is no room for gaps between them. */
const MAX_BARS = 60;

/** Lays out columns with their reflections, gaps and axis. */
export function columnChart(input: ColumnsInput): ColumnChart {
  const { columns, width, rem } = input;
  const fontSize = 0.75 * rem;
  const lane = 1.375 * rem;
  const footer = 1.75 * rem;
  const plotHeight = (width < 480 ? 11 : width < 900 ? 15 : 17.5) * rem;
  const values = columns.flatMap(({ value, reference }) => [value, reference]);
  const top = pixel(lane + 0.25 * rem);
  const bottom = pixel(top + plotHeight);
  const axis = (input.isLevel ? levelAxis : axisOf)(values, top, bottom);
  const gridlines = axis.ticks.map((value) => ({
    y: axis.at(value),
    text: input.tick(value, axis.digits),
  }));
  const sideTexts = [...gridlines.map(({ text }) => text), ...(input.sideTexts ?? [])];
  const gutter = Math.max(...sideTexts.map((text) => textRoom(text, fontSize))) + 0.5 * rem;
  // The cursor's thumb stands under the middle of a column, and its half must not stick out.
  const count = Math.max(1, columns.length);
  const inset = Math.max(0, (THUMB - (width - gutter) / count) / 2);
  // Whole pixels, so that columns of one pixel each begin and end with it.
  const x = Math.ceil(gutter);
  const plot = {
    x,
    y: top,
    width: Math.max(THUMB, Math.floor(width - x - inset)),
    height: plotHeight,
  };
  const band = plot.width / count;
  const left = (index: number): number => plot.x + index * band;
  const paths = input.isLevel
    ? levelPaths(columns, left, axis)
    : columns.length <= MAX_BARS
      ? barPaths(columns, left, band, axis)
      : areaPaths(columns, left, band, axis);
  return {
    width,
    height: bottom + footer,
    plot,
    band,
    zero: axis.zero,
    gridlines,
    labels: fittingLabels(input.labels, (index) => left(index) + band / 2, fontSize).filter(
      (label) => label.x + textWidth(label.text, fontSize) / 2 <= width,
    ),
    ...paths,
    ...stretches(columns, left),
  };
}

function stretches(
  columns: readonly Column[],
  left: (index: number) => number,
): Pick<ColumnChart, 'gaps' | 'arrived'> {
  const gaps: { x: number; width: number }[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    if (columns[index]!.quality !== 'missing') continue;
    const first = index;
    while (columns[index + 1]?.quality === 'missing') index += 1;
    gaps.push({ x: pixel(left(first)), width: pixel(left(index + 1) - left(first)) });
  }
  const last = columns.findIndex(({ quality }) => quality === 'notArrived');
  return { gaps, arrived: last < 0 ? undefined : pixel(left(last)) };
}
