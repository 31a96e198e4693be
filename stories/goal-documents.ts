import type { EnergyDocument, GoalsDocument } from '../src/data.js';

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
        { at: '2026-10-04T00:00:00+03:00', value: value / 2 },
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
