import type { Purchases } from '../model/purchases.js';
import { clockOf } from '../model/zone.js';
import { exact } from './counter.js';
import type { Shopping } from './follow.js';
import type { GoalCount } from './goal-count.js';
import type { Cause, Effect } from './goal-effect.js';
import { addendsBy, knownShare } from './purchase-sums.js';
import type { Addends } from './purchase-sums.js';

const DAY = 24 * 60 * 60_000;

/** A receipt of what a goal counts. */
interface Basket {
  readonly receipt: number;
  readonly addends: Addends;
  readonly lines: readonly { readonly line: number; readonly addends: Addends }[];
}

/** What the last purchase did to a goal: what is counted with it, less what would be without it. */
export function purchaseEffect(
  { purchases, scoring }: Shopping,
  { start, until }: GoalCount,
): Effect | undefined {
  const clock = clockOf(purchases.timeZone);
  const dayOf = (instant: number): number => Math.ceil(clock.toWall(instant) / DAY);
  const span = { start: dayOf(start), end: dayOf(until) };
  const baskets = basketsIn({ purchases, scoring }, span);
  const last = lastOf(baskets, purchases);
  if (!last) return undefined;
  const whole = total(baskets.map(({ addends }) => addends));
  const score = (addends: Addends): number | undefined =>
    scoring.score(addends, span.end - span.start).value;
  const after = score(whole);
  if (after === undefined) return undefined;
  const wall = purchases.receipts.days[last.receipt]! * DAY;
  const changeBy = (addends: Addends): number | undefined => {
    const before = score(without(whole, addends));
    return before === undefined ? undefined : exact(after - before);
  };
  return {
    of: 'purchase',
    start: clock.toInstant(wall),
    end: clock.toInstant(wall + DAY),
    own: scoring.people === undefined ? score(last.addends) : undefined,
    before: score(without(whole, last.addends)),
    after,
    coverage: knownShare(last.addends),
    cause: causeOf(purchases, last, changeBy),
  };
}

/** Those that have something of what is counted. */
function basketsIn(
  { purchases, scoring }: Shopping,
  span: { readonly start: number; readonly end: number },
): Basket[] {
  const { days, length } = purchases.receipts;
  const baskets: Basket[] = [];
  for (let receipt = 0; receipt < length; receipt += 1) {
    if (days[receipt]! < span.start || days[receipt]! >= span.end) continue;
    const all: Addends[] = [];
    const lines: Basket['lines'][number][] = [];
    scoring.read(receipt, (addends, line) => {
      all.push(addends);
      if (line !== undefined) lines.push({ line, addends });
    });
    const addends = total(all);
    if (addends.lines > 0) baskets.push({ receipt, addends, lines });
  }
  return baskets;
}

/** By its date, its time where that is known, and its place in the document. */
function lastOf(baskets: readonly Basket[], { receipts }: Purchases): Basket | undefined {
  const isLater = (one: number, other: number): boolean => {
    if (receipts.days[one] !== receipts.days[other])
      return receipts.days[one]! > receipts.days[other]!;
    const [time, before] = [receipts.times[one]!, receipts.times[other]!];
    return Number.isNaN(time) || Number.isNaN(before) || time >= before;
  };
  return baskets
    .filter(({ addends }) => addends.part !== 0 || addends.base !== 0)
    .reduce<Basket | undefined>(
      (last, each) => (!last || isLater(each.receipt, last.receipt) ? each : last),
      undefined,
    );
}

/** The line that moved it most, up or down. */
function causeOf(
  { lines: { products }, products: { names } }: Purchases,
  { lines }: Basket,
  changeBy: (addends: Addends) => number | undefined,
): Cause | undefined {
  let cause: Cause | undefined;
  for (const { line, addends } of lines) {
    const change = changeBy(addends);
    if (!change || Math.abs(change) <= Math.abs(cause?.change ?? 0)) continue;
    cause = { name: names[products[line]!], change };
  }
  return cause;
}

function total(all: readonly Addends[]): Addends {
  return addendsBy((key) => all.reduce((sum, each) => sum + each[key], 0));
}

function without(whole: Addends, part: Addends): Addends {
  return addendsBy((key) => whole[key] - part[key]);
}
