/** The smallest documents that elements show all of themselves for. No page ever shows them. */
const timeZone = 'Europe/Helsinki';

export const ENERGY_EXAMPLE = {
  format: 'peili/energy',
  version: 1,
  timeZone,
  series: [
    {
      id: 'use',
      measure: 'energy',
      unit: 'kWh',
      segments: ['2025', '2026'].map((year) => {
        return { start: `${year}-01-01T00:00:00+02:00`, resolution: 'PT1H', values: [1, 1] };
      }),
    },
  ],
};

export const PURCHASES_EXAMPLE = {
  format: 'peili/purchases',
  version: 1,
  currency: 'EUR',
  timeZone,
  period: { start: '2026-01-01', end: '2026-02-01' },
  categories: [{ id: 'a', name: 'A' }],
  purchases: [{ id: '1', date: '2026-01-01', items: [{ name: 'A', category: 'a', amount: 1 }] }],
};
