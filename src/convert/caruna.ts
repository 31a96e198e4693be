import { dayOf } from '../model/civil.js';
import type { Energy } from '../model/energy.js';
import { describe } from '../model/problem.js';
import type { Reading } from '../model/problem.js';
import { isTimeZone } from '../model/offsets.js';
import type { WallMs } from '../model/zone.js';
import { isBlank, semicolons } from './datahub-columns.js';
import { openFile, readConverted, wrongFormat } from './file.js';
import type { Conversion } from './file.js';
import { RowProblems } from './row-problems.js';
import type { CellFault } from './row-problems.js';
import { conflictBetween, ELAPSED, segmentOf, stretchesOf } from './stretches.js';
import type { FileReading, FileResolution } from './stretches.js';
import { WallTimes } from './wall-times.js';

export interface CarunaOptions {
  /** Whose clock the file's times are on; `Europe/Helsinki` by default. */
  readonly timeZone?: string | undefined;
}

/** A column of numbers. */
interface Column {
  readonly at: number;
  readonly heading: string;
  readonly series: object;
}

interface Columns {
  /** The line of the headings, from 1. */
  readonly line: number;
  readonly time: string;
  readonly numbers: readonly Column[];
}

const MINUTE = 60_000;
const POINT = { id: 'electricity', commodity: 'electricity' };
const energy = { measure: 'energy', point: POINT.id, unit: 'kWh' };
const KINDS: readonly (readonly [RegExp, object])[] = [
  [/kulutus.*kWh/i, { id: 'import', flow: 'import', ...energy }],
  [/tuotanto.*kWh/i, { id: 'export', flow: 'export', ...energy }],
  [/mp.tila|°C/i, { id: 'temperature', measure: 'temperature', unit: 'degC' }],
];
const EXPECTED = 'a CSV file of Caruna, with Ajankohta and columns of kWh';

const STAMP = /^(?:\p{L}+ )?(\d{1,2})\.(\d{1,2})\.(\d{4}) (\d{1,2})[.:](\d\d)$/u;
const NUMBER = /^[+\-\u2212]?\d+([.,]\d+)?$/;
/** "No data of this time", as the file says where there is no number. */
const NO_DATA = /^ei kulutustietoja/i;

/**
 * Reads the file of consumption that a customer downloads from the portal of Caruna, a Finnish
 * grid company: hours or quarters of energy drawn and fed, and of the outdoor temperature, by the
 * clock on the wall.
 *
 * Gives a series for each column. A text in place of a number that says that there is none, an
 * empty cell and an absent row are missing. Never throws; problems point at the line of the file
 * and at its column, as those of `energyFromDatahub`.
 */
export function energyFromCaruna(
  csv: string | Uint8Array,
  options: CarunaOptions = {},
): Reading<Energy> {
  return readConverted(convertCaruna(csv, options));
}

export function convertCaruna(
  csv: string | Uint8Array,
  { timeZone = 'Europe/Helsinki' }: CarunaOptions,
): Conversion {
  const file = openFile(csv);
  if ('failure' in file) return file;
  const rows = semicolons.parseRows(file.text);
  const columns = findColumns(rows);
  if (!columns) return wrongFormat(EXPECTED, file.text);
  const problems = new RowProblems();
  // The reader of the document says what is wrong with a zone that does not exist.
  const isZone = isTimeZone(timeZone);
  const series = isZone ? readSeries(rows, columns, new WallTimes(timeZone), problems) : [];
  const points = [POINT];
  const document = { format: 'peili/energy', version: 1, timeZone, points, series };
  return { document, problems };
}

function findColumns(rows: readonly string[][]): Columns | undefined {
  const index = rows.findIndex((cells) => !isBlank(cells));
  const names = (rows[index] ?? []).map((name) => name.trim());
  if (!/^ajankohta$/i.test(names[0] ?? '')) return undefined;
  const numbers = names.flatMap((heading, at) => {
    const series = at > 0 && KINDS.find(([looks]) => looks.test(heading))?.[1];
    return series ? [{ at, heading, series }] : [];
  });
  return numbers.length > 0 ? { line: index + 1, time: names[0]!, numbers } : undefined;
}

function readSeries(
  rows: readonly string[][],
  { line: headings, time, numbers }: Columns,
  walls: WallTimes,
  problems: RowProblems,
): object[] {
  const stamps = rows.map((cells, index) =>
    index < headings || isBlank(cells) ? undefined : wallOf(cells[0]!.trim()),
  );
  const resolution = resolutionOf(stamps);
  const readings = numbers.map((): FileReading[] => []);
  rows.forEach((cells, index) => {
    if (index < headings || isBlank(cells)) return;
    const line = index + 1;
    const wall = stamps[index];
    const start = wall === undefined ? undefined : walls.instantOf(wall);
    if (start === undefined) {
      problems.add(line, noTime(time, cells[0] ?? ''));
      return;
    }
    numbers.forEach((column, number) => {
      const value = valueOf(cells[column.at]?.trim() ?? '');
      if (typeof value === 'string') problems.add(line, noNumber(column, value));
      else readings[number]!.push({ line, start, resolution, value, quality: 'measured' });
    });
  });
  return numbers.map((column, number) => {
    const stretches = stretchesOf(readings[number]!, (reading, kept) =>
      problems.add(reading.line, {
        ...{ code: 'overlap', effect: 'row', column: column.heading },
        ...conflictBetween(reading, kept),
      }),
    );
    return { ...column.series, name: column.heading, segments: stretches.map(segmentOf) };
  });
}

function noTime(column: string, found: string): CellFault {
  const expected = 'a time that exists, as perjantai 1.4.2022 00:00';
  return { code: 'value', effect: 'row', column, expected, found: describe(found) };
}

function noNumber({ heading }: Column, found: string): CellFault {
  const expected = 'a number, as 4,22';
  return { code: 'type', effect: 'row', column: heading, expected, found: describe(found) };
}

/** The wall time of `perjantai 1.4.2022 00:00`. */
function wallOf(stamp: string): WallMs | undefined {
  const [, day, month, year, hours, minutes] = STAMP.exec(stamp) ?? [];
  if (!day || !month || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const date = dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date === undefined
    ? undefined
    : date * 24 * 60 * MINUTE + (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** The shortest time between two rows. */
function resolutionOf(stamps: readonly (WallMs | undefined)[]): FileResolution {
  let [least, last] = [ELAPSED.PT1H as number, NaN];
  for (const stamp of stamps) {
    if (stamp === undefined) continue;
    if (stamp > last) least = Math.min(least, stamp - last);
    last = stamp;
  }
  if (least <= ELAPSED.PT15M) return 'PT15M';
  return least <= ELAPSED.PT30M ? 'PT30M' : 'PT1H';
}

function valueOf(text: string): number | string | null {
  if (text === '' || NO_DATA.test(text)) return null;
  return NUMBER.test(text) ? Number(text.replace(',', '.').replace('\u2212', '-')) : text;
}
