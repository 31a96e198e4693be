import { pixel, textRoom } from './axis.js';

/** What happens where a column begins, said above the columns. */
export interface Notice {
  /** The column before which it happens. */
  readonly index: number;
  readonly text: string;
  /** Of time that a clock skips: what stands on the axis there (`3→4`). */
  readonly skip?: string | undefined;
}

/** A notice in pixels, with a leader down to the axis. */
export interface PlacedNotice {
  /** Where it happens, and where its text has room. */
  readonly x: number;
  readonly textX: number;
  readonly y: number;
  readonly text: string;
}

/** The rows of texts above the columns, each in the first one that has room for it. */
export interface NoticeRows {
  readonly notices: readonly PlacedNotice[];
  readonly height: number;
}

/** Texts stand above all marks, so that they never cross one. */
export function placeNotices(
  notices: readonly Notice[],
  left: (index: number) => number,
  [start, end]: readonly [number, number],
  top: number,
  rem: number,
): NoticeRows {
  const lineHeight = 1.125 * rem;
  const ends: number[] = [];
  const placed = notices.map(({ index, text }) => {
    const room = textRoom(text, 0.75 * rem);
    const x = left(index);
    const textX = Math.max(start + room / 2, Math.min(end - room / 2, x));
    const free = ends.findIndex((taken) => taken < textX - room / 2);
    const row = free < 0 ? ends.length : free;
    ends[row] = textX + room / 2 + 0.5 * rem;
    return { x: pixel(x), textX: pixel(textX), y: pixel(top + (row + 0.75) * lineHeight), text };
  });
  return { notices: placed, height: ends.length * lineHeight };
}

/** Where the axis is broken: two slanting lines over it, and what stands under them. */
export interface Skip {
  readonly x: number;
  readonly text: string;
  readonly path: string;
}

/** The places where a clock skips time, on the edge between two columns. */
export function skipsOf(
  notices: readonly Notice[],
  left: (index: number) => number,
  zero: number,
): Skip[] {
  const slant = (x: number): string => `M${pixel(x - 2)},${zero + 5}L${pixel(x + 2)},${zero - 5}`;
  return notices.flatMap(({ index, skip }) => {
    if (skip === undefined) return [];
    const x = pixel(left(index));
    return [{ x, text: skip, path: slant(x - 2) + slant(x + 2) }];
  });
}
