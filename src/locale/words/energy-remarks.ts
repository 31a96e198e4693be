import type { Confidence } from '../../insight/ahead.js';
import type { Step } from '../../insight/calendar.js';
import type { TrendTerm } from '../../insight/trend-why.js';
import type { Netting } from '../../model/energy-schema.js';

/** Where a running period goes, in amounts. */
export interface AheadFacts {
  /** The end of the period: `31 October`. */
  readonly until: string;
  readonly amount: string;
  /** From and to, where there is more than one amount between them. */
  readonly range: readonly [from: string, to: string] | undefined;
  readonly model: 'lastYear' | 'linear';
  readonly confidence: Confidence;
}

/** What a figure holds, beside a bill. */
export interface BillFacts {
  readonly show: 'energy' | 'cost';
  /** Whether prices hold value added tax; undefined: nobody says. */
  readonly vat: 'included' | 'excluded' | undefined;
  readonly hasFees: boolean;
  /** Import and export are set off against each other before they are billed. */
  readonly isNetted: boolean;
  readonly hasUnpriced: boolean;
  readonly hasEstimates: boolean;
}

/** Sentences that stand around a trend. */
export interface EnergyRemarkWords {
  ahead(facts: AheadFacts): string;
  readonly tooEarly: string;
  /** How many homes a trend is compared with. */
  similar(label: string, size: string): string;
  /** Similar homes are known for a whole month or year only. */
  similarOnly(per: 'month' | 'year'): string;
  readonly similarTooFew: string;
  /** There are none of what is shown: of a cost, of what was fed in. */
  readonly similarUnknown: string;
  /** `Monthly fees`, each by its name and amount. */
  fees(items: readonly string[]): string;
  peak(month: string, power: string, amount: string): string;
  unpriced(amount: string): string;
  /** What each unit cost, and what it would have, had use been even. */
  meanPrice(price: string, even: string | undefined): string;
  /** What has been set off against the other direction, and so has no price. */
  netted(by: Netting, amount: string): string;
  bill(facts: BillFacts): string;
  readonly split: string;
  coarse(step: Step): string;
  readonly vat: Record<'included' | 'excluded', string>;
  /** How the value of a small chart is said behind a step's sentence: `price 4.9 c/kWh`. */
  beside(name: string, value: string): string;
  /** How many stretches of time have been corrected, and by how much the sum changed. */
  corrected(count: string, isOne: boolean, difference: string): string;
  readonly correctedList: string;
  readonly headers: Record<'time' | 'before' | 'after' | 'difference', string>;
  /** Of an explanation whose numbers, as they are shown, come to another last digit. */
  readonly rounded: string;
  /** What an explanation reckons with. */
  readonly terms: Record<TrendTerm, string>;
}
