import { rounded } from './arithmetic.js';
import { HOUR, QUARTER, instantOf, stamp } from './calendar.js';
import type { EpochMs } from './calendar.js';
import { FAULTS, METERS } from './energy-faults.js';
import { AS_OF, DEMO_SEED, FIRST_DAY, TIME_ZONE } from './household.js';
import { PANELS, runHouse } from './house.js';
import { readMeter, segments } from './meter.js';
import { ELECTRICITY_VAT, QUARTERLY_FROM, spotPrices } from './spot.js';
import { weather } from './weather.js';
import type { Weather } from './weather.js';
import type { EnergyDocument, EnergySegment, EnergySeries } from '../../src/model/energy-schema.js';

const VAT = {
  included: true,
  rates: [{ from: '2024-09-01T00:00:00+03:00', rate: ELECTRICITY_VAT }],
};

export interface HomeOptions {
  /** Without them nothing is fed into the grid, and the document has no such series. */
  hasPanels?: boolean;
}

/** Two years of a made-up Finnish home with a heat pump, a sauna and a few solar panels. */
export function householdEnergy(
  seed = DEMO_SEED,
  { hasPanels = true }: HomeOptions = {},
): EnergyDocument {
  const end = Date.parse(AS_OF);
  const sky = weather(FIRST_DAY, end, seed);
  const flow = runHouse(sky, end, seed, hasPanels ? PANELS : 0);
  const measured = (values: Float64Array): EnergySegment[] =>
    segments(readMeter(values, flow.start, METERS), flow.start, METERS, FAULTS);
  return {
    format: 'peili/energy',
    version: 1,
    timeZone: TIME_ZONE,
    asOf: AS_OF,
    currency: 'EUR',
    points: [
      { id: 'home', name: { fi: 'Koti', sv: 'Hemmet', en: 'Home' }, commodity: 'electricity' },
    ],
    series: [
      importSeries(measured(flow.drawn)),
      ...(hasPanels ? [exportSeries(measured(flow.fed))] : []),
      spotSeries(sky, end, seed),
      temperatureSeries(sky),
    ],
    tariffs: [tariff('spot-hour', 'PT1H'), tariff('spot-quarter', 'PT15M')],
    references: [
      {
        label: {
          fi: 'Samankaltaiset kodit (keksitty)',
          sv: 'Liknande hem (påhittat)',
          en: 'Similar homes (made up)',
        },
        value: 12800,
        unit: 'kWh',
        per: 'year',
        group: { size: 214, minimum: 30 },
      },
    ],
  };
}

function importSeries(parts: EnergySegment[]): EnergySeries {
  return {
    id: 'import',
    point: 'home',
    name: { fi: 'Sähkön otto verkosta', sv: 'El från nätet', en: 'Electricity from the grid' },
    measure: 'energy',
    flow: 'import',
    unit: 'kWh',
    source: 'metered',
    factor: {
      value: 0.035,
      unit: 'kg',
      source: {
        fi: 'Demoa varten keksitty kerroin, vain näytteeksi',
        sv: 'Påhittad faktor för demon, endast som exempel',
        en: 'A factor made up for the demo, for show only',
      },
    },
    segments: parts,
  };
}

function exportSeries(parts: EnergySegment[]): EnergySeries {
  return {
    id: 'export',
    point: 'home',
    name: {
      fi: 'Oma aurinkosähkö verkkoon',
      sv: 'Egen solel till nätet',
      en: 'Own solar to the grid',
    },
    measure: 'energy',
    flow: 'export',
    unit: 'kWh',
    source: 'metered',
    segments: parts,
  };
}

function spotSeries(sky: Weather, end: EpochMs, seed: number): EnergySeries {
  const part = (from: EpochMs, to: EpochMs, resolution: 'PT1H' | 'PT15M'): EnergySegment => {
    const step = resolution === 'PT1H' ? HOUR : QUARTER;
    const values = Array.from(spotPrices(sky, from, to, step, seed), (price) => rounded(price, 2));
    return { start: stamp(from), resolution, end: stamp(to), values };
  };
  return {
    id: 'spot',
    name: { fi: 'Pörssisähkön hinta', sv: 'Elens börspris', en: 'Spot price of electricity' },
    measure: 'price',
    unit: 'c/kWh',
    vat: VAT,
    segments: [part(sky.start, QUARTERLY_FROM, 'PT1H'), part(QUARTERLY_FROM, end, 'PT15M')],
  };
}

/** The weather station was silent for a night and missed a few hours. */
function temperatureSeries(sky: Weather): EnergySeries {
  const values: (number | null)[] = Array.from(sky.temperature, (degrees) => rounded(degrees, 1));
  const place = (wall: string): number => Math.round((instantOf(wall) - sky.start) / HOUR);
  for (const wall of ['2025-01-31T09:00', '2025-04-12T17:00', '2026-06-02T06:00']) {
    values[place(wall)] = null;
  }
  const part = (first: number, last: number): EnergySegment => ({
    start: stamp(sky.start + first * HOUR),
    resolution: 'PT1H',
    end: stamp(sky.start + last * HOUR),
    values: values.slice(first, last),
  });
  const [silent, back] = [place('2025-11-08T21:00'), place('2025-11-09T08:00')];
  return {
    id: 'temperature',
    name: { fi: 'Ulkolämpötila', sv: 'Utetemperatur', en: 'Outdoor temperature' },
    measure: 'temperature',
    unit: 'degC',
    segments: [part(0, silent), part(back, values.length)],
  };
}

/** A spot contract: its settlement follows the market when that becomes quarterly. */
function tariff(
  id: string,
  settlement: 'PT1H' | 'PT15M',
): NonNullable<EnergyDocument['tariffs']>[number] {
  const change = stamp(QUARTERLY_FROM);
  return {
    id,
    from: settlement === 'PT1H' ? '2024-11-01T00:00:00+02:00' : change,
    ...(settlement === 'PT1H' && { to: change }),
    settlement,
    energy: [{ series: 'spot', margin: 0.49 }],
    monthly: [
      {
        name: {
          fi: 'Esimerkkienergian perusmaksu',
          sv: 'Exempelenergis grundavgift',
          en: 'Example Energy’s monthly fee',
        },
        amount: 3.95,
      },
    ],
    vat: VAT,
  };
}
