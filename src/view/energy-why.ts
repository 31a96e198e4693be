import { OPERATIONS, SHARE } from '../insight/explanation.js';
import type { ExplanationStep } from '../insight/explanation.js';
import type { Period } from '../insight/period.js';
import type { TrendLook } from '../insight/trend-look.js';
import { explainTrend } from '../insight/trend-why.js';
import type { TrendTerm } from '../insight/trend-why.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import { amountText } from './amount.js';
import { ENERGY_REMARKS } from './energy-words.js';
import { TrendText } from './trend-text.js';
import { whyView } from './why.js';
import type { WhyView } from './why.js';

/** A reckoning has the digits of the data, but no more than these. */
const MOST_DIGITS = 3;
const PERCENT_DIGITS = 1;
const CENT_DIGITS = 2;

/** Where the number of the sentence comes from, with the digits to reckon it again. */
export function energyWhy(energy: Energy, look: TrendLook, locale: Locale): WhyView {
  const { unit, measure } = look.trend;
  const text = new TrendText(energy, look.trend, locale);
  const words = ENERGY_REMARKS[locale.language];
  const explained = explainTrend(energy, look);
  const per = (of: string): number => (of === unit ? text.per : 1);
  const digits = new Map([[SHARE, PERCENT_DIGITS + 2]]);
  for (const { unit: of, value } of explained.steps.flatMap((step) => [step, ...step.terms])) {
    if (of === SHARE) continue;
    const isMoney = measure === 'cost' && of === unit;
    const needed = isMoney ? CENT_DIGITS : decimalsOf(value / per(of));
    digits.set(of, Math.max(digits.get(of) ?? 0, needed));
  }
  const rounded = (value: number, of: string): number => Number(value.toFixed(digits.get(of)));
  /** Whether the terms, as they are shown, come to the result as it is shown. */
  const comesOut = (step: ExplanationStep<TrendTerm>): boolean => {
    const terms = step.terms.map((term) => rounded(term.value / per(term.unit), term.unit));
    const result = terms.reduce(OPERATIONS[step.operation]);
    return rounded(result, step.unit) === rounded(step.value / per(step.unit), step.unit);
  };
  const write = (value: number, of: string): string => {
    if (of === SHARE) return locale.format.percent(value, PERCENT_DIGITS);
    const count = digits.get(of) ?? decimalsOf(value);
    return of === unit ? text.amountIn(value, count) : amountText(value, of, count, locale.format);
  };
  // Hours are those of one day, which the sentence has named.
  const nameOf = (period: Period): string | undefined =>
    period.kind === 'hours'
      ? text.words.stepName(period.start, 'hour', undefined, locale.format)
      : undefined;
  return {
    ...whyView<TrendTerm>(explained, { locale, terms: words.terms, write, nameOf }),
    remark: explained.steps.every(comesOut) ? undefined : words.rounded,
  };
}

/** How many decimals a number has, of those that are told. */
function decimalsOf(value: number): number {
  const isAll = (digits: number): boolean => Math.abs(value - Number(value.toFixed(digits))) < 1e-9;
  return [0, 1, 2].find(isAll) ?? MOST_DIGITS;
}
