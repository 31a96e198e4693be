// The built Storybook, story by story and page by page, in one page of Chromium: nothing on the
// console, no element that is not defined, in stories nothing that axe objects to, and brands in
// their own colours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';
import { serve } from './frameworks/server.mjs';

const FOLDER = 'storybook-static';
const css = readFileSync('demo/brands.css', 'utf8');
const ACCENTS = /\[data-brand='(\w+)'\][^}]*--peili-accent: light-dark\((#\w+), (#\w+)\)/g;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
const all = Object.values(entries);

const server = await serve(FOLDER);
const browser = await puppeteer.launch(launchOptions());
const page = await browser.newPage();
await page.setViewport({ width: 1000, height: 900 });
let faults = [];
page.on('console', (message) => {
  // Some stories show what is said where there is no document.
  const isAsked = message.location().url?.endsWith('/not-here.json');
  if (['error', 'warn'].includes(message.type()) && !isAsked)
    faults.push(`console: ${message.text()}`);
});
page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));

let failed = 0;
// Storybook's own check of the same is turned off: two at once are one too many.
const last = `id=${all.at(-1).id}&viewMode=${modeOf(all.at(-1))}&globals=a11y.manual:!true`;
await page.goto(`${server.url}iframe.html?${last}`);
await page.waitForSelector('#storybook-root > *');
await page.evaluate(axe);
for (const entry of all) {
  faults = [];
  await page.evaluate(show, entry.id, modeOf(entry)).catch((error) => faults.push(error.message));
  faults.push(...(await page.evaluate(look, entry.type)));
  if (faults.length === 0) continue;
  failed += 1;
  console.log(`✗ ${entry.title}: ${entry.name}\n  ${faults.join('\n  ')}`);
}
const brands = await brandFaults();
if (brands.length > 0) console.log(`✗ brands\n  ${brands.join('\n  ')}`);
failed += Math.min(1, brands.length);
await browser.close();
server.close();
console.log(`${all.length + 1 - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;

function modeOf({ type }) {
  return type === 'docs' ? 'docs' : 'story';
}

/** Turns the page to a story, as Storybook does when somebody picks it. */
function show(storyId, viewMode) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not rendered')), 10_000);
    const done = (id) => {
      if ((id?.storyId ?? id) !== storyId) return;
      clearTimeout(timer);
      requestAnimationFrame(() => setTimeout(resolve, 20));
    };
    channel.once(viewMode === 'docs' ? 'docsRendered' : 'storyFinished', done);
    channel.emit('setCurrentStory', { storyId, viewMode });
  });
}

/** Each brand of the toolbar has its own colour, in light and in dark, as the page's CSS says. */
async function brandFaults() {
  const { id } = all.find(({ type }) => type === 'story');
  const found = [];
  for (const [, brand, light, dark] of css.matchAll(ACCENTS)) {
    for (const [scheme, accent] of Object.entries({ light, dark })) {
      const globals = `brand:${brand};scheme:${scheme};a11y.manual:!true`;
      await page.goto(`${server.url}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
      await page.waitForSelector('#storybook-root [data-brand]');
      const shown = await page.evaluate(accentOf);
      if (shown !== long(accent)) found.push(`${brand}, ${scheme}: ${shown} instead of ${accent}`);
    }
  }
  return found;
}

/** `#0af` is `#00aaff`. */
function long(hex) {
  return hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
}

function accentOf() {
  const place = document.querySelector('#storybook-root [data-brand]');
  const probe = place.appendChild(document.createElement('i'));
  probe.style.color = 'var(--peili-accent)';
  const digits = getComputedStyle(probe).color.match(/\d+/g);
  return `#${digits.map((digit) => Number(digit).toString(16).padStart(2, '0')).join('')}`;
}

async function look(type) {
  const found = [...document.querySelectorAll(':not(:defined)')].map(
    ({ localName }) => `not defined: ${localName}`,
  );
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('peili-'),
  );
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  if (type === 'docs') return found;
  if (elements.length === 0) found.push('no element');
  const { violations } = await globalThis.axe.run('#storybook-root', {
    resultTypes: ['violations'],
  });
  return [
    ...found,
    ...violations.map(({ id, nodes }) => `axe: ${id} at ${nodes[0].target.flat().join(' ')}`),
  ];
}
