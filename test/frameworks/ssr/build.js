// Three pages of one server: with its styles, with a nonce for them, and with none.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { energy, purchases } from './src/documents.js';
import { breakdown, plain, trend, withNonce } from './src/server.js';

await build({
  entryPoints: ['src/page.js'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  logLevel: 'error',
});

const elements = `${await trend(energy)}\n${await breakdown(purchases)}`;
const strict = (styles) =>
  `default-src 'none'; script-src 'self'; style-src ${styles}; require-trusted-types-for 'script'; trusted-types lit-html`;
writeFileSync('dist/index.html', page(elements));
writeFileSync('dist/nonce.html', page(withNonce(elements, 'r4nd0m'), strict("'nonce-r4nd0m'")));
writeFileSync('dist/plain.html', page(plain(elements), strict("'self'")));

function page(body, policy) {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>From a server</title>
    ${meta}
    <script type="module" src="page.js"></script>
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
