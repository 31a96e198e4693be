// The package as others get it: `npm run test:packed`. The build makes the same bytes twice; the
// tarball, installed into an empty folder, brings a command that works.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'peili-packed-'));
const failures = [];
let passed = 0;

try {
  const [first, second] = [build(), build()];
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  expect('two builds make the same bytes', differing.length === 0, differing.join(', '));

  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], '.'));
  npm(['install', '--no-audit', '--no-fund', join(folder, filename)], emptyProject());
  tryCommand();
} finally {
  rmSync(folder, { recursive: true });
}
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed, 0 skipped`);
process.exitCode = failures.length > 0 ? 1 : 0;

function tryCommand() {
  cpSync('demo/data', join(folder, 'data'), { recursive: true });
  const energy = readFileSync('demo/data/energy.json', 'utf8');
  writeFileSync(join(folder, 'broken.json'), energy.replace('"values":[', '"values":["abc",'));
  writeFileSync(join(folder, 'cut.json'), energy.slice(0, 1000));
  const rows = ['Resoluutio;Yksikkötyyppi;Alkuaika;Määrä;Laatu'];
  rows.push('PT1H;kWh;2026-01-01T00:00:00Z;0,5;OK', 'PT1H;kWh;yesterday;0,5;OK');
  writeFileSync(join(folder, 'home.csv'), rows.join('\n'));

  const good = peili('check', '--lang', 'sv', 'data/energy.json', 'data/goals.json');
  expect('good files end with 0', good.status === 0, good.stdout + good.stderr);
  expect('each has its sentence', (good.stdout.match(/<peili-/g) ?? []).length >= 2, good.stdout);
  const broken = peili('check', 'broken.json');
  expect('a broken one ends with 1', broken.status === 1, broken.stdout);
  expect(
    'and tells where',
    /series\[0\]\.\S+: expected .+ "abc"/.test(broken.stdout),
    broken.stdout,
  );
  const cut = peili('check', 'cut.json');
  expect(
    'so does one that is cut off',
    cut.status === 1 && /JSON text/.test(cut.stdout),
    cut.stdout,
  );
  const missing = peili('check', 'nowhere.json');
  expect('none at all ends with 2', missing.status === 2, missing.stderr);
  const converted = peili('convert', '--from', 'datahub', 'home.csv');
  expect(
    'a bad row of a file is told',
    /rows\[3\]\.Alkuaika/.test(converted.stderr),
    converted.stderr,
  );
  const checked = peili('check', '-', converted.stdout);
  expect('what was converted is good', checked.status === 0, checked.stdout);
}

/** The last word may be what is on the standard input. */
function peili(...words) {
  const input = words.includes('-') ? words.pop() : '';
  const command = ['--no-install', '--offline', 'peili', ...words];
  return spawnSync('npx', command, { cwd: folder, encoding: 'utf8', input });
}

function emptyProject() {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  return folder;
}

/** A hash of each file of a whole build, whatever stood there before. */
function build() {
  npm(['run', '--silent', 'build'], '.');
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(files.map((path) => [relative('dist', path), hashOf(path)]));
}

function npm(words, cwd) {
  return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function expect(what, isSo, found) {
  if (isSo) passed += 1;
  else failures.push(`${what}: ${found.slice(0, 500)}`);
}
