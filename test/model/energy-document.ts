/** Energy documents written by hand, and what was read from them. */
import { expect } from 'chai';
import { readEnergy } from '../../src/model/energy.js';
import type { Energy, Series } from '../../src/model/energy.js';

export const START = '2026-01-01T00:00:00Z';

/** A document of one series of imported electricity in kWh. */
export function documentOf(segments: unknown, series: object = {}, head: object = {}): object {
  return {
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    ...head,
    series: [{ id: 'home', measure: 'energy', flow: 'import', unit: 'kWh', segments, ...series }],
  };
}

export function hoursFrom(start: string, ...values: unknown[]): object {
  return { start, resolution: 'PT1H', values };
}

/** Reads a document that has nothing wrong with it. */
export function read(document: unknown): Energy {
  const { data, problems } = readEnergy(document);
  expect(problems).to.eql([]);
  return data!;
}

/** Every reading of a series: when it begins, and its value, undefined where it is missing. */
export function readingsOf({ runs, scale }: Series): [string, number | undefined][] {
  return runs.flatMap((run) =>
    Array.from({ length: run.length }, (_, i): [string, number | undefined] => {
      const start = run.bounds?.[i] ?? run.start + i * run.elapsed;
      const value = (run.sums[i + 1]! - run.sums[i]!) / scale;
      const isKnown = run.known[i + 1]! > run.known[i]!;
      return [new Date(start).toISOString().slice(0, 16), isKnown ? value : undefined];
    }),
  );
}

export function valuesOf(series: Series): (number | undefined)[] {
  return readingsOf(series).map(([, value]) => value);
}

export function sumOf({ runs, scale }: Series): number {
  return runs.reduce((sum, run) => sum + run.sums[run.length]!, 0) / scale;
}
