import type { Purchases } from '../model/purchases.js';
import type { BreakdownPlan } from './breakdown-plan.js';
import type { Breakdown } from './breakdown.js';
import { PLAIN, reckon, SHARE } from './explanation.js';
import type { ExplanationStep, ExplanationTerm } from './explanation.js';
import { flowsOf } from './purchase-flows.js';

/** What the number of a breakdown is reckoned from. */
export type BreakdownTerm =
  | 'bought'
  | 'returned'
  | 'reduced'
  | 'part'
  | 'rest'
  | 'unknown'
  | 'total'
  | 'whole'
  | 'ratio'
  | 'people'
  | 'days'
  | 'perPerson'
  | 'perPersonDay'
  | 'periods'
  | 'periodsTotal'
  | 'reference'
  | 'difference';

export type Term = ExplanationTerm<BreakdownTerm>;
export type Step = ExplanationStep<BreakdownTerm>;

/** So many terms can be read. */
const MAX_PARTS = 12;

/** What was bought, what came back and what made it cheaper: always, so that a number stands on lines. */
export function flowSteps(
  purchases: Purchases,
  plan: BreakdownPlan,
  { unit }: Breakdown,
  slot?: number,
): Step[] {
  const { bought, returned, reduced } = flowsOf(purchases, plan, slot);
  const terms = [
    term('bought', bought, unit),
    ...(returned === 0 ? [] : [term('returned', returned, unit)]),
    ...(reduced === 0 ? [] : [term('reduced', reduced, unit)]),
  ];
  return [reckon('total', unit, 'sum', terms)];
}

/** The largest parts by their names, the rest together, and what is unknown. */
export function partTerms({
  parts,
  unknown,
  unit,
}: Pick<Breakdown, 'parts' | 'unknown' | 'unit'>): Term[] {
  const used = parts.filter(({ count }) => count > 0);
  const isMany = used.length > MAX_PARTS;
  const named = isMany ? used.slice(0, MAX_PARTS - 1) : used;
  const rest = used.slice(named.length).reduce((sum, { value }) => sum + value, 0);
  return [
    ...named.map((part): Term => ({ ...term('part', part.value, unit), name: part.name })),
    ...(isMany ? [term('rest', rest, unit)] : []),
    ...(unknown && unknown.count > 0 ? [term('unknown', unknown.value, unit)] : []),
  ];
}

export function comparedSteps(
  { compared, unit }: Breakdown,
  value: number,
  reference: number | undefined,
): Step[] {
  if (!compared || reference === undefined) return [];
  const { periods } = compared;
  const mean = [term('periodsTotal', reference * periods, unit), term('periods', periods, PLAIN)];
  const terms = [term('total', value, unit), term('reference', reference, unit)];
  return [
    ...(periods > 1 ? [reckon('reference', unit, 'quotient', mean)] : []),
    reckon('difference', unit, 'difference', terms),
  ];
}

/** A part of the money, set against all of it. */
export function ratioStep(value: number, whole: number, unit: string): Step {
  return reckon('ratio', SHARE, 'quotient', [
    term('total', value, unit),
    term('whole', whole, unit),
  ]);
}

export function term(key: BreakdownTerm, value: number, unit: string): Term {
  return { key, value, unit };
}
