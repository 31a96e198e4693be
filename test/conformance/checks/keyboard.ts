import type { LitElement } from 'lit';
import type { Check, Context } from '../check.js';
import { deep, focusedIn, nameOf, seen, tabStops } from '../deep.js';
import { isOnScreen, isUsual } from '../mode.js';

/** A5 to A9: what is done without a mouse. */
export const keyboard: readonly Check[] = [
  { line: 'A5', name: 'few tab stops', when: 'closed', run: few },
  { line: 'A5', name: 'no trap, there and back', when: 'closed', run: walkable },
  { line: 'A6', name: 'no keys taken away', when: 'open', run: keys },
  { line: 'A7', name: 'nothing only under the mouse', when: 'open', run: tooltips },
  { line: 'A8', name: 'focus mark', when: 'closed', run: mark, modes: isOnScreen },
  { line: 'A9', name: 'focus survives', when: 'closed', run: focus, modes: isUsual },
  { line: 'A9', name: 'what is open stays open', when: 'open', run: expansion, modes: isUsual },
];

const MOST = 12;

async function few(_: LitElement, { walk }: Context) {
  const { forwards } = await walk();
  return forwards.length > MOST ? [`${forwards.length} tab stops`] : [];
}

async function walkable(element: LitElement, { walk }: Context) {
  const { forwards, backwards, leaves } = await walk();
  const names = (stops: typeof forwards): string[] => stops.map(({ target }) => nameOf(target));
  const there = names(forwards);
  const back = names(backwards).reverse();
  const stops = tabStops(element).length;
  return [
    ...(leaves ? [] : [`the Tab key does not lead out: ${there.slice(-3).join(' → ')}`]),
    ...(there.length === back.length ? [] : [`${there.length} stops there, ${back.length} back`]),
    ...(there.length === stops ? [] : [`${there.length} of ${stops} stops are reached`]),
  ];
}

const KEYS = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
].map((key) => ({ key }));
const COMBINATIONS = ['a', 'c', 'f', 'p', 'ArrowLeft', 'End', 'Enter'].flatMap((key) =>
  [{ ctrlKey: true }, { altKey: true }, { metaKey: true }].map((held) => ({ key, ...held })),
);
const ARROWED =
  'input, select, textarea, [role=slider], [role=radio], [role=tab], [role=treeitem], [role=option], [role=listbox]';

/** Keys that scroll, or that browser and screen reader have for themselves, are left alone. */
function keys(element: LitElement) {
  return tabStops(element).flatMap((stop) => {
    const list = stop.matches(ARROWED) ? COMBINATIONS : [...KEYS, ...COMBINATIONS];
    return list
      .filter((init) => {
        const event = new KeyboardEvent('keydown', {
          ...init,
          bubbles: true,
          cancelable: true,
          composed: true,
        });
        return !stop.dispatchEvent(event);
      })
      .map((init) => `${nameOf(stop)} takes ${JSON.stringify(init)}`);
  });
}

function tooltips(element: LitElement) {
  const titled = deep(element, '[title], svg title').map((each) => `${nameOf(each)} has a title`);
  const sliders = deep(element, 'input[type=range], [role=slider]').filter((each) => {
    const said = each.getAttribute('aria-valuetext') ?? '';
    // A sign of money is read as a word.
    return !/[\p{L}\p{Sc}].*\d|\d.*[\p{L}\p{Sc}]|\p{L}{3}/u.test(said);
  });
  return [...titled, ...sliders.map((each) => `${nameOf(each)} does not say its value in words`)];
}

async function mark(_: LitElement, { walk }: Context) {
  const { forwards } = await walk();
  return forwards.flatMap(({ target, mark: { width, contrast, cutBy } }) => [
    ...(width >= 2 ? [] : [`${nameOf(target)}: ${width} px`]),
    ...(contrast >= 3 ? [] : [`${nameOf(target)}: ${contrast.toFixed(2)}:1`]),
    ...(cutBy === undefined ? [] : [`${nameOf(target)}: cut off by ${cutBy}`]),
  ]);
}

async function focus(element: LitElement) {
  const found: string[] = [];
  for (const [what, change] of changesOf(element)) {
    const stops = tabStops(element);
    const tried = new Set([stops[0], stops[stops.length >> 1], stops.at(-1)]);
    for (const stop of tried) {
      if (!stop?.isConnected) continue;
      stop.focus();
      const name = nameOf(stop);
      await change();
      const focused = focusedIn(element);
      if (focused && isSame(focused, name, element)) continue;
      found.push(`${name} loses it to ${focused ? nameOf(focused) : 'none'}: ${what}`);
    }
  }
  focusedIn(element)?.blur();
  await changesOf(element)[0]![1]();
  return found;
}

/** The same control; where it has gone, any. */
function isSame(focused: HTMLElement, name: string, element: LitElement): boolean {
  return nameOf(focused) === name || !tabStops(element).some((each) => nameOf(each) === name);
}

type Host = LitElement & { data?: unknown };

/** What may happen to an element while a person is in it. */
function changesOf(element: Host): (readonly [string, () => Promise<unknown>])[] {
  const { data } = element;
  if (typeof data !== 'object' || data === null) return [['moved', () => move(element)]];
  const other = uneven(data) as object;
  const show = (shown: object): Promise<unknown> => {
    element.data = { ...shown };
    return element.updateComplete;
  };
  return [
    ['the same data anew', () => show(data)],
    ['data that sort otherwise', () => show(other)],
    ['moved on the page', () => move(element)],
    ['the first data again', () => show(data)],
  ];
}

/** Each second amount is ten times as much: rows that are sorted change places. */
function uneven(data: unknown): unknown {
  let count = 0;
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isTenfold = key === 'amount' && typeof inner === 'number' && (count += 1) % 2 === 0;
        return [key, isTenfold ? inner * 10 : change(inner)];
      }),
    );
  };
  return change(data);
}

async function move(element: LitElement): Promise<void> {
  const { parentElement, nextSibling } = element;
  document.body.append(element);
  parentElement!.insertBefore(element, nextSibling);
  await element.updateComplete;
}

async function expansion(element: LitElement) {
  const open = (): number => seen(element, 'details[open], [aria-expanded=true]').length;
  const before = open();
  const found: string[] = [];
  for (const [what, change] of changesOf(element)) {
    await change();
    await new Promise(requestAnimationFrame);
    if (open() !== before) found.push(`${before} were open, ${open()} are: ${what}`);
  }
  return found;
}
