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
  fault('keys of a slider', 'it takes Home', {
    connected: (element) =>
      element.one('input[type=range]')!.addEventListener('keydown', (event) => {
        if (event.key === 'Home') event.preventDefault();
      }),
  }),
  fault('keys of a slider', 'it says the same everywhere', {
    connected: (element) =>
      element
        .one('input[type=range]')!
        .addEventListener('input', ({ target }) =>
          (target as Element).setAttribute('aria-valuetext', '2 May: 20.0 kWh'),
        ),
  }),
  fault('Escape closes what has come up', 'a tooltip that stays', {
    connected: (element) => {
      element.one('p')!.insertAdjacentHTML('afterend', '<p role="tooltip">20.0 kWh</p>');
    },
  }),
  fault('one thing said at a time', 'a word for each press', {
    connected: (element) =>
      element.one('[part=controls]')!.addEventListener('click', () => {
        element.one('.status')!.textContent = `Shown ${(presses += 1)}`;
      }),
  }),
  fault('an error is said at once', 'nothing is said', ['body', 'role="alert"', '']),
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
let presses = 0;
