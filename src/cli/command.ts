import { LANGUAGES } from '../locale/locale.js';
import type { Language } from '../locale/locale.js';
import { currency, timeZone } from '../model/field.js';
import type { Instant } from '../model/field.js';
import { MOMENT, oneOf, readSetting } from '../model/setting.js';
import type { Setting } from '../model/setting.js';
import { KINDS } from './convert.js';
import type { ConvertOptions } from './convert.js';

/** What the words after `peili` ask for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly language: Language;
      readonly now: Instant | undefined;
    }
  | {
      readonly name: 'convert';
      readonly file: string;
      readonly kind: string;
      readonly options: ConvertOptions;
    };

/** Options as `parseArgs` of Node gives them. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** The options of all commands, for `parseArgs`. */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  now: { type: 'string' },
  from: { type: 'string' },
  zone: { type: 'string' },
  clock: { type: 'string' },
  currency: { type: 'string' },
  flow: { type: 'string' },
} as const;

const CHECK_OPTIONS = ['lang', 'now'];

/** Why the words cannot be followed. */
export class UsageError extends Error {}

/** @throws UsageError */
export function commandOf(words: readonly string[], given: Given): Command {
  const [name, ...files] = words;
  if (given.version === true) return { name: 'version' };
  if (given.help === true || name === 'help') return { name: 'help' };
  if (name === 'check') return checkOf(files, given);
  if (name === 'convert') return convertOf(files, given);
  throw new UsageError(`expected check or convert, found ${name ?? 'nothing'}`);
}

function checkOf(files: readonly string[], given: Given): Command {
  if (files.length === 0)
    throw new UsageError('check: expected a file, or - for the standard input');
  allow('check', CHECK_OPTIONS, given);
  const language = value('lang', given, oneOf(LANGUAGES)) ?? 'en';
  return { name: 'check', files, language, now: value('now', given, MOMENT) };
}

function convertOf(files: readonly string[], given: Given): Command {
  const kind = value('from', given, oneOf(Object.keys(KINDS)));
  if (kind === undefined) {
    throw new UsageError(`convert: expected --from ${Object.keys(KINDS).join(', ')}`);
  }
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new UsageError('convert: expected one file, or - for the standard input');
  }
  allow(`convert --from ${kind}`, ['from', ...KINDS[kind]!.options], given);
  const options = {
    zone: value('zone', given, timeZone),
    clock: value('clock', given, oneOf(['utc', 'wall'] as const)),
    currency: value('currency', given, currency),
    flow: value('flow', given, oneOf(['import', 'export'] as const)),
  };
  return { name: 'convert', file, kind, options };
}

function value<Value>(name: string, given: Given, setting: Setting<Value>): Value | undefined {
  const { value: allowed, problem } = readSetting(setting, given[name], `--${name}`);
  if (problem)
    throw new UsageError(`--${name}: expected ${problem.expected}, found ${problem.found}`);
  return allowed;
}

function allow(command: string, names: readonly string[], given: Given): void {
  const other = Object.keys(given).find((name) => !names.includes(name));
  if (other !== undefined) throw new UsageError(`${command}: --${other} says nothing here`);
}
