// Shows states in a language with longer words, in a place as wide as the page.
import type { Context } from '../conformance/check.js';
import { room } from '../conformance/checks/room.js';
import { deep } from '../conformance/deep.js';
import { MODES } from '../conformance/mode.js';
import type { Mode } from '../conformance/mode.js';
import { mount, settled, subjects } from '../conformance/states.js';
import type { GuestWindow } from './frame.js';

/** Each so-manieth state, beginning with the first. */
const each = Number(new URLSearchParams(location.search).get('each') ?? '1');
const mode: Mode = { ...MODES[0]!, lang: 'de' as Mode['lang'], width: innerWidth };
const found: string[] = [];
const texts: string[] = [];
addEventListener('error', ({ message }) => found.push(message));

for (const { tag, states } of await subjects()) {
  for (const state of states.filter((_, index) => index % each === 0)) {
    const end = state.prepare();
    const { element, leave } = await mount(state.template(), tag, mode);
    for (const details of deep(element, 'details')) details.toggleAttribute('open', true);
    await settled(element);
    for (const { name, run } of room) {
      const faults = await run(element, { mode, args: state.args } as unknown as Context);
      found.push(...faults.map((fault) => `${tag} ${state.name}: ${name}: ${fault}`));
    }
    texts.push(deep(element)[0]!.textContent.replaceAll(/\s+/g, ' ').trim());
    leave();
    end();
  }
}
(window as GuestWindow).guests = { thrown: found, texts };
