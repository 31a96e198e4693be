// Handed to each example page: small enough to add up by hand.

const year = (each) => ({
  format: 'peili/energy',
  version: 1,
  timeZone: 'Europe/Helsinki',
  points: [{ id: 'home', commodity: 'electricity' }],
  series: [
    {
      id: 'use',
      point: 'home',
      measure: 'energy',
      flow: 'import',
      unit: 'kWh',
      segments: [
        {
          start: '2025-01-01T00:00:00+02:00',
          resolution: 'P1M',
          values: Array.from({ length: 12 }, () => each),
        },
      ],
    },
  ],
});

/** 12 × 100 kWh. */
export const energy = year(100);
/** 12 × 50 kWh. */
export const otherEnergy = year(50);
/** 10 € + 15 €. */
export const purchases = {
  format: 'peili/purchases',
  version: 1,
  currency: 'EUR',
  timeZone: 'Europe/Helsinki',
  period: { start: '2025-10-01', end: '2025-11-01' },
  categories: [{ id: 'dairy', name: 'Dairy' }],
  purchases: [
    {
      id: '1',
      date: '2025-10-05',
      items: [
        { name: 'Milk', category: 'dairy', amount: 10 },
        { name: 'Cheese', category: 'dairy', amount: 15 },
      ],
    },
  ],
};
