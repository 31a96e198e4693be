import { ROLES } from '../model/lines.js';
import type { Purchases } from '../model/purchases.js';
import type { BreakdownPlan } from './breakdown-plan.js';
import { NOT_ASKED } from './measure.js';
import { tallyOf } from './tally.js';

/** What made a sum: in its unit. */
export interface Flows {
  readonly bought: number;
  /** 0 or less. */
  readonly returned: number;
  /** Discounts and fees that are lines of their own. */
  readonly reduced: number;
}

const CHARGE = ROLES.indexOf('charge');

/** What was bought, came back and was reduced in a period; in one slot of its parts, or in all. */
export function flowsOf(purchases: Purchases, plan: BreakdownPlan, slot?: number): Flows {
  const { amounts, roles } = purchases.lines;
  const isReduced = (line: number): boolean => roles[line] === CHARGE;
  const isReturned = (line: number): boolean => amounts[line]! < 0 && !isReduced(line);
  const whole = sumOf(purchases, plan, slot, () => true);
  const returned = sumOf(purchases, plan, slot, isReturned);
  const reduced = sumOf(purchases, plan, slot, isReduced);
  const { scale } = plan.measure;
  return {
    bought: (whole - returned - reduced) / scale,
    returned: returned / scale,
    reduced: reduced / scale,
  };
}

/** In whole parts, of the lines that are wanted. */
function sumOf(
  purchases: Purchases,
  plan: BreakdownPlan,
  slot: number | undefined,
  isWanted: (line: number) => boolean,
): number {
  const values = plan.measure.values?.map((value, line) =>
    value === NOT_ASKED || isWanted(line) ? value : 0,
  );
  const query = { ...plan, measure: { ...plan.measure, values } };
  const tally = tallyOf(purchases, query, [{ ...plan.period, months: 0 }]);
  const sums = slot === undefined ? (tally.once ?? tally) : tally;
  return slot === undefined
    ? sums.values.reduce((sum, value) => sum + value, 0)
    : sums.values[slot]!;
}
