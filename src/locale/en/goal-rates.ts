import type { Period } from '../../insight/period.js';
import type { Span } from '../words/common.js';
import type { GoalRateWords, RateFacts } from '../words/goal-rates.js';
import type { GoalFacts } from '../words/goal-tracker.js';

const REST: Partial<Record<Period['kind'], string>> = {
  month: 'the month',
  year: 'the year',
  week: 'the week',
};

function aim({ direction, target }: GoalFacts): string {
  const limit = { atMost: 'at most ', atLeast: 'at least ', within: '' }[direction];
  return `${limit}${target ?? ''}`;
}

function rest(facts: RateFacts, per: string): Span[] {
  const { required, best, isReachable, isFloor, isNeeded, period } = facts;
  if (!isReachable) {
    const bound = best === undefined ? [] : [': the best possible is ', { strong: best }];
    return [' The goal can no longer be reached', ...bound, '.'];
  }
  if (!isNeeded) return [];
  const verb = isFloor ? 'would have to be at least' : 'may be at most';
  return [` The rest of ${REST[period] ?? 'the period'} ${verb} `, { strong: required }, `${per}.`];
}

export const rates: GoalRateWords = {
  perPersonDay: ' per person and day',
  best: 'Best possible',
  rate: (facts) => {
    const { amount, per, phase, day, days } = facts;
    if (phase === 'closed')
      return [{ strong: amount! }, `${per} in all; the goal was ${aim(facts)}.`];
    const head = [
      { strong: amount! },
      `${per} so far, the goal is ${aim(facts)}, day ${day} of ${days}.`,
    ];
    return facts.rate ? [...head, ...rest(facts.rate, per)] : head;
  },
  shortRate: (facts) => {
    const { amount, phase, day, days } = facts;
    const place = phase === 'running' ? `, day ${day} of ${days}.` : '.';
    return [{ strong: amount! }, `, goal ${aim(facts)}${place}`];
  },
  peak: ({ amount, target, phase, room, day, days }) => {
    const head = phase === 'closed' ? 'The highest was ' : 'The highest so far is ';
    const place = phase === 'running' ? `, day ${day} of ${days}.` : '.';
    const side =
      !room || room.side === 'on'
        ? [`, the goal is ${target ?? ''}`]
        : [', ', { strong: `${room.by} ${room.side}` }, ` the goal of ${target ?? ''}`];
    return [head, { strong: amount! }, ...(target === undefined ? [] : side), place];
  },
  rest: (amount, isFloor) => `the rest at ${isFloor ? 'least' : 'most'} ${amount}`,
  room: (amount) => `${amount} of room`,
  upToEachDay: (unit) => `${unit}, from the start up to each day`,
  highestSoFar: (unit) => `${unit}, the highest so far`,
  expected: 'Expected still to come',
  required: (isFloor) => (isFloor ? 'The rest at least' : 'The rest at most'),
  highest: 'Highest so far',
  when: 'When',
  roomLeft: 'Room up to the goal',
  restModel: (model) =>
    ({
      days: 'The rest is the days that are left.',
      usual: 'The rest is taken to be as much as in earlier periods.',
      even: 'The rest is taken to be as much a day as so far.',
    })[model],
  covered: (percent, of) =>
    of === 'purchases'
      ? `Based on ${percent} of the purchases; of the others it is not known.`
      : `Based on ${percent} of the readings.`,
  points: (number) => `${number} percentage points`,
};
