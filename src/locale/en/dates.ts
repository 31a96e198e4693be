import type { Period } from '../../insight/period.js';
import type { WallMs } from '../../model/zone.js';
import type { Format } from '../format.js';
import { clockText } from '../format.js';

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

export function date(wall: WallMs, format: Format): string {
  return format.date(wall, DATE);
}

/** `Fri 5 November 2025`, or `Fri, November 5, 2025` where the month stands first. */
function weekday(wall: WallMs, width: 'short' | 'long', format: Format): string {
  const text = date(wall, format);
  return `${format.date(wall, { weekday: width })}${/^\d/.test(text) ? '' : ','} ${text}`;
}

export function dayMonth(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'short' });
}

export const clock = (wall: WallMs): string => clockText(wall, ':', true);

export function hours(start: WallMs, end: WallMs): string {
  return `${clock(start)}–${clock(end)}`;
}

/** `1–5 November 2025`, `27 October – 2 November 2025`; `November 1–5, 2025`. */
function days(first: WallMs, last: WallMs, format: Format): string {
  const [from, to] = [new Date(first), new Date(last)];
  const isOneMonth = from.toISOString().slice(0, 7) === to.toISOString().slice(0, 7);
  return format.dateRange(first, last, DATE).replace(/\s*–\s*/, isOneMonth ? '–' : ' – ');
}

export function period(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return String(value.year);
    case 'month':
      return `${format.month(value.month)} ${value.year}`;
    case 'week':
      return `week ${value.week} of ${value.year}`;
    case 'day':
      return weekday(value.day, 'short', format);
    case 'days':
      return days(value.first, value.last, format);
    case 'hours':
      return `${date(value.start, format)}, ${hours(value.start, value.end)}`;
  }
}

export function inPeriod(value: Period, format: Format): string {
  switch (value.kind) {
    case 'day':
      return `on ${weekday(value.day, 'long', format)}`;
    case 'days':
      return `from ${days(value.first, value.last, format).replace(/\s?–\s?/, ' to ')}`;
    case 'hours':
      return `on ${date(value.start, format)} from ${clock(value.start)} to ${clock(value.end)}`;
    default:
      return `in ${period(value, format)}`;
  }
}
