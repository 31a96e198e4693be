// Test files as modules that Node can run.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'esbuild';

const isForBrowser = (folder) => ['elements', 'conformance', 'guest'].includes(folder);

/** The test files that need no browser of the test runner's. */
export function nodeTests() {
  return readdirSync('test', { recursive: true })
    .map((path) => join('test', path))
    .filter((path) => /\.test\.(ts|mjs)$/.test(path) && !path.split(sep).some(isForBrowser));
}

/** Node 20 reads no TypeScript. */
export async function bundle(entryPoints, outdir) {
  await build({
    entryPoints,
    outdir,
    outbase: 'test',
    bundle: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    platform: 'node',
    sourcemap: 'inline',
    target: 'node20',
  });
}
