import { axisOf, fittingLabels, LABEL_GAP, levelAxis, pixel, textRoom, textWidth } from './axis.js';
import type { Axis } from './axis.js';
import { areaPaths, barPaths, levelPaths } from './column-paths.js';
import type { ColumnPaths } from './column-paths.js';
import { placeNotices, skipsOf } from './notices.js';
import type { Notice, PlacedNotice, Skip } from './notices.js';

/** One column: what is there, what it is compared with, and why there may be nothing. */
export interface Column {
  readonly value?: number | undefined;
  /** The part of the value that is estimated: hatched, on top. */
  readonly estimated: number;
  readonly reference?: number | undefined;
  /** Of a part that is compared: what the whole came to. */
  readonly referenceWhole?: number | undefined;
  /** `missing`, `notArrived`, or in any other word that it is known. */
  readonly quality: string;
}

export interface ColumnsInput {
  readonly columns: readonly Column[];
  /** Whether values are levels of a state, and no amounts from 0. */
  readonly isLevel?: boolean;
  /** A label under each column, where it should have one. */
  readonly labels: readonly (string | undefined)[];
  /** What happens where a column begins: clocks change, data end. */
  readonly notices?: readonly Notice[];
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
  readonly notices: readonly PlacedNotice[];
  readonly skips: readonly Skip[];
}

/** Width of the cursor's thumb in pixels, which is also the smallest target. */
export const THUMB = 24;
/** Above this many columns there is no room for gaps between them. */
const MAX_BARS = 60;

/** Lays out columns with their reflections, gaps and axis. */
export function columnChart(input: ColumnsInput): ColumnChart {
  const { columns, width, rem } = input;
  const axisOver = axisFor(input);
  const reach = acrossOf(input, axisOver(0, 1));
  const band = reach.width / Math.max(1, columns.length);
  const left = (index: number): number => reach.x + index * band;
  const edges = [reach.x, reach.x + reach.width] as const;
  // The picked value stands in a lane of its own, above what happens.
  const { notices, height } = placeNotices(input.notices ?? [], left, edges, 1.375 * rem, rem);
  const plot = {
    ...reach,
    y: pixel(1.625 * rem + height),
    height: (width < 480 ? 11 : width < 900 ? 15 : 17.5) * rem,
  };
  const bottom = pixel(plot.y + plot.height);
  const axis = axisOver(plot.y, bottom);
  const paths = input.isLevel
    ? levelPaths(columns, left, axis)
    : columns.length <= MAX_BARS
      ? barPaths(columns, left, band, axis)
      : areaPaths(columns, left, band, axis);
  return {
    width,
    height: bottom + 1.75 * rem,
    plot,
    band,
    zero: axis.zero,
    gridlines: axis.ticks.map((value) => ({
      y: axis.at(value),
      text: input.tick(value, axis.digits),
    })),
    ...paths,
    gaps: gapsOf(columns, left),
    notices,
    ...labelsOf(input, left, band, axis.zero),
  };
}

/** The axis of all that is drawn, for any height: what it has to hold is gone through once. */
function axisFor({ columns, isLevel }: ColumnsInput): (top: number, bottom: number) => Axis {
  const values = columns.flatMap(({ value, reference, referenceWhole }) => [
    value,
    reference,
    referenceWhole,
  ]);
  return (top, bottom) => (isLevel ? levelAxis : axisOf)(values, top, bottom);
}

/** From where to where the plot goes: beside it there is room for the texts of the axes. */
function acrossOf(input: ColumnsInput, axis: Axis): Pick<Box, 'x' | 'width'> {
  const { columns, width, rem, sideTexts = [], tick } = input;
  const texts = [...axis.ticks.map((value) => tick(value, axis.digits)), ...sideTexts];
  const gutter = Math.max(...texts.map((text) => textRoom(text, 0.75 * rem))) + 0.5 * rem;
  // The cursor's thumb stands under the middle of a column, and its half must not stick out.
  const inset = Math.max(0, (THUMB - (width - gutter) / Math.max(1, columns.length)) / 2);
  // Whole pixels, so that columns of one pixel each begin and end with it.
  const x = Math.ceil(gutter);
  return { x, width: Math.max(THUMB, Math.floor(width - x - inset)) };
}

/** The labels under the columns; where time is skipped, they give way to what says so. */
function labelsOf(
  { labels, notices = [], rem, width }: ColumnsInput,
  left: (index: number) => number,
  band: number,
  zero: number,
): Pick<ColumnChart, 'labels' | 'skips'> {
  const fontSize = 0.75 * rem;
  const half = (text: string): number => textWidth(text, fontSize) / 2;
  const skips = skipsOf(notices, left, zero);
  const isClear = ({ x, text }: { x: number; text: string }): boolean =>
    x + half(text) <= width &&
    skips.every(
      (skip) => Math.abs(skip.x - x) >= half(skip.text) + half(text) + LABEL_GAP * fontSize,
    );
  const fitting = fittingLabels(labels, (index) => left(index) + band / 2, fontSize);
  return { labels: fitting.filter(isClear), skips };
}

/** Stretches of columns that are missing. */
function gapsOf(columns: readonly Column[], left: (index: number) => number): ColumnChart['gaps'] {
  const gaps: { x: number; width: number }[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    if (columns[index]!.quality !== 'missing') continue;
    const first = index;
    while (columns[index + 1]?.quality === 'missing') index += 1;
    gaps.push({ x: pixel(left(first)), width: pixel(left(index + 1) - left(first)) });
  }
  return gaps;
}
