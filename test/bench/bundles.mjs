import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { foldedTemplatesForEsbuild } from '../../fold-templates.mjs';

/** Each contestant's source. They are resolved here so that tools see that they are used. */
const sources = {
  'energy/floor': import.meta.resolve('./energy/floor.ts'),
  'energy/peili': import.meta.resolve('./energy/peili.ts'),
  'energy/peili-read': import.meta.resolve('./energy/peili-read.ts'),
  'energy/uplot': import.meta.resolve('./energy/uplot.ts'),
  'energy/plot': import.meta.resolve('./energy/plot.ts'),
  'energy/chart': import.meta.resolve('./energy/chart.ts'),
  'energy/lightweight': import.meta.resolve('./energy/lightweight.ts'),
  'energy/echarts': import.meta.resolve('./energy/echarts.ts'),
  'goals/floor': import.meta.resolve('./goals/floor.ts'),
  'goals/peili': import.meta.resolve('./goals/peili.ts'),
  'purchases/floor': import.meta.resolve('./purchases/floor.ts'),
  'purchases/peili': import.meta.resolve('./purchases/peili.ts'),
  'purchases/peili-worker': import.meta.resolve('./purchases/peili-worker.ts'),
  'purchases/reader': import.meta.resolve('./purchases/reader.ts'),
  'purchases/uplot': import.meta.resolve('./purchases/uplot.ts'),
  'purchases/plot': import.meta.resolve('./purchases/plot.ts'),
  'purchases/chart': import.meta.resolve('./purchases/chart.ts'),
  'purchases/echarts': import.meta.resolve('./purchases/echarts.ts'),
};
const driver = import.meta.resolve('./page/driver.ts');
const generator = import.meta.resolve('../../demo/generate/index.ts');

/** The script of a contestant, as a page in production would load it. */
export function bundleOf(contestant, minify = true) {
  return bundle(sources[contestant], minify);
}

export function driverScript() {
  return bundle(driver, true);
}

/** Node 20 reads no TypeScript. */
export async function demoGenerator() {
  const script = Buffer.from(await bundle(generator, false)).toString('base64');
  return import(`data:text/javascript;base64,${script}`);
}

async function bundle(url, minify) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    legalComments: 'none',
    minify,
    plugins: [foldedTemplatesForEsbuild],
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

export function sizeOf(script) {
  const bytes = Buffer.from(script);
  return { minified: bytes.length, brotli: brotliCompressSync(bytes).length };
}

/** One of the peers has a style sheet, without which its legend would fall apart. */
export function styles() {
  return readFileSync(fileURLToPath(import.meta.resolve('uplot/dist/uPlot.min.css')), 'utf8');
}
