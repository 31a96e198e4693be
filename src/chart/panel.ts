import { axisOf, levelAxis, pixel } from './axis.js';
import type { Axis } from './axis.js';
import type { Box } from './columns.js';
import { bandsOf, steppedLine } from './stepped-line.js';

/** A small chart under the columns, on the same bands but with an axis of its own. */
export interface PanelChart {
  readonly height: number;
  readonly plot: Box;
  /** One stepped line, broken where nothing is known. */
  readonly line: string;
  /** Where 0 is, if the axis reaches it. */
  readonly zero: number | undefined;
  readonly gridlines: readonly { readonly y: number; readonly text: string }[];
}

/** What is drawn, whatever the place is like. */
export interface PanelValues {
  readonly values: readonly (number | undefined)[];
  readonly tick: (value: number, digits: number) => string;
  /** Whether the axis has to reach 0: a price does, a temperature need not. */
  readonly fromZero: boolean;
}

export interface PanelInput extends PanelValues {
  /** The columns' plot, whose bands the line goes over. */
  readonly plot: Box;
  readonly rem: number;
}

const TICKS = 3;

/** The ticks of a panel, which need room at its side. */
export function panelTicks(panel: PanelValues): string[] {
  const axis = axisIn(panel, 0, 1);
  return axis.ticks.map((value) => panel.tick(value, axis.digits));
}

function axisIn({ values, fromZero }: PanelValues, top: number, bottom: number): Axis {
  return (fromZero ? axisOf : levelAxis)(values, top, bottom, TICKS);
}

/** Lays out a stepped line, with room above it for the picked value. */
export function panelChart(input: PanelInput): PanelChart {
  const { values, plot, tick, rem } = input;
  const top = pixel(1.375 * rem);
  const height = (plot.width < 420 ? 3 : 3.5) * rem;
  const axis = axisIn(input, top, top + height);
  return {
    height: pixel(top + height + 0.5 * rem),
    plot: { ...plot, y: top, height },
    line: steppedLine(values, bandsOf(plot, values.length), axis.at),
    zero: axis.ticks.includes(0) ? axis.zero : undefined,
    gridlines: axis.ticks.map((value) => ({
      y: axis.at(value),
      text: tick(value, value === 0 ? 0 : axis.digits),
    })),
  };
}
