import type { Problem, Reading } from '../model/problem.js';

/** A further document of an element, given by a property and read once for each value of it. */
export class Companion<Model> {
  /** What is wrong with it, with paths that begin at the element's property. */
  problems: readonly Problem[] = [];
  readonly #name: string;
  readonly #read: (input: unknown) => Reading<Model>;
  #input: unknown;
  #data: Model | undefined;

  constructor(name: string, read: (input: unknown) => Reading<Model>) {
    this.#name = name;
    this.#read = read;
  }

  /** The document's model; undefined where there is none, or nothing of it could be read. */
  take(input: unknown): Model | undefined {
    if (input === this.#input) return this.#data;
    this.#input = input;
    const { data, problems } = input === null ? { problems: [] } : this.#read(input);
    this.#data = data;
    this.problems = problems.map((problem) => ({
      ...problem,
      path: problem.path === '' ? this.#name : `${this.#name}.${problem.path}`,
    }));
    return data;
  }
}
