import type { Period } from '../../insight/period.js';
import type { WallMs } from '../../model/zone.js';
import type { Format } from '../format.js';
import { clockText } from '../format.js';

export function date(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'numeric', year: 'numeric' });
}

export function dayMonth(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'numeric' });
}

export const clock = (wall: WallMs): string => clockText(wall, '.');

export function hours(start: WallMs, end: WallMs): string {
  return `klo ${clock(start)}–${clock(end) === '0' ? '24' : clock(end)}`;
}

/** `1.–5.11.2025`, `27.10.–2.11.2025`, `30.12.2024–5.1.2025`. */
function days(first: WallMs, last: WallMs, format: Format): string {
  const [from, to] = [new Date(first), new Date(last)];
  if (from.getUTCFullYear() !== to.getUTCFullYear()) {
    return `${date(first, format)}–${date(last, format)}`;
  }
  const sameMonth = from.getUTCMonth() === to.getUTCMonth();
  const start = sameMonth ? `${from.getUTCDate()}.` : dayMonth(first, format);
  return `${start}–${date(last, format)}`;
}

export function period(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return String(value.year);
    case 'month':
      return `${format.month(value.month)} ${value.year}`;
    case 'week':
      return `viikko ${value.week}/${value.year}`;
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
      return `vuonna ${value.year}`;
    case 'month':
      return `${format.month(value.month)}ssa ${value.year}`;
    case 'week':
      return `viikolla ${value.week}/${value.year}`;
    case 'day':
      return `${format.date(value.day, { weekday: 'long' })}na ${date(value.day, format)}`;
    default:
      return period(value, format);
  }
}
