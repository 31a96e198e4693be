import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { deep, focusedIn, isSeen, nameOf, tabStops } from '../conformance/deep.js';
import { PLAIN, show } from './documents.js';
import type { Element, Guest } from './documents.js';

const FRAMES = 60;

/** What is wrong with an element that gets new data in each frame, under a hand and in focus. */
async function faultsOf(guest: Guest): Promise<string[]> {
  if (!document.hasFocus()) await executeServerCommand('conformance:front');
  const place = document.createElement('main');
  document.body.append(place);
  const element = await show(guest, place);
  const found = new Set<string>();
  const stops = tabStops(element);
  const stop = stops[stops.length >> 1]!;
  const name = nameOf(stop);
  stop.focus();
  const renders = countRenders(element);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const before = renders();
    element.data = { ...guest.data };
    if (frame % 6 === 0) hover(element, frame);
    await new Promise(requestAnimationFrame);
    const count = renders() - before;
    if (count > 1) found.add(`${count} renders in a frame`);
    const focused = focusedIn(element);
    if (!focused || nameOf(focused) !== name) found.add(`${name} loses the focus`);
  }
  place.remove();
  return [...found];
}

/** A pointer that moves over the figure. */
function hover(element: Element, frame: number): void {
  const figure = deep(element, '[part~=figure] svg').find((each) => isSeen(each)) ?? element;
  const { left, top, width, height } = figure.getBoundingClientRect();
  const init = { clientX: left + (width * frame) / FRAMES, clientY: top + height / 2 };
  for (const type of ['pointerover', 'pointermove', 'mousemove']) {
    figure.dispatchEvent(new PointerEvent(type, { ...init, bubbles: true, composed: true }));
  }
}

function countRenders(element: Element): () => number {
  let count = 0;
  const own = element as unknown as { performUpdate: () => void };
  const original = own.performUpdate.bind(element);
  own.performUpdate = () => {
    count += 1;
    original();
  };
  return () => count;
}

describe('an element that gets new data in each frame, under a hand and in focus', () => {
  for (const guest of PLAIN) {
    it(`renders once a frame and keeps the focus: ${guest.tag}`, async () => {
      expect(await faultsOf(guest)).to.eql([]);
    });
  }
});

class Restless extends LitElement {
  static override properties = { data: {} };
  declare data: unknown;
  override render(): unknown {
    return html`<p part="figure"></p>
      <button>More</button>`;
  }
}

describe('the check of new data in each frame', () => {
  it('finds nothing wrong with what is sound', async () => {
    customElements.define('restful-guest', Restless);
    expect(await faultsOf({ tag: 'restful-guest', data: {} })).to.eql([]);
  });

  it('would catch a render too many', async () => {
    customElements.define(
      'restless-guest',
      class extends Restless {
        override updated(changed: Map<string, unknown>): void {
          if (changed.has('data')) this.requestUpdate();
        }
      },
    );
    const found = await faultsOf({ tag: 'restless-guest', data: {} });
    expect(found).to.eql(['2 renders in a frame']);
  });

  it('would catch a focus that is lost', async () => {
    customElements.define(
      'forgetful-guest',
      class extends Restless {
        override render(): unknown {
          return keyed(this.data, html`<button>More</button>`);
        }
      },
    );
    const found = await faultsOf({ tag: 'forgetful-guest', data: {} });
    expect(found).to.eql(['<button> More loses the focus']);
  });
});
