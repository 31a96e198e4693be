import * as v from 'valibot';
import {
  count,
  currency,
  dataUse,
  finite,
  instant,
  notNegative,
  rows,
  text,
  timeZone,
} from './field.js';

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

const rates = v.optional(v.array(v.object({ from: instant, rate: notNegative })));
const vat = v.optional(v.object({ included: v.boolean(), rates }));

const quality = v.array(v.tuple([count, count, v.picklist(QUALITIES)]));

const segmentHead = {
  start: instant,
  resolution: v.picklist(RESOLUTIONS),
  end: v.optional(instant),
  quality: v.optional(quality),
  revision: v.optional(count),
  meter: v.optional(v.string()),
};
const segment = v.object({ ...segmentHead, values: v.array(v.nullable(finite)) });

const reading = v.object({
  start: instant,
  end: instant,
  value: v.optional(finite),
  register: v.optional(notNegative),
  digits: v.optional(count),
  meter: v.optional(v.string()),
  quality: v.optional(v.picklist(QUALITIES)),
});

const seriesHead = {
  id: v.string(),
  point: v.optional(v.string()),
  name: v.optional(text),
  measure: v.picklist(MEASURES),
  flow: v.optional(v.picklist(FLOWS)),
  unit: v.string(),
  source: v.optional(v.picklist(['metered', 'split', 'modelled'])),
  vat,
  curve: v.optional(v.literal('A03')),
  factor: v.optional(v.object({ value: finite, unit: v.string(), source: v.optional(text) })),
};
const series = v.object({
  ...seriesHead,
  segments: v.optional(v.array(segment)),
  readings: v.optional(v.array(reading)),
});

const tariff = v.object({
  id: v.string(),
  from: instant,
  to: v.optional(instant),
  settlement: v.picklist(['PT15M', 'PT1H']),
  energy: v.array(
    v.object({
      series: v.optional(v.string()),
      price: v.optional(finite),
      margin: v.optional(finite),
      period: v.optional(v.string()),
    }),
  ),
  periods: v.optional(
    v.array(
      v.object({
        id: v.string(),
        name: text,
        months: v.optional(v.array(count)),
        weekdays: v.optional(v.array(count)),
        from: v.string(),
        to: v.string(),
      }),
    ),
  ),
  monthly: v.optional(v.array(v.object({ name: text, amount: finite }))),
  peak: v.optional(
    v.object({
      window: v.picklist(['PT15M', 'PT1H']),
      rank: count,
      nightFactor: v.optional(notNegative),
      nightPeriod: v.optional(v.string()),
      pricePerKW: notNegative,
    }),
  ),
  vat,
});

const reference = v.object({
  label: text,
  value: finite,
  unit: v.string(),
  per: v.picklist(['month', 'year']),
  group: v.optional(v.object({ size: count, minimum: count })),
});

const documentHead = {
  format: v.literal('peili/energy'),
  version: v.literal(1),
  timeZone,
  asOf: v.optional(instant),
  currency: v.optional(currency),
  points: v.optional(
    v.array(
      v.object({
        id: v.string(),
        name: v.optional(text),
        commodity: v.picklist(['electricity', 'gas', 'water', 'heat', 'cooling']),
      }),
    ),
  ),
  tariffs: v.optional(v.array(tariff)),
  references: v.optional(v.array(reference)),
  dataUse,
};

/** The whole document, for its type and its JSON Schema. */
export const energySchema = v.object({ ...documentHead, series: v.array(series) });
export type EnergyDocument = v.InferInput<typeof energySchema>;
export type EnergySegment = v.InferInput<typeof segment>;
export type EnergySeries = v.InferInput<typeof series>;

// The same shapes with their long arrays unread: the reader goes through those row by row.
export const energyFrame = v.object({ ...documentHead, series: rows });
export const seriesFrame = v.object({
  ...seriesHead,
  segments: v.optional(rows),
  readings: v.optional(rows),
});
export const segmentFrame = v.object({ ...segmentHead, values: rows });
export type SegmentFrame = v.InferOutput<typeof segmentFrame>;
