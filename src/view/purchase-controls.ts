import type { BreakdownBy } from '../insight/breakdown.js';
import { PURCHASE_COMPARISONS } from '../insight/purchase-look.js';
import type { PurchaseComparison } from '../insight/purchase-look.js';
import type { BreakdownMeasure } from '../insight/measure.js';
import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { PurchaseText } from './purchase-text.js';
import type { Choice } from './view.js';

/** The ways out of a view: up the category tree, to other measures, groupings, comparisons. */
export interface PurchaseControls {
  /** From everything down to what is looked into; empty where that is everything. */
  readonly path: readonly { readonly label: Span; readonly path: string }[];
  readonly measures: readonly Choice<BreakdownMeasure>[];
  readonly bys: readonly Choice<BreakdownBy>[];
  readonly comparisons: readonly Choice<PurchaseComparison>[];
  /** What they are set to, where they are folded away. */
  readonly summary: string;
}

/** What a reader can turn to from here. */
export function purchaseControls(text: PurchaseText): PurchaseControls {
  const { look, words, common, purchases, locale } = text;
  const { made, path, measures, bys, compare } = look;
  const steps = path.steps.map(({ name, path: to, kind }) => ({
    label: kind === undefined ? { data: textIn(name, locale) } : words.notSpecified,
    path: to,
  }));
  const chosen = {
    measure: words.measure(made.measure, purchases.currency),
    by: words.by(made.by).toLocaleLowerCase(locale.tag),
    compare: common.comparison(compare),
  };
  return {
    summary: Object.values(chosen).join(', '),
    path: steps.length === 0 ? [] : [{ label: words.all, path: '' }, ...steps],
    measures: measures.map((value) => ({
      value,
      label: words.measure(value, purchases.currency),
      selected: value === made.measure,
    })),
    bys: bys.map((value) => ({ value, label: words.by(value), selected: value === made.by })),
    comparisons: PURCHASE_COMPARISONS.map((value) => ({
      value,
      label: common.comparison(value),
      selected: value === compare,
    })),
  };
}
