// Everything that must hold, from a fresh clone on: `npm test`. Ends with one line,
// "N passed, N failed, N skipped", over all tests and all other steps.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { findBrowser, installBrowser, noBrowser } from './browser.mjs';
import { install } from './install.mjs';

/** Every state in every mode, every zone, and what is rarely broken. */
const isLong = process.argv.includes('--all');

/** Each lane runs its steps one after the other. */
const sources = [
  ['format', 'prettier --check .'],
  ['lint', 'npm run --silent lint'],
  ['types without a DOM', 'tsc -p tsconfig.pure.json'],
  ['types for Node', 'tsc -p src/cli'],
  ['types', 'tsc'],
  ['nothing unused', 'knip'],
];
const product = [
  // Files of one language are made of what the others are.
  ['build', `npm run --silent ${isLong ? 'build' : 'build:all-languages'}`],
  ['package', 'npm run --silent check:package'],
  ['lock file', 'npm ci --dry-run'],
  ['tests in Node', 'node test/node.mjs'],
];
const browser = [['tests in a browser', 'web-test-runner']];
const rare = [
  ['tests in Firefox', 'PEILI_BROWSER=firefox web-test-runner'],
  ['storybook', 'npm run --silent build:storybook'],
  ['stories', 'node test/storybook.mjs'],
  ['frameworks', 'npm run --silent test:frameworks'],
  ['packed', 'npm run --silent test:packed'],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const start = performance.now();

install();
for (const kind of isLong ? ['chromium', 'firefox'] : ['chromium']) {
  if (!findBrowser(kind)) installBrowser(kind);
  if (!findBrowser(kind)) console.error(noBrowser(kind));
}

// In all its modes the browser keeps the machine so busy that it would hold up the rest.
await Promise.all([lane(isLong ? sources : [...sources, ...browser]), lane(product)]);
if (isLong) await lane([...browser, ...rare]);

console.log(`\nAll of it took ${seconds(start)}.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function lane(steps) {
  for (const [title, command] of steps) await step(title, command);
}

/** A step counts as one, unless it closes with a count of its tests. */
async function step(title, command) {
  const begun = performance.now();
  const { status, output } = await run(command);
  const closing = /^(\d+) passed, (\d+) failed, (\d+) skipped\n/m;
  const [line, ...counts] = closing.exec(output) ?? ['', status === 0 ? 1 : 0, 0, 0];
  const [passed, failed, skipped] = counts.map(Number);
  total.passed += passed;
  total.failed += status === 0 ? failed : Math.max(failed, 1);
  total.skipped += skipped;
  const sign = status === 0 ? '✓' : '✗';
  console.log(`\n${sign} ${title}${line && `: ${line.trim()}`} (${seconds(begun)})`);
  if (status !== 0 || line) console.log(output.replace(closing, '').trim());
}

function run(command) {
  const PATH = ['node_modules/.bin', process.env.PATH].join(delimiter);
  const PEILI_TESTS = isLong ? 'all' : '';
  const env = { ...process.env, PATH, PEILI_TESTS, NO_COLOR: '1' };
  const child = spawn(command, { shell: true, env });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
