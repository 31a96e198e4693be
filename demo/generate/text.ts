/** How many numbers stand on a line: a day of quarters. */
const NUMBERS_A_LINE = 96;
/** What is shorter than this stands on one line. */
const LINE = 420;

/**
 * JSON that a person can read and a `git diff` can show: small things on one line, long rows of
 * numbers cut into lines, no space that carries nothing.
 */
export function documentText(document: object): string {
  return `${text(document, '')}\n`;
}

function text(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value) && value.length > NUMBERS_A_LINE && isPlain(value)) {
    return `[\n${numberLines(value).join(',\n')}\n${indent}]`;
  }
  const short = indent === '' ? undefined : shortText(value);
  if (short !== undefined) return short;
  const inner = `${indent} `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part) => inner + text(part, inner))
    : Object.entries(value).map(([key, part]) => `${inner}"${key}":${text(part, inner)}`);
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function isPlain(list: readonly unknown[]): boolean {
  return list.every((part) => typeof part !== 'object' || part === null);
}

function numberLines(list: readonly unknown[]): string[] {
  const lines: string[] = [];
  for (let first = 0; first < list.length; first += NUMBERS_A_LINE) {
    lines.push(JSON.stringify(list.slice(first, first + NUMBERS_A_LINE)).slice(1, -1));
  }
  return lines;
}

function shortText(value: object): string | undefined {
  if (Array.isArray(value) && value.length > 12 && !isPlain(value)) return undefined;
  const line = JSON.stringify(value);
  return line.length <= LINE ? line : undefined;
}
