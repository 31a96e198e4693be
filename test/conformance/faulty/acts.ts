import { fault } from './fault.js';
import type { Fault } from './fault.js';
import type { SmallElement } from './sound.js';

function onKey(element: SmallElement, act: (event: KeyboardEvent) => void): void {
  const button = element.one('button')!;
  button.addEventListener('keydown', act);
}

/** Faults of what an element does. */
export const ACTS: readonly Fault[] = [
  fault('no trap, there and back', 'the Tab key goes nowhere', {
    connected: (element) => onKey(element, (event) => event.preventDefault()),
  }),
  fault('no trap, there and back', 'no way back', {
    connected: (element) =>
      onKey(element, (event) => {
        if (event.shiftKey) event.preventDefault();
      }),
  }),
  fault('no keys taken away', 'a button takes the arrows', {
    connected: (element) =>
      onKey(element, (event) => {
        if (event.key === 'ArrowDown') event.preventDefault();
      }),
  }),
  fault('no keys taken away', 'a command with Ctrl', {
    connected: (element) =>
      onKey(element, (event) => {
        if (event.ctrlKey && event.key === 'f') event.preventDefault();
      }),
  }),
  fault('focus survives', 'all is drawn anew', { updated: (element) => element.draw() }),
  fault('focus survives', 'lost by a move', {
    connected: (element) => (element.renderRoot as ShadowRoot).activeElement?.remove(),
  }),
  fault('what is open stays open', 'the table closes', {
    updated: (element) => {
      element.one('details')!.removeAttribute('open');
    },
  }),
  fault('asks nothing of the page', 'a request', { connected: () => void fetch('/favicon.ico') }),
  fault('asks nothing of the page', 'local storage', {
    connected: () => localStorage.setItem('faulty', '1'),
  }),
  fault('asks nothing of the page', 'session storage', {
    connected: () => sessionStorage.setItem('faulty', '1'),
  }),
  fault('asks nothing of the page', 'a database', {
    connected: () => void indexedDB.open('faulty'),
  }),
  fault('asks nothing of the page', 'a cookie', {
    connected: () => {
      document.cookie = 'faulty=1; max-age=0';
    },
  }),
  fault('asks nothing of the page', 'a global', {
    connected: () => {
      (window as unknown as Record<string, unknown>)[`faulty${globals++}`] = 1;
    },
  }),
  fault('tells nobody by attributes', 'a name as a part', {
    connected: (element) => element.one('p')!.setAttribute('part', 'A name of data'),
  }),
  fault('tells nobody by attributes', 'a name in an attribute of its own', {
    connected: (element) => element.setAttribute('shown', 'A name of data'),
  }),
  fault('leaves nothing behind', 'a listener each time', {
    connected: () => window.addEventListener('resize', () => undefined),
  }),
];

let globals = 0;
