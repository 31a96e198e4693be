// Colours as eyes have them: contrast, and how far two are apart for each colour vision.

/**
 * How full deficiencies see linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), severity 1.0.
 */
export const VISIONS = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
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

/** WCAG 2.2: 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [one, other].map((hex) => luminance(linear(hex))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** CIEDE2000 (D65), of two colours as one vision sees them. */
export function difference(one, other, vision = VISIONS.usual) {
  return apart(...[one, other].map((hex) => lab(seen(linear(hex), vision))));
}

/** CIEDE2000 of two colours in Lab: Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005). */
export function apart([l1, a1, b1], [l2, a2, b2]) {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * heavy(chroma);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const weights =
    1 -
    0.17 * cosine(h - 30) +
    0.24 * cosine(2 * h) +
    0.32 * cosine(3 * h + 6) -
    0.2 * cosine(4 * h - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chromas = (c2 - c1) / (1 + 0.045 * c);
  const hues = (2 * Math.sqrt(c1 * c2) * sine(turn / 2)) / (1 + 0.015 * c * weights);
  const rotation = -2 * heavy(c) * sine(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + chromas ** 2 + hues ** 2 + rotation * chromas * hues);
}

function heavy(chroma) {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** Degrees. */
function hue(a, b) {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function cosine(degrees) {
  return Math.cos((degrees * Math.PI) / 180);
}

function sine(degrees) {
  return Math.sin((degrees * Math.PI) / 180);
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

function seen(colour, vision) {
  return vision.map((row) => {
    const sum = row.reduce((total, weight, index) => total + weight * colour[index], 0);
    return Math.min(1, Math.max(0, sum));
  });
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
