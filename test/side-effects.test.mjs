// What importing does: only the files that package.json lists define elements, and what is not used
// costs a page nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect } from 'chai';

const built = existsSync('dist/custom-elements.json');
const suite = built ? describe : describe.skip;

suite(built ? 'importing' : 'importing (skipped: there is no dist, npm run build makes it)', () => {
  const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
  const isListed = (path) => sideEffects.some((glob) => patternOf(glob).test(`./${path}`));
  // The command acts when it is run; no page imports it.
  const modules = filesIn('dist').filter((path) => path.endsWith('.js') && !path.includes('/cli/'));
  const tags = readdirSync('src/define').map((file) => `peili-${file.replace(/\.ts$/, '')}`);

  it('what is not listed defines nothing; what is listed defines', () => {
    const others = modules.filter((path) => !isListed(path));
    const own = modules.filter((path) => /^dist\/define\//.test(path));
    expect(others).to.include('dist/index.js').and.to.include('dist/data.js');
    expect(own.every(isListed)).to.equal(true);
    expect(definedBy(others, tags)).to.eql([]);
    for (const path of own) expect(definedBy([path], tags), path).to.have.length(1);
    expect(definedBy(own, tags)).to.have.members(tags);
  });

  it('every file that is listed is there, of the sources too', () => {
    const files = [...filesIn('dist'), ...filesIn('src')].map((path) => `./${path}`);
    // Files of one language are built where all is.
    const isWhole = existsSync('dist/cdn/fi');
    for (const glob of sideEffects.filter((each) => isWhole || !each.includes('cdn/*/'))) {
      expect(
        files.filter((path) => patternOf(glob).test(path)),
        glob,
      ).not.to.be.empty;
    }
  });

  it('the classes, and using none of them, costs nothing', async () => {
    for (const entry of ['index', 'data']) {
      expect(await bundled(`import './dist/${entry}.js'`)).to.equal('');
    }
  });

  it('one class does not bring the others', async () => {
    const code = await bundled(`export { PeiliDataUse } from './dist/index.js'`);
    expect(code).to.match(classNamed('DataUse'));
    expect(code).not.to.match(classNamed('(EnergyTrend|GoalTracker|PurchaseBreakdown)'));
    expect(code).not.to.contain('customElements.define');
  });

  it('a reader does not bring elements or other converters', async () => {
    const code = await bundled(`export { readGoals } from './dist/data.js'`);
    expect(code).not.to.match(/from "(lit|d3|@rgrove)/);
  });

  it('a definition stays, though nothing of it is used', async () => {
    const code = await bundled(`import './dist/define/data-use.js'`);
    expect(code).to.contain('peili-data-use');
  });
});

/** Which of the elements a process has that imports some modules and nothing else. */
function definedBy(paths, tags) {
  const imports = paths.map((path) => `await import(${JSON.stringify(pathToFileURL(path))});`);
  const told = `${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag))`;
  const code = `${imports.join('')} console.log(JSON.stringify(${told}));`;
  const words = ['--input-type=module', '-'];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', input: code }));
}

/** As an application's bundler would: with what package.json says of side effects. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    packages: 'external',
    treeShaking: true,
    write: false,
  });
  return outputFiles[0].text.trim();
}

function classNamed(name) {
  return new RegExp(`class Peili${name} |Peili${name} = class`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/'));
}

function patternOf(glob) {
  const text = glob.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*');
  return new RegExp(`^${text}$`);
}
