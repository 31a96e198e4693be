import { max } from 'd3';
import { textRoom } from './axis.js';

/** One of the small columns to choose from. */
export interface StripColumn {
  /** Height in pixels; 0 where there is nothing, or less. */
  readonly height: number;
  /** From what width on its value stands above it. */
  readonly label: 'always' | 'medium' | 'wide';
}

/** The tallest column, in pixels. */
const HEIGHT = 60;
/** Pixels that a column has on the narrowest, a medium and a wide place. */
const NARROW_BAND = 26;
const MEDIUM_BAND = 40;

/**
 * Small columns from zero. Where all values have no room, only the first few of `important` are
 * written, as far as they do not run into each other.
 */
export function stripColumns(
  values: readonly number[],
  texts: readonly string[],
  important: readonly number[],
  fontSize: number,
): StripColumn[] {
  const highest = max(values) ?? 0;
  const width = (index: number): number => textRoom(texts[index]!, fontSize);
  const written: number[] = [];
  for (const index of new Set(important.filter((each) => each >= 0))) {
    const isFree = written.every(
      (other) => Math.abs(other - index) * NARROW_BAND >= (width(other) + width(index)) / 2 + 2,
    );
    if (isFree && width(index) <= NARROW_BAND * 1.4) written.push(index);
  }
  const fitsMedium = texts.every((_, index) => width(index) <= MEDIUM_BAND - 2);
  return values.map((value, index) => ({
    height: value > 0 ? Math.max(1, Math.round((value / highest) * HEIGHT)) : 0,
    label: written.includes(index) ? 'always' : fitsMedium ? 'medium' : 'wide',
  }));
}
