const FRAME = 1000 / 60;

const VIEWPORTS = {
  '': { width: 1280, height: 800 },
  // All of a hundred small ones in sight at once, and the same with most of them below.
  small: { width: 2560, height: 7000 },
  column: { width: 1280, height: 800 },
};

/**
 * One fresh page, in a process of its own, from the document's text to the last turn.
 *
 * Main-thread time is the browser's own sum of its main thread's tasks, by the processor time of
 * that thread: what other programs take of the machine in the meantime does not count, and no
 * trace is written that would cost time itself.
 */
export async function visit(browser, origin, { scenario, contestant, phase, picture, around }) {
  const context = await browser.createBrowserContext();
  try {
    const layout = scenario.layout ?? '';
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.setViewport(VIEWPORTS[layout]);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${origin}/page?contestant=${contestant.script}&layout=${layout}`);
    const result = await timings(client, { scenario, contestant, phase, around });
    if (picture) await page.screenshot({ path: picture });
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

/** `around` is given each act to start, and so can watch it. */
async function timings(client, { scenario, contestant, phase, around = (_, act) => act() }) {
  const { documents, look, turns = [], isSeen = false } = scenario;
  const { isPrepared = false, isNothing = false } = contestant;
  const load = 1000 * (await metrics(client)).TaskDuration;
  await call(client, 'prepare', { documents: `/documents/${documents}`, isPrepared });
  const before = await heap(client);
  const act = isNothing ? 'nothing' : isSeen ? contestant.whenSeen : 'draw';
  const wait = phase * FRAME;
  const parameters = isNothing ? [wait] : [look, wait];
  const drawn = await around(client, () => measured(client, act, ...parameters));
  const nodes = await call(client, 'count');
  const kept = (await heap(client)) - before;
  const turned = [];
  for (const { look: next } of isNothing ? [] : turns) {
    turned.push(await around(client, () => measured(client, 'turn', next, wait)));
  }
  const more = scenario.isHeap ? (await heap(client)) - before - kept : undefined;
  return { ...drawn, ...nodes, load, heap: kept, more, turned };
}

/** Milliseconds of all the main thread's tasks, and of those what style and layout take. */
async function measured(client, ...job) {
  const before = await metrics(client);
  const timing = await call(client, ...job);
  const after = await metrics(client);
  const spent = (name) => 1000 * (after[name] - before[name]);
  const [style, layout] = [spent('RecalcStyleDuration'), spent('LayoutDuration')];
  return { ...timing, main: spent('TaskDuration'), style, layout };
}

/** Bytes that scripts hold. Typed arrays and the nodes of the page are kept elsewhere. */
async function heap(client) {
  // What only a finaliser lets go of is left after the first time.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return (await metrics(client)).JSHeapUsedSize;
}

async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function call(client, name, ...parameters) {
  const list = parameters.map((parameter) => JSON.stringify(parameter)).join(', ');
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `driver.${name}(${list})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
  return result.value;
}
