import type { Instant, LocalDate } from '../model/field.js';
import type { Purchases } from '../model/purchases.js';
import type { BreakdownBy } from './breakdown-grouping.js';
import { planOf } from './breakdown-plan.js';
import { guidesOf, membersOf } from './guides.js';
import type { Guide } from './guides.js';
import type { Method } from './explanation.js';
import { isDomestic } from './measure.js';
import type { BreakdownMeasure, MeasureBase } from './measure.js';
import { methodsIn } from './methods-used.js';
import { apartOf, referenceRatio, referenceTotal, wholeOf } from './parts.js';
import type { Apart, Whole } from './parts.js';
import { dateOfDay } from './span.js';
import type { PurchaseReference, ReferenceSpan, Span } from './span.js';
import { tallyOf } from './tally.js';
import type { Tally } from './tally.js';

export type { BreakdownBy } from './breakdown-grouping.js';

/** What to look at, over the half-open dates `[start, end)`. */
export interface BreakdownQuery {
  readonly by: BreakdownBy;
  /**
   * A category's id: only it and its descendants count, and by category the parts are its children;
   * below the last category, its products. With `/` after it: what is booked on itself only.
   */
  readonly within?: string | undefined;
  /** Without it: the amount. */
  readonly measure?: BreakdownMeasure | undefined;
  /** Of what a domestic share is a share. Without it: of all whose origin is known. */
  readonly base?: MeasureBase | undefined;
  /** Without it: from the start of the document's period on. */
  readonly start?: LocalDate | undefined;
  /** The day after the last. Without it: to the end of the document's period. */
  readonly end?: LocalDate | undefined;
  /** What is later has not happened yet. A document's own `asOf` goes before it. */
  readonly now?: Instant | undefined;
  readonly compare?: PurchaseReference | undefined;
  /**
   * Where what refers to an earlier purchase counts: where it was made, as at the till; or where
   * that purchase did, as far as it is in the document. Without it: where it was made.
   */
  readonly refunds?: 'made' | 'bought' | undefined;
  /** The day of the month on which months begin, 1 to 28: a payday. Without it: the first. */
  readonly monthStart?: number | undefined;
}

/**
 * The period compared with: the dates `[start, end)` that count of it, and how many they are. Of an
 * average they are from the first period's start to the last one's end, and the days of a period
 * in the mean.
 */
export interface ComparedPeriod {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly days: number;
  /** How many periods there are: more than one of an average only. */
  readonly periods: number;
  /** The period is running, and only its equal part is compared: `knownDays` of its days. */
  readonly equalPart: boolean;
}

/**
 * Purchases in parts. Values are in `unit`, exact to its smallest part. `parts` come the largest
 * first; months, weekdays and hours as the calendar has them. The parts and `unknown`, which holds
 * the lines without the attribute, are the total; but not where they are `overlapping`, as tags are.
 *
 * A domestic share or a tag is a part of the money: its `total` is the money spent on what is
 * domestic or has the tag, `whole` the money of which that is known, and `ratio` the share.
 */
export interface Breakdown extends Whole {
  readonly by: BreakdownBy;
  readonly measure: BreakdownMeasure;
  /** Of what a domestic share is a share. */
  readonly base: MeasureBase;
  /** The currency's code, `pcs`, `kg`, `l`, `m`, `kWh`, `kgCO2e`, `kcal` or `g`. */
  readonly unit: string;
  readonly start: LocalDate;
  /** The day after the last. */
  readonly end: LocalDate;
  /** Days of the period, and how many of them the data knows of (fewer while it is running). */
  readonly days: number;
  readonly knownDays: number;
  /** What is no consumption, outside the parts and the total. Only of money, and of everything. */
  readonly apart: readonly Apart[];
  /**
   * The total of the period compared with, or the mean of several; undefined where there is none.
   */
  readonly reference?: number | undefined;
  readonly compared?: ComparedPeriod | undefined;
  /** Receipts that have a line in the total. */
  readonly receipts: number;
  /** Lines that the customer chose not to count. */
  readonly hidden: number;
  /** What of the total the shop has not confirmed yet. */
  readonly pending?: Pending | undefined;
  /** What could not be domestic, where only what could be is asked for. In money. */
  readonly notAsked?: NotAsked | undefined;
  /**
   * The total for each person of the household and each known day. Undefined where no day is known,
   * and of measures that are a share.
   */
  readonly perPersonDay?: number | undefined;
  /** What the document gives to hold the total against. Only of everything. */
  readonly guides: readonly Guide[];
  /** By which methods the lines have the measure, as far as the document tells. */
  readonly methods: readonly Method[];
}

/** Lines of receipts that are not confirmed yet, and what they come to in the breakdown's unit. */
export interface Pending {
  readonly value: number;
  readonly count: number;
}

/** Lines that a measure is not asked of. */
export interface NotAsked {
  readonly amount: number;
  readonly count: number;
}

/**
 * Breaks purchases down: how much, by what. The period's own lines count, by the till's business
 * date; a refund counts where and when it was made, unless `refunds` says otherwise. Deposits, gift
 * cards, adjustments of a whole receipt and roundings stand in `apart`; what the customer hid is
 * counted, and no more.
 * @throws RangeError where `start` or `end` is no calendar date
 */
export function breakdown(purchases: Purchases, query: BreakdownQuery): Breakdown {
  const { by, measure = 'amount', base = 'all' } = query;
  const plan = planOf(purchases, query);
  const { grouping, period, come, spans } = plan;
  const isPartial = base === 'possible' && isDomestic(measure);
  const isAll = query.within === undefined && !isPartial;
  const tally = tallyOf(purchases, plan, [{ ...period, months: 0 }]);
  const reference = spans.length > 0 ? tallyOf(purchases, plan, spans) : undefined;
  const { scale, isShare, unit } = plan.measure;
  const tallies = { tally, reference, scale, referenceScale: scale * spans.length, isShare };
  // Months have counterparts in one period only, and that whole months away.
  const isByPart = by !== 'month' || (spans.length === 1 && spans[0]!.months !== undefined);
  const whole = wholeOf(grouping, isByPart ? tallies : { ...tallies, reference: undefined });
  const knownDays = lengthOf(come);
  return {
    by,
    measure,
    base,
    unit,
    start: dateOfDay(period.start),
    end: dateOfDay(period.end),
    days: lengthOf(period),
    knownDays,
    ...whole,
    apart: measure === 'amount' ? apartOf(tallies) : [],
    reference: reference && referenceTotal(reference, tallies.referenceScale),
    ...(reference && isShare && { referenceRatio: referenceRatio(reference) }),
    compared: comparedPeriod(spans),
    receipts: tally.receipts,
    hidden: tally.hidden,
    pending: pendingOf(tally, scale),
    notAsked: notAskedOf(tally, purchases),
    perPersonDay:
      isShare || knownDays === 0 ? undefined : whole.total / knownDays / membersOf(purchases),
    guides: isAll ? guidesOf(purchases, { measure, ...whole, knownDays }) : [],
    methods: methodsIn(purchases, plan, measure),
  };
}

function pendingOf({ pending: { sum, count } }: Tally, scale: number): Pending | undefined {
  return count > 0 ? { value: sum / scale, count } : undefined;
}

function notAskedOf({ notAsked }: Tally, { digits }: Purchases): NotAsked | undefined {
  const { sum, count } = notAsked;
  return count > 0 ? { amount: sum / 10 ** digits, count } : undefined;
}

/** The latest of the spans comes first. */
function comparedPeriod(spans: readonly ReferenceSpan[]): ComparedPeriod | undefined {
  const [latest] = spans;
  if (!latest) return undefined;
  const days = spans.reduce((sum, span) => sum + lengthOf(span), 0);
  return {
    start: dateOfDay(spans.at(-1)!.start),
    end: dateOfDay(latest.end),
    days: days / spans.length,
    periods: spans.length,
    equalPart: latest.equalPart,
  };
}

function lengthOf({ start, end }: Span): number {
  return Math.max(0, end - start);
}
