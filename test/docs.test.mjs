// What the docs say, held to what is there: every block of code in README and the guide.
import { execSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';

const built = existsSync('dist/custom-elements.json');
const suite = built ? describe : describe.skip;
const pages = [
  'README.md',
  ...readdirSync('stories')
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => join('stories', file)),
];

suite(built ? 'the docs' : 'the docs (skipped: there is no dist, npm run build makes it)', () => {
  const manifest = built ? readJson('dist/custom-elements.json') : { modules: [] };
  const elements = new Map(
    manifest.modules
      .flatMap(({ declarations }) => declarations)
      .map((element) => [element.tagName, element]),
  );
  const checks = {
    css: checkStyles,
    html: checkMarkup,
    js: run,
    json: checkDocument,
    sh: checkShell,
    text: checkOutput,
  };

  for (const { page, line, language, code } of pages.flatMap(blocksOf)) {
    it(`are true in ${page}, line ${line}${language && ` (${language})`}`, async () => {
      if (language === '') return checkPolicy(code);
      expect(checks, 'a language that can be checked').to.have.property(language);
      await checks[language](code);
    });
  }

  it('say of every criterion of WCAG 2.2, A and AA, what holds', () => {
    const counts = {
      ...{ 1.1: [1], 1.2: [1, 2, 3, 4, 5], 1.3: [1, 2, 3, 4, 5] },
      ...{ 1.4: [1, 2, 3, 4, 5, 10, 11, 12, 13], 2.1: [1, 2, 4], 2.2: [1, 2], 2.3: [1] },
      ...{ 2.4: [1, 2, 3, 4, 5, 6, 7, 11], 2.5: [1, 2, 3, 4, 7, 8], 3.1: [1, 2] },
      ...{ 3.2: [1, 2, 3, 4, 6], 3.3: [1, 2, 3, 4, 7, 8], 4.1: [2, 3] },
    };
    const criteria = Object.entries(counts).flatMap(([guideline, numbers]) =>
      numbers.map((number) => `${guideline}.${number}`),
    );
    const rows = readFileSync('stories/accessibility.mdx', 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter(([, criterion]) => /^\d/.test(criterion ?? ''));
    const told = rows.flatMap(([, criterion]) => {
      const [, guideline, first, last = first] = /^(\d\.\d)\.(\d+)(?:–\d\.\d\.(\d+))?/.exec(
        criterion,
      );
      return Array.from({ length: last - first + 1 }, (_, at) => `${guideline}.${+first + at}`);
    });
    expect(told).to.eql(criteria);
    expect(criteria).to.have.length(55);
    for (const [, criterion, elements, page] of rows)
      expect(elements + page, criterion).not.to.equal('');
  });

  it('list every token with its default', () => {
    const page = readFileSync('stories/theming.mdx', 'utf8');
    const rows = [...page.matchAll(/^\| `(--[\w-]+)` +\|[^|]*\| (.*?) +\|$/gm)];
    const listed = new Map(rows.map(([, name, text]) => [name, text.match(/#\w+|[\d.]+rem/g)]));
    const tokens = [...elements.values()].flatMap(({ cssProperties }) => cssProperties);
    expect([...listed.keys()]).to.have.members([...new Set(tokens.map(({ name }) => name))]);
    for (const { name, default: value } of tokens) {
      const isOfAnother = name === '--peili-focus' || name === '--peili-text';
      if (!isOfAnother) expect(listed.get(name), name).to.eql(value.match(/#\w+|[\d.]+rem/g));
    }
  });

  it('tell sizes that are those of the build, to a twentieth', () => {
    const names = {
      ...{ 'data use': 'data-use', 'purchase breakdown': 'purchase-breakdown' },
      ...{ 'energy trend': 'energy-trend', 'goal tracker': 'goal-tracker' },
      'all of them': 'peili',
    };
    const page = readFileSync('stories/speed.mdx', 'utf8');
    // Files of one language are built where all is.
    const folders = ['', 'fi/', 'sv/', 'en/'].filter((each) => existsSync(`dist/cdn/${each}`));
    for (const [words, name] of Object.entries(names)) {
      const [, row] = new RegExp(`^\\| ${words} +\\|(.*)\\|$`, 'm').exec(page);
      folders.forEach((folder, column) => {
        const file = `dist/cdn/${folder}${name}.min.js`;
        const size = brotliCompressSync(readFileSync(file)).length / 1000;
        expect(Number(row.split('|')[column]), file).to.be.closeTo(size, size / 20);
      });
    }
  });

  function checkStyles(code) {
    const all = [...elements.values()];
    const names = (list) => all.flatMap((element) => element[list].map(({ name }) => name));
    const selectors = code.match(/peili-[\w-]+(?=[:,\s{])(?![\w-]*:\s)/g) ?? [];
    for (const tag of selectors) expect([...elements.keys()]).to.include(tag);
    const tokens = code.match(/--peili-[\w-]+/g) ?? [];
    for (const token of tokens) expect(names('cssProperties')).to.include(token);
    for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g)) {
      expect(names('cssParts')).to.include(part);
    }
  }

  function checkMarkup(code) {
    for (const [, tag, text] of code.matchAll(/<(peili-[\w-]+)([^>]*)>/g)) {
      expect([...elements.keys()]).to.include(tag);
      const known = elements.get(tag).attributes.map(({ name }) => name);
      const given = [...text.matchAll(/([\w-]+)=/g)].map(([, name]) => name);
      expect([...known, 'id', 'lang']).to.include.members(given);
    }
    for (const [, file] of code.matchAll(/src="[^"]*\/([\w-]+\.min\.js)"/g)) {
      expect(readdirSync('dist/cdn')).to.include(file);
    }
    for (const [, text] of code.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)) {
      checkDocument(text);
    }
  }

  async function checkDocument(code) {
    const document = JSON.parse(code);
    const name = /^peili\/(.+)$/.exec(document.format)?.[1];
    if (name === undefined) return;
    const capital = name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
    const { data, problems } = (await load('peili/data'))[`read${capital}`](document);
    expect(problems).to.eql([]);
    expect(data).to.be.an('object');
  }

  function checkShell(code) {
    const { scripts } = readJson('package.json');
    for (const line of code.trim().split('\n')) {
      const [npm, word, name] = line.split(/\s+/);
      if (npm === 'npx') {
        runCommand(line);
        continue;
      }
      expect(npm).to.equal('npm');
      expect(Object.keys(scripts)).to.include(word === 'run' ? name : word);
    }
  }
});

/** Runs `npx peili …` as a person would, in a folder with the files that it names. */
function runCommand(line) {
  const folder = mkdtempSync(join(tmpdir(), 'peili-docs-'));
  for (const name of ['energy.json', 'purchases.json', 'goals.json']) {
    cpSync(join('demo/data', name), join(folder, name));
  }
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const command = line.replace(/^npx peili/, `node "${resolve('dist/cli/peili.js')}"`);
  try {
    execSync(command, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of each kind that can be converted. */
const FILES = {
  'home.csv': [
    'Resoluutio;Yksikkötyyppi;Alkuaika;Määrä;Laatu',
    'PT1H;kWh;2026-01-01T00:00:00Z;0,5;OK',
  ].join('\n'),
  'caruna.csv': 'Ajankohta;Kulutus (kWh)\nperjantai 1.4.2022 00:00;4,22',
  'home.xml': '<feed><entry><content><UsagePoint/></content></entry></feed>',
};

/** What the command prints: lines of a form that it has. */
function checkOutput(code) {
  const known = [
    /^\S+\.json: peili\/[\w-]+, (no problems|1 problem|\d+ problems)$/,
    /^ {2}\S+: expected .+, found .+ \((left out|nothing can be shown|counted all the same)\)$/,
    /^ {2}<peili-[\w-]+( \w+="[^"]+")?> .+\.$/,
  ];
  for (const line of code.trimEnd().split('\n')) {
    expect(
      known.some((form) => form.test(line)),
      line,
    ).to.equal(true);
  }
}

/** Runs a block as a page would, with what it takes for given. */
async function run(code) {
  const imports = [];
  const body = code.replace(/^import (?:(\{[^}]*\}) from )?'([^']+)';?.*$/gm, (_, names, from) => {
    imports.push(from);
    return names ? `const ${names} = modules['${from}'];` : '';
  });
  const modules = Object.fromEntries(
    await Promise.all(imports.map(async (from) => [from, await load(from)])),
  );
  for (const [, names, from] of body.matchAll(/const \{([^}]*)\} = modules\['([^']+)'\]/g)) {
    expect(Object.keys(modules[from])).to.include.members(names.split(',').map((n) => n.trim()));
  }
  const checked = body.replace(VALUE, (_, value, told) => `is(${value}, ${told});`);
  const page = pageFor();
  const is = (value, told) => expect(value).to.equal(told);
  const given = { ...page, modules, is };
  const AsyncFunction = run.constructor;
  await new AsyncFunction(...Object.keys(given), checked)(...Object.values(given));
}

/** A line that says what something is: `total; // 0.3` */
const VALUE = /^([\w.[\]()'<]+); \/\/ (-?[\d.]+|'[^']*'|true|false|undefined)$/gm;

/** Only what blocks use: a document, an element, a text and a file of energy. */
function pageFor() {
  const text = readFileSync('demo/data/energy.json', 'utf8');
  const purchases = readFileSync('demo/data/purchases.json', 'utf8');
  const detail = { problems: [], name: '', value: '', goal: '', old: 1, new: null, ref: '' };
  const listen = (name, act) => act({ type: name, detail });
  const element = { addEventListener: listen };
  return {
    console: { log: () => undefined, warn: () => undefined },
    document: {
      querySelector: () => element,
      addEventListener: listen,
      documentElement: {},
    },
    addEventListener: (name, act) => act({ data: new Blob([FILES['home.csv']]) }),
    element,
    text,
    file: new Blob(['']),
    myEnergy: async () => JSON.parse(text),
    myService: { record: async (detail) => ({ detail }) },
    fetch: async () => ({ text: async () => purchases }),
    postMessage: (message, transfer) => structuredClone(message, { transfer }),
    Worker: class {
      postMessage() {}
      addEventListener() {}
    },
  };
}

function checkPolicy(code) {
  expect(code).to.match(/^default-src 'none';/);
}

function load(specifier) {
  if (specifier.startsWith('./peili/cdn/')) {
    return import(pathToFileURL(specifier.replace('./peili', 'dist')));
  }
  const { exports } = readJson('package.json');
  const key = specifier.replace(/^peili/, '.');
  const target = exports[key]?.default ?? exports['./define/*'].default.replace('*', key.slice(9));
  return import(pathToFileURL(target));
}

function blocksOf(page) {
  const lines = readFileSync(page, 'utf8').split('\n');
  const blocks = [];
  let open;
  lines.forEach((text, index) => {
    const fence = /^```(\w*)$/.exec(text);
    if (open && fence) {
      blocks.push(open);
      open = undefined;
    } else if (fence) open = { page, line: index + 1, language: fence[1], code: '' };
    else if (open) open.code += `${text}\n`;
  });
  return blocks;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
