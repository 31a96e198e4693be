import { cumsum, sum } from 'd3';
import { pixel, textRoom } from './axis.js';

/** From what width of the place on a text has room: 300, 480, 640 or 960 px, or nowhere. */
export type LabelRoom = 'always' | 'medium' | 'wide' | 'widest' | 'never';

/** A part of a whole as a stretch of one bar, in per cent of its length. */
export interface StripShare {
  readonly start: number;
  readonly width: number;
  readonly label: LabelRoom;
}

const ROOMS = [
  ['always', 300],
  ['medium', 480],
  ['wide', 640],
  ['widest', 960],
] as const;
const GAP = 8;

/** Stretches side by side. Nothing stands for what is unknown, nothing or less. */
export function shareStrip(
  values: readonly (number | undefined)[],
  labels: readonly string[],
  fontSize: number,
): (StripShare | undefined)[] {
  const sizes = values.map((value = 0) => Math.max(0, value));
  const whole = sum(sizes);
  const ends = cumsum(sizes);
  return sizes.map((size, index) => {
    if (size === 0) return undefined;
    const start = pixel(((ends[index]! - size) / whole) * 100);
    const width = pixel((ends[index]! / whole) * 100) - start;
    const room = textRoom(labels[index]!, fontSize) + GAP;
    const fitting = ROOMS.find(([, place]) => (width / 100) * place >= room);
    return { start, width: pixel(width), label: fitting?.[0] ?? 'never' };
  });
}
