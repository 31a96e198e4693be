import type { EnergySeries, Quality } from '../model/energy-schema.js';
import { describe } from '../model/problem.js';
import { BEHAVIOURS, QUALITIES, UNITS } from './green-button-codes.js';
import type { EspiUnit } from './green-button-codes.js';
import { COST_SHIFT, fault, integer, scaled } from './green-button-numbers.js';
import { FileTimes, timeOf } from './green-button-times.js';
import type { FileClock, FileTime, Span } from './green-button-times.js';
import type { CellFault, RowProblems } from './row-problems.js';
import { conflictBetween, ELAPSED, segmentOf, stretchesOf } from './stretches.js';
import type { FileReading, FileResolution } from './stretches.js';
import type { Xml } from './xml.js';

/** A reading as it stands in the file. */
interface Raw extends FileTime {
  readonly line: number;
  readonly value: number | null;
  readonly cost: number | null;
  readonly quality: Quality;
  readonly updated: string;
}

type Placed = Raw & Span;

/** Regular readings in segments, others as they are. */
type Body = Pick<EnergySeries, 'segments' | 'readings'>;

/** The interval readings of one meter reading. */
export class ReadingList {
  readonly unit: EspiUnit | undefined;
  readonly #behaviour: string;
  readonly #type: Xml | undefined;
  readonly #clock: FileClock;
  readonly #problems: RowProblems;
  readonly #raw: Raw[] = [];
  #placed: readonly Placed[] | undefined;

  constructor(type: Xml | undefined, clock: FileClock, problems: RowProblems) {
    this.#type = type;
    this.#clock = clock;
    this.#problems = problems;
    this.unit = UNITS.get(type?.textOf('uom'));
    this.#behaviour = type?.textOf('accumulationBehaviour') ?? '0';
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
    const least = this.#isStanding ? 0 : 1;
    const time = timeOf(
      integer(reading.textOf('timePeriod', 'start')),
      integer(reading.textOf('timePeriod', 'duration') ?? this.#type!.textOf('intervalLength')),
      least,
    );
    if (!time) {
      const period = reading.child('timePeriod')?.children() ?? [];
      const found = describe(period.map(({ name, text }) => `${name} ${text}`).join(', '));
      const expected = `the seconds of a time, ${least} or more long`;
      this.#problems.add(line, fault('value', 'timePeriod', expected, found));
      return;
    }
    const shift = Number(this.#type?.textOf('powerOfTenMultiplier') ?? 0) + this.unit!.shift;
    const value = this.#scaled(reading, line, 'value', shift);
    if (value === undefined) return;
    this.#raw.push({
      ...{ ...time, line, value, updated },
      cost: this.#scaled(reading, line, 'cost', COST_SHIFT) ?? null,
      quality: this.#qualityOf(reading, line),
    });
  }

  /** The amounts, or the costs, as a series of the document has them. */
  body(of: 'value' | 'cost'): Body {
    this.#placed ??= this.#inPlace();
    const readings = this.#placed;
    if (this.#isStanding && of === 'value') return { readings: standingsOf(readings) };
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
    const times = new FileTimes(this.#clock);
    this.#raw.sort((a, b) => a.start - b.start || b.updated.localeCompare(a.updated, 'en'));
    const kept: Placed[] = [];
    for (const raw of this.#raw) {
      const span = times.spanOf(raw);
      const reading = span && { ...raw, ...span };
      const last = kept.at(-1);
      if (!reading) {
        const expected = 'a time that the clock shows';
        const found = new Date(raw.start).toISOString().slice(0, 16);
        this.#problems.add(raw.line, fault('value', 'start', expected, found));
      } else if (!last || (reading.start >= last.end && reading.end > last.end)) kept.push(reading);
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
      return fault('unsupported', 'uom', [...UNITS.keys()].join(', '), describe(uom));
    }
    if (BEHAVIOURS.get(this.#behaviour)) return undefined;
    const expected = '4, what was used in each interval, or the standings of a register: 1, 9';
    return fault('unsupported', 'accumulationBehaviour', expected, this.#behaviour);
  }

  get #isStanding(): boolean {
    return BEHAVIOURS.get(this.#behaviour) === 'standing';
  }

  /** Null: not there; undefined: wrong. */
  #scaled(reading: Xml, line: number, name: string, shift: number): number | null | undefined {
    const text = reading.textOf(name);
    if (text === undefined) return null;
    const value = scaled(text, shift);
    if (value !== undefined) return value;
    this.#problems.add(line, fault('type', name, 'a whole number', describe(text)));
    return undefined;
  }

  #qualityOf(reading: Xml, line: number): Quality {
    const code =
      reading.textOf('ReadingQuality', 'quality') ?? this.#type?.textOf('defaultQuality') ?? '0';
    const quality = QUALITIES.get(code);
    if (quality) return quality;
    const expected = [...QUALITIES.keys()].join(', ');
    this.#problems.add(line, { ...fault('value', 'quality', expected, code), effect: 'doubt' });
    return 'measured';
  }
}

/** What a register showed, each time since the time before. */
function standingsOf(readings: readonly Placed[]): EnergySeries['readings'] {
  return readings.map(({ end, value, quality }, index) => ({
    start: new Date(readings[index - 1]?.end ?? end).toISOString(),
    end: new Date(end).toISOString(),
    register: value,
    quality,
  }));
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
