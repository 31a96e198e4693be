import { max, min, ticks, tickStep } from 'd3';
import { pixel } from './axis.js';
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

interface PanelAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const TICKS = 3;
/** How much farther than its values an axis goes, so that nothing touches its ends. */
const ROOM = 0.06;

/** The ticks of a panel, which need room at its side. */
export function panelTicks(values: PanelValues): string[] {
  return axisOf(values).ticks.map(({ text }) => text);
}

function axisOf({ values, tick, fromZero }: PanelValues): PanelAxis {
  const ends = [min(values, (value) => value) ?? 0, max(values, (value) => value) ?? 0] as const;
  const [lowest, highest] = fromZero ? [Math.min(0, ends[0]), Math.max(0, ends[1])] : ends;
  const room = (highest - lowest || 1) * ROOM;
  const low = fromZero && lowest === 0 ? 0 : lowest - room;
  const high = fromZero && highest === 0 ? 0 : highest + room;
  const step = tickStep(low, high, TICKS);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const texts = ticks(low, high, TICKS).map((value) => ({ value, text: tick(value, digits) }));
  return { low, high, ticks: texts };
}

/** Lays out a stepped line, with room above it for the picked value. */
export function panelChart(input: PanelInput): PanelChart {
  const { values, plot, rem } = input;
  const axis = axisOf(input);
  const { low, high } = axis;
  const top = pixel(1.375 * rem);
  const height = (plot.width < 420 ? 3 : 3.5) * rem;
  const at = (value: number): number => pixel(top + height * ((high - value) / (high - low || 1)));
  return {
    height: pixel(top + height + 0.5 * rem),
    plot: { ...plot, y: top, height },
    line: steppedLine(values, bandsOf(plot, values.length), at),
    zero: low <= 0 && high >= 0 ? at(0) : undefined,
    gridlines: axis.ticks.map(({ value, text }) => ({ y: at(value), text })),
  };
}
