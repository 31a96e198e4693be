import { expect } from 'chai';
import fc from 'fast-check';
import { trend } from '../../src/insight/trend.js';
import type { Trend } from '../../src/insight/trend.js';
import { energyOf, segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';

const HOURS = 24 * 30;

/** June 2025 and June 2026, hour by hour. */
function junes(before: Values, now: Values, series: object = {}): Trend {
  const energy = energyOf(
    [
      segment('PT1H', '2025-06-01T00:00+03:00', before),
      segment('PT1H', '2026-06-01T00:00+03:00', now),
    ],
    series,
  );
  const query = { step: 'month', start: '2026-06-01', end: '2026-07-01' } as const;
  return trend(energy, { ...query, compare: 'last-year' });
}

function hours(value: number, gapFrom = HOURS, gapTo = HOURS): (number | null)[] {
  return Array.from({ length: HOURS }, (_, hour) =>
    hour >= gapFrom && hour < gapTo ? null : value,
  );
}

describe('a comparison of sides of which less than 90 % is known', () => {
  it('is restricted to the hours that both know, and names the step', () => {
    // A fifth is missing this year, from the 7th on, and as much last year, from the 25th on.
    const { compared, total, steps } = junes(hours(2, 576, 720), hours(1, 144, 288));
    expect(total).to.equal(576);
    expect(steps[0]).to.include({ comparable: false, reference: 1152 });
    expect(compared).to.include({ value: 432, reference: 864, change: -0.5, steps: 1 });
    expect(compared).to.include({ time: 432 * 3_600_000, referenceTime: 432 * 3_600_000 });
    expect(compared!.restricted).to.eql(['2026-06']);
    expect(compared!.leftOut).to.eql([]);
  });

  it('is not where 90 % are known: then both count as they are', () => {
    const { compared } = junes(hours(2), hours(1, 0, 72));
    expect(compared).to.include({ value: 648, reference: 1440 });
    expect(compared!.restricted).to.eql([]);
  });

  it('is none where they have no hour in common, or no more than one value each', () => {
    expect(junes(hours(2, 0, 360), hours(1, 360, 720)).compared).to.equal(undefined);
    const month = (start: string): object => segment('P1M', start, [100]);
    const energy = energyOf([month('2025-06-01T00:00+03:00'), month('2026-06-01T00:00+03:00')]);
    const query = { step: 'year', start: '2026-01-01', end: '2027-01-01' } as const;
    expect(trend(energy, { ...query, compare: 'last-year' }).compared).to.include({
      ...{ value: 100, reference: 100 },
    });
  });

  it('of means is a mean over what both know', () => {
    const cold = { measure: 'temperature', unit: 'degC', flow: undefined };
    const { compared } = junes(hours(12, 576, 720), hours(9, 144, 288), cold);
    expect(compared).to.include({ value: 9, reference: 12 });
    expect(compared!.change).to.equal(undefined);
  });

  it('is by days where the step is a year', () => {
    const values = Array.from({ length: 365 }, (_, day) => (day < 100 ? null : 1));
    const energy = energyOf([
      segment('P1D', '2025-01-01T00:00+02:00', Array<number>(365).fill(2)),
      segment('P1D', '2026-01-01T00:00+02:00', values),
    ]);
    const query = { step: 'year', start: '2026-01-01', end: '2027-01-01' } as const;
    const { compared } = trend(energy, { ...query, compare: 'last-year' });
    expect(compared).to.include({ value: 265, reference: 530 });
  });

  it('is what a plain count over the hours of both comes to', () => {
    const value = fc.option(fc.integer({ min: 0, max: 900 }), { freq: 3 });
    const month = fc.array(value, { minLength: HOURS, maxLength: HOURS });
    fc.assert(
      fc.property(month, month, (before, now) => {
        const pairs = now.flatMap((own, hour) =>
          own === null || before[hour] == null ? [] : [[own, before[hour]] as const],
        );
        const compared = junes(before, now).compared!;
        expect(compared.value).to.equal(pairs.reduce((sum, [own]) => sum + own, 0));
        expect(compared.reference).to.equal(pairs.reduce((sum, [, other]) => sum + other, 0));
      }),
      { numRuns: 10 },
    );
  });
});

describe('similar homes', () => {
  const year = { label: 'Such homes', value: 12_000, unit: 'kWh', per: 'year' } as const;
  const month = { ...year, value: 1_100, per: 'month' } as const;
  const group = { size: 214, minimum: 30 };

  function beside(references: readonly object[], query: object, days = 365): Trend {
    const values = Array<number>(days).fill(30);
    const segments = [segment('P1D', '2025-01-01T00:00+02:00', values)];
    const asOf = new Date(Date.UTC(2025, 0, 1 + days, -2)).toISOString();
    const energy = energyOf(segments, {}, { references, asOf });
    const whole = { step: 'month', start: '2025-01-01', end: '2026-01-01' } as const;
    return trend(energy, { ...whole, compare: 'similar-homes', ...query });
  }

  it('of a year stand beside a whole year, also where that is shown in months', () => {
    const { compared, similar, steps } = beside([{ ...year, group }], {});
    expect(similar).to.include({ value: 12_000, label: 'Such homes' });
    expect(compared).to.include({ kind: 'similar-homes', value: 10_950, reference: 12_000 });
    expect(compared!.change).to.be.closeTo(-0.0875, 1e-9);
    expect(steps.map(({ reference }) => reference)).to.eql(Array(12).fill(undefined));
    const { compared: years } = beside([{ ...year, group }], { step: 'year' });
    expect(years).to.include({ value: 10_950, reference: 12_000, steps: 1 });
  });

  it('of a month stand beside each month', () => {
    const { compared, steps } = beside([year, { ...month, group }], {});
    expect(steps.map(({ reference }) => reference)).to.eql(Array(12).fill(1_100));
    expect(compared).to.include({ value: 10_950, reference: 13_200, steps: 12 });
  });

  it('are shown where there are enough of them, and not below their minimum', () => {
    const few = (size: number): unknown =>
      beside([{ ...year, group: { size, minimum: 30 } }], {}).compared;
    expect([few(29), few(0)]).to.eql([undefined, undefined]);
    expect(few(30)).to.include({ reference: 12_000 });
    expect(beside([{ ...year, group: { size: 0, minimum: 0 } }], {}).similar).to.equal(undefined);
    expect(beside([year], {}).similar?.group).to.equal(undefined);
  });

  it('are not compared with a part of their period, nor in another unit', () => {
    expect(beside([year], { end: '2025-07-01' }).compared).to.equal(undefined);
    expect(beside([year], {}, 200).compared).to.equal(undefined);
    const running = beside([month], {}, 45);
    expect(running.compared).to.include({ value: 930, reference: 1_100, steps: 1 });
    expect(beside([{ ...year, unit: 'm3' }], {}).similar).to.equal(undefined);
  });
});
