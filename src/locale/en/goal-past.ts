import type { Period } from '../../insight/period.js';
import type { GoalPastWords } from '../words/goal-past.js';

const EARLIER: Partial<Record<Period['kind'], string>> = {
  month: 'Earlier months',
  year: 'Earlier years',
  week: 'Earlier weeks',
};

export const past: GoalPastWords = {
  latest: (of) =>
    ({ purchase: 'The last purchase', day: 'The last day', standing: 'The last entry' })[of],
  effect: ({ of, kind, day, own, before, after, isSame }) => {
    if (of === 'standing') return `${own ?? ''} more since ${day}: now ${after}.`;
    const head = own === undefined ? day : `${day}: ${own}${kind === 'peak' ? ' at most' : ''}`;
    if (kind === 'sum') return `${head}.`;
    if (before === undefined) return `${head}. It is the first of the period.`;
    if (isSame) return `${head}. The figure is still ${after}.`;
    return `${head}. The figure went from ${before} to ${after}.`;
  },
  cause: ({ of, kind, name, change, isUp }) => {
    if (kind === 'peak') return ['The highest was on ', name, `: ${change}.`];
    if (of === 'day') return ['The largest day so far is ', name, `: ${change}.`];
    if (kind === 'rate') return [name, ` ${isUp ? 'raised' : 'lowered'} it most.`];
    return ['The largest part of it: ', name, `, ${change}.`];
  },
  known: (percent) => `Of this purchase ${percent} is known.`,
  title: (kind, unit) =>
    `${EARLIER[kind] ?? 'Earlier periods'}: difference from this goal${unit && ` (${unit})`}`,
  summary: (met, known) => `goal met in ${met} of ${known}`,
  state: (state) => ({ met: 'met', missed: 'not met', unknown: 'not known' })[state],
  period: 'Period',
  counted: 'Actual',
  goal: 'Goal',
  difference: 'Difference',
  outcome: 'Outcome',
};
