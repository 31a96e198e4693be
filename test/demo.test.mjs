// The demo, as someone who opens it finds it: strict policy, no message, no stranger.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';

const pages = {
  '': ['peili-energy-trend', 'peili-purchase-breakdown', 'peili-goal-tracker'],
  'data-use.html': ['peili-data-use', 'peili-purchase-breakdown', 'peili-goal-tracker'],
};
const trials = Object.entries(pages).flatMap(([path, elements]) =>
  [320, 1280].map((width) => ({ path, elements, width })),
);
const built = existsSync('dist/cdn/peili.min.js');
const suite = built ? describe : describe.skip;

suite(built ? 'the demo' : 'the demo (skipped: there is no dist, npm run build makes it)', () => {
  let server, browser, address;

  before(async () => {
    server = spawn(process.execPath, ['demo/start.mjs'], { env: { ...process.env, PORT: '0' } });
    for await (const line of createInterface(server.stdout)) {
      address = /http:\S+/.exec(line)?.[0];
      if (address) break;
    }
    browser = await puppeteer.launch(launchOptions());
  });

  after(async () => {
    await browser?.close();
    server?.kill();
  });

  for (const { path, elements, width } of trials) {
    it(`draws the elements of /${path} ${width} px wide, without a message or a request elsewhere`, async () => {
      const page = await browser.newPage();
      const messages = [];
      const elsewhere = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      page.on('request', (request) => {
        // The browser's own controls bring their pictures as data: nothing leaves for those.
        const own = [new URL(address).origin, 'data:'];
        if (!own.some((start) => request.url().startsWith(start))) elsewhere.push(request.url());
      });
      await page.setViewport({ width, height: 900 });
      await page.goto(address + path, { waitUntil: 'networkidle0' });

      const found = await page.evaluate(() => ({
        drawn: [...document.querySelectorAll(':defined')]
          .filter(({ shadowRoot }) => shadowRoot?.querySelector('svg, table'))
          .map(({ localName }) => localName),
        overflow: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(found.drawn).to.include.members(elements);
      expect(found.overflow, 'two-way scrolling').to.be.at.most(0);
      expect(messages).to.eql([]);
      expect(elsewhere).to.eql([]);
      await page.close();
    });
  }

  it('lets a permission end when its event has come, once the service has said so', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}data-use.html`, { waitUntil: 'networkidle0' });
    const standing = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.getElementById('car');
        return {
          text: shadowRoot.querySelector('.standing').textContent.trim(),
          isSending: shadowRoot.querySelector('.sending') !== null,
        };
      });
    const before = await standing();
    await page.evaluate(() =>
      document.getElementById('car').shadowRoot.querySelector('.act').click(),
    );
    expect(await standing()).to.eql({ ...before, isSending: true });
    await page.waitForFunction(
      () => !document.getElementById('car').shadowRoot.querySelector('.sending'),
    );
    expect((await standing()).text).not.to.equal(before.text);
    await page.close();
  });

  it('follows a goal until a person takes the permission for it back', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}data-use.html`, { waitUntil: 'networkidle0' });
    const seen = () =>
      page.evaluate(() => ({
        isFollowed: document.getElementById('goal').checkVisibility(),
        isSending: document.getElementById('energy').shadowRoot.querySelector('.sending') !== null,
      }));
    expect(await seen()).to.eql({ isFollowed: true, isSending: false });
    await page.evaluate(() => {
      const { shadowRoot } = document.getElementById('energy');
      if (shadowRoot.querySelectorAll('.act').length !== 1) throw new Error('one way out');
      shadowRoot.querySelector('.act').click();
    });
    // Nothing goes before the service has said so.
    expect(await seen()).to.eql({ isFollowed: true, isSending: true });
    await page.waitForFunction(() => !document.getElementById('goal').checkVisibility());
    expect(await seen()).to.eql({ isFollowed: false, isSending: false });
    await page.close();
  });

  it('shows what a household no longer sees that has its products forgotten', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}data-use.html`, { waitUntil: 'networkidle0' });
    const { categories, purchases } = await page.evaluate(async () =>
      (await fetch('data/purchases.json')).json(),
    );
    const text = (name) => (typeof name === 'string' ? name : name.en);
    const groups = new Set(categories.map(({ name }) => text(name)));
    const products = new Set(purchases.flatMap(({ items }) => items.map(({ name }) => text(name))));
    const rows = () =>
      page.evaluate(() =>
        [...document.getElementById('purchases').shadowRoot.querySelectorAll('li .name')].map(
          ({ innerText }) => innerText.trim(),
        ),
      );
    const total = () =>
      page.evaluate(
        () =>
          document.getElementById('purchases').shadowRoot.querySelector('[part=sentence] strong')
            .textContent,
      );
    const before = await rows();
    const spent = await total();
    expect(before.some((name) => products.has(name) && !groups.has(name))).to.equal(true);

    const warned = await page.evaluate(async () => {
      const shop = document.getElementById('shop');
      shop.shadowRoot.querySelector('button.more').click();
      await shop.updateComplete;
      const form = shop.shadowRoot.querySelector('.detail');
      form.open = true;
      const group = form.querySelectorAll('[type=radio]')[1];
      group.click();
      form.querySelector('button').click();
      return group.closest('label').textContent;
    });
    expect(warned).to.contain('Single products and their origin are no longer shown.');
    expect(await rows()).to.eql(before);
    await page.waitForFunction(
      () => !document.getElementById('shop').shadowRoot.querySelector('.sending'),
    );
    const after = await rows();
    expect(after.some((name) => groups.has(name))).to.equal(true);
    expect(after.filter((name) => products.has(name) && !groups.has(name))).to.eql([]);
    // What was paid is known as before.
    expect(await total()).to.equal(spent);
    await page.close();
  });
});
