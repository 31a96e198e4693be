import type { BreakdownTerm } from '../../insight/breakdown-why.js';
import type { BreakdownBy } from '../../insight/breakdown.js';
import type { BreakdownMeasure, MeasureBase } from '../../insight/measure.js';
import type { ChoiceKind, PeriodKind } from '../../insight/purchase-choices.js';
import type { ApartKind } from '../../insight/tally.js';
import type { Format } from '../format.js';
import type { Span } from './common.js';
import type { PurchaseGuideWords } from './purchase-guides.js';

/** How an amount has changed, in words: `19 € less`. */
export interface Change {
  readonly direction: 'less' | 'more' | 'same';
  readonly by: string;
}

/** Months count from 0. */
export interface MonthName {
  readonly year: number;
  readonly month: number;
}

export interface PurchaseFacts {
  readonly measure: BreakdownMeasure;
  /** The category that is looked into, by the data's own name; undefined: everything. */
  readonly within: string | undefined;
  readonly inPeriod: string;
  readonly amount: string;
  /** More came back than was bought, or nothing was bought at all. */
  readonly balance: 'bought' | 'nothing' | 'returned';
  /** A part of it is not known. */
  readonly isAtLeast: boolean;
  /** The tag that is measured, by the data's own name. */
  readonly tag: string | undefined;
  /** Of a measure that is a part of the money: how large a part of what is known of it. */
  readonly ratio: string | undefined;
  /** Whether that is of what could be domestic only. */
  readonly ofPossible: boolean;
  /** The change since the period compared with, which in a sentence is `in March 2024`. */
  readonly change: (Change & { readonly inReference: string }) | undefined;
}

export interface PurchaseBreakdownWords {
  /** What a number is reckoned from. */
  readonly terms: Record<BreakdownTerm, string>;
  readonly guides: PurchaseGuideWords;
  heading(retailer: string | undefined): string;
  sentence(facts: PurchaseFacts): Span[];
  /** The row that changed the most. */
  cause(name: Span, change: Change): Span[];
  /** An empty month that the data covers. */
  readonly emptyIsZero: string;
  readonly chooseMeasure: string;
  /** `Euros`, `Pieces`, `Kilograms`. */
  measure(measure: BreakdownMeasure, currency: string): string;
  readonly pieces: string;
  /** Of what is more than nothing and less than can be written: `under €1`. */
  under(amount: string): string;
  readonly chooseBy: string;
  /** `By category`. */
  by(by: BreakdownBy): string;
  /** What is compared with, where it is folded away: `vs September 2026`. */
  versus(period: string): string;
  readonly chooseBase: string;
  /** Of what a domestic share is a share. */
  readonly base: Record<MeasureBase, string>;
  /** That it is of what could be, where the choice is folded away. */
  readonly ofPossible: string;
  readonly chooseFigure: string;
  /** Each part's own bar, or all of them as one. */
  figure(shape: 'bars' | 'strip'): string;
  /** `Category`. */
  header(by: BreakdownBy): string;
  readonly value: string;
  readonly share: string;
  /** What is chosen from: `Euros per month`, `choose a month`, `Month`, `12 months`. */
  perPeriod(measure: BreakdownMeasure, currency: string, kind: ChoiceKind): string;
  choose(kind: ChoiceKind): string;
  choiceHeader(kind: ChoiceKind): string;
  choices(count: string, kind: ChoiceKind): string;
  readonly choosePeriod: string;
  periodKind(kind: PeriodKind): string;
  /** The first and the last day of the period. */
  readonly from: string;
  readonly to: string;
  /** Several whole months, as a name and in the middle of a sentence. */
  months(first: MonthName, last: MonthName, format: Format): string;
  inMonths(first: MonthName, last: MonthName, format: Format): string;
  /** The mean of earlier periods, as a name and where a sentence compares with it. */
  readonly average: string;
  readonly onAverage: string;
  averageOf(count: string, isEqualPart: boolean): string;
  /** The root of the category tree. */
  readonly all: string;
  readonly path: string;
  /** `Other categories (4)`. */
  other(count: string, by: BreakdownBy): string;
  /** The row of what has no category, shop, origin. */
  unknown(by: BreakdownBy): string;
  readonly notSpecified: string;
  /** The row of what is known to have no tag, and that a purchase may be in several rows. */
  readonly untagged: string;
  readonly overlapping: string;
  readonly returned: string;
  /** In place of a bar that would dwarf all others. */
  readonly tooLong: string;
  /** Undefined for a channel that the format does not name. */
  channel(key: string): string | undefined;
  origin(key: string): string;
  /** From a full hour to the next. */
  hour(hour: number): string;
  /** `9 categories`, `12 months`. */
  rows(count: string, by: BreakdownBy, plural: boolean): string;
  /** The table's title. */
  caption(by: string, periods: string): string;
  unknownNote(by: BreakdownBy, amount: string, share: string | undefined): string;
  /** `isLeast`: of a sum, which what is unknown can only raise; a share may fall as well. */
  covered(measure: BreakdownMeasure, percent: string, isLeast: boolean): string;
  /** What could not be domestic, where a share is of what could be. */
  notAsked(amount: string): string;
  /** What stands outside the total, each by its name and amount. */
  apart(items: readonly string[]): string;
  apartItem(kind: ApartKind, amount: string): string;
  hidden(count: string, isOne: boolean): string;
  /** What of the figures the shop has not confirmed yet. */
  pending(amount: string): string;
  readonly positiveShares: string;
  readonly rounded: string;
  /** The period is running: day 4 of 30, compared with its equal part, if with anything. */
  running(name: string, day: string, days: string, reference: string | undefined): string;
  notCompared(start: string): string;
}
