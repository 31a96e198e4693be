import type { EnergySegment, Quality } from '../model/energy-schema.js';
import type { EpochMs } from '../model/zone.js';

/** The time steps of readings that stand in a row, in milliseconds. */
export const ELAPSED = { PT15M: 900_000, PT30M: 1_800_000, PT1H: 3_600_000 } as const;
export type FileResolution = keyof typeof ELAPSED;

/** One reading of a file. */
export interface FileReading {
  /** Its place in the file, from 1: the line, or the reading's number. */
  readonly line: number;
  readonly start: EpochMs;
  readonly resolution: FileResolution;
  /** Null is missing; a text is not a number. */
  readonly value: number | string | null;
  readonly quality: Quality;
}

/** Readings in a row: one segment of the document, with what it was made of. */
export type Stretch = readonly FileReading[];

/**
 * Puts readings in order and in stretches without a hole; each time counts once.
 * @param conflict told of a reading that says otherwise than the one that is kept
 */
export function stretchesOf(
  readings: readonly FileReading[],
  conflict: (reading: FileReading, kept: FileReading) => void,
): FileReading[][] {
  const stretches: FileReading[][] = [];
  for (const reading of inOrder(readings)) {
    const last = stretches.at(-1)?.at(-1);
    if (last && reading.start < endOf(last)) {
      // What is missing gives way to what is known; nothing is said twice by saying it again.
      if (reading.value === null || isSame(reading, last)) continue;
      if (last.value !== null) {
        conflict(reading, last);
        continue;
      }
      stretches.at(-1)!.pop();
      if (stretches.at(-1)!.length === 0) stretches.pop();
    }
    const before = stretches.at(-1)?.at(-1);
    const follows = before?.resolution === reading.resolution && endOf(before) === reading.start;
    if (follows) stretches.at(-1)!.push(reading);
    else stretches.push([reading]);
  }
  return stretches;
}

/** What to say of a reading that says otherwise than the one that is kept. */
export function conflictBetween(
  { value, start, resolution }: FileReading,
  kept: FileReading,
): { readonly expected: string; readonly found: string } {
  return {
    expected: `${kept.value} as in row ${kept.line}, or a time of its own`,
    found: `${value} for ${new Date(start).toISOString()}, ${resolution}`,
  };
}

export function segmentOf(stretch: Stretch): EnergySegment {
  const first = stretch[0]!;
  return {
    start: new Date(first.start).toISOString(),
    resolution: first.resolution,
    // What is not a number is refused at the door, with all else that is.
    values: stretch.map(({ value }) => value as number | null),
    quality: qualityOf(stretch),
  };
}

function inOrder(readings: readonly FileReading[]): readonly FileReading[] {
  const sorted = readings.every((reading, i) => i === 0 || readings[i - 1]!.start <= reading.start);
  return sorted ? readings : [...readings].sort((a, b) => a.start - b.start);
}

function endOf({ start, resolution }: FileReading): number {
  return start + ELAPSED[resolution];
}

function isSame(a: FileReading, b: FileReading): boolean {
  return a.start === b.start && a.resolution === b.resolution && a.value === b.value;
}

function qualityOf(stretch: Stretch): NonNullable<EnergySegment['quality']> {
  const runs: NonNullable<EnergySegment['quality']> = [];
  stretch.forEach(({ quality }, index) => {
    const last = runs.at(-1);
    if (last?.[2] === quality) last[1] += 1;
    else runs.push([index, 1, quality]);
  });
  return runs.filter(([, , quality]) => quality !== 'measured');
}
