import { dsvFormat } from 'd3';

/**
 * The export's columns in their order, by their Finnish and English headings. Of a heading only
 * the letters a to z are compared: others get lost between encodings.
 */
const HEADINGS = {
  point: ['mittauspisteentunnus', 'meteringpointgsrn'],
  product: ['tuotteentyyppi', 'producttype'],
  resolution: ['resoluutio', 'resolution'],
  unit: ['yksikktyyppi', 'yksikkotyyppi', 'unittype'],
  readingType: ['lukemantyyppi', 'readingtype'],
  start: ['alkuaika', 'starttime'],
  quantity: ['mr', 'maara', 'quantity'],
  quality: ['laatu', 'quality'],
};

export type DatahubColumn = keyof typeof HEADINGS;

/** Where the columns of a file are. */
export interface DatahubColumns {
  readonly at: Readonly<Partial<Record<DatahubColumn, number>>>;
  /** The headings as the file writes them; none if it has none. */
  readonly names: readonly string[];
  /** The line of the headings, from 1: rows of data come after it. */
  readonly line: number;
  /** Whether the headings are known ones; if not, the order of the columns is. */
  readonly named: boolean;
}

export const NEEDED_HEADINGS =
  'Resoluutio, Yksikkötyyppi, Alkuaika, Määrä, Laatu ' +
  '(Resolution, Unit Type, Start Time, Quantity, Quality)';

const ALL = Object.keys(HEADINGS) as DatahubColumn[];
/** Exports from before 2023 do not tell the type of the reading. */
const WITHOUT_TYPE = ALL.filter((column) => column !== 'readingType');
const NEEDED: readonly DatahubColumn[] = ['resolution', 'unit', 'start', 'quantity', 'quality'];

/** What cells of a row look like, whatever the language of the headings. */
const LOOKS: readonly (readonly [DatahubColumn, RegExp])[] = [
  ['resolution', /^P(T\d+[MH]|1[DMY])$/],
  ['unit', /^[kM]?Wh$/i],
  ['start', /^\d{4}-\d\d-\d\dT\d\d:\d\d/],
];

/** The parser of the export's rows. Its `parse` would need `unsafe-eval`; `parseRows` does not. */
export const semicolons = dsvFormat(';');

export function headingOf(columns: DatahubColumns, column: DatahubColumn): string {
  return columns.names[columns.at[column] ?? -1] ?? column;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Finds the columns of a Datahub file; undefined if the text is no such file. */
export function findColumns(text: string): DatahubColumns | undefined {
  const top = semicolons.parseRows(text.slice(0, 10_000));
  const index = top.findIndex((cells) => !isBlank(cells));
  const names = (top[index] ?? []).map((name) => name.trim());
  const at = byHeading(names);
  if (NEEDED.every((column) => at[column] !== undefined)) {
    return { at, names, line: index + 1, named: true };
  }
  const headless = byOrder(names);
  if (headless) return { at: headless, names: [], line: index, named: false };
  const ordered = byOrder(top.slice(index + 1).find((cells) => !isBlank(cells)) ?? []);
  return ordered && { at: ordered, names, line: index + 1, named: false };
}

function byHeading(names: readonly string[]): DatahubColumns['at'] {
  const letters = names.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const places = ALL.map((column) => [
    column,
    letters.findIndex((name) => HEADINGS[column].includes(name)),
  ]);
  return Object.fromEntries(places.filter(([, place]) => place !== -1)) as DatahubColumns['at'];
}

/** The portal speaks Swedish too: other headings over the same columns in the same order. */
function byOrder(cells: readonly string[]): DatahubColumns['at'] | undefined {
  const order = [ALL, WITHOUT_TYPE].find((columns) => columns.length === cells.length);
  if (!order) return undefined;
  const fits = LOOKS.every(([column, look]) => look.test(cells[order.indexOf(column)]!.trim()));
  if (!fits) return undefined;
  return Object.fromEntries(order.map((column, place) => [column, place]));
}
