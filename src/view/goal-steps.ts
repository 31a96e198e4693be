import { exact } from '../insight/counter.js';
import type { GoalText } from './goal-text.js';

const HOUR = 60 * 60_000;
/** With more nobody reckons. */
const MOST_DIGITS = 6;

/** A projection as a reckoning: its numbers, what they come to, and how that is written. */
interface Reckoning {
  readonly inputs: readonly number[];
  /** Those from here on are hours; the others are in the goal's unit. */
  readonly hoursFrom?: number;
  readonly compute: (inputs: readonly number[]) => number;
  readonly write: (inputs: readonly string[]) => string;
}

/** The projection with the person's own numbers, in as many decimals as reproduce it. */
export function stepsOf(text: GoalText): string {
  const { numbers, told, locale } = text;
  const { inputs, hoursFrom = Infinity, compute, write } = reckoningOf(text);
  const result = numbers.amount(told.projected!);
  let digits = numbers.digits;
  const seen = (): number[] =>
    inputs.map((input, index) =>
      index < hoursFrom ? numbers.rounded(input, digits) : Number(input.toFixed(digits)),
    );
  while (digits < MOST_DIGITS && numbers.amount(compute(seen())) !== result) digits += 1;
  const hours = (input: number): string =>
    locale.format.number(input, Number.isInteger(exact(input)) ? 0 : digits);
  const texts = inputs.map((input, index) =>
    index < hoursFrom ? numbers.number(input, digits) : hours(input),
  );
  return `${write(texts)} = ${result}`;
}

function reckoningOf({ told }: GoalText): Reckoning {
  const { value = 0, usual, lastYear, start, end, elapsed, coverage } = told;
  if (usual) {
    return {
      inputs: [value, usual.mean],
      compute: ([a, b]) => a! + b!,
      write: ([a, b]) => `${a!} + ${b!}`,
    };
  }
  if (lastYear) {
    return {
      inputs: [value, lastYear.before, lastYear.after],
      compute: ([a, b, c]) => a! + (c! * a!) / b!,
      write: ([a, b, c]) => `${a!} + ${c!} × ${a!}/${b!}`,
    };
  }
  const hours = (end - start) / HOUR;
  return {
    inputs: [value, hours, hours * elapsed * coverage],
    hoursFrom: 1,
    compute: ([a, b, c]) => (a! * b!) / c!,
    write: ([a, b, c]) => `${a!} × ${b!} h / ${c!} h`,
  };
}
