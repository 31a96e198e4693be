import { dayOf } from '../model/civil.js';
import type { Instant } from '../model/field.js';
import type { Purchases } from '../model/purchases.js';
import { monthsAround, PERIODS, periodWanted } from './purchase-period.js';
import type { Dates, PurchasePeriod } from './purchase-period.js';
import { dateOfDay, knownEnd } from './span.js';

/** How long a period is; `custom`: as no period of the calendar. */
export type PeriodKind = PurchasePeriod | 'custom';

/** By what there is to choose: of twelve months and of days of one's own, a month. */
export type ChoiceKind = 'month' | 'quarter' | 'year';

/** So many quarters or years there are to choose from at once. */
const MOST = 6;

/** Which of the calendar's periods some dates are. */
export function kindOfPeriod(
  purchases: Purchases,
  { start, end }: Dates,
  monthStart: number | undefined,
): PeriodKind {
  const isThat = (period: PurchasePeriod): boolean => {
    const dates = periodWanted(purchases, { period, start, monthStart });
    return dates.start === start && dates.end === end;
  };
  return PERIODS.find(isThat) ?? 'custom';
}

export function choiceKind(kind: PeriodKind): ChoiceKind {
  return kind === 'quarter' || kind === 'year' ? kind : 'month';
}

/** Periods of one length beside the one that is looked at, as far as the document reaches. */
export function periodsAround(
  purchases: Purchases,
  wanted: Dates,
  kind: ChoiceKind,
  { now, monthStart }: { now?: Instant | undefined; monthStart?: number | undefined },
): readonly Dates[] {
  if (kind === 'month') return monthsAround(purchases, wanted, now, monthStart);
  const { start: first } = purchases.period;
  const periods: Dates[] = [];
  let day = Math.max(dayOf(first)!, knownEnd(purchases, now) - 1);
  do {
    const dates = periodWanted(purchases, { period: kind, start: dateOfDay(day), monthStart });
    periods.unshift(dates);
    day = dayOf(dates.start)! - 1;
  } while (dateOfDay(day) >= first);
  const chosen = periods.findIndex(({ start }) => start === wanted.start);
  const until = Math.min(periods.length, Math.max(MOST, chosen + MOST / 2));
  const end = chosen < 0 || chosen >= periods.length - MOST ? periods.length : until;
  return periods.slice(Math.max(0, end - MOST), end);
}
