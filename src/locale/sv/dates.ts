import type { Period } from '../../insight/period.js';
import type { WallMs } from '../../model/zone.js';
import type { Format } from '../format.js';
import { clockText } from '../format.js';

/** By the month's name: in figures Sweden and Finland write their dates differently. */
const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

export function date(wall: WallMs, format: Format): string {
  return format.date(wall, DATE);
}

export function dayMonth(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'numeric' });
}

export const clock = (wall: WallMs): string => clockText(wall, '.');

export function hours(start: WallMs, end: WallMs): string {
  return `kl. ${clock(start)}–${clock(end) === '0' ? '24' : clock(end)}`;
}

/** `1–5 november 2025`, `27 oktober–2 november 2025`, `30 december 2024–5 januari 2025`. */
function days(first: WallMs, last: WallMs, format: Format): string {
  return format.dateRange(first, last, DATE).replace(/\s*–\s*/, '–');
}

export function period(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return String(value.year);
    case 'month':
      return `${format.month(value.month)} ${value.year}`;
    case 'week':
      return `vecka ${value.week}/${value.year}`;
    case 'day':
      return `${format.date(value.day, { weekday: 'short' })} ${date(value.day, format)}`;
    case 'days':
      return days(value.first, value.last, format);
    case 'hours':
      return `${date(value.start, format)} ${hours(value.start, value.end)}`;
  }
}

export function inPeriod(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return `år ${value.year}`;
    case 'month':
      return `i ${period(value, format)}`;
    case 'week':
      return `under ${period(value, format)}`;
    case 'day':
      return `${format.date(value.day, { weekday: 'long' })}en den ${date(value.day, format)}`;
    default:
      return `den ${period(value, format)}`;
  }
}
