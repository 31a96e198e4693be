import { expect } from 'chai';
import { LitElement, html } from 'lit';
import { theRun } from '../conformance/mode.js';
import { deep } from '../conformance/deep.js';
import { describeWithShared } from '../shared.js';
import { GUESTS, show, still } from './documents.js';
import type { Element, Guest } from './documents.js';
import { batches, payloads } from './hostile-texts.js';
import { shapeOf, textsOf, traces } from './traces.js';

const SIZE = 100;

/** Shows names in an element with all that can be opened opened, and says what is wrong. */
async function faultsOf(guestOf: (texts: string[]) => Guest, texts: string[]): Promise<string[]> {
  const plain = await shapes(guestOf(texts.map((_, index) => `Name ${index}`)));
  const watched = traces();
  const shown = await shapes(guestOf(texts));
  const left = watched.stop();
  const kinds = new Set([...plain.shape.keys(), ...shown.shape.keys()]);
  const other = [...kinds].filter((kind) => plain.shape.get(kind) !== shown.shape.get(kind));
  const missing = texts.filter((text) => !shown.texts.has(text));
  return [
    ...left,
    ...other.map(
      (kind) => `${shown.shape.get(kind) ?? 0} of ${kind} instead of ${plain.shape.get(kind) ?? 0}`,
    ),
    ...missing.map((text) => `not shown as it is: ${JSON.stringify(text).slice(0, 80)}`),
  ];
}

async function shapes(guest: Guest) {
  const place = document.createElement('main');
  document.body.append(place);
  const element = await show(guest, place);
  await open(element);
  await still(element);
  const seen = { shape: shapeOf(element), texts: textsOf(element) };
  place.remove();
  return seen;
}

/** What is inside comes when the browser has told that it is open. */
async function open(element: Element): Promise<void> {
  const closed = deep(element, 'details:not([open])');
  const told = closed.map(
    (details) => new Promise((done) => details.addEventListener('toggle', done, { once: true })),
  );
  for (const details of closed) details.toggleAttribute('open', true);
  for (const button of deep(element, '[aria-expanded=false]')) button.click();
  await Promise.all(told);
}

describeWithShared('texts that have broken others', () => {
  for (const [name, guestOf] of Object.entries(GUESTS)) {
    it(`are only read as ${name}`, async () => {
      const { isLong } = await theRun();
      const found = new Set<string>();
      for (const texts of batches(await payloads(isLong), SIZE)) {
        for (const fault of await faultsOf(guestOf, texts)) found.add(fault);
      }
      expect([...found]).to.eql([]);
    }).timeout(120_000);
  }
});

/** An element that does with a name what it should not. */
function faulty(act: (element: HTMLElement, text: string) => void): (texts: string[]) => Guest {
  count += 1;
  const tag = `faulty-guest-${count}`;
  customElements.define(
    tag,
    class extends LitElement {
      declare data: { texts: string[] };
      override render() {
        return html`<p></p>`;
      }
      override firstUpdated(): void {
        for (const text of this.data.texts) {
          const row = document.createElement('p');
          this.renderRoot.append(row);
          act(row, text);
        }
      }
    },
  );
  return (texts) => ({ tag, data: { texts } });
}

let count = 0;

describe('the check of texts', () => {
  const harmless = (row: HTMLElement, text: string): void => {
    row.textContent = text;
  };
  const FAULTS: Record<string, [act: typeof harmless, text: string, found: RegExp]> = {
    'markup that becomes elements': [
      (row, text) => (row.innerHTML = text),
      'a<b onclick="x">c</b>',
      /b\[onclick\]/,
    ],
    'a picture that is fetched': [
      (row, text) => (row.innerHTML = text),
      '<img src="/favicon.ico">',
      /img\[src\]/,
    ],
    'a script that runs': [
      (row, text) => {
        harmless(row, text);
        if (text.startsWith('alert')) alert(1);
      },
      'alert(1)',
      /alert\(\)/,
    ],
    'a text cut short': [(row, text) => harmless(row, text.split('\u0000')[0]!), 'a\u0000b', /not/],
    'a name that changes all objects': [
      (row, text) => {
        harmless(row, text);
        const all = {} as Record<string, Record<string, unknown>>;
        (all[text] ??= {}).spoilt = true;
      },
      '__proto__',
      /Object\.prototype/,
    ],
    'a name as an attribute': [
      (row, text) => {
        harmless(row, text);
        if (text.startsWith('on')) row.setAttribute(text, '');
      },
      'onclick',
      /p\[onclick\]/,
    ],
    'an error': [
      (row, text) => {
        harmless(row, text);
        setTimeout(() => decodeURIComponent(text));
      },
      '%',
      /thrown/,
    ],
  };

  it('finds nothing wrong with what is sound', async () => {
    expect(await faultsOf(faulty(harmless), ['<b>', '__proto__', '%'])).to.eql([]);
  });

  for (const [what, [act, text, expected]] of Object.entries(FAULTS)) {
    it(`would catch ${what}`, async () => {
      const own = window.onerror;
      window.onerror = () => true;
      const found = await faultsOf(faulty(act), [text]);
      window.onerror = own;
      delete (Object.prototype as { spoilt?: true }).spoilt;
      expect(found.join('\n')).to.match(expected);
    });
  }
});
