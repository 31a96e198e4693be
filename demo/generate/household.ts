import { dayNumber } from './calendar.js';
import type { DayNumber } from './calendar.js';

/** The same household comes out of the same seed; the demo's is this one. */
export const DEMO_SEED = 2026;

export const TIME_ZONE = 'Europe/Helsinki';
export const FIRST_DAY: DayNumber = dayNumber('2024-11-01');
/** The first day that the data does not cover whole. */
export const LAST_DAY: DayNumber = dayNumber('2026-11-05');
/** All is known up to here; the demo's and the stories' "now" is the same instant. */
export const AS_OF = '2026-11-05T06:00:00+02:00';

/** Nobody is at home: both ends are days away. Summer at the cottage, a week of skiing. */
const AWAY: readonly (readonly [from: string, to: string, where: 'cottage' | 'skiing'])[] = [
  ['2025-02-19', '2025-02-22', 'skiing'],
  ['2025-07-11', '2025-07-21', 'cottage'],
  ['2026-02-18', '2026-02-22', 'skiing'],
  ['2026-07-08', '2026-07-18', 'cottage'],
  ['2026-10-15', '2026-10-18', 'cottage'],
];

export function awayOn(day: DayNumber): 'cottage' | 'skiing' | undefined {
  return AWAY.find(([from, to]) => day >= dayNumber(from) && day <= dayNumber(to))?.[2];
}

/** Days off on which the family is at home like on a Sunday. */
const HOLIDAYS = new Set(
  [
    ['2024-12-06', '2024-12-24', '2024-12-25', '2024-12-26'],
    ['2025-01-01', '2025-01-06', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29'],
    ['2025-06-20', '2025-12-24', '2025-12-25', '2025-12-26'],
    ['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'],
    ['2026-06-19'],
  ]
    .flat()
    .map(dayNumber),
);

export function holidayOn(day: DayNumber): boolean {
  return HOLIDAYS.has(day);
}
