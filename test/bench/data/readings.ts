import type { EnergyDocument } from '../../../src/model/energy-schema.js';
import type { EnergyLook } from '../page/contestant.js';
import { DAY, HOUR, midnights } from './clock.js';
import type { EpochMs, WallMs } from './clock.js';

/** One document's readings, gone through once: its days and months are sums already. */
export interface Readings {
  readonly values: readonly (number | null)[];
  readonly start: EpochMs;
  readonly elapsed: number;
  /** Days since 1970 of the first, and the instants of all midnights. */
  readonly firstDay: number;
  readonly midnights: Float64Array;
  readonly days: Float64Array;
  readonly firstMonth: number;
  readonly months: Float64Array;
}

/** What is drawn: columns, each beside an earlier one. NaN is unknown. */
export interface Picture {
  readonly step: EnergyLook['step'];
  /** Starts of the columns on the wall. */
  readonly starts: Float64Array;
  readonly values: Float64Array;
  readonly reference: Float64Array;
  readonly names: readonly [value: string, reference: string];
}

/** Sums are of whole millionths, so that a thousand times 0.1 is 100. */
const SCALE = 1e6;

/** The way of the bench's floor and its peers: parsed, and gone through once. */
export function readReadings(text: string): Readings {
  const { timeZone, series } = JSON.parse(text) as EnergyDocument;
  const segment = series[0]!.segments![0]!;
  const { values } = segment;
  const start = Date.parse(segment.start);
  const elapsed = segment.resolution === 'PT15M' ? HOUR / 4 : HOUR;
  const { firstDay, instants } = midnights(timeZone, start, start + values.length * elapsed);
  const count = instants.length - 1;
  const firstMonth = monthOf(firstDay);
  const days = new Float64Array(count);
  const months = new Float64Array(monthOf(firstDay + count - 1) - firstMonth + 1);
  let at = 0;
  for (let day = 0; day < count; day += 1) {
    const next = Math.min(values.length, (instants[day + 1]! - start) / elapsed);
    let [sum, known] = [0, 0];
    for (; at < next; at += 1) {
      const value = values[at];
      if (typeof value !== 'number') continue;
      sum += Math.round(value * SCALE);
      known += 1;
    }
    days[day] = known > 0 ? sum / SCALE : NaN;
    months[monthOf(firstDay + day) - firstMonth]! += sum / SCALE;
  }
  return { values, start, elapsed, firstDay, midnights: instants, days, firstMonth, months };
}

function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function pictureOf(readings: Readings, { step, start, end, before }: EnergyLook): Picture {
  const starts = startsOf(step, Date.parse(start), Date.parse(end));
  const valuesFrom = (date: string): Float64Array =>
    columnsFrom(readings, step, Date.parse(date), starts.length);
  const long = start.slice(0, 4) === before.slice(0, 4) ? 7 : 4;
  const names = [start.slice(0, long), before.slice(0, long)] as const;
  return { step, starts, names, values: valuesFrom(start), reference: valuesFrom(before) };
}

function startsOf(step: EnergyLook['step'], start: WallMs, end: WallMs): Float64Array {
  if (step !== 'month') {
    const length = step === 'day' ? DAY : HOUR;
    return Float64Array.from({ length: (end - start) / length }, (_, at) => start + at * length);
  }
  const first = monthOf(start / DAY);
  return Float64Array.from({ length: monthOf(end / DAY) - first }, (_, at) =>
    Date.UTC(Math.floor((first + at) / 12), (first + at) % 12),
  );
}

function columnsFrom(
  readings: Readings,
  step: EnergyLook['step'],
  start: WallMs,
  count: number,
): Float64Array {
  const { days, months, firstDay, firstMonth } = readings;
  const day = start / DAY - firstDay;
  if (step === 'day') return days.subarray(day, day + count);
  if (step === 'hour') return hoursFrom(readings, readings.midnights[day]!, count);
  const month = monthOf(start / DAY) - firstMonth;
  return months.subarray(month, month + count);
}

function hoursFrom(
  { values, start, elapsed }: Readings,
  from: EpochMs,
  count: number,
): Float64Array {
  const each = HOUR / elapsed;
  const first = (from - start) / elapsed;
  return Float64Array.from({ length: count }, (_, hour) => {
    let sum = 0;
    for (let at = first + hour * each; at < first + (hour + 1) * each; at += 1) {
      sum += Math.round((values[at] ?? NaN) * SCALE);
    }
    return sum / SCALE;
  });
}
