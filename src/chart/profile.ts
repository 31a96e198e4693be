import { axisOf, fittingLabels, pixel, textRoom } from './axis.js';
import type { Box } from './columns.js';
import { THUMB } from './columns.js';
import { bandsOf, steppedLine } from './stepped-line.js';

/** Lines over the same bands and the same axis: how one day goes beside another. */
export interface ProfileChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly band: number;
  readonly zero: number;
  readonly gridlines: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly { readonly x: number; readonly text: string; readonly index: number }[];
  /** One path a line; the first is the one that matters. */
  readonly lines: readonly string[];
}

export interface ProfileInput {
  readonly lines: readonly (readonly (number | undefined)[])[];
  readonly labels: readonly (string | undefined)[];
  readonly tick: (value: number, digits: number) => string;
  readonly width: number;
  readonly rem: number;
}

export function profileChart({ lines, labels, tick, width, rem }: ProfileInput): ProfileChart {
  const fontSize = 0.75 * rem;
  const top = pixel(1.625 * rem);
  const plotHeight = (width < 480 ? 10 : 13) * rem;
  const bottom = pixel(top + plotHeight);
  const axis = axisOf(lines.flat(), top, bottom);
  const gridlines = axis.ticks.map((value) => ({
    y: axis.at(value),
    text: tick(value, axis.digits),
  }));
  const gutter = Math.max(...gridlines.map(({ text }) => textRoom(text, fontSize))) + 0.5 * rem;
  const x = Math.ceil(gutter);
  const inset = Math.max(0, (THUMB - (width - gutter) / labels.length) / 2);
  const plot = { x, y: top, width: Math.floor(width - x - inset), height: plotHeight };
  const band = plot.width / labels.length;
  const paths = lines.map((line) => steppedLine(line, bandsOf(plot, line.length), axis.at));
  return {
    width,
    height: bottom + 1.75 * rem,
    plot,
    band,
    zero: axis.zero,
    gridlines,
    labels: fittingLabels(labels, (index) => x + (index + 0.5) * band, fontSize),
    lines: paths,
  };
}
