import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PeiliPurchaseBreakdown } from '../../src/define/purchase-breakdown.js';
import '../../src/define/purchase-breakdown.js';
import type { CorrectionRequestEvent } from '../../src/index.js';
import { documentOf, item, receipt } from '../model/purchases-document.js';
import { all, one, textOf, textsOf } from './shadow.js';

const TREE = {
  categories: [
    { id: 'food', name: 'Food' },
    { id: 'milk', parent: 'food', name: 'Milk' },
    { id: 'home', name: 'Home' },
  ],
  stores: [{ id: 'a', name: 'Corner shop' }],
};

/** Food 30, of which milk 10; home 45.50. */
function household(lamp: object = { category: 'home' }): object {
  return documentOf(
    [
      receipt(
        '2026-10-05',
        [
          item('Whole milk', 10, { category: 'milk' }),
          item('Bread', 20, { category: 'food' }),
          item('Lamp', 40, lamp),
          item('Bulb', 5.5, { category: 'home' }),
        ],
        { id: 'r1', store: 'a' },
      ),
    ],
    TREE,
  );
}

async function show(more: object = {}): Promise<PeiliPurchaseBreakdown> {
  const element = await fixture<PeiliPurchaseBreakdown>(
    html`<peili-purchase-breakdown
      lang="en"
      start="2026-10-01"
      .data=${household()}
    ></peili-purchase-breakdown>`,
  );
  Object.assign(element, more);
  await nextFrame();
  await element.updateComplete;
  one(element, '[part=why] summary')!.click();
  await waitUntil(() => one(element, '.why'));
  return element;
}

/** Chooses in the menu of this name, by what the choice says. */
async function choose(
  element: PeiliPurchaseBreakdown,
  name: string,
  choice: string,
): Promise<void> {
  const menu = all(element, '.menu').find(({ textContent }) => textContent.includes(name));
  const select = menu!.querySelector('select')!;
  const option = [...select.options].find(({ text }) => text.startsWith(choice));
  select.value = option!.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

function listen(element: PeiliPurchaseBreakdown): CorrectionRequestEvent['detail'][] {
  const told: CorrectionRequestEvent['detail'][] = [];
  element.addEventListener('peili-correction-request', ({ detail }) => told.push(detail));
  return told;
}

const send = (element: Element): HTMLElement => one(element, '.correcting button')!;
const preview = (element: Element): string[] =>
  all(element, '.effect tr')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(' '));

describe('peili-purchase-breakdown, where a row comes from', () => {
  it('explains the total first, then any row', async () => {
    const element = await show();
    expect(textOf(element, '.why .result')).to.match(/Total €75\.50/);
    expect(textsOf(element, '.asked option')).to.eql([
      'Total: €75.50',
      'Home: €45.50',
      'Food: €30.00',
    ]);
    await choose(element, 'Figure', 'Home');
    expect(textsOf(element, '.reckoning li').slice(0, 2)).to.eql([
      'Bought €45.50',
      '= Total €45.50',
    ]);
    expect(textOf(element, '.why')).to.contain('2 receipt lines, October 2026');
  });

  it('explains one receipt line of a product', async () => {
    const element = await show({ product: 'Lamp' });
    await choose(element, 'Figure', '5 October 2026');
    expect(textOf(element, '.why')).to.match(/1 receipt line, .*5 October 2026/);
  });
});

describe('peili-purchase-breakdown, what a person says of a row', () => {
  it('shows what would change before anything is sent', async () => {
    const element = await show({ path: 'home' });
    const told = listen(element);
    await choose(element, 'Figure', 'Lamp');
    await choose(element, 'What should change', 'Do not count');
    expect(textOf(element, '.effect p')).to.equal('This is about 1 line on your receipts.');
    expect(preview(element)).to.eql(['Lamp €40.00 €0.00', 'Total €45.50 €5.50']);
    expect(told).to.eql([]);
    send(element).click();
    expect(told).to.eql([
      { ref: { product: 'Lamp' }, field: 'counted', proposed: 'false', reason: 'wish' },
    ]);
  });

  it('asks for the right category, and shows both rows', async () => {
    const element = await show();
    const told = listen(element);
    await choose(element, 'Figure', 'Home');
    await choose(element, 'What should change', 'The category');
    expect(one(element, '.effect'), 'nothing is proposed yet').to.equal(null);
    await choose(element, 'Right category', 'Food / Milk');
    expect(preview(element)).to.eql([
      'Home €45.50 €0.00',
      'Food €30.00 €75.50',
      'Total €75.50 €75.50',
    ]);
    send(element).click();
    expect(told).to.eql([
      {
        ref: { category: 'home' },
        field: 'category',
        old: 'home',
        proposed: 'milk',
        reason: 'wrong',
      },
    ]);
  });

  it('marks the row as waiting, and changes nothing, until new data answer', async () => {
    const element = await show({ path: 'home' });
    await choose(element, 'Figure', 'Lamp');
    await choose(element, 'What should change', 'Do not count');
    send(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.sent'));
    expect(textOf(element, '.sent')).to.contain('Sent: Do not count this (Lamp).');
    expect(textsOf(element, 'li > .row .name')).to.eql(['Lamp sent, waiting', 'Bulb']);
    expect(textOf(element, '.total .value')).to.equal('€45.50');
    element.data = household();
    await element.updateComplete;
    expect(textsOf(element, '.waiting-row'), 'the same data anew').to.have.length(1);
    element.data = household({ category: 'home', hidden: true });
    await element.updateComplete;
    expect(all(element, '.waiting-row, .sent')).to.eql([]);
    expect(textOf(element, '.total .value')).to.equal('€5.50');
    expect(element.shadowRoot!.activeElement, 'the focus is not lost').to.equal(
      one(element, '[part=why] summary'),
    );
  });

  it('is about one receipt line where that is chosen', async () => {
    const element = await show({ product: 'Lamp' });
    const told = listen(element);
    await choose(element, 'Figure', '5 October 2026');
    await choose(element, 'What should change', 'This is not my');
    send(element).click();
    await element.updateComplete;
    expect(told).to.eql([
      {
        ref: { purchase: 'r1', index: 2 },
        field: 'mine',
        proposed: 'false',
        reason: 'wrong',
      },
    ]);
    expect(textOf(element, '.receipts .waiting-row')).to.equal('sent, waiting');
  });

  it('sends an event that does not bubble', async () => {
    const element = await show({ path: 'home' });
    let heard: Event | undefined;
    element.addEventListener('peili-correction-request', (event) => (heard = event));
    await choose(element, 'What should change', 'This is not my');
    send(element).click();
    expect([heard!.bubbles, heard!.composed]).to.eql([false, false]);
  });

  it('says nothing of rows that are no goods, or where the page has left it out', async () => {
    const element = await show({ by: 'store' });
    expect(all(element, '.correcting')).to.eql([]);
    expect(textOf(element, '[part=why] summary')).to.equal('Where does this figure come from?');
    Object.assign(element, { by: 'category', path: 'home', noEdit: true });
    await element.updateComplete;
    expect(all(element, '.correcting')).to.eql([]);
    element.noEdit = false;
    await element.updateComplete;
    expect(all(element, '.correcting')).to.have.length(1);
  });
});
