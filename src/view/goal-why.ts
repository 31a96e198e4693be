import { PLAIN, SHARE } from '../insight/explanation.js';
import { explainProgress } from '../insight/goal-explanation.js';
import type { GoalTerm } from '../insight/goal-terms.js';
import type { GoalText } from './goal-text.js';
import { whyView } from './why.js';
import type { WhyView } from './why.js';

/** Decimals of numbers that others are multiplied by. */
const FINE = 4;

/** Where a goal's number comes from, in words and steps. */
export function goalWhy(text: GoalText): WhyView {
  const { followed, told, words, locale, numbers } = text;
  const write = (value: number, unit: string): string => {
    if (unit === PLAIN) return locale.format.number(value, Number.isInteger(value) ? 0 : FINE);
    if (unit === SHARE) return locale.format.percent(value, 1);
    if (unit === told.unit) return numbers.amount(value, numbers.digits + 2);
    return numbers.inUnit(value, unit);
  };
  return whyView<GoalTerm>(explainProgress(followed, told), { locale, terms: words.terms, write });
}
