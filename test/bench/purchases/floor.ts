import { NAMES } from '../data/lines.js';
import type { Row } from '../data/lines.js';
import { COLOURS, enterBars } from './bars.js';

const LEFT = 200;
const TOP = 24;

/** The least that shows the rows: one text of SVG, one path a series. */
enterBars((place, first, { width, height }) => {
  const redraw = (rows: readonly Row[]): void => {
    place.innerHTML = drawing(rows, width, height);
  };
  redraw(first);
  return redraw;
});

function drawing(rows: readonly Row[], width: number, height: number): string {
  const most = Math.max(1e-9, ...rows.map(({ value, reference }) => Math.max(value, reference)));
  const band = (height - TOP) / Math.max(1, rows.length);
  const length = (value: number): number => tenth((value / most) * (width - LEFT - 80));
  const y = (at: number): number => tenth(TOP + at * band);
  const path = (of: 'value' | 'reference', from: number, thick: number): string =>
    rows
      .map((row, at) => {
        const top = tenth(y(at) + from * band);
        return `M${LEFT},${top}h${length(row[of])}v${tenth(thick * band)}H${LEFT}z`;
      })
      .join('');
  const texts = rows
    .map(({ name, value }, at) => {
      const line = tenth(y(at + 0.5) + 4);
      return `<text x="${LEFT - 6}" y="${line}" text-anchor="end">${escaped(name)}</text>
        <text x="${LEFT + length(value) + 4}" y="${line}">${Math.round(value)}</text>`;
    })
    .join('');
  return `<svg width="${width}" height="${height}" font-size="12">
    <path d="${path('value', 0.15, 0.45)}" fill="${COLOURS.value}"/>
    <path d="${path('reference', 0.65, 0.15)}" fill="${COLOURS.reference}"/>${texts}
    <text x="${LEFT}" y="12" fill="${COLOURS.value}">${NAMES[0]}</text>
    <text x="${LEFT + 60}" y="12" fill="${COLOURS.reference}">${NAMES[1]}</text></svg>`;
}

function escaped(text: string): string {
  return text.replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;'));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
