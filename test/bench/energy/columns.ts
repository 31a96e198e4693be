import { pictureOf, readReadings } from '../data/readings.js';
import type { Picture } from '../data/readings.js';
import { enter } from '../page/contestant.js';
import type { EnergyLook, Size } from '../page/contestant.js';

/** Draws a picture into a place, and gives back what draws the next one there. */
type DrawColumns = (place: HTMLElement, picture: Picture, size: Size) => (picture: Picture) => void;

/** More columns than these are drawn as one stepped shape, with last year's as a line over it. */
const MAX_BARS = 62;

export function isDense({ values }: Picture): boolean {
  return values.length > MAX_BARS;
}

export const COLOURS = { value: '#0b5f78', reference: '#6f777c', rule: '#dfe3e6' };

/** A contestant on the fast way: all but the drawing is the same for the floor and its peers. */
export function enterColumns(draw: DrawColumns): void {
  enter<EnergyLook>({
    draw(place, text, look) {
      const readings = readReadings(text);
      const redraw = draw(place, pictureOf(readings, look), look);
      return { turn: (next) => redraw(pictureOf(readings, next)) };
    },
  });
}
