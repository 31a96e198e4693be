import type { Energy } from '../model/energy.js';
import { describe } from '../model/problem.js';
import type { Problem, Reading } from '../model/problem.js';
import { findColumns, headingOf, NEEDED_HEADINGS } from './datahub-columns.js';
import type { DatahubColumns } from './datahub-columns.js';
import { readRows } from './datahub-rows.js';
import type { DatahubMeter } from './datahub-rows.js';
import { openFile, readConverted, wrongFormat } from './file.js';
import type { Conversion } from './file.js';
import { cellPath, RowProblems } from './row-problems.js';
import { conflictBetween, segmentOf, stretchesOf } from './stretches.js';
import type { Stretch } from './stretches.js';

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
  return readConverted(convertDatahub(csv, options));
}

export function convertDatahub(csv: string | Uint8Array, options: DatahubOptions): Conversion {
  const file = openFile(csv);
  if ('failure' in file) return file;
  const columns = findColumns(file.text);
  if (!columns) {
    return wrongFormat(`a CSV file of Fingrid Datahub, with ${NEEDED_HEADINGS}`, file.text);
  }
  const problems = new RowProblems();
  const meters = readRows(file.text, columns, problems);
  const column = headingOf(columns, 'quantity');
  const stretches = meters.map(({ readings }) =>
    stretchesOf(readings, (reading, kept) =>
      problems.add(reading.line, {
        ...{ code: 'overlap', effect: 'row', column },
        ...conflictBetween(reading, kept),
      }),
    ),
  );
  return {
    document: documentOf(meters, stretches, options),
    problems,
    doubts: columns.named ? [] : [unknownHeadings(columns)],
    placed: (problem) => atItsRow(problem, stretches, column),
  };
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

/** Says a problem of the document at the row that it came from. */
function atItsRow(problem: Problem, stretches: readonly Stretch[][], column: string): Problem {
  const place = /^series\[(\d+)\]\.segments\[(\d+)\]\.values\[(\d+)\]$/.exec(problem.path);
  if (!place) return problem;
  const [series, segment, value] = place.slice(1).map(Number) as [number, number, number];
  const { line } = stretches[series]![segment]![value]!;
  return { ...problem, path: cellPath(line, column) };
}
