import { within } from './arithmetic.js';
import { DAY, HOUR, QUARTER, offsetAt, yearOf } from './calendar.js';
import type { EpochMs } from './calendar.js';
import { planDay } from './day-plan.js';
import type { DayPlan } from './day-plan.js';
import { random } from './random.js';
import type { Random } from './random.js';
import { solarPower, sunHeight } from './solar.js';
import type { Weather } from './weather.js';

/** What passed the meter in each quarter of an hour, unrounded kWh. */
export interface MeterFlow {
  start: EpochMs;
  drawn: Float64Array;
  fed: Float64Array;
  /** What the panels made, of which some was used and some was fed. */
  made: Float64Array;
}

/** Solar panels' peak, kW. */
export const PANELS = 1.5;
/** Ventilation, fridge, freezer and what stands by, kW. */
const BASE_LOAD = 0.265;
/** Heat pump's power, kW; in hard frost the electric heater helps. */
const HEAT_PUMP = 2.7;
/** Electricity for each degree that it is colder than 14 °C, kW. */
const HEATING = 0.073;
/** After the winter of 2026 they live a little more thriftily. */
const THRIFT = { from: 2026, factor: 0.955 };

interface Heating {
  /** Outside temperature as the building feels it, °C. */
  felt: number;
  /** Heat asked for and not yet given, kWh of electricity. */
  owed: number;
  running: boolean;
}

/** Runs the house quarter by quarter: heating, habits, appliances and panels. */
export function runHouse(weather: Weather, end: EpochMs, seed: number, panels = PANELS): MeterFlow {
  const length = Math.floor((end - weather.start) / QUARTER);
  const drawn = new Float64Array(length);
  const fed = new Float64Array(length);
  const made = new Float64Array(length);
  const chance = random(seed, 'house');
  const heating: Heating = { felt: weather.temperature[0]!, owed: 0, running: false };
  let plan: DayPlan | undefined;
  for (let index = 0; index < length; index += 1) {
    const instant = weather.start + index * QUARTER;
    const wall = instant + offsetAt(instant);
    const day = Math.floor(wall / DAY);
    if (plan?.day !== day) plan = planDay(day, seed);
    const hour = Math.floor((instant - weather.start) / HOUR);
    const outside = weather.temperature[hour]!;
    const cloud = weather.cloud[hour]!;
    const thrift = yearOf(day) >= THRIFT.from ? THRIFT.factor : 1;
    const slot = Math.floor((wall - day * DAY) / QUARTER);
    const living = BASE_LOAD + habits(plan, slot, instant, outside, chance);
    const load = (living * 0.25 + heat(heating, outside, plan.away, chance)) * thrift;
    const sun = solarPower(instant + QUARTER / 2, cloud, panels) * 0.25 * chance.between(0.85, 1.1);
    // Clouds and switches are quicker than a quarter: both ways may pass the meter in one.
    const mixed = Math.min(load, sun) * 0.12;
    drawn[index] = Math.max(load - sun, 0) + mixed;
    fed[index] = Math.max(sun - load, 0) + mixed;
    made[index] = sun;
  }
  return { start: weather.start, drawn, fed, made };
}

/** The heat pump runs in bursts: it starts when enough is owed and stops when it is given. */
function heat(state: Heating, outside: number, away: boolean, chance: Random): number {
  state.felt += (outside - state.felt) / 60;
  const degrees = Math.max(14 - state.felt, 0);
  const frost = 1 + 0.022 * Math.max(-4 - state.felt, 0);
  const asked = HEATING * degrees * frost * (away ? 0.8 : 1);
  state.owed += asked * 0.25;
  if (state.owed > 0.75) state.running = true;
  if (!state.running) return 0.004;
  const power = Math.max(HEAT_PUMP, asked * 1.3);
  const given = Math.min(power * 0.25 * chance.between(0.88, 1.04), state.owed);
  state.owed -= given;
  if (state.owed < 0.02) state.running = false;
  return given;
}

/** What the people switch on, kW. */
function habits(
  plan: DayPlan,
  slot: number,
  instant: EpochMs,
  outside: number,
  chance: Random,
): number {
  const flicker = chance.next();
  if (plan.away) return 0.03 * flicker;
  const dark = within(0.25 - 2 * sunHeight(instant), 0, 1);
  const awake = plan.awake[slot]!;
  const engine = plan.engineHeater && slot >= 24 && slot < 30 && outside < -3 ? 0.75 : 0;
  const lively = awake * (0.22 + 0.4 * flicker + 1.3 * flicker * flicker * flicker * flicker);
  return plan.appliances[slot]! + lively + 0.22 * dark * awake + engine;
}
