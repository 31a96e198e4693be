import type { EnergyDocument, GoalsDocument, PurchasesDocument } from '../src/data.js';

/** In which month the goals below are followed. */
export const NOW = '2026-10-11T00:00:00+03:00';

/** At most 600 kWh of electricity a month, unless told otherwise. */
export function goal(more: object = {}): object {
  return {
    id: 'electricity',
    title: 'Electricity',
    setBy: 'customer',
    measure: { of: 'energy', what: 'sum' },
    direction: 'atMost',
    target: 600,
    unit: 'kWh',
    period: { step: 'month' },
    ...more,
  };
}

export function goals(...list: readonly object[]): GoalsDocument {
  const head = { format: 'peili/goals', version: 1, timeZone: 'Europe/Helsinki' };
  return { ...head, goals: list } as GoalsDocument;
}

/** Something counted elsewhere, of which a page knows only how far it has come. */
export function counted(value: number, more: object = {}): GoalsDocument {
  return goals(
    goal({
      id: 'steps',
      title: 'Cycled to work',
      measure: { of: 'own' },
      direction: 'atLeast',
      target: 12,
      unit: 'trips',
      progress: [
        { at: '2026-10-04T00:00:00+03:00', value: Math.floor(value / 2) },
        { at: NOW, value },
      ],
      ...more,
    }),
  );
}

/** Each day of a month last year, and of this one up to now. */
export function daily({
  before = 22,
  now,
}: {
  before?: number;
  now: readonly (number | null)[];
}): EnergyDocument {
  const days = (start: string, values: readonly (number | null)[]) => ({
    start,
    resolution: 'P1D' as const,
    values: [...values],
  });
  return {
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    points: [{ id: 'home', commodity: 'electricity' }],
    series: [
      {
        id: 'days',
        point: 'home',
        measure: 'energy',
        flow: 'import',
        unit: 'kWh',
        segments: [
          days('2025-10-01T00:00:00+03:00', Array<number>(31).fill(before)),
          days('2026-10-01T00:00:00+03:00', now),
        ],
      },
    ],
  };
}

type Segments = NonNullable<EnergyDocument['series'][number]['segments']>;

function electricity(segments: Segments): EnergyDocument {
  return {
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    points: [{ id: 'home', commodity: 'electricity' }],
    series: [
      { id: 'home', point: 'home', measure: 'energy', flow: 'import', unit: 'kWh', segments },
    ],
  };
}

/** The months from October 2025 to September 2026, of which one is not known, and ten days. */
export function months(): EnergyDocument {
  const known = [null, 638, 622, 560, 582, 575, 591, 586, 594, 617];
  return electricity([
    { start: '2025-10-01T00:00:00+03:00', resolution: 'P1D', values: Array<number>(31).fill(19) },
    { start: '2025-11-01T00:00:00+02:00', resolution: 'P1M', values: [588, ...known] },
    { start: '2026-10-01T00:00:00+03:00', resolution: 'P1D', values: Array<number>(10).fill(20) },
  ]);
}

/** How much of a year's electricity its months use, in per cent. */
const OF_THE_YEAR = [12, 11, 10, 8, 6, 5, 5, 6, 7, 9, 10, 11];

/** Five whole years by the month, the first of which used the most, and this one up to October. */
export function years(): EnergyDocument {
  const used = [7440, 7180, 7060, 6850, 6930].flatMap((year) =>
    OF_THE_YEAR.map((share) => Math.round((year * share) / 100)),
  );
  const now = OF_THE_YEAR.slice(0, 9).map((share) => share * 68);
  return electricity([
    { start: '2021-01-01T00:00:00+02:00', resolution: 'P1M', values: [...used, ...now] },
    { start: '2026-10-01T00:00:00+03:00', resolution: 'P1D', values: Array<number>(10).fill(20) },
  ]);
}

/** Ten days by the hour, with a sauna on two evenings. */
export function hourly(): EnergyDocument {
  const values = Array.from({ length: 240 }, (_, hour) => 0.8 + (hour % 24) / 40);
  [values[67], values[68], values[187]] = [6.9, 5.2, 6.1];
  return electricity([{ start: '2026-10-01T00:00:00+03:00', resolution: 'PT1H', values }]);
}

/** The same under a contract with a cheaper night. */
export function nightTariff(): EnergyDocument {
  const night = { id: 'night', name: 'Night', from: '22:00', to: '07:00' };
  return {
    ...hourly(),
    currency: 'EUR',
    tariffs: [
      {
        id: 'two-rate',
        from: '2025-01-01T00:00:00+02:00',
        settlement: 'PT1H',
        energy: [{ price: 0.06, period: 'night' }, { price: 0.09 }],
        periods: [night],
      },
    ],
  };
}

/** Three months of 400 € each, and of this one 200 €, of which so much is domestic. */
export function baskets(domestic: number): PurchasesDocument {
  const basket = (date: string, part: number, whole: number) => ({
    id: date,
    date,
    items: [
      { name: 'Rye bread', amount: part * 0.4, origin: { level: 'domesticRaw' as const } },
      { name: 'Cheese', amount: part * 0.6, origin: { level: 'domesticRaw' as const } },
      { name: 'Oranges', amount: whole - part, origin: { level: 'foreign' as const } },
    ],
  });
  const unknown = { id: 'kiosk', date: '2026-10-08', items: [{ name: 'Kiosk', amount: 20 }] };
  return {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone: 'Europe/Helsinki',
    period: { start: '2026-07-01', end: '2027-01-01' },
    scope: { household: { members: 2 } },
    purchases: [
      ...['07', '08', '09'].flatMap((month) => [
        basket(`2026-${month}-05`, 100, 200),
        basket(`2026-${month}-20`, 100, 200),
      ]),
      basket('2026-10-03', domestic * 0.75, 150),
      unknown,
      basket('2026-10-10', domestic * 0.25, 50),
    ],
  };
}

/** The same months, in which the bread is organic; of the oranges nobody knows. */
export function taggedBaskets(): PurchasesDocument {
  const { purchases, ...head } = baskets(96);
  const marked = (name: unknown) => (name === 'Oranges' ? {} : { tags: tagsOf(name) });
  const tagsOf = (name: unknown) => (name === 'Rye bread' ? ['organic'] : []);
  return {
    ...head,
    tags: [{ id: 'organic', name: 'Organic' }],
    purchases: purchases.map((purchase) => ({
      ...purchase,
      items: purchase.items.map((item) => ({ ...item, ...marked(item.name) })),
    })),
  };
}
