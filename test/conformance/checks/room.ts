import type { LitElement } from 'lit';
import type { Check, Context } from '../check.js';
import { deep, isSeen, nameOf, words } from '../deep.js';
import type { Words } from '../deep.js';
import { isOnScreen } from '../mode.js';

/** A15 to A18: what fits, however narrow the place and large the letters. */
export const room: readonly Check[] = [
  { line: 'A15', name: 'no scrolling sideways', when: 'open', modes: isOnScreen, run: sideways },
  { line: 'A15', name: 'what scrolls has a name', when: 'open', modes: isOnScreen, run: scrollers },
  { line: 'A16', name: 'size of letters', when: 'open', run: sizes },
  { line: 'A16', name: 'no text cut off', when: 'open', run: cut },
  { line: 'A17', name: 'no text on text', when: 'open', run: overlap },
  { line: 'A18', name: 'size of targets', when: 'open', modes: isOnScreen, run: targets },
];

const SCROLLS = ['auto', 'scroll'];

function scrollerOf(element: Element): Element | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (SCROLLS.includes(getComputedStyle(each).overflowX)) return each;
  }
  return null;
}

function sideways(element: LitElement) {
  const page = document.documentElement;
  const { left, right } = element.getBoundingClientRect();
  const out = words(element).filter(
    ({ parent, boxes }) =>
      !scrollerOf(parent) && boxes.some((box) => box.right > right + 1 || box.left < left - 1),
  );
  const isTooWide = page.scrollWidth > page.clientWidth;
  const wide = deep(element).filter(
    (each) => !scrollerOf(each) && each.getBoundingClientRect().right > page.clientWidth + 1,
  );
  return [
    ...(isTooWide ? [`the page is ${page.scrollWidth} px wide in ${page.clientWidth} px`] : []),
    ...(isTooWide ? wide.map((each) => `${nameOf(each)} reaches out`) : []),
    ...out.map(({ text }) => `"${text}" reaches out`),
  ];
}

function scrollers(element: LitElement) {
  return deep(element)
    .filter(
      (each) =>
        SCROLLS.includes(getComputedStyle(each).overflowX) &&
        isSeen(each) &&
        (each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight),
    )
    .filter(
      (each) =>
        !each.matches('[tabindex="0"][role=region][aria-label]') || !each.querySelector('table'),
    )
    .map((each) => `${nameOf(each)} scrolls, and is not a named place with a table`);
}

/** On paper nothing scrolls: a wide table has letters of 8 pt there. */
function sizes(element: LitElement, { mode }: Context) {
  const least = isOnScreen(mode) ? 0.12 * mode.text : 8 / 0.75;
  return words(element)
    .map(({ text, parent }) => ({ text, size: parseFloat(getComputedStyle(parent).fontSize) }))
    .filter(({ size }) => size < least - 0.01)
    .map(({ text, size }) => `"${text}": ${size} px instead of ${least}`);
}

function cut(element: LitElement) {
  const clipped = words(element)
    .map(({ parent }) => parent)
    .filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
      return (
        (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
      );
    });
  const { left, right } = element.getBoundingClientRect();
  const drawn = words(element, 'text, tspan').filter(({ boxes }) =>
    boxes.some((box) => box.left < left - 1 || box.right > right + 1),
  );
  return [
    ...clipped.map((each) => `${nameOf(each)} is cut off`),
    ...drawn.map(({ text }) => `"${text}" is drawn outside`),
  ];
}

/** Letters stand in the middle of their line: so much of it may touch another. */
const SLACK = 0.25;

function overlap(element: LitElement) {
  const places = words(element).flatMap((each) =>
    each.boxes.map((box) => ({ each, box: inside(each, box) })),
  );
  places.sort((a, b) => a.box.top - b.box.top);
  const found = new Set<string>();
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (one.each !== other.each && touch(one.box, other.box)) {
        found.add(`"${one.each.text}" and "${other.each.text}"`);
      }
    }
  });
  return [...found];
}

function touch(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > SLACK * Math.min(one.height, other.height) + 1;
}

/** What lies beyond the edge of a box that scrolls is not painted. */
function inside({ parent }: Words, box: DOMRect): DOMRect {
  const scroller = scrollerOf(parent)?.getBoundingClientRect();
  if (!scroller) return box;
  const left = Math.min(Math.max(box.left, scroller.left), scroller.right);
  const top = Math.min(Math.max(box.top, scroller.top), scroller.bottom);
  const right = Math.max(left, Math.min(box.right, scroller.right));
  const bottom = Math.max(top, Math.min(box.bottom, scroller.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const LEAST = 24;

function targets(element: LitElement) {
  return deep(element, 'button, select, summary, input, a[href], [role=button], [tabindex="0"]')
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < LEAST - 0.1)
    .map(
      ({ each, box }) => `${nameOf(each)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`,
    );
}
