// Runs the tests that need no browser of the test runner's, in Node.
//   npm run test:node                 all of them
//   npm run test:node -- trend zone   those whose path holds one of the words
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { bundle, nodeTests } from './bundle.mjs';

// A folder of its own, so that two runs at once do not disturb each other.
const outdir = `node_modules/.cache/peili-tests-${process.pid}`;

const isLong = process.env.PEILI_TESTS === 'all';
const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
const words = process.argv.slice(2);
const isAsked = (path) => words.length === 0 || words.some((word) => path.includes(word));
const files = nodeTests().filter(isAsked);
if (files.length === 0) throw new Error('No test file has such a path.');

await bundle(files, outdir);

/** What is tried at the same time, each by itself. */
const runs = [
  // Tests of the project itself know no time, and wait for other programs most of theirs.
  { title: 'the project', zone: 'UTC', files: files.filter(isOfProject) },
  ...zones.map((zone) => ({
    title: `TZ=${zone}`,
    zone,
    files: files.filter((file) => !isOfProject(file) && isForZone(file, zone)),
  })),
];
const seen = new Set();
const results = await Promise.all(runs.map(tried));
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
rmSync(outdir, { recursive: true, force: true });
process.exitCode = total('failed') > 0 ? 1 : 0;

function isOfProject(file) {
  return dirname(file) === 'test';
}

function isForZone(file, zone) {
  if (zone === 'UTC' || isLong) return true;
  // Whatever asks the machine for its zone gives itself away in one that is hours from UTC, and
  // has half an hour of summer time in the southern summer. What is hostile seldom knows a zone.
  return zone === 'Australia/Lord_Howe'
    ? basename(file) !== 'hostile.test.ts'
    : /locale|zone|civil|calendar|period/.test(file);
}

async function tried({ title, zone, files: own }) {
  if (own.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const bundles = own.map((file) => file.replace(/^test/, outdir).replace(/\.ts$/, '.mjs'));
  const { status, output } = await mocha(bundles, zone);
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(output)?.[1] ?? 0);
  const passed = count('passing');
  // What breaks outside a test is a failure too.
  const failed = Math.max(count('failing'), status === 0 ? 0 : 1);
  const skipped = count('pending');
  console.log(`${title}: ${passed} of ${passed + failed + skipped} passed`);
  const failures = output.slice(Math.max(0, output.search(/\d+ failing/)));
  if (failed > 0) console.log(seen.has(failures) ? '  as above' : output);
  seen.add(failures);
  return { passed, failed, skipped };
}

function mocha(bundles, TZ) {
  // Long enough for a machine with much else to do: a test that hangs is told, a slow one is not.
  const options = ['--reporter', 'dot', '--timeout', '120000', '--exit'];
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', ...options, ...bundles],
    { env: { ...process.env, TZ } },
  );
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}
