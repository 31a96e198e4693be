import type { Quality } from '../model/energy-schema.js';
import { describe } from '../model/problem.js';
import type { EpochMs } from '../model/zone.js';
import { headingOf, isBlank, semicolons } from './datahub-columns.js';
import type { DatahubColumn, DatahubColumns } from './datahub-columns.js';
import type { CellFault, RowProblems } from './row-problems.js';
import { ELAPSED } from './stretches.js';
import type { FileReading, FileResolution } from './stretches.js';

/** What one metering point measured in one way, in the order of the file. */
export interface DatahubMeter {
  /** The metering point's id, 18 digits; undefined where the file hides it. */
  readonly point: string | undefined;
  /** BN01 metered, BN02 netted, BN03 with an energy community; undefined in old files. */
  readonly readingType: string | undefined;
  readonly unit: string;
  readonly readings: FileReading[];
}

const UNITS = new Map([
  ['wh', 'Wh'],
  ['kwh', 'kWh'],
  ['mwh', 'MWh'],
]);

/** The code of active energy, or what is left of it after Excel; then the unit must do. */
const ACTIVE_ENERGY = /^(8716867000030|8[.,]71687E\+?12|0|)$/i;
const HIDDEN_POINT = /^(\d+[.,]?\d*E\+?\d+|0|)$/i;

/** How good a value is, in the portal's own words. */
const QUALITIES = new Map<string, Quality>([
  ['OK', 'measured'],
  ['REVISED', 'corrected'],
  ['UNCERTAIN', 'provisional'],
  ['E21', 'provisional'], // temporary
  ['EST', 'estimated'],
  ['E56', 'estimated'], // estimated, and good enough for the bill
  ['CALC', 'estimated'], // calculated, not metered
]);

const NUMBER = /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i;
const STAMP =
  /^[12]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

type Fault = Pick<CellFault, 'code' | 'effect' | 'expected'> & { readonly column: DatahubColumn };

const OTHER_UNIT: Fault = {
  ...{ code: 'unsupported', effect: 'row', column: 'unit' },
  expected: [...UNITS.values()].join(', '),
};
const OTHER_PRODUCT: Fault = {
  ...{ code: 'unsupported', effect: 'row', column: 'product' },
  expected: 'active energy, 8716867000030',
};
const OTHER_RESOLUTION: Fault = {
  ...{ code: 'unsupported', effect: 'row', column: 'resolution' },
  expected: Object.keys(ELAPSED).join(', '),
};
const NO_TIME: Fault = {
  ...{ code: 'value', effect: 'row', column: 'start' },
  expected: 'a time that exists, as 2025-03-29T22:00:00Z',
};
const PARTLY_MISSING: Fault = {
  ...{ code: 'value', effect: 'row', column: 'quality' },
  expected: 'a whole value, none of which a part is missing',
};
const UNKNOWN_QUALITY: Fault = {
  ...{ code: 'value', effect: 'doubt', column: 'quality' },
  expected: [...QUALITIES.keys(), 'MISSING'].join(', '),
};

/** Reads the rows of a Datahub file, one meter for each metering point and type of reading. */
export function readRows(
  text: string,
  columns: DatahubColumns,
  problems: RowProblems,
): DatahubMeter[] {
  const reader = new RowReader(columns, problems);
  semicolons.parseRows(text, (cells, index) => {
    if (index >= columns.line && !isBlank(cells)) reader.read(cells, index + 1);
    return undefined;
  });
  return reader.meters;
}

/** What rows alike in these columns have in common: where they belong, or why nowhere. */
type Kind = { readonly meter: DatahubMeter; readonly resolution: FileResolution } | Fault;

const KIND = ['point', 'product', 'resolution', 'unit', 'readingType'] as const;

class RowReader {
  readonly #meters = new Map<string, DatahubMeter>();
  readonly #kinds = new Map<string, Kind>();
  readonly #columns: DatahubColumns;
  readonly #problems: RowProblems;
  #cells: readonly string[] = [];
  #line = 0;

  constructor(columns: DatahubColumns, problems: RowProblems) {
    this.#columns = columns;
    this.#problems = problems;
  }

  get meters(): DatahubMeter[] {
    return [...this.#meters.values()].filter(({ readings }) => readings.length > 0);
  }

  read(cells: readonly string[], line: number): void {
    this.#cells = cells;
    this.#line = line;
    const kind = this.#kind();
    if ('column' in kind) this.#tell(kind);
    else this.#place(kind.meter, kind.resolution);
  }

  #place({ readings }: DatahubMeter, resolution: FileResolution): void {
    const start = epochOf(this.#cell('start'));
    const word = this.#cell('quality');
    if (start === undefined || word === 'PMISSING') {
      this.#tell(start === undefined ? NO_TIME : PARTLY_MISSING);
      return;
    }
    const value = word === 'MISSING' ? null : valueOf(this.#cell('quantity'));
    const quality = QUALITIES.get(word);
    if (!quality && value !== null) this.#tell(UNKNOWN_QUALITY);
    readings.push({ line: this.#line, start, resolution, value, quality: quality ?? 'measured' });
  }

  #kind(): Kind {
    let key = '';
    for (const column of KIND) key += `${this.#cells[this.#columns.at[column] ?? -1] ?? ''};`;
    let kind = this.#kinds.get(key);
    if (!kind) this.#kinds.set(key, (kind = this.#newKind()));
    return kind;
  }

  #newKind(): Kind {
    const unit = UNITS.get(this.#cell('unit').toLowerCase());
    const resolution = this.#cell('resolution');
    if (!unit) return OTHER_UNIT;
    if (!ACTIVE_ENERGY.test(this.#cell('product'))) return OTHER_PRODUCT;
    if (!isResolution(resolution)) return OTHER_RESOLUTION;
    const id = this.#cell('point');
    const point = HIDDEN_POINT.test(id) ? undefined : id;
    const readingType = this.#cell('readingType') || undefined;
    const key = JSON.stringify([point, readingType, unit]);
    let meter = this.#meters.get(key);
    if (!meter) this.#meters.set(key, (meter = { point, readingType, unit, readings: [] }));
    return { meter, resolution };
  }

  #cell(column: DatahubColumn): string {
    return this.#cells[this.#columns.at[column] ?? -1]?.trim() ?? '';
  }

  #tell({ column, ...fault }: Fault): void {
    const heading = headingOf(this.#columns, column);
    const found = describe(this.#cell(column));
    this.#problems.add(this.#line, { ...fault, column: heading, found });
  }
}

function isResolution(text: string): text is FileResolution {
  return Object.hasOwn(ELAPSED, text);
}

function valueOf(text: string): FileReading['value'] {
  if (text === '' || text.toLowerCase() === 'null') return null;
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : text;
}

/** The instant of a time stamp with Z or an offset; undefined if it is none or does not exist. */
function epochOf(stamp: string): EpochMs | undefined {
  if (!STAMP.test(stamp)) return undefined;
  const epoch = Date.parse(stamp);
  const day = Number(stamp.slice(8, 10));
  // Some engines roll 30 February over to March.
  if (day > 28 && new Date(`${stamp.slice(0, 10)}T00:00Z`).getUTCDate() !== day) return undefined;
  return Number.isNaN(epoch) ? undefined : epoch;
}
