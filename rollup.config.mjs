import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as bundle } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { contents } from './bundle-contents.mjs';
import { foldedTemplates } from './fold-templates.mjs';

const { name, version, license, dependencies } = readJson('package.json');
const target = 'es2022';

/** For bundlers and Node: module by module, dependencies stay imports. */
const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/define/data-use.ts',
    'src/define/energy-trend.ts',
    'src/define/purchase-breakdown.ts',
    'src/define/goal-tracker.ts',
    'src/data.ts',
    'src/cli/peili.ts',
  ],
  external: (id) =>
    id.startsWith('node:') ||
    Object.keys(dependencies).some((own) => `${id}/`.startsWith(`${own}/`)),
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src' },
  plugins: [emptyDist(), foldedTemplates(), esbuild({ target }), jsonSchemas()],
};

/** For a script tag: one file each, with everything inside. */
const selfContained = (file, entry) => ({
  input: entry,
  output: { file: `dist/cdn/${file}.min.js`, banner: licenceBanner },
  plugins: [
    nodeResolve(),
    commonjs(),
    foldedTemplates(),
    esbuild({ target }),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 3, pure_getters: true },
      format: { comments: /^!/ },
    }),
    thirdPartyNotices(),
    integrity(),
    contents(entry),
  ],
});

export default [
  modules,
  selfContained('peili', 'src/define.ts'),
  selfContained('data-use', 'src/define/data-use.ts'),
  selfContained('energy-trend', 'src/define/energy-trend.ts'),
  selfContained('purchase-breakdown', 'src/define/purchase-breakdown.ts'),
  selfContained('goal-tracker', 'src/define/goal-tracker.ts'),
  selfContained('data', 'src/data.ts'),
];

function emptyDist() {
  return { name: 'empty-dist', buildStart: () => rmSync('dist', { recursive: true, force: true }) };
}

/** Writes dist/schema/*.schema.json from the same source as the readers. */
function jsonSchemas() {
  return {
    name: 'json-schemas',
    async generateBundle() {
      const { outputFiles } = await bundle({
        entryPoints: ['src/model/json-schema.ts'],
        bundle: true,
        format: 'esm',
        write: false,
      });
      const code = encodeURIComponent(outputFiles[0].text);
      const { jsonSchemas } = await import(`data:text/javascript,${code}`);
      for (const [document, schema] of Object.entries(jsonSchemas)) {
        const source = `${JSON.stringify(schema, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: `schema/${document}.schema.json`, source });
      }
    },
  };
}

function licenceBanner({ modules }) {
  const others = bundledPackages(modules).map(
    (own) => `${own.name} ${own.version} (${own.license})`,
  );
  return `/*! ${name} ${version}, ${license}. With ${others.join(', ')}: see THIRD-PARTY-NOTICES. */`;
}

/** Writes dist/THIRD-PARTY-NOTICES: the licence of each package that a self-contained file carries. */
const carried = new Map();
function thirdPartyNotices() {
  return {
    name: 'third-party-notices',
    writeBundle(_, files) {
      for (const { modules } of Object.values(files)) {
        for (const own of bundledPackages(modules)) carried.set(own.name, own);
      }
      const notices = [...carried.values()]
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(
          (own) => `${own.name} ${own.version} (${own.license})\n\n${licenceText(own.folder)}\n`,
        );
      writeFileSync(
        'dist/THIRD-PARTY-NOTICES',
        [`The files in cdn/ carry parts of these packages.\n`, ...notices].join(
          `\n${'-'.repeat(80)}\n\n`,
        ),
      );
    },
  };
}

/** Writes dist/cdn/integrity.json: what a script tag's `integrity` says of each file. */
const hashes = {};
function integrity() {
  return {
    name: 'integrity',
    writeBundle({ file }, files) {
      const [{ code }] = Object.values(files);
      hashes[basename(file)] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

function bundledPackages(modules) {
  const folders = Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    // Virtual modules (of CommonJS) have their file's name after a null.
    .map(([id]) => /[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].map((folder) => ({
    folder,
    ...readJson(join(folder, 'package.json')),
  }));
}

function licenceText(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`No licence text in ${folder}`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
