import type { ItemRow } from './plain-rows.js';
import { GRANULARITIES } from './purchases-schema.js';
import type { MethodsDraft } from './methods.js';
import type { TagsDraft } from './tags.js';

/**
 * What only some documents know of their lines. A column is absent where no line has it, so that
 * a document pays for what it has.
 */
export interface LineDetails {
  /** Entries of the purchases' tag sets; 0: unknown. */
  readonly tags?: Int32Array;
  /** 1: nothing like it is produced in the country. */
  readonly neverDomestic?: Uint8Array;
  /** Entries of the purchases' methods; 0: not said. */
  readonly co2eMethods?: Int32Array;
  readonly nutritionMethods?: Int32Array;
  /** 1 + index in `GRANULARITIES`; 0: not said. */
  readonly granularities?: Uint8Array;
  /** 1 + the receipt of what a line takes back or cheapens; 0: none, or none of this document. */
  readonly refersTo?: Int32Array;
  /** The lines' own ids, where they have one. */
  readonly ids?: readonly (string | undefined)[];
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The columns while a document is read. */
export class LineDetailsDraft {
  readonly #columns: Mutable<LineDetails> = {};
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(item: ItemRow, line: number, tags: TagsDraft, methods: MethodsDraft): void {
    if (typeof item.id === 'string') this.#setId(line, item.id);
    if (item.tags) this.setTags(line, tags.enterSet(item.tags));
    if (item.co2e) this.#addCo2e(item.co2e, line, methods);
    if (typeof item.nutrition?.method === 'string') {
      this.#integers('nutritionMethods')[line] = methods.enterId(item.nutrition.method);
    }
  }

  setTags(line: number, set: number): void {
    this.#integers('tags')[line] = set;
  }

  setNeverDomestic(line: number): void {
    this.#bytes('neverDomestic')[line] = 1;
  }

  setRefersTo(line: number, receipt: number): void {
    this.#integers('refersTo')[line] = 1 + receipt;
  }

  finish(length: number): LineDetails {
    const finished: Mutable<LineDetails> = { ...this.#columns };
    for (const [name, column] of Object.entries(finished)) {
      if (ArrayBuffer.isView(column)) {
        Object.assign(finished, { [name]: (column as Int32Array).subarray(0, length) });
      }
    }
    return finished;
  }

  #addCo2e(
    { method, granularity }: NonNullable<ItemRow['co2e']>,
    line: number,
    methods: MethodsDraft,
  ): void {
    if (typeof method === 'string') this.#integers('co2eMethods')[line] = methods.enterId(method);
    if (granularity) {
      this.#bytes('granularities')[line] = 1 + GRANULARITIES.indexOf(granularity);
    }
  }

  #setId(line: number, id: string): void {
    const ids = (this.#columns.ids ??= []) as (string | undefined)[];
    // An array with holes would be a slow one.
    while (ids.length < line) ids.push(undefined);
    ids.push(id);
  }

  #integers(name: 'tags' | 'co2eMethods' | 'nutritionMethods' | 'refersTo'): Int32Array {
    return (this.#columns[name] ??= new Int32Array(this.#capacity));
  }

  #bytes(name: 'neverDomestic' | 'granularities'): Uint8Array {
    return (this.#columns[name] ??= new Uint8Array(this.#capacity));
  }
}
