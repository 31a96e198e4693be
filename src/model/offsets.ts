import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE = 60_000;
/** No zone has kept an offset for a shorter time since 1970 than Morocco in Ramadan (four weeks). */
const PROBE = 10 * 24 * 60 * MINUTE;

/** From when on, in milliseconds since 1970 UTC, a zone has an offset from UTC, in milliseconds. */
export interface Offset {
  readonly at: number;
  readonly offset: number;
}

/** The part of Temporal that is used; it tells at once what Intl must be searched for. */
interface Zoned {
  readonly epochMilliseconds: number;
  readonly offsetNanoseconds: number;
  readonly timeZoneId: string;
  getTimeZoneTransition(direction: 'next'): Zoned | null;
}
declare const Temporal:
  | {
      readonly Instant: {
        fromEpochMilliseconds(at: number): { toZonedDateTimeISO(timeZone: string): Zoned };
      };
    }
  | undefined;

/** All offsets of a zone between two instants: the first from the start, then each change. */
export function offsetsBetween(timeZone: string, start: number, end: number): Offset[] {
  return typeof Temporal === 'undefined'
    ? search(timeZone, start, end)
    : ask(zonedAt(start, timeZone), end);
}

/** Whether the platform knows this IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  // Engines differ on bare offsets, which know no summer time anyway: names only.
  if (!/^[A-Za-z][\w+\-/]*$/.test(timeZone)) return false;
  try {
    if (typeof Temporal === 'undefined') return !!new Intl.DateTimeFormat('en', { timeZone });
    // It also takes the offset out of other texts, such as T10+02.
    return zonedAt(0, timeZone).timeZoneId.toLowerCase() === timeZone.toLowerCase();
  } catch {
    return false;
  }
}

function zonedAt(instant: number, timeZone: string): Zoned {
  return Temporal!.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

function ask(start: Zoned, end: number): Offset[] {
  const offsets: Offset[] = [];
  let at: Zoned | null = start;
  while (at && at.epochMilliseconds < end) {
    offsets.push({ at: at.epochMilliseconds, offset: at.offsetNanoseconds / 1e6 });
    at = at.getTimeZoneTransition('next');
  }
  return offsets;
}

function search(timeZone: string, start: number, end: number): Offset[] {
  const offsets = [{ at: start, offset: offsetAt(timeZone, start) }];
  for (let from = start; from < end; from += PROBE) {
    const to = Math.min(from + PROBE, end);
    const offset = offsetAt(timeZone, to);
    if (offset !== offsets.at(-1)!.offset) {
      offsets.push({ at: changeBetween(timeZone, from, to, offset), offset });
    }
  }
  return offsets;
}

function changeBetween(timeZone: string, from: number, to: number, offset: number): number {
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(timeZone, middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

function offsetAt(timeZone: string, instant: number): number {
  return tzOffset(timeZone, new Date(instant)) * MINUTE;
}
