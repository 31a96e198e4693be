import { quantile, tickStep } from 'd3';
import { fittingLabels, pixel, textRoom } from './axis.js';
import type { Box } from './columns.js';
import { THUMB } from './columns.js';
import { boxPath } from './hatch.js';

/** One cell: its value, or why it has none. */
export interface HeatCell {
  readonly value?: number | undefined;
  readonly state: 'known' | 'missing' | 'notArrived' | 'skipped';
}

/**
 * Values as shades, from the lightest. A shade is a span of values; the highest has no end where
 * few cells are far above it. Below 0 the shades are counted from −1 down.
 */
export interface HeatScale {
  readonly step: number;
  readonly lowest: number;
  readonly highest: number;
  /** Whether some values lie above the last span. */
  readonly isOpen: boolean;
  /** Decimals that tell the spans apart. */
  readonly digits: number;
}

/** How many shades there are to choose from, above and below 0. */
const SHADES = 7;
/** So much of all cells lies within the scale: one sauna evening should not pale a whole month. */
const WITHIN = 0.98;

export function heatScale(values: readonly (number | undefined)[]): HeatScale {
  const known = values.filter((value) => value !== undefined);
  const high = Math.max(0, quantile(known, WITHIN) ?? 0);
  const low = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  const step = tickStep(0, Math.max(high, -low) || 1, SHADES - 1);
  const last = Math.min(SHADES, Math.max(1, Math.ceil(high / step - 1e-9)));
  return {
    step,
    lowest: Math.max(-SHADES, Math.floor(low / step + 1e-9)),
    highest: last - 1,
    isOpen: most > last * step + 1e-9,
    digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  };
}

/** The span that a value lies in: 0 is the first one from 0 up, −1 the first one below. */
export function spanOf(value: number, { step, lowest, highest }: HeatScale): number {
  const span = Math.floor(value / step + 1e-9);
  return Math.max(lowest, Math.min(highest, span));
}

/** Which of the shades 0 to 6 a span has. */
export function shadeOf(span: number, { lowest, highest }: HeatScale): number {
  const [place, count] = span < 0 ? [-span, -lowest] : [span, highest];
  return count === 0 ? SHADES - 2 : Math.round((place / count) * (SHADES - 1));
}

/** A grid of cells, one path a shade. */
export interface HeatChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly band: number;
  readonly row: number;
  readonly shades: readonly { readonly span: number; readonly path: string }[];
  readonly missing: string;
  readonly notArrived: string;
  /** Squares as large as their values: where there are no shades of a colour. */
  readonly squares: string;
  readonly columnLabels: readonly {
    readonly x: number;
    readonly text: string;
    readonly index: number;
  }[];
  readonly rowLabels: readonly { readonly y: number; readonly text: string }[];
}

export interface HeatInput {
  /** Columns from left to right, cells from top to bottom. */
  readonly columns: readonly (readonly HeatCell[])[];
  readonly scale: HeatScale;
  readonly columnLabels: readonly (string | undefined)[];
  readonly rowLabels: readonly (string | undefined)[];
  readonly width: number;
  readonly rem: number;
}

export function heatChart(input: HeatInput): HeatChart {
  const { columns, scale, width, rem } = input;
  const fontSize = 0.75 * rem;
  const rows = input.rowLabels.length;
  const gutter = Math.max(
    ...input.rowLabels.map((text) => (text === undefined ? 0 : textRoom(text, fontSize))),
  );
  const x = Math.ceil(gutter + 0.5 * rem);
  const inset = Math.max(0, (THUMB - (width - x) / columns.length) / 2);
  const row = Math.round((width < 480 ? 0.75 : 0.875) * rem);
  const plot = { x, y: 0, width: Math.floor(width - x - inset), height: rows * row };
  const band = plot.width / columns.length;
  return {
    width,
    height: plot.height + 1.5 * rem,
    plot,
    band,
    row,
    ...cellPaths(columns, scale, plot, band, row),
    columnLabels: fittingLabels(
      input.columnLabels,
      (index) => x + (index + 0.5) * band,
      fontSize,
    ).filter((label) => label.x < width - fontSize),
    rowLabels: input.rowLabels.flatMap((text, index) =>
      text === undefined ? [] : [{ text, y: (index + 0.5) * row }],
    ),
  };
}

function cellPaths(
  columns: HeatInput['columns'],
  scale: HeatScale,
  plot: Box,
  band: number,
  row: number,
): Pick<HeatChart, 'shades' | 'missing' | 'notArrived' | 'squares'> {
  const shades = new Map<number, string[]>();
  const missing: string[] = [];
  const notArrived: string[] = [];
  const squares: string[] = [];
  const gap = band > 5 ? 1 : 0;
  const largest = Math.max(scale.highest + 1, -scale.lowest) * scale.step;
  columns.forEach((cells, column) => {
    const left = pixel(plot.x + column * band);
    const size = pixel(plot.x + (column + 1) * band) - left - gap;
    cells.forEach(({ value, state }, index) => {
      const top = plot.y + index * row;
      const [middle, centre] = [left + size / 2, top + row / 2];
      if (state === 'missing') {
        const reach = Math.min(3, size / 2);
        missing.push(
          `M${pixel(middle - reach)},${centre + reach}l${pixel(2 * reach)},${pixel(-2 * reach)}`,
        );
      } else if (state === 'notArrived') notArrived.push(`M${pixel(middle)},${centre}h.01`);
      if (value === undefined) return;
      const span = spanOf(value, scale);
      const pieces = shades.get(span) ?? [];
      shades.set(span, pieces);
      pieces.push(boxPath(left, top, size, row - gap));
      const side = Math.sqrt(Math.min(1, Math.abs(value) / largest));
      const [wide, high] = [size * side, (row - 1) * side];
      squares.push(boxPath(middle - wide / 2, centre - high / 2, wide, high));
    });
  });
  const sorted = [...shades].sort(([a], [b]) => a - b);
  return {
    shades: sorted.map(([span, pieces]) => ({ span, path: pieces.join('') })),
    missing: missing.join(''),
    notArrived: notArrived.join(''),
    squares: squares.join(''),
  };
}
