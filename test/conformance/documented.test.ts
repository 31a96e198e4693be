import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { differences, EMPTY, tokensOf } from './documented.js';
import type { Declaration, Found } from './documented.js';
import { press } from './hands.js';
import { deep } from './deep.js';
import { enter, leave, MODES } from './mode.js';
import { mount, settled, subjects } from './states.js';
import type { Subject } from './states.js';

/** What an element turns out to have, over all its states, wide and narrow, used by hand. */
async function findOf({ tag, element, states }: Subject): Promise<Found> {
  const found = { ...EMPTY(), attributes: observed(element), properties: properties(element) };
  const end = listen(found.events);
  try {
    for (const state of states) {
      const restore = state.prepare();
      const place = await mount(state.template(), tag, MODES[0]!);
      for (const each of deep(place.element, 'details')) each.toggleAttribute('open', true);
      await settled(place.element);
      found.parts.push(...partsOf(place.element));
      await press(place.element);
      found.parts.push(...partsOf(place.element));
      found.slots.push(
        ...deep(place.element, 'slot').map((each) => (each as HTMLSlotElement).name),
      );
      found.tokens = tokensOf(place.element);
      place.leave();
      restore();
    }
  } finally {
    end();
  }
  return found;
}

/** Those a page may set: not what an element keeps to itself. */
function properties(element: CustomElementConstructor): string[] {
  const { elementProperties } = element as unknown as typeof LitElement;
  const open = [...elementProperties].filter(([, { state }]) => !state);
  return open.map(([name]) => String(name));
}

/** Writes down which of our events are sent, also those that reach nobody else. */
function listen(events: string[]): () => void {
  const own = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!;
  const dispatch = own.value as (event: Event) => boolean;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('peili-')) events.push(event.type);
    return dispatch.call(this, event);
  };
  return () => {
    Object.defineProperty(EventTarget.prototype, 'dispatchEvent', own);
  };
}

function partsOf(element: Element): string[] {
  return deep(element, '[part]').flatMap((each) => [...each.part]);
}

function observed(element: CustomElementConstructor): string[] {
  return (element as unknown as typeof LitElement).observedAttributes;
}

const { modules } = await executeServerCommand<
  { modules: { declarations: Declaration[] }[] },
  undefined
>('conformance:manifest');
const declarations = modules.flatMap((module) => module.declarations);

for (const subject of await subjects()) {
  describe(`the description of ${subject.tag}`, () => {
    after(leave);

    it('names all there is, and nothing else', async () => {
      await enter(MODES[0]!);
      const described = declarations.find(({ tagName }) => tagName === subject.tag);
      expect(described, 'described at all').to.be.an('object');
      expect(differences(described!, await findOf(subject))).to.eql([]);
    }).timeout(120_000);
  });
}

describe('a description', () => {
  const right: Declaration = {
    tagName: 'small-element',
    attributes: [{ name: 'step' }],
    members: [{ kind: 'field', name: 'step' }],
    events: [{ name: 'peili-select' }],
    cssParts: [{ name: 'bar' }],
    cssProperties: [{ name: '--peili-accent' }],
    slots: [{ name: '' }],
  };
  const found = (): Found => ({
    attributes: ['step'],
    properties: ['step'],
    events: ['peili-select', 'peili-select'],
    parts: ['bar', 'bar'],
    tokens: ['--peili-accent'],
    slots: [],
  });

  it('is not blamed where it is right', () => {
    expect(differences(right, found())).to.eql([]);
  });

  for (const [what, more] of Object.entries({
    attribute: { attributes: ['step', 'mood'] },
    property: { properties: ['step', 'mood'] },
    event: { events: ['peili-select', 'peili-secret'] },
    part: { parts: ['bar', 'secret'] },
    token: { tokens: ['--peili-accent', '--peili-secret'] },
    slot: { slots: ['secret'] },
  })) {
    it(`would be caught leaving out one ${what}, and naming one that is not there`, () => {
      expect(differences(right, { ...found(), ...more })).to.have.length(1);
      const none = Object.fromEntries(Object.keys(more).map((kind) => [kind, []]));
      // The unnamed slot stands for what the element reads and does not show.
      expect(differences(right, { ...found(), ...none })).to.have.length(what === 'slot' ? 0 : 1);
    });
  }
});
