/** What is shown, to be taken along: numbers as they are, not as they are rounded for reading. */
export interface Sheet {
  /** The file's name without its ending, in letters that any file system takes. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

export interface SheetColumn {
  /** The same in every language. */
  readonly key: string;
  /** With its unit, in the reader's language. */
  readonly label: string;
}

/** Undefined: not known, which is not 0. */
export type SheetValue = string | number | undefined;

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A sheet as a file's text. */
export function exportText(sheet: Sheet, format: ExportFormat): string {
  return format === 'csv' ? csvOf(sheet) : jsonOf(sheet);
}

/** Comma-separated values after RFC 4180: a header line, CRLF, quotes where they are needed. */
function csvOf({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ label }) => label), ...rows];
  return lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('');
}

/** With these a spreadsheet takes a text for a formula and computes it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cellOf(value: SheetValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An object a row, by the columns' keys; `null` where a value is not known. */
function jsonOf({ title, columns, rows }: Sheet): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
  );
  return `${JSON.stringify({ title, columns, rows: objects }, undefined, 2)}\n`;
}
