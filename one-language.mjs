// Self-contained files that speak one language: dist/cdn/fi/, sv/ and en/. Run after the
// build whose files have all three and stand beside them.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { foldedTemplatesForEsbuild } from './fold-templates.mjs';

const LANGUAGES = ['fi', 'sv', 'en'];
const FOLDER = 'dist/cdn';
const files = ['peili', ...readdirSync('src/define').map((file) => file.replace('.ts', ''))];

const hashes = JSON.parse(readFileSync(`${FOLDER}/integrity.json`, 'utf8'));
const sizes = new Map(files.map((file) => [file, []]));
for (const language of LANGUAGES) {
  mkdirSync(`${FOLDER}/${language}`, { recursive: true });
  for (const file of files) {
    const code = await scriptOf(file, language);
    writeFileSync(`${FOLDER}/${language}/${file}.min.js`, code);
    hashes[`${language}/${file}.min.js`] =
      `sha384-${createHash('sha384').update(code).digest('base64')}`;
    sizes.get(file).push((brotliCompressSync(code).length / 1000).toFixed(1));
  }
}
writeFileSync(`${FOLDER}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
appendFileSync(`${FOLDER}/CONTENTS.md`, table());

async function scriptOf(file, language) {
  const { outputFiles } = await build({
    entryPoints: [file === 'peili' ? 'src/define.ts' : `src/define/${file}.ts`],
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    plugins: [speaking(language), foldedTemplatesForEsbuild],
    target: 'es2022',
    write: false,
  });
  const { code } = await minify(outputFiles[0].text, {
    ecma: 2022,
    module: true,
    compress: { pure_getters: true },
  });
  const [banner] = readFileSync(`${FOLDER}/${file}.min.js`, 'utf8').split('\n', 1);
  return `${banner}\n${code}\n`;
}

/** For esbuild: every language's words are those of the one, and no other is known. */
function speaking(language) {
  const words = /(?<=\/)(?:fi|sv|en)(?=\/[\w-]+\.js$)/;
  return {
    name: 'one-language',
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: /\/(fi|sv|en)\/[\w-]+\.js$/ }, ({ path, importer, kind, resolveDir }) => {
        const spoken = path.replace(words, language);
        const isOurs = /\/src\/(?:locale|view)\/[\w-]+\.ts$/.test(importer) && spoken !== path;
        return isOurs ? resolve(spoken, { importer, kind, resolveDir }) : undefined;
      });
      onLoad({ filter: /\/src\/locale\/languages\.ts$/ }, () => ({
        contents: `export const LANGUAGES = ['${language}'];`,
      }));
    },
  };
}

function table() {
  const rows = [...sizes].map(([file, kilobytes]) => [`${file}.min.js`, ...kilobytes]);
  const head = [
    ['', ...LANGUAGES],
    ['---', ...LANGUAGES.map(() => '--:')],
  ];
  const lines = [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `\nThose that speak one language, brotli kB.\n\n${lines}\n`;
}
