import * as v from 'valibot';
import { checked } from './door.js';
import { instant, localDate } from './field.js';
import type { Instant, LocalDate } from './field.js';
import { ProblemList } from './problem.js';
import type { Problem } from './problem.js';

/** What a page may set an attribute to. */
export type Setting<Value> = v.GenericSchema<Value>;

export const DATE: Setting<LocalDate> = localDate;
export const MOMENT: Setting<Instant> = instant;

export function oneOf<Value extends string>(values: readonly Value[]): Setting<Value> {
  return v.picklist(values, `one of ${values.join(', ')}`);
}

/** From one number to another, both allowed. */
export function wholeNumber(from: number, to: number): Setting<number> {
  const expected = `a whole number from ${from} to ${to}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(from, expected),
    v.maxValue(to, expected),
  );
}

/** Reads what a page has set: nothing, an allowed value, or a problem. */
export function readSetting<Value>(
  setting: Setting<Value>,
  value: unknown,
  name: string,
): { readonly value?: Value | undefined; readonly problem?: Problem | undefined } {
  if (value === undefined || value === null || value === '') return {};
  const problems = new ProblemList();
  const allowed = checked(setting, value, name, 'doubt', problems);
  return { value: allowed, problem: problems.list[0] };
}
