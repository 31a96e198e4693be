import { clockOf } from '../model/zone.js';
import { exact, isFault } from './counter.js';
import { PLAIN, reckon, SHARE } from './explanation.js';
import type { Explanation, ExplanationStep, ExplanationTerm } from './explanation.js';
import type { Followed } from './follow.js';
import { figureSteps } from './goal-figures.js';
import type { GoalTerm } from './goal-terms.js';
import type { UsualRest } from './goal-usual.js';
import { periodOf } from './period.js';
import type { Progress } from './progress.js';

type Term = ExplanationTerm<GoalTerm>;
type Step = ExplanationStep<GoalTerm>;

const HOUR = 60 * 60_000;

/**
 * How a goal's number came about: where the period would end, what is left, or what the rest needs;
 * and then how the figures beside it did.
 */
export function explainProgress(followed: Followed, told: Progress): Explanation<GoalTerm> {
  const { counting, now } = followed;
  const { start, end, until, unit } = told;
  const clock = clockOf(followed.goal.timeZone);
  const period = periodOf(clock.toWall(start), clock.toWall(Math.max(until, start + 1)));
  const counter = isFault(counting) ? undefined : counting({ limit: Math.min(now, end), end });
  const evidence = counter?.evidence(start, until);
  const steps = [...targetSteps(told, followed.goal), ...progressSteps(told)];
  const { value, target } = told;
  const others =
    value === undefined || target === undefined
      ? []
      : figureSteps(told, term('target', target, unit), term('soFar', value, unit));
  return {
    kind: told.estimated > 0 ? 'estimated' : 'calculated',
    value: steps.at(-1)?.value ?? value,
    unit: steps.at(-1)?.unit ?? unit,
    inputs: evidence ? [{ of: evidence.of, count: evidence.count, period }] : [],
    steps: [...steps, ...others],
    leftOut: evidence?.leftOut ?? [],
    coverage: told.coverage,
    methods: [],
  };
}

/** Of a goal to reduce something: what it comes to. */
function targetSteps(
  { baseline, unit }: Progress,
  { unit: own, target }: Followed['goal'],
): Step[] {
  if (baseline === undefined || typeof target !== 'number') return [];
  const from: Term = { key: 'baseline', value: baseline, unit };
  if (own !== '%') return [reckon('target', unit, 'difference', [from, term('cut', target, unit)])];
  const cut = reckon('cut', unit, 'product', [from, term('cutShare', target / 100, SHARE)]);
  return [cut, reckon('target', unit, 'difference', [from, cut])];
}

function progressSteps(told: Progress): Step[] {
  const { kind, value, target, unit } = told;
  if (value === undefined) return [];
  if (kind === 'rate') return rateSteps(told);
  if (target === undefined) return [];
  const goal = term('target', target, unit);
  const soFar = term(kind === 'peak' ? 'highest' : 'soFar', value, unit);
  if (told.projected === undefined) {
    const key = kind === 'peak' ? 'room' : 'left';
    return [reckon(key, unit, 'difference', [goal, soFar])];
  }
  const projection = told.usual
    ? byUsual(told.usual, soFar)
    : told.lastYear
      ? byLastYear(told, soFar)
      : byHours(told, soFar);
  const end = projection.at(-1)!;
  return [...projection, reckon('beyond', unit, 'difference', [end, goal])];
}

function byLastYear({ lastYear, unit }: Progress, soFar: Term): Step[] {
  const { before, after } = lastYear!;
  const ratio = reckon('ratio', PLAIN, 'quotient', [soFar, term('lastYearSoFar', before, unit)]);
  const rest = reckon('rest', unit, 'product', [term('lastYearRest', after, unit), ratio]);
  return [ratio, rest, reckon('projected', unit, 'sum', [soFar, rest])];
}

/** The mean of what came from the same day on in the periods before. */
function byUsual({ rests }: UsualRest, soFar: Term): Step[] {
  const { unit } = soFar;
  const together = rests.reduce((sum, rest) => sum + rest, 0);
  const parts = [
    term('usualRests', exact(together), unit),
    term('usualPeriods', rests.length, PLAIN),
  ];
  const rest = reckon('usualRest', unit, 'quotient', parts);
  return [rest, reckon('projected', unit, 'sum', [soFar, rest])];
}

function byHours({ start, end, elapsed, coverage, unit }: Progress, soFar: Term): Step[] {
  const hours = (end - start) / HOUR;
  const known = term('hoursKnown', hours * elapsed * coverage, 'h');
  const perHour = reckon('perHour', unit, 'quotient', [soFar, known]);
  return [perHour, reckon('projected', unit, 'product', [perHour, term('hours', hours, 'h')])];
}

/** The rate so far and, of a running period, that of the rest: (t·(D+R) − N) ÷ R. */
function rateSteps({ fraction, rate, target, unit }: Progress): Step[] {
  if (!fraction) return [];
  const isPercent = unit === '%';
  const rateUnit = isPercent ? SHARE : unit;
  const [partUnit, baseUnit] = fraction.units;
  const part = term('part', fraction.part / (isPercent ? 100 : 1), partUnit);
  const base = term('base', fraction.base, baseUnit);
  const soFar = reckon('rate', rateUnit, 'quotient', [part, base]);
  if (!rate || target === undefined) return [soFar];
  const rest = term('restBase', rate.rest.base, baseUnit);
  const whole = reckon('wholeBase', baseUnit, 'sum', [base, rest]);
  const aim = term('targetRate', target / (isPercent ? 100 : 1), rateUnit);
  const wanted = reckon('wantedPart', partUnit, 'product', [whole, aim]);
  const missing = reckon('missingPart', partUnit, 'difference', [wanted, part]);
  return [
    soFar,
    whole,
    wanted,
    missing,
    reckon('requiredRate', rateUnit, 'quotient', [missing, rest]),
  ];
}

function term(key: GoalTerm, value: number, unit: string): Term {
  return { key, value, unit };
}
