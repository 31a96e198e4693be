import { checked } from './door.js';
import { epochOf } from './field.js';
import type { Text } from './field.js';
import { describe } from './problem.js';
import type { ProblemCode, ProblemList } from './problem.js';
import { tariffSchema } from './tariff-schema.js';
import type { TariffFrame } from './tariff-schema.js';
import type { EpochMs } from './zone.js';

/** At most this many tariffs in one document. */
const MAX_TARIFFS = 1_000;

/** Whether prices hold value added tax; rates in per cent, each from its instant on, in order. */
export interface Vat {
  readonly included: boolean;
  readonly rates: readonly { readonly from: EpochMs; readonly rate: number }[];
}

/** A part of the week and the year by the wall clock of the data's zone. */
export interface TariffPeriod {
  readonly id: string;
  readonly name: Text;
  /** 1 to 12; without them all. */
  readonly months?: readonly number[] | undefined;
  /** 1 (Monday) to 7; without them all. */
  readonly weekdays?: readonly number[] | undefined;
  /** Minutes from midnight, half-open. A period that ends before it begins lies over midnight. */
  readonly from: number;
  readonly to: number;
}

/** What a unit of energy costs: a series of prices, or a price, and a margin. */
export interface EnergyPrice {
  readonly series?: string | undefined;
  readonly price?: number | undefined;
  readonly margin?: number | undefined;
  /** Of price and margin. Without it: that of the series, else the currency for each kWh (m³). */
  readonly unit?: string | undefined;
  /** When it holds. Without it: whenever no other does. */
  readonly period?: string | undefined;
}

/** A fee by the highest power of a calendar month. */
export interface PeakFee {
  /** The length of time that power is measured over, in milliseconds. */
  readonly window: number;
  /** 1: the highest, 3: the third-highest. */
  readonly rank: number;
  readonly nightFactor: number;
  readonly nightPeriod?: string | undefined;
  readonly pricePerKW: number;
}

/** A contract of energy or of its transfer. Several that are in force at once add up. */
export interface Tariff {
  readonly id: string;
  /** The metering point that it is for. Without it: all of the first one's commodity. */
  readonly point?: string | undefined;
  readonly flow: 'import' | 'export';
  readonly from: EpochMs;
  /** Infinity: until further notice. */
  readonly to: EpochMs;
  /** The length of time over which use and price meet, in milliseconds. */
  readonly settlement: number;
  readonly energy: readonly EnergyPrice[];
  readonly periods: readonly TariffPeriod[];
  readonly monthly: readonly { readonly name: Text; readonly amount: number }[];
  readonly peak?: PeakFee | undefined;
  readonly vat?: Vat | undefined;
}

/** What tariffs are read beside. */
interface Beside {
  readonly currency: string | undefined;
  readonly prices: readonly { readonly id: string }[];
}

const LENGTHS = { PT15M: 15 * 60_000, PT1H: 60 * 60_000 };

/** Reads a document's tariffs. One that cannot be read prices nothing; the readings all count. */
export function readTariffs(
  rows: readonly unknown[],
  beside: Beside,
  problems: ProblemList,
): Tariff[] {
  const doubt = (code: ProblemCode, path: string, expected: string, found: unknown): void =>
    problems.add({ code, effect: 'doubt', path, expected, found: describe(found) });
  if (rows.length > MAX_TARIFFS) {
    doubt('limit', 'tariffs', `at most ${MAX_TARIFFS} tariffs`, rows);
    return [];
  }
  if (rows.length > 0 && beside.currency === undefined) {
    doubt('missing', 'currency', 'the currency of the tariffs', undefined);
    return [];
  }
  return rows.flatMap((row, index) => {
    const path = `tariffs[${index}]`;
    const frame = checked(tariffSchema, row, path, 'doubt', problems);
    if (!frame) return [];
    for (const [key, expected, found] of strayReferences(frame, beside)) {
      doubt('reference', `${path}.${key}`, expected, found);
    }
    return [tariffOf(frame)];
  });
}

export function vatOf(frame: TariffFrame['vat']): Vat | undefined {
  if (!frame) return undefined;
  const rates = (frame.rates ?? []).map(({ from, rate }) => ({ from: epochOf(from), rate }));
  return { included: frame.included, rates: rates.sort((a, b) => a.from - b.from) };
}

/** Names of a tariff that nothing has: where, and what there should be. */
function strayReferences(
  { energy, periods, peak }: TariffFrame,
  { prices }: Beside,
): [key: string, expected: string, found: string][] {
  const isPeriod = (id: string): boolean => (periods ?? []).some((period) => period.id === id);
  const stray: [string, string, string][] = [];
  const aPeriod = 'a period of the tariff';
  energy.forEach(({ series, period }, index) => {
    if (series != null && !prices.some(({ id }) => id === series)) {
      stray.push([`energy[${index}].series`, 'a series of prices of the document', series]);
    }
    if (period != null && !isPeriod(period)) {
      stray.push([`energy[${index}].period`, aPeriod, period]);
    }
  });
  if (peak?.nightPeriod != null && !isPeriod(peak.nightPeriod)) {
    stray.push(['peak.nightPeriod', aPeriod, peak.nightPeriod]);
  }
  return stray;
}

function tariffOf(frame: TariffFrame): Tariff {
  return {
    id: frame.id,
    point: frame.point ?? undefined,
    flow: frame.flow ?? 'import',
    from: epochOf(frame.from),
    to: frame.to == null ? Infinity : epochOf(frame.to),
    settlement: LENGTHS[frame.settlement],
    energy: frame.energy.map(({ series, price, margin, unit, period }) => ({
      series: series ?? undefined,
      price: price ?? undefined,
      margin: margin ?? undefined,
      unit: unit ?? undefined,
      period: period ?? undefined,
    })),
    periods: (frame.periods ?? []).map((period) => ({
      id: period.id,
      name: period.name,
      months: period.months ?? undefined,
      weekdays: period.weekdays ?? undefined,
      from: minutesOf(period.from),
      to: minutesOf(period.to),
    })),
    monthly: frame.monthly ?? [],
    peak: frame.peak ? peakOf(frame.peak) : undefined,
    vat: vatOf(frame.vat),
  };
}

function peakOf(frame: NonNullable<TariffFrame['peak']>): PeakFee {
  return {
    window: LENGTHS[frame.window],
    rank: frame.rank,
    nightFactor: frame.nightFactor ?? 1,
    nightPeriod: frame.nightPeriod ?? undefined,
    pricePerKW: frame.pricePerKW,
  };
}

function minutesOf(timeOfDay: string): number {
  const [hours, minutes] = timeOfDay.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
