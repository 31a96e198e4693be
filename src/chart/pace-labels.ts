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

/** What a label of the last value has to keep clear of. */
interface Around {
  readonly plot: Box;
  /** Of the whole figure. */
  readonly width: number;
  /** Heights of the goal lines. */
  readonly goals: readonly number[];
  /** Heights of the labels right of the plot. */
  readonly labels: readonly number[];
  /** The line goes on to the right of the last value. */
  readonly goesOn: boolean;
}

/**
 * Of the last value: below the line, where there is room and no goal line; else beside it or above
 * it. Undefined where it would stand on something.
 */
export function valuePlace(
  { x, y }: Place,
  text: string,
  { plot, width, goals, labels, goesOn }: Around,
  rem: number,
): LabelPlace | undefined {
  const room = textWidth(text, 0.8125 * rem);
  const bottom = plot.y + plot.height;
  const above: LabelPlace = { x: x - 0.5 * rem, y: y - 0.875 * rem, anchor: 'end' };
  const beside: LabelPlace = {
    x: x + 0.625 * rem,
    y: Math.min(y, bottom - 0.625 * rem),
    anchor: 'start',
  };
  const places: LabelPlace[] = [
    { x: x + 0.125 * rem, y: y + 1.25 * rem, anchor: 'start' },
    ...(goesOn ? [above, beside] : [beside, above]),
    { x, y: y + 1.5 * rem, anchor: 'end' },
  ];
  const found = places.find((place) => {
    const [left, right] =
      place.anchor === 'start' ? [place.x, place.x + room] : [place.x - room, place.x];
    const isAtLabels = right + 0.375 * rem > plot.x + plot.width;
    return (
      left >= plot.x &&
      right <= width &&
      place.y <= bottom - 0.5 * rem &&
      goals.every((goal) => Math.abs(goal - place.y) > 0.625 * rem) &&
      (!isAtLabels || labels.every((label) => Math.abs(label - place.y) >= LINE * rem))
    );
  });
  return found && { ...found, x: pixel(found.x), y: pixel(found.y) };
}
