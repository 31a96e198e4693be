import { readLines, rowsOf } from '../data/lines.js';
import type { Row } from '../data/lines.js';
import { enter } from '../page/contestant.js';
import type { PurchaseLook, Size } from '../page/contestant.js';

/** Draws rows into a place, and gives back what draws the next ones there. */
type DrawBars = (place: HTMLElement, rows: readonly Row[], size: Size) => (rows: Row[]) => void;

export const COLOURS = { value: '#0b5f78', reference: '#6f777c' };

/** A contestant on the fast way: all but the drawing is the same for the floor and its peers. */
export function enterBars(draw: DrawBars): void {
  enter<PurchaseLook>({
    draw(place, text, look) {
      const lines = readLines(text);
      const redraw = draw(place, rowsOf(lines, look), look);
      return { turn: (next) => redraw(rowsOf(lines, next)) };
    },
  });
}
