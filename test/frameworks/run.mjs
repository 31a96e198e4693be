// The package in the pages of others: `npm run test:frameworks [react-19 vue …]`. Packs it, installs
// the tarball into each example, builds that with its own tools, and drives it in Chromium.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { serve } from './server.mjs';
import { drive } from './drive.mjs';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const examples = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const chosen = wanted.length > 0 ? wanted : examples;

const folder = mkdtempSync(join(tmpdir(), 'peili-in-'));
const browser = await puppeteer.launch(launchOptions());
let failed = 0;
try {
  const packed = npm(['pack', '--json', '--pack-destination', folder], '.');
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  for (const name of chosen) {
    const faults = await tryIn(name, tarball);
    failed += faults.length > 0 ? 1 : 0;
    for (const fault of faults) console.log(`  ${fault}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`\n${chosen.length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;

async function tryIn(name, tarball) {
  const project = join(folder, name);
  cpSync(join(here, name), project, { recursive: true });
  cpSync(join(here, 'documents.js'), join(project, 'src/documents.js'));
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  try {
    const options = ['--no-audit', '--no-fund', '--no-package-lock', '--save-exact'];
    npm(['install', ...options, tarball], project);
    const installed = seconds();
    npm(['run', 'build'], project);
    const built = seconds();
    const server = await serve(join(project, 'dist'));
    const faults = await drive(browser, server.url);
    if (existsSync(join(here, name, 'check.mjs'))) {
      const { check } = await import(`./${name}/check.mjs`);
      faults.push(...(await check(browser, server.url)));
    }
    server.close();
    const sign = faults.length > 0 ? '✗' : '✓';
    console.log(`${sign} ${name}: installed ${installed}, built ${built}, driven ${seconds()}`);
    return faults;
  } catch (error) {
    console.log(`✗ ${name}`);
    return [error.message];
  }
}

function npm(words, cwd) {
  try {
    return execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`npm ${words[0]} in ${cwd}:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}
