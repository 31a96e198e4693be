import { cosine, seasonal, within } from './arithmetic.js';
import { DAY, HOUR, dayNumber, midnight, monthsInto, offsetAt } from './calendar.js';
import type { DayNumber, EpochMs } from './calendar.js';
import { FIRST_DAY } from './household.js';
import { random } from './random.js';

/** Weather hour by hour, from the first day's midnight on. */
export interface Weather {
  start: EpochMs;
  /** °C. */
  temperature: Float64Array;
  /** 0 = clear, 1 = overcast. */
  cloud: Float64Array;
}

/** Roughly the normals of southern Finland 1991–2020 (Finnish Meteorological Institute), °C. */
const NORMAL = [-4, -5, -1.5, 4, 10.5, 15, 18, 16.5, 11.5, 6, 1.5, -2];
/** Half the difference between night and afternoon under a clear sky, °C. */
const SWING = [1.2, 2.4, 4, 5.2, 6, 5.8, 5.6, 5, 4, 2.2, 1.1, 0.9];
/** How much slow weather moves the temperature; winters are the more restless. */
const UNREST = [1.3, 1.3, 1.05, 0.8, 0.85, 0.75, 0.7, 0.7, 0.75, 0.9, 1, 1.25];

/** Made-up months that were warmer or colder than usual, from November 2024. */
const MONTH_ANOMALY = [
  1.4, 1.2, -1.6, 0.8, 1.2, 0.8, -0.2, 0.4, 1.4, 0.2, 0.6, -0.2, 1.6, 1.4, 0.1, -1.4, 1.4, 1, -0.3,
  0.8, 0.4, -0.8, 0.9, -0.4, 0.7,
];

/** Cold and hot spells: days and how many degrees at their height. */
const SPELLS: readonly (readonly [from: string, to: string, degrees: number])[] = [
  ['2024-11-20', '2024-11-24', -5],
  ['2025-01-02', '2025-01-08', -10],
  ['2025-02-09', '2025-02-19', -8],
  ['2025-07-10', '2025-07-24', 5],
  ['2025-11-19', '2025-11-23', -7],
  ['2025-12-27', '2026-01-03', -9],
  ['2026-02-01', '2026-02-13', -9],
  ['2026-05-08', '2026-05-12', -4],
  ['2026-07-26', '2026-08-02', 4],
  ['2026-10-24', '2026-10-28', -4],
];

/** `end` is not included. */
export function weather(firstDay: DayNumber, end: EpochMs, seed: number): Weather {
  const start = midnight(firstDay);
  const hours = Math.ceil((end - start) / HOUR);
  const temperature = new Float64Array(hours);
  const cloud = new Float64Array(hours);
  const chance = random(seed, 'weather');
  let slow = 0;
  let fast = 0;
  let trend = 0;
  let front = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    slow = slow * 0.989 + 0.5 * chance.bell();
    // Without its own running mean, so that the table above decides a month and chance its days.
    trend += (slow - trend) / 220;
    fast = fast * 0.92 + 0.28 * chance.bell();
    front = front * 0.975 + 0.075 * chance.bell();
    const instant = start + hour * HOUR;
    const month = monthsInto(instant / DAY);
    cloud[hour] = within(0.58 + front - 0.12 * cosine((month - 6) / 12), 0, 1);
    temperature[hour] =
      seasonal(NORMAL, month) +
      anomaly(instant / DAY) +
      (slow - trend) * seasonal(UNREST, month) +
      fast +
      spell(instant / DAY) +
      dayNight(instant, month, cloud[hour]!);
  }
  return { start, temperature, cloud };
}

/** Warmest about three in the afternoon; clouds flatten the day. */
function dayNight(instant: EpochMs, month: number, cloud: number): number {
  const wall = (instant + offsetAt(instant)) / DAY;
  return seasonal(SWING, month) * (1.1 - 0.8 * cloud) * cosine(wall - 15 / 24);
}

/** Between the middles of the months; outside the demo's time nothing is unusual. */
function anomaly(day: number): number {
  const place = (day - FIRST_DAY) / 30.44 - 0.5;
  const first = Math.floor(place);
  const share = place - first;
  return (MONTH_ANOMALY[first] ?? 0) * (1 - share) + (MONTH_ANOMALY[first + 1] ?? 0) * share;
}

/** Comes and goes within a day and a half. */
function spell(day: number): number {
  let degrees = 0;
  for (const [from, to, height] of SPELLS) {
    const rise = Math.min(day - dayNumber(from), dayNumber(to) + 1 - day) / 1.5;
    degrees += height * within(rise, 0, 1);
  }
  return degrees;
}
