import type { Purchases } from '../model/purchases.js';
import { NUTRIENTS } from '../model/purchases-schema.js';
import { partWhy } from './breakdown-part-why.js';
import type { ExplainedPart, PartWhy } from './breakdown-part-why.js';
import { planOf } from './breakdown-plan.js';
import type { BreakdownPlan } from './breakdown-plan.js';
import { comparedSteps, flowSteps, partTerms, ratioStep, term } from './breakdown-steps.js';
import type { BreakdownTerm, Step, Term } from './breakdown-steps.js';
import { breakdown } from './breakdown.js';
import type { Breakdown, BreakdownQuery } from './breakdown.js';
import { wallOf } from './calendar.js';
import { PLAIN, reckon } from './explanation.js';
import type { Explanation, FigureKind, LeftOut } from './explanation.js';
import { membersOf } from './guides.js';
import type { BreakdownMeasure } from './measure.js';
import { periodOf } from './period.js';
import { dateOfDay } from './span.js';

export type { ExplainedPart } from './breakdown-part-why.js';
export type { BreakdownTerm } from './breakdown-steps.js';

/**
 * Where the number of a breakdown comes from: its total; of a measure that is a part of the money
 * its share; of nutrition the amount for each person and day. Of a part, of several together, or
 * (null) of what is unknown: its value.
 */
export function explainBreakdown(
  purchases: Purchases,
  query: BreakdownQuery,
  part?: ExplainedPart,
): Explanation<BreakdownTerm> {
  const made = breakdown(purchases, query);
  const plan = planOf(purchases, query);
  const { measure, unit } = made;
  const { steps, leftOut, count, coverage } =
    part === undefined ? totalWhy(purchases, plan, made) : partWhy(purchases, plan, made, part);
  const until = dateOfDay(Math.max(plan.come.end, plan.come.start + 1));
  const period = periodOf(wallOf(dateOfDay(plan.come.start)), wallOf(until));
  const last = steps.findLast(({ key }) => key !== 'difference' && key !== 'reference');
  return {
    kind: kindOf(measure),
    value: last?.value,
    unit: last?.unit ?? unit,
    inputs: [{ of: 'purchaseLines', count, period }],
    steps,
    leftOut,
    coverage,
    methods: made.methods,
  };
}

/** Emissions are somebody's estimate of what a product causes. */
function kindOf(measure: BreakdownMeasure): FigureKind {
  return measure === 'co2e' ? 'estimated' : 'calculated';
}

function totalWhy(purchases: Purchases, plan: BreakdownPlan, made: Breakdown): PartWhy {
  return {
    steps: stepsOfTotal(purchases, plan, made),
    leftOut: leftOutOf(purchases, made),
    count: made.lines,
    coverage: made.coverage,
  };
}

function stepsOfTotal(purchases: Purchases, plan: BreakdownPlan, made: Breakdown): Step[] {
  const { measure, ratio, whole = 0, total, unit, knownDays, measureCoverage } = made;
  if (measureCoverage === 0 && made.lines > 0) return [];
  const steps = flowSteps(purchases, plan, made);
  const parts = made.overlapping ? [] : partTerms(made);
  if (parts.length > 1) steps.push(reckon('total', unit, 'sum', parts));
  if (ratio !== undefined) {
    steps.push(ratioStep(total, whole, unit));
  } else if (isNutrient(measure) && knownDays > 0) {
    const people = [term('total', total, unit), term('people', membersOf(purchases), PLAIN)];
    const perPerson = reckon('perPerson', unit, 'quotient', people);
    const days = [perPerson, term('days', knownDays, PLAIN)].map(plain);
    steps.push(perPerson, reckon('perPersonDay', unit, 'quotient', days));
  }
  return [...steps, ...comparedSteps(made, total, made.reference)];
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
  return found.filter(({ count }) => count! > 0);
}

function isNutrient(measure: BreakdownMeasure): boolean {
  return (NUTRIENTS as readonly string[]).includes(measure);
}

/** A step as a term of a later one. */
function plain({ key, value, unit }: Term): Term {
  return { key, value, unit };
}
