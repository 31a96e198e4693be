import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { pixel, textWidth } from '../chart/axis.js';
import { children, writeText } from './children.js';
import { onServer } from './on-server.js';

/** A text of a figure; y is its base line. */
interface FigureText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly part: 'axis' | 'label';
  readonly class?: 'picked' | '';
}

const SVG = 'http://www.w3.org/2000/svg';
/** Half the height of a digit, in rem: a number stands beside the middle of its line. */
const HALF = 0.24;
/** Between the numbers of an axis and its lines, and from the base line down to labels, in rem. */
const BESIDE = 0.4;
const BELOW = 1.125;

function write(element: Element, { text, ...attributes }: FigureText): void {
  for (const [name, value] of Object.entries(attributes)) {
    const written = String(value);
    if (element.getAttribute(name) !== written) element.setAttribute(name, written);
  }
  writeText(element, text);
}

function make(): Element {
  return document.createElementNS(SVG, 'text');
}

/** A server has no tag to fill, and writes them one by one. */
function group(anchor: 'middle' | 'end', list: readonly FigureText[]): SVGTemplateResult {
  if (!onServer) return svg`<g text-anchor=${anchor} ${children(list, make, write)}></g>`;
  const each = list.map(
    ({ x, y, text, part, class: look = '' }) =>
      svg`<text x=${x} y=${y} part=${part} class=${look}>${text}</text>`,
  );
  return svg`<g text-anchor=${anchor}>${each}</g>`;
}

interface Line {
  readonly y: number;
  readonly text: string;
}

/** The lines of an axis from `start` to `end`, and before each its number. */
export function grid(
  lines: readonly Line[],
  { start, end, rem }: { readonly start: number; readonly end: number; readonly rem: number },
): SVGTemplateResult {
  const path = lines.map(({ y }) => `M${start},${y}H${end}`).join('');
  return svg`
    <path class="grid" part="axis" d=${path} />
    ${textsBefore(lines, start, rem, 'axis')}`;
}

/** Texts that end before a figure, each beside its line. */
export function textsBefore(
  lines: readonly Line[],
  start: number,
  rem: number,
  part: FigureText['part'] = 'label',
): SVGTemplateResult {
  const placed = lines.map(({ y, text }) => {
    return { x: start - BESIDE * rem, y: pixel(y + HALF * rem), text, part };
  });
  return group('end', placed);
}

/** Labels below a base line, each under its middle. */
export function labelsBelow<Label extends { readonly x: number; readonly text: string }>(
  labels: readonly Label[],
  zero: number,
  rem: number,
  isPicked: (label: Label) => boolean,
): SVGTemplateResult {
  const placed = labels.map((label): FigureText => {
    const { x, text } = label;
    return {
      x,
      y: zero + BELOW * rem,
      text,
      part: 'label',
      class: isPicked(label) ? 'picked' : '',
    };
  });
  return group('middle', placed);
}

/** The picked value stands in a lane of its own above a plot, and never beyond its sides. */
export function pickedValue(
  value: string | undefined,
  middle: number,
  { x: left, width }: { readonly x: number; readonly width: number },
  rem: number,
): unknown {
  if (value === undefined) return nothing;
  const half = textWidth(value, 0.8 * rem) / 2;
  const x = Math.min(left + width - half, Math.max(left + half, middle));
  return svg`<text class="picked halo" x=${x} y=${rem} text-anchor="middle">${value}</text>`;
}
