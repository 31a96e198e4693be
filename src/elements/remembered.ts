/** What was made last, and made anew only where something that it was made of has changed. */
export class Remembered<Value> {
  last: Value | undefined;
  #parts: readonly unknown[] = [];

  of(parts: readonly unknown[], make: () => Value): Value {
    const isAsBefore =
      parts.length === this.#parts.length &&
      parts.every((part, index) => part === this.#parts[index]);
    if (this.last === undefined || !isAsBefore) {
      this.last = make();
      this.#parts = parts;
    }
    return this.last;
  }
}
