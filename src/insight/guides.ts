import type { Text } from '../model/field.js';
import type { Purchases } from '../model/purchases.js';
import type { Reference } from '../model/purchases-schema.js';

/** What a figure can be held against, and the person's own figure in the same terms. */
export interface Guide {
  readonly label: Text;
  readonly source?: Text | undefined;
  readonly per: Reference['per'];
  /** In the measure's unit; of a share in per cents. */
  readonly value: number;
  /** Undefined where nothing is known. Where not all is known, it is at least this. */
  readonly own?: number | undefined;
  /** Among how many people the own figure is divided; undefined where it is of all. */
  readonly people?: number | undefined;
  /** Of how many days the own figure is the mean; undefined of a share. */
  readonly days?: number | undefined;
}

/** What a guide's figure is computed from. */
interface Measurement {
  readonly measure: string;
  readonly total: number;
  readonly ratio?: number | undefined;
  readonly coverage: number;
  readonly knownDays: number;
}

/** The mean length of a month of the Gregorian calendar. */
const DAYS_A_MONTH = 365.2425 / 12;

/** How many people the purchases are for, as far as the document says. */
export function membersOf({ scope }: Purchases): number {
  return Math.max(1, scope?.household?.members ?? 1);
}

/** What the document gives to hold a measure against. */
export function guidesOf(purchases: Purchases, made: Measurement): Guide[] {
  const members = membersOf(purchases);
  return purchases.references
    .filter(({ measure }) => measure === made.measure)
    .map(({ label, source, per, value }) => ({
      label,
      source: source ?? undefined,
      per,
      value,
      own: made.coverage > 0 ? ownOf(per, made, members) : undefined,
      people: per.startsWith('person') ? members : undefined,
      days: per === 'share' ? undefined : made.knownDays,
    }));
}

function ownOf(
  per: Guide['per'],
  { total, ratio, knownDays }: Measurement,
  members: number,
): number | undefined {
  if (per === 'share') return ratio === undefined ? undefined : ratio * 100;
  if (knownDays === 0) return undefined;
  const perDay = total / knownDays;
  if (per === 'person-day') return perDay / members;
  return (perDay * DAYS_A_MONTH) / (per === 'person-month' ? members : 1);
}
