import type { LitElement } from 'lit';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import type { Problem } from '../model/problem.js';
import { readPurchases } from '../model/purchases.js';
import type { Purchases } from '../model/purchases.js';
import { Companion } from './companion.js';
import { SharedDataFollower } from './shared-data.js';

/** What goals are told from: documents of the element's own, or else those of other elements. */
export class GoalCompanions {
  readonly #purchases = new Companion('purchases', readPurchases);
  readonly #energy = new Companion('energy', readEnergy);
  readonly #others: SharedDataFollower;

  /** @param ids of the other elements, separated by spaces, as they are when asked */
  constructor(host: LitElement, ids: () => string | undefined) {
    this.#others = new SharedDataFollower(host, () => (ids() ?? '').split(/\s+/).filter(Boolean));
  }

  get problems(): readonly Problem[] {
    return [...this.#energy.problems, ...this.#purchases.problems];
  }

  /** What other elements of the page have read. */
  get others(): readonly unknown[] {
    return this.#others.data;
  }

  purchases(input: unknown): Purchases | undefined {
    return this.#purchases.take(input) ?? this.#other<Purchases>('receipts');
  }

  energy(input: unknown): Energy | undefined {
    return this.#energy.take(input) ?? this.#other<Energy>('series');
  }

  #other<Model extends object>(key: keyof Model & string): Model | undefined {
    return this.others.find((data) => key in (data as object)) as Model | undefined;
  }
}
