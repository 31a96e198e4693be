import { dayOf } from '../model/civil.js';
import type { Permission } from '../model/data-use.js';
import type { Validity } from '../model/data-use-schema.js';
import { durationOf } from '../model/duration.js';
import type { EpochMs } from '../model/zone.js';
import { endOf } from './permission.js';

// Lengths of time belong to validities: those who write them find both here.
export { durationOf };

/**
 * The validity that an option names: `P6M`, `2027-03-14`, `3` (times), or the event of the
 * permission's own validity. Undefined where it names none.
 */
export function validityOf(option: string, own: Validity): Validity | undefined {
  if (durationOf(option)) return { kind: 'duration', value: option };
  if (dayOf(option) !== undefined) return { kind: 'untilDate', value: option };
  if (/^[1-9]\d{0,5}$/.test(option)) return { kind: 'occurrences', value: Number(option) };
  return own.kind === 'untilEvent' && own.event === option ? own : undefined;
}

/**
 * How long a person can choose a permission to hold, the shortest first. What has no end in time
 * comes last: a number of times before an event, which may never come.
 */
export function choicesOf(permission: Permission, timeZone: string, now: EpochMs): Validity[] {
  const { validity, options } = permission;
  const named = (options ?? []).flatMap((option) => validityOf(option, validity) ?? []);
  const isNamed = named.some((each) => isSame(each, validity));
  const all = isNamed ? named : [...named, validity];
  const length = (each: Validity): number =>
    endOf(each, timeZone, now) ?? (each.kind === 'occurrences' ? 1e16 + each.value : 1e17);
  return all.sort((one, other) => length(one) - length(other));
}

function isSame(one: Validity, other: Validity): boolean {
  return one.kind === other.kind && one.value === other.value;
}
