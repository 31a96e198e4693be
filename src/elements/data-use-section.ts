import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DataUseWords } from '../locale/words/data-use.js';
import type { RightsWords } from '../locale/words/rights.js';
import type { DataUseDesk } from './data-use-desk.js';

/** What the sections need to be acted on. */
export interface SectionTools {
  readonly desk: DataUseDesk;
  readonly words: DataUseWords;
  readonly rights: RightsWords;
}

/** What opens below the uses. */
export function section(
  { title, size }: { readonly title: string; readonly size: string },
  content: unknown,
): TemplateResult {
  return html`
    <details class="section">
      <summary>
        <span>${title}</span>
        ${size === '' ? nothing : html`<span class="size"><bdi>${size}</bdi></span>`}
      </summary>
      <div class="inside">${content}</div>
    </details>
  `;
}
