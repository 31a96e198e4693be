// Pages under a strict Content Security Policy, for the conformance tests to look into.
import { build } from 'esbuild';

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
];

const policies = {
  strict: [...STRICT, 'trusted-types lit-html'],
  // A page that loads two files which carry their own Lit each.
  twice: [...STRICT, "trusted-types lit-html 'allow-duplicates'"],
};

const scripts = {
  all: ['states.js'],
  both: ['states.js?few=1', 'states.js?few=2'],
  faulty: ['faulty.js'],
  none: [],
};

const page = (files) => `<!doctype html>
<html lang="en">
  <title>Policy</title>
  <script src="listen.js"></script>
  ${files.map((file) => `<script type="module" src="${file}"></script>`).join('\n  ')}
  <main></main>
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
    context.body = page(scripts[kind]);
  }
}
