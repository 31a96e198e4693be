import type { Goal } from '../model/goals.js';
import type { EpochMs } from '../model/zone.js';
import { NOTHING } from './counter.js';
import type { Counting } from './counter.js';

/**
 * Counts what the document itself says of a goal: its standing at a moment, from the start of the
 * period that the moment lies in. A standing at the very end of a period is that period's.
 */
export function ownCounting({ standings, unit }: Goal): Counting {
  return ({ limit }) => {
    const within = (start: EpochMs, end: EpochMs): typeof standings =>
      standings.filter(({ at }) => at > start && at <= Math.min(end, limit));
    return {
      kind: 'sum',
      unit,
      until: standings.findLast(({ at }) => at <= limit)?.at ?? limit,
      finest: () => 'day',
      total: (start, end) => {
        const last = within(start, end).at(-1);
        return last ? { value: last.value, coverage: last.coverage, estimated: 0 } : NOTHING;
      },
      evidence: (start, end) => ({ of: 'goal', count: within(start, end).length, leftOut: [] }),
      moments: (start, end) => within(start, end).map(({ at }) => at),
    };
  };
}
