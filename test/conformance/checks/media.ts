import type { LitElement } from 'lit';
import type { Check, Context } from '../check.js';
import { colourOf, systemColour } from '../colour.js';
import { deep, isSeen, nameOf, seen } from '../deep.js';

/** A12, A13, A19: motion, forced colours, paper. */
export const media: readonly Check[] = [
  { line: 'A12', name: 'no motion on first paint', when: 'closed', run: still },
  { line: 'A12', name: 'motion', when: 'open', run: motion },
  { line: 'A13', name: 'system colours', when: 'open', modes: ({ forced }) => forced, run: forced },
];

export const paper: readonly Check[] = [
  { line: 'A19', name: 'print', when: 'closed', modes: isPrint, run: print },
];

const LONGEST = 0.3;

/** None where a reader has asked for less; elsewhere short, and never without end. */
function motion(element: LitElement, { mode }: Context) {
  const longest = mode.motion === 'reduce' ? 0 : LONGEST;
  const parts = [undefined, '::before', '::after'];
  return deep(element).flatMap((each) =>
    parts.flatMap((part) => {
      const style = getComputedStyle(each, part);
      const moves = style.animationName !== 'none';
      const times = [
        ...style.transitionDuration.split(',').map(parseFloat),
        ...(moves ? style.animationDuration.split(',').map(parseFloat) : []),
      ];
      const endless = moves && style.animationIterationCount.includes('infinite');
      const worst = endless ? Infinity : Math.max(...times);
      return worst > longest ? [`${nameOf(each)}${part ?? ''}: ${worst} s`] : [];
    }),
  );
}

function still(element: LitElement, { isTouched }: Context) {
  if (isTouched) return [];
  const running = element.shadowRoot!.getAnimations().length;
  return running > 0 ? [`${running} animations run`] : [];
}

const SYSTEM = [
  ...['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'GrayText'],
  ...['ButtonFace', 'ButtonText', 'ButtonBorder', 'Field', 'FieldText'],
  ...['Highlight', 'HighlightText', 'SelectedItem', 'SelectedItemText', 'Mark', 'MarkText'],
  ...['AccentColor', 'AccentColorText'],
];

/** Every colour is one that the reader has chosen. */
function forced(element: LitElement) {
  const allowed = new Set(SYSTEM.map((name) => systemColour(name).slice(0, 3).join()));
  return seen(element).flatMap((each) => {
    const style = getComputedStyle(each);
    const isDrawn = each instanceof SVGElement;
    const edge = parseFloat(style.borderTopWidth) > 0 ? ['borderTopColor' as const] : [];
    const kinds = isDrawn
      ? (['fill', 'stroke'] as const)
      : (['color', 'backgroundColor', ...edge] as const);
    return kinds.flatMap((kind) => {
      const colour = colourOf(style[kind]);
      if (!colour || colour[3] === 0 || allowed.has(colour.slice(0, 3).join())) return [];
      return [`${nameOf(each)}: ${kind} ${style[kind]}`];
    });
  });
}

function isPrint({ media: medium }: Context['mode']): boolean {
  return medium === 'print';
}

/** On paper nothing can be pressed or opened: the table is there, the controls are not. */
async function print(element: LitElement, { isTouched }: Context) {
  const had = !isTouched && deep(element, 'details').some((each) => each.hasAttribute('open'));
  const hasTable = deep(element, 'details:has(.size):not(.fold, .section)').length > 0;
  window.dispatchEvent(new Event('beforeprint'));
  const tables = deep(element, 'table').filter((each) => each.checkVisibility());
  const controls = seen(element, 'button, select, input, .fold').filter((each) => !isPlain(each));
  const grey = seen(element, '[part=figure] svg *').filter((each) => {
    const { fill, stroke } = getComputedStyle(each);
    return [fill, stroke].some((paint) => isColourful(paint));
  });
  const scrolls = deep(element).filter(
    (each) =>
      ['auto', 'scroll'].includes(getComputedStyle(each).overflowY) &&
      each.scrollHeight > each.clientHeight + 1,
  );
  await element.updateComplete;
  return [
    ...(had ? ['the table was open before'] : []),
    ...(hasTable && tables.length === 0 ? ['the table is not printed'] : []),
    ...controls.map((each) => `${nameOf(each)} is printed`),
    ...grey.map((each) => `${nameOf(each)} is printed in colour`),
    ...scrolls.map((each) => `${nameOf(each)} is cut`),
  ];
}

/** What can be pressed on a screen may be printed where it looks like any other word. */
function isPlain(control: Element): boolean {
  const { borderTopWidth, backgroundColor, textDecorationLine } = getComputedStyle(control);
  const hasIcon = [...control.querySelectorAll('svg')].some((each) => isSeen(each));
  const fill = colourOf(backgroundColor);
  return (
    control.matches('button') &&
    borderTopWidth === '0px' &&
    fill?.[3] === 0 &&
    textDecorationLine === 'none' &&
    !hasIcon
  );
}

function isColourful(paint: string): boolean {
  const colour = colourOf(paint);
  if (!colour || colour[3] === 0) return false;
  const [red, green, blue] = colour;
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 24;
}
