import type { PurchasesDocument } from '../../../src/model/purchases-schema.js';
import type { GoalLook } from '../page/contestant.js';
import { DAY } from './clock.js';
import { readReadings } from './readings.js';

/** What each day comes to, from a first one on, counted in days since 1970. */
export interface Days {
  readonly firstDay: number;
  readonly days: Float64Array;
}

/** How a period has gone up to today, beside how the same days went a year before. */
export interface Course {
  /** What has come together by the end of each day. */
  readonly actual: readonly number[];
  /** What the goal allows by then: all of it in last year's rhythm. */
  readonly pace: readonly number[];
  /** Where the period would end. */
  readonly projected: number;
  readonly target: number;
}

/** The way of the bench's floor: parsed, and gone through once. */
export function readDays(text: string, of: GoalLook['of']): Days {
  return of === 'energy' ? readReadings(text) : readPaid(text);
}

function readPaid(text: string): Days {
  const { period, purchases } = JSON.parse(text) as PurchasesDocument;
  const firstDay = dayOf(period.start);
  const days = new Float64Array(dayOf(period.end) - firstDay);
  for (const { date, items } of purchases) {
    let paid = 0;
    for (const { amount } of items) paid += Math.round(amount * 100);
    days[dayOf(date) - firstDay]! += paid / 100;
  }
  return { firstDay, days };
}

function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

export function courseOf(days: Days, look: GoalLook): Course {
  const { start, end, today, before, target } = look;
  const count = dayOf(end) - dayOf(start);
  const actual = togetherFrom(days, start, dayOf(today) - dayOf(start));
  const then = togetherFrom(days, before, count);
  const ratio = actual.at(-1)! / then[actual.length - 1]!;
  return {
    actual,
    pace: then.map((value) => (target * value) / then.at(-1)!),
    projected: then.at(-1)! * ratio,
    target,
  };
}

function togetherFrom({ firstDay, days }: Days, date: string, count: number): number[] {
  const from = dayOf(date) - firstDay;
  let sum = 0;
  return Array.from(days.subarray(from, from + count), (value) => (sum += value));
}
