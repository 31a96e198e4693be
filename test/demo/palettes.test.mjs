// Colours, by computation: the default ones and those of the demo's brands, in light and in dark.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { VISIONS, apart, contrast, difference } from '../support/vision.mjs';

const TOKENS = /--peili-([\w-]+)(?:,|:)\s*light-dark\((#\w+), (#\w+)\)/g;
const CATEGORIES = Array.from({ length: 8 }, (_, index) => `category-${index + 1}`);
/** CIEDE2000: plain to see side by side. */
const FAR = 12;

const usual = read(
  ['styles/tokens', 'purchase-strip-styles']
    .map((file) => readFileSync(`src/elements/${file}.ts`, 'utf8'))
    .join('\n'),
);
const brands = brandsIn(readFileSync('demo/brands.css', 'utf8'));

/** A brand has the default colours where it has none of its own. */
const palettes = Object.entries({ default: usual, ...brands }).flatMap(([name, sides]) =>
  ['light', 'dark'].map((side, index) => ({
    name: `${name}, ${side}`,
    colours: { ...usual[index], ...sides[index] },
  })),
);

describe('the palette', () => {
  it('of each brand has a light and a dark side', () => {
    expect(Object.keys(brands)).to.have.length(3);
    for (const side of Object.values(brands).flat()) {
      expect(side).to.include.keys('surface', 'accent', 'tint', 'compare');
    }
    for (const side of usual) expect(side).to.include.keys('surface', 'accent', ...CATEGORIES);
  });

  for (const { name, colours } of palettes) {
    it(`${name}: text stands out 4.5 : 1, what is drawn and operated 3 : 1`, () => {
      const { surface, tint, accent } = colours;
      const texts = { muted: surface, accent: surface, 'on-accent': accent };
      for (const [key, ground] of Object.entries(texts)) {
        expect(contrast(colours[key], ground), key).to.be.at.least(4.5);
      }
      for (const key of ['accent', 'compare', 'context', 'control', ...CATEGORIES]) {
        expect(contrast(colours[key], surface), key).to.be.at.least(3);
      }
      expect(contrast(accent, tint), 'accent on tint').to.be.at.least(3);
    });

    it(`${name}: the data differ from what they are compared with, for every colour vision`, () => {
      expect(alike([colours.accent, colours.compare])).to.eql([]);
    });

    it(`${name}: whichever parts stand side by side in the strip differ, for every colour vision`, () => {
      const parts = [...CATEGORIES, 'compare'].map((key) => colours[key]);
      expect(alike(parts)).to.eql([]);
    });
  }

  it('would be caught with two that some see alike', () => {
    const [red, green, blue] = ['#a05a00', '#6f7a00', '#0b5f78'];
    expect(alike([red, green, blue])).to.eql([
      `${red} and ${green}: protanopia`,
      `${red} and ${green}: deuteranopia`,
    ]);
    const [bluish, greenish] = ['#3f8fd0', '#2f9c9c'];
    expect(alike([bluish, greenish])).to.eql([`${bluish} and ${greenish}: tritanopia`]);
  });
});

/** Sharma, Wu and Dalal: of the pairs by which they check the formula. */
describe('the distance of two colours', () => {
  for (const [one, other, expected] of [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  ]) {
    it(`is ${expected} from ${one.join(', ')} to ${other.join(', ')}`, () => {
      expect(apart(one, other)).to.be.closeTo(expected, 0.00005);
    });
  }
});

/** The pairs that a vision, full or deficient, does not tell apart at once. */
function alike(colours) {
  return colours.flatMap((one, index) =>
    colours.slice(index + 1).flatMap((other) =>
      Object.entries(VISIONS)
        .filter(([, vision]) => difference(one, other, vision) < FAR)
        .map(([name]) => `${one} and ${other}: ${name}`),
    ),
  );
}

/** The light and the dark side of what a style sets. */
function read(css) {
  const pairs = [...css.matchAll(TOKENS)];
  return [2, 3].map((side) => Object.fromEntries(pairs.map((pair) => [pair[1], pair[side]])));
}

function brandsIn(css) {
  const rules = [...css.matchAll(/\[data-brand='(\w+)'\] \{([^}]*)\}/g)];
  return Object.fromEntries(rules.map(([, name, rule]) => [name, read(rule)]));
}
