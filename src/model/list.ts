import type * as v from 'valibot';
import { checked } from './door.js';
import { DictionaryDraft } from './dictionary.js';
import type { Text } from './field.js';
import { describe } from './problem.js';
import type { ProblemCode, ProblemList } from './problem.js';

/** What a document lists once and names by id: categories, stores. */
interface Listed {
  readonly id: string;
  readonly name: Text;
}

/** One row of a list, its entry in the dictionary, and its place in the document. */
export interface ListRow<Row> {
  readonly row: Row;
  readonly index: number;
  readonly path: string;
}

/** A list of a document as a dictionary. Nothing wrong with it keeps a receipt's line from counting. */
export class ListDraft<Row extends Listed> extends DictionaryDraft {
  readonly rows: readonly ListRow<Row>[];
  readonly #list: string;
  readonly #isGiven: boolean;
  readonly #problems: ProblemList;

  /**
   * @param list the list's key in the document
   * @param rows undefined where the document has no such list: then its ids are names
   */
  constructor(
    list: string,
    schema: v.GenericSchema<unknown, Row>,
    rows: readonly unknown[] | undefined,
    problems: ProblemList,
  ) {
    super();
    this.#list = list;
    this.#isGiven = rows !== undefined;
    this.#problems = problems;
    this.rows = (rows ?? []).flatMap((row, at) => this.#read(schema, row, `${list}[${at}]`) ?? []);
  }

  /** An entry for an id that is not listed, named by it. */
  addUnlisted(id: string, path: string): number {
    if (this.#isGiven) this.doubt('reference', path, `an id from "${this.#list}"`, describe(id));
    return this.add(id, id);
  }

  doubt(code: ProblemCode, path: string, expected: string, found: string): void {
    this.#problems.add({ code, effect: 'doubt', path, expected, found });
  }

  #read(
    schema: v.GenericSchema<unknown, Row>,
    value: unknown,
    path: string,
  ): ListRow<Row> | undefined {
    const row = checked(schema, value, path, 'doubt', this.#problems);
    if (!row) return undefined;
    if (this.indices.has(row.id)) {
      this.doubt('overlap', `${path}.id`, 'an id of its own', describe(row.id));
      return undefined;
    }
    return { row, index: this.add(row.id, row.name), path };
  }
}
