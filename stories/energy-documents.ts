import { quarters } from '../demo/generate/index.js';
import type { EnergyDocument } from '../src/data.js';
import { alone, days } from './documents.js';

type Tariff = NonNullable<EnergyDocument['tariffs']>[number];

/** A June under panels: what was drawn, what was fed and what was made. */
export function ownSun(): EnergyDocument {
  return atHome(
    quarters({ start: '2026-06-01', days: 30, flows: ['import', 'export', 'production'] }),
  );
}

/** The same, of electricity. */
function atHome(document: EnergyDocument): EnergyDocument {
  return {
    ...document,
    points: [{ id: 'home', commodity: 'electricity' }],
    series: document.series.map((series) => ({ ...series, point: 'home' })),
  };
}

/** The same June, in which each hour's production is set off against what was drawn in it. */
export function nettedByTheHour(): EnergyDocument {
  const document = ownSun();
  const contract = { from: '2026-01-01T00:00:00+02:00', settlement: 'PT1H' } as const;
  return {
    ...document,
    currency: 'EUR',
    points: [{ id: 'home', commodity: 'electricity', netting: 'PT1H' }],
    tariffs: [
      { id: 'drawn', ...contract, energy: [{ price: 0.14 }], vat: { included: true } },
      { id: 'fed', ...contract, flow: 'export', energy: [{ price: 0.05 }] },
    ],
  };
}

/** A day of quarters that cost from 4 to 36 cents, settled as the contract says. */
export function settledBy(settlement: Tariff['settlement']): EnergyDocument {
  const prices = Array.from({ length: 96 }, (_, index) => (index % 4 === 3 ? 4 : 36 - (index % 8)));
  return priced(settlement, prices);
}

/** The same day, of which the market's prices from 6 to 9 are not known. */
export function partlyPriced(): EnergyDocument {
  const prices = Array.from({ length: 96 }, (_, index) =>
    index >= 24 && index < 36 ? null : 9 + ((index * 5) % 13),
  );
  return priced('PT15M', prices);
}

function priced(settlement: Tariff['settlement'], values: (number | null)[]): EnergyDocument {
  const start = '2026-02-10T00:00:00+02:00';
  const document = atHome(quarters({ start: '2026-02-10', days: 1 }));
  const spot = { id: 'spot', measure: 'price', unit: 'c/kWh', vat: { included: true } } as const;
  return {
    ...document,
    currency: 'EUR',
    series: [...document.series, { ...spot, segments: [{ start, resolution: 'PT15M', values }] }],
    tariffs: [{ id: 'market', from: start, settlement, energy: [{ series: 'spot', margin: 0.5 }] }],
  };
}

/** From Monday to Saturday in winter a day costs more; on 1 April that ends. */
export function winterDays(): EnergyDocument {
  const day = { from: '07:00', to: '22:00' };
  const winter = { fi: 'Talviarkipäivä', sv: 'Vintervardag', en: 'Winter weekday' };
  return {
    ...atHome(quarters({ start: '2026-03-18', days: 28 })),
    currency: 'EUR',
    tariffs: [
      {
        ...{ id: 'seasons', from: '2026-01-01T00:00:00+02:00', settlement: 'PT1H' },
        energy: [{ price: 0.17, period: 'winter' }, { price: 0.06 }],
        periods: [
          {
            ...{ id: 'winter', name: winter, ...day },
            months: [11, 12, 1, 2, 3],
            weekdays: [1, 2, 3, 4, 5, 6],
          },
        ],
        vat: { included: true },
      },
    ],
  };
}

/** Two weeks at one price without tax, which rises from 24 to 25.5 % between them. */
export function risingTax(): EnergyDocument {
  const change = '2024-09-01T00:00:00+03:00';
  const from = '2024-01-01T00:00:00+02:00';
  const rates = [
    { from, rate: 24 },
    { from: change, rate: 25.5 },
  ];
  return {
    ...atHome(quarters({ start: '2024-08-25', days: 14 })),
    currency: 'EUR',
    tariffs: [
      {
        ...{ id: 'fixed', from, settlement: 'PT1H', energy: [{ price: 0.0895 }] },
        vat: { included: false, rates },
      },
    ],
  };
}

/** A day of hours that somebody has cut into four quarters each. */
export function splitHours(): EnergyDocument {
  const document = atHome(quarters({ start: '2026-02-10', days: 1 }));
  const values = Array.from({ length: 96 }, (_, index) => {
    const hour = Math.floor(index / 4);
    return Math.round(30 + 22 * Math.sin((hour - 9) / 3.1) ** 2 + ((hour * 7) % 5) * 3) / 100;
  });
  const segments = [{ start: '2026-02-10T00:00:00+02:00', resolution: 'PT15M' as const, values }];
  return {
    ...document,
    series: document.series.map((series) => ({ ...series, source: 'split', segments })),
  };
}

/** What a meter showed at the end of each month; in May another one took its place. */
export function registers(): EnergyDocument {
  const month = (index: number): string => {
    const isSummer = index > 2 && index < 10;
    const date = new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 10);
    return `${date}T00:00:00${isSummer ? '+03:00' : '+02:00'}`;
  };
  const change = '2025-05-14T14:30:00+03:00';
  const [old, next] = [{ meter: 'A-1017' }, { meter: 'B-2044' }];
  const shown = [44_890.2, 45_812.7, 46_655, 47_401.9, 47_968.3];
  const later = [312.6, 741.2, 1_098.4, 1_502.8, 2_031.5, 2_690.1, 3_498.6, 4_440.9];
  const document = alone({
    ...{ id: 'register', measure: 'energy', flow: 'import', unit: 'kWh' },
    readings: [
      ...shown.map((register, index) => ({
        ...old,
        start: month(index - 1),
        end: month(index),
        register,
      })),
      { ...old, start: month(4), end: change, register: 48_210.4 },
      { ...next, start: change, end: change, register: 0.3 },
      ...later.map((register, index) => ({
        ...next,
        start: index === 0 ? change : month(index + 4),
        end: month(index + 5),
        register,
      })),
    ],
  });
  return atHome(document);
}

/** Electricity at home and at a summer house, each metered by itself. */
export function twoHomes(): EnergyDocument {
  const use = (base: number, summer: number): number[] =>
    Array.from({ length: 365 }, (_, day) => {
      const swing = Math.cos(((day - 20) / 365) * 2 * Math.PI);
      return Math.round((base - summer * swing + ((day * 11) % 7) * 0.3) * 10) / 10;
    });
  const named = (fi: string, sv: string, en: string): Record<string, string> => ({
    fi: `${fi} sähkö`,
    sv: `${sv} el`,
    en: `Electricity ${en}`,
  });
  const [home, cottage] = [use(22, -12), use(6, 4)];
  return {
    ...alone(days(2025, home, {})),
    points: [
      { id: 'home', name: { fi: 'Koti', sv: 'Hemmet', en: 'Home' }, commodity: 'electricity' },
      {
        id: 'cottage',
        name: { fi: 'Mökki', sv: 'Stugan', en: 'Summer house' },
        commodity: 'electricity',
      },
    ],
    series: [
      days(2025, home, { id: 'home', point: 'home', name: named('Kodin', 'Hemmets', 'at home') }),
      days(2025, cottage, {
        id: 'cottage',
        point: 'cottage',
        name: named('Mökin', 'Stugans', 'at the summer house'),
      }),
    ],
  };
}
