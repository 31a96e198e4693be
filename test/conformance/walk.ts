import { executeServerCommand } from '@web/test-runner-commands';
import type { Stop, Walk } from './check.js';
import { behind, colourOf, contrast, over, parentOf } from './colour.js';
import { nameOf, tabStops } from './deep.js';
import type { Place } from './states.js';

/** More presses than an element may have stops: a walk that does not come out is a trap. */
const SPARE = 4;

/** Walks through an element with the Tab key as a person does, and back. */
export async function walk({ element, before, after }: Place): Promise<Walk> {
  const stops = tabStops(element).length;
  const there = await record(element, before, after, 'Tab', stops);
  const back = await record(element, after, before, 'Shift+Tab', stops);
  (document.activeElement as HTMLElement | null)?.blur();
  return {
    forwards: there.stops,
    backwards: back.stops,
    leaves: there.leaves && back.leaves,
  };
}

async function record(
  element: HTMLElement,
  from: HTMLElement,
  to: HTMLElement,
  key: string,
  expected: number,
): Promise<{ stops: Stop[]; leaves: boolean }> {
  const walked = { stops: [] as Stop[], leaves: false };
  const listen = (event: FocusEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    walked.leaves ||= target === to;
    if (!walked.leaves && target !== from) walked.stops.push({ target, mark: markOf(target) });
  };
  // A focus that moves within a shadow root is told only there.
  const places = [element.shadowRoot!, from, to];
  from.focus();
  places.forEach((place) => place.addEventListener('focusin', listen as EventListener));
  await press(key, expected + 1);
  if (!walked.leaves) await press(key, SPARE);
  places.forEach((place) => place.removeEventListener('focusin', listen as EventListener));
  return walked;
}

function press(key: string, times: number): Promise<unknown> {
  return executeServerCommand('conformance:press', { keys: Array<string>(times).fill(key) });
}

/** The outline may stand around a neighbour, where the control itself is not to be seen. */
function markOf(target: HTMLElement): Stop['mark'] {
  const near = [target, target.nextElementSibling, target.parentElement].filter(
    (each) => each instanceof HTMLElement,
  );
  const marks = near.map(outlineOf).filter((mark) => mark !== undefined);
  marks.sort((a, b) => Math.min(b.contrast, b.width) - Math.min(a.contrast, a.width));
  return marks[0] ?? { width: 0, contrast: 1 };
}

function outlineOf(element: HTMLElement): Stop['mark'] | undefined {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  if (outlineStyle === 'none' || !element.checkVisibility({ opacityProperty: true })) {
    return undefined;
  }
  const around = behind(parentOf(element) ?? element);
  const colour = colourOf(outlineColor);
  const width = parseFloat(outlineWidth);
  const cutter = cutterOf(element, Math.max(0, parseFloat(outlineOffset) + width));
  return {
    width,
    cutBy: cutter && nameOf(cutter),
    contrast: colour ? contrast(over(colour, around), around) : 1,
  };
}

/** What does not show all that lies outside it, and so not all of a mark that reaches so far. */
function cutterOf(element: Element, reach: number): Element | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  for (let each = parentOf(element); each; each = parentOf(each)) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    // What scrolls is scrolled to what has the focus, in the direction in which it can.
    const across = overflowX !== 'visible' && each.scrollWidth <= each.clientWidth;
    const down = overflowY !== 'visible' && each.scrollHeight <= each.clientHeight;
    const isCutAcross = left - reach < box.left - 0.5 || right + reach > box.right + 0.5;
    const isCutDown = top - reach < box.top - 0.5 || bottom + reach > box.bottom + 0.5;
    const isPage = each === document.documentElement || each === document.body;
    if (!isPage && ((across && isCutAcross) || (down && isCutDown))) return each;
  }
  return undefined;
}
