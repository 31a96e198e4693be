import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { foldedTemplatesForEsbuild } from './fold-templates.mjs';
import { launchOptions } from './test/browser.mjs';
import { bringToFront, conformance } from './test/conformance/commands.mjs';
import { policyPages } from './test/conformance/policy/serve.mjs';
import { guestPages, sources } from './test/guest/serve.mjs';

/** `chromium`, or `firefox`. */
const kind = process.env.PEILI_BROWSER || 'chromium';
const isLong = process.env.PEILI_TESTS === 'all';

/** Serves a test file with all it imports in one: d3 and date-fns alone are 330 files. */
const bundledTests = {
  name: 'bundled-tests',
  async serve({ path }) {
    if (!path.endsWith('.test.ts')) return undefined;
    const { outputFiles } = await build({
      entryPoints: [join(process.cwd(), path)],
      bundle: true,
      // Lit's development build warns of what its production build passes over.
      conditions: ['development'],
      format: 'esm',
      logLevel: 'error',
      plugins: [foldedTemplatesForEsbuild],
      sourcemap: 'inline',
      target: 'es2022',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

/** Gives browser tests the files of ../shared, which lies outside the served folder. */
async function sharedFiles(context, next) {
  if (!context.path.startsWith('/__shared/')) return next();
  try {
    const root = await realpath('../shared');
    const file = await realpath(
      join(root, decodeURIComponent(context.path.slice('/__shared/'.length))),
    );
    if (relative(root, file).startsWith('..')) throw new Error('outside');
    context.body = await readFile(file);
  } catch {
    context.status = 404;
  }
}

/**
 * A window each: of two tabs in one, the one behind gets no animation frames. And each has the
 * focus, whatever goes on in the others: without it, keys and focus come to nothing.
 */
async function createPage({ browser, context }) {
  if (kind === 'firefox') return createTab(context);
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** Firefox has one window, and what is to run comes in front. */
async function createTab(context) {
  const page = await context.newPage();
  const go = page.goto.bind(page);
  page.goto = async (address) => {
    if (address !== 'about:blank') await bringToFront(page);
    return go(address);
  };
  return page;
}

/** Ends with the line that test/run.mjs adds up. */
const summary = {
  onTestRunFinished({ sessions }) {
    const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];
    const all = sessions.flatMap(({ testResults }) => (testResults ? tests(testResults) : []));
    const skipped = all.filter((test) => test.skipped).length;
    const passed = all.filter((test) => test.passed && !test.skipped).length;
    const broken = sessions.filter(({ errors }) => errors.length > 0).length;
    const failed = all.length - passed - skipped + broken;
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
};

/** A page on which a rejection that nobody handles fails the test, as an error does. */
const page = (testFramework) => `<!doctype html>
  <html lang="en">
    <script type="module">
      addEventListener('unhandledrejection', ({ reason }) => {
        throw reason;
      });
    </script>
    <script type="module" src="${testFramework}"></script>
  </html>`;

export default {
  files: [
    'test/{locale,elements,conformance,guest}/**/*.test.ts',
    // What needs no browser is tried in Node; here too, where there is time.
    ...(isLong ? ['test/{model,convert,insight,chart,view}/**/*.test.ts'] : []),
  ],
  // Firefox gives the focus to one window at a time.
  concurrency: kind === 'chromium' ? 3 : 1,
  staticLogging: true,
  browsers: [
    chromeLauncher({
      puppeteer,
      createPage,
      launchOptions: launchOptions(kind),
    }),
  ],
  middleware: [sharedFiles, policyPages, guestPages, sources],
  plugins: [bundledTests, conformance],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summary],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: page,
  // The conformance tests of one file take longer than the runner expects of any.
  testsFinishTimeout: 1_800_000,
  testFramework: { config: { timeout: 10_000 } },
};
