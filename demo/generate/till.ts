import { dateOf, stamp } from './calendar.js';
import { product } from './catalogue.js';
import type { Product } from './catalogue.js';
import { depositLine, depositReturnLine, offerLine, productLine } from './lines.js';
import type { Line, Till } from './lines.js';
import type { Random } from './random.js';
import { STORES } from './trips.js';
import type { Trip } from './trips.js';
import type { Adjustment, Item, Purchase } from '../../src/model/purchases-schema.js';

/** Empty bottles and cans that wait at home for the next round. */
export interface Empties {
  containers: number;
  cents: number;
}

/** Rings up one trip's products: lines, deposits, offers, empties and coupons. */
export function ringUp(
  trip: Trip,
  products: readonly Product[],
  extra: readonly Line[],
  empties: Empties,
  seed: number,
  chance: Random,
): Purchase {
  const till: Till = { day: trip.day, level: STORES[trip.store].level, seed, chance };
  const lines = products.flatMap((bought) => linesOf(bought, till, empties));
  lines.push(...extra);
  if (trip.channel === 'store' && trip.size >= 9) {
    if (chance.chance(0.55)) lines.push(productLine(product('plastic-bag'), till));
    if (empties.containers >= 14) lines.push(bringBack(empties, chance));
  }
  return receipt(dateOf(trip.day), trip, lines, adjustments(trip, lines, chance));
}

function linesOf(bought: Product, till: Till, empties: Empties): Line[] {
  const { chance } = till;
  const line = productLine(bought, till);
  const lines = [line];
  const pieces = bought.content.loose ? 1 : line.quantity!;
  if (bought.deposit > 0) {
    lines.push(depositLine(bought.deposit, pieces));
    empties.containers += pieces;
    empties.cents += pieces * bought.deposit;
  }
  // An offer instead of a campaign price, never both.
  if (line.discount === undefined && line.cents > 250 && chance.chance(0.022)) {
    lines.push(offerLine(line, chance.pick([50, 70, 100])));
  }
  return lines;
}

function bringBack(empties: Empties, chance: Random): Line {
  // Now and then one bottle stays in the car.
  const left = chance.chance(0.5) ? 1 : 0;
  const kept = left * Math.floor(empties.cents / empties.containers / 5) * 5;
  const line = depositReturnLine(empties.cents - kept, empties.containers - left);
  empties.containers = left;
  empties.cents = kept;
  return line;
}

function adjustments(trip: Trip, lines: readonly Line[], chance: Random): Adjustment[] {
  const sum = lines.reduce((total, line) => total + line.cents, 0);
  const found: Adjustment[] = [];
  if (trip.channel === 'online') found.push({ kind: 'fee', amount: 4.9, allocate: 'none' });
  if (sum > 4500 && chance.chance(0.09)) {
    found.push({ kind: 'coupon', amount: -chance.pick([2, 3, 5]), allocate: 'proportional' });
  } else if (sum > 3000 && chance.chance(0.03)) {
    found.push({ kind: 'voucher', amount: -5, allocate: 'none' });
  }
  return found;
}

/** Numbers the lines and adds them up, in whole cents. */
function receipt(
  id: string,
  trip: Trip,
  lines: readonly Line[],
  extra: readonly Adjustment[],
): Purchase {
  const cents =
    lines.reduce((sum, line) => sum + line.cents, 0) +
    extra.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  return {
    id,
    date: dateOf(trip.day),
    time: stamp(trip.time),
    store: trip.store,
    channel: trip.channel,
    total: cents / 100,
    ...(extra.length > 0 && { adjustments: [...extra] }),
    items: lines.map(itemOf),
  };
}

function itemOf({ cents, name, ...rest }: Line, index: number): Item {
  return { id: String(index + 1), name, ...rest, amount: cents / 100 };
}
