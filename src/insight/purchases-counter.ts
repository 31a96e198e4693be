import type { Filter, PurchasesMeasure } from '../model/goals-schema.js';
import type { Goal } from '../model/goals.js';
import { ROLES } from '../model/lines.js';
import type { Extent } from '../model/lines.js';
import { describe } from '../model/problem.js';
import type { Problem } from '../model/problem.js';
import type { Purchases } from '../model/purchases.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { countedUnit, doubt, NOTHING } from './counter.js';
import type { Counted, Counter, Fault } from './counter.js';
import { matcherOf, rolesOf } from './purchase-filter.js';
import { knownEnd, spanOf } from './span.js';
import type { Span } from './span.js';
import { scaleOf } from './tally.js';
import type { BreakdownMeasure } from './tally.js';

const DAY = 24 * 60 * 60_000;

/** Counts lines of receipts for a goal, by the till's business date. */
export function purchasesCounter(
  goal: Goal,
  measure: PurchasesMeasure,
  purchases: Purchases | undefined,
  limit: EpochMs,
): Counter | Fault {
  if (!purchases) return { reason: 'noData', problems: [] };
  const natural = measure.measure === 'amount' ? purchases.currency : 'kgCO2e';
  const unit = countedUnit(goal, natural);
  const summed = measureOf(measure, unit, purchases.currency);
  const problems = problemsOf(goal, measure, summed);
  if (problems.length > 0 || !summed) return { reason: 'unsupported', problems };
  const sums = daySums(purchases, summed, measure.where ?? {});
  const clock = clockOf(purchases.timeZone);
  const dayOf = (instant: EpochMs): number => Math.ceil(clock.toWall(instant) / DAY);
  const { start: covered } = spanOf(purchases.period.start, purchases.period.end);
  const known = Math.min(knownEnd(purchases, undefined), dayOf(limit));
  return {
    unit,
    until: Math.min(limit, purchases.asOf ?? limit, clock.toInstant(known * DAY)),
    hasPace: false,
    finest: () => 'day',
    total: (from, to) => {
      const asked = { start: dayOf(from), end: dayOf(to) };
      const come = { start: Math.max(asked.start, covered), end: Math.min(asked.end, known) };
      if (come.end <= come.start) return NOTHING;
      const time = (come.end - come.start) / (asked.end - asked.start);
      return countedIn(sums, come, scaleOf(purchases, summed), time);
    },
  };
}

/** What of a line a goal's measure and unit mean. */
function measureOf(
  { measure }: PurchasesMeasure,
  unit: string,
  currency: string,
): BreakdownMeasure | undefined {
  if (measure === 'amount') return unit === currency ? 'amount' : undefined;
  if (measure === 'co2e') return unit === 'kgCO2e' || unit === 'kg' ? 'co2e' : undefined;
  const extents: Partial<Record<string, Extent>> = { pcs: 'pieces', kg: 'weight', l: 'volume' };
  if (measure === 'quantity') return extents[unit];
  return measure === 'netContent' && unit !== 'pcs' ? extents[unit] : undefined;
}

/** What this version cannot count. */
function problemsOf(
  goal: Goal,
  measure: PurchasesMeasure,
  summed: BreakdownMeasure | undefined,
): Problem[] {
  const { what, where } = measure;
  const problems: Problem[] = [];
  const refuse = (key: string, expected: string, found: unknown): void => {
    problems.push(doubt(goal, key, 'unsupported', expected, describe(found)));
  };
  if (what !== 'sum') refuse('measure.what', '"sum"', what);
  else if (!summed) {
    refuse('unit', `a unit in which "${measure.measure}" is counted`, goal.unit);
  }
  if (where?.tag) refuse('measure.where.tag', 'no filter by tag', where.tag);
  if (!rolesOf(where?.kind)) {
    refuse('measure.where.kind', 'kinds that are counted apart from others', where?.kind);
  }
  return problems;
}

/** Sums from the first day on, one for each day's end: a stretch is a difference of two. */
interface DaySums {
  readonly first: number;
  /** In whole parts of the measure's unit. */
  readonly values: Float64Array;
  /** Amounts, without their sign, of all lines of the kinds asked for. */
  readonly bases: Float64Array;
  /** Of those, the amounts of lines of which it is not known whether, or how much, they count. */
  readonly unknowns: Float64Array;
}

const CHARGE = ROLES.indexOf('charge');

function daySums(purchases: Purchases, measure: BreakdownMeasure, where: Filter): DaySums {
  const { receipts, lines } = purchases;
  const sums = emptySums(receipts.days);
  const roles = rolesOf(where.kind)!;
  const matches = matcherOf(purchases, where);
  const column = measure === 'amount' ? lines.amounts : lines.extents[measure];
  for (let receipt = 0; receipt < receipts.length; receipt += 1) {
    const day = receipts.days[receipt]! - sums.first + 1;
    const end = receipts.starts[receipt + 1]!;
    for (let line = receipts.starts[receipt]!; line < end; line += 1) {
      if (!roles.has(lines.roles[line]!)) continue;
      const match = matches(receipt, line);
      const value = column?.[line] ?? NaN;
      const base = Math.abs(lines.amounts[line]!);
      sums.bases[day]! += base;
      if (match === 'yes' && !Number.isNaN(value)) sums.values[day]! += value;
      // A discount has no pieces or weight, and is not unknown for that.
      else if (match !== 'no' && lines.roles[line] !== CHARGE) sums.unknowns[day]! += base;
    }
  }
  for (const each of [sums.values, sums.bases, sums.unknowns]) accumulate(each);
  return sums;
}

function emptySums(days: Int32Array): DaySums {
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  const last = days.reduce((most, day) => Math.max(most, day), first);
  const column = (): Float64Array => new Float64Array(last - first + 2);
  return { first, values: column(), bases: column(), unknowns: column() };
}

function accumulate(column: Float64Array): void {
  for (let day = 1; day < column.length; day += 1) column[day]! += column[day - 1]!;
}

function countedIn(sums: DaySums, { start, end }: Span, scale: number, time: number): Counted {
  const at = (column: Float64Array, day: number): number =>
    column[Math.min(column.length - 1, Math.max(0, day - sums.first))]!;
  const between = (column: Float64Array): number => at(column, end) - at(column, start);
  const base = between(sums.bases);
  const known = base > 0 ? 1 - between(sums.unknowns) / base : 1;
  return { value: between(sums.values) / scale, coverage: known * time, estimated: 0 };
}
