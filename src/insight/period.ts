import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISOWeek, getISOWeekYear } from 'date-fns';
import type { WallMs } from '../model/zone.js';
import { addSteps, floorWall } from './calendar.js';

/** A half-open stretch of calendar time, by the name that people have for it. Months count from 0. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'day'; readonly day: WallMs }
  /** From the first to the last day, both included. */
  | { readonly kind: 'days'; readonly first: WallMs; readonly last: WallMs }
  /** A part of one day. */
  | { readonly kind: 'hours'; readonly start: WallMs; readonly end: WallMs };

/** The most natural name of a stretch of wall time: the whole year, month, week or day it is. */
export function periodOf(start: WallMs, end: WallMs): Period {
  const date = new UTCDateMini(start);
  const isWhole = (step: 'year' | 'month' | 'week' | 'day'): boolean =>
    floorWall(step, start) === start && addSteps(step, start, 1) === end;
  if (isWhole('year')) return { kind: 'year', year: date.getFullYear() };
  if (isWhole('month')) return { kind: 'month', year: date.getFullYear(), month: date.getMonth() };
  if (isWhole('week')) return { kind: 'week', year: getISOWeekYear(date), week: getISOWeek(date) };
  if (isWhole('day')) return { kind: 'day', day: start };
  const first = floorWall('day', start);
  const last = floorWall('day', end - 1);
  return first === last ? { kind: 'hours', start, end } : { kind: 'days', first, last };
}
