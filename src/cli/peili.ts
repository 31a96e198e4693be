#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { check, problemLine } from './check.js';
import { commandOf, OPTIONS, UsageError } from './command.js';
import type { Command } from './command.js';
import { convert, KINDS } from './convert.js';
import { HELP } from './help.js';

// What reads the output may have read enough, as `head` has.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await follow(commandIn(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`peili: ${error.message}\nSee peili --help\n`);
  process.exitCode = 2;
}

async function follow(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      return print([HELP.trimEnd()], 0);
    case 'version':
      return print([versionIn('../../package.json')], 0);
    case 'check': {
      const files = await Promise.all(
        command.files.map(async (name) => ({ name, text: textOf(name, await contentOf(name)) })),
      );
      const { lines, isSound } = check(files, command);
      return print(lines, isSound ? 0 : 1);
    }
    case 'convert': {
      const content = await contentOf(command.file);
      const { json, problems } = convert(KINDS[command.kind]!, content, command.options);
      for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
      return print(json === undefined ? [] : [json], problems.length === 0 ? 0 : 1);
    }
  }
}

function print(lines: readonly string[], status: number): number {
  for (const line of lines) process.stdout.write(`${line}\n`);
  return status;
}

function commandIn(words: string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: OPTIONS,
      allowPositionals: true,
    });
    return commandOf(positionals, values);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

async function contentOf(name: string): Promise<Uint8Array> {
  try {
    return await (name === '-' ? standardInput() : readFile(name));
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Without a byte order mark. */
function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: expected text in UTF-8, found other bytes`);
  }
}

function versionIn(path: string): string {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
