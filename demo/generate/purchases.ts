import { METHODS, REFERENCES, TAGS } from './attributes.js';
import { dateOf } from './calendar.js';
import { Needs } from './basket.js';
import { Budget } from './budget.js';
import { CATEGORIES } from './categories.js';
import { EXTRA_LINES, withEvents } from './events.js';
import { AS_OF, DEMO_SEED, FIRST_DAY, LAST_DAY, TIME_ZONE } from './household.js';
import { random } from './random.js';
import { ringUp } from './till.js';
import type { Empties } from './till.js';
import { STORES, planTrips } from './trips.js';
import type { Purchase, PurchasesDocument } from '../../src/model/purchases-schema.js';

/** Two years of a made-up Finnish family's receipts. */
export function householdPurchases(seed = DEMO_SEED): PurchasesDocument {
  return {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone: TIME_ZONE,
    asOf: AS_OF,
    period: { start: dateOf(FIRST_DAY), end: dateOf(LAST_DAY) },
    scope: {
      retailer: { fi: 'Esimerkkikauppa', sv: 'Exempelbutiken', en: 'Example Store' },
      chains: ['Esimerkkikauppa', 'Esimerkkimarket'],
      household: { members: 3 },
      estimatedShare: 0.7,
    },
    categories: [...CATEGORIES],
    stores: Object.entries(STORES).map(([id, { name, chain }]) => ({ id, name, chain })),
    tags: TAGS,
    methods: METHODS,
    references: REFERENCES,
    purchases: withEvents(sales(seed)),
  };
}

function sales(seed: number): Purchase[] {
  const needs = new Needs(random(seed, 'needs'));
  const chance = random(seed, 'till');
  const empties: Empties = { containers: 0, cents: 0 };
  const budget = new Budget(random(seed, 'budget'));
  const extras = [...EXTRA_LINES];
  return planTrips(random(seed, 'trips')).map((trip) => {
    const due = trip.size >= 9 && extras[0] && dateOf(trip.day) >= extras[0][0];
    const extra = due ? [extras.shift()![1]] : [];
    const size = Math.floor(trip.size * budget.allowance(trip.day) + 0.5);
    const sale = ringUp(trip, needs.choose(trip.day, size), extra, empties, seed, chance);
    budget.spend(sale);
    return sale;
  });
}
