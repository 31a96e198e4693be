import { rounded } from './arithmetic.js';
import { HOUR, QUARTER, instantOf, stamp } from './calendar.js';
import type { EpochMs } from './calendar.js';
import type { EnergySegment } from '../../src/model/energy-schema.js';

/** What goes wrong on the way from the meter, on the Finnish wall clock; `to` is not included. */
export interface Fault {
  from: string;
  to: string;
  /** `lost`: values are null. `absent`: not even a place in the file. */
  kind: 'lost' | 'absent' | 'estimated' | 'provisional' | 'estimated, later corrected';
}

/** A new meter counts finer. One follows another in a time of which nothing is known. */
export interface Meter {
  name: string;
  until: EpochMs;
  decimals: number;
}

/** The meter's own register is rounded, not each quarter: what one loses the next one gets. */
export function readMeter(flow: Float64Array, start: EpochMs, meters: readonly Meter[]): number[] {
  const values: number[] = [];
  let register = 0;
  let shown = 0;
  for (let index = 0; index < flow.length; index += 1) {
    const meter = meters.find(({ until }) => start + index * QUARTER < until)!;
    register += flow[index]!;
    // A register does not run backwards when a coarser one is replaced by a finer one.
    const now = Math.max(rounded(register, meter.decimals), shown);
    values.push(rounded(now - shown, meter.decimals));
    shown = now;
  }
  return values;
}

/** Cuts what the meter measured into the segments that a company would have of it. */
export function segments(
  measured: readonly number[],
  start: EpochMs,
  meters: readonly Meter[],
  faults: readonly Fault[],
): EnergySegment[] {
  const values: (number | null)[] = [...measured];
  const corrections: EnergySegment[] = [];
  const place = (wall: string): number => Math.round((instantOf(wall) - start) / QUARTER);
  for (const { from, to, kind } of faults) {
    const [first, end] = [place(from), Math.min(place(to), measured.length)];
    if (kind === 'lost') values.fill(null, first, end);
    if (kind.startsWith('estimated')) estimate(values, measured, first, end);
    if (kind === 'estimated, later corrected') {
      corrections.push(corrected(measured.slice(first, end), start + first * QUARTER));
    }
  }
  const whole = pieces(measured.length, faults, place).map(([first, end]) => {
    const at = start + first * QUARTER;
    const meter = meters.find(({ until }) => at < until)!;
    const quality = qualities(faults, place, first, end);
    return {
      start: stamp(at),
      resolution: 'PT15M' as const,
      end: stamp(start + end * QUARTER),
      meter: meter.name,
      ...(quality.length > 0 && { quality }),
      values: values.slice(first, end),
    };
  });
  return [...whole, ...corrections].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/** An estimate knows hours, not quarters: what was used at the same hours of the week before. */
function estimate(
  values: (number | null)[],
  measured: readonly number[],
  first: number,
  end: number,
): void {
  const week = (7 * 24 * HOUR) / QUARTER;
  for (let hour = first; hour < end; hour += 4) {
    let sum = 0;
    for (let quarter = hour; quarter < hour + 4; quarter += 1) sum += measured[quarter - week]!;
    values.fill(rounded(sum / 4, 2), hour, Math.min(hour + 4, end));
  }
}

function corrected(values: number[], at: EpochMs): EnergySegment {
  const end = at + values.length * QUARTER;
  const quality: NonNullable<EnergySegment['quality']> = [[0, values.length, 'corrected']];
  return { start: stamp(at), resolution: 'PT15M', end: stamp(end), revision: 2, quality, values };
}

/** Between the holes: indices `[first, end)`. */
function pieces(
  length: number,
  faults: readonly Fault[],
  place: (wall: string) => number,
): [number, number][] {
  const holes = faults
    .filter(({ kind }) => kind === 'absent')
    .map(({ from, to }): [number, number] => [place(from), place(to)])
    .sort(([a], [b]) => a - b);
  const starts = [0, ...holes.map(([, end]) => end)];
  const ends = [...holes.map(([first]) => first), length];
  return starts.map((first, index): [number, number] => [first, ends[index]!]);
}

function qualities(
  faults: readonly Fault[],
  place: (wall: string) => number,
  first: number,
  end: number,
): NonNullable<EnergySegment['quality']> {
  return faults
    .filter(({ kind }) => kind !== 'lost' && kind !== 'absent')
    .map(({ from, to, kind }) => {
      const low = Math.max(place(from), first);
      const quality = kind === 'provisional' ? ('provisional' as const) : ('estimated' as const);
      return [low - first, Math.min(place(to), end) - low, quality] as const;
    })
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a - b)
    .map((run) => [...run]);
}
