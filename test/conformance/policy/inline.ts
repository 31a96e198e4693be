// Defines the elements of a page whose documents stand in it, and tells what they say.
import '../../../src/define.js';
import type { LitElement } from 'lit';
import { settled } from '../states.js';
import type { PolicyWindow } from './result.js';

const result = (window as PolicyWindow).policyResult!;

for (const element of document.querySelectorAll<LitElement>('main > *')) {
  await settled(element);
  const told = element.shadowRoot!.querySelectorAll('[part=heading], [part=sentence], h3, .title');
  const words = [...told].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  result.said.push(words.join(' | '));
}
result.isDone = true;
