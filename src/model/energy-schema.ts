import * as v from 'valibot';
import {
  count,
  currency,
  dataUse,
  finite,
  instant,
  maybe,
  notNegative,
  rows,
  text,
  timeZone,
} from './field.js';
import { tariffSchema, vatField } from './tariff-schema.js';

/** From the finest to the coarsest. `PT`: elapsed time. `P`: the calendar of the data's zone. */
export const RESOLUTIONS = ['PT15M', 'PT30M', 'PT1H', 'P1D', 'P1W', 'P1M', 'P1Y'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** From the strongest to the weakest. A sum is as good as its weakest reading. */
export const QUALITIES = [
  'measured',
  'corrected',
  'manual',
  'provisional',
  'estimated',
  'forecast',
] as const;
export type Quality = (typeof QUALITIES)[number];

export const MEASURES = [
  'energy',
  'volume',
  'power',
  'cost',
  'price',
  'temperature',
  'co2',
] as const;
export type Measure = (typeof MEASURES)[number];

export const FLOWS = ['import', 'export', 'production', 'selfUse', 'net'] as const;
export type Flow = (typeof FLOWS)[number];

/** The lengths of time in which a contract can set import and export off against each other. */
const NETTINGS = ['PT15M', 'PT1H'] as const;
export type Netting = (typeof NETTINGS)[number];

const quality = v.array(v.tuple([count, count, v.picklist(QUALITIES)]));

const segmentHead = {
  start: instant,
  resolution: v.picklist(RESOLUTIONS),
  end: maybe(instant),
  quality: maybe(quality),
  revision: maybe(count),
  meter: maybe(v.string()),
};
const segment = v.object({ ...segmentHead, values: v.array(v.nullable(finite)) });

export const readingSchema = v.object({
  start: instant,
  end: instant,
  value: maybe(finite),
  register: maybe(notNegative),
  digits: maybe(count),
  meter: maybe(v.string()),
  quality: maybe(v.picklist(QUALITIES)),
});

const seriesHead = {
  id: v.string(),
  point: maybe(v.string()),
  name: maybe(text),
  measure: v.picklist(MEASURES),
  flow: maybe(v.picklist(FLOWS)),
  unit: v.string(),
  source: maybe(v.picklist(['metered', 'split', 'modelled'])),
  vat: vatField,
  curve: maybe(v.literal('A03')),
  factor: maybe(v.object({ value: finite, unit: v.string(), source: maybe(text) })),
};
const series = v.object({
  ...seriesHead,
  segments: maybe(v.array(segment)),
  readings: maybe(v.array(readingSchema)),
});

const reference = v.object({
  label: text,
  value: finite,
  unit: v.string(),
  per: v.picklist(['month', 'year']),
  group: maybe(v.object({ size: count, minimum: count })),
});

const documentHead = {
  format: v.literal('peili/energy'),
  version: v.literal(1),
  timeZone,
  asOf: maybe(instant),
  currency: maybe(currency),
  points: maybe(
    v.array(
      v.object({
        id: v.string(),
        name: maybe(text),
        commodity: v.picklist(['electricity', 'gas', 'water', 'heat', 'cooling']),
        netting: maybe(v.picklist(NETTINGS)),
      }),
    ),
  ),
  references: maybe(v.array(reference)),
  dataUse,
};

/** The whole document, for its type and its JSON Schema. */
export const energySchema = v.object({
  ...documentHead,
  tariffs: maybe(v.array(tariffSchema)),
  series: v.array(series),
});
export type EnergyDocument = v.InferInput<typeof energySchema>;
export type EnergySegment = v.InferInput<typeof segment>;
export type EnergySeries = v.InferInput<typeof series>;

// The same shapes with their long arrays unread: the reader goes through those row by row.
export const energyFrame = v.object({ ...documentHead, tariffs: maybe(rows), series: rows });
export const seriesFrame = v.object({
  ...seriesHead,
  segments: maybe(rows),
  readings: maybe(rows),
});
export type SeriesFrame = v.InferOutput<typeof seriesFrame>;
export const segmentFrame = v.object({ ...segmentHead, values: rows });
export type ReadingFrame = v.InferOutput<typeof readingSchema>;
export type SegmentFrame = v.InferOutput<typeof segmentFrame>;
