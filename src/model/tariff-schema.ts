import * as v from 'valibot';
import { count, finite, instant, maybe, notNegative, text } from './field.js';

const rate = v.object({ from: instant, rate: notNegative });
/** Whether prices hold value added tax; rates, in per cent, each from its instant on. */
export const vatField = maybe(v.object({ included: v.boolean(), rates: maybe(v.array(rate)) }));

const month = v.pipe(count, v.minValue(1), v.maxValue(12, 'a month from 1 to 12'));
const weekday = v.pipe(count, v.minValue(1), v.maxValue(7, 'a weekday from 1 (Monday) to 7'));
const timeOfDay = v.pipe(
  v.string(),
  v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time of day, as 22:00'),
);

const price = v.pipe(
  v.object({
    series: maybe(v.string()),
    price: maybe(finite),
    margin: maybe(finite),
    /** Of price and margin, as `c/kWh`. */
    unit: maybe(v.string()),
    period: maybe(v.string()),
  }),
  v.check(
    (entry) => entry.series != null || entry.price != null || entry.margin != null,
    'a series of prices, a price or a margin',
  ),
);

const period = v.object({
  id: v.string(),
  name: text,
  months: maybe(v.array(month)),
  weekdays: maybe(v.array(weekday)),
  from: timeOfDay,
  to: timeOfDay,
});

const peak = v.object({
  window: v.picklist(['PT15M', 'PT1H']),
  rank: v.pipe(count, v.minValue(1, 'a whole number of 1 or more')),
  nightFactor: maybe(notNegative),
  nightPeriod: maybe(v.string()),
  pricePerKW: notNegative,
});

/** A contract of energy or of its transfer. */
export const tariffSchema = v.object({
  id: v.string(),
  point: maybe(v.string()),
  flow: maybe(v.picklist(['import', 'export'])),
  from: instant,
  to: maybe(instant),
  settlement: v.picklist(['PT15M', 'PT1H']),
  energy: v.array(price),
  periods: maybe(v.array(period)),
  monthly: maybe(v.array(v.object({ name: text, amount: finite }))),
  peak: maybe(peak),
  vat: vatField,
});
export type TariffFrame = v.InferOutput<typeof tariffSchema>;
