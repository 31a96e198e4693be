// Makes the pictures of README, in light and dark, from the built Storybook: `npm run pictures`.
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

execSync('npm run --silent build:storybook', { stdio: 'inherit' });
mkdirSync('demo/pictures', { recursive: true });
const server = await serve('storybook-static');
const browser = await puppeteer.launch(launchOptions());
const page = await browser.newPage();
await page.setViewport({ width: WIDTH, height: 1600, deviceScaleFactor: 2 });
for (const [element, id] of Object.entries(stories)) {
  for (const scheme of ['light', 'dark']) {
    const globals = `scheme:${scheme};language:en;width:full;a11y.manual:!true`;
    await page.goto(`${server.url}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    await page.addStyleTag({ content: FONT });
    await page.waitForFunction(isDrawn, {}, `peili-${element}`);
    const { y, height } = await page.$eval(`peili-${element}`, (it) =>
      it.getBoundingClientRect().toJSON(),
    );
    const clip = { x: 0, y: y - 16, width: WIDTH, height: Math.min(HEIGHT, height + 32) };
    const path = `demo/pictures/${element}-${scheme}.webp`;
    await page.screenshot({ path, clip, type: 'webp', quality: 70 });
  }
}
await browser.close();
server.close();

function isDrawn(tag) {
  const root = document.querySelector(tag)?.shadowRoot;
  const isThere = root?.querySelector('[part=figure]:not(.waiting), [part=use]');
  return isThere && new Promise((resolve) => setTimeout(() => resolve(true), 200));
}
