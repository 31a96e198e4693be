import type { Goal } from '../model/goals.js';
import { describe } from '../model/problem.js';
import { doubt, exact, isFault, NOTHING } from './counter.js';
import type { Counted, Counter, Counting, Fault } from './counter.js';

/** A share in per cent of two things that are counted, of the time in which both are known. */
export function shareCounting(
  goal: Goal,
  part: Counting | Fault,
  base: Counting | Fault,
): Counting | Fault {
  if (isFault(base)) return base;
  if (isFault(part)) return part;
  if (goal.unit !== '%') {
    const problem = doubt(goal, 'unit', 'mismatch', '"%"', describe(goal.unit));
    return { reason: 'unsupported', problems: [problem] };
  }
  return (period) => shareCounter(part(period), base(period));
}

function shareCounter(part: Counter, base: Counter): Counter {
  return {
    kind: 'rate',
    unit: '%',
    until: Math.min(part.until, base.until),
    most: 100,
    finest: (start, end) => base.finest(start, end),
    // Both sides speak of the same readings.
    evidence: (start, end) => base.evidence(start, end),
    total: (start, end) => shareOf(part.total(start, end), base.total(start, end), base.unit),
  };
}

function shareOf(part: Counted, base: Counted, unit: string): Counted {
  if (part.value === undefined || base.value === undefined) return NOTHING;
  const units = [unit, unit] as const;
  const fraction = { part: exact(part.value * 100), base: base.value, units };
  const value = base.value > 0 ? exact(fraction.part / fraction.base) : undefined;
  const coverage = Math.min(part.coverage, base.coverage);
  // An estimate of either side is one of the share: it cannot be told how much of it.
  const isEstimated = part.estimated > 0 || base.estimated > 0;
  return { value, fraction, coverage, estimated: isEstimated ? (value ?? 0) : 0 };
}
