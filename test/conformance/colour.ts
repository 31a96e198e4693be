/** Red, green and blue from 0 to 255, and how opaque. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour | undefined>();

/** What a computed colour comes to; none for `none`. */
export function colourOf(text: string): Colour | undefined {
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
}

function parse(text: string): Colour | undefined {
  if (!CSS.supports('color', text)) return undefined;
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (numbers) return [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1];
  // Other notations are painted, and read from what was painted.
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** A colour laid on another. */
export function over([r, g, b, alpha]: Colour, [br, bg, bb]: Colour): Colour {
  const mix = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [mix(r, br), mix(g, bg), mix(b, bb), 1];
}

/** Contrast as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What is known to be painted behind elements. */
export type Grounds = Map<Element, Colour>;

/** What is painted behind an element's own content; asked of many, it may remember. */
export function behind(element: Element, known: Grounds = new Map()): Colour {
  const before = known.get(element);
  if (before) return before;
  const colour = colourOf(getComputedStyle(element).backgroundColor) ?? CLEAR;
  const parent = parentOf(element);
  const below = (): Colour => (parent ? behind(parent, known) : systemColour('Canvas'));
  const ground = colour[3] === 1 ? colour : over(colour, below());
  known.set(element, ground);
  return ground;
}

const CLEAR: Colour = [0, 0, 0, 0];

export function systemColour(name: string): Colour {
  const probe = document.createElement('i');
  probe.style.color = name;
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const colour = colourOf(getComputedStyle(probe).color)!;
  probe.remove();
  return colour;
}

export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
