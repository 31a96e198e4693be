// Makes the pictures of README, in light and dark, and those of the page on themes, from the built
// Storybook: `npm run pictures`.
import { execSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';
import { serve } from './frameworks/server.mjs';

const stories = {
  'energy-trend': 'energy-trend--year',
  'purchase-breakdown': 'purchase-breakdown--october',
  'goal-tracker': 'goal-tracker--on-pace',
  'data-use': 'data-use--shop',
};
const WIDTH = 560;
/** Of a longer element its beginning is shown. */
const HEIGHT = 840;
const FONT = 'body { font-family: "Liberation Sans", Arial, sans-serif; }';

/** Three to a line, so narrower. */
const BRANDS = ['grocer', 'energy', 'plain'];
const NARROW = { width: 360, height: 470 };

/** A picture for each token, in which what it sets stands out. */
const LOUD = '#e0007a';
const TOKENS = {
  ...Object.fromEntries(
    ['text', 'muted', 'rule', 'control', 'accent', 'tint', 'compare', 'context', 'focus']
      .concat('surface')
      .map((token) => [token, LOUD]),
  ),
  radius: '1.125rem',
};
/** The strip has what ranked rows have not: colours of parts, and gaps between them. */
const STRIP = 'purchase-breakdown--as-one-strip';

execSync('npm run --silent build:storybook', { stdio: 'inherit' });
mkdirSync('demo/pictures', { recursive: true });
const server = await serve('storybook-static');
const browser = await puppeteer.launch(launchOptions());
const page = await browser.newPage();
for (const scheme of ['light', 'dark']) {
  for (const element of Object.keys(stories)) {
    await picture(`${element}-${scheme}`, element, { scheme });
  }
  for (const brand of BRANDS) {
    await picture(`brand-${brand}-${scheme}`, 'purchase-breakdown', { scheme, brand, ...NARROW });
  }
  await picture(`categories-${scheme}`, 'purchase-breakdown', { scheme, story: STRIP, ...NARROW });
}
for (const [token, value] of Object.entries(TOKENS)) {
  const style = `peili-purchase-breakdown { --peili-${token}: ${value}; }`;
  const story = token === 'surface' ? STRIP : undefined;
  await picture(`token-${token}`, 'purchase-breakdown', { story, style, ...NARROW });
}
await browser.close();
server.close();

async function picture(
  name,
  element,
  {
    scheme = 'light',
    brand = 'peili',
    story = stories[element],
    style = '',
    width = WIDTH,
    height = HEIGHT,
  },
) {
  const globals = `scheme:${scheme};brand:${brand};language:en;width:full;a11y.manual:!true`;
  await page.setViewport({ width, height: 1600, deviceScaleFactor: 2 });
  await page.goto(`${server.url}iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await page.addStyleTag({ content: FONT + style });
  await page.waitForFunction(isDrawn, {}, `peili-${element}`);
  if (name === 'token-focus') await page.keyboard.press('Tab');
  const box = await page.$eval(`peili-${element}`, (it) => it.getBoundingClientRect().toJSON());
  const clip = { x: 0, y: box.y - 16, width, height: Math.min(height, box.height + 32) };
  const path = `demo/pictures/${name}.webp`;
  await page.screenshot({ path, clip, type: 'webp', quality: 70 });
}

function isDrawn(tag) {
  const root = document.querySelector(tag)?.shadowRoot;
  const isThere = root?.querySelector('[part=figure]:not(.waiting), [part=use]');
  return isThere && new Promise((resolve) => setTimeout(() => resolve(true), 200));
}
