import type { BreakdownBy, ComparedPeriod } from '../insight/breakdown.js';
import { clockOf, dateOf, wallOf } from '../insight/calendar.js';
import type { PartHead } from '../insight/grouping.js';
import { isDomestic } from '../insight/measure.js';
import type { BreakdownMeasure } from '../insight/measure.js';
import { periodOf } from '../insight/period.js';
import type { Period } from '../insight/period.js';
import type { PurchaseLook } from '../insight/purchase-look.js';
import type { Dates } from '../insight/purchase-period.js';
import { purchaseBreakdown as en } from '../locale/en/purchase-breakdown.js';
import { purchaseBreakdown as fi } from '../locale/fi/purchase-breakdown.js';
import { capital } from '../locale/format.js';
import { textIn } from '../locale/locale.js';
import type { Language, Locale } from '../locale/locale.js';
import { purchaseBreakdown as sv } from '../locale/sv/purchase-breakdown.js';
import type { CommonWords, Span } from '../locale/words/common.js';
import type { MonthName, PurchaseBreakdownWords } from '../locale/words/purchase-breakdown.js';
import type { LocalDate } from '../model/field.js';
import type { Purchases } from '../model/purchases.js';
import { PurchaseNumbers } from './purchase-numbers.js';
import { COMMON } from './view.js';

export const PURCHASE_WORDS: Record<Language, PurchaseBreakdownWords> = { fi, sv, en };

const DAY = 24 * 60 * 60_000;
/** From the end of a month back into it, on whichever day it begins. */
const MONTH_AT_LEAST = 28 * DAY;
const A_SUNDAY = Date.UTC(2024, 0, 7);

/** Writes a breakdown's names, periods and numbers. */
export class PurchaseText {
  readonly purchases: Purchases;
  readonly look: PurchaseLook;
  readonly locale: Locale;
  readonly words: PurchaseBreakdownWords;
  readonly common: CommonWords;
  /** By what the rows are: below the last category, by product. */
  readonly by: BreakdownBy;
  readonly rows: PurchaseNumbers;
  readonly months: PurchaseNumbers;

  constructor(purchases: Purchases, look: PurchaseLook, locale: Locale) {
    const { made, monthly, path } = look;
    this.purchases = purchases;
    this.look = look;
    this.locale = locale;
    this.words = PURCHASE_WORDS[locale.language];
    this.common = COMMON[locale.language];
    this.by = made.by === 'category' && path.holds === 'products' ? 'product' : made.by;
    const { digits } = purchases;
    this.rows = new PurchaseNumbers(made, digits, this.words, locale.format);
    this.months = new PurchaseNumbers(monthly, digits, this.words, locale.format);
  }

  /** The days of the period that the data knows. */
  get known(): Dates {
    const { start, knownDays } = this.look.made;
    const covered = this.purchases.period.start;
    const first = start > covered ? start : covered;
    return { start: first, end: dateOf(wallOf(first) + knownDays * DAY) };
  }

  /** A part's name: the data's own, or a word for what the format names. */
  name({ key, name, kind }: Omit<PartHead, 'hasChildren'>): Span {
    if (kind) return this.words[kind];
    switch (this.by) {
      case 'origin':
        return this.words.origin(key);
      case 'channel':
        return this.words.channel(key) ?? { data: textIn(name, this.locale) };
      case 'weekday':
        return capital(this.locale.format.date(A_SUNDAY + Number(key) * DAY, { weekday: 'long' }));
      case 'hour':
        return this.words.hour(Number(key));
      case 'month':
        return capital(this.month(key));
      default:
        return { data: textIn(name, this.locale) };
    }
  }

  /** Whether a domestic share is of what could be domestic only. */
  get isOfPossible(): boolean {
    const { base, measure } = this.look.made;
    return base === 'possible' && isDomestic(measure);
  }

  /** The category that is looked into. */
  get within(): string | undefined {
    const step = this.look.path.steps.findLast(({ kind }) => kind === undefined);
    return step && textIn(step.name, this.locale);
  }

  /** `March 2025` of `2025-03`. */
  month(key: string): string {
    return this.common.period({ kind: 'month', ...monthOf(key) }, this.locale.format);
  }

  /** A period to choose, as it stands under its column. */
  tick({ start, end }: Dates, narrow: boolean): string {
    const { choiceKind } = this.look;
    const first = monthOf(start);
    if (choiceKind === 'year') return String(first.year);
    const name = ({ month }: MonthName): string =>
      this.common.monthTick(month, narrow, this.locale.format);
    if (choiceKind === 'month') return name(first);
    return `${name(first)}–${name(monthOf(dateOf(wallOf(end) - MONTH_AT_LEAST)))}`;
  }

  inPeriod(dates: Dates): string {
    const months = monthsOf(dates);
    if (months) return this.words.inMonths(...months, this.locale.format);
    return this.common.inPeriod(nameOf(dates), this.locale.format);
  }

  period(dates: Dates): string {
    const months = monthsOf(dates);
    if (months) return this.words.months(...months, this.locale.format);
    return this.common.period(nameOf(dates), this.locale.format);
  }

  /** What is measured, as a choice; a tag by the data's own name. */
  measure(measure: BreakdownMeasure): string {
    const { purchases, words, locale } = this;
    const tag = tagOf(measure);
    if (tag === undefined) return words.measure(measure, purchases.currency);
    const index = purchases.tags.indices.get(tag);
    return index === undefined ? tag : textIn(purchases.tags.names[index]!, locale);
  }

  /** What is compared with, as a name and in the middle of a sentence. */
  compared(compared: ComparedPeriod): string {
    return compared.periods > 1 ? this.words.average : this.period(compared);
  }

  inCompared(compared: ComparedPeriod): string {
    return compared.periods > 1 ? this.words.onAverage : this.inPeriod(compared);
  }

  /** A date alone, without its weekday: `5 November 2025`. */
  date(date: LocalDate): string {
    return this.common.date(wallOf(date), this.locale.format);
  }

  moment(instant: number): string {
    const wall = clockOf(this.purchases.timeZone).toWall(instant);
    return this.common.moment(wall, this.locale.format);
  }
}

/** A tag's id. */
function tagOf(measure: BreakdownMeasure): string | undefined {
  return measure.startsWith('tag:') ? measure.slice('tag:'.length) : undefined;
}

function nameOf({ start, end }: Dates): Period {
  return periodOf(wallOf(start), wallOf(end));
}

/** The first and the last of several whole months that are no year. */
function monthsOf({ start, end }: Dates): [MonthName, MonthName] | undefined {
  if (!start.endsWith('-01') || !end.endsWith('-01')) return undefined;
  const [first, last] = [monthOf(start), monthOf(dateOf(wallOf(end) - 1))];
  const isOne = first.year === last.year && first.month === last.month;
  return isOne || nameOf({ start, end }).kind === 'year' ? undefined : [first, last];
}

/** Months count from 0. */
function monthOf(key: string): MonthName {
  return { year: Number(key.slice(0, 4)), month: Number(key.slice(5, 7)) - 1 };
}
