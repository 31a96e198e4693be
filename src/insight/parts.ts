import type { Grouping, PartHead } from './grouping.js';
import { shareBaseOf, shareOf, totalBase } from './shares.js';
import type { ShareBase } from './shares.js';
import type { ApartKind, Sums, Tally } from './tally.js';

/** How much of something there is, and how much there was in the period compared with. */
export interface Amount {
  readonly value: number;
  /** Lines. */
  readonly count: number;
  /** Undefined where there is no period to compare with, or where nothing is known of it. */
  readonly reference?: number | undefined;
}

/** How large a part of the money something is. Only of measures that are a part of it. */
export interface Proportion {
  /** The money spent on what the measure is known of. */
  readonly whole?: number | undefined;
  /** The value's part of it, 0 to 1. Undefined where it can have none, as after returns. */
  readonly ratio?: number | undefined;
  readonly referenceRatio?: number | undefined;
}

/** An amount that is part of the total. */
export interface UnknownPart extends Amount, Proportion {
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
export interface Whole extends Proportion {
  readonly parts: readonly Part[];
  readonly unknown?: UnknownPart | undefined;
  readonly total: number;
  readonly shareBase: ShareBase;
  /** Share of the lines' amount of which part and measure are known, 0 to 1. */
  readonly coverage: number;
  /** The same of which the measure is known, whatever part the lines are in. */
  readonly measureCoverage: number;
  readonly lines: number;
  /** Lines that could have the measure, and of which it is not known. */
  readonly unmeasured: number;
  /** A line may be in several parts, which then do not add up to the total. */
  readonly overlapping: boolean;
}

/** A tally, and that of the periods compared with. */
export interface Tallies {
  readonly tally: Tally;
  readonly reference: Tally | undefined;
  /** How many whole parts are a unit; and of the reference, for the mean of its periods. */
  readonly scale: number;
  readonly referenceScale: number;
  /** Whether the measure is a part of the money. */
  readonly isShare: boolean;
}

/** The parts of a grouping that have something in them, and the total that they are. */
export function wholeOf(grouping: Grouping, tallies: Tallies): Whole {
  const { tally, reference, scale, isShare } = tallies;
  const all = totalsOf(tally);
  const base = tally.once ? totalBase(all.value) : shareBaseOf(tally.values);
  const amountAt = (slot: number): UnknownPart => amountOf(tallies, slot, base);
  const parts: Part[] = [];
  for (let slot = 1; slot < grouping.size; slot += 1) {
    if (isUsed(tallies, slot) || grouping.isPart?.(slot)) {
      parts.push(partOf(grouping.headOf(slot), amountAt(slot)));
    }
  }
  if (!grouping.isPart) parts.sort(byValue);
  return {
    parts,
    unknown: isUsed(tallies, 0) ? amountAt(0) : undefined,
    total: all.value / scale,
    shareBase: base.kind,
    // What has no slot of its own is not known, whatever its measure.
    coverage: coverageOf(all.base, all.known - tally.knowns[0]!, all.missing + tally.counts[0]!),
    measureCoverage: coverageOf(all.base, all.known, all.missing),
    lines: all.count,
    unmeasured: all.missing,
    overlapping: tally.once !== undefined,
    ...(isShare && proportionOf(all, reference && totalsOf(reference), scale)),
  };
}

/** The mean total of the periods compared with; undefined where nothing is known of its measure. */
export function referenceTotal(reference: Tally, scale: number): number | undefined {
  const { value, base, known, missing } = totalsOf(reference);
  return coverageOf(base, known, missing) > 0 ? value / scale : undefined;
}

/** The share that a measure had of the money in a period compared with. */
export function referenceRatio(reference: Tally): number | undefined {
  return ratioOf(totalsOf(reference));
}

/** What stands apart in a period or in the one compared with. */
export function apartOf({ tally, reference, scale, referenceScale }: Tallies): Apart[] {
  return (Object.keys(tally.apart) as ApartKind[])
    .map((kind) => ({
      kind,
      value: tally.apart[kind].sum / scale,
      count: tally.apart[kind].count,
      reference: reference && reference.apart[kind].sum / referenceScale,
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
  const { value, count, share, coverage, reference, whole, ratio, referenceRatio } = amount;
  return {
    key,
    name,
    hasChildren,
    kind,
    value,
    count,
    share,
    coverage,
    reference,
    whole,
    ratio,
    referenceRatio,
  };
}

function amountOf(
  { tally, reference, scale, referenceScale, isShare }: Tallies,
  slot: number,
  base: { readonly size: number },
): UnknownPart {
  const isReferenceKnown = reference && coverageAt(reference, slot) > 0;
  const then = isReferenceKnown ? totalsAt(reference, slot) : undefined;
  const now = totalsAt(tally, slot);
  return {
    value: now.value / scale,
    count: now.count,
    share: shareOf(now.value, base),
    coverage: coverageAt(tally, slot),
    reference: then && then.value / referenceScale,
    ...(isShare && proportionOf(now, then, scale)),
  };
}

function proportionOf(now: Totals, then: Totals | undefined, scale: number): Proportion {
  return {
    whole: now.whole / scale,
    ratio: ratioOf(now),
    referenceRatio: then && ratioOf(then),
  };
}

function ratioOf({ value, whole }: Totals): number | undefined {
  return whole > 0 && value >= 0 && value <= whole ? value / whole : undefined;
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

/** Sums over all lines, each once. Of whole numbers, so they are exact. */
interface Totals {
  readonly value: number;
  readonly count: number;
  readonly base: number;
  readonly known: number;
  readonly whole: number;
  readonly missing: number;
}

function totalsOf(tally: Tally): Totals {
  const { values, counts, bases, knowns, wholes, missing } = tally.once ?? tally;
  return {
    value: sum(values),
    count: sum(counts),
    base: sum(bases),
    known: sum(knowns),
    whole: sum(wholes),
    missing: sum(missing),
  };
}

function totalsAt(sums: Sums, slot: number): Totals {
  return {
    value: sums.values[slot]!,
    count: sums.counts[slot]!,
    base: sums.bases[slot]!,
    known: sums.knowns[slot]!,
    whole: sums.wholes[slot]!,
    missing: sums.missing[slot]!,
  };
}

function sum(values: Float64Array | Uint32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
