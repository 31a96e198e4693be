// Colours, by computation: the default ones and those of the demo's brands, in light and in dark.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';

const TOKENS = /--peili-([\w-]+)(?:,|:)\s*light-dark\((#\w+), (#\w+)\)/g;

const palettes = Object.entries({
  default: read(readFileSync('src/elements/styles/tokens.ts', 'utf8')),
  ...brands(readFileSync('demo/brands.css', 'utf8')),
}).flatMap(([name, [light, dark]]) => [
  { name: `${name}, light`, colours: light },
  { name: `${name}, dark`, colours: dark },
]);

/**
 * How full deficiencies see linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), severity 1.0.
 */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe('the palette', () => {
  it('of each brand has a light and a dark side', () => {
    expect(palettes).to.have.length(8);
    for (const { name, colours } of palettes)
      expect(Object.keys(colours), name).to.include('accent');
  });

  for (const { name, colours } of palettes) {
    it(`${name}: text stands out 4.5 : 1, what is drawn and operated 3 : 1`, () => {
      const { surface, tint, accent } = colours;
      const texts = { muted: surface, accent: surface, 'on-accent': accent };
      for (const [key, ground] of Object.entries(texts)) {
        expect(contrast(colours[key], ground), key).to.be.at.least(4.5);
      }
      for (const key of ['accent', 'compare', 'context', 'control']) {
        expect(contrast(colours[key], surface), key).to.be.at.least(3);
      }
      expect(contrast(accent, tint), 'accent on tint').to.be.at.least(3);
    });

    it(`${name}: the data differ from what they are compared with, for every colour vision`, () => {
      const { accent, compare } = colours;
      for (const [deficiency, matrix] of Object.entries({ none: undefined, ...DEFICIENCIES })) {
        // CIE76: 10 is plain to see side by side.
        expect(difference(accent, compare, matrix), deficiency).to.be.at.least(12);
      }
    });
  }

  it('would be caught with a red and a green that some see alike', () => {
    const [red, green] = ['#a05a00', '#5f7a00'];
    expect(difference(red, green)).to.be.above(12);
    expect(difference(red, green, DEFICIENCIES.deuteranopia)).to.be.below(12);
  });
});

function read(css) {
  const pairs = [...css.matchAll(TOKENS)];
  return [2, 3].map((side) => Object.fromEntries(pairs.map((pair) => [pair[1], pair[side]])));
}

function brands(css) {
  const rules = [...css.matchAll(/\[data-brand='(\w+)'\] \{([^}]*)\}/g)];
  return Object.fromEntries(rules.map(([, name, rule]) => [name, read(rule)]));
}

/** Linear RGB, 0 to 1 each. */
function linear(hex) {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : undefined;
  const parts = digits ?? hex.slice(1).match(/../g);
  return parts
    .map((part) => parseInt(part, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

function luminance([red, green, blue]) {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: 1 to 21. */
function contrast(one, other) {
  const [low, high] = [one, other].map((hex) => luminance(linear(hex))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** CIE76 distance in Lab (D65), as seen through a deficiency. */
function difference(one, other, matrix) {
  const [a, b] = [one, other].map((hex) => lab(seen(linear(hex), matrix)));
  return Math.hypot(...a.map((value, index) => value - b[index]));
}

function seen(colour, matrix) {
  if (!matrix) return colour;
  return matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, index) => sum + weight * colour[index], 0),
      ),
    ),
  );
}

function lab([red, green, blue]) {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = luminance([red, green, blue]);
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * (24389 / 27) + 16) / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
