import { term } from './breakdown-steps.js';
import type { BreakdownTerm } from './breakdown-steps.js';
import { addSteps, wallOf } from './calendar.js';
import { reckon } from './explanation.js';
import type { Explanation } from './explanation.js';
import { periodOf } from './period.js';
import type { ProductHistory, ProductLine } from './product.js';

/** Where the sum of one receipt line comes from: it stands there, with its part of what was spread. */
export function explainProductLine(
  { currency }: Pick<ProductHistory, 'currency'>,
  { date, kind, amount, isHidden }: ProductLine,
): Explanation<BreakdownTerm> {
  const start = wallOf(date);
  const step = reckon('total', currency, 'sum', [term(kind, amount, currency)]);
  return {
    kind: 'calculated',
    value: step.value,
    unit: currency,
    inputs: [{ of: 'purchaseLines', count: 1, period: periodOf(start, addSteps('day', start, 1)) }],
    steps: [step],
    leftOut: isHidden ? [{ reason: 'hidden', count: 1 }] : [],
    coverage: 1,
    methods: [],
  };
}
