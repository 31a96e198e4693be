import { DictionaryDraft } from './dictionary.js';
import type { Dictionary } from './dictionary.js';
import type { Method } from './purchases-schema.js';

/** How figures of lines were computed: what the document says of each way, where it says anything. */
export interface Methods extends Dictionary {
  readonly details: readonly (Method | undefined)[];
}

/** The methods while a document is read. A line may name one that the document does not tell of. */
export class MethodsDraft extends DictionaryDraft {
  readonly #details: (Method | undefined)[] = [undefined];

  constructor(given: Readonly<Record<string, Method>> | null | undefined) {
    super();
    for (const [id, method] of Object.entries(given ?? {})) {
      this.#details[this.add(id, method.name)] = method;
    }
  }

  enterId(id: string): number {
    return this.enter(id, id);
  }

  override finish(): Methods {
    return { ...super.finish(), details: this.keys.map((_, index) => this.#details[index]) };
  }
}
