import type { LitElement } from 'lit';
import type { Check, Context } from '../check.js';
import { deep } from '../deep.js';
import { isUsual } from '../mode.js';
import type { Args } from '../states.js';

/** How an element behaves as a guest on somebody's page. */
export const conduct: readonly Check[] = [
  { line: 'R1', name: 'asks nothing of the page', when: 'open', run: quiet },
  { line: 'R2', name: 'tells nobody by attributes', when: 'open', run: reticent },
  { line: 'R3', name: 'leaves nothing behind', when: 'open', run: tidy, modes: isUsual },
];

/** What an element has asked for that it was not told to fetch. */
function quiet(_: LitElement, { asked, args }: Context) {
  const { src } = args;
  return asked.filter((each) => typeof src !== 'string' || each !== `fetch ${src}`);
}

/** Attributes, ids and parts are seen by any script and any style sheet: no data stands there. */
function reticent(element: LitElement, { args }: Context) {
  const texts = textsOf(args);
  const holders = [element, ...deep(element)];
  return holders.flatMap((holder) =>
    ['id', 'part', 'class', 'name', ...(holder === element ? holder.getAttributeNames() : [])]
      .map((name) => [name, holder.getAttribute(name) ?? ''] as const)
      .filter(([name, text]) => texts.has(text) && args[name] !== text)
      .map(([name, text]) => `${holder.localName} has ${name}="${text}"`),
  );
}

/** Names in the documents, long enough not to be met by chance. */
function textsOf(args: Args): Set<string> {
  const texts = new Set<string>();
  const seen = (value: unknown, depth: number): void => {
    if (typeof value === 'string' && value.length > 7) texts.add(value);
    if (typeof value !== 'object' || value === null || depth > 6) return;
    if (Array.isArray(value) && typeof value[0] === 'number') return;
    for (const inner of Object.values(value).slice(0, 200)) seen(inner, depth + 1);
  };
  for (const given of Object.values(args)) if (typeof given === 'object') seen(given, 0);
  return texts;
}

/** What one coming and going leaves, three leave; test/guest/life.test.ts has the long life. */
const CYCLES = 3;

/** What is begun when an element comes ends when it goes. */
async function tidy(element: LitElement) {
  const parent = element.parentElement!;
  const next = element.nextSibling;
  const counts = new Map<string, number>();
  const stops = [window, document, document.documentElement].map((target) => count(target, counts));
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    element.remove();
    parent.insertBefore(element, next);
    await element.updateComplete;
  }
  stops.forEach((stop) => stop());
  return [...counts]
    .filter(([, balance]) => balance > 0)
    .map(([what, balance]) => `${balance} more ${what} after ${CYCLES} times`);
}

/** Counts the listeners that one target has more than before. */
function count(target: EventTarget, counts: Map<string, number>): () => void {
  const own = target as Record<'addEventListener' | 'removeEventListener', unknown>;
  const change = (by: number, type: string): void => {
    const key = `listeners for ${type}`;
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  own.addEventListener = (...given: Parameters<typeof add>) => {
    change(1, given[0]);
    add(...given);
  };
  own.removeEventListener = (...given: Parameters<typeof remove>) => {
    change(-1, given[0]);
    remove(...given);
  };
  return () => {
    delete (own as Partial<typeof own>).addEventListener;
    delete (own as Partial<typeof own>).removeEventListener;
  };
}
