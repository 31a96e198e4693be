import type { EnergyDocument, Flow } from '../src/data.js';

/** A small document of hours in a row, from local midnight on 3 November 2026 in Finland. */
export function hours({
  values,
  flow = 'import',
}: {
  values: readonly (number | null)[];
  flow?: Flow;
}): EnergyDocument {
  return {
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    points: [{ id: 'home', commodity: 'electricity' }],
    series: [
      {
        id: 'hours',
        point: 'home',
        measure: 'energy',
        flow,
        unit: 'kWh',
        segments: [{ start: '2026-11-03T00:00:00+02:00', resolution: 'PT1H', values: [...values] }],
      },
    ],
  };
}
