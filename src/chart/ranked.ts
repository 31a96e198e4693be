import { max } from 'd3';
import { pixel } from './axis.js';

/** A row's bar and its reflection, in per cent of the room for bars. Undefined: nothing is drawn. */
export interface RankedBar {
  readonly bar: number | undefined;
  readonly reference: number | undefined;
}

/** What is there, however little, is seen: about one pixel. */
const LEAST = 0.3;

/** Bars on one scale from zero. Nothing stands for what is negative. */
export function rankedBars(
  rows: readonly { readonly value: number | undefined; readonly reference: number | undefined }[],
): RankedBar[] {
  const highest = max(rows, ({ value = 0, reference = 0 }) => Math.max(value, reference)) ?? 0;
  const width = (value: number | undefined): number | undefined =>
    value === undefined || value <= 0 ? undefined : Math.max(LEAST, pixel((value / highest) * 100));
  return rows.map(({ value, reference }) => ({ bar: width(value), reference: width(reference) }));
}
