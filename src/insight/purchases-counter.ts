import type { Purchases } from '../model/purchases.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { NOTHING } from './counter.js';
import type { Counted, Counting, Evidence } from './counter.js';
import type { Scoring } from './purchase-scoring.js';
import { addendsIn, daySums, knownShare } from './purchase-sums.js';
import type { Addends } from './purchase-sums.js';
import { knownEnd, spanOf } from './span.js';

const DAY = 24 * 60 * 60_000;

/**
 * Counts purchases for a goal, by the till's business date.
 * @param isProjected whether it is told where a sum would end
 */
export function purchasesCounting(
  scoring: Scoring,
  purchases: Purchases,
  isProjected: boolean,
): Counting {
  const { kind, unit, read, score, people, most } = scoring;
  const sums = daySums(purchases, read);
  const clock = clockOf(purchases.timeZone);
  const dayOf = (instant: EpochMs): number => Math.ceil(clock.toWall(instant) / DAY);
  const { start: covered } = spanOf(purchases.period.start, purchases.period.end);
  return ({ limit }) => {
    const known = Math.min(knownEnd(purchases, undefined), dayOf(limit));
    const total = (from: EpochMs, to: EpochMs): Counted => {
      const asked = { start: dayOf(from), end: dayOf(to) };
      const come = { start: Math.max(asked.start, covered), end: Math.min(asked.end, known) };
      if (come.end <= come.start) return NOTHING;
      const addends = addendsIn(sums, come);
      const time = (come.end - come.start) / (asked.end - asked.start);
      const coverage = knownShare(addends) * time;
      return { ...score(addends, come.end - come.start), coverage, estimated: 0 };
    };
    return {
      kind,
      unit,
      until: Math.min(limit, purchases.asOf ?? limit, clock.toInstant(known * DAY)),
      rhythm: isProjected && kind === 'sum' ? 'usual' : undefined,
      most,
      finest: () => 'day',
      total,
      evidence: (from, to) => evidenceOf(addendsIn(sums, { start: dayOf(from), end: dayOf(to) })),
      ...(people !== undefined && {
        baseBetween: (from: EpochMs, to: EpochMs) => people * (dayOf(to) - dayOf(from)),
      }),
    };
  };
}

function evidenceOf({ lines, unknownLines }: Addends): Evidence {
  const leftOut = unknownLines > 0 ? [{ reason: 'unknown', count: unknownLines } as const] : [];
  return { of: 'purchaseLines', count: lines - unknownLines, leftOut };
}
