// Runs the tests that need no browser, in Node, once in each of several time zones.
//   npm run test:node                 all of them
//   npm run test:node -- trend zone   those whose path holds one of the words
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
const outdir = 'node_modules/.cache/peili-tests';

const words = process.argv.slice(2);
const entryPoints = readdirSync('test', { recursive: true })
  .map((path) => join('test', path))
  .filter((path) => /\.test\.(ts|mjs)$/.test(path) && !path.startsWith(join('test', 'elements')))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
if (entryPoints.length === 0) throw new Error('No test file has such a path.');

// Node 20 reads no TypeScript.
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints,
  outdir,
  outbase: 'test',
  bundle: true,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  platform: 'node',
  sourcemap: 'inline',
  target: 'node20',
});

const seen = new Set();
const results = await Promise.all(zones.map(runIn));
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = results.some(({ status }) => status !== 0) ? 1 : 0;

async function runIn(TZ) {
  const mocha = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      'node_modules/mocha/bin/mocha.js',
      ...['--reporter', 'dot', '--timeout', '20000', '--recursive', '--extension', 'mjs', outdir],
    ],
    { env: { ...process.env, TZ } },
  );
  let output = '';
  mocha.stdout.on('data', (data) => (output += data));
  mocha.stderr.on('data', (data) => (output += data));
  const status = await new Promise((resolve) => mocha.on('close', resolve));
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(output)?.[1] ?? 0);
  const result = {
    status,
    passed: count('passing'),
    // What breaks outside a test is a failure too.
    failed: Math.max(count('failing'), status === 0 ? 0 : 1),
    skipped: count('pending'),
  };
  console.log(
    `TZ=${TZ}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`,
  );
  const failures = output.slice(Math.max(0, output.search(/\d+ failing/)));
  if (status !== 0) console.log(seen.has(failures) ? '  as above' : output);
  seen.add(failures);
  return result;
}
