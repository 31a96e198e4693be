import { aTimeout, fixture, html, nextFrame, waitUntil } from '@open-wc/testing-helpers';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { PeiliPurchaseBreakdown } from '../../src/define/purchase-breakdown.js';
import type { ProblemEvent, SelectEvent, ViewChangeEvent } from '../../src/index.js';
import { documentOf, item, receipt } from '../model/purchases-document.js';
import { all, one, textOf, textsOf } from './shadow.js';

const TREE = {
  categories: [
    { id: 'dairy', name: 'Milk and cheese' },
    { id: 'cheese', parent: 'dairy', name: 'Cheese' },
    { id: 'meat', name: 'Meat and fish' },
  ],
  stores: [
    { id: 'a', name: 'Corner shop' },
    { id: 'b', name: 'Harbour shop' },
  ],
};

/** October 66.50, September 50. */
const household = documentOf(
  [
    receipt(
      '2026-09-05',
      [item('Milk', 20, { category: 'dairy' }), item('Mince', 30, { category: 'meat' })],
      { store: 'a' },
    ),
    receipt(
      '2026-10-05',
      [
        item('Milk', 15.5, { category: 'dairy' }),
        item('Brie', 10, { category: 'cheese' }),
        item('Mince', 36, { category: 'meat' }),
        item('What is it', 5),
      ],
      { store: 'b' },
    ),
  ],
  TREE,
);

/** As many roots as there are amounts. */
function roots(
  amounts: readonly number[],
  name = (index: number) => `Group ${index}`,
  more: object = {},
): object {
  const categories = amounts.map((_, index) => ({ id: `c${index}`, name: name(index) }));
  const items = amounts.map((amount, index) =>
    item(`x${index}`, amount, { ...more, category: `c${index}` }),
  );
  return documentOf([receipt('2026-10-05', items)], { categories });
}

const many = roots([90, 80, 70, 60, 50, 40, 30, 20, 10]);

async function show(data: unknown, more: object = {}): Promise<PeiliPurchaseBreakdown> {
  const element = await fixture<PeiliPurchaseBreakdown>(
    html`<peili-purchase-breakdown
      lang="en"
      start="2026-10-01"
      .data=${data}
    ></peili-purchase-breakdown>`,
  );
  Object.assign(element, more);
  await settled(element);
  return element;
}

/** After the width is known, and what follows from it. */
async function settled(element: PeiliPurchaseBreakdown): Promise<void> {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

/** What the element tells the page, as `type name value`. */
function listen(element: PeiliPurchaseBreakdown): string[] {
  const told: string[] = [];
  element.addEventListener('peili-select', ({ detail }: SelectEvent) => {
    told.push(`select ${detail.key} ${detail.by ?? ''}`);
  });
  element.addEventListener('peili-view-change', ({ detail }: ViewChangeEvent) => {
    told.push(`${detail.name} ${detail.value}`);
  });
  return told;
}

async function openTable(element: PeiliPurchaseBreakdown): Promise<void> {
  one(element, 'details:has(.size):not(.fold)')!.toggleAttribute('open', true);
  await waitUntil(() => one(element, 'table'));
}

const rowsOf = (element: Element): string[] => textsOf(element, 'li > .row');
const button = (element: Element, name: string): HTMLButtonElement =>
  all(element, 'button').find(({ textContent }) => textContent.includes(name)) as HTMLButtonElement;
const focusedText = (element: Element): string =>
  (element.shadowRoot!.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('peili-purchase-breakdown', () => {
  it('says the same numbers in sentence, figure and table', async () => {
    const element = await show(household);
    await openTable(element);
    expect(textOf(element, '[part=sentence]')).to.equal(
      'In October 2026 you spent €66.50, €16.50 more than in September 2026.',
    );
    expect(textOf(element, '.total .value')).to.equal('€66.50');
    expect(textOf(element, 'tfoot td')).to.equal('66.50');
    expect(textsOf(element, 'li .value')).to.eql(['€36.00', '€25.50', '€5.00']);
    expect(textsOf(element, 'tbody tr td:nth-child(2)').slice(0, 3)).to.eql([
      '36.00',
      '25.50',
      '5.00',
    ]);
    expect(textOf(element, '.chosen .amount')).to.equal('67');
  });

  it('reads each number out with its name', async () => {
    expect(rowsOf(await show(household))[1]).to.equal(
      'Milk and cheese €25.50 Share 38% Change +\u2060€5.50',
    );
  });

  it('T7: shows what is unknown in its own row, hollow, and in the notes', async () => {
    const element = await show(household);
    expect(rowsOf(element).at(-1)).to.contain('No category €5.00');
    expect(all(element, '.hollow')).to.have.length(1);
    expect(textOf(element, '[part=note]')).to.contain('the category of €5.00 (8%)');
  });

  it('opens what stands for several, and closes it', async () => {
    const element = await show(many);
    const other = button(element, 'Other');
    expect(other.getAttribute('aria-expanded')).to.equal('false');
    expect(rowsOf(element)).to.have.length(7);
    other.click();
    await element.updateComplete;
    expect(other.getAttribute('aria-expanded')).to.equal('true');
    expect(rowsOf(element)).to.have.length(10);
    expect(textOf(element, 'li.other li .name')).to.equal('Group 6');
    // Other data, and it is still open.
    element.data = roots([95, 85, 75, 65, 55, 45, 35, 25, 15]);
    await element.updateComplete;
    expect(rowsOf(element)).to.have.length(10);
    other.click();
    await element.updateComplete;
    expect(rowsOf(element)).to.have.length(7);
  });

  it('has at most twelve tab stops', async () => {
    const element = await show(many);
    const seen = all(element, 'button, select, input, summary, [tabindex="0"]').filter((each) =>
      each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    const stops = seen.map((each) => (each instanceof HTMLInputElement ? each.name : each));
    expect(new Set(stops).size).to.be.at.most(12);
  });
});

describe('peili-purchase-breakdown, going into a category', () => {
  it('goes there and back by keyboard, and the focus goes along', async () => {
    const element = await show(household);
    const told = listen(element);
    button(element, 'Milk and cheese').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await aTimeout(0);
    expect(element.path).to.equal('dairy');
    expect(focusedText(element)).to.equal('Milk and cheese');
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-current')).to.equal('location');
    expect(textOf(element, '[part=sentence]')).to.match(
      /^In October 2026 you spent €25\.50 on Milk and cheese/,
    );
    expect(textsOf(element, 'li .row .name')).to.eql(['Not specified further', 'Cheese']);

    button(element, 'Cheese').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await aTimeout(0);
    expect(element.path).to.equal('dairy/cheese');
    expect(textsOf(element, 'li .row .name')).to.eql(['Brie']);

    button(element, 'Brie').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedText(element) === 'Brie');
    expect(element.product).to.equal('Brie');
    expect(textOf(element, '[part=sentence]')).to.match(/you bought Brie once, for €10\.00\.$/);
    expect(textOf(element, '[part=figure] .receipts li')).to.match(
      /^5 October 2026 *Harbour shop *€10\.00$/,
    );
    expect(all(element, '[part=controls]')).to.eql([]);

    button(element, 'Cheese').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedText(element) === 'Brie');
    expect(element.product).to.equal('');

    button(element, 'Milk and cheese').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedText(element) === 'Cheese');
    button(element, 'All categories').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focusedText(element) === 'Milk and cheese');
    expect(one(element, 'nav')).to.equal(null);
    expect(told).to.eql([
      'select dairy category',
      'path dairy',
      'select cheese category',
      'path dairy/cheese',
      'select Brie product',
      'product Brie',
      'product ',
      'path dairy',
      'path ',
    ]);
  });

  it('comes back to a row among the others, which it opens', async () => {
    const element = await show(many, { path: 'c8' });
    button(element, 'All categories').click();
    await waitUntil(() => focusedText(element) === 'Group 8');
    expect(button(element, 'Other').getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows the path that a page has set', async () => {
    const element = await show(household, { path: 'dairy/cheese' });
    expect(textsOf(element, '.path li')).to.eql(['All categories', 'Milk and cheese', 'Cheese']);
    element.path = 'gone';
    await element.updateComplete;
    expect(textOf(element, '[part=sentence] strong')).to.equal('€66.50');
  });

  it('keeps the focus on a row that moves when the data change', async () => {
    const element = await show(household);
    const before = button(element, 'Milk and cheese');
    before.focus();
    element.data = documentOf(
      [
        receipt('2026-10-05', [
          item('Milk', 99, { category: 'dairy' }),
          item('Mince', 36, { category: 'meat' }),
        ]),
      ],
      TREE,
    );
    await element.updateComplete;
    expect(rowsOf(element)[0]).to.contain('Milk and cheese');
    expect(focusedText(element)).to.equal('Milk and cheese');
  });
});

describe('peili-purchase-breakdown, choosing', () => {
  it('picks a month by its radio button, and by the arrow keys', async () => {
    const element = await show(household);
    const told = listen(element);
    const radio = (index: number): HTMLInputElement =>
      all(element, '.month input')[index] as HTMLInputElement;
    expect(radio(9).checked).to.equal(true);
    expect(radio(8).getAttribute('aria-label')).to.equal('September 2026: €50');
    radio(8).click();
    await element.updateComplete;
    expect(textOf(element, '[part=sentence] strong')).to.equal('€50.00');
    radio(8).focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(textOf(element, '[part=sentence]')).to.equal(
      'In August 2026 you bought nothing: €0.00.',
    );
    expect(radio(7).checked).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(radio(7));
    expect(told).to.eql([
      'start 2026-09-01',
      'end 2026-10-01',
      'start 2026-08-01',
      'end 2026-09-01',
    ]);
  });

  it('walks into earlier years with the arrow keys, the focus on the chosen month', async () => {
    const element = await show(
      documentOf([], { period: { start: '2025-01-01', end: '2027-01-01' } }),
      { start: '2026-02-01' },
    );
    one(element, '.chosen input')!.focus();
    for (let press = 0; press < 3; press += 1) {
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
    }
    const chosen = one(element, '.chosen input') as HTMLInputElement;
    expect(chosen.getAttribute('aria-label')).to.equal('November 2025: €0.00');
    expect(chosen.checked).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(chosen);
    expect(all(element, 'input[name=month]:checked')).to.eql([chosen]);
  });

  it('turns to shops and to no comparison', async () => {
    await setViewport({ width: 900, height: 800 });
    const element = await show(household);
    const told = listen(element);
    const [by, , compare] = all(element, 'select') as HTMLSelectElement[];
    by!.value = 'store';
    by!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rowsOf(element)[0]).to.contain('Harbour shop €66.50');
    compare!.value = 'none';
    compare!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(textOf(element, '[part=sentence]')).to.equal('In October 2026 you spent €66.50.');
    expect(told).to.eql(['by store', 'compare none']);
  });

  it('lists months as plain rows: twelve buttons would be too many stops', async () => {
    const element = await show(household, { by: 'month' });
    expect(textsOf(element, '[part=figure]').join()).to.contain('September 2026');
    expect(all(element, '[part=figure] button')).to.eql([]);
  });

  it('tells nothing of what a page does', async () => {
    const element = await show(household);
    const told = listen(element);
    Object.assign(element, { path: 'dairy', by: 'store', start: '2026-09-01', compare: 'none' });
    await element.updateComplete;
    expect(told).to.eql([]);
  });

  it('says what a choice has brought', async () => {
    const element = await show(household);
    button(element, 'Meat').click();
    await waitUntil(() => textOf(element, '[role=status]') !== '');
    expect(textOf(element, '[role=status]')).to.equal(textOf(element, '[part=sentence]'));
  });

  it('shows the usual view where a page has set what is not allowed, and tells it', async () => {
    const told: string[] = [];
    const place = await fixture<HTMLDivElement>(html`<div></div>`);
    place.addEventListener('peili-problem', ({ detail }: ProblemEvent) => {
      told.push(...detail.problems.map(({ path }) => path));
    });
    const element = new PeiliPurchaseBreakdown();
    Object.assign(element, {
      data: household,
      lang: 'en',
      by: 'colour',
      measure: 'co2e',
      start: '2026-13-01',
      end: 'soon',
      compare: 'everything',
    });
    place.append(element);
    await settled(element);
    expect(told.sort()).to.eql(['by', 'compare', 'end', 'measure', 'start']);
    expect(textOf(element, '[part=sentence]')).to.match(/^In December 2026 you bought nothing/);
  });
});

describe('peili-purchase-breakdown, any place and any data', () => {
  const long = 'Extraordinarily long names of departments that no designer has ever thought of yet';
  const rightToLeft = 'חלב וגבינות';
  const refunds = documentOf(
    [
      receipt('2026-10-02', [
        item('Coat', -80, { category: 'meat' }),
        item('Milk', 5, { category: 'dairy' }),
      ]),
    ],
    TREE,
  );

  it('T2: has a row in words and no bar for what came back', async () => {
    const element = await show(refunds);
    const row = all(element, 'li > .row')[1]!;
    expect(row.querySelector('.remark')!.textContent).to.equal('more returned than bought');
    expect(row.querySelector('rect')).to.equal(null);
    expect(row.querySelector('.share')!.textContent.trim()).to.equal('');
  });

  it('keeps the direction of names from right to left', async () => {
    const element = await show(roots([30, 20], () => rightToLeft));
    const name = one(element, 'li .name bdi')!;
    expect(name.textContent).to.equal(rightToLeft);
    expect(getComputedStyle(name).direction).to.equal('rtl');
    expect(getComputedStyle(one(element, 'li .value')!).direction).to.equal('ltr');
  });

  for (const width of [240, 264, 320, 480, 640, 720, 1280]) {
    it(`never scrolls sideways at ${width} px, whatever the names`, async () => {
      await setViewport({ width: 1400, height: 800 });
      const data = roots(
        [123_456.78, 900, 80, 70, 60, 50, 40, 30, 20],
        (index) => (index % 2 === 0 ? `${index} ${long}` : `${index}${long.replaceAll(' ', '')}`),
        { quantity: 1, netContent: { value: 1, unit: 'kg' }, co2e: { kg: 2 } },
      );
      const place = await fixture<HTMLDivElement>(html`<div></div>`);
      place.style.width = `${width}px`;
      const element = new PeiliPurchaseBreakdown();
      Object.assign(element, { data, lang: 'fi', start: '2026-10-01' });
      place.append(element);
      await settled(element);
      button(element, 'Muut').click();
      for (const fold of all(element, '.fold, .card')) fold.toggleAttribute('open', true);
      await settled(element);
      const { right } = element.getBoundingClientRect();
      for (const part of all(element, '.row > *, .month, [part=controls] *')) {
        expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(right + 0.5);
      }
    });
  }

  it('has rows and controls in a narrow card once that is opened', async () => {
    const place = await fixture<HTMLDivElement>(html`<div></div>`);
    place.style.width = '240px';
    const element = new PeiliPurchaseBreakdown();
    Object.assign(element, { data: many, lang: 'en', start: '2026-10-01' });
    place.append(element);
    await settled(element);
    const isSeen = (): boolean[] =>
      all(element, '.ranked, [part=controls]').map((part) => part.clientHeight > 0);
    expect(isSeen()).to.eql([false, false]);
    one(element, '.card summary')!.dispatchEvent(new MouseEvent('click'));
    expect(isSeen()).to.eql([true, true]);
    await settled(element);
  });

  it('gives each month, row and control a target of at least 24 pixels beside a narrow phone’s margins', async () => {
    const place = await fixture<HTMLDivElement>(html`<div></div>`);
    place.style.width = '264px';
    const element = new PeiliPurchaseBreakdown();
    Object.assign(element, { data: many, lang: 'en', start: '2026-10-01' });
    place.append(element);
    await settled(element);
    for (const part of all(element, '.month:not(.far), button, details:not(.card) > summary')) {
      const { width, height } = part.getBoundingClientRect();
      expect(Math.min(width, height), part.textContent).to.be.at.least(24);
    }
  });
});
