import type { Purchases } from '../model/purchases.js';
import { groupingOf } from './breakdown-grouping.js';
import type { BreakdownQuery } from './breakdown.js';
import { scopeOf } from './category-grouping.js';
import { measured } from './measure.js';
import { knownEnd, referenceSpans, spanOf } from './span.js';
import type { ReferenceSpan, Span } from './span.js';
import type { TallyQuery } from './tally.js';

/** What is to be summed for a query, and over which days. */
export interface BreakdownPlan extends TallyQuery {
  readonly period: Span;
  /** What of the period has come, of what the document covers. */
  readonly come: Span;
  /** The periods that it is compared with, the latest first. */
  readonly spans: readonly ReferenceSpan[];
}

/** @throws RangeError where `start` or `end` is no calendar date */
export function planOf(purchases: Purchases, query: BreakdownQuery): BreakdownPlan {
  const { by, within, measure = 'amount', base, compare, monthStart, refunds } = query;
  const { period, covered, come } = spansOf(purchases, query);
  const scope = scopeOf(purchases.categories, within);
  return {
    period,
    come,
    spans: compare ? referenceSpans(period, compare, come.end, covered.start) : [],
    grouping: groupingOf(purchases, { by, scope, period, come, monthStart }),
    measure: measured(purchases, measure, base),
    scope: within === undefined ? undefined : scope,
    isMoved: refunds === 'bought',
  };
}

/** What is asked for, what the document covers, and what of the period has come. */
function spansOf(purchases: Purchases, { start, end, now }: BreakdownQuery) {
  const covered = spanOf(purchases.period.start, purchases.period.end);
  const period = spanOf(start ?? purchases.period.start, end ?? purchases.period.end);
  const known = knownEnd(purchases, now);
  const come = {
    start: Math.max(period.start, covered.start),
    end: Math.min(period.end, known),
  };
  return { period, covered, come };
}
