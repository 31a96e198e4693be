import { documentText } from '../../demo/generate/index.js';

interface NodeFiles {
  readFileSync(path: string, encoding: 'utf8'): string;
}
declare const process: { getBuiltinModule(name: 'node:fs'): NodeFiles } | undefined;

/** The text of a file in demo/data; undefined where there is no file system. */
export function committed(name: string): string | undefined {
  if (typeof process === 'undefined') return undefined;
  return process.getBuiltinModule('node:fs').readFileSync(`demo/data/${name}.json`, 'utf8');
}

/** Where two long texts part, so that a failure says more than 900,000 characters. */
export function firstDifference(document: object, text: string): string | undefined {
  const lines = documentText(document).split('\n');
  const others = text.split('\n');
  const line = lines.findIndex((one, index) => one !== others[index]);
  if (line >= 0) return `line ${line + 1}: ${lines[line]!.slice(0, 200)}`;
  return lines.length === others.length ? undefined : `line ${lines.length + 1}`;
}

/** Everything within, with its path. */
export function* walk(value: unknown, path = ''): Generator<[path: string, value: unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* walk(part, `${path}/${key}`);
}

const helsinki = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2025-03-30 04:15` on the wall in Helsinki, by the platform's own time zones. */
export function wallClock(instant: number): string {
  return helsinki.format(instant);
}
