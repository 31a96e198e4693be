import { offsetsBetween } from './offsets.js';
import type { Offset } from './offsets.js';

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/**
 * What a clock on the wall shows, as the milliseconds that the same digits would have in UTC.
 * Days of such a clock have 24 hours always; only `Clock` knows how they lie in real time.
 */
export type WallMs = number;

const HOUR = 3_600_000;

/** About 13 months: offset changes are looked up once for each such window. */
const WINDOW = 400 * 24 * HOUR;

/**
 * The clock of one time zone: from instants to wall time and back. Offset changes are looked up
 * in the platform's IANA data once, then all is integer arithmetic.
 */
export class Clock {
  readonly timeZone: string;
  readonly #windows = new Map<number, readonly Offset[]>();
  /** The offset found last, and from when until when it holds. */
  #offset = 0;
  #from = 0;
  #until = 0;

  constructor(timeZone: string) {
    this.timeZone = timeZone;
  }

  /** Wall time minus UTC at an instant, in milliseconds. */
  offset(instant: EpochMs): number {
    // Most of what is asked lies where the last was.
    if (!(instant >= this.#from && instant < this.#until)) this.#find(instant);
    return this.#offset;
  }

  toWall(instant: EpochMs): WallMs {
    return instant + this.offset(instant);
  }

  /**
   * The first instant at which the wall shows this time. A time that the clock skips (02:00 to
   * 03:00 in spring) gives the instant of the skip: the first moment that comes after it.
   */
  toInstant(wall: WallMs): EpochMs {
    // Offsets lie between -12 and +14 hours, so these two probes stand on either side.
    const before = this.offset(wall - 15 * HOUR);
    const after = this.offset(wall + 13 * HOUR);
    const early = wall - before;
    if (before === after || this.offset(early) === before) return early;
    const late = wall - after;
    if (this.offset(late) === after) return late;
    return this.#lastChange(early);
  }

  /** Whether the wall ever shows this time (a time that a clock skips it does not). */
  exists(wall: WallMs): boolean {
    return this.toWall(this.toInstant(wall)) === wall;
  }

  #find(instant: EpochMs): void {
    const window = Math.floor(instant / WINDOW);
    const changes = this.#changes(window);
    let index = changes.length - 1;
    while (changes[index]!.at > instant) index -= 1;
    this.#from = changes[index]!.at;
    this.#until = changes[index + 1]?.at ?? (window + 1) * WINDOW;
    this.#offset = changes[index]!.offset;
  }

  #lastChange(instant: EpochMs): EpochMs {
    const window = Math.floor(instant / WINDOW);
    const past = this.#changes(window).filter((change) => change.at <= instant);
    // A window's first entry is its own start, not a change: the change is in the window before.
    if (past.length === 1) return this.#changes(window - 1).at(-1)!.at;
    return past.at(-1)!.at;
  }

  #changes(window: number): readonly Offset[] {
    let changes = this.#windows.get(window);
    if (!changes) {
      changes = offsetsBetween(this.timeZone, window * WINDOW, (window + 1) * WINDOW);
      this.#windows.set(window, changes);
    }
    return changes;
  }
}

const clocks = new Map<string, Clock>();

/** The shared clock of a time zone, so that its offset changes are looked up once. */
export function clockOf(timeZone: string): Clock {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Clock(timeZone);
    clocks.set(timeZone, clock);
  }
  return clock;
}
