import { cosine, within } from './arithmetic.js';
import { DAY, HOUR, yearOf } from './calendar.js';
import type { EpochMs } from './calendar.js';

// 60.4° N, 25.1° E: sine and cosine of the latitude; the sun stands highest 1.67 h before clock UTC.
const SIN_LATITUDE = 0.8695;
const COS_LATITUDE = 0.494;
const SOLAR_LEAD = 1.67 * HOUR;

/** Power of a small south-east roof in kW, at an instant and under a sky (0 clear … 1 overcast). */
export function solarPower(instant: EpochMs, cloud: number, peak: number): number {
  const height = sunHeight(instant);
  if (height <= 0.02) return 0;
  const month = new Date(instant).getUTCMonth() + 1;
  const snow = month <= 2 || month === 12 ? 0.35 : 1;
  const clear = within(height * 1.5, 0, 1) * (0.35 + 0.75 * height);
  return peak * clear * (1 - 0.82 * cloud * cloud) * snow;
}

/** Sine of the sun's height above the horizon. */
export function sunHeight(instant: EpochMs): number {
  const solar = (instant + SOLAR_LEAD) / DAY;
  const dayOfYear = instant / DAY - Date.UTC(yearOf(Math.floor(instant / DAY)), 0, 1) / DAY;
  const tilt = 0.3979 * cosine((dayOfYear - 172) / 365.25);
  const square = tilt * tilt;
  const across = 1 - square / 2 - (square * square) / 8;
  return SIN_LATITUDE * tilt - COS_LATITUDE * across * cosine(solar);
}
