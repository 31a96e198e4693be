import type { ExplanationInput, FigureKind, LeftOutReason } from '../../insight/explanation.js';
import type { Comparison } from '../../insight/compare.js';
import type { Period } from '../../insight/period.js';
import type { WallMs } from '../../model/zone.js';
import type { Format } from '../format.js';

/** A piece of a sentence: plain words, the number that matters, or a text from the data. */
export type Span = string | { readonly strong: string } | { readonly data: string };

/** Words that all elements share. Each language writes its own sentences, whole. */
export interface CommonWords {
  /** `In March 2025`, in the middle of a sentence. */
  inPeriod(period: Period, format: Format): string;
  /** `March 2025`, as a name. */
  period(period: Period, format: Format): string;
  /** `5 Nov`. */
  day(wall: WallMs, format: Format): string;
  /** `5 November 2025`. */
  date(wall: WallMs, format: Format): string;
  /** `5 November 2025 at 6:00`. */
  moment(wall: WallMs, format: Format): string;
  /** A month under a column: `Mar`, or `M` where there is no room. */
  monthTick(month: number, narrow: boolean, format: Format): string;
  /** `a and b`, `a, b and c`. */
  list(items: readonly string[]): string;
  readonly earlier: string;
  readonly later: string;
  readonly table: string;
  /** The button that downloads what is shown: `Download CSV`. */
  download(format: string): string;
  readonly total: string;
  readonly change: string;
  readonly unknown: string;
  readonly notArrived: string;
  readonly estimated: string;
  readonly loading: string;
  readonly updating: string;
  readonly retry: string;
  readonly empty: string;
  emptyText(name: string): string;
  readonly noData: string;
  readonly errorTitle: string;
  errorText(kind: 'network' | 'timeout' | 'document' | 'version' | 'limit'): string;
  rowsLeftOut(leftOut: string, total: string, count: number): string;
  readonly showProblems: string;
  problem(path: string, expected: string, found: string): string;
  asOf(moment: string): string;
  readonly compareWith: string;
  /** The button that opens folded controls. */
  readonly adjust: string;
  comparison(kind: Comparison | 'average' | 'none'): string;
  /** Where a figure comes from: the button, and the headings below it. */
  readonly why: string;
  readonly whyData: string;
  readonly whySteps: string;
  readonly whyLeftOut: string;
  readonly whyMethods: string;
  readonly figureKind: Record<FigureKind, string>;
  /** `35 040 readings`. */
  counted(of: ExplanationInput['of'], count: string, isOne: boolean): string;
  /** What did not count, before how much of it there was. */
  readonly leftOut: Record<LeftOutReason, string>;
  readonly computedHere: string;
  /** Of the line below every element: how many kinds of data it is drawn from, of how many. */
  kindsUsed(used: string, total: string, isOne: boolean): string;
  readonly kindsUnknown: string;
  readonly whyUsed: string;
  readonly changeUse: string;
  readonly lookAtUse: string;
  readonly dataUse: string;
  readonly open: string;
  readonly close: string;
}
