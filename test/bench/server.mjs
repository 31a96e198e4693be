import { createServer } from 'node:http';

const PAGE_STYLES = `
  body { margin: 16px; font: 16px/1.4 sans-serif; }
  #places { display: grid; gap: 16px; grid-template-columns: 800px; }
  #places > div { min-height: 300px; }
  .small #places { grid-template-columns: repeat(8, 300px); }
  .column #places { grid-template-columns: repeat(4, 300px); }
  .small #places > div, .column #places > div { min-height: 200px; }
`;

/** All that a page may load comes from here; and it has finer clocks by being isolated. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

/** Serves the bench's pages from this machine alone. `find` has what is not a page. */
export async function serve(find) {
  const server = createServer(async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const found = pathname === '/page' ? page(searchParams) : await find(pathname);
    if (!found) return response.writeHead(404, headers).end();
    return response.writeHead(200, { ...headers, 'content-type': found.type }).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    // Browsers keep connections open, and a server waits for them.
    close: () => (server.closeAllConnections(), server.close()),
  };
}

function page(parameters) {
  const body = `<!doctype html>
    <html lang="en" class="${parameters.get('layout')}">
      <meta charset="utf-8" />
      <title>Bench</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/peer.css" />
      <style>${PAGE_STYLES}</style>
      <div id="places"></div>
      <script type="module" src="/driver.js"></script>
      <script type="module" src="/scripts/${parameters.get('contestant')}.js"></script>
    </html>`;
  return { type: 'text/html; charset=utf-8', body };
}
