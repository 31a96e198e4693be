import type { Netting } from '../model/energy-schema.js';
import type { Energy, Series } from '../model/energy.js';
import type { Run } from '../model/runs.js';
import { clockOf } from '../model/zone.js';
import type { EpochMs } from '../model/zone.js';
import { combined } from './derived.js';
import { seriesAt } from './metered.js';
import { extentOf } from './readings.js';

const QUARTER = 15 * 60_000;

/** A metered side as its point's contract counts it. */
export interface Settled {
  readonly netting: Netting;
  /** What is left of the side when the other one has been set off: this has a price. */
  readonly series: Series;
  /** What that is made of: the side, where both are known. */
  readonly from: Series;
}

/**
 * What is billed and what is left over where a contract sets import and export off against each
 * other in each interval of its settlement; undefined where the document has not both. What was
 * metered before the first reading of the other side stays whole.
 */
export function netted(
  energy: Energy,
  point: string | undefined,
  settlement: Netting,
): { readonly billed: Series; readonly surplus: Series } | undefined {
  const [drawn, fed] = [sideOf(energy, point, 'import'), sideOf(energy, point, 'export')];
  if (!drawn || drawn.unit !== fed?.unit) return undefined;
  return {
    billed: { ...setOff(energy, drawn, fed, settlement, left), id: 'billed', flow: 'import' },
    surplus: { ...setOff(energy, fed, drawn, settlement, left), id: 'surplus', flow: 'export' },
  };
}

/** A side of a metering point that nets; undefined where it does not, or has no other side. */
export function settledOf(energy: Energy, side: Series): Settled | undefined {
  const { point } = side;
  const netting = energy.points.find(({ id }) => id === point)?.netting;
  const [drawn, fed] = [sideOf(energy, point, 'import'), sideOf(energy, point, 'export')];
  const other = side === drawn ? fed : side === fed ? drawn : undefined;
  if (!netting || other?.unit !== side.unit) return undefined;
  return {
    netting,
    series: setOff(energy, side, other, netting, left),
    from: setOff(energy, side, other, netting, (one) => one),
  };
}

function left(one: number, other: number): number {
  return Math.max(0, one - other);
}

/** What was drawn from or fed into the grid at a metering point. */
function sideOf(
  energy: Energy,
  point: string | undefined,
  side: 'import' | 'export',
): Series | undefined {
  return seriesAt(energy, point, side).find(({ measure }) => measure === 'energy');
}

function setOff(
  energy: Energy,
  side: Series,
  other: Series,
  netting: Netting,
  of: (one: number, other: number) => number,
): Series {
  const start = extentOf(side)?.start;
  const whole = start === undefined ? other : withNothingFrom(start, other);
  return combined(side, whole, side, clockOf(energy.timeZone), of, netting);
}

/** A side that had nothing before its first reading: there was nothing to be set off. */
function withNothingFrom(start: EpochMs, side: Series): Series {
  const first = extentOf(side)?.start ?? start;
  const length = Math.floor((first - start) / QUARTER);
  if (length <= 0) return side;
  const nothing: Run = {
    resolution: 'PT15M',
    length,
    elapsed: QUARTER,
    start: first - length * QUARTER,
    end: first,
    sums: new Float64Array(length + 1),
    known: Uint32Array.from({ length: length + 1 }, (_, index) => index),
    stretches: [],
  };
  return { ...side, runs: [nothing, ...side.runs] };
}
