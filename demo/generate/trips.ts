import { DAY, HOUR, dateOf, instantOf, monthOf, offsetAt, weekdayOf } from './calendar.js';
import type { DayNumber, EpochMs } from './calendar.js';
import { FIRST_DAY, LAST_DAY, awayOn } from './household.js';
import type { Random } from './random.js';

/** Two chains of one retailer. `level`: its prices against the usual. */
export const STORES = {
  station: {
    name: {
      fi: 'Esimerkkikauppa Asema',
      sv: 'Exempelbutiken Stationen',
      en: 'Example Store Station',
    },
    chain: 'Esimerkkikauppa',
    level: 1,
  },
  west: {
    name: { fi: 'Esimerkkimarket Länsi', sv: 'Exempelmarket Väst', en: 'Example Market West' },
    chain: 'Esimerkkimarket',
    level: 0.97,
  },
  shore: {
    name: { fi: 'Esimerkkikauppa Ranta', sv: 'Exempelbutiken Stranden', en: 'Example Store Shore' },
    chain: 'Esimerkkikauppa',
    level: 1.05,
  },
};
export type StoreId = keyof typeof STORES;

/** One going to the shop, or one order. */
export interface Trip {
  day: DayNumber;
  time: EpochMs;
  store: StoreId;
  channel: 'store' | 'online';
  /** How many products. */
  size: number;
}

const CLOSED = new Set(['12-25', '01-01']);
const FRIDAY = 5;

/** When this household shops: a large round on Friday or Saturday, small ones between. */
export function planTrips(chance: Random): Trip[] {
  const trips: Trip[] = [];
  // The data begins on a Friday.
  let main = FRIDAY;
  let online = false;
  for (let day = FIRST_DAY; day < LAST_DAY; day += 1) {
    const weekday = weekdayOf(day);
    if (weekday === 1) {
      main = chance.chance(0.7) ? FRIDAY : FRIDAY + 1;
      online = chance.chance(0.2);
    }
    const trip = awayOn(day) ? cottageTrip(day, chance) : homeTrip(day, main, online, chance);
    if (trip && !CLOSED.has(dateOf(day).slice(5)) && day < LAST_DAY - 3) trips.push(trip);
  }
  return [...trips, ...lastTrips(chance)];
}

/** The last days: one small round, and an order of the last evening, not yet delivered. */
function lastTrips(chance: Random): Trip[] {
  const day = LAST_DAY - 1;
  const time = instantOf(`${dateOf(day)}T20:41:17`);
  return [
    trip(LAST_DAY - 3, 'station', 7, chance),
    { day, time, store: 'west', channel: 'online', size: 15 },
  ];
}

function homeTrip(day: DayNumber, main: number, online: boolean, chance: Random): Trip | undefined {
  const weekday = weekdayOf(day);
  if (weekday === main) {
    const size = chance.whole(online ? 5 : 14, online ? 8 : 18) + festive(day, chance);
    return trip(day, 'west', size, chance);
  }
  if (weekday === 3) {
    if (online) return { ...trip(day, 'west', chance.whole(13, 19), chance), channel: 'online' };
    return chance.chance(0.88) ? trip(day, 'station', chance.whole(5, 9), chance) : undefined;
  }
  const likely =
    [0, 0.22, 0.1, 0, 0.14, 0.1, 0.05, 0.18][weekday]! + (festive(day, chance) && 0.25);
  if (!chance.chance(likely)) return undefined;
  return trip(day, chance.chance(0.85) ? 'station' : 'west', chance.whole(2, 5), chance);
}

/** Christmas fills the basket. */
function festive(day: DayNumber, chance: Random): number {
  const date = dateOf(day).slice(5);
  if (date >= '12-18' && date <= '12-23') return chance.whole(1, 4);
  return monthOf(day) === 12 && date < '12-18' ? 1 : 0;
}

/** At the cottage little is bought, at the shore's small shop. */
function cottageTrip(day: DayNumber, chance: Random): Trip | undefined {
  if (awayOn(day) === 'skiing' || !chance.chance(0.17)) return undefined;
  return trip(day, 'shore', chance.whole(2, 5), chance);
}

function trip(day: DayNumber, store: StoreId, size: number, chance: Random): Trip {
  const weekend = weekdayOf(day) > FRIDAY;
  const eve = dateOf(day).endsWith('12-24');
  const hour = eve ? 10.4 : weekend ? chance.between(10.5, 15.5) : chance.between(15.75, 19.25);
  const wall = day * DAY + Math.floor(hour * 60) * 60_000 + chance.whole(0, 59) * 1000;
  return { day, time: wall - offsetAt(wall - 3 * HOUR), store, channel: 'store', size };
}
