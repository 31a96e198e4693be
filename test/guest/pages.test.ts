import { expect } from 'chai';
import { css, html, LitElement } from 'lit';
import type { Context } from '../conformance/check.js';
import { room } from '../conformance/checks/room.js';
import { deep, isSeen } from '../conformance/deep.js';
import { MODES } from '../conformance/mode.js';
import { PLAIN, make, show, still } from './documents.js';
import type { Element, Guest } from './documents.js';
import { frameOf } from './frame.js';
import type { GuestWindow } from './frame.js';

/** What is not to be read, cut off, too small, or drawn over something else. */
async function faultsOf(element: Element, text = 100): Promise<string[]> {
  const found: string[] = [];
  const context = { mode: { ...MODES[0]!, text } } as Context;
  for (const { name, run } of room) {
    for (const fault of await run(element, context)) found.push(`${name}: ${fault}`);
  }
  const told = deep(element, '[part~=sentence], h3, .title').filter((each) => isSeen(each));
  if (told.length === 0) found.push('no sentence is seen');
  const { width } = element.getBoundingClientRect();
  if (width < 200) found.push(`it is ${width} px wide`);
  for (const plot of deep(element, '.plot svg')) {
    if (plot.getBoundingClientRect().width < width / 2) found.push('its figure has no room');
  }
  const sheets = (element.renderRoot as ShadowRoot).adoptedStyleSheets.length;
  if (sheets === 0) found.push('it has no style');
  return found;
}

/** What is wrong with an element on a page with such a style. */
async function underStyle(guest: Guest, style: string, text?: number): Promise<string[]> {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  const place = document.createElement('main');
  document.body.append(place);
  try {
    return await faultsOf(await show(guest, place), text);
  } finally {
    place.remove();
    sheet.remove();
  }
}

const STYLES: Readonly<Record<string, string>> = {
  'nothing of its own': '',
  'all unset': '* { all: unset }',
  'all set to its first value': '* { all: initial }',
  'all as the browser has it': '* { all: revert }',
  'all unset, and important': 'main * { all: unset !important }',
  'a reset that is important':
    '* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: inherit !important; list-style: none !important; box-sizing: border-box !important; background: none !important; outline: none !important }',
  'lines that do not break': 'body { white-space: nowrap }',
  'capitals, centred, far apart':
    'body { text-transform: uppercase; text-align: center; line-height: 3; text-indent: 2em; word-spacing: 1em }',
  'everything a flex box': 'main * { display: flex }',
  'everything in a line': 'main * { display: inline }',
  'a zoom of one and a half': 'body { zoom: 1.5 }',
  'a zoom of a half': 'main { zoom: 0.5 } main * { zoom: 2 }',
};

describe('an element on a page with', () => {
  for (const [name, style] of Object.entries(STYLES)) {
    it(name, async () => {
      for (const guest of PLAIN) {
        expect(await underStyle(guest, style), guest.tag).to.eql([]);
      }
    });
  }

  it('letters of 62.5 %, given back by a zoom', async () => {
    for (const guest of PLAIN) {
      const style = `html { font-size: 62.5% } ${guest.tag} { zoom: 1.6 }`;
      expect(await underStyle(guest, style, 62.5), guest.tag).to.eql([]);
    }
  });
});

/** Puts an element where it is not seen at first; what is returned brings it to sight. */
type Hide = (element: Element, place: HTMLElement) => () => unknown;

const PLACES: Readonly<Record<string, Hide>> = {
  'a dialog': (element, place) => {
    const dialog = document.createElement('dialog');
    dialog.append(element);
    place.append(dialog);
    return () => dialog.showModal();
  },
  'a disclosure': (element, place) => {
    const details = document.createElement('details');
    details.append(element);
    place.append(details);
    return () => details.toggleAttribute('open', true);
  },
  'a tab that is hidden': (element, place) => {
    const tab = document.createElement('div');
    tab.hidden = true;
    tab.append(element);
    place.append(tab);
    return () => tab.removeAttribute('hidden');
  },
  'a shadow root': (element, place) => {
    place.attachShadow({ mode: 'open' }).append(element);
    return () => undefined;
  },
};

describe('an element that is first seen later, in', () => {
  for (const [name, hide] of Object.entries(PLACES)) {
    it(name, async () => {
      for (const guest of PLAIN) {
        const place = document.createElement('main');
        document.body.append(place);
        const element = make(guest);
        element.data = guest.data;
        const reveal = hide(element, place);
        await still(element);
        reveal();
        await still(element, 4);
        expect(await faultsOf(element), guest.tag).to.eql([]);
        if (guest.tag === 'peili-energy-trend') {
          expect(deep(element, '.plot path')).not.to.eql([]);
        }
        place.remove();
      }
    });
  }
});

describe('an element', () => {
  it('can be cloned from a template with its document inside', async () => {
    for (const { tag, attributes, data } of PLAIN) {
      const template = document.createElement('template');
      const own = make({ tag, attributes: attributes ?? {}, data });
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(data);
      own.append(script);
      template.content.append(own);
      const place = document.createElement('main');
      document.body.append(place);
      place.append(document.importNode(template.content, true));
      const element = place.querySelector<Element>(tag)!;
      await still(element);
      expect(await faultsOf(element), tag).to.eql([]);
      place.remove();
    }
  });

  it('can be moved to another document and back', async () => {
    const frame = await frameOf('about:blank', 600);
    for (const guest of PLAIN) {
      const place = document.createElement('main');
      document.body.append(place);
      const element = await show(guest, place);
      frame.contentDocument!.body.append(element);
      await still(element, 4);
      expect(await faultsOf(element), guest.tag).to.eql([]);
      place.append(element);
      await still(element, 4);
      expect(await faultsOf(element), guest.tag).to.eql([]);
      place.remove();
    }
    frame.remove();
  });

  it('can be made in one document and first shown in another', async () => {
    const frame = await frameOf('about:blank', 600);
    for (const guest of PLAIN) {
      const element = await show(guest, frame.contentDocument!.body);
      await still(element, 4);
      expect(await faultsOf(element), guest.tag).to.eql([]);
    }
    frame.remove();
  });
});

describe('a page of 240 px in a frame', () => {
  it('holds all elements', async () => {
    const frame = await frameOf('/__guest/plain/', 240);
    const page = frame.contentWindow as GuestWindow;
    expect(page.guests!.thrown).to.eql([]);
    const root = frame.contentDocument!.documentElement;
    expect(root.scrollWidth).to.be.at.most(240);
    for (const { tag } of PLAIN) {
      const element = frame.contentDocument!.querySelector<Element>(tag)!;
      expect(await faultsOf(element), tag).to.eql([]);
    }
    frame.remove();
  }).timeout(30_000);

  it('may have an older version of one of them', async () => {
    const frame = await frameOf('/__guest/plain/?older', 600);
    const page = frame.contentWindow as GuestWindow;
    expect(page.guests!.thrown).to.eql([]);
    const shown = PLAIN.map(({ tag }) => frame.contentDocument!.querySelector(tag)?.shadowRoot);
    expect(shown.filter(Boolean)).to.have.length(PLAIN.length - 1);
    frame.remove();
  }).timeout(30_000);
});

/** An element that takes what the page gives. */
class Yielding extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    p {
      overflow: hidden;
      font-size: 1rem;
    }
  `;
  override render() {
    return html`<p part="sentence">In October you spent 412 € on groceries.</p>`;
  }
}
customElements.define('yielding-guest', Yielding);

describe('the check of pages', () => {
  const guest: Guest = { tag: 'yielding-guest', data: {} };

  it('finds nothing wrong with what is sound', async () => {
    expect(await underStyle(guest, '')).to.eql([]);
  });

  for (const [what, style, expected] of [
    ['letters that shrink with the page', 'html { font-size: 50% }', /size of letters/],
    ['a line that is cut off', 'body { white-space: nowrap } main { width: 200px }', /cut/],
    ['an element that is not seen', 'main * { display: none }', /no sentence/],
    ['an element without room', 'main * { display: block; width: 100px }', /100 px wide/],
  ] as const) {
    it(`would catch ${what}`, async () => {
      expect((await underStyle(guest, style)).join('\n')).to.match(expected);
    });
  }

  it('would catch a version that defines what is there already', async () => {
    const frame = await frameOf('/__guest/plain/?careless', 600);
    const page = frame.contentWindow as GuestWindow;
    expect(page.guests!.thrown.join('\n')).to.match(/peili-energy-trend/);
    frame.remove();
  }).timeout(30_000);

  it('would catch an element that has lost its style', async () => {
    const frame = await frameOf('about:blank', 600);
    const element = await show(guest, document.body);
    frame.contentDocument!.body.append(element);
    expect((await faultsOf(element)).join('\n')).to.match(/no style/);
    frame.remove();
  });
});
