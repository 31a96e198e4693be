// One of each element on a page of its own, beside what another version defines: an older one has
// been there first, a careless one comes after and does not look.
import type { GuestWindow } from './frame.js';

class OfAnother extends HTMLElement {}
const defineAnother = (): void => customElements.define('peili-energy-trend', OfAnother);
const isOlder = location.search === '?older';
if (isOlder) defineAnother();

const { PLAIN, show } = await import('./documents.js');
const page = window as GuestWindow;
const thrown: string[] = [];
addEventListener('error', ({ message }) => thrown.push(message));
if (location.search === '?careless') queueMicrotask(defineAnother);
for (const guest of PLAIN) {
  if (!isOlder || guest.tag !== 'peili-energy-trend') {
    await show(guest, document.querySelector('main')!);
  }
}
page.guests = { thrown };
