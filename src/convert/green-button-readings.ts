import type { EnergySeries, Quality } from '../model/energy-schema.js';
import { describe } from '../model/problem.js';
import type { EpochMs } from '../model/zone.js';
import { PER_INTERVAL, QUALITIES, UNITS } from './green-button-codes.js';
import type { EspiUnit } from './green-button-codes.js';
import type { CellFault, RowProblems } from './row-problems.js';
import { conflictBetween, ELAPSED, segmentOf, stretchesOf } from './stretches.js';
import type { FileReading, FileResolution } from './stretches.js';
import { WallTimes } from './wall-times.js';
import type { Xml } from './xml.js';

/** What the times of a file are. */
export interface FileClock {
  readonly timeZone: string;
  readonly isWall: boolean;
}

/** A reading as it stands in the file; times in milliseconds. */
interface Raw {
  readonly line: number;
  readonly start: number;
  readonly duration: number;
  readonly value: number | null;
  readonly cost: number | null;
  readonly quality: Quality;
  readonly updated: string;
}

interface Placed extends Raw {
  readonly end: EpochMs;
}

/** Regular readings in segments, others as they are. */
type Body = Pick<EnergySeries, 'segments' | 'readings'>;

const INTEGER = /^[+-]?\d{1,18}$/;
const DAY = 24 * 60 * 60_000;
/** Costs are in hundred-thousandths of the currency. */
const COST_SHIFT = -5;

/** The interval readings of one meter reading. */
export class ReadingList {
  readonly unit: EspiUnit | undefined;
  readonly #type: Xml | undefined;
  readonly #clock: FileClock;
  readonly #problems: RowProblems;
  readonly #raw: Raw[] = [];
  #placed: readonly Placed[] | undefined;

  constructor(type: Xml | undefined, clock: FileClock, problems: RowProblems) {
    this.#type = type;
    this.#clock = clock;
    this.#problems = problems;
    this.unit = UNITS[type?.textOf('uom') ?? ''];
  }

  get isEmpty(): boolean {
    return this.#raw.length === 0;
  }

  get hasCosts(): boolean {
    return this.#raw.some(({ cost }) => cost !== null);
  }

  /** @param line the reading's number in the file */
  add(reading: Xml, line: number, updated: string): void {
    const kind = this.#faultOfKind();
    if (kind) {
      this.#problems.add(line, kind);
      return;
    }
    const start = this.#integer(reading, line, 'timePeriod', 'start');
    const duration =
      this.#integer(reading, line, 'timePeriod', 'duration') ??
      Number(this.#type?.textOf('intervalLength') ?? NaN);
    if (start === undefined || !(duration > 0 && duration <= 10 * 366 * 86_400)) {
      const found = describe(reading.textOf('timePeriod', 'duration'));
      const expected = 'a time in seconds, longer than 0';
      this.#problems.add(line, fault('value', 'timePeriod', expected, found));
      return;
    }
    const shift = Number(this.#type?.textOf('powerOfTenMultiplier') ?? 0) + this.unit!.shift;
    const value = this.#scaled(reading, line, 'value', shift);
    if (value === undefined) return;
    this.#raw.push({
      ...{ line, start: start * 1000, duration: duration * 1000, value, updated },
      cost: this.#scaled(reading, line, 'cost', COST_SHIFT) ?? null,
      quality: this.#qualityOf(reading, line),
    });
  }

  /** The amounts, or the costs, as a series of the document has them. */
  body(of: 'value' | 'cost'): Body {
    this.#placed ??= this.#inPlace();
    const readings = this.#placed;
    const regular = readings.flatMap((reading) => regularOf(reading, of) ?? []);
    if (regular.length === readings.length) {
      return { segments: stretchesOf(regular, () => undefined).map(segmentOf) };
    }
    return {
      readings: readings.map((reading) => ({
        start: new Date(reading.start).toISOString(),
        end: new Date(reading.end).toISOString(),
        value: reading[of],
        quality: reading.quality,
      })),
    };
  }

  /** In order, each time once: of readings of the same time the one updated last. */
  #inPlace(): Placed[] {
    const walls = this.#clock.isWall ? new WallTimes(this.#clock.timeZone) : undefined;
    this.#raw.sort((a, b) => a.start - b.start || b.updated.localeCompare(a.updated, 'en'));
    const kept: Placed[] = [];
    for (const raw of this.#raw) {
      const reading = placedIn(raw, walls);
      const last = kept.at(-1);
      if (!reading) {
        const expected = 'a time that the clock shows';
        const found = new Date(raw.start).toISOString().slice(0, 16);
        this.#problems.add(raw.line, fault('value', 'start', expected, found));
      } else if (!last || reading.start >= last.end) kept.push(reading);
      else if (reading.updated >= last.updated && !isSame(reading, last)) {
        this.#tellConflict(reading, last);
      }
    }
    return kept;
  }

  #tellConflict(reading: Placed, kept: Placed): void {
    const resolution = `${reading.duration / 1000} s` as FileResolution;
    const { expected, found } = conflictBetween(
      { ...reading, resolution },
      { ...kept, resolution },
    );
    this.#problems.add(reading.line, fault('overlap', 'value', expected, found));
  }

  #faultOfKind(): CellFault | undefined {
    if (!this.#type) return fault('reference', 'ReadingType', 'a reading type', 'nothing');
    const uom = this.#type.textOf('uom');
    if (!this.unit) {
      return fault('unsupported', 'uom', Object.keys(UNITS).join(', '), describe(uom));
    }
    const behaviour = this.#type.textOf('accumulationBehaviour') ?? PER_INTERVAL[0]!;
    if (PER_INTERVAL.includes(behaviour)) return undefined;
    const expected = '4, what was used in each interval';
    return fault('unsupported', 'accumulationBehaviour', expected, behaviour);
  }

  #integer(reading: Xml, line: number, ...path: string[]): number | undefined {
    const text = reading.textOf(...path);
    if (text === undefined) return undefined;
    if (INTEGER.test(text)) return Number(text);
    this.#problems.add(line, fault('type', path.at(-1)!, 'a whole number', describe(text)));
    return undefined;
  }

  /** A whole number times a power of ten, read as one decimal; null: not there; undefined: wrong. */
  #scaled(reading: Xml, line: number, name: string, shift: number): number | null | undefined {
    const text = reading.textOf(name);
    if (text === undefined) return null;
    const value = INTEGER.test(text) ? Number(`${text}e${shift}`) : NaN;
    if (Number.isFinite(value)) return value;
    this.#problems.add(line, fault('type', name, 'a whole number', describe(text)));
    return undefined;
  }

  #qualityOf(reading: Xml, line: number): Quality {
    const code =
      reading.textOf('ReadingQuality', 'quality') ?? this.#type?.textOf('defaultQuality') ?? '0';
    const quality = QUALITIES[code];
    if (quality) return quality;
    const expected = Object.keys(QUALITIES).join(', ');
    this.#problems.add(line, { ...fault('value', 'quality', expected, code), effect: 'doubt' });
    return 'measured';
  }
}

export function fault(
  code: CellFault['code'],
  column: string,
  expected: string,
  found: string,
): CellFault {
  return { code, effect: 'row', column, expected, found };
}

function placedIn(raw: Raw, walls: WallTimes | undefined): Placed | undefined {
  if (!walls) return { ...raw, end: raw.start + raw.duration };
  const start = walls.instantOf(raw.start);
  if (start === undefined) return undefined;
  // A day on the wall is as long as that day was.
  const end = raw.duration < DAY ? start + raw.duration : walls.endOf(raw.start + raw.duration);
  return { ...raw, start, end };
}

function isSame(a: Placed, b: Placed): boolean {
  return a.start === b.start && a.end === b.end && a.value === b.value && a.cost === b.cost;
}

function regularOf(reading: Placed, of: 'value' | 'cost'): FileReading | undefined {
  const { line, start, end, quality } = reading;
  const found = Object.entries(ELAPSED).find(([, elapsed]) => elapsed === end - start);
  if (!found) return undefined;
  return { line, start, resolution: found[0] as FileResolution, value: reading[of], quality };
}
