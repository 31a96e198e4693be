import { monthOf } from './calendar.js';
import type { DayNumber } from './calendar.js';
import { PRODUCTS } from './catalogue.js';
import type { Product } from './catalogue.js';
import { FIRST_DAY, awayOn } from './household.js';
import type { Random } from './random.js';

/** The tables of products say what appeals; a family of three buys this share of it. */
const APPETITE = 0.62;

/** What is running out: 1 = time to buy it. Grows day by day, falls when it is bought. */
export class Needs {
  readonly #chance: Random;
  readonly #needs: Float64Array;
  #day = FIRST_DAY;

  constructor(chance: Random) {
    this.#chance = chance;
    this.#needs = Float64Array.from(PRODUCTS, () => chance.between(0, 1.1));
  }

  /** Chooses so many products on a day, the most needed with the best chance. */
  choose(day: DayNumber, size: number): Product[] {
    this.#grow(day);
    const weights = this.#needs.map((need, index) => weightOf(need, PRODUCTS[index]!));
    const chosen: Product[] = [];
    for (let count = 0; count < size; count += 1) {
      const index = draw(weights, this.#chance);
      if (index < 0) break;
      weights[index] = 0;
      this.#needs[index] = Math.min(this.#needs[index]! - 1, 0.3);
      chosen.push(PRODUCTS[index]!);
    }
    return chosen;
  }

  #grow(day: DayNumber): void {
    for (; this.#day < day; this.#day += 1) {
      if (!awayOn(this.#day)) PRODUCTS.forEach((product, index) => this.#growOne(product, index));
    }
  }

  #growOne(product: Product, index: number): void {
    const growth = (product.perMonth / 30) * APPETITE * this.#chance.between(0.4, 1.6);
    if (!product.months) {
      this.#needs[index] = Math.min(this.#needs[index]! + growth, 1.6);
    } else if (!product.months.includes(monthOf(this.#day))) {
      this.#needs[index] = 0;
    } else {
      // What has a short season is longed for from its first day.
      const longing = product.months.length <= 2 ? 0.9 : 0.4;
      this.#needs[index] = Math.min(Math.max(this.#needs[index]!, longing) + growth, 1.8);
    }
  }
}

/** Nobody buys what is plenty; what has run out is hardly forgotten, the daily things least. */
function weightOf(need: number, { perMonth }: Product): number {
  return need <= 0.1 ? 0 : need * need * need * (0.4 + perMonth);
}

function draw(weights: Float64Array, chance: Random): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  let left = sum * chance.next();
  for (let index = 0; index < weights.length; index += 1) {
    left -= weights[index]!;
    if (left < 0) return index;
  }
  return -1;
}
