import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import '../../src/define/purchase-breakdown.js';
import type { ExportEvent } from '../../src/index.js';
import { documentOf, item, receipt } from '../model/purchases-document.js';
import { all, one } from './shadow.js';

const household = documentOf(
  [
    receipt('2026-09-05', [item('Milk', 20, { category: 'dairy' })]),
    receipt('2026-10-05', [
      item('Milk', 15.55, { category: 'dairy' }),
      item('Coat', -80, { category: '=coats' }),
      item('What is it', 5),
    ]),
  ],
  {
    categories: [
      { id: 'dairy', name: 'Milk, cheese' },
      { id: '=coats', name: '=Coats' },
    ],
  },
);

async function show(more: object = {}): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(
    html`<peili-purchase-breakdown
      lang="en"
      start="2026-10-01"
      .data=${household}
    ></peili-purchase-breakdown>`,
  );
  Object.assign(element, more);
  await nextFrame();
  one(element, 'details:has(.size):not(.fold)')!.toggleAttribute('open', true);
  await waitUntil(() => one(element, 'table'));
  return element;
}

const press = (element: Element, format: string): void =>
  (
    all(element, 'button').find(({ textContent }) =>
      textContent.includes(`Download ${format}`),
    ) as HTMLButtonElement
  ).click();

/** Names and texts of the files that the browser is given meanwhile, and how many it holds after. */
interface Downloads {
  readonly names: string[];
  readonly texts: string[];
  readonly held: number;
}

/** Puts other functions in place of an object's own while `act` runs. */
function instead(owner: object, functions: object, act: () => void): void {
  const own = Object.getOwnPropertyDescriptors(owner);
  Object.assign(owner, functions);
  act();
  for (const name of Object.keys(functions)) {
    Reflect.deleteProperty(owner, name);
    const before = (own as Record<string, PropertyDescriptor>)[name];
    if (before) Object.defineProperty(owner, name, before);
  }
}

async function downloads(act: () => void): Promise<Downloads> {
  const names: string[] = [];
  const held = new Map<string, Blob>();
  const texts: Promise<ArrayBuffer>[] = [];
  const later: (() => void)[] = [];
  const addresses = {
    createObjectURL: (blob: Blob) => {
      texts.push(blob.arrayBuffer());
      held.set(`blob:${held.size}`, blob);
      return `blob:${held.size - 1}`;
    },
    revokeObjectURL: (address: string) => held.delete(address),
  };
  const clicked = function (this: HTMLAnchorElement) {
    expect(held.has(this.href), 'the address still stands for the file').to.equal(true);
    names.push(this.download);
  };
  instead(URL, addresses, () => {
    instead(window, { setTimeout: (end: () => void) => later.push(end) }, () => {
      instead(HTMLAnchorElement.prototype, { click: clicked }, act);
    });
    later.forEach((end) => end());
  });
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const buffers = await Promise.all(texts);
  return { names, texts: buffers.map((buffer) => decoder.decode(buffer)), held: held.size };
}

describe('the export of an element', () => {
  it('downloads what is shown, in exact numbers, as a file that spreadsheets read', async () => {
    const element = await show();
    const told: ExportEvent['detail'][] = [];
    document.addEventListener('peili-export', ({ detail }) => told.push(detail), { once: true });
    const { names, texts } = await downloads(() => press(element, 'CSV'));
    const [head, milk, coats, unknown] = texts[0]!.split('\r\n');
    expect(head).to.equal(
      '\uFEFFCategory,"October 2026, €","September 2026, €","Change, €","Share, %"',
    );
    // 15.55 of 20.55.
    expect(milk).to.equal('"Milk, cheese",15.55,20,-4.45,75.6691');
    expect(coats).to.equal("'=Coats,-80,0,-80,");
    expect(unknown).to.equal('No category,5,0,5,24.3309');
    expect(names).to.eql(['purchases-by-category-2026-10-01-2026-10-31.csv']);
    expect(told).to.eql([{ format: 'csv', name: names[0], text: texts[0]!.slice(1) }]);
  });

  it('leaves the file to a page that takes it', async () => {
    const element = await show();
    element.addEventListener('peili-export', (event) => event.preventDefault());
    expect((await downloads(() => press(element, 'JSON'))).names).to.eql([]);
  });

  it('gives its address back', async () => {
    const element = await show();
    const { names, held } = await downloads(() => press(element, 'JSON'));
    expect(names).to.have.length(1);
    expect(held).to.equal(0);
  });

  it('is not offered where the page leaves it out', async () => {
    const element = await show({ noExport: true });
    expect(one(element, '.exports')).to.equal(null);
  });
});
