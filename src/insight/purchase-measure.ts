import type { PurchasesMeasure } from '../model/goals-schema.js';
import type { Extent } from '../model/extents.js';
import { NUTRIENTS } from '../model/purchases-schema.js';
import type { Purchases } from '../model/purchases.js';
import { measured } from './measure.js';
import type { BreakdownMeasure } from './measure.js';

/** What of a line is counted, and how many whole parts of it make one of the goal's unit. */
export interface LineMeasure {
  readonly measure: BreakdownMeasure;
  readonly unit: string;
  readonly scale: number;
}

type Nutrient = (typeof NUTRIENTS)[number];

interface UnitSize {
  readonly extent: Extent;
  readonly size: number;
}

/** Units that lines can be counted in, beside money. */
const UNITS = new Map<string, UnitSize>([
  ['pcs', { extent: 'pieces', size: 1 }],
  ['kg', { extent: 'weight', size: 1 }],
  ['g', { extent: 'weight', size: 1e-3 }],
  ['l', { extent: 'volume', size: 1 }],
  ['ml', { extent: 'volume', size: 1e-3 }],
  ['m', { extent: 'length', size: 1 }],
  ['kWh', { extent: 'energy', size: 1 }],
]);
const EMISSION_UNITS = new Map([
  ['kgCO2e', 1],
  ['kg', 1],
  ['gCO2e', 1e-3],
  ['g', 1e-3],
]);
const KILOCALORIES = new Map([['kcal', 1]]);
const GRAMS = new Map([
  ['g', 1],
  ['kg', 1e3],
]);

/** What of a line a goal's measure and unit mean; undefined where they mean nothing together. */
export function lineMeasure(
  measure: PurchasesMeasure['measure'],
  unit: string,
  purchases: Purchases,
): LineMeasure | undefined {
  if (measure === 'amount') {
    return unit === purchases.currency ? sized(purchases, 'amount', unit, 1) : undefined;
  }
  if (measure === 'co2e') {
    const size = EMISSION_UNITS.get(unit);
    return size === undefined ? undefined : sized(purchases, 'co2e', unit, size);
  }
  if (isNutrient(measure)) return nutrientMeasure(measure, unit, purchases);
  const counted = UNITS.get(unit);
  return counted && isMeant(measure, counted.extent)
    ? sized(purchases, counted.extent, unit, counted.size)
    : undefined;
}

/** A quantity may be of anything, what is in a packet not; the others name what they count. */
function isMeant(measure: string, extent: Extent): boolean {
  if (measure === 'quantity') return true;
  if (measure === 'netContent') return extent === 'weight' || extent === 'volume';
  return measure === extent;
}

function isNutrient(measure: string): measure is Nutrient {
  return (NUTRIENTS as readonly string[]).includes(measure);
}

function nutrientMeasure(
  nutrient: Nutrient,
  unit: string,
  purchases: Purchases,
): LineMeasure | undefined {
  const size = (nutrient === 'kcal' ? KILOCALORIES : GRAMS).get(unit);
  return size === undefined ? undefined : sized(purchases, nutrient, unit, size);
}

/** What a unit alone means: that of the lower side of a ratio, as in `kgCO2e/EUR`. */
export function unitMeasure(unit: string, purchases: Purchases): LineMeasure | undefined {
  const names = ['amount', 'quantity', 'co2e'];
  return names.map((name) => lineMeasure(name, unit, purchases)).find((found) => found);
}

/** The measure of a share: any unit of it will do, as it is the same on both sides. */
export function sharedMeasure(measure: string, purchases: Purchases): LineMeasure | undefined {
  const units = [purchases.currency, 'kgCO2e', 'kg', 'kcal', 'l', 'm', 'kWh', 'pcs'];
  const wanted = measure === 'quantity' ? ['pcs'] : units;
  return wanted.map((unit) => lineMeasure(measure, unit, purchases)).find((found) => found);
}

function sized(
  purchases: Purchases,
  measure: BreakdownMeasure,
  unit: string,
  size: number,
): LineMeasure {
  return { measure, unit, scale: measured(purchases, measure).scale * size };
}
