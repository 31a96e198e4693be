import { PLAIN, reckon, SHARE } from './explanation.js';
import type { ExplanationStep, ExplanationTerm } from './explanation.js';
import type { GoalTerm } from './goal-terms.js';
import type { Progress } from './progress.js';

type Term = ExplanationTerm<GoalTerm>;
type Step = ExplanationStep<GoalTerm>;

const HOUR = 60 * 60_000;

/** How the figures beside the main one came about: what is left, a day, and what the pace allows. */
export function figureSteps(told: Progress, goal: Term, soFar: Term): Step[] {
  if (told.kind !== 'sum' || told.phase !== 'running' || told.state === 'unknown') return [];
  return [...restSteps(told, goal, soFar), ...paceSteps(told, goal)];
}

function restSteps(told: Progress, goal: Term, soFar: Term): Step[] {
  const { unit, projected, change, daysLeft, direction } = told;
  const left = reckon('left', unit, 'difference', [goal, soFar]);
  if (direction === 'within' || left.value <= 0) return [];
  const steps = projected === undefined ? [] : [left];
  if (daysLeft >= 1) {
    const days: Term = { key: 'daysLeft', value: daysLeft, unit: PLAIN };
    steps.push(reckon('leftPerDay', unit, 'quotient', [left, days]));
  }
  if (projected !== undefined && change !== undefined) {
    const key = told.usual ? 'usualRest' : 'rest';
    const rest: Term = { key, value: projected - soFar.value, unit };
    steps.push(reckon('leftOfRest', SHARE, 'quotient', [left, rest]));
  }
  return steps;
}

function paceSteps(told: Progress, goal: Term): Step[] {
  const { allowed, unit, lastYear, model, coverage, start, until, end } = told;
  if (allowed === undefined || goal.value <= 0) return [];
  const toAllowed = (share: Term): Step => reckon('allowed', unit, 'product', [goal, share]);
  if (lastYear && coverage === 1) {
    const before: Term = { key: 'lastYearSoFar', value: lastYear.before, unit };
    const after: Term = { key: 'lastYearRest', value: lastYear.after, unit };
    const whole = reckon('lastYearWhole', unit, 'sum', [before, after]);
    const share = reckon('paceShare', PLAIN, 'quotient', [before, whole]);
    return [whole, share, toAllowed(share)];
  }
  if (model === 'linear') {
    const gone: Term = { key: 'hoursGone', value: (until - start) / HOUR, unit: 'h' };
    const hours: Term = { key: 'hours', value: (end - start) / HOUR, unit: 'h' };
    const share = reckon('paceShare', PLAIN, 'quotient', [gone, hours]);
    return [share, toAllowed(share)];
  }
  return [toAllowed({ key: 'paceShare', value: allowed / goal.value, unit: PLAIN })];
}
