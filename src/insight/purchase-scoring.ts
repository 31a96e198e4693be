import type { Filter, PurchasesMeasure } from '../model/goals-schema.js';
import type { Goal } from '../model/goals.js';
import { describe } from '../model/problem.js';
import type { Problem } from '../model/problem.js';
import type { Purchases } from '../model/purchases.js';
import { countedUnit, doubt, exact } from './counter.js';
import type { CountKind, Fault, Fraction } from './counter.js';
import { rolesOf } from './purchase-filter.js';
import { lineMeasure, sharedMeasure, unitMeasure } from './purchase-measure.js';
import type { LineMeasure } from './purchase-measure.js';
import { selectionOf } from './purchase-selection.js';
import { countReader, rateReader, sumReader } from './purchase-sums.js';
import type { Addends, ReceiptReader } from './purchase-sums.js';

/** How purchases are told as a goal's number. */
export interface Scoring {
  readonly kind: CountKind;
  readonly unit: string;
  readonly read: ReceiptReader;
  /** @param days how many days the addends are of */
  readonly score: (addends: Addends, days: number) => Score;
  /** Of a rate by person and day: people. */
  readonly people?: number | undefined;
  readonly most?: number | undefined;
}

export interface Score {
  /** Undefined: a rate of nothing. */
  readonly value: number | undefined;
  readonly fraction?: Fraction | undefined;
}

/** What a goal counts, or why it cannot be counted. */
export function scoringOf(
  goal: Goal,
  measure: PurchasesMeasure,
  purchases: Purchases,
): Scoring | Fault {
  const problems = filterProblems(goal, measure);
  if (problems.length > 0) return { reason: 'unsupported', problems };
  switch (measure.what) {
    case 'sum':
      return sumScoring(goal, measure, purchases);
    case 'count':
      return countScoring(goal, measure, purchases);
    case 'perPersonDay':
      return dailyScoring(goal, measure, purchases);
    case 'share':
    case 'ratio':
      return rateScoring(goal, measure, purchases);
  }
}

/** In what a goal counts that names no unit of its own; money in the currency. */
const NATURAL_UNITS: Partial<Record<string, string>> = {
  co2e: 'kgCO2e',
  quantity: 'pcs',
  netContent: 'kg',
  pieces: 'pcs',
  weight: 'kg',
  volume: 'l',
  length: 'm',
  energy: 'kWh',
  kcal: 'kcal',
  sugarG: 'g',
  saltG: 'g',
  satFatG: 'g',
  fibreG: 'g',
  proteinG: 'g',
};

function sumScoring(goal: Goal, measure: PurchasesMeasure, purchases: Purchases): Scoring | Fault {
  const natural = NATURAL_UNITS[measure.measure] ?? purchases.currency;
  const unit = countedUnit(goal, natural);
  const summed = lineMeasure(measure.measure, unit, purchases);
  if (!summed) return wrongUnit(goal, measure);
  const part = selectionOf(purchases, measure.where ?? {}, summed);
  return {
    kind: 'sum',
    unit,
    read: sumReader(purchases, part),
    score: (addends) => ({ value: addends.part / part.scale }),
  };
}

function countScoring(goal: Goal, { where }: PurchasesMeasure, purchases: Purchases): Scoring {
  const part = selectionOf(purchases, where ?? {}, {
    measure: 'amount',
    unit: purchases.currency,
    scale: 1,
  });
  return {
    kind: 'sum',
    unit: countedUnit(goal, 'pcs'),
    read: countReader(purchases, part),
    score: (addends) => ({ value: addends.part }),
  };
}

function dailyScoring(
  goal: Goal,
  measure: PurchasesMeasure,
  purchases: Purchases,
): Scoring | Fault {
  const summed = sumScoring(goal, measure, purchases);
  if ('reason' in summed) return summed;
  const people = purchases.scope?.household?.members;
  if (!people) {
    const expected = 'a purchases document that says of how many people it is';
    const problem = doubt(goal, 'measure.what', 'reference', expected, describe(people));
    return { reason: 'noData', problems: [problem] };
  }
  return {
    ...summed,
    kind: 'rate',
    people,
    score: (addends, days) =>
      rateOf({
        part: summed.score(addends, days).value!,
        base: people * days,
        units: [summed.unit, 'personDay'],
      }),
  };
}

/** A share is in per cent; a ratio in any unit, and in `kgCO2e/EUR` one measure by another. */
function rateScoring(goal: Goal, measure: PurchasesMeasure, purchases: Purchases): Scoring | Fault {
  const isShare = measure.what === 'share';
  const unit = countedUnit(goal, isShare ? '%' : '');
  const sides = isShare && unit !== '%' ? undefined : sidesOf(measure, unit, purchases);
  if (!sides) return wrongUnit(goal, measure);
  const [part, base] = [
    selectionOf(purchases, measure.where ?? {}, sides[0]),
    selectionOf(purchases, measure.over ?? {}, sides[1]),
  ];
  const times = unit === '%' ? 100 : 1;
  return {
    kind: 'rate',
    unit,
    read: rateReader(purchases, part, base, isShare),
    score: (addends) =>
      rateOf({
        part: (addends.part / part.scale) * times,
        base: addends.base / base.scale,
        units: [sides[0].unit, sides[1].unit],
      }),
    most: isShare ? 100 : undefined,
  };
}

function sidesOf(
  { measure }: PurchasesMeasure,
  unit: string,
  purchases: Purchases,
): readonly [LineMeasure, LineMeasure] | undefined {
  const [upper, lower] = unit.split('/');
  if (upper && lower) {
    const [part, base] = [lineMeasure(measure, upper, purchases), unitMeasure(lower, purchases)];
    return part && base && [part, base];
  }
  const both = sharedMeasure(measure, purchases);
  return both && [both, both];
}

/** Of nothing there is no rate; nor of what has come back on the whole. */
function rateOf(fraction: Fraction): Score {
  const { part, base } = fraction;
  return { value: base > 0 ? exact(part / base) : undefined, fraction };
}

function wrongUnit(goal: Goal, { measure }: PurchasesMeasure): Fault {
  const expected = `a unit in which "${measure}" is counted`;
  const problem = doubt(goal, 'unit', 'unsupported', expected, describe(goal.unit));
  return { reason: 'unsupported', problems: [problem] };
}

/** Kinds of a filter that the model does not tell apart. */
function filterProblems(goal: Goal, { where, over }: PurchasesMeasure): Problem[] {
  const problemsIn = (key: 'where' | 'over', { kind }: Filter): Problem[] => {
    if (rolesOf(kind)) return [];
    const expected = 'kinds that are counted apart from others';
    return [doubt(goal, `measure.${key}.kind`, 'unsupported', expected, describe(kind))];
  };
  return [...problemsIn('where', where ?? {}), ...problemsIn('over', over ?? {})];
}
