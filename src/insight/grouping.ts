import type { Text } from '../model/field.js';

/** What a part is, whatever is in it. */
export interface PartHead {
  readonly key: string;
  readonly name: Text;
  readonly hasChildren: boolean;
  /**
   * What is booked on a category itself and on none of its children; or what is known to have no
   * tag. Of the latter the key and the name are empty.
   */
  readonly kind?: 'notSpecified' | 'untagged' | undefined;
}

/** How lines go to parts: to numbered slots. Slot 0 holds those whose attribute is unknown. */
export interface Grouping {
  /** How many slots there are, with slot 0. */
  readonly size: number;
  readonly slots: LineSlots | LineSetSlots | ReceiptSlots;
  readonly headOf: (slot: number) => PartHead;
  /** Of a calendar: whether a slot is a part even when empty. Calendars keep their own order. */
  readonly isPart?: ((slot: number) => boolean) | undefined;
}

/** Each line has its own slot, by its value in a column. */
export interface LineSlots {
  readonly column: Int32Array | Uint8Array;
  /** The slot of each value. */
  readonly slotOf: Int32Array;
}

/** A line may have several slots, by its value in a column; without a column, slot 0. */
export interface LineSetSlots {
  readonly column: Int32Array | undefined;
  /** The slots of each value. */
  readonly slotsOf: readonly (readonly number[])[];
}

/** All lines of a receipt share its slot. */
export interface ReceiptSlots {
  /**
   * @param months how many months the receipt's period lies before the one asked for; undefined:
   *   some number of days
   */
  readonly slotOfReceipt: (receipt: number, months: number | undefined) => number;
}
