import type { LitElement } from 'lit';
import type { Check, Context } from '../check.js';
import { deep, focusables, nameOf, seen, words } from '../deep.js';

/** A1, A2, A4, A20, A21: what an element is made of, in words and in its tree. */
export const structure: readonly Check[] = [
  { line: 'A1', name: 'named group', when: 'closed', run: group, asksTree: true },
  { line: 'A1', name: 'heading level', when: 'closed', run: headingLevel },
  { line: 'A2', name: 'takeaway sentence', when: 'closed', run: sentence },
  { line: 'A2', name: 'no broken words', when: 'open', run: brokenWords },
  { line: 'A4', name: 'drawings hidden or named', when: 'open', run: drawings },
  { line: 'A20', name: 'language', when: 'open', run: language },
  { line: 'A20', name: 'direction of names', when: 'open', run: directions },
  { line: 'A20', name: 'logical properties', when: 'closed', run: logical },
  { line: 'A21', name: 'one quiet status', when: 'closed', run: status },
];

async function group(element: LitElement, { tree }: Parameters<Check['run']>[1]) {
  const groups = deep(element, '[role=group][aria-label], [role=group][aria-labelledby]').filter(
    (each) => each.parentNode === element.shadowRoot,
  );
  const nodes = await tree();
  const named = nodes.filter(({ role, name }) => role === 'group' && name !== '');
  return [
    ...(groups.length === 1 ? [] : [`${groups.length} named groups hold the element`]),
    ...(named.length > 0 ? [] : ['the browser knows of no group with a name']),
  ];
}

async function headingLevel(element: LitElement) {
  const host = element as LitElement & { headingLevel?: number; heading?: string };
  const { headingLevel, heading } = host;
  const found: string[] = [];
  for (const level of [3, 6]) {
    host.headingLevel = level;
    await host.updateComplete;
    const shown = deep(host, '[role=heading], h1, h2, h3, h4, h5, h6')[0];
    const now = shown?.getAttribute('aria-level') ?? shown?.localName.slice(1);
    if (heading !== '' && now !== String(level)) {
      found.push(`level ${level} was asked for, ${now ?? 'none'} is shown`);
    }
  }
  host.heading = '';
  await host.updateComplete;
  // What stands further in has headings of its own.
  const own = deep(
    host,
    '[role=group] > [role=heading], [role=group] > :is(h1, h2, h3, h4, h5, h6)',
  );
  if (own.some((each) => each.parentElement?.parentNode === host.shadowRoot)) {
    found.push('an empty heading is still shown');
  }
  Object.assign(host, { headingLevel, heading });
  await host.updateComplete;
  return found;
}

function sentence(element: LitElement) {
  const sentences = seen(element, '[part~=sentence]');
  const states = seen(element, '.state');
  const said = [...sentences, ...states].map(({ textContent }) => textContent.trim());
  if (said.length === 0) return ['neither a sentence nor a state in words'];
  return [
    ...said.filter((text) => !/\p{L}{2}/u.test(text)).map((text) => `no words: "${text}"`),
    ...sentences
      .map(({ textContent }) => textContent.trim())
      .filter((text) => !/[.!?]$/.test(text))
      .map((text) => `not a whole sentence: "${text}"`),
  ];
}

const BROKEN =
  /\b(undefined|null|NaN|Infinity|Invalid Date)\b|\[object |\$\{|(^|\s)[-\u2212]0([.,]0+)?(\s|$)/;

function brokenWords(element: LitElement) {
  // What could not be read is quoted to the letter there.
  const texts = words(element).filter(({ parent }) => !parent.closest('.problems'));
  const labels = deep(element, '[aria-label], [aria-valuetext]').flatMap((each) => [
    each.getAttribute('aria-label') ?? '',
    each.getAttribute('aria-valuetext') ?? '',
  ]);
  return [...texts.map(({ text }) => text), ...labels]
    .filter((text) => BROKEN.test(text))
    .map((text) => `"${text}"`);
}

function drawings(element: LitElement) {
  const roots = deep(element, 'svg, canvas, [role=img]');
  return roots.flatMap((root) => {
    const isHidden = root.closest('[aria-hidden=true]') !== null;
    const isNamed =
      root.getAttribute('role') === 'img' &&
      (root.hasAttribute('aria-label') || root.hasAttribute('aria-labelledby'));
    return [
      ...(isHidden || isNamed ? [] : [`${nameOf(root)} is neither hidden nor named`]),
      ...focusables(root).map((each) => `${nameOf(each)} in a drawing can have the focus`),
    ];
  });
}

function language(element: LitElement, { mode }: Parameters<Check['run']>[1]) {
  const langs = deep(element, '[lang]').map((each) => each.getAttribute('lang') ?? '');
  const [first] = langs;
  if (first === undefined) return ['the text has no language'];
  const isRight = langs.every((lang) => lang.split('-')[0] === mode.lang);
  const outside = words(element).filter(({ parent }) => !parent.closest('[lang]'));
  return [
    ...(isRight ? [] : [`said to be ${langs.join(', ')} where the page is ${mode.lang}`]),
    ...outside.map(({ text }) => `"${text}" stands outside`),
  ];
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A name from right to left that is not set apart turns what stands around it. */
function directions(element: LitElement) {
  return words(element)
    .filter(({ text, parent }) => RIGHT_TO_LEFT.test(text) && !parent.closest('bdi, [dir=auto]'))
    .map(({ text, parent }) => `"${text}" in ${parent.localName} is not set apart`);
}

const PHYSICAL =
  /(?:^|[{;\s])((?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right|(?:text-align|float|clear):\s*(?:left|right))\s*(?=[:;}])/g;

function logical(element: LitElement) {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const text = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return [...new Set([...text.join('\n').matchAll(PHYSICAL)].map(([, found]) => found!))];
}

/** Screen readers hear of what a person did, not of what a page does. */
async function status(element: LitElement, { isTouched }: Context) {
  const regions = deep(element, '[role=status], [aria-live], output');
  const [region] = regions;
  if (regions.length !== 1 || !region) return [`${regions.length} status regions`];
  if (isTouched) return [];
  const before = region.textContent.trim();
  const host = element as LitElement & { data?: unknown };
  const { data } = host;
  if (typeof data === 'object' && data !== null) {
    host.data = { ...data };
    await host.updateComplete;
  }
  const after = region.textContent.trim();
  return [before, after].filter((text) => text !== '').map((text) => `says "${text}" unasked`);
}
