import { slotsBetween, STEPS } from './calendar.js';
import { exact } from './counter.js';
import type { Counter, Stay } from './counter.js';
import type { Followed } from './follow.js';
import type { GoalCount } from './goal-count.js';
import { purchaseEffect } from './purchase-effect.js';
import type { Text } from '../model/field.js';

/** What was added last to what a goal counts, and what that did. */
export interface Effect extends Stay {
  readonly of: 'purchase' | 'day' | 'standing';
  /** What it comes to by itself: what was bought or used; of a rate, its own rate. */
  readonly own: number | undefined;
  /** What is counted without it, and with it. */
  readonly before: number | undefined;
  readonly after: number;
  /** How much of it is known, 0 to 1. */
  readonly coverage: number;
  readonly cause?: Cause | undefined;
}

/** What moved it most: a line of the purchase, or a day (of a peak: a time) of the period. */
export interface Cause extends Partial<Stay> {
  readonly name?: Text | undefined;
  /** What is counted with it, less what would be without it. */
  readonly change: number;
}

/** Undefined where nothing was added yet, or where it is not known when. */
export function effectOf(
  followed: Followed,
  counter: Counter,
  count: GoalCount,
): Effect | undefined {
  if (count.phase !== 'running' || count.value === undefined) return undefined;
  const { shopping } = followed;
  if (shopping) return purchaseEffect(shopping, count);
  return counter.moments ? standingEffect(counter, count) : dayEffect(followed, counter, count);
}

function standingEffect(counter: Counter, { start, until, value }: GoalCount): Effect | undefined {
  const moments = counter.moments!(start, until);
  const [before, last] = [moments.at(-2) ?? start, moments.at(-1)];
  if (last === undefined) return undefined;
  const { value: then = 0 } = counter.total(start, before);
  const own = exact(value! - then);
  return {
    of: 'standing',
    start: before,
    end: last,
    own,
    before: then,
    after: value!,
    coverage: 1,
  };
}

/** The last whole day. */
function dayEffect(
  { clock }: Followed,
  counter: Counter,
  { start, until }: GoalCount,
): Effect | undefined {
  if (STEPS.indexOf(counter.finest(start, until)) > STEPS.indexOf('day')) return undefined;
  const days = slotsBetween('day', start, until, clock).filter(({ end }) => end <= until);
  const last = days.at(-1);
  if (!last) return undefined;
  const { value: own, coverage } = counter.total(last.start, last.end);
  const after = counter.total(start, last.end).value;
  if (own === undefined || after === undefined) return undefined;
  return {
    of: 'day',
    start: last.start,
    end: last.end,
    own,
    before: last.start > start ? counter.total(start, last.start).value : undefined,
    after,
    coverage,
    cause: causeOf(counter, days, { start, end: last.end }),
  };
}

function causeOf(counter: Counter, days: readonly Stay[], whole: Stay): Cause | undefined {
  const { start, end } = whole;
  if (counter.kind === 'rate') return undefined;
  if (counter.kind === 'peak') {
    const moment = counter.momentOf?.(start, end);
    return moment && { ...moment, change: counter.total(start, end).value! };
  }
  const known = days.flatMap((day) => {
    const { value } = counter.total(day.start, day.end);
    return value === undefined ? [] : { start: day.start, end: day.end, change: value };
  });
  const [largest, next] = known.sort((a, b) => b.change - a.change);
  // Where two are alike, or there is but one, none stands out.
  return largest && next && largest.change > next.change ? largest : undefined;
}
