import type { Commodity } from '../model/energy.js';
import type { Flow, Measure, Quality } from '../model/energy-schema.js';

// The codes of ESPI (NAESB REQ.21), as its schema espi.xsd lists them.

/** What codes mean, by the code as a file writes it. */
type Codes<Meaning> = ReadonlyMap<string | undefined, Meaning>;

function codes<Meaning>(meanings: Readonly<Record<number, Meaning>>): Codes<Meaning> {
  return new Map(Object.entries(meanings));
}

/** ServiceCategory.kind */
export const COMMODITIES = codes<Commodity>({
  0: 'electricity',
  1: 'gas',
  2: 'water',
  4: 'heat',
  10: 'cooling',
});

/** A unit of measure: what it measures, our unit, and the power of ten from the code's to ours. */
export interface EspiUnit {
  readonly measure: Measure;
  readonly unit: string;
  readonly shift: number;
}

/** ReadingType.uom */
export const UNITS = codes<EspiUnit>({
  72: { measure: 'energy', unit: 'kWh', shift: -3 },
  169: { measure: 'energy', unit: 'therm', shift: 0 },
  132: { measure: 'energy', unit: 'Btu', shift: 0 },
  42: { measure: 'volume', unit: 'm3', shift: 0 },
  119: { measure: 'volume', unit: 'ft3', shift: 0 },
  134: { measure: 'volume', unit: 'l', shift: 0 },
});

/** ReadingType.flowDirection */
export const FLOWS = codes<Flow>({ 1: 'import', 4: 'net', 19: 'export' });

/**
 * ReadingType.accumulationBehaviour: what was used in each interval, or what a register showed at
 * its end, be it one that always counts or one of some hours. Other values start anew with a bill.
 */
export const BEHAVIOURS = codes<'interval' | 'standing'>({
  0: 'interval',
  1: 'standing',
  4: 'interval',
  9: 'standing',
});

/** QualityOfReading */
export const QUALITIES = codes<Quality>({
  0: 'measured', // valid
  7: 'manual', // edited by hand
  8: 'estimated', // by a reference day
  9: 'estimated', // by linear interpolation
  10: 'provisional', // questionable
  11: 'estimated', // derived
  12: 'forecast', // projected
  13: 'estimated', // mixed
  14: 'provisional', // raw: not yet validated
  15: 'estimated', // normalised for weather
  16: 'provisional', // other
  17: 'measured', // validated
  18: 'measured', // verified
  19: 'measured', // revenue quality
});

/** Currency codes of ISO 4217 by their numbers. */
export const CURRENCIES = codes<string>({
  36: 'AUD',
  124: 'CAD',
  208: 'DKK',
  392: 'JPY',
  554: 'NZD',
  578: 'NOK',
  752: 'SEK',
  826: 'GBP',
  840: 'USD',
  978: 'EUR',
});

/** Zones whose clock LocalTimeParameters describe, with summer time, by the hours from UTC. */
const WITH_SUMMER_TIME: Partial<Record<number, string>> = {
  [-10]: 'America/Adak',
  [-9]: 'America/Anchorage',
  [-8]: 'America/Los_Angeles',
  [-7]: 'America/Denver',
  [-6]: 'America/Chicago',
  [-5]: 'America/New_York',
  [-4]: 'America/Halifax',
  [-3.5]: 'America/St_Johns',
};

/** The zone of a clock so many seconds from UTC, and so many more in summer. */
export function zoneOf(offset: number, summer: number): string | undefined {
  const hours = offset / 3600;
  if (summer !== 0) return WITH_SUMMER_TIME[hours];
  if (!Number.isInteger(hours) || Math.abs(hours) > 12) return undefined;
  // POSIX counts the other way: Etc/GMT+8 is 8 hours behind UTC.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}
