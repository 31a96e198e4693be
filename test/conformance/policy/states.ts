// Shows every state of every element under a policy, opens what can be opened, and uses it.
import { render } from 'lit';
import type { LitElement } from 'lit';
import { deep } from '../deep.js';
import { foundOf, listen, look } from '../documented.js';
import type { Found } from '../documented.js';
import { press } from '../hands.js';
import { settled, subjects } from '../states.js';
import type { State } from '../states.js';
import type { PolicyWindow } from './result.js';

const result = (window as PolicyWindow).policyResult!;

async function show(state: State, found: Found): Promise<void> {
  const restore = state.prepare();
  const place = document.createElement('div');
  document.querySelector('main')!.append(place);
  render(state.template(), place);
  const element = place.querySelector<LitElement>(state.tag)!;
  await settled(element);
  for (const details of deep(element, 'details')) details.toggleAttribute('open', true);
  await settled(element);
  look(element, found);
  await press(element);
  look(element, found);
  dispatchEvent(new Event('beforeprint'));
  place.remove();
  restore();
  result.states += 1;
}

// The first states do where it is only asked whether two copies get along.
const most = new URL(import.meta.url).searchParams.has('few') ? 2 : Infinity;
for (const { tag, element, states } of await subjects()) {
  const found = foundOf(element);
  result.found[tag] = found;
  const end = listen(found.events);
  for (const state of states.slice(0, most)) await show(state, found);
  end();
}
result.isDone = true;
