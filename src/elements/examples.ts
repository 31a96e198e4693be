/** What elements are set to that show all of themselves. No page ever shows them. */
const timeZone = 'Europe/Helsinki';

/**
 * A year of days beside the year before, from hours: what is gone through so often is fast by the
 * time that the page's data are there.
 */
export function energyExample(): object {
  const values = Array.from({ length: 2 * 365 * 24 }, (_, hour) => (hour % 24) / 10);
  const segment = { start: '2025-01-01T00:00:00+02:00', resolution: 'PT1H', values };
  const document = {
    format: 'peili/energy',
    version: 1,
    timeZone,
    asOf: '2027-01-01T00:00:00+02:00',
    series: [{ id: 'use', measure: 'energy', unit: 'kWh', segments: [segment] }],
  };
  return { data: JSON.stringify(document), step: 'day', start: '2026-01-01', end: '2027-01-01' };
}

/** Two years of receipts, one a day of three lines each. */
export function purchasesExample(): object {
  const purchases = Array.from({ length: 730 }, (_, day) => ({
    id: String(day),
    date: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
    items: ['A', 'B', 'C'].map((name, at) => ({
      name,
      category: name,
      quantity: 1 + at / 2,
      unit: 'kg',
      amount: (1 + day + at) / 10,
    })),
  }));
  const document = {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone,
    period: { start: '2025-01-01', end: '2027-01-01' },
    categories: ['A', 'B', 'C'].map((id) => ({ id, name: id })),
    purchases,
  };
  return { data: JSON.stringify(document), period: 'year' };
}
