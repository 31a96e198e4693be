import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import manifest from '../../dist/custom-elements.json';

interface Manifest {
  modules: { declarations: { events?: { name: string }[] }[] }[];
}

const names = new Set(
  (manifest as Manifest).modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ events = [] }) => events.map(({ name }) => name)),
);
const listening = new WeakSet<Element>();

/** Lists each event of an element under Actions, those that do not bubble too. */
export const withActions: Decorator = (story) => html`<div ${ref(listen)}>${story()}</div>`;

function listen(place?: Element): void {
  if (!place || listening.has(place)) return;
  listening.add(place);
  for (const name of names) {
    const tell = action(name);
    place.addEventListener(name, (event) => void tell((event as CustomEvent).detail), {
      capture: true,
    });
  }
}
