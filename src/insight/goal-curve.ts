import type { Clock, EpochMs } from '../model/zone.js';
import { slotsBetween, STEPS } from './calendar.js';
import type { Slot, Step } from './calendar.js';
import { exact } from './counter.js';
import type { Counter } from './counter.js';
import type { Pace } from './goal-pace.js';

/** What has come together since the period's start, at one moment. */
export interface CurvePoint {
  readonly at: EpochMs;
  /** Undefined: later than what is counted, or nothing is known of the time just before. */
  readonly value?: number | undefined;
  /** What the goal allows up to here. */
  readonly allowed?: number | undefined;
  /** From the present on: at the pace so far. */
  readonly projected?: number | undefined;
}

interface Bounds {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** Longer periods go by weeks. */
const MANY_DAYS = 100 * 24 * 60 * 60_000;

/** A period in days or weeks, each clipped to it, and one of them cut where the counting ends. */
export function slotsOf(
  counter: Counter,
  { start, end }: Bounds,
  clock: Clock,
): { step: Step; slots: Slot[] } {
  const usual = end - start > MANY_DAYS ? 'week' : 'day';
  const index = [usual, counter.finest(start, counter.until)].map((step) =>
    STEPS.indexOf(step as Step),
  );
  const step = STEPS[Math.max(...index)]!;
  const clipped = slotsBetween(step, start, end, clock).map((slot) => ({
    ...slot,
    start: Math.max(start, slot.start),
    end: Math.min(end, slot.end),
  }));
  return { step, slots: clipped.flatMap((slot) => cut(slot, counter.until)) };
}

function cut(slot: Slot, at: EpochMs): Slot[] {
  if (at <= slot.start || at >= slot.end) return [slot];
  return [
    { ...slot, end: at },
    { ...slot, start: at },
  ];
}

/** What a period has come to, and where it goes, at the end of each of its steps. */
export function curveOf(
  counter: Counter,
  { start, end }: Bounds,
  slots: readonly Slot[],
  target: number | undefined,
  pace: Pace | undefined,
): CurvePoint[] {
  const { until } = counter;
  const value = counter.total(start, until).value ?? 0;
  const moments = counter.moments?.(start, until) ?? slots.map((slot) => slot.end);
  const allowed = (at: EpochMs): number | undefined =>
    pace && target !== undefined ? exact(target * pace.shareTo(at)) : undefined;
  const projected = (at: EpochMs): number | undefined => {
    if (pace?.projected === undefined || at < until) return undefined;
    const [here, now] = [pace.shareTo(at), pace.shareTo(until)];
    return exact(value + (pace.projected - value) * (now < 1 ? (here - now) / (1 - now) : 1));
  };
  const sumTo = (at: EpochMs, from: EpochMs): number | undefined => {
    if (at > until) return undefined;
    // Before anything has come a sum is 0, and a rate is none.
    if (counter.kind === 'rate') return counter.total(start, at).value;
    if (at === start) return 0;
    const isKnown = counter.moments !== undefined || counter.total(from, at).coverage > 0;
    return isKnown ? counter.total(start, at).value : undefined;
  };
  const points = [
    start,
    ...moments.filter((at) => at > start),
    ...(moments.at(-1) === end ? [] : [end]),
  ];
  return points.map((at, index) => ({
    at,
    value: sumTo(at, points[index - 1] ?? start),
    allowed: allowed(at),
    projected: projected(at),
  }));
}
