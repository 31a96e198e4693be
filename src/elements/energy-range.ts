import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { THUMB } from '../chart/columns.js';
import type { Box } from '../chart/columns.js';

/** A native range whose thumb stands under the middle of the picked band. */
export interface RangeInput {
  readonly count: number;
  readonly index: number;
  readonly label: string;
  /** The full sentence of what is picked. */
  readonly text: string;
  readonly plot: Box;
  /** Called with the picked place; `isDone` when the reader has settled on it. */
  readonly pick: (index: number, isDone: boolean) => void;
}

export function range({ count, index, label, text, plot, pick }: RangeInput): TemplateResult {
  const valueOf = (event: Event): number => Number((event.target as HTMLInputElement).value);
  return html`
    <input
      type="range"
      part="cursor"
      min="0"
      max=${count - 1}
      .value=${String(index)}
      aria-label=${label}
      aria-valuetext=${text}
      ${ref((element) => align(element as HTMLElement | undefined, plot, plot.width / count))}
      @input=${(event: Event) => pick(valueOf(event), false)}
      @change=${(event: Event) => pick(valueOf(event), true)}
    />
  `;
}

function align(element: HTMLElement | undefined, { x, width }: Box, band: number): void {
  element?.style.setProperty('margin-left', `${x + band / 2 - THUMB / 2}px`);
  element?.style.setProperty('width', `${width - band + THUMB}px`);
}

/** Which band of a plot a click is in. */
export function bandAt(event: MouseEvent, { x, width }: Box, count: number): number {
  const { left } = (event.currentTarget as SVGElement).getBoundingClientRect();
  const at = Math.floor(((event.clientX - left - x) * count) / width);
  return Math.min(count - 1, Math.max(0, at));
}
