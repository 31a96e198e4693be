// Serves the demo: `npm start`, from a fresh clone on. `npm start -- --open` opens a browser too.
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, readdirSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../test/install.mjs';

const root = realpathSync(fileURLToPath(new URL('..', import.meta.url)));
process.chdir(root);

install();
build();

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** As strict as a careful integrator's: the elements must live with it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

listen(Number(process.env.PORT ?? 8000));

/** Builds unless dist is newer than all that it is made from. */
function build() {
  const sources = readdirSync('src', { recursive: true }).map((path) => join('src', path));
  const inputs = [...sources, 'package.json', 'package-lock.json', 'rollup.config.mjs'];
  const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // The last of the files that the demo loads.
  if (time('dist/cdn/data.min.js') > Math.max(...inputs.map(time))) return;
  console.log('Building dist/ ...');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}

/** Without a PORT of one's own, the next free one will do. */
function listen(port) {
  const server = createServer(serve);
  server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = `http://127.0.0.1:${server.address().port}/demo/`;
    console.log(`Peili demo: ${address} (Ctrl+C ends it)`);
    if (process.argv.includes('--open')) open(address);
  });
}

function serve(request, response) {
  const [path] = request.url.split('?');
  if (path === '/' || path === '/demo') {
    return response.writeHead(302, { location: '/demo/' }).end();
  }
  // Browsers ask for one unbidden, and a 404 would stand in the console.
  if (path === '/favicon.ico') return response.writeHead(204).end();
  const file = fileAt(path);
  if (!file) return response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  });
  return createReadStream(file).pipe(response);
}

/** The file that a path stands for: within the project, and not hidden. */
function fileAt(path) {
  try {
    const name = decodeURIComponent(path);
    if (name.split('/').some((part) => part.startsWith('.'))) return undefined;
    const file = realpathSync(join(root, name, name.endsWith('/') ? 'index.html' : ''));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function open(address) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore' }).on('error', () => {});
}
