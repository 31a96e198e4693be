// Tells how large each self-contained file is and what it is made of: dist/cdn/CONTENTS.md.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { foldedTemplatesForEsbuild } from './fold-templates.mjs';

const ROOMS = ['elements', 'view', 'chart', 'locale', 'insight', 'convert', 'model'];
const PACKAGES = { lit: /lit/, valibot: /valibot/, d3: /d3/, 'date-fns': /date-fns/ };
const PARTS = [...ROOMS, ...Object.keys(PACKAGES), 'others'];

const rows = new Map();

/** For Rollup; the rows of all files that one build writes. */
export function contents(entry) {
  return {
    name: 'contents',
    async writeBundle({ file }, files) {
      const [{ code }] = Object.values(files);
      rows.set(basename(file), rowOf(Buffer.from(code), await lengthsIn(entry)));
      writeFileSync('dist/cdn/CONTENTS.md', table());
    },
  };
}

/** How much of the minified file each source is, by esbuild, which keeps account. */
async function lengthsIn(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    metafile: true,
    minify: true,
    plugins: [foldedTemplatesForEsbuild],
    write: false,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.entries(inputs).map(([id, { bytesInOutput }]) => [`/${id}`, bytesInOutput]);
}

/** Sizes in kB of 1,000 bytes. */
function rowOf(bytes, lengths) {
  const sum = (list) => list.reduce((total, [, length]) => total + length, 0);
  const share = (part) => {
    const own = lengths.filter(([id]) => partOf(id) === part);
    return `${Math.round((100 * sum(own)) / sum(lengths))} %`;
  };
  const kilobytes = (length) => (length / 1000).toFixed(1);
  return [
    kilobytes(brotliCompressSync(bytes).length),
    kilobytes(bytes.length),
    ...PARTS.map(share),
  ];
}

function partOf(id) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name) return Object.keys(PACKAGES).find((part) => PACKAGES[part].test(name)) ?? 'others';
  return /.*\/src\/([^/]+)\//.exec(id)?.[1];
}

function table() {
  const head = ['', 'brotli kB', 'minified kB', ...PARTS];
  const rule = head.map((_, at) => (at === 0 ? '---' : '--:'));
  const lines = [...rows].map(([file, row]) => [file, ...row]);
  const written = [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `How large each file is (1 kB is 1,000 bytes), and what it is made of.\n\n${written}\n`;
}
