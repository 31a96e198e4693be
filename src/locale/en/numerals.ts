import type { Duration } from '../../model/duration.js';
import { common } from './common.js';

const UNITS: readonly (keyof Duration)[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'];

/** `2 years and 6 months`. */
export function lasting(duration: Duration): string {
  const units = UNITS.filter((unit) => duration[unit] > 0);
  return common.list(
    units.map((unit) =>
      counted(String(duration[unit]), duration[unit] === 1, unit.slice(0, -1), unit),
    ),
  );
}

/** `1 day`, `3 days`. */
export function counted(count: string, isOne: boolean, one: string, many: string): string {
  return `${count}\u00A0${isOne ? one : many}`;
}
