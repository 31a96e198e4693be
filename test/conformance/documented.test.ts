import { expect } from 'chai';
import { differences } from './documented.js';
import type { Declaration, Found } from './documented.js';

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
