// How fast and how large the elements are, beside other chart libraries and a floor that has
// nothing but the least: `npm run bench`, or `npm run bench -- --help`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { bundleOf, driverScript, sizeOf, styles } from './bundles.mjs';
import { documentBytes } from './documents.mjs';
import { optionsFrom, USAGE } from './options.mjs';
import { profile } from './profile.mjs';
import { machine, markdown, summary } from './report.mjs';
import { scenarios } from './scenarios.mjs';
import { serve } from './server.mjs';
import { visit } from './visit.mjs';

const options = optionsFrom(
  process.argv.slice(2),
  scenarios.map(({ name }) => name),
);
const skipped = [];
const scripts = new Map();

if (options.help || options.list) {
  console.log(options.help ? USAGE : scenarios.map(({ name }) => name).join('\n'));
} else {
  const browser = await puppeteer.launch(launchOptions());
  const server = await serve(find);
  try {
    await (options.profile ? profileAll(browser, server) : measureAll(browser, server));
  } finally {
    server.close();
    await browser.close();
  }
}

/** What the pages ask for. */
async function find(path) {
  const [, kind, ...rest] = path.replace(/\.js$/, '').split('/');
  if (kind === 'documents') return { type: 'application/json', body: documentBytes(rest[0]) };
  if (kind === 'peer.css') return { type: 'text/css', body: styles() };
  if (kind === 'driver') return script('driver', driverScript);
  if (kind === 'scripts') return script(rest.join('/'), (name) => bundleOf(name, !options.profile));
  return undefined;
}

async function script(name, make) {
  if (!scripts.has(name)) scripts.set(name, await make(name));
  return { type: 'text/javascript; charset=utf-8', body: scripts.get(name) };
}

function chosenScenarios() {
  return scenarios
    .filter(({ name }) => options.chosen.includes(name))
    .filter(({ name, isLong = false }) => {
      const isSkipped = options.quick && isLong;
      if (isSkipped) skipped.push(`Skipped: ${name}, which takes longer than a quick look.`);
      return !isSkipped;
    });
}

async function measureAll(browser, server) {
  const start = performance.now();
  const measured = [];
  for (const scenario of chosenScenarios()) {
    measured.push(summary(scenario, await rounds(browser, server, scenario)));
  }
  const bytes = options.chosen.includes('bytes') ? await allBytes() : undefined;
  const seconds = Math.round((performance.now() - start) / 1000);
  const report = {
    machine: machine(await browser.version()),
    options: `${options.quick ? 'A quick look, which proves nothing. ' : ''}It took ${seconds} s.`,
    scenarios: measured,
    bytes,
    skipped,
  };
  const file = fileURLToPath(new URL('results.json', import.meta.url));
  // As the project's own files are written: its check of their format finds this one too.
  writeFileSync(file, await format(JSON.stringify(report), { parser: 'json', printWidth: 100 }));
  console.log(markdown(report));
}

/** All contestants take turns, and in each round another one is the first. */
async function rounds(browser, { origin }, scenario) {
  const { name, contestants } = scenario;
  const count = Math.ceil(options.rounds * scenario.rounds);
  const results = Object.fromEntries(contestants.map((each) => [each.name, []]));
  for (let round = 0; round < count; round += 1) {
    process.stderr.write(`${name}: round ${round + 1} of ${count}\n`);
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(turn + round) % contestants.length];
      const phase = (round + 0.5) / count;
      const picture = options.pictures && round === 0 ? pictureOf(name, contestant) : undefined;
      const result = await visit(browser, origin, { scenario, contestant, phase, picture });
      results[contestant.name].push(result);
    }
  }
  return results;
}

function pictureOf(scenario, contestant) {
  const folder = fileURLToPath(new URL('pictures/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  return `${folder}${scenario} ${contestant.name}.png`;
}

async function allBytes() {
  const names = scenarios.flatMap(({ contestants }) => contestants);
  const bundles = [...new Set(names.map((each) => each.script))].filter(
    (name) => !/-(?:read|worker)$/.test(name),
  );
  return Promise.all(
    bundles.map(async (name) => ({ script: name, ...sizeOf(await bundleOf(name)) })),
  );
}

async function profileAll(browser, { origin }) {
  const { rounds } = options;
  for (const scenario of chosenScenarios()) {
    const contestant = scenario.contestants.find(({ name }) => name === 'Peili');
    if (!contestant) continue;
    const { body } = await find(`/scripts/${contestant.script}.js`);
    console.log(await profile(browser, origin, { scenario, contestant, rounds, script: body }));
  }
}
