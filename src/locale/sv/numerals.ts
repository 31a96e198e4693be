import type { Duration } from '../../model/duration.js';
import { common } from './common.js';

/** Each unit of time: one, many. */
const UNITS: Record<keyof Duration, readonly [string, string]> = {
  years: ['år', 'år'],
  months: ['månad', 'månader'],
  weeks: ['vecka', 'veckor'],
  days: ['dag', 'dagar'],
  hours: ['timme', 'timmar'],
  minutes: ['minut', 'minuter'],
};

/** `2 år och 6 månader`. */
export function lasting(duration: Duration): string {
  const units = (Object.keys(UNITS) as (keyof Duration)[]).filter((unit) => duration[unit] > 0);
  return common.list(
    units.map((unit) => counted(String(duration[unit]), duration[unit] === 1, ...UNITS[unit])),
  );
}

/** `1 dag`, `3 dagar`. */
export function counted(count: string, isOne: boolean, one: string, many: string): string {
  return `${count}\u00A0${isOne ? one : many}`;
}
