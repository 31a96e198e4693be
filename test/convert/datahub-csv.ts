/** Datahub files written by hand, and what was read from them. */
import { expect } from 'chai';
import { energyFromDatahub } from '../../src/convert/datahub.js';
import type { DatahubOptions } from '../../src/convert/datahub.js';
import type { Energy, Series } from '../../src/model/energy.js';

export const FINNISH =
  'Mittauspisteen tunnus;Tuotteen tyyppi;Resoluutio;Yksikkötyyppi;Lukeman tyyppi;Alkuaika;Määrä;Laatu';
export const OLD_FINNISH =
  'Mittauspisteen tunnus;Tuotteen tyyppi;Resoluutio;Yksikkötyyppi;Alkuaika;Määrä;Laatu';
export const ENGLISH =
  'MeteringPointGSRN;Product Type;Resolution;Unit Type;Reading Type;Start Time;Quantity;Quality';
export const HOME = '643006966022791278;8716867000030';

/** A file of quarters of one home: time of day on 1 January 2025 (UTC), value and quality. */
export function quarters(...rows: string[]): string {
  return file(...rows.map((row) => `${HOME};PT15M;kWh;BN01;2025-01-01T${row}`));
}

export function file(...rows: string[]): string {
  return [FINNISH, ...rows, ''].join('\n');
}

export function read(csv: string | Uint8Array, options?: DatahubOptions): Energy {
  const { data, problems } = energyFromDatahub(csv, options);
  expect(problems).to.eql([]);
  return data!;
}

/** Every known reading: its start and its value. */
export function readingsOf({ runs, scale }: Series): [string, number][] {
  return runs.flatMap((run) =>
    Array.from(run.known.subarray(1)).flatMap((known, index): [string, number][] => {
      if (known === run.known[index]) return [];
      const start = new Date(run.start + index * run.elapsed).toISOString().slice(0, 16);
      return [[start, (run.sums[index + 1]! - run.sums[index]!) / scale]];
    }),
  );
}

export function qualitiesOf({ runs }: Series): [number, number, string][] {
  return runs.flatMap((run) =>
    run.stretches.map(({ from, to, quality }): [number, number, string] => [from, to, quality]),
  );
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
