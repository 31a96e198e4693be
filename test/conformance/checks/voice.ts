import type { LitElement } from 'lit';
import type { Check } from '../check.js';
import { deep, fold, isSeen } from '../deep.js';
import { use } from '../hands.js';
import { isUsual } from '../mode.js';

/** A21: when an element speaks up. Last of all on a screen: they leave something else shown. */
export const voice: readonly Check[] = [
  { line: 'A21', name: 'one thing said at a time', when: 'open', modes: isUsual, run: pace },
  { line: 'A21', name: 'an error is said at once', when: 'open', modes: isUsual, run: error },
];

/** Milliseconds; a little less than five seconds, since clocks of timers are not exact. */
const PAUSE = 4_900;

/** So many controls are used one right after the other. */
const ACTS = 4;

/** What is said within the five seconds after something was waits: a voice is not interrupted. */
async function pace(element: LitElement) {
  const [region] = deep(element, '[role=status]');
  if (!region) return [];
  const said: string[] = [];
  let last = -Infinity;
  const observer = new MutationObserver(() => {
    const text = fold(region.textContent);
    const now = performance.now();
    if (text !== '' && now - last < PAUSE) said.push(text);
    last = now;
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  for (let act = 0; act < ACTS; act += 1) {
    const controls = deep(element, 'button, select').filter((each) => isSeen(each));
    const control = controls[act % Math.max(1, controls.length)];
    if (control) use(control);
    await element.updateComplete;
  }
  observer.disconnect();
  return said.map((text) => `says "${text}" right after something else`);
}

/** What cannot be read is told in words, where a screen reader speaks it unasked. */
async function error(element: LitElement) {
  const host = element as LitElement & { data?: unknown };
  if (typeof host.data !== 'object' || host.data === null) return [];
  host.data = '{';
  await host.updateComplete;
  const alerts = deep(host, '[role=alert], [aria-live=assertive]').filter((each) => isSeen(each));
  const isSaid = alerts.some(({ textContent }) => /\p{L}{2}/u.test(textContent));
  return isSaid ? [] : ['unreadable data come without a word'];
}
