import type { LitElement } from 'lit';
import type { Check, Context } from '../check.js';
import { behind, colourOf, contrast, over } from '../colour.js';
import type { Colour, Grounds } from '../colour.js';
import { deep, fold, isSeen, nameOf, seen, words } from '../deep.js';

/** A10, A11, A14: what is to be told apart, and by what. */
export const colours: readonly Check[] = [
  { line: 'A10', name: 'contrast of text', when: 'open', run: (element) => text(element, 4.5, 3) },
  { line: 'A10', name: 'contrast of shapes', when: 'open', run: shapes },
  { line: 'A10', name: 'contrast of controls', when: 'open', run: controls },
  { line: 'A11', name: 'not by colour alone', when: 'open', run: notAlone },
  {
    line: 'A14',
    name: 'more contrast',
    when: 'open',
    modes: ({ contrast: wanted }) => wanted === 'more',
    run: more,
  },
];

/**
 * What may be faint: lines that repeat the ticks, the band under a bold label, gaps; and the shades
 * of a scale, which are read by the key, the cursor and the table.
 */
const DECORATION = '[part~=axis], .grid, .cursor, .casing, .shade';
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon';

function text(element: LitElement, least: number, leastLarge: number): string[] {
  const grounds: Grounds = new Map();
  return words(element).flatMap(({ text: said, parent }) => {
    const style = getComputedStyle(parent);
    const below = isDrawn(parent) ? drawnBehind(parent, grounds) : behind(parent, grounds);
    const colour = colourOf(isDrawn(parent) ? style.fill : style.color);
    if (!colour) return [`"${said}" has no colour`];
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(over(colour, below), below);
    return ratio < (isLarge ? leastLarge : least) - 0.01
      ? [`"${said}": ${ratio.toFixed(2)}:1`]
      : [];
  });
}

function isDrawn(element: Element): boolean {
  return element instanceof SVGElement;
}

/** The last shape painted before a text under its middle. */
function drawnBehind(element: Element, grounds: Grounds): Colour {
  const drawing = element.closest('svg')!;
  const ground = behind(drawing, grounds);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const below = [...drawing.querySelectorAll<SVGGeometryElement>(SHAPES)].filter((shape) => {
    const isBefore = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const matrix = shape.getScreenCTM();
    if (!isBefore || !matrix) return false;
    return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
  });
  return below.reduce<Colour>((ground_, shape) => {
    const fill = colourOf(getComputedStyle(shape).fill);
    return fill ? over(fill, ground_) : ground_;
  }, ground);
}

function drawn(element: LitElement, selector = SHAPES): SVGGeometryElement[] {
  return seen(element, selector)
    .filter((each) => !each.matches(DECORATION))
    .map((each) => each as Element as SVGGeometryElement)
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width + height > 0;
    });
}

function shapes(element: LitElement) {
  const grounds: Grounds = new Map();
  return drawn(element).flatMap((shape) => {
    const edge = shape.nextElementSibling;
    const edgeRatio = edge?.matches('.edge') ? ratioOf(edge, grounds) : 1;
    // An area may be faint where its edges are drawn on their own, which are looked at too.
    const best = Math.max(ratioOf(shape, grounds), edgeRatio);
    return best < 3 ? [`${nameOf(shape)}: ${best.toFixed(2)}:1`] : [];
  });
}

/** What a shape is drawn on: a filled one before it that holds it wholly, or the page. */
function groundOf(shape: Element, grounds: Grounds): Colour {
  const drawing = shape.closest('svg')!;
  const box = shape.getBoundingClientRect();
  const holders = [...drawing.querySelectorAll(SHAPES)].filter((each) => {
    const isBefore = each.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING;
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const holds = left < box.left && right > box.right && top < box.top && bottom > box.bottom;
    // A path may go around what it seems to hold.
    return isBefore && holds && each.localName !== 'path';
  });
  return holders.reduce<Colour>(
    (ground, holder) => {
      const fill = colourOf(getComputedStyle(holder).fill);
      return fill ? over(fill, ground) : ground;
    },
    behind(drawing, grounds),
  );
}

/** Contrast of a shape's fill or stroke, whichever is stronger, with what it is drawn on. */
function ratioOf(shape: Element, grounds: Grounds): number {
  const style = getComputedStyle(shape);
  const ground = groundOf(shape, grounds);
  const ratios = (['fill', 'stroke'] as const).map((kind) => {
    const [red, green, blue, alpha] = colourOf(style[kind]) ?? [0, 0, 0, 0];
    const opacity = Number(style[`${kind}Opacity`]) * Number(style.opacity);
    return contrast(over([red, green, blue, alpha * opacity], ground), ground);
  });
  return Math.max(...ratios);
}

/** The edge or the fill of a control tells where it is, unless it is a link. */
function controls(element: LitElement) {
  return seen(element, 'button, select, input:not([type=radio], [type=range])').flatMap((each) => {
    const style = getComputedStyle(each);
    const ground = behind(each.parentElement ?? element);
    const hasEdge = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
    const fill = colourOf(style.backgroundColor);
    if (!hasEdge && (!fill || fill[3] === 0)) return [];
    const ratios = [
      hasEdge ? contrast(over(colourOf(style.borderTopColor)!, ground), ground) : 1,
      fill ? contrast(over(fill, ground), ground) : 1,
    ];
    const best = Math.max(...ratios);
    return best < 3 ? [`${nameOf(each)}: ${best.toFixed(2)}:1`] : [];
  });
}

const ESTIMATED = /estimated|arvio|uppskatt|beräkn/i;

function notAlone(element: LitElement) {
  const says = (selector: string): boolean =>
    words(element, `${selector}, ${selector} *`).some(({ text: said }) => ESTIMATED.test(said));
  const isHatched = seen(element, '[part~=figure] svg .hatch').length > 0;
  const hasFigure = seen(element, '[part~=figure] [part~=bar]').length > 0;
  const hasTable = seen(element, 'table').length > 0;
  const isSaid = says('[part~=note] p') || says('.key li');
  return [
    ...deep(element, '.key li')
      .filter((item) => fold(item.textContent) === '')
      .map((item) => `${nameOf(item)} of the key has no word`),
    ...(isHatched && !says('.key li') ? ['hatched, and not a word of it in the key'] : []),
    ...(isHatched && hasTable && !says('td') ? ['hatched, and not a word of it in the table'] : []),
    ...(isSaid && hasFigure && !isHatched ? ['said to be estimated, and drawn as measured'] : []),
    ...shades(element),
    ...chosen(element),
  ];
}

/** The shades of a scale: each has a word in the key, a cursor says them, and the ends differ. */
function shades(element: LitElement): string[] {
  const cells = seen(element, '.plot .shade');
  const fills = cells.map((each) => colourOf(getComputedStyle(each).fill));
  const ratios = fills.flatMap((one) =>
    fills.map((other) => (one && other ? contrast(one, other) : 1)),
  );
  const items = deep(element, '.scale li').length;
  const hasCursor = deep(element, '[part~=figure] input[type=range][aria-valuetext]').length > 0;
  return [
    ...(items < cells.length ? [`${cells.length} shades, and ${items} words for them`] : []),
    ...(cells.length > 0 && !hasCursor ? ['shades, and no cursor that says them'] : []),
    ...(cells.length > 1 && Math.max(...ratios) < 3 ? ['the ends of the scale are alike'] : []),
  ];
}

/** What is chosen differs from the others by its weight or edge too. */
function chosen(element: LitElement): string[] {
  return deep(element, '[role=radiogroup]').flatMap((group) => {
    const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const look = (input: HTMLInputElement): string => {
      const { fontWeight, textDecorationLine, outlineStyle, borderTopWidth } = getComputedStyle(
        input.matches('[aria-label]') ? input.parentElement! : input.nextElementSibling!,
      );
      return [fontWeight, textDecorationLine, outlineStyle, borderTopWidth].join();
    };
    const on = radios.find(({ checked }) => checked);
    const off = radios.find(({ checked }) => !checked);
    if (!on || !off || !isSeen(group) || look(on) !== look(off)) return [];
    return [`${nameOf(group)}: the chosen one differs by colour alone`];
  });
}

function more(element: LitElement, _: Context) {
  const grounds: Grounds = new Map();
  const lines = seen(element, 'table th, table td').filter((each) => {
    const style = getComputedStyle(each);
    if (parseFloat(style.borderBottomWidth) === 0) return false;
    const ground = behind(each, grounds);
    return contrast(over(colourOf(style.borderBottomColor)!, ground), ground) < 3;
  });
  return [
    ...text(element, 7, 4.5),
    ...(lines.length > 0 ? [`${lines.length} cells with faint lines`] : []),
  ];
}
