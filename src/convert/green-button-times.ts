import { LAST_INSTANT } from '../model/pieces.js';
import type { EpochMs } from '../model/zone.js';
import { WallTimes } from './wall-times.js';

/** What the times of a file are. */
export interface FileClock {
  readonly timeZone: string;
  readonly isWall: boolean;
}

/** A time as it stands in a file, by the file's clock, in milliseconds. */
export interface FileTime {
  readonly start: number;
  readonly duration: number;
}

/** A time where it belongs. */
export interface Span {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

const DAY = 24 * 60 * 60_000;
const TEN_YEARS = 10 * 366 * DAY;

/** The time that begins so many seconds after 1970 and lasts for so many; undefined: none such. */
export function timeOf(
  start: number | undefined,
  duration: number | undefined,
  least: number,
): FileTime | undefined {
  if (start === undefined || duration === undefined || duration < least) return undefined;
  const time = { start: start * 1000, duration: duration * 1000 };
  const isKept = time.duration <= TEN_YEARS && Math.abs(time.start) < LAST_INSTANT - TEN_YEARS;
  return isKept ? time : undefined;
}

/** Puts the times of a file in their places, in order of their starts. */
export class FileTimes {
  readonly #walls: WallTimes | undefined;

  constructor({ isWall, timeZone }: FileClock) {
    this.#walls = isWall ? new WallTimes(timeZone) : undefined;
  }

  /** Undefined where the clock skips the time's start. */
  spanOf({ start, duration }: FileTime): Span | undefined {
    if (!this.#walls) return { start, end: start + duration };
    const instant = this.#walls.instantOf(start);
    if (instant === undefined) return undefined;
    // A day on the wall is as long as that day was.
    const end = duration < DAY ? instant + duration : this.#walls.endOf(start + duration);
    return { start: instant, end };
  }
}
