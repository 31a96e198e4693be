import { marked, MAX_TEXT_LENGTH } from '../model/door.js';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import type { EnergySegment } from '../model/energy-schema.js';
import { describe } from '../model/problem.js';
import type { Problem, ProblemCode, Reading } from '../model/problem.js';
import { findColumns, headingOf, NEEDED_HEADINGS } from './datahub-columns.js';
import type { DatahubColumns } from './datahub-columns.js';
import { ELAPSED, readRows } from './datahub-rows.js';
import type { DatahubMeter, DatahubReading } from './datahub-rows.js';
import { cellPath, RowProblems } from './row-problems.js';
import { textOf } from './text.js';

export interface DatahubOptions {
  /** Whose days and months count; `Europe/Helsinki` by default. */
  readonly timeZone?: string | undefined;
  /** What people call the series. */
  readonly name?: string | undefined;
  /** Taken from the grid or fed into it. The file does not say, so it is taken to be `import`. */
  readonly flow?: 'import' | 'export' | undefined;
}

/** The metering point of a file that does not name its own. */
const UNNAMED = 'electricity';

/** Readings in a row: one segment of the document, with what it was made of. */
type Stretch = DatahubReading[];

/**
 * Reads the file of metering data that a customer downloads from the customer portal of Fingrid
 * Datahub (oma.datahub.fi): quarters and hours of active energy in kWh, with Finnish or English
 * headings, with or without the type of reading, before or after Excel. Other products (reactive
 * energy) are left out, with a problem.
 *
 * Gives one series for each metering point and type of reading. `null`, an empty cell, `MISSING`
 * and an absent row are missing. No `asOf` is set: the file does not tell until when it is known.
 *
 * Never throws. Problems point at the line of the file, counted from 1 with the headings, and at
 * its column: `rows[17].Alkuaika`; the same fault in many rows is told once, at the first.
 */
export function energyFromDatahub(
  csv: string | Uint8Array,
  options: DatahubOptions = {},
): Reading<Energy> {
  if (typeof csv !== 'string' && !ArrayBuffer.isView(csv)) {
    return failed('type', 'the text or the bytes of a file', `a value of type ${typeof csv}`);
  }
  if (csv.length > MAX_TEXT_LENGTH) {
    return failed('limit', `at most ${MAX_TEXT_LENGTH} characters`, `${csv.length} characters`);
  }
  const text = textOf(csv);
  const columns = findColumns(text);
  if (!columns) {
    const found = describe(text.trimStart().slice(0, 200).split('\n')[0]!.trim());
    return failed('format', `a CSV file of Fingrid Datahub, with ${NEEDED_HEADINGS}`, found);
  }
  const problems = new RowProblems();
  const meters = readRows(text, columns, problems);
  const stretches = meters.map((meter) => stretchesOf(meter, columns, problems));
  const { data, problems: refused } = readEnergy(documentOf(meters, stretches, options));
  const all = [
    ...(columns.named ? [] : [unknownHeadings(columns)]),
    ...problems.list(),
    ...refused.map((problem) => atItsRow(problem, stretches, columns)),
  ];
  if (!data) return { problems: all };
  const { total, leftOut } = data.rows;
  const rows = { total: total + problems.leftOut, leftOut: leftOut + problems.leftOut };
  return marked({ ...data, rows }, 'peili/energy', all);
}

function failed(code: ProblemCode, expected: string, found: string): Reading<Energy> {
  return { problems: [{ code, effect: 'document', path: '', expected, found }] };
}

function unknownHeadings({ names, line }: DatahubColumns): Problem {
  return {
    code: 'format',
    effect: 'doubt',
    path: `rows[${line || 1}]`,
    expected: `the headings ${NEEDED_HEADINGS}; the columns were told by their order`,
    found: describe(names.join(';')),
  };
}

/** Puts a meter's readings in order and in stretches without a hole; each time counts once. */
function stretchesOf(
  { readings }: DatahubMeter,
  columns: DatahubColumns,
  problems: RowProblems,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const reading of inOrder(readings)) {
    const last = stretches.at(-1)?.at(-1);
    if (last && reading.start < endOf(last)) {
      // What is missing gives way to what is known; nothing is said twice by saying it again.
      if (reading.value === null || isSame(reading, last)) continue;
      if (last.value !== null) {
        addConflict(reading, last, columns, problems);
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

function inOrder(readings: readonly DatahubReading[]): readonly DatahubReading[] {
  const sorted = readings.every((reading, i) => i === 0 || readings[i - 1]!.start <= reading.start);
  return sorted ? readings : [...readings].sort((a, b) => a.start - b.start);
}

function endOf({ start, resolution }: DatahubReading): number {
  return start + ELAPSED[resolution];
}

function isSame(a: DatahubReading, b: DatahubReading): boolean {
  return a.start === b.start && a.resolution === b.resolution && a.value === b.value;
}

function addConflict(
  reading: DatahubReading,
  kept: DatahubReading,
  columns: DatahubColumns,
  problems: RowProblems,
): void {
  const time = new Date(reading.start).toISOString();
  problems.add(reading.line, {
    code: 'overlap',
    effect: 'row',
    column: headingOf(columns, 'quantity'),
    expected: `${kept.value} as in row ${kept.line}, or a time of its own`,
    found: `${reading.value} for ${time}, ${reading.resolution}`,
  });
}

function documentOf(
  meters: readonly DatahubMeter[],
  stretches: readonly Stretch[][],
  { timeZone = 'Europe/Helsinki', name, flow = 'import' }: DatahubOptions,
): object {
  return {
    format: 'peili/energy',
    version: 1,
    timeZone,
    points: [...new Set(meters.map(({ point = UNNAMED }) => point))].map((id) => ({
      id,
      commodity: 'electricity',
    })),
    series: meters.map(({ point, readingType, unit }, index) => ({
      id: [point, readingType, flow].filter(Boolean).join('-'),
      point: point ?? UNNAMED,
      name,
      measure: 'energy',
      flow,
      unit,
      ...(readingType === 'BN01' && { source: 'metered' }),
      segments: stretches[index]!.map(segmentOf),
    })),
  };
}

function segmentOf(stretch: Stretch): EnergySegment {
  const first = stretch[0]!;
  return {
    start: new Date(first.start).toISOString(),
    resolution: first.resolution,
    // What is not a number is refused at the door, with all else that is.
    values: stretch.map(({ value }) => value as number | null),
    quality: qualityOf(stretch),
  };
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

/** Says a problem of the document at the row that it came from. */
function atItsRow(
  problem: Problem,
  stretches: readonly Stretch[][],
  columns: DatahubColumns,
): Problem {
  const place = /^series\[(\d+)\]\.segments\[(\d+)\]\.values\[(\d+)\]$/.exec(problem.path);
  if (!place) return problem;
  const [series, segment, value] = place.slice(1).map(Number) as [number, number, number];
  const { line } = stretches[series]![segment]![value]!;
  return { ...problem, path: cellPath(line, headingOf(columns, 'quantity')) };
}
