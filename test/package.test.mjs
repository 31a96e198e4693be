// What the build made, as others will find it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';

const built = existsSync('dist/custom-elements.json');
const suite = built ? describe : describe.skip;

suite(
  built ? 'the package' : 'the package (skipped: there is no dist, npm run build makes it)',
  () => {
    const elements = readdirSync('src/define').map((file) => basename(file, '.ts'));
    const load = (path) => import(pathToFileURL(path));

    it('has all files of each element', () => {
      expect(elements).not.to.be.empty;
      for (const element of elements) {
        for (const file of [
          `define/${element}.js`,
          `define/${element}.d.ts`,
          `cdn/${element}.min.js`,
        ]) {
          expect(existsSync(`dist/${file}`), file).to.equal(true);
        }
      }
    });

    it('can be imported where there is no DOM, and defines nothing by that', async () => {
      const classes = Object.keys(await load('dist/index.js'));
      for (const element of elements) expect(classes).to.include(className(element));
      expect(globalThis.customElements?.get(`peili-${elements[0]}`)).to.equal(undefined);
    });

    it('reads data where there is no DOM, as modules and as one file', async () => {
      const modules = Object.keys(await load('dist/data.js'));
      expect(modules).to.include.members([
        'readPurchases',
        'readEnergy',
        'readGoals',
        'readDataUse',
      ]);
      expect(Object.keys(await load('dist/cdn/data.min.js'))).to.have.members(modules);
    });

    it('names in each self-contained file what it carries, and brings the licences', () => {
      const notices = readFileSync('dist/THIRD-PARTY-NOTICES', 'utf8');
      for (const file of scripts()) {
        const [banner] = readFileSync(`dist/cdn/${file}`, 'utf8').split('\n', 1);
        expect(banner).to.match(/^\/\*! peili \S+, MIT\. With .+: see THIRD-PARTY-NOTICES\. \*\/$/);
        for (const [, own] of banner.matchAll(/([@\w/-]+ \d[\w.-]+) \(/g))
          expect(notices).to.contain(own);
      }
    });

    it('has a hash of each self-contained file, as script tags take it', async () => {
      const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
      expect(Object.keys(hashes)).to.have.members(scripts());
      for (const [file, integrity] of Object.entries(hashes)) {
        const code = readFileSync(`dist/cdn/${file}`);
        const hash = Buffer.from(await crypto.subtle.digest('SHA-384', code));
        expect(integrity, file).to.equal(`sha384-${hash.toString('base64')}`);
      }
    });

    const areApart = existsSync('dist/cdn/fi');
    const skipped = areApart ? '' : ' (skipped: npm run build makes them)';
    (areApart ? it : it.skip)(`has files that speak one language each${skipped}`, () => {
      const words = {
        fi: 'Mistä luku tulee?',
        sv: 'Varifrån kommer siffran?',
        en: 'Where does this figure come from?',
      };
      for (const [language, own] of Object.entries(words)) {
        for (const file of [...elements, 'peili']) {
          const code = readFileSync(`dist/cdn/${language}/${file}.min.js`, 'utf8');
          const spoken = Object.values(words).filter((each) => code.includes(each));
          expect(spoken, `${language}/${file}`).to.eql([own]);
        }
      }
    });

    it('tells editors of each element', () => {
      const names = elements.map((name) => `peili-${name}`);
      const { tags } = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8'));
      const { contributions } = JSON.parse(readFileSync('dist/web-types.json', 'utf8'));
      for (const known of [tags, contributions.html.elements]) {
        expect(known.map(({ name }) => name)).to.have.members(names);
      }
    });

    it('stays small', () => {
      // Bytes, brotli. The aim was 26 kB for an element and 48 for all; dist/cdn/CONTENTS.md says
      // what they are made of. They go down; up only for what users get, and no further than that.
      const most = {
        'data-use': 44_100,
        'energy-trend': 68_450,
        'purchase-breakdown': 64_300,
        'goal-tracker': 79_150,
        peili: 152_200,
      };
      const size = (file) => brotliCompressSync(readFileSync(`dist/cdn/${file}.min.js`)).length;
      expect(Object.keys(most)).to.have.members([...elements, 'peili']);
      for (const [file, limit] of Object.entries(most)) expect(size(file), file).to.be.below(limit);
    });

    it('describes each element, attribute, part, token and event', () => {
      const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
      const described = modules
        .flatMap(({ declarations }) => declarations)
        .filter(({ tagName }) => tagName);
      expect(described.map(({ tagName }) => tagName)).to.have.members(
        elements.map((name) => `peili-${name}`),
      );
      for (const { tagName, summary, attributes, cssParts, cssProperties, events } of described) {
        expect(summary, tagName).to.be.a('string');
        for (const token of cssProperties) expect(token.default, token.name).to.be.a('string');
        for (const surface of [attributes, cssParts, cssProperties, events].flatMap(
          (list) => list ?? [],
        )) {
          expect(surface.description, `${tagName} ${surface.name}`).to.be.a('string');
        }
      }
    });
  },
);

function scripts() {
  return readdirSync('dist/cdn', { recursive: true }).filter((file) => file.endsWith('.js'));
}

function className(element) {
  return `Peili${element.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`;
}
