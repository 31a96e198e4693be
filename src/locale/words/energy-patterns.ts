import type { DayKind } from '../../insight/average-day.js';
import type { When } from '../../insight/when.js';
import type { Span } from './common.js';

/** One hour of one column of the grid, in words. */
export interface CellFacts {
  /** `Wed 14 Jan 2026`, or a week or month. */
  readonly name: string;
  readonly hour: string;
  readonly amount: string | undefined;
  readonly state: 'known' | 'missing' | 'notArrived' | 'skipped';
  readonly by: When['by'];
  /** The clock shows the hour twice on that day. */
  readonly isTwice: boolean;
}

/** The words of the hours of the clock: the grid of days and hours, and the average day. */
export interface EnergyPatternWords {
  /** `kWh in an hour`, or the mean of the hours of a week or month. */
  whenTitle(unit: string, by: When['by'], isMean: boolean): string;
  averageTitle(unit: string, isMean: boolean): string;
  /** From a full hour to the next: `18–19`. */
  hour(hour: number): string;
  readonly dayKind: Record<DayKind, string>;
  cell(facts: CellFacts): Span[];
  averageHour(hour: string, amounts: readonly { kind: DayKind; amount: string }[]): Span[];
  /** `inPeriod`: in or on which column; `isMean` where that is longer than a day. */
  most(inPeriod: string, hour: string, amount: string, isMean: boolean): string;
  /** What runs always: its power, and its share of all. */
  baseload(amount: string, share: string | undefined, nights: string): string;
  /** Spans of the scale: `0.5–1`, `3 or more`. */
  span(from: string, to: string): string;
  spanFrom(from: string): string;
  readonly chooseColumn: string;
  readonly chooseHour: string;
  readonly hourHeader: string;
  readonly columnHeader: Record<When['by'], string>;
  /** The sum of the 24 hours of an average day. */
  readonly perDay: string;
  readonly mean: string;
  readonly hourTwice: string;
}
