import { extent, ticks, tickStep } from 'd3';

/** A linear scale from values to pixels, with the ticks that suit it. */
export interface Axis {
  /** The pixel of a value. */
  readonly at: (value: number) => number;
  /** The pixel of 0, or of the axis' end where 0 lies beyond it. */
  readonly zero: number;
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly digits: number;
}

/** Between two labels of an axis, in ems. */
export const LABEL_GAP = 0.4;

/** How much taller than its largest value an axis is, so that nothing touches the top. */
const HEADROOM = 1.05;

/** A vertical axis from zero (or the lowest negative value) over pixels `top` to `bottom`. */
export function axisOf(
  values: readonly (number | undefined)[],
  top: number,
  bottom: number,
  count = 4,
): Axis {
  const [lowest = 0, highest = 0] = extent(values, (value) => value);
  const reach = [Math.min(0, lowest) * HEADROOM, Math.max(0, highest) * HEADROOM] as const;
  return axisBetween(reach, [top, bottom], count);
}

/** An axis of a state such as a temperature: of its own range, which need not hold 0. */
export function levelAxis(
  values: readonly (number | undefined)[],
  top: number,
  bottom: number,
  count = 4,
): Axis {
  const [lowest = 0, highest = 0] = extent(values, (value) => value);
  const room = (highest - lowest || 2) * (HEADROOM - 1);
  return axisBetween([lowest - room, highest + room], [top, bottom], count);
}

function axisBetween(
  [lowest, highest]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  count: number,
): Axis {
  const span = highest - lowest || 1;
  const at = (value: number): number => pixel(bottom - ((value - lowest) / span) * (bottom - top));
  const step = tickStep(lowest, lowest + span, count);
  return {
    at,
    zero: lowest <= 0 && lowest + span >= 0 ? at(0) : bottom,
    ticks: ticks(lowest, lowest + span, count),
    digits: Math.max(0, -Number(step.toExponential().split('e')[1])),
  };
}

/** A tenth of a pixel is finer than any screen draws; more digits only make paths longer. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}

/** About how wide a text of the figure's font stands, in ems: digits of the usual fonts are .56. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * 0.56 * fontSize;
}

/** The room to keep for a text at a figure's edge: readers may set letters .12 em apart. */
export function textRoom(text: string, fontSize: number): number {
  return textWidth(text, fontSize) + text.length * 0.12 * fontSize;
}

/**
 * Keeps as many of the labels as fit side by side: every one, every second, every third …
 * Undefined labels take no place.
 */
export function fittingLabels(
  labels: readonly (string | undefined)[],
  center: (index: number) => number,
  fontSize: number,
): { index: number; text: string; x: number }[] {
  const all = labels.flatMap((text, index) =>
    text === undefined ? [] : [{ index, text, x: pixel(center(index)) }],
  );
  const fits = (every: number): boolean =>
    all.every((label, place) => {
      const next = all[place + every];
      if (place % every !== 0 || !next) return true;
      const room = (textWidth(label.text, fontSize) + textWidth(next.text, fontSize)) / 2;
      return next.x - label.x >= room + LABEL_GAP * fontSize;
    });
  let every = 1;
  while (every < all.length && !fits(every)) every += 1;
  return all.filter((_, place) => place % every === 0);
}
