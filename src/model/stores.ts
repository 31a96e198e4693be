import { DictionaryDraft } from './dictionary.js';
import type { Dictionary } from './dictionary.js';
import { ListDraft } from './list.js';
import type { ProblemList } from './problem.js';
import { storeSchema } from './purchases-schema.js';
import type { Store } from './purchases-schema.js';

/** Shops, and the chain that each belongs to. */
export interface Stores extends Dictionary {
  readonly chains: Dictionary;
  /** A store's entry in `chains`; 0: unknown. */
  readonly chainOf: Int32Array;
}

/** The stores while a document is read. */
export class StoresDraft extends ListDraft<Store> {
  readonly #chains = new DictionaryDraft();

  /** @param rows the document's stores; undefined where it lists none */
  constructor(rows: readonly unknown[] | undefined, problems: ProblemList) {
    super('stores', storeSchema, rows, problems);
  }

  override finish(): Stores {
    const chainOf = new Int32Array(this.keys.length);
    for (const { row, index } of this.rows) {
      if (typeof row.chain === 'string') chainOf[index] = this.#chains.enter(row.chain, row.chain);
    }
    return { ...super.finish(), chains: this.#chains.finish(), chainOf };
  }
}
