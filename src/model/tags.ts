import type { Dictionary } from './dictionary.js';
import { ListDraft } from './list.js';
import type { ProblemList } from './problem.js';
import { tagSchema } from './purchases-schema.js';
import type { Tag } from './purchases-schema.js';

/** What lines are marked with. Lines hold sets of tags, of which there are few. */
export interface Tags extends Dictionary {
  /** Entries of the dictionary, ascending, in each set. Set 0 stands for "unknown". */
  readonly sets: readonly (readonly number[])[];
}

/** The tags while a document is read. */
export class TagsDraft extends ListDraft<Tag> {
  readonly #sets: number[][] = [[]];
  /** By what a line has written, and by what that means. */
  readonly #written = new Map<string, number>();
  readonly #meant = new Map<string, number>();

  /** @param rows the document's tags; undefined where it lists none */
  constructor(rows: readonly unknown[] | undefined, problems: ProblemList) {
    super('tags', tagSchema, rows, problems);
  }

  /** The set of some tags, made if there is none yet. */
  enterSet(ids: readonly string[]): number {
    // Most lines have the very tags of another line, in the same order.
    const written = ids.length === 1 ? ids[0]! : JSON.stringify(ids);
    let set = this.#written.get(written);
    if (set === undefined) {
      set = this.#setOf([...new Set(ids.map((id) => this.enter(id, id)))].sort((a, b) => a - b));
      this.#written.set(written, set);
    }
    return set;
  }

  override finish(): Tags {
    return { ...super.finish(), sets: this.#sets };
  }

  #setOf(entries: number[]): number {
    const key = entries.join(' ');
    const known = this.#meant.get(key);
    if (known !== undefined) return known;
    this.#meant.set(key, this.#sets.length);
    return this.#sets.push(entries) - 1;
  }
}
