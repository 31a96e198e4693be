// Four pages of one server: with its styles, with Lit's hydration support loaded first, with a nonce
// for the styles, and with none.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { energy, purchases } from './src/documents.js';
import { breakdown, plain, trend, withNonce } from './src/server.js';

// Each by itself: in shared pieces the support would come after Lit.
for (const entry of ['page', 'with-hydration']) {
  await build({
    entryPoints: [`src/${entry}.js`],
    outdir: `dist/${entry}`,
    bundle: true,
    splitting: true,
    format: 'esm',
    logLevel: 'error',
  });
}

const elements = `${await trend(energy)}\n${await breakdown(purchases)}`;
const strict = (styles) =>
  `default-src 'none'; script-src 'self'; style-src ${styles}; require-trusted-types-for 'script'; trusted-types lit-html`;
const nonced = withNonce(elements, 'r4nd0m');
writeFileSync('dist/index.html', page(elements));
writeFileSync('dist/hydrated.html', page(elements, { entry: 'with-hydration' }));
writeFileSync('dist/nonce.html', page(nonced, { policy: strict("'nonce-r4nd0m'") }));
writeFileSync('dist/plain.html', page(plain(elements), { policy: strict("'self'") }));

function page(body, { entry = 'page', policy } = {}) {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>From a server</title>
    ${meta}
    <script type="module" src="${entry}/${entry}.js"></script>
  </head>
  <body>
    <button id="other">Other data</button>
    <button id="define">Define</button>
    <button id="remove">Remove</button>
    <output id="selected"></output>
    ${body}
    <p id="end">The end</p>
  </body>
</html>
`;
}
