import { within } from './arithmetic.js';
import { dateOf } from './calendar.js';
import type { DayNumber } from './calendar.js';
import type { Random } from './random.js';
import type { Purchase } from '../../src/model/purchases-schema.js';

/** What the family means to spend in a month, January first, euro. */
const PLAN = [420, 395, 415, 425, 435, 450, 360, 430, 435, 415, 425, 495];

/** Keeps a month near its plan: who has spent much by the 20th buys less on the 24th. */
export class Budget {
  readonly #chance: Random;
  #month = '';
  #plan = 0;
  #spent = 0;

  constructor(chance: Random) {
    this.#chance = chance;
  }

  /** How large a basket may be on a day, against the usual. */
  allowance(day: DayNumber): number {
    const date = dateOf(day);
    if (date.slice(0, 7) !== this.#month) {
      this.#month = date.slice(0, 7);
      this.#plan = PLAN[Number(date.slice(5, 7)) - 1]! * this.#chance.between(0.94, 1.06);
      this.#spent = 0;
    }
    const passed = (Number(date.slice(8)) - 1) / 30;
    return within(1 + 1.6 * (passed - this.#spent / this.#plan), 0.6, 1.4);
  }

  spend({ total = 0 }: Purchase): void {
    this.#spent += total ?? 0;
  }
}
