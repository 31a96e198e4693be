import type { Picture } from './readings.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Label {
  readonly at: number;
  readonly text: string;
}

/** Where columns have a label, and what it says: months by name, some days and hours by number. */
export function labelsOf({ step, starts }: Picture): Label[] {
  const labels: Label[] = [];
  const isYear = step === 'day' && starts.length > 62;
  starts.forEach((start, at) => {
    const date = new Date(start);
    const [day, hour] = [date.getUTCDate(), date.getUTCHours()];
    if (step === 'month' || (isYear && day === 1)) {
      labels.push({ at, text: MONTHS[date.getUTCMonth()]! });
    } else if (step === 'day' && !isYear && day % 5 === 1) labels.push({ at, text: String(day) });
    else if (step === 'hour' && hour % 3 === 0) labels.push({ at, text: String(hour) });
  });
  return labels;
}

/** Whole steps of 1, 2 or 5 from 0 up to a value, about five of them. */
export function ticksTo(most: number): number[] {
  const rough = most / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}
