import { dateOf, dayNumber, midnight, stamp } from './calendar.js';
import { PRODUCTS } from './catalogue.js';
import { CATEGORIES } from './categories.js';
import { DEMO_SEED, TIME_ZONE } from './household.js';
import { runHouse } from './house.js';
import { readMeter, segments } from './meter.js';
import type { Fault } from './meter.js';
import { weighed } from './prices.js';
import { random } from './random.js';
import type { Random } from './random.js';
import { weather } from './weather.js';
import type { EnergyDocument } from '../../src/model/energy-schema.js';
import type { Item, Purchase, PurchasesDocument } from '../../src/model/purchases-schema.js';

export interface QuartersOptions {
  /** First day, `2025-01-01`. */
  start: string;
  days: number;
  seed?: number;
  /** What goes wrong, on the Finnish wall clock. */
  faults?: readonly Fault[];
  /** In kWh; import alone without it. */
  flows?: readonly (keyof typeof FLOWS)[];
}

const FLOWS = { import: 'drawn', export: 'fed', production: 'made' } as const;

/** One home's electricity by the quarter, as many Finnish days of it as asked. */
export function quarters({
  start,
  days,
  seed = DEMO_SEED,
  faults = [],
  flows = ['import'],
}: QuartersOptions): EnergyDocument {
  const first = dayNumber(start);
  const end = midnight(first + days);
  const flow = runHouse(weather(first, end, seed), end, seed);
  const meters = [{ name: 'A-1017', until: Infinity, decimals: 2 }];
  return {
    format: 'peili/energy',
    version: 1,
    timeZone: TIME_ZONE,
    asOf: stamp(end),
    series: flows.map((id) => ({
      id,
      measure: 'energy',
      flow: id,
      unit: 'kWh',
      segments: segments(
        readMeter(flow[FLOWS[id]], flow.start, meters),
        flow.start,
        meters,
        faults,
      ),
    })),
  };
}

export interface ReceiptsOptions {
  /** First day, and the day after the last. */
  from: string;
  to: string;
  /** How many lines in all. */
  lines: number;
  seed?: number;
}

const LINES_A_RECEIPT = 12;

/** So many receipt lines, spread over the days: for a bench, not for charm. Up to a million. */
export function receipts({
  from,
  to,
  lines,
  seed = DEMO_SEED,
}: ReceiptsOptions): PurchasesDocument {
  const chance = random(seed, 'receipts');
  const [first, end] = [dayNumber(from), dayNumber(to)];
  const count = Math.ceil(lines / LINES_A_RECEIPT);
  const dates = Array.from({ length: end - first }, (_, index) => dateOf(first + index));
  const purchases = Array.from({ length: count }, (_, index): Purchase => {
    const date = dates[Math.floor((index * dates.length) / count)]!;
    const size = Math.min(LINES_A_RECEIPT, lines - index * LINES_A_RECEIPT);
    const items = Array.from({ length: size }, () => plainItem(chance));
    const cents = items.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
    return {
      id: `r${index + 1}`,
      date,
      store: index % 3 ? 'west' : 'station',
      total: cents / 100,
      items,
    };
  });
  return {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone: TIME_ZONE,
    period: { start: from, end: to },
    categories: [...CATEGORIES],
    purchases,
  };
}

function plainItem(chance: Random): Item {
  const { id, name, category, content, cents } = chance.pick(PRODUCTS);
  const grams = content.loose ? chance.whole(100, 1500) : 0;
  const quantity = content.loose ? grams / 1000 : chance.whole(1, 3);
  return {
    name: name.fi,
    productId: id,
    ...(category && { category }),
    quantity,
    unit: content.loose ? 'kg' : 'pcs',
    amount: (content.loose ? weighed(grams, cents) : quantity * cents) / 100,
  };
}
