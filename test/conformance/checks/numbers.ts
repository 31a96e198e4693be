import type { LitElement } from 'lit';
import type { Check, Context } from '../check.js';
import { deep, fold, nameOf, seen, words } from '../deep.js';
import { isAmount, isRounded, numeralsIn } from '../numerals.js';
import type { Numeral } from '../numerals.js';

/** A3: one number everywhere, in sentence, figure and table. */
export const numbers: readonly Check[] = [
  { line: 'A3', name: 'no table before it is opened', when: 'closed', run: lazy },
  { line: 'A3', name: 'table', when: 'open', run: table },
  { line: 'A3', name: 'sentence as the table', when: 'open', run: sentence },
  { line: 'A3', name: 'figure as the table', when: 'open', run: figure },
  { line: 'A3', name: 'bars as long as their numbers', when: 'open', run: lengths },
];

function lazy(element: LitElement) {
  return deep(element, 'table')
    .filter((each) => !each.closest('details[open]'))
    .map((each) => `${nameOf(each)} is there already`);
}

const MOST_ROWS = 1_000;

function table(element: LitElement) {
  const host = element as LitElement & { noTable?: boolean };
  const tables = deep(element, 'table') as HTMLTableElement[];
  const hasFigure = seen(element, '[part~=figure] [part~=bar]').length > 0;
  if (tables.length === 0) return hasFigure && !host.noTable ? ['a figure without a table'] : [];
  return tables.flatMap((each) => {
    const caption = fold(each.caption?.textContent ?? '');
    const heads = [...each.querySelectorAll('thead th')];
    const bodies = [...each.querySelectorAll('tbody tr, tfoot tr')];
    const unscoped = [...each.querySelectorAll('th')].filter(({ scope }) => scope === '');
    const ragged = bodies.filter((row) => row.children.length !== heads.length);
    const count = each.querySelectorAll('tbody tr').length;
    return [
      ...(caption === '' ? ['no caption'] : []),
      ...(heads.length > 1 ? [] : ['no column headers']),
      ...heads.filter((head) => fold(head.textContent) === '').map(() => 'an empty header'),
      ...(unscoped.length > 0 ? [`${unscoped.length} headers without a scope`] : []),
      ...(ragged.length > 0 ? [`${ragged.length} rows with more or fewer cells than columns`] : []),
      ...(count > MOST_ROWS ? [`${count} rows`] : []),
    ];
  });
}

function cells(element: LitElement, lang: string): Numeral[] {
  return deep(element, 'td').flatMap(({ textContent }) => numeralsIn(textContent, lang));
}

/**
 * What the sentence stresses is a number of the table, of its total row where there is one; what
 * else it stresses may be the difference of the last numbers of two of a table's columns. What a form
 * proposes is not said of the data.
 */
function sentence(element: LitElement, { mode }: Context) {
  if (seen(element, 'table').length === 0) return [];
  const all = cells(element, mode.lang);
  const totals = deep(element, 'tfoot td').flatMap(({ textContent }) =>
    numeralsIn(textContent, mode.lang),
  );
  const [first, ...others] = deep(element, '[part~=sentence] strong')
    .filter((stressed) => !stressed.closest('form'))
    .map(({ textContent }) => ({
      text: fold(textContent),
      numerals: numeralsIn(textContent, mode.lang).slice(0, 1),
    }));
  const ends = differences(element, mode.lang);
  const isIn = (numeral: Numeral, list: Numeral[]): boolean =>
    list.some((each) => isRounded(numeral, each));
  return [
    ...(first?.numerals ?? [])
      .filter((numeral) => !isIn(numeral, totals.length > 0 ? totals : all))
      .map(() => `"${first!.text}" is not the total`),
    ...others
      .filter(({ numerals }) => numerals.some((numeral) => !isIn(numeral, [...all, ...ends])))
      .map(({ text }) => `"${text}" is not in the table`),
  ];
}

function differences(element: LitElement, lang: string): Numeral[] {
  return deep(element, 'table').flatMap((each) => {
    const lines = [...each.querySelectorAll('tbody tr')].reverse();
    const count = lines[0]?.children.length ?? 0;
    const lasts = Array.from({ length: count }, (_, column) => {
      const texts = lines.map((line) => line.children[column]?.textContent ?? '');
      return column === 0 ? [] : (texts.map((text) => numeralsIn(text, lang)).find(isFull) ?? []);
    }).flat();
    return lasts.flatMap((one) =>
      lasts.map(({ value, decimals }) => ({
        value: Math.abs(one.value - value),
        decimals: Math.min(one.decimals, decimals),
        parts: 2,
      })),
    );
  });
}

function isFull(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** Ticks, names of steps, and what the data are held against are no data. */
const NO_DATA = '[part~=axis], [part~=label], .key, .guide, .figure-title, button, option';

function figure(element: LitElement, { mode }: Context) {
  if (seen(element, 'table').length === 0) return [];
  const all = cells(element, mode.lang);
  return words(element, '[part~=figure] *')
    .filter(({ parent, text }) => !parent.closest(NO_DATA) && isAmount(text))
    .filter(({ text, parent }) => {
      const [numeral] = numeralsIn(text, mode.lang);
      const known = [...all, ...sums(element, parent.closest('li:has(li)'), mode.lang)];
      // A change may be written without its minus where an arrow or a word says it.
      return !known.some(
        (each) =>
          isRounded(numeral!, each) ||
          isRounded(numeral!, { ...each, value: Math.abs(each.value) }),
      );
    })
    .map(({ text }) => `"${text}" is not in the table`);
}

/** A row that stands for several is the sum of theirs, column by column. */
function sums(element: LitElement, several: Element | null, lang: string): Numeral[] {
  if (!several) return [];
  const names = [...several.querySelectorAll('li .name')].map((name) => fold(name.textContent));
  const lines = deep(element, 'tbody tr').filter((line) =>
    // A remark may stand behind the name, in brackets.
    names.some((name) =>
      `${fold(line.querySelector('th')?.textContent ?? '')} (`.startsWith(`${name} (`),
    ),
  );
  const first = lines[0]?.querySelectorAll('td') ?? [];
  return Array.from(first, (_, column) => {
    const parts = lines.flatMap((line) =>
      numeralsIn(line.querySelectorAll('td')[column]?.textContent ?? '', lang).slice(0, 1),
    );
    const value = parts.reduce((sum, each) => sum + each.value, 0);
    const decimals = Math.max(0, ...parts.map((part) => part.decimals));
    return { value, decimals, parts: parts.length };
  });
}

/** A bar of half the number has half the length. */
function lengths(element: LitElement, { mode }: Context) {
  return [...columns(element, mode.lang), ...rows(element, mode.lang)];
}

interface Bar {
  readonly length: number;
  readonly numeral: Numeral;
}

function columns(element: LitElement, lang: string): string[] {
  const drawing = deep(element, '.plot path[part~=bar]')[0] as SVGPathElement | undefined;
  const isMixed = deep(element, '.plot .hatch').length > 0;
  const [first] = deep(element, 'table');
  if (!drawing || !first || isMixed) return [];
  const numerals = [...first.querySelectorAll('tbody tr')]
    .flatMap((row) => numeralsIn(row.querySelector('td')?.textContent ?? '', lang).slice(0, 1))
    .filter(({ value }) => value !== 0);
  const parts = drawing.getAttribute('d')?.match(/M[^M]*/g) ?? [];
  // Where columns are thinner than a pixel several share one, from the lowest to the highest.
  if (parts.length !== numerals.length) return [];
  const lengthOf = (part: string): number => {
    const path = drawing.cloneNode() as SVGPathElement;
    path.setAttribute('d', part);
    drawing.after(path);
    const { height } = path.getBBox();
    path.remove();
    return height;
  };
  return uneven(
    parts.map((part, index) => ({ length: lengthOf(part), numeral: numerals[index]! })),
  );
}

function rows(element: LitElement, lang: string): string[] {
  const bars = seen(element, 'li > .row:has(rect[part~=bar])').map((row) => ({
    length: parseFloat(row.querySelector('rect[part~=bar]')!.getAttribute('width') ?? '0'),
    numeral: numeralsIn(row.querySelector('.value')?.textContent ?? '', lang)[0]!,
  }));
  return uneven(bars);
}

/**
 * The longest sets the scale; each may be off by what its number was rounded, and two pixels: so
 * much an estimate too thin to be drawn leaves open.
 */
function uneven(bars: readonly Bar[]): string[] {
  const size = ({ numeral }: Bar): number => Math.abs(numeral.value);
  const longest = bars.reduce((a, b) => (size(b) > size(a) ? b : a), bars[0]!);
  if (bars.length < 2) return [];
  const unit = longest.length / size(longest);
  return bars
    .filter((bar) => {
      const rounding = 10 ** -bar.numeral.decimals * unit;
      return Math.abs(bar.length - size(bar) * unit) > 2 + rounding;
    })
    .map((bar) => `${bar.numeral.value} is drawn ${bar.length.toFixed(1)} long`);
}
