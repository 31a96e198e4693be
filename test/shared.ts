/** Files of ../shared: real data that the project is checked against but does not carry. */

interface NodeFiles {
  readFileSync(path: string): Uint8Array;
}
declare const process: { getBuiltinModule(name: 'node:fs'): NodeFiles } | undefined;

const files = typeof process === 'undefined' ? undefined : process.getBuiltinModule('node:fs');

/** The bytes of a file, by its path within ../shared; undefined where it is not there. */
export async function shared(path: string): Promise<Uint8Array | undefined> {
  if (files) {
    try {
      return files.readFileSync(`../shared/${path}`);
    } catch {
      return undefined;
    }
  }
  const name = path.split('/').map(encodeURIComponent).join('/');
  const response = await fetch(`/__shared/${name}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

export async function sharedText(path: string): Promise<string | undefined> {
  const bytes = await shared(path);
  return bytes && new TextDecoder().decode(bytes);
}

const isHere = (await shared('data/README.md')) !== undefined;

/** A `describe` whose tests are skipped, and say why, where ../shared is not there. */
export function describeWithShared(title: string, tests: () => void): void {
  if (isHere) describe(title, tests);
  else describe.skip(`${title} (skipped: ../shared is not here)`, tests);
}
