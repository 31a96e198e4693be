import type { Energy } from '../model/energy.js';
import type { Goals } from '../model/goals.js';
import type { Purchases } from '../model/purchases.js';
import type { EpochMs } from '../model/zone.js';
import { clockOf, wallOf } from './calendar.js';
import { extentOf } from './readings.js';

/** The last moment that the documents say they know of; where none does, that they cover. */
export function lastKnown(
  { goals }: Goals,
  energy: Energy | undefined,
  purchases: Purchases | undefined,
): EpochMs | undefined {
  const stated = [
    energy?.asOf,
    purchases?.asOf,
    ...goals.map(({ standings }) => standings.at(-1)?.at),
  ].filter((at) => at !== undefined);
  if (stated.length > 0) return Math.max(...stated);
  const ends = energy?.series.flatMap((series) => extentOf(series)?.end ?? []) ?? [];
  if (purchases) ends.push(clockOf(purchases.timeZone).toInstant(wallOf(purchases.period.end)));
  // An end is no longer a part of the period that it ends.
  return ends.length > 0 ? Math.max(...ends) - 1 : undefined;
}
