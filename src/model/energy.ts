import type { DataUse } from './data-use.js';
import { readDataUsePart } from './data-use-part.js';
import { checked, readDocument } from './door.js';
import { energyFrame, seriesFrame } from './energy-schema.js';
import type { EnergyDocument, Flow, Measure, Netting, SeriesFrame } from './energy-schema.js';
import { epochOf } from './field.js';
import type { Text } from './field.js';
import { describe } from './problem.js';
import type { ProblemList, Reading, RowCount } from './problem.js';
import { readMeterReadings } from './meter-readings.js';
import type { Place } from './pieces.js';
import { readRuns } from './runs.js';
import type { Readings } from './runs.js';
import { readTariffs, vatOf } from './tariffs.js';
import type { Tariff, Vat } from './tariffs.js';
import { ratioOf } from './units.js';
import type { EpochMs } from './zone.js';

/** At most this many series in one document. */
const MAX_SERIES = 1_000;

export type Commodity = NonNullable<EnergyDocument['points']>[number]['commodity'];

/** A place where a commodity is metered. */
export interface MeteringPoint {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly commodity: Commodity;
  /** In which intervals import and export are set off against each other before they are priced. */
  readonly netting?: Netting | undefined;
}

/** What a unit of a series comes to in another one, and who says so. */
export interface Factor {
  readonly value: number;
  readonly unit: string;
  readonly source?: Text | undefined;
}

/** What is used elsewhere, in homes that are like this one: so many of them. */
export interface Reference {
  readonly label: Text;
  readonly value: number;
  readonly unit: string;
  readonly per: 'month' | 'year';
  /** The number of homes, and the least that may be shown. */
  readonly group?: { readonly size: number; readonly minimum: number } | undefined;
}

/** One measured thing over time. */
export interface Series extends Readings {
  readonly id: string;
  readonly point?: string | undefined;
  readonly name?: Text | undefined;
  readonly measure: Measure;
  readonly flow?: Flow | undefined;
  readonly unit: string;
  readonly source?: 'metered' | 'split' | 'modelled' | undefined;
  /** Of prices and costs: whether they hold value added tax. */
  readonly vat?: Vat | undefined;
  /** What a unit comes to in another one: m³ in kWh, kWh in kg of CO2. */
  readonly factor?: Factor | undefined;
}

/** Metering points, their series and all that belongs to them. Made by `readEnergy` only. */
export interface Energy {
  readonly timeZone: string;
  /** The data is known up to here; what is later has not arrived yet. */
  readonly asOf?: EpochMs | undefined;
  readonly currency?: string | undefined;
  readonly points: readonly MeteringPoint[];
  readonly series: readonly Series[];
  readonly references: readonly Reference[];
  /** What the company does with the data, where the document says so. */
  readonly dataUse?: DataUse | undefined;
  readonly tariffs: readonly Tariff[];
  /** Values given, and values left out because they could not be read. */
  readonly rows: RowCount;
}

/**
 * Reads an energy document (`peili/energy`, version 1) from an object or JSON text.
 * Never throws: what is wrong comes back as problems, and the good values count.
 * Values are kept in millionths of their unit (finer where the document is), so sums are exact.
 */
export function readEnergy(input: unknown): Reading<Energy> {
  return readDocument(input, 'peili/energy', (document, problems) => {
    const frame = checked(energyFrame, document, '', 'document', problems);
    if (!frame) return undefined;
    if (frame.series.length > MAX_SERIES) {
      problems.add({
        code: 'limit',
        effect: 'document',
        path: 'series',
        expected: `at most ${MAX_SERIES} series`,
        found: describe(frame.series),
      });
      return undefined;
    }
    const tally = { total: 0 };
    const series = frame.series.flatMap(
      (row, index) => readSeries(row, `series[${index}]`, frame.timeZone, tally, problems) ?? [],
    );
    const prices = series.filter(({ measure }) => measure === 'price');
    const currency = frame.currency ?? currencyOf(prices);
    return {
      timeZone: frame.timeZone,
      asOf: frame.asOf == null ? undefined : epochOf(frame.asOf),
      currency,
      points: (frame.points ?? []).map(({ name, netting, ...point }) => ({
        ...point,
        name: name ?? undefined,
        netting: netting ?? undefined,
      })),
      series,
      references: (frame.references ?? []).map(({ group, ...reference }) => ({
        ...reference,
        group: group ?? undefined,
      })),
      dataUse: readDataUsePart(frame.dataUse, frame.timeZone, problems),
      tariffs: readTariffs(frame.tariffs ?? [], { currency, prices }, problems),
      rows: { total: tally.total, leftOut: problems.leftOut },
    };
  });
}

/** `kWh/m3` of a series in m3 is kWh. */
function factorOf(
  { value, unit, source }: NonNullable<SeriesFrame['factor']>,
  per: string,
): Factor {
  const ratio = ratioOf(unit);
  return { value, unit: ratio?.per === per ? ratio.of : unit, source: source ?? undefined };
}

/** A document that does not name its currency may name it in the unit of its prices. */
function currencyOf(prices: readonly Series[]): string | undefined {
  const named = prices.map(({ unit }) => ratioOf(unit)?.of);
  return named.find((unit) => unit !== undefined && /^[A-Z]{3}$/.test(unit));
}

function readSeries(
  row: unknown,
  path: string,
  timeZone: string,
  tally: { total: number },
  problems: ProblemList,
): Series | undefined {
  const frame = checked(seriesFrame, row, path, 'row', problems);
  if (!frame) {
    tally.total += 1;
    return undefined;
  }
  const { id, measure, unit, point, name, flow, source, factor } = frame;
  const nonNegative = flow !== 'net' && (measure === 'energy' || measure === 'volume');
  const repeats = frame.curve === 'A03';
  const addsUp = !['price', 'power', 'temperature'].includes(measure);
  const place = { path, timeZone, nonNegative, addsUp, repeats };
  return {
    id,
    measure,
    unit,
    point: point ?? undefined,
    name: name ?? undefined,
    flow: flow ?? undefined,
    source: source ?? undefined,
    vat: vatOf(frame.vat),
    factor: factor ? factorOf(factor, unit) : undefined,
    ...readReadings(frame, place, tally, problems),
  };
}

/** A series has segments of regular readings or, instead, readings of any length. */
function readReadings(
  { segments, readings }: SeriesFrame,
  place: Place,
  tally: { total: number },
  problems: ProblemList,
): Readings {
  const path = (key: string): Place => ({ ...place, path: `${place.path}.${key}` });
  if (!segments && readings) {
    return readMeterReadings(readings, path('readings'), tally, problems);
  }
  if (readings) {
    problems.add(
      {
        code: 'mismatch',
        effect: 'row',
        path: `${place.path}.readings`,
        expected: 'segments or readings, not both',
        found: describe(readings),
      },
      readings.length,
    );
    tally.total += readings.length;
  }
  return readRuns(segments ?? [], path('segments'), tally, problems);
}
