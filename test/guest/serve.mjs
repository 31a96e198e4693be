// Pages with elements on them, and addresses that answer as badly as a server can.
import { build } from 'esbuild';
import { furtherLanguage } from './further-language.mjs';

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const energy = (value) =>
  JSON.stringify({
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    series: [
      {
        ...{ id: 'a', measure: 'energy', unit: 'kWh' },
        segments: [
          { start: '2026-10-01T00:00:00+03:00', resolution: 'P1D', values: [value, value] },
        ],
      },
    ],
  });

/** By the names that ../shared/corpora/hostile/fetch-chaos.json gives them. */
const ANSWERS = {
  '200-ok': (context) => json(context, energy(10)),
  404: (context) => status(context, 404, 'Not here'),
  500: (context) => status(context, 500, energy(10)),
  '204-empty': (context) => status(context, 204, null),
  '200-html': (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Log in</title>';
  },
  'wrong-type-json-body': (context) => {
    context.type = 'text/plain';
    context.body = energy(10);
  },
  'slow-3s': async (context) => {
    await wait(3_000);
    json(context, energy(10));
  },
  never: (context) => {
    context.respond = false;
  },
  'reset-mid-body': (context) => {
    const text = energy(10);
    context.respond = false;
    context.res.writeHead(200, { 'content-length': text.length });
    context.res.write(text.slice(0, 20));
    setTimeout(() => context.res.destroy(), 20);
  },
  'redirect-same-origin': (context) => context.redirect('/__sources/200-ok'),
  'redirect-cross-origin': (context) =>
    context.redirect(`http://127.0.0.1:${context.req.socket.localPort}/__sources/200-ok`),
  'cors-missing': (context) => json(context, energy(10)),
  'abort-on-disconnect': (context) => {
    context.respond = false;
    begun.push('abort-on-disconnect');
    context.res.on('close', () => ended.push('abort-on-disconnect'));
  },
  'out-of-order': async (context) => {
    const isFirst = context.query.seq === '1';
    await wait(isFirst ? 400 : 50);
    json(context, energy(isFirst ? 10 : 20));
  },
  '304-no-cache': (context) => status(context, 304, null),
  /** What became of those that were given up. */
  record: (context) => json(context, JSON.stringify({ begun, ended })),
};

const begun = [];
const ended = [];

function json(context, text) {
  context.type = 'json';
  context.body = text;
}

function status(context, code, text) {
  context.status = code;
  context.body = text;
}

/** Serves `/__sources/<how>`, for tests of `src`. */
export async function sources(context, next) {
  const match = /^\/__sources\/([\w-]+)$/.exec(context.path);
  if (!match) return next();
  context.set('Cache-Control', 'no-store');
  await ANSWERS[match[1]]?.(context);
}

const page = `<!doctype html>
<html lang="en">
  <meta name="viewport" content="width=device-width">
  <style>body { margin: 0 }</style>
  <title>Guest</title>
  <script type="module" src="guest.js"></script>
  <main></main>
</html>`;

const scripts = new Map();

async function scriptOf(kind) {
  const isLonger = kind === 'longer';
  const { outputFiles } = await build({
    entryPoints: [isLonger ? 'test/guest/longer-page.ts' : 'test/guest/page.ts'],
    bundle: true,
    format: 'esm',
    plugins: isLonger ? [furtherLanguage] : [],
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

/** Serves `/__guest/plain/`, one of each element, and `/__guest/longer/`, all states. */
export async function guestPages(context, next) {
  const match = /^\/__guest\/(plain|longer)\/(guest\.js)?$/.exec(context.path);
  if (!match) return next();
  const [, kind, isScript] = match;
  context.type = isScript ? 'js' : 'html';
  if (!isScript) context.body = page;
  else {
    if (!scripts.has(kind)) scripts.set(kind, scriptOf(kind));
    context.body = await scripts.get(kind);
  }
}
