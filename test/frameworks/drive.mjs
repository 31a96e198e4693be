/**
 * Does with an example page what its framework must be able to do with an element: data in, before
 * and after definition; events out; other data; removal. Gives what went wrong.
 */
export async function drive(browser, url) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => {
    const { url: source } = message.location();
    if (!source?.endsWith('favicon.ico')) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  const expectIn = async (what, condition, ...values) => {
    await page
      .waitForFunction(condition, { timeout: 5_000 }, ...values)
      .catch(() => faults.push(`never so: ${what}`));
  };
  await page.goto(url);

  await expectIn('data set as a property is shown', isSaid, '#trend', '1,200 kWh');
  const isDefined = await page.evaluate(() => !!customElements.get('peili-purchase-breakdown'));
  if (isDefined) faults.push('the late element was defined too early');
  await page.click('#define');
  await expectIn('data set before definition is shown', isSaid, '#late', '€25');

  await page.evaluate(() =>
    document.querySelector('#trend').shadowRoot.querySelector('input[type=range]').focus(),
  );
  await page.keyboard.press('Home');
  await expectIn('an event comes out', isSelected, '2025-01');

  await page.click('#other');
  await expectIn('other data are shown', isSaid, '#trend', '600 kWh');
  await page.click('#remove');
  await expectIn('the element is gone', () => !document.querySelector('#trend'));
  const rest = await page.evaluate(() => document.querySelector('#late').matches(':defined'));
  if (!rest) faults.push('what remains is not defined');
  await page.close();
  return faults;
}

function isSaid(selector, words) {
  const root = document.querySelector(selector)?.shadowRoot;
  const sentence = root?.querySelector('[part=sentence]')?.textContent ?? '';
  return sentence.replaceAll('\u00A0', ' ').includes(words);
}

function isSelected(key) {
  return document.querySelector('#selected').textContent === key;
}
