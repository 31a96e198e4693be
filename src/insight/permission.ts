import type { Permission } from '../model/data-use.js';
import type { PermissionState, Validity } from '../model/data-use-schema.js';
import { durationOf } from '../model/duration.js';
import type { EpochMs } from '../model/zone.js';
import { addSteps, clockOf, wallOf } from './calendar.js';

/** What ended a permission that nobody took back. */
export type EndedBy = 'date' | 'duration' | 'event' | 'count';

/** Where a permission stands at a moment. */
export interface PermissionStanding {
  readonly state: PermissionState;
  /** Since when it stands so; undefined where nothing has happened yet. */
  readonly since: EpochMs | undefined;
  /** When it ends at the latest, of one that is given; undefined: at no moment known yet. */
  readonly ends: EpochMs | undefined;
  /** How many times it is still good for, of one that is given for a number of times. */
  readonly left: number | undefined;
  readonly endedBy: EndedBy | undefined;
}

const HOUR = 3_600_000;

/**
 * Where a permission stands, by its history and its validity alone. What is recorded for later
 * than now has not happened yet.
 *
 * @param timeZone of the dates in the validity
 */
export function permissionAt(
  permission: Permission,
  timeZone: string,
  now: EpochMs,
): PermissionStanding {
  const { validity, history } = permission;
  const last = history.filter(({ at }) => at <= now).at(-1);
  const standing = { ends: undefined, left: undefined, endedBy: undefined };
  if (!last) return { ...standing, state: 'unknown', since: undefined };
  const { state, at: since } = last;
  if (state === 'expired') {
    return { ...standing, state, since, endedBy: endedBy(permission, timeZone, since) };
  }
  if (state !== 'given') return { ...standing, state, since };
  const ends = endOf(validity, timeZone, since);
  const left = leftOf(permission);
  if (left === 0) return { ...standing, state: 'expired', since: undefined, endedBy: 'count' };
  if (ends !== undefined && ends <= now) {
    return { ...standing, state: 'expired', since: ends, endedBy: ENDS[validity.kind] };
  }
  return { ...standing, state, since, ends, left };
}

/** By what a validity ends when its time is over. */
const ENDS: Record<Validity['kind'], EndedBy> = {
  duration: 'duration',
  untilDate: 'date',
  untilEvent: 'date',
  occurrences: 'date',
};

/** When a permission given at a moment ends at the latest; undefined where no time is set. */
export function endOf(validity: Validity, timeZone: string, given: EpochMs): EpochMs | undefined {
  if (validity.kind === 'duration') return after(validity.value, timeZone, given);
  const last = validity.kind === 'untilDate' ? validity.value : validity.latest;
  // Through the last day.
  return last == null ? undefined : clockOf(timeZone).toInstant(addSteps('day', wallOf(last), 1));
}

/** The moment a duration of ISO 8601 later: years to days by the calendar, hours by the clock. */
export function after(duration: string, timeZone: string, from: EpochMs): EpochMs {
  const clock = clockOf(timeZone);
  const { years, months, weeks, days, hours, minutes } = durationOf(duration)!;
  const wall = clock.toWall(from);
  const later = addSteps('day', addSteps('month', wall, years * 12 + months), weeks * 7 + days);
  // A wall time can come twice: without a day between it stays the moment it was.
  const day = later === wall ? from : clock.toInstant(later);
  return day + hours * HOUR + (minutes * HOUR) / 60;
}

function leftOf({ validity, used }: Permission): number | undefined {
  if (validity.kind !== 'occurrences') return undefined;
  return Math.max(0, validity.value - (used ?? 0));
}

/** By what an end came about that is recorded without its reason. */
function endedBy(permission: Permission, timeZone: string, at: EpochMs): EndedBy {
  const { validity, history } = permission;
  const given = history.findLast((event) => event.state === 'given' && event.at <= at);
  const ends = given && endOf(validity, timeZone, given.at);
  if (ends !== undefined && ends <= at) return ENDS[validity.kind];
  return { duration: 'duration', untilDate: 'date', untilEvent: 'event', occurrences: 'count' }[
    validity.kind
  ] as EndedBy;
}
