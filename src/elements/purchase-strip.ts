import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { StripColour, StripRow } from '../view/purchase-strip.js';
import { plain } from '../view/view.js';

/** One bar of all rows side by side, with the names above it that have room. */
export function shareStrip(strip: readonly StripRow[]): TemplateResult {
  return html`
    <svg class="shares" aria-hidden="true" width="100%" height="56">${strip.map(stretch)}</svg>
  `;
}

function stretch({ row, colour, stretch: place }: StripRow): unknown {
  if (!place) return nothing;
  const { start, width, label } = place;
  return svg`
    <rect
      class=${classOf(colour)} part="bar" x=${`${start}%`} y="20" width=${`${width}%`} height="36"
    />
    ${
      label === 'never'
        ? nothing
        : svg`<text class=${label} dir="auto" x=${`${start}%`} y="12">${plain([row.name])}</text>`
    }`;
}

/** A row's colour beside its name. */
export function swatch(colour: StripColour): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true" width="14" height="14">
    <rect class=${classOf(colour)} x="1" y="1" width="12" height="12" />
  </svg>`;
}

function classOf(colour: StripColour): string {
  return typeof colour === 'number' ? `category-${colour}` : colour;
}
