/** Milliseconds since 1970 UTC, and what a clock on the wall shows, as if it were UTC. */
export type EpochMs = number;
export type WallMs = number;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The offset from an instant on. */
interface Offset {
  readonly from: EpochMs;
  readonly offset: number;
}

interface Zoned {
  readonly epochMilliseconds: EpochMs;
  readonly offsetNanoseconds: number;
  getTimeZoneTransition(direction: 'next'): Zoned | null;
}

/** The little that is needed of a standard that TypeScript's library does not know yet. */
declare const Temporal:
  | {
      readonly Instant: {
        fromEpochMilliseconds(instant: EpochMs): { toZonedDateTimeISO(zone: string): Zoned };
      };
    }
  | undefined;

/** All offsets of a zone between two instants, each from when it holds. */
function offsetsBetween(zone: string, start: EpochMs, end: EpochMs): Offset[] {
  if (typeof Temporal === 'undefined') return searched(zone, start, end);
  const offsets: Offset[] = [];
  let at: Zoned | null = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  while (at && at.epochMilliseconds < end) {
    offsets.push({ from: at.epochMilliseconds, offset: at.offsetNanoseconds / 1e6 });
    at = at.getTimeZoneTransition('next');
  }
  return offsets;
}

/** Without Temporal: a look at each month, and where it has changed the hour by halving. */
function searched(zone: string, start: EpochMs, end: EpochMs): Offset[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (instant: EpochMs): number => {
    const [, sign = '+', hours = '0', minutes = '0'] =
      /GMT([+-])(\d+):(\d+)/.exec(format.format(instant)) ?? [];
    return Number(`${sign}1`) * (Number(hours) * HOUR + Number(minutes) * 60_000);
  };
  const offsets = [{ from: start, offset: offsetAt(start) }];
  for (let from = start; from < end; from += 30 * DAY) {
    const offset = offsetAt(from + 30 * DAY);
    if (offset === offsets.at(-1)!.offset) continue;
    let [low, high] = [from, from + 30 * DAY];
    while (high - low > HOUR) {
      const middle = low + Math.floor((high - low) / 2 / HOUR) * HOUR;
      if (offsetAt(middle) === offset) high = middle;
      else low = middle;
    }
    if (high < end) offsets.push({ from: high, offset });
  }
  return offsets;
}

/** Midnights of a zone in a row, and the first one's day, counted from 1970-01-01. */
export interface Midnights {
  readonly firstDay: number;
  readonly instants: Float64Array;
}

/**
 * All midnights from the first to the last day of a stretch. Right for zones that change their
 * clocks at other hours than midnight, as the bench's does.
 */
export function midnights(zone: string, start: EpochMs, end: EpochMs): Midnights {
  const offsets = offsetsBetween(zone, start, end);
  const firstDay = Math.floor((start + offsets[0]!.offset) / DAY);
  const lastDay = Math.ceil((end + offsets.at(-1)!.offset) / DAY);
  const instants = new Float64Array(lastDay - firstDay + 1);
  let at = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    const next = offsets[at + 1];
    if (next && day * DAY - offsets[at]!.offset > next.from) at += 1;
    instants[day - firstDay] = day * DAY - offsets[at]!.offset;
  }
  return { firstDay, instants };
}
