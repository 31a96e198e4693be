import type { RateFacts } from '../locale/words/goal-rates.js';
import type { GoalChange, GoalFacts } from '../locale/words/goal-tracker.js';
import type { GoalText } from './goal-text.js';

/** Shapes that say a state without its colour. */
export type GoalIcon = 'met' | 'over' | 'under' | 'even' | 'early' | 'unknown' | 'none';

/** What a language needs to say a goal in a sentence. */
export function factsOf(text: GoalText): GoalFacts {
  const { told, numbers, target, verb, locale } = text;
  const { value, state, projected, model, lastYear, phase, reason } = told;
  const isDecided = (state === 'met' || state === 'missed') && value !== undefined;
  return {
    kind: told.kind,
    verb,
    direction: told.direction,
    phase,
    amount: value === undefined ? undefined : numbers.amount(value),
    per: text.per,
    number: value === undefined ? undefined : numbers.number(value),
    isAtLeast: told.coverage < 1,
    target: target?.amount,
    targetNumber: target?.number,
    isMoney: numbers.isMoney,
    day: locale.format.number(told.day),
    days: locale.format.number(told.days),
    start: text.date(told.start),
    projection:
      projected === undefined || model === undefined || isDecided
        ? undefined
        : {
            ...text.endOf(projected),
            model,
            lastYear: lastYear && text.period(lastYear.start, lastYear.end),
          },
    decided: isDecided ? { ...text.endOf(value), state } : undefined,
    reason,
    rate: rateFacts(text),
    isOfNothing: told.kind === 'rate' && value === undefined && told.coverage > 0,
    room: told.kind === 'peak' && value !== undefined ? text.endOf(value) : undefined,
  };
}

/** What the rest of a running rate has to be like. */
export function rateFacts(text: GoalText): RateFacts | undefined {
  const { rate, start, end, direction, value = 0, least } = text.told;
  if (!rate) return undefined;
  const isFloor = direction === 'atLeast' || (direction === 'within' && value < (least ?? 0));
  const { required, best, reachable } = rate;
  return {
    required: text.numbers.required(required, isFloor),
    best: best === undefined ? undefined : text.numbers.amount(best),
    isReachable: reachable,
    isFloor,
    isNeeded: isFloor ? required > 0 : !text.numbers.isPercent || required < 100,
    period: text.period(start, end).kind,
  };
}

/** What would have to be different, where a goal is not reached by itself. */
export function changeOf(text: GoalText): GoalChange | undefined {
  const { state, change, required = 0, lastYear, usual, direction } = text.told;
  if ((state !== 'behind' && state !== 'outOfReach') || change === undefined) return undefined;
  // Beside last year only a change in the same direction says something.
  const beside = lastYear && lastYear.after > 0 ? required / lastYear.after - 1 : 0;
  const isTold = direction !== 'within' && Math.sign(beside) === Math.sign(change);
  return {
    direction: change < 0 ? 'less' : 'more',
    isUsual: usual !== undefined,
    by: text.percentUp(Math.abs(change)),
    byLastYear: isTold ? text.percentUp(Math.abs(beside)) : undefined,
    lastYear: lastYear && text.period(lastYear.start, lastYear.end),
    isReachable: state === 'behind',
  };
}

/** The state's shape: arrows say on which side of the goal it is, whichever side is wanted. */
export function iconOf(text: GoalText): GoalIcon {
  const { state, value = 0, projected = value, target = 0 } = text.told;
  switch (state) {
    case 'met':
      return 'met';
    case 'onPace':
      return 'even';
    case 'tooEarly':
      return 'early';
    case 'notStarted':
      return 'none';
    case 'unknown':
      return 'unknown';
    case 'missed':
      return value > target ? 'over' : 'under';
    default:
      return projected > target ? 'over' : 'under';
  }
}
