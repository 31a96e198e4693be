import type { Purchases } from '../model/purchases.js';
import { NUTRIENTS } from '../model/purchases-schema.js';
import { planOf } from './breakdown-plan.js';
import type { BreakdownPlan } from './breakdown-plan.js';
import { breakdown } from './breakdown.js';
import type { Breakdown, BreakdownQuery } from './breakdown.js';
import { wallOf } from './calendar.js';
import { reckon } from './explanation.js';
import type {
  Explanation,
  ExplanationStep,
  ExplanationTerm,
  FigureKind,
  LeftOut,
} from './explanation.js';
import { membersOf } from './guides.js';
import type { BreakdownMeasure } from './measure.js';
import type { Part } from './parts.js';
import { periodOf } from './period.js';
import { flowsOf } from './purchase-flows.js';
import { dateOfDay } from './span.js';

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

type Term = ExplanationTerm<BreakdownTerm>;
type Step = ExplanationStep<BreakdownTerm>;

/** Units of terms that are not the breakdown's own: a plain number, a ratio to be read as per cent. */
const PLAIN = '';
const SHARE = 'share';
/** So many terms can be read. */
const MAX_PARTS = 12;

/**
 * Where the number of a breakdown comes from: its total; of a measure that is a part of the money
 * its share; of nutrition the amount for each person and day. Of a single part: its value.
 * @param part a part's key
 */
export function explainBreakdown(
  purchases: Purchases,
  query: BreakdownQuery,
  part?: string,
): Explanation<BreakdownTerm> {
  const made = breakdown(purchases, query);
  const plan = planOf(purchases, query);
  const { measure, unit } = made;
  const slot = part === undefined ? undefined : slotOf(plan, part);
  const explained = made.parts.find(({ key }) => key === part);
  const steps =
    part === undefined
      ? stepsOfTotal(purchases, plan, made)
      : explained && slot !== undefined
        ? stepsOfPart(purchases, plan, made, { slot, explained })
        : [];
  const until = dateOfDay(Math.max(plan.come.end, plan.come.start + 1));
  const period = periodOf(wallOf(dateOfDay(plan.come.start)), wallOf(until));
  const last = steps.findLast(({ key }) => key !== 'difference' && key !== 'reference');
  return {
    kind: kindOf(measure),
    value: last?.value,
    unit: last?.unit ?? unit,
    inputs: [{ of: 'purchaseLines', count: explained?.count ?? made.lines, period }],
    steps,
    leftOut: part === undefined ? leftOutOf(purchases, made) : [],
    coverage: (part === undefined ? made : explained)?.coverage ?? 0,
    methods: made.methods,
  };
}

/** Emissions are somebody's estimate of what a product causes. */
function kindOf(measure: BreakdownMeasure): FigureKind {
  return measure === 'co2e' ? 'estimated' : 'calculated';
}

function slotOf({ grouping }: BreakdownPlan, key: string): number | undefined {
  for (let slot = 1; slot < grouping.size; slot += 1) {
    if (grouping.headOf(slot).key === key) return slot;
  }
  return undefined;
}

function stepsOfTotal(purchases: Purchases, plan: BreakdownPlan, made: Breakdown): Step[] {
  const { measure, ratio, whole = 0, total, unit, knownDays, coverage } = made;
  if (coverage === 0 && made.lines > 0) return [];
  const steps = flowSteps(purchases, plan, made);
  const parts = made.overlapping ? [] : partTerms(made);
  if (parts.length > 1) steps.push(reckon('total', unit, 'sum', parts));
  if (ratio !== undefined) {
    const terms = [term('total', total, unit), term('whole', whole, unit)];
    steps.push(reckon('ratio', SHARE, 'quotient', terms));
  } else if (isNutrient(measure) && knownDays > 0) {
    const people = [term('total', total, unit), term('people', membersOf(purchases), PLAIN)];
    const perPerson = reckon('perPerson', unit, 'quotient', people);
    const days = [perPerson, term('days', knownDays, PLAIN)].map(plain);
    steps.push(perPerson, reckon('perPersonDay', unit, 'quotient', days));
  }
  return [...steps, ...comparedSteps(made, total, made.reference)];
}

function stepsOfPart(
  purchases: Purchases,
  plan: BreakdownPlan,
  made: Breakdown,
  { slot, explained }: { slot: number; explained: Part },
): Step[] {
  const { value, coverage, whole = 0, ratio, reference, count } = explained;
  if (coverage === 0 && count > 0) return [];
  const steps = flowSteps(purchases, plan, made, slot);
  if (ratio !== undefined) {
    const terms = [term('total', value, made.unit), term('whole', whole, made.unit)];
    steps.push(reckon('ratio', SHARE, 'quotient', terms));
  }
  return [...steps, ...comparedSteps(made, value, reference)];
}

/** What was bought, what came back and what made it cheaper: always, so that a number stands on lines. */
function flowSteps(
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
function partTerms({ parts, unknown, unit }: Breakdown): Term[] {
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

function comparedSteps(
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

function leftOutOf(purchases: Purchases, made: Breakdown): LeftOut[] {
  const { days, knownDays, hidden, unmeasured, notAsked, apart } = made;
  const found: LeftOut[] = [
    { reason: 'unreadable', count: purchases.rows.leftOut },
    { reason: 'hidden', count: hidden },
    ...apart.map(({ kind, count, value }): LeftOut => ({ reason: kind, count, value })),
    { reason: 'unknown', count: unmeasured },
    { reason: 'neverDomestic', count: notAsked?.count ?? 0, value: notAsked?.amount },
    { reason: 'notArrived', count: days - knownDays },
  ];
  return found.filter(({ count }) => count > 0);
}

function isNutrient(measure: BreakdownMeasure): boolean {
  return (NUTRIENTS as readonly string[]).includes(measure);
}

function term(key: BreakdownTerm, value: number, unit: string): Term {
  return { key, value, unit };
}

/** A step as a term of a later one. */
function plain({ key, value, unit }: Term): Term {
  return { key, value, unit };
}
