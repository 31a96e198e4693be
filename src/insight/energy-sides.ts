import type { Energy, Series } from '../model/energy.js';
import { clockOf } from '../model/zone.js';
import { STEPS } from './calendar.js';
import { combined } from './derived.js';
import { pricedBy } from './priced.js';
import { tariffsOf } from './pricing.js';
import { finestStep } from './readings.js';
import { isWithin } from './tariff-clock.js';

/** The two sides of a share of energy, each of the readings in which both are known. */
export interface Sides {
  readonly part: Series;
  readonly base: Series;
}

/** What of a series is another series: own production of all that was used. */
export function seriesSides(energy: Energy, base: Series, part: Series): Sides {
  const clock = clockOf(energy.timeZone);
  return {
    part: combined(part, base, part, clock, (value) => value),
    base: combined(base, part, base, clock, (value) => value),
  };
}

/**
 * What of a series falls into a period of its tariffs (`night`): readings that begin in it, by the
 * wall clock. While no tariff with such a period is in force, neither side is known. Undefined:
 * there is no such period.
 */
export function periodSides(energy: Energy, base: Series, period: string): Sides | undefined {
  const tariffs = tariffsOf(energy, base).flatMap(({ from, to, periods }) => {
    const found = periods.find(({ id }) => id === period);
    return found ? [{ from, to, found }] : [];
  });
  if (tariffs.length === 0) return undefined;
  const clock = clockOf(energy.timeZone);
  const { amount, quantity } = pricedBy(base, (start) => {
    const tariff = tariffs.find(({ from, to }) => from <= start && start < to);
    if (!tariff) return NaN;
    return isWithin(tariff.found, clock.toWall(start)) ? 1 : 0;
  });
  return { part: amount, base: quantity };
}

/** Of a reading longer than an hour nobody knows how much of it was used when. */
export function isHourly(series: Series): boolean {
  return STEPS.indexOf(finestStep(series, STEPS)) <= STEPS.indexOf('hour');
}
