import type { Purchases } from '../model/purchases.js';
import { NUTRIENTS } from '../model/purchases-schema.js';
import type { BreakdownPlan } from './breakdown-plan.js';
import type { Method } from './explanation.js';
import type { BreakdownMeasure } from './measure.js';

/** The methods by which the lines of a period have a measure, as far as the document tells of them. */
export function methodsIn(
  { lines, receipts, methods }: Purchases,
  { period, scope }: BreakdownPlan,
  measure: BreakdownMeasure,
): Method[] {
  const isNutrition = (NUTRIENTS as readonly string[]).includes(measure);
  const column = measure === 'co2e' ? lines.co2eMethods : isNutrition && lines.nutritionMethods;
  if (!column) return [];
  const used = new Set<number>();
  for (let receipt = 0; receipt < receipts.length; receipt += 1) {
    const day = receipts.days[receipt]!;
    if (day < period.start || day >= period.end) continue;
    for (let line = receipts.starts[receipt]!; line < receipts.starts[receipt + 1]!; line += 1) {
      const isAsked = !scope || scope.slotOf[lines.categories[line]!]! >= 0;
      if (isAsked && column[line] !== 0) used.add(column[line]!);
    }
  }
  return [...used]
    .sort((a, b) => a - b)
    .map((entry) => {
      const { source, url, updated } = methods.details[entry] ?? {};
      return {
        name: methods.names[entry]!,
        source: source ?? undefined,
        url: url ?? undefined,
        updated: updated ?? undefined,
      };
    });
}
