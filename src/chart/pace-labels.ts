import { pixel, textWidth } from './axis.js';
import type { Box } from './columns.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a label begins or ends; `y` is the middle of its line. */
export interface LabelPlace extends Place {
  readonly anchor: 'start' | 'end';
}

/** The height of a label's line, in rem. */
const LINE = 1.125;

/**
 * Heights of the end's two lines, its name and its amount: as near to the end as they can stand a
 * line's height from the goals' own labels, the name on the side away from the goal.
 * @param goals heights of the goal lines, the upper first
 */
export function endPlaces(
  end: number,
  goals: readonly number[],
  { y: top, height }: Box,
  rem: number,
): { name: number; end: number } {
  const line = LINE * rem;
  const outward = end <= goals[0]! ? -line : line;
  const places = [
    end,
    ...goals.flatMap((goal) => [goal - line, goal + line, goal - 2 * line, goal + 2 * line]),
  ]
    .flatMap((place) => [
      { end: place, name: place + outward },
      { end: place, name: place - outward },
    ])
    .filter((place) =>
      [place.end, place.name].every(
        (y) =>
          y >= 0.5 * rem &&
          y <= top + height &&
          goals.every((goal) => Math.abs(goal - y) > line - 0.1),
      ),
    )
    // Sorting keeps the order of equals, so that outward goes first.
    .sort((a, b) => Math.abs(a.end - end) - Math.abs(b.end - end));
  const { end: amount, name } = places[0] ?? { end, name: end + outward };
  return { end: pixel(amount), name: pixel(name) };
}

/** Of the last value: below the line, where there is room; else above it, or beside its end. */
export function valuePlace({ x, y }: Place, text: string, plot: Box, rem: number): LabelPlace {
  const width = textWidth(text, 0.8125 * rem);
  const bottom = plot.y + plot.height;
  if (y > bottom - 2 * rem) {
    if (x - plot.x > width + rem) {
      return { x: pixel(x - 0.5 * rem), y: pixel(y - 0.875 * rem), anchor: 'end' };
    }
    const beside = Math.min(y + 0.625 * rem, bottom - 0.625 * rem);
    return { x: pixel(x + 0.625 * rem), y: pixel(beside), anchor: 'start' };
  }
  return x + width + 0.5 * rem < plot.x + plot.width
    ? { x: pixel(x + 0.125 * rem), y: pixel(y + 1.25 * rem), anchor: 'start' }
    : { x: pixel(x), y: pixel(y + 1.5 * rem), anchor: 'end' };
}
