// What the build made, where there is no browser: imported, and rendered into a page.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { expect } from 'chai';
import { html } from 'lit';

const built = existsSync('dist/custom-elements.json');
const suite = built ? describe : describe.skip;
const now = '2026-11-05T06:00:00+02:00';
const document = (name) => readFileSync(`demo/data/${name}.json`, 'utf8');

suite(
  built ? 'on a server' : 'on a server (skipped: there is no dist, npm run build makes it)',
  () => {
    before(() => import(pathToFileURL('dist/define.js')));

    for (const [entry, file] of built ? entries() : []) {
      it(`${entry} can be imported`, () => import(pathToFileURL(file)));
    }

    const [energy, purchases, goals, use] = ['energy', 'purchases', 'goals', 'shop-use'].map(
      document,
    );
    const elements = {
      'energy-trend': [
        () => html`<peili-energy-trend lang="en" now=${now} .data=${energy}></peili-energy-trend>`,
        /^From 1 January to 5 November 2026 you used 9,245 kWh/,
      ],
      'purchase-breakdown': [
        () =>
          html`<peili-purchase-breakdown
            lang="fi"
            now=${now}
            .data=${purchases}
          ></peili-purchase-breakdown>`,
        /^Lokakuussa 2026 /,
      ],
      'goal-tracker': [
        () =>
          html`<peili-goal-tracker
            lang="en"
            now=${now}
            .data=${goals}
            .energy=${energy}
            .purchases=${purchases}
          ></peili-goal-tracker>`,
        / of .* day \d+ of \d+/,
      ],
      'data-use': [
        () => html`<peili-data-use lang="sv" now=${now} .data=${use}></peili-data-use>`,
        / slags uppgifter/,
      ],
    };

    it('has a case of each element', () => {
      const all = readdirSync('src/define').map((file) => file.replace('.ts', ''));
      expect(Object.keys(elements)).to.have.members(all);
    });

    for (const [name, [template, sentence]] of Object.entries(elements)) {
      it(`${name} is a sentence and a table before there is a script`, async () => {
        const page = await collectResult(render(template()));
        expect(page).to.contain(`<template shadowroot="open" shadowrootmode="open"><style>`);
        expect(textOf(/<p part="sentence">(.*?)<\/p>/s.exec(page)[1])).to.match(sentence);
        const [table] = /<table>.*?<\/table>/s.exec(page);
        expect(textOf(table).length).to.be.above(100);
        expect(table).to.contain('<th scope="row">');
        // A state that is off is no attribute: `checked="false"` would be on.
        expect(page).not.to.match(/(checked|selected|open)="/);
      });
    }

    it('makes the same numbers as its data', async () => {
      const { readEnergy, trend } = await import(pathToFileURL('dist/data.js'));
      const { data } = readEnergy(energy);
      const { total } = trend(data, { step: 'month', start: '2026-01-01', end: '2027-01-01' });
      expect(Math.round(total)).to.equal(9245);
    });

    it('says that data are on their way where a server has none', async () => {
      const page = await collectResult(
        render(html`<peili-energy-trend lang="en" src="/energy.json"></peili-energy-trend>`),
      );
      expect(textOf(page)).to.contain('Fetching the data');
    });
  },
);

/** All that package.json lets others import, but what is for script tags or holds types alone. */
function entries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries(exports).flatMap(([key, target]) => {
    const path = typeof target === 'string' ? target : target.default;
    if (!path || path.endsWith('.json')) return [];
    const entry = key.replace(/^\./, 'peili');
    if (!path.includes('*')) return [[entry, path]];
    const [folder, ending] = path.split('*');
    return readdirSync(folder)
      .filter((file) => file.endsWith('.js') && file.endsWith(ending))
      .filter((file) => !folder.endsWith('/cdn/') || file === 'data.min.js')
      .map((file) => [entry.replace('*', file), `${folder}${file}`]);
  });
}

function textOf(markup) {
  return markup
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ')
    .trim();
}
