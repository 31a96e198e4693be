import { seasonal, within } from './arithmetic.js';
import { DAY, HOUR, QUARTER, monthsInto, offsetAt, weekdayOf } from './calendar.js';
import type { EpochMs } from './calendar.js';
import { holidayOn } from './household.js';
import { random } from './random.js';
import { sunHeight } from './solar.js';
import type { Weather } from './weather.js';

/** From this instant (midnight of the market's clock) the Nordic day-ahead price is quarterly. */
export const QUARTERLY_FROM: EpochMs = Date.parse('2025-10-01T00:00+02:00');

/** General VAT in Finland, per cent, since 1 September 2024 (Finnish Tax Administration, vero.fi). */
export const ELECTRICITY_VAT = 25.5;

/** Demand by hour of the Finnish clock, on a working day; −1 at night … 1 at the evening's peak. */
const WORKING_DAY = [
  -0.9, -1, -1, -1, -0.9, -0.6, 0, 0.7, 1, 0.9, 0.6, 0.4, 0.3, 0.2, 0.1, 0.2, 0.4, 0.8, 1, 0.9, 0.6,
  0.3, -0.1, -0.5,
];
/** How tight the market is by month, from plenty in early summer to winter. */
const TIGHTNESS = [1.2, 1.2, 0.9, 0.8, 0.6, 0.5, 0.7, 1.1, 1, 1.1, 1.1, 1.1];

/** Price including VAT, c/kWh, unrounded, for each hour or each quarter from a start to an end. */
export function spotPrices(
  weather: Weather,
  start: EpochMs,
  end: EpochMs,
  step: number,
  seed: number,
): Float64Array {
  const hourly = hourPrices(weather, end, seed);
  const chance = random(seed, `spot ${step}`);
  return Float64Array.from({ length: Math.floor((end - start) / step) }, (_, index) => {
    const instant = start + index * step;
    const hour = Math.floor((instant - weather.start) / HOUR);
    const price = hourly[hour]!;
    if (step === HOUR) return price;
    // Within the hour quarters lean towards the neighbouring hours, and past them.
    const quarter = Math.floor(((instant - weather.start) % HOUR) / QUARTER);
    const before = hourly[hour - 1] ?? price;
    const after = hourly[hour + 1] ?? price;
    const lean = ((after - before) / 2) * ((quarter - 1.5) / 2.6);
    return price + lean + chance.bell() * (0.04 + 0.05 * Math.abs(price));
  });
}

function hourPrices(weather: Weather, end: EpochMs, seed: number): Float64Array {
  const chance = random(seed, 'spot');
  let wind = 0;
  let outage = 0;
  let noise = 0;
  return Float64Array.from({ length: Math.ceil((end - weather.start) / HOUR) }, (_, hour) => {
    wind = wind * 0.975 + 0.222 * chance.bell();
    noise = noise * 0.6 + 0.16 * chance.bell();
    // Now and then a large plant is out for some days.
    if (chance.chance(0.0009)) outage = chance.between(0.5, 1.5);
    outage *= 0.988;
    const instant = weather.start + hour * HOUR;
    const month = monthsInto(instant / DAY);
    const cold = 0.06 * Math.max(-3 - weather.temperature[hour]!, 0);
    const sun = 1.5 * Math.max(sunHeight(instant), 0) * (1 - 0.6 * weather.cloud[hour]!);
    const scarcity =
      seasonal(TIGHTNESS, month) +
      0.75 * demand(instant) +
      cold +
      outage +
      noise -
      1.05 * wind -
      sun;
    return priceOf(scarcity) * (1 + ELECTRICITY_VAT / 100);
  });
}

function demand(instant: EpochMs): number {
  const wall = (instant + offsetAt(instant)) / DAY;
  const day = Math.floor(wall);
  const hour = Math.floor((wall - day) * 24 + 1e-6);
  const free = weekdayOf(day) >= 6 || holidayOn(day);
  return free ? WORKING_DAY[hour]! * 0.6 - 0.5 : WORKING_DAY[hour]!;
}

/** Cheap while there is plenty, below zero when nobody wants it, steep when it is scarce; c/kWh. */
function priceOf(scarcity: number): number {
  const tight = scarcity + 1;
  if (tight <= 0) return within(0.15 + tight * 0.5, -1.5, 0.15);
  return within(0.15 + tight * (0.5 + tight * (0.35 + tight * 0.07)), 0, 62);
}
