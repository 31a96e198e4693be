import { weekdayOf, monthOf, dateOf } from './calendar.js';
import type { DayNumber } from './calendar.js';
import { awayOn, holidayOn } from './household.js';
import { random } from './random.js';
import type { Random } from './random.js';

const SLOTS = 96;
const SATURDAY = 6;

/** What a day in the house is like, by the quarters of its wall clock. */
export interface DayPlan {
  day: DayNumber;
  away: boolean;
  engineHeater: boolean;
  /** How much is going on: 0 asleep or out … about 1. */
  awake: Float64Array;
  /** Appliances that are on, kW. */
  appliances: Float64Array;
}

export function planDay(day: DayNumber, seed: number): DayPlan {
  const chance = random(seed, `day ${day}`);
  const away = awayOn(day) !== undefined;
  const weekday = weekdayOf(day);
  const free = weekday >= SATURDAY || holidayOn(day);
  const summer = monthOf(day) === 7;
  const plan: DayPlan = {
    day,
    away,
    engineHeater: !free && !away,
    awake: presence(free || summer, chance),
    appliances: new Float64Array(SLOTS),
  };
  if (away) return plan;
  waterHeater(plan, chance);
  kitchen(plan, free, chance);
  laundry(plan, weekday, chance);
  if (weekday === SATURDAY) sauna(plan, chance);
  if (dateOf(day).endsWith('12-24')) christmas(plan, weekday, chance);
  return plan;
}

/** By hour; weekdays have a morning and an evening, free days a long middle. */
const WEEKDAY = [
  0.1, 0.04, 0.03, 0.03, 0.04, 0.15, 0.6, 0.75, 0.35, 0.12, 0.12, 0.15, 0.15, 0.15, 0.3, 0.5, 0.7,
  0.85, 0.8, 0.8, 0.85, 0.75, 0.5, 0.25,
];
const FREE_DAY = [
  0.2, 0.08, 0.04, 0.03, 0.03, 0.04, 0.08, 0.2, 0.4, 0.65, 0.7, 0.7, 0.75, 0.65, 0.6, 0.6, 0.65,
  0.75, 0.8, 0.75, 0.8, 0.75, 0.6, 0.4,
];

function presence(free: boolean, chance: Random): Float64Array {
  const hours = free ? FREE_DAY : WEEKDAY;
  const liveliness = chance.between(0.75, 1.2);
  // Somebody works at home now and then.
  const atHome = !free && chance.chance(0.3) ? 0.25 : 0;
  return Float64Array.from({ length: SLOTS }, (_, slot) => {
    const extra = slot >= 34 && slot < 62 ? atHome : 0;
    return (hours[Math.floor(slot / 4)]! + extra) * liveliness;
  });
}

/** Switches something on: from a slot, for so many quarters, at so many kW. */
function run(plan: DayPlan, from: number, quarters: number, power: number): void {
  const last = Math.min(from + quarters, SLOTS);
  for (let slot = Math.max(from, 0); slot < last; slot += 1) plan.appliances[slot]! += power;
}

function waterHeater(plan: DayPlan, chance: Random): void {
  run(plan, 5 + chance.whole(0, 2), chance.whole(4, 7), 1.9);
}

function kitchen(plan: DayPlan, free: boolean, chance: Random): void {
  run(plan, (free ? 35 : 26) + chance.whole(0, 3), 1, 1.4);
  if (free && chance.chance(0.6)) run(plan, 47 + chance.whole(0, 6), 2, chance.between(0.8, 1.6));
  const dinner = (free ? 65 : 67) + chance.whole(-2, 4);
  if (chance.chance(0.9)) run(plan, dinner, chance.whole(2, 4), chance.between(0.9, 1.7));
  if (chance.chance(0.25)) run(plan, dinner + 3, chance.whole(3, 5), chance.between(1, 1.4));
  if (chance.chance(0.7)) {
    const washing = 80 + chance.whole(-2, 6);
    run(plan, washing, 2, 1.9);
    run(plan, washing + 4, 1, 1.5);
  }
}

function laundry(plan: DayPlan, weekday: number, chance: Random): void {
  const weekend = weekday >= SATURDAY;
  if (!chance.chance(weekend ? 0.75 : 0.25)) return;
  const start = weekend ? chance.whole(40, 56) : chance.whole(70, 78);
  run(plan, start, 2, 2);
  run(plan, start + 2, 4, 0.3);
  if (chance.chance(0.5)) run(plan, start + 8, 4, chance.between(0.7, 1.1));
}

/** Saturday 18–20: the stove heats up at full power, then its thermostat keeps it warm. */
function sauna(plan: DayPlan, chance: Random): void {
  const stove = chance.between(6.6, 7.8);
  const start = 72 + chance.pick([0, 0, 0, 1]);
  run(plan, start, 3, stove);
  for (let slot = start + 3; slot < start + 8; slot += 1) {
    run(plan, slot, 1, stove * chance.between(0.3, 0.75));
  }
}

/** Christmas Eve: the oven all day, lights everywhere and the sauna in the afternoon. */
function christmas(plan: DayPlan, weekday: number, chance: Random): void {
  run(plan, 30, 34, chance.between(0.9, 1.2));
  run(plan, 60, 32, 0.4);
  if (weekday !== SATURDAY) sauna(plan, chance);
}
