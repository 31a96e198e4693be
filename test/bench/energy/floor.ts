import { labelsOf, ticksTo } from '../data/labels.js';
import type { Picture } from '../data/readings.js';
import type { Size } from '../page/contestant.js';
import { COLOURS, enterColumns, isDense } from './columns.js';

const LEFT = 40;
const TOP = 24;
const BOTTOM = 24;

/** The least that shows the picture: one text of SVG, one path a series. */
enterColumns((place, first, size) => {
  const redraw = (picture: Picture): void => {
    place.innerHTML = drawing(picture, size);
  };
  redraw(first);
  return redraw;
});

function drawing(picture: Picture, { width, height }: Size): string {
  const { values, reference, names } = picture;
  const most = Math.max(1e-9, ...values.filter(isKnown), ...reference.filter(isKnown));
  const bottom = height - BOTTOM;
  const band = (width - LEFT) / values.length;
  const x = (at: number): number => tenth(LEFT + at * band);
  const y = (value: number): number => tenth(bottom - (value / most) * (bottom - TOP));
  const grid = ticksTo(most)
    .map(
      (tick) => `<path d="M${LEFT},${y(tick)}H${width}" stroke="${COLOURS.rule}"/>
      <text x="${LEFT - 4}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    )
    .join('');
  const labels = labelsOf(picture)
    .map(({ at, text }) => `<text x="${x(at + 0.5)}" y="${height - 8}">${text}</text>`)
    .join('');
  const marks = isDense(picture) ? dense(picture, x, y) : bars(picture, x, y, band);
  return `<svg width="${width}" height="${height}" font-size="12">${grid}${marks}${labels}
    <path d="M${LEFT},8h12" stroke="${COLOURS.value}" stroke-width="8"/>
    <text x="${LEFT + 18}" y="12">${names[0]}</text>
    <path d="M${LEFT + 80},8h12" stroke="${COLOURS.reference}" stroke-width="2"/>
    <text x="${LEFT + 98}" y="12">${names[1]}</text></svg>`;
}

type Scale = (value: number) => number;

function dense({ values, reference }: Picture, x: Scale, y: Scale): string {
  const area = `M${x(0)},${y(0)}${stepped(values, x, y, 'V')}V${y(0)}z`;
  return `<path d="${area}" fill="${COLOURS.value}"/>
    <path d="${stepped(reference, x, y, `M${x(0)},`)}" fill="none" stroke="${COLOURS.reference}"/>`;
}

function stepped(values: Float64Array, x: Scale, y: Scale, first: string): string {
  let path = '';
  for (let at = 0; at < values.length; at += 1) {
    path += `${at === 0 ? first : 'V'}${y(values[at]!)}H${x(at + 1)}`;
  }
  return path;
}

function bars({ values, reference }: Picture, x: Scale, y: Scale, band: number): string {
  const path = (series: Float64Array, from: number, width: number): string => {
    let all = '';
    series.forEach((value, at) => {
      if (isKnown(value)) all += `M${tenth(x(at) + from)},${y(0)}V${y(value)}h${width}V${y(0)}z`;
    });
    return all;
  };
  const [thin, wide] = [tenth(band * 0.15), tenth(band * 0.5)];
  return `<path d="${path(reference, band * 0.15, thin)}" fill="${COLOURS.reference}"/>
    <path d="${path(values, band * 0.35, wide)}" fill="${COLOURS.value}"/>`;
}

function isKnown(value: number): boolean {
  return !Number.isNaN(value);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
