import type { Filter } from '../model/goals-schema.js';
import { ROLES } from '../model/lines.js';
import type { Purchases } from '../model/purchases.js';
import { measured } from './measure.js';
import { matcherOf, rolesOf } from './purchase-filter.js';
import type { LineMeasure } from './purchase-measure.js';

/**
 * What a line adds, in whole parts of a measure: undefined where it is none of what is asked for,
 * NaN where it is not known whether it is, or how much of it.
 */
export type Take = (receipt: number, line: number) => number | undefined;

/** Lines of some kinds that a filter asks for, by what is measured of them. */
export interface Selection {
  readonly scale: number;
  readonly take: Take;
  /** Whether a line is of the kinds asked for, whatever else it is. */
  readonly isOfKind: (line: number) => boolean;
}

const CHARGE = ROLES.indexOf('charge');

/** @param filter one whose kinds the model can tell apart */
export function selectionOf(
  purchases: Purchases,
  filter: Filter,
  { measure, scale }: LineMeasure,
): Selection {
  const { lines } = purchases;
  const roles = rolesOf(filter.kind)!;
  const matches = matcherOf(purchases, filter);
  const column = measured(purchases, measure).values;
  const isOfKind = (line: number): boolean => roles.has(lines.roles[line]!);
  const take = (receipt: number, line: number): number | undefined => {
    if (!isOfKind(line)) return undefined;
    const match = matches(receipt, line);
    if (match === 'no') return undefined;
    // A discount has no pieces or weight, and is not unknown for that.
    const isNothing = measure !== 'amount' && lines.roles[line] === CHARGE;
    const value = isNothing ? 0 : (column?.[line] ?? NaN);
    return match === 'maybe' && !isNothing ? NaN : value;
  };
  return { scale, take, isOfKind };
}
