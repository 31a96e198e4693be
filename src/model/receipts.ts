/** Receipts in the document's order, a column for each property. Void ones are not among them. */
export interface Receipts {
  readonly length: number;
  readonly ids: readonly string[];
  /** Where the receipt's lines begin, and the end of the last: lines `[starts[r], starts[r + 1])`. */
  readonly starts: Uint32Array;
  /** The till's business date, in days since 1970-01-01. */
  readonly days: Int32Array;
  /** The same date in months since January of year 0. */
  readonly months: Int32Array;
  /** The instant of the purchase in milliseconds since 1970-01-01T00:00Z; NaN: unknown. */
  readonly times: Float64Array;
  /** Entries of the purchases' stores; 0: unknown. */
  readonly stores: Int32Array;
  /** Entries of the purchases' channels; 0: unknown. */
  readonly channels: Int32Array;
  /** 1: the shop has not confirmed it yet. */
  readonly pending: Uint8Array;
  /** Adjustments that belong to no line, in minor units: their sum, and how many there are. */
  readonly adjustments: Float64Array;
  readonly adjustmentCounts: Uint32Array;
  /** What the total was rounded by, in minor units. */
  readonly roundings: Float64Array;
}

/** Where and when a receipt was written. */
export interface ReceiptPlace {
  readonly id: string;
  readonly day: number;
  readonly month: number;
  readonly time: number;
  readonly store: number;
  readonly channel: number;
  readonly isPending: boolean;
}

/** The columns while a document is read. */
export class ReceiptsDraft {
  length = 0;
  readonly #ids: string[] = [];
  readonly #columns: Omit<Receipts, 'ids'>;

  /** @param capacity at most this many receipts will be added */
  constructor(capacity: number) {
    this.#columns = {
      length: capacity,
      starts: new Uint32Array(capacity + 1),
      days: new Int32Array(capacity),
      months: new Int32Array(capacity),
      times: new Float64Array(capacity),
      stores: new Int32Array(capacity),
      channels: new Int32Array(capacity),
      pending: new Uint8Array(capacity),
      adjustments: new Float64Array(capacity),
      adjustmentCounts: new Uint32Array(capacity),
      roundings: new Float64Array(capacity),
    };
  }

  /** Adds a receipt whose lines end before `end`; they begin where the last receipt's ended. */
  add(place: ReceiptPlace, end: number, rounding: number): void {
    const columns = this.#columns;
    const receipt = this.length;
    columns.starts[receipt + 1] = end;
    columns.days[receipt] = place.day;
    columns.months[receipt] = place.month;
    columns.times[receipt] = place.time;
    columns.stores[receipt] = place.store;
    columns.channels[receipt] = place.channel;
    columns.pending[receipt] = place.isPending ? 1 : 0;
    this.#ids.push(place.id);
    columns.roundings[receipt] = rounding;
    this.length += 1;
  }

  /** Adds an adjustment to the receipt added last. */
  adjust(amount: number): void {
    this.#columns.adjustments[this.length - 1]! += amount;
    this.#columns.adjustmentCounts[this.length - 1]! += 1;
  }

  finish(): Receipts {
    const { length } = this;
    const columns = this.#columns;
    return {
      length,
      ids: this.#ids,
      starts: columns.starts.subarray(0, length + 1),
      days: columns.days.subarray(0, length),
      months: columns.months.subarray(0, length),
      times: columns.times.subarray(0, length),
      stores: columns.stores.subarray(0, length),
      channels: columns.channels.subarray(0, length),
      pending: columns.pending.subarray(0, length),
      adjustments: columns.adjustments.subarray(0, length),
      adjustmentCounts: columns.adjustmentCounts.subarray(0, length),
      roundings: columns.roundings.subarray(0, length),
    };
  }
}
