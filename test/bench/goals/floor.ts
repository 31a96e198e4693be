import { courseOf, readDays } from '../data/course.js';
import type { Course } from '../data/course.js';
import { ticksTo } from '../data/labels.js';
import { enter } from '../page/contestant.js';
import type { GoalLook, Size } from '../page/contestant.js';

const COLOURS = { value: '#0b5f78', pace: '#6f777c', rest: '#e6f0f3', rule: '#dfe3e6' };
const LEFT = 48;
const RIGHT = 80;
const TOP = 72;
const BOTTOM = 24;

/** The least that shows a goal: a sentence, a bar, the course beside the pace, in one text of SVG. */
enter<GoalLook>({
  draw(place, text, look) {
    const days = readDays(text, look.of);
    const redraw = (next: GoalLook): void => {
      place.innerHTML = drawing(courseOf(days, next), next);
    };
    redraw(look);
    return { turn: redraw };
  },
});

function drawing({ actual, pace, projected, target }: Course, { width, height }: Size): string {
  const now = actual.at(-1)!;
  const most = Math.max(target, projected, ...actual, ...pace);
  const bottom = height - BOTTOM;
  const right = width - RIGHT;
  const x = (day: number): number => tenth(LEFT + (day / pace.length) * (right - LEFT));
  const y = (value: number): number => tenth(bottom - (value / most) * (bottom - TOP));
  const line = (values: readonly number[]): string =>
    `M${x(0)},${bottom}${values.map((value, day) => `L${x(day + 1)},${y(value)}`).join('')}`;
  const grid = ticksTo(most)
    .map(
      (tick) => `<path d="M${LEFT},${y(tick)}H${right}" stroke="${COLOURS.rule}"/>
      <text x="${LEFT - 4}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    )
    .join('');
  const bar = Math.min(1, now / target) * width;
  return `<p>${Math.round(now)} of ${target}, day ${actual.length} of ${pace.length}: at this pace
    ${Math.round(projected)} in the end</p>
    <svg width="${width}" height="${height}" font-size="12">
    <rect width="${width}" height="18" y="24" fill="${COLOURS.rest}"/>
    <rect width="${tenth(bar)}" height="18" y="24" fill="${COLOURS.value}"/>${grid}
    <path d="${line(pace)}" fill="none" stroke="${COLOURS.pace}"/>
    <path d="M${LEFT},${y(target)}H${right}" stroke="${COLOURS.pace}"/>
    <path d="${line(actual)}" fill="none" stroke="${COLOURS.value}" stroke-width="3"/>
    <path d="M${x(actual.length)},${y(now)}L${right},${y(projected)}" stroke="${COLOURS.value}"
      stroke-dasharray="5 4"/>
    <text x="${right + 8}" y="${y(target) + 4}">${target}</text>
    <text x="${right + 8}" y="${y(projected) + 4}">${Math.round(projected)}</text></svg>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
