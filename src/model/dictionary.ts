import * as v from 'valibot';
import { text } from './field.js';
import type { Text } from './field.js';

/**
 * Names as small integers, so that columns can hold them. Entry 0 is no entry: it stands for
 * "unknown", and its key and name are empty.
 */
export interface Dictionary {
  readonly keys: readonly string[];
  readonly names: readonly Text[];
  readonly indices: ReadonlyMap<string, number>;
}

/** A dictionary while a document is read. */
export class DictionaryDraft implements Dictionary {
  readonly keys: string[] = [''];
  readonly names: Text[] = [''];
  readonly indices = new Map<string, number>();

  /** The key's entry, made with this name if there is none yet. */
  enter(key: string, name: Text): number {
    const known = this.indices.get(key);
    return known ?? this.add(key, name);
  }

  /** A further entry for a key that has none. */
  add(key: string, name: Text): number {
    const index = this.keys.length;
    this.indices.set(key, index);
    this.keys.push(key);
    this.names.push(copyOf(name));
    return index;
  }

  /** As plain data, which can be posted to a worker. */
  finish(): Dictionary {
    const { keys, names, indices } = this;
    return { keys, names, indices };
  }
}

/** With the languages' own keys only, whatever else the document's object carries. */
function copyOf(name: Text): Text {
  return typeof name === 'string' ? name : v.parse(text, name);
}
