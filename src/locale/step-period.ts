import type { Step } from '../insight/calendar.js';
import type { Period } from '../insight/period.js';
import type { WallMs } from '../model/zone.js';

const HOUR = 3_600_000;

const LENGTHS: Partial<Record<Step, number>> = {
  quarter: HOUR / 4,
  'half-hour': HOUR / 2,
  hour: HOUR,
};

/**
 * Where a step shorter than a day ends on the clock; undefined for longer ones. A clock may change
 * within a step: that ends where any such step ends.
 */
export function clockEnd(wall: WallMs, step: Step): WallMs | undefined {
  const length = LENGTHS[step];
  return length && wall - (wall % length) + length;
}

/** The days, the month or the year that a step of a day or more covers. */
export function stepPeriod(wall: WallMs, step: Step): Period {
  const at = new Date(wall);
  const year = at.getUTCFullYear();
  if (step === 'year') return { kind: 'year', year };
  if (step === 'month') return { kind: 'month', year, month: at.getUTCMonth() };
  if (step === 'week') return { kind: 'days', first: wall, last: wall + 6 * 24 * HOUR };
  return { kind: 'day', day: wall };
}
