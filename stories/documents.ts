import { quarters } from '../demo/generate/index.js';
import type { EnergyDocument, Flow, Measure } from '../src/data.js';

type Series = EnergyDocument['series'][number];

const head = { format: 'peili/energy', version: 1, timeZone: 'Europe/Helsinki' } as const;

/** A small document of hours in a row, from local midnight on 3 November 2026 in Finland. */
export function hours({
  values,
  flow = 'import',
}: {
  values: readonly (number | null)[];
  flow?: Flow;
}): EnergyDocument {
  return {
    ...head,
    points: [{ id: 'home', commodity: 'electricity' }],
    series: [
      {
        ...{ id: 'hours', point: 'home', measure: 'energy', flow, unit: 'kWh' },
        segments: [{ start: '2026-11-03T00:00:00+02:00', resolution: 'PT1H', values: [...values] }],
      },
    ],
  };
}

/** Days in a row, from 1 January of a year on. */
export function days(year: number, values: (number | null)[], series: Partial<Series>): Series {
  return {
    ...{ id: 'days', measure: 'energy', flow: 'import', unit: 'kWh' },
    ...series,
    segments: [{ start: `${year}-01-01T00:00:00+02:00`, resolution: 'P1D', values }],
  };
}

/** One series, and nothing else. */
export function alone(series: Series): EnergyDocument {
  return { ...head, series: [series] };
}

/** Hours of something that has a mean, from local midnight on 3 November 2026. */
export function states(measure: Measure, unit: string, values: number[]): EnergyDocument {
  const segments: Series['segments'] = [
    { start: '2026-11-03T00:00:00+02:00', resolution: 'PT1H', values },
  ];
  return alone({ id: measure, measure, unit, segments });
}

/** A home with electricity by the day and gas in cubic metres, which a factor turns into kWh. */
export function twoCommodities(): EnergyDocument {
  const year = (base: number, swing: number): number[] =>
    Array.from({ length: 365 }, (_, day) => {
      const winter = Math.cos(((day - 20) / 365) * 2 * Math.PI);
      return Math.round((base + swing * winter + ((day * 7) % 5) * 0.2) * 100) / 100;
    });
  const factor = { value: 11.36, unit: 'kWh', source: 'The supplier’s calorific value' };
  return {
    ...head,
    points: [
      { id: 'power', name: { fi: 'Sähkö', sv: 'El', en: 'Electricity' }, commodity: 'electricity' },
      { id: 'gas', name: { fi: 'Kaasu', sv: 'Gas', en: 'Gas' }, commodity: 'gas' },
    ],
    series: [
      days(2025, year(9, 2), { id: 'power', point: 'power' }),
      days(2025, year(4.5, 3.6), {
        ...{ id: 'gas', point: 'gas', measure: 'volume', unit: 'm3', factor },
      }),
    ],
  };
}

/** A month by day and night, with a monthly fee, a fee by the third highest hour, and VAT. */
export function dayAndNight(): EnergyDocument {
  const document = quarters({ start: '2026-01-01', days: 31 });
  return {
    ...document,
    currency: 'EUR',
    tariffs: [
      {
        ...{ id: 'two-rates', from: '2026-01-01T00:00:00+02:00', settlement: 'PT1H' },
        energy: [
          { price: 0.12, period: 'day' },
          { price: 0.07, period: 'night' },
        ],
        periods: [
          { id: 'night', name: 'Night', from: '22:00', to: '07:00' },
          { id: 'day', name: 'Day', from: '07:00', to: '22:00' },
        ],
        monthly: [
          { name: { fi: 'perusmaksu', sv: 'grundavgift', en: 'monthly fee' }, amount: 4.9 },
        ],
        peak: { window: 'PT1H', rank: 3, nightFactor: 0.8, nightPeriod: 'night', pricePerKW: 2.5 },
        vat: { included: false, rates: [{ from: '2024-09-01T00:00:00+03:00', rate: 25.5 }] },
      },
    ],
  };
}
