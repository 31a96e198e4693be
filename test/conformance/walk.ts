import { executeServerCommand } from '@web/test-runner-commands';
import type { Stop, Walk } from './check.js';
import { behind, colourOf, contrast, over, parentOf } from './colour.js';
import { tabStops } from './deep.js';
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
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || !element.checkVisibility({ opacityProperty: true })) {
    return undefined;
  }
  const around = behind(parentOf(element) ?? element);
  const colour = colourOf(outlineColor);
  return {
    width: parseFloat(outlineWidth),
    contrast: colour ? contrast(over(colour, around), around) : 1,
  };
}
