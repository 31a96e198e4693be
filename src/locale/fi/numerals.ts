import type { Duration } from '../../model/duration.js';
import { common } from './common.js';

/** Each unit of time: one, many, of it. */
const UNITS: Record<keyof Duration, readonly [string, string, string]> = {
  years: ['vuosi', 'vuotta', 'vuoden'],
  months: ['kuukausi', 'kuukautta', 'kuukauden'],
  weeks: ['viikko', 'viikkoa', 'viikon'],
  days: ['päivä', 'päivää', 'päivän'],
  hours: ['tunti', 'tuntia', 'tunnin'],
  minutes: ['minuutti', 'minuuttia', 'minuutin'],
};

/** How long something lasts, or of such a length. */
export function lasting(duration: Duration, isGenitive = false): string {
  const units = (Object.keys(UNITS) as (keyof Duration)[]).filter((unit) => duration[unit] > 0);
  const words = units.map((unit) => {
    const count = duration[unit];
    return `${count}\u00A0${UNITS[unit][isGenitive ? 2 : count === 1 ? 0 : 1]}`;
  });
  return common.list(words);
}

/** `1 päivä`, `3 päivää`. */
export function counted(count: string, isOne: boolean, one: string, many: string): string {
  return `${count}\u00A0${isOne ? one : many}`;
}
