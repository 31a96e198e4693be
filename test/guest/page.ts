// One of each element on a page of its own, beside what an older version has defined.
import type { GuestWindow } from './frame.js';

class Older extends HTMLElement {}
const isOlder = location.search === '?older';
if (isOlder) customElements.define('peili-energy-trend', Older);

const { PLAIN, show } = await import('./documents.js');
const page = window as GuestWindow;
const thrown: string[] = [];
addEventListener('error', ({ message }) => thrown.push(message));
for (const guest of PLAIN) {
  if (!isOlder || guest.tag !== 'peili-energy-trend') {
    await show(guest, document.querySelector('main')!);
  }
}
page.guests = { thrown };
