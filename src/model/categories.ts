import type { Dictionary } from './dictionary.js';
import { ListDraft } from './list.js';
import { describe } from './problem.js';
import type { ProblemList } from './problem.js';
import { categorySchema } from './purchases-schema.js';
import type { Category } from './purchases-schema.js';

/** A tree of any depth. A category's parent is 0 where it is a root. */
export interface Categories extends Dictionary {
  readonly parents: Int32Array;
  /** Every category once, each after its parent. */
  readonly order: Int32Array;
}

/** The category tree while a document is read: an item's unlisted category is a root of its own. */
export class CategoriesDraft extends ListDraft<Category> {
  readonly #parents: number[] = [0];

  /** @param rows the document's categories; undefined where it lists none */
  constructor(rows: readonly unknown[] | undefined, problems: ProblemList) {
    super('categories', categorySchema, rows, problems);
    for (const { row, index, path } of this.rows) {
      this.#parents[index] = this.#parentOf(row, path);
    }
    this.#cutCircles();
  }

  override finish(): Categories {
    const parents = Int32Array.from(this.keys, (_, index) => this.#parents[index] ?? 0);
    return { ...super.finish(), parents, order: orderOf(parents) };
  }

  #parentOf({ parent }: Category, path: string): number {
    if (typeof parent !== 'string') return 0;
    const index = this.indices.get(parent);
    if (index !== undefined) return index;
    this.doubt('reference', `${path}.parent`, 'an id from "categories"', describe(parent));
    return 0;
  }

  /** Of categories that are each other's ancestors, the one that closes the circle is a root. */
  #cutCircles(): void {
    const walks = new Int32Array(this.keys.length);
    for (const { index } of this.rows) {
      let at = index;
      let last = 0;
      while (at !== 0 && walks[at] === 0) {
        walks[at] = index;
        last = at;
        at = this.#parents[at]!;
      }
      if (last !== 0 && at !== 0 && walks[at] === index) this.#cut(last);
    }
  }

  #cut(category: number): void {
    const path = this.rows.find(({ index }) => index === category)!.path;
    const found = `${describe(this.keys[this.#parents[category]!])}, which is below it`;
    this.doubt('reference', `${path}.parent`, 'a category that is not below it', found);
    this.#parents[category] = 0;
  }
}

function orderOf(parents: Int32Array): Int32Array {
  const order = new Int32Array(parents.length - 1);
  const isPlaced = new Uint8Array(parents.length);
  isPlaced[0] = 1;
  let length = 0;
  for (let category = 1; category < parents.length; category += 1) {
    const branch: number[] = [];
    for (let at = category; isPlaced[at] === 0; at = parents[at]!) {
      isPlaced[at] = 1;
      branch.push(at);
    }
    for (const at of branch.reverse()) {
      order[length] = at;
      length += 1;
    }
  }
  return order;
}
