/** Reads the paths of a figure back: by the grammar of SVG, not by the code that wrote them. */
import { columnChart } from '../../src/chart/columns.js';
import type { Box, Column, ColumnChart } from '../../src/chart/columns.js';
import type { Notice } from '../../src/chart/notices.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of each subpath, in absolute pixels. */
export function subpaths(path: string): Point[][] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVhvz])([^MLHVhvz]*)/g)) {
    const numbers = rest
      .split(/[\s,]+/)
      .filter((text) => text !== '')
      .map(Number);
    const [a = NaN, b = NaN] = numbers;
    if (command === 'M' || command === 'L') [x, y] = [a, b];
    if (command === 'H') x = a;
    if (command === 'V') y = a;
    if (command === 'h') x += a;
    if (command === 'v') y += a;
    if (command === 'M') lines.push([]);
    if (command !== 'z') lines.at(-1)!.push({ x, y });
  }
  return lines;
}

/** The bounds of each subpath. */
export function boxes(path: string): Box[] {
  return subpaths(path).map((points) => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  });
}

/** A column that is known, missing (`undefined`), or as the test says. */
function columnOf(value: number | undefined | Partial<Column>): Column {
  if (typeof value === 'object') return { estimated: 0, quality: 'measured', ...value };
  return { value, estimated: 0, quality: value === undefined ? 'missing' : 'measured' };
}

interface Options {
  readonly width?: number;
  readonly labels?: readonly (string | undefined)[];
  readonly notices?: readonly Notice[];
  readonly tick?: (value: number, digits: number) => string;
}

/** A figure of 720 pixels, unless a test says otherwise. */
export function chartOf(
  values: readonly (number | undefined | Partial<Column>)[],
  {
    width = 720,
    labels = values.map((_, index) => String(index)),
    tick = String,
    notices = [],
  }: Options = {},
): ColumnChart {
  return columnChart({ columns: values.map(columnOf), labels, notices, tick, width, rem: 16 });
}

/** Where a value stands, by two of the grid lines that the figure has drawn and named. */
export function scaleOf({ gridlines }: ColumnChart): (value: number) => number {
  const [first, last] = [gridlines[0]!, gridlines.at(-1)!];
  const [from, to] = [Number(first.text), Number(last.text)];
  return (value) => first.y + ((value - from) / (to - from)) * (last.y - first.y);
}

/** Where a column begins. */
export function leftOf({ plot, band }: ColumnChart, index: number): number {
  return plot.x + index * band;
}

/** All numbers of a figure, however deep. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return subpaths(value).flatMap(numbersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
