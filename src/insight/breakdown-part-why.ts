import { ROLES } from '../model/lines.js';
import type { Purchases } from '../model/purchases.js';
import type { BreakdownPlan } from './breakdown-plan.js';
import { comparedSteps, flowSteps, partTerms, ratioStep } from './breakdown-steps.js';
import type { Step } from './breakdown-steps.js';
import type { Breakdown } from './breakdown.js';
import { reckon } from './explanation.js';
import type { LeftOut, LeftOutReason } from './explanation.js';
import { measured, NOT_ASKED } from './measure.js';
import type { UnknownPart } from './parts.js';
import { tallyOf } from './tally.js';

/** A part by its key, several together, or (null) what is unknown. */
export type ExplainedPart = string | readonly string[] | null;

/** What is told of a part beside what is told of the whole. */
export interface PartWhy {
  readonly steps: readonly Step[];
  readonly leftOut: readonly LeftOut[];
  /** Lines. */
  readonly count: number;
  readonly coverage: number;
}

/** Nothing of what is not there. */
const NOTHING: PartWhy = { steps: [], leftOut: [], count: 0, coverage: 0 };

/** Where the number of a part comes from, and what could have been in it and is not. */
export function partWhy(
  purchases: Purchases,
  plan: BreakdownPlan,
  made: Breakdown,
  part: ExplainedPart,
): PartWhy {
  if (typeof part === 'object' && part !== null) return togetherWhy(made, part);
  const slot = slotOf(plan, part);
  const found = part === null ? made.unknown : made.parts.find(({ key }) => key === part);
  if (!found || slot === undefined) return NOTHING;
  const { count, coverage } = found;
  return {
    steps: coverage === 0 && count > 0 ? [] : stepsOf(purchases, plan, made, { slot, found }),
    leftOut: leftOutOf(purchases, plan, made, slot),
    count,
    coverage,
  };
}

/** Several parts stand on each of them, which explains itself. */
function togetherWhy(made: Breakdown, keys: readonly string[]): PartWhy {
  const parts = made.parts.filter(({ key }) => keys.includes(key));
  const terms = partTerms({ parts, unknown: undefined, unit: made.unit });
  if (terms.length === 0) return NOTHING;
  return {
    steps: [reckon('total', made.unit, 'sum', terms)],
    leftOut: [],
    count: parts.reduce((sum, { count }) => sum + count, 0),
    coverage: Math.min(...parts.map(({ coverage }) => coverage)),
  };
}

function slotOf({ grouping }: BreakdownPlan, part: string | null): number | undefined {
  if (part === null) return 0;
  for (let slot = 1; slot < grouping.size; slot += 1) {
    if (grouping.headOf(slot).key === part) return slot;
  }
  return undefined;
}

function stepsOf(
  purchases: Purchases,
  plan: BreakdownPlan,
  made: Breakdown,
  { slot, found }: { readonly slot: number; readonly found: UnknownPart },
): Step[] {
  const { value, whole = 0, ratio, reference } = found;
  return [
    ...flowSteps(purchases, plan, made, slot),
    ...(ratio === undefined ? [] : [ratioStep(value, whole, made.unit)]),
    ...comparedSteps(made, value, reference),
  ];
}

const [GOODS, CHARGE, DEPOSIT, GIFT_CARD, HIDDEN] = ROLES.keys();

/** Lines that stand where the part's own do, and do not count; and days that have not come. */
function leftOutOf(
  purchases: Purchases,
  plan: BreakdownPlan,
  { days, knownDays, measure }: Breakdown,
  slot: number,
): LeftOut[] {
  const { roles } = purchases.lines;
  const { values } = plan.measure;
  const isOf = (role: number | undefined) => (line: number) => roles[line] === role;
  const lines = (reason: LeftOutReason, isIt: (line: number) => boolean): LeftOut => {
    const { count, value } = linesIn(purchases, plan, slot, isIt);
    return { reason, count, ...(measure === 'amount' && reason !== 'hidden' && { value }) };
  };
  const isAsked = (line: number): boolean => roles[line] === GOODS || roles[line] === CHARGE;
  const found = [
    lines('hidden', isOf(HIDDEN)),
    ...(measure === 'amount'
      ? [lines('deposit', isOf(DEPOSIT)), lines('giftCard', isOf(GIFT_CARD))]
      : []),
    lines('unknown', (line) => roles[line] === GOODS && !(values && !Number.isNaN(values[line]))),
    lines('neverDomestic', (line) => isAsked(line) && values?.[line] === NOT_ASKED),
    { reason: 'notArrived', count: days - knownDays } as const,
  ];
  return found.filter(({ count }) => count! > 0);
}

/** As if they, and they alone, were goods: how many there are in a slot, and their money. */
function linesIn(
  purchases: Purchases,
  plan: BreakdownPlan,
  slot: number,
  isIt: (line: number) => boolean,
): { readonly count: number; readonly value: number } {
  const { lines } = purchases;
  const roles = lines.roles.map((_, line) => (isIt(line) ? GOODS! : HIDDEN!));
  const measure = measured(purchases, 'amount');
  const patched = { ...purchases, lines: { ...lines, roles } };
  const { counts, values } = tallyOf(patched, { ...plan, measure }, [
    { ...plan.period, months: 0 },
  ]);
  return { count: counts[slot]!, value: values[slot]! / measure.scale };
}
