import { EXTENT_SCALE, EXTENTS } from '../model/extents.js';
import type { Extent } from '../model/extents.js';
import type { Purchases } from '../model/purchases.js';
import { ORIGINS } from '../model/purchases-schema.js';

/**
 * Money spent on what is of domestic raw material; or made in the country, of whatever material
 * (what is of domestic raw material counts as made there).
 */
export const DOMESTIC_MEASURES = ['domesticRaw', 'domesticMade'] as const;
export type DomesticMeasure = (typeof DOMESTIC_MEASURES)[number];
/** Money spent on what has a tag. */
export type TagMeasure = `tag:${string}`;

/** What of a line is summed. */
export type BreakdownMeasure = 'amount' | Extent | DomesticMeasure | TagMeasure;

/** Of what a domestic share is a share: of all whose origin is known, or of what could be domestic. */
export const MEASURE_BASES = ['all', 'possible'] as const;
export type MeasureBase = (typeof MEASURE_BASES)[number];

/** A measure as a column of lines. */
export interface Measured {
  /** Whole parts of the unit; NaN: unknown; `NOT_ASKED`. Undefined where no line knows it. */
  readonly values: Float64Array | undefined;
  /** The currency's code, `pcs`, `kg`, `l`, `m`, `kWh`, `kgCO2e`, `kcal` or `g`. */
  readonly unit: string;
  /** How many whole parts a unit has. */
  readonly scale: number;
  /** Whether it is a part of the money, so that it has a share of it. */
  readonly isShare: boolean;
}

/** In a measure's column: the line is outside what the measure is a share of. */
export const NOT_ASKED = Infinity;

const UNITS: Record<Extent, string> = {
  pieces: 'pcs',
  weight: 'kg',
  volume: 'l',
  length: 'm',
  energy: 'kWh',
  co2e: 'kgCO2e',
  kcal: 'kcal',
  sugarG: 'g',
  saltG: 'g',
  satFatG: 'g',
  fibreG: 'g',
  proteinG: 'g',
};

/** Columns that were computed, for as long as their purchases live. */
const made = new WeakMap<Purchases, Map<string, Float64Array | undefined>>();

export function measured(
  purchases: Purchases,
  measure: BreakdownMeasure,
  base: MeasureBase = 'all',
): Measured {
  const { lines, currency, digits } = purchases;
  if (isExtent(measure)) {
    const values = lines.extents[measure];
    return { values, unit: UNITS[measure], scale: EXTENT_SCALE, isShare: false };
  }
  const money = { unit: currency, scale: 10 ** digits };
  if (measure === 'amount') return { values: lines.amounts, ...money, isShare: false };
  const columns = made.get(purchases) ?? new Map<string, Float64Array | undefined>();
  made.set(purchases, columns);
  const key = `${measure} ${base}`;
  if (!columns.has(key)) {
    columns.set(
      key,
      isDomestic(measure)
        ? domesticColumn(purchases, measure, base)
        : tagColumn(purchases, measure.slice('tag:'.length)),
    );
  }
  return { values: columns.get(key), ...money, isShare: true };
}

/** What can be summed: the amount, and what else the document knows of its lines. */
export function knownMeasures({ lines, tags }: Purchases): BreakdownMeasure[] {
  const isOriginKnown = lines.origins.some((origin) => origin !== 0);
  return [
    'amount',
    ...EXTENTS.filter((extent) => lines.extents[extent] !== undefined),
    ...(isOriginKnown ? DOMESTIC_MEASURES : []),
    ...(lines.tags ? tags.keys.slice(1).map((tag): TagMeasure => `tag:${tag}`) : []),
  ];
}

export function isExtent(measure: BreakdownMeasure): measure is Extent {
  return measure in UNITS;
}

export function isDomestic(measure: BreakdownMeasure): measure is DomesticMeasure {
  return (DOMESTIC_MEASURES as readonly string[]).includes(measure);
}

/** What is domestic could be so, whatever is said of its kind. */
function domesticColumn(
  { lines }: Purchases,
  measure: DomesticMeasure,
  base: MeasureBase,
): Float64Array | undefined {
  const { origins, amounts, neverDomestic } = lines;
  const raw = 1 + ORIGINS.indexOf('domesticRaw');
  const least = measure === 'domesticRaw' ? raw : 1 + ORIGINS.indexOf('domesticMade');
  if (origins.every((origin) => origin === 0)) return undefined;
  return Float64Array.from(origins, (origin, line) => {
    if (origin === 0) return NaN;
    if (origin === raw || origin === least) return amounts[line]!;
    return base === 'possible' && neverDomestic?.[line] === 1 ? NOT_ASKED : 0;
  });
}

function tagColumn({ lines, tags }: Purchases, tag: string): Float64Array | undefined {
  const index = tags.indices.get(tag);
  const isMarked = tags.sets.map((set) => index !== undefined && set.includes(index));
  return (
    lines.tags &&
    Float64Array.from(lines.tags, (set, line) => {
      if (set === 0) return NaN;
      return isMarked[set] ? lines.amounts[line]! : 0;
    })
  );
}
