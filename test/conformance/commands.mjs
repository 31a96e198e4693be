// What the conformance tests ask of the browser's own side: media, size, keys, the
// accessibility tree, and what the build would say of the elements.
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

const clients = new WeakMap();
let manifest;

/** Firefox has no such protocol: no media to emulate, no tree of what screen readers are given. */
const isChromium = (process.env.PEILI_BROWSER || 'chromium') === 'chromium';

async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/**
 * Of Firefox's windows one alone has the focus, and a tab that has lost it gets it back only when
 * it comes in front from behind another.
 */
export async function bringToFront(page) {
  const other = await page.browserContext().newPage();
  await page.bringToFront();
  await other.close();
}

const commands = {
  async 'conformance:look'(page, { media, features, width, height, scale }) {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    if (!isChromium) return true;
    const client = await clientOf(page);
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },

  /** Presses keys one after the other: `Tab`, `Shift+Tab`. */
  async 'conformance:press'(page, { keys }) {
    const { keyboard } = page;
    const strokes = keys.flatMap((key) => {
      // Firefox knows a key that writes by what it writes.
      const names = key.split('+').map((name) => (name === 'Space' ? ' ' : name));
      const down = names.map((name) => () => keyboard.down(name));
      return [...down, ...names.reverse().map((name) => () => keyboard.up(name))];
    });
    // Chromium keeps their order without being waited for.
    if (isChromium) await Promise.all(strokes.map((stroke) => stroke()));
    else for (const stroke of strokes) await stroke();
    return true;
  },

  /** What assistive technology is given: each node with role, name, value and properties. */
  async 'conformance:tree'(page) {
    const client = await clientOf(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const textOf = ({ role, name, childIds = [] }) =>
      role?.value === 'StaticText'
        ? name.value
        : childIds.map((id) => (byId.has(id) ? textOf(byId.get(id)) : '')).join(' ');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => ({
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        value: node.value === undefined ? undefined : String(node.value.value),
        text: textOf(node).trim(),
        ...Object.fromEntries((node.properties ?? []).map((each) => [each.name, each.value.value])),
      }));
  },

  /** Gives the page the focus that it has lost. */
  async 'conformance:front'(page) {
    await bringToFront(page);
    return true;
  },

  /** What the page holds once all that can be thrown away has been; nothing where none can tell. */
  async 'conformance:held'(page) {
    if (!isChromium) return { nodes: 0, listeners: 0, bytes: 0 };
    const client = await clientOf(page);
    await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, bytes: usedSize };
  },

  /** The description of the elements, made from the sources as the build makes it. */
  async 'conformance:manifest'() {
    manifest ??= analyze();
    return manifest;
  },

  /** What the browser can, and whether to take the time for every state in every mode. */
  async 'conformance:run'() {
    return { isLong: isChromium && process.env.PEILI_TESTS === 'all', isChromium };
  },
};

async function analyze() {
  const outdir = `node_modules/.cache/peili-manifest-${process.pid}`;
  const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  await promisify(execFile)(process.execPath, [cem, 'analyze', '--quiet', '--outdir', outdir]);
  const text = await readFile(`${outdir}/custom-elements.json`, 'utf8');
  await rm(outdir, { recursive: true });
  return JSON.parse(text);
}

export const conformance = {
  name: 'conformance',
  async executeCommand({ command, payload, session }) {
    const page = session.browser.getPage?.(session.id);
    return commands[command]?.(page, payload);
  },
};
