import type { Grouping, PartHead } from './grouping.js';
import { shareBaseOf, shareOf } from './shares.js';
import type { ShareBase } from './shares.js';
import type { ApartKind, Tally } from './tally.js';

/** How much of something there is, and how much there was in the period compared with. */
export interface Amount {
  readonly value: number;
  /** Lines. */
  readonly count: number;
  /** Undefined where there is no period to compare with, or where nothing is known of it. */
  readonly reference?: number | undefined;
}

/** An amount that is part of the total. */
export interface UnknownPart extends Amount {
  /** From 0 to 1. Undefined where the value is negative, or where there is nothing to share. */
  readonly share?: number | undefined;
  /** Share of its lines' amount of which the measure is known, 0 to 1. At 0 the value is unknown. */
  readonly coverage: number;
}

export interface Part extends PartHead, UnknownPart {}

/** An amount that stands beside the total. An adjustment or rounding counts as one line. */
export interface Apart extends Amount {
  readonly kind: ApartKind;
}

/** All parts of a total, and the total. */
export interface Whole {
  readonly parts: readonly Part[];
  readonly unknown?: UnknownPart | undefined;
  readonly total: number;
  readonly shareBase: ShareBase;
  readonly coverage: number;
  readonly lines: number;
}

/** A tally, and that of the period compared with, in units of `scale` whole parts. */
export interface Tallies {
  readonly tally: Tally;
  readonly reference: Tally | undefined;
  readonly scale: number;
}

/** The parts of a grouping that have something in them, and the total that they are. */
export function wholeOf(grouping: Grouping, tallies: Tallies): Whole {
  const { tally, scale } = tallies;
  const base = shareBaseOf(tally.values);
  const amountAt = (slot: number): UnknownPart => amountOf(tallies, slot, base);
  const parts: Part[] = [];
  for (let slot = 1; slot < grouping.size; slot += 1) {
    if (isUsed(tallies, slot) || grouping.isPart?.(slot)) {
      parts.push(partOf(grouping.headOf(slot), amountAt(slot)));
    }
  }
  if (!grouping.isPart) parts.sort(byValue);
  const isUnknown = isUsed(tallies, 0);
  const known = sum(tally.knowns) - tally.knowns[0]!;
  const missing = sum(tally.missing) + tally.counts[0]!;
  return {
    parts,
    unknown: isUnknown ? amountAt(0) : undefined,
    total: totalOf(tally, scale),
    shareBase: base.kind,
    coverage: coverageOf(sum(tally.bases), known, missing),
    lines: sum(tally.counts),
  };
}

/** The total of a period compared with; undefined where nothing is known of its measure. */
export function referenceTotal(reference: Tally, scale: number): number | undefined {
  const coverage = coverageOf(sum(reference.bases), sum(reference.knowns), sum(reference.missing));
  return coverage > 0 ? totalOf(reference, scale) : undefined;
}

/** What stands apart in a period or in the one compared with. */
export function apartOf({ tally, reference, scale }: Tallies): Apart[] {
  return (Object.keys(tally.apart) as ApartKind[])
    .map((kind) => ({
      kind,
      value: tally.apart[kind].sum / scale,
      count: tally.apart[kind].count,
      reference: reference && reference.apart[kind].sum / scale,
      wasThere: (reference?.apart[kind].count ?? 0) > 0,
    }))
    .filter(({ count, wasThere }) => count > 0 || wasThere)
    .map(({ wasThere: _, ...apart }) => apart);
}

function isUsed({ tally, reference }: Tallies, slot: number): boolean {
  return tally.counts[slot]! > 0 || (reference !== undefined && reference.counts[slot]! > 0);
}

// There may be a part for each of a hundred thousand products: spread syntax would take four times
// as long.
function partOf(head: PartHead, amount: UnknownPart): Part {
  const { key, name, hasChildren, kind } = head;
  const { value, count, share, coverage, reference } = amount;
  return { key, name, hasChildren, kind, value, count, share, coverage, reference };
}

function amountOf(
  { tally, reference, scale }: Tallies,
  slot: number,
  base: { readonly size: number },
): UnknownPart {
  const isReferenceKnown = reference && coverageAt(reference, slot) > 0;
  return {
    value: tally.values[slot]! / scale,
    count: tally.counts[slot]!,
    share: shareOf(tally.values[slot]!, base),
    coverage: coverageAt(tally, slot),
    reference: isReferenceKnown ? reference.values[slot]! / scale : undefined,
  };
}

function coverageAt({ bases, knowns, missing }: Tally, slot: number): number {
  return coverageOf(bases[slot]!, knowns[slot]!, missing[slot]!);
}

/** By amount; of lines that all cost nothing, whether every one is known. */
function coverageOf(base: number, known: number, missing: number): number {
  if (base > 0) return known / base;
  return missing > 0 ? 0 : 1;
}

/** The largest first. Of equal values the key decides, so that the order of the data does not. */
function byValue(a: Part, b: Part): number {
  return b.value - a.value || (a.key < b.key ? -1 : 1);
}

function totalOf(tally: Tally, scale: number): number {
  return sum(tally.values) / scale;
}

/** Of whole numbers, so it is exact. */
function sum(values: Float64Array | Uint32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
