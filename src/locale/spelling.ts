export type Width = 'long' | 'short' | 'narrow';

/**
 * How a region writes numbers and dates, known beforehand: the first Intl object of a page takes
 * longer than all the rest of a small picture. It is what Intl writes, and tested against that.
 */
export interface Spelling {
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** Behind a number of per cent. */
  readonly percent: string;
  /** A currency's symbol with an amount that has no sign. */
  money(amount: string, symbol: string): string;
  /** Months count from 0. */
  month(month: number, width: Width): string;
  /** Days count from 0, Sunday. */
  weekday(day: number, width: 'long' | 'short'): string;
  /** With the month's name, or in figures. Undefined where the language's words use no such date. */
  date(date: CivilDate, monthName: string | undefined): string | undefined;
}

/** A date, or a day of any year. */
export interface CivilDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** What of a date is written, by names or in figures. */
export interface DateParts {
  readonly weekday?: 'long' | 'short';
  readonly day?: 'numeric';
  readonly month?: Width | 'numeric';
  readonly year?: 'numeric';
}

/** Whether a number has a sign only where it is below 0, or above too. Zero has none. */
export type Sign = 'negative' | 'exceptZero';
