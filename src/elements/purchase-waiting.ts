import { html, nothing } from 'lit';
import { icon } from './templates.js';

/** Behind the name of what something has been asked of, and not answered. */
export function waitingMark(text: string | undefined): unknown {
  return text === undefined
    ? nothing
    : html` <span class="waiting-row">${icon('loading')}<span>${text}</span></span>`;
}
