/** What a page from a server is before its script, and that nothing moves when that comes. */
export async function check(browser, url) {
  const faults = [];
  for (const width of [320, 500, 720, 1000]) {
    for (const page of ['', 'hydrated.html', 'nonce.html'])
      faults.push(...(await takesOver(browser, url + page, width)));
  }
  faults.push(...(await isPlain(browser, `${url}plain.html`)));
  return faults;
}

async function takesOver(browser, url, width) {
  const { page, faults, release } = await heldBack(browser, url, width);
  const fault = (text) => faults.push(`${new URL(url).pathname}, ${width} px: ${text}`);
  if (!(await said(page)).includes('1,200 kWh')) fault('no sentence before the script');
  const before = await places(page);
  if (before.length < 12) fault('little to see before the script');
  await release();
  await page
    .waitForFunction(isOwn, { timeout: 5_000 }, '#trend')
    .catch(() => fault('not taken over'));
  const after = await places(page);
  const moved = before.filter((place, index) => place !== after[index]);
  if (moved.length > 0 || before.length !== after.length) fault(`moved: ${moved.join('; ')}`);
  await page.close();

  const again = await heldBack(browser, url, width);
  await again.page.evaluate(openTable);
  const cell = await again.page.evaluate(cellOf);
  if (cell !== '100') fault(`the table has ${cell} before the script`);
  await again.release();
  await again.page.waitForFunction(isOwn, { timeout: 5_000 }, '#trend').catch(() => undefined);
  if ((await again.page.evaluate(cellOf)) !== '100') fault('an open table is closed by the script');
  const focused = await again.page.evaluate(
    () => document.querySelector('#trend').shadowRoot.activeElement?.localName,
  );
  if (focused !== 'summary') fault('the focus is lost');
  await again.page.close();
  return [...faults, ...again.faults];
}

async function isPlain(browser, url) {
  const { page, faults, release } = await heldBack(browser, url, 720);
  const texts = await page.evaluate(() => document.querySelector('#trend').innerText);
  if (!texts.includes('1,200')) faults.push('plain.html: no sentence before the script');
  await release();
  await page.waitForFunction(
    () => document.querySelector('#trend').shadowRoot?.querySelector('[part=sentence]'),
    { timeout: 5_000 },
  );
  const isHidden = await page.evaluate(
    () => document.querySelector('#trend > div').getClientRects().length === 0,
  );
  if (!isHidden) faults.push('plain.html: what was in the element is still to be seen');
  await page.close();
  return faults;
}

/** The page, with its script kept waiting until `release`. */
async function heldBack(browser, url, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 1600 });
  const faults = [];
  page.on('console', (message) => {
    if (!message.location().url?.endsWith('favicon.ico')) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`thrown: ${message}`));
  await page.setRequestInterception(true);
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  page.on('request', async (request) => {
    if (/\/(page|with-hydration)\.js$/.test(request.url())) await held;
    await request.continue();
  });
  const loaded = page.goto(url);
  await page.waitForSelector('#end');
  const release = async () => {
    letGo();
    await loaded;
  };
  return { page, faults, release };
}

function said(page) {
  return page.evaluate(() =>
    document
      .querySelector('#trend')
      .shadowRoot.querySelector('[part=sentence]')
      .innerText.replaceAll('\u00A0', ' '),
  );
}

/** Where all that can be read stands. What is inside a figure is drawn for the exact width. */
function places(page) {
  return page.evaluate(() => {
    const root = document.querySelector('#trend').shadowRoot;
    const all = [
      ...root.querySelectorAll('p, summary, button, label, select, [part]'),
      document.querySelector('#end'),
    ];
    return all
      .filter(
        (each) => each.checkVisibility() && !each.closest('svg') && each.localName !== 'input',
      )
      .filter(
        (each) =>
          !each.parentElement.closest('details:not([open])') || each.localName === 'summary',
      )
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [each.localName, each.getAttribute('part'), x, y, width, height].join(' ');
      });
  });
}

function isOwn(selector) {
  const root = document.querySelector(selector).shadowRoot;
  return (
    root.querySelector('style, .served') === null && root.querySelector('[part=sentence]') !== null
  );
}

function openTable() {
  const table = document.querySelector('#trend').shadowRoot.querySelector('[part=table]');
  const summary = table.closest('details').querySelector('summary');
  summary.click();
  summary.focus();
}

function cellOf() {
  return document.querySelector('#trend').shadowRoot.querySelector('[open] [part=table] td')
    ?.innerText;
}
