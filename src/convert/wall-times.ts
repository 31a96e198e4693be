import { clockOf } from '../model/zone.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';

/** Finds the instants of times that a file writes as the clock on the wall shows them, in order. */
export class WallTimes {
  readonly #clock: Clock;
  #last: EpochMs = -Infinity;

  constructor(timeZone: string) {
    this.#clock = clockOf(timeZone);
  }

  /**
   * The instant of a wall time; undefined where the clock skips it. In the hour that the clock
   * shows twice, what comes again is the second time round.
   */
  instantOf(wall: WallMs): EpochMs | undefined {
    const first = this.#clock.toInstant(wall);
    if (this.#clock.toWall(first) !== wall) return undefined;
    const second = first + this.#setBack(first);
    const isAgain = first <= this.#last && this.#clock.toWall(second) === wall;
    const instant = isAgain ? second : first;
    this.#last = Math.max(this.#last, instant);
    return instant;
  }

  /** The instant at which something ends that lasts for whole days of the wall. */
  endOf(wall: WallMs): EpochMs {
    return this.#clock.toInstant(wall);
  }

  /** By how much the clock is set back in the hours after an instant. */
  #setBack(instant: EpochMs): number {
    return this.#clock.offset(instant) - this.#clock.offset(instant + 3 * 3_600_000);
  }
}
