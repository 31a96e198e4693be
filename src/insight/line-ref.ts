import type { Purchases } from '../model/purchases.js';

/** Where a line stands in the document: on which receipt, by its own id if it has one. */
export interface LineRef {
  /** The receipt's id. */
  readonly purchase: string;
  readonly item?: string | undefined;
  /** Its place in the receipt's `items`, from 0. */
  readonly index: number;
}

export function refOf({ receipts, lines }: Purchases, receipt: number, line: number): LineRef {
  return {
    purchase: receipts.ids[receipt]!,
    item: lines.ids?.[line],
    index: lines.positions[line]!,
  };
}

/** Whether a reference that may name less than all means a line. */
export function isMeant(
  { purchase, item, index }: Partial<LineRef>,
  { receipts, lines }: Purchases,
  receipt: number,
  line: number,
): boolean {
  return (
    receipts.ids[receipt] === purchase &&
    (item === undefined || lines.ids?.[line] === item) &&
    (index === undefined || lines.positions[line] === index)
  );
}
