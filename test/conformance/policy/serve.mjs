// Pages under a strict Content Security Policy, for the conformance tests to look into.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const STRICTEST = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
];
const STRICT = [...STRICTEST, "connect-src 'self'"];

const policies = {
  strict: [...STRICT, 'trusted-types lit-html'],
  // A page that loads two files which carry their own Lit each.
  twice: [...STRICT, "trusted-types lit-html 'allow-duplicates'"],
  // A page whose elements have their documents inside asks for nothing.
  strictest: [...STRICTEST, 'trusted-types lit-html'],
};

const scripts = {
  all: ['states.js'],
  both: ['states.js?few=1', 'states.js?few=2'],
  faulty: ['faulty.js'],
  inline: ['inline.js'],
  none: [],
};

/** The elements with a document inside, as the guide writes them. */
const INLINE = /<(peili-[\w-]+)>\s*<script type="application\/json">[^]*?<\/script>\s*<\/\1>/g;
const written = ['getting-started', 'recipes']
  .flatMap((name) => readFileSync(`stories/${name}.mdx`, 'utf8').match(INLINE))
  .join('\n');

const page = (kind) => `<!doctype html>
<html lang="en">
  <title>Policy</title>
  <script src="listen.js"></script>
  ${scripts[kind].map((file) => `<script type="module" src="${file}"></script>`).join('\n  ')}
  <main>${kind === 'inline' ? written : ''}</main>
</html>`;

const bundles = new Map();

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [`test/conformance/policy/${name}.ts`],
    bundle: true,
    format: name === 'listen' ? 'iife' : 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

/** Serves `/__policy/<policy>/<scripts>/`. */
export async function policyPages(context, next) {
  const match = /^\/__policy\/(\w+)\/(\w+)\/(?:(\w+)\.js)?$/.exec(context.path);
  if (!match) return next();
  const [, policy, kind, script] = match;
  context.set('Content-Security-Policy', policies[policy].join('; '));
  if (script) {
    if (!bundles.has(script)) bundles.set(script, bundle(script));
    context.type = 'js';
    context.body = await bundles.get(script);
  } else {
    context.type = 'html';
    context.body = page(kind);
  }
}
