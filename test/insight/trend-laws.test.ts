import { expect } from 'chai';
import fc from 'fast-check';
import { trend } from '../../src/insight/trend.js';
import type { Trend, TrendStep } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { DAY, dayAfter, energyOf, HOUR, iso, QUARTER, segment, wallIn } from '../support/energy.js';
import type { Values } from '../support/energy.js';

/** Zones with a moment at which their clock changes, or a year's end. */
const MOMENTS: [string, string][] = [
  ['Europe/Helsinki', '2026-03-29T01:00Z'],
  ['Europe/Helsinki', '2026-10-25T01:00Z'],
  ['Europe/Helsinki', '2024-02-28T22:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['America/Havana', '2025-11-02T05:00Z'],
  ['America/Santiago', '2025-09-07T04:00Z'],
  ['Asia/Kathmandu', '2025-12-31T18:15Z'],
  ['Australia/Lord_Howe', '2025-04-05T15:00Z'],
  ['Australia/Lord_Howe', '2025-10-04T15:30Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
];

interface Case {
  readonly timeZone: string;
  readonly start: number;
  /** Thousandths of a kWh, each quarter of an hour. */
  readonly values: Values;
}

const readings = fc.array(fc.option(fc.integer({ min: 0, max: 3_000 }), { freq: 8 }), {
  minLength: 200,
  maxLength: 800,
});
const cases = fc
  .tuple(fc.constantFrom(...MOMENTS), fc.integer({ min: 0, max: 400 }), readings)
  .map(([[timeZone, moment], before, values]): Case => {
    return { timeZone, start: Date.parse(moment) - before * QUARTER, values };
  });

function kWh(value: number | null): number | null {
  return value === null ? null : value / 1_000;
}

function modelOf({ timeZone, start, values }: Case, more: object = {}): Energy {
  return energyOf([segment('PT15M', iso(start), values.map(kWh), more)], {}, { timeZone });
}

/** Sums over what is known, in thousandths, by any name that the test gives to an instant. */
function sumsBy(name: (instant: number) => string, { start, values }: Case): Map<string, number> {
  const sums = new Map<string, number>();
  values.forEach((value, index) => {
    if (value === null) return;
    const key = name(start + index * QUARTER);
    sums.set(key, (sums.get(key) ?? 0) + value);
  });
  return sums;
}

function thousandths(value: number): number {
  return Math.round(value * 1_000);
}

function known({ steps }: Trend): TrendStep[] {
  return steps.filter(({ value }) => value !== undefined);
}

describe('a trend', () => {
  it('has the days, months and years that a plain count by the wall has', () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const [step, digits] of [
          ['day', 10],
          ['month', 7],
          ['year', 4],
        ] as const) {
          const expected = sumsBy((at) => wallIn(one.timeZone, at).slice(0, digits), one);
          const steps = known(trend(modelOf(one), { step }));
          const actual = new Map(steps.map(({ key, value }) => [key, thousandths(value!)]));
          expect(actual).to.eql(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has the hours of the wall, each pass of a repeated one for itself', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const steps = known(trend(modelOf(one), { step: 'hour' }));
        const sums = new Map<string, number>();
        for (const { start, value } of steps) {
          const hour = wallIn(one.timeZone, start).slice(0, 13);
          sums.set(hour, (sums.get(hour) ?? 0) + thousandths(value!));
        }
        expect(sums).to.eql(sumsBy((at) => wallIn(one.timeZone, at).slice(0, 13), one));
        for (const { start, end } of steps) expect(end - start).to.be.at.most(HOUR);
      }),
      { numRuns: 150 },
    );
  });

  it('has one total in all its steps: hours add up to days, days to months, months to years', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const energy = modelOf(one);
        const sum = one.values.reduce<number>((so, value) => so + (value ?? 0), 0);
        const isKnown = one.values.some((value) => value !== null);
        for (const step of [
          'quarter',
          'half-hour',
          'hour',
          'day',
          'week',
          'month',
          'year',
        ] as const) {
          const made = trend(energy, { step });
          const parts = known(made).reduce((so, { value }) => so + thousandths(value!), 0);
          expect([step, parts]).to.eql([step, sum]);
          expect(made.total, step).to.equal(isKnown ? sum / 1_000 : undefined);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('knows for how much of each day there are readings', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const name = (at: number): string => wallIn(one.timeZone, at).slice(0, 10);
        const counts = new Map<string, number>();
        one.values.forEach((value, index) => {
          const key = name(one.start + index * QUARTER);
          counts.set(key, (counts.get(key) ?? 0) + (value === null ? 0 : QUARTER));
        });
        const { steps, coverage, start, end } = trend(modelOf(one), { step: 'day' });
        for (const { key, coverage: part, start: from, end: to } of steps) {
          expect(part * (to - from), key).to.be.closeTo(counts.get(key) ?? 0, 1);
        }
        const all = [...counts.values()].reduce((so, count) => so + count, 0);
        expect(coverage * (end - start)).to.be.closeTo(all, 1);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same, however its readings are cut into segments', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.integer({ min: 1, max: 199 })), (one, cuts) => {
        const { timeZone, start, values } = one;
        const marks = [0, ...new Set(cuts)].sort((a, b) => a - b);
        const parts = marks.map((from, index) =>
          segment(
            'PT15M',
            iso(start + from * QUARTER),
            values.slice(from, marks[index + 1]).map(kWh),
          ),
        );
        const cut = energyOf(parts.reverse(), {}, { timeZone });
        const compare = 'previous';
        for (const step of ['hour', 'day', 'month'] as const) {
          const { series: _, ...whole } = trend(modelOf(one), { step, compare });
          const { series: __, ...joined } = trend(cut, { step, compare });
          expect(joined).to.eql(whole);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('doubles where its readings double, and its percentages stay', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const twice = { ...one, values: one.values.map((value) => value && value * 2) };
        const query = { step: 'day', compare: 'previous' } as const;
        const [made, other] = [trend(modelOf(one), query), trend(modelOf(twice), query)];
        expect(other.total).to.equal(made.total === undefined ? undefined : made.total * 2);
        expect(other.steps.map(({ value }) => value)).to.eql(
          made.steps.map(({ value }) => value && value * 2),
        );
        expect(other.compared?.change).to.equal(made.compared?.change);
      }),
      { numRuns: 50 },
    );
  });

  it('of two stretches that follow each other comes to that of both', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 5 }), (one, days) => {
        const energy = modelOf(one);
        const first = wallIn(one.timeZone, one.start).slice(0, 10);
        const middle = dayAfter(first, days);
        const last = dayAfter(first, 12);
        const total = (start: string, end: string): number =>
          thousandths(trend(energy, { step: 'hour', start, end }).total ?? 0);
        expect(total(first, middle) + total(middle, last)).to.equal(total(first, last));
        expect(trend(energy, { step: 'month', start: first, end: last }).total).to.equal(
          trend(energy, { step: 'day' }).total,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('that is wholly known compares its total with the total before', () => {
    const days = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 62, maxLength: 62 });
    fc.assert(
      fc.property(days, (values) => {
        // July and August 2026 have 31 days each.
        const energy = energyOf([segment('P1D', '2026-07-01T00:00+03:00', values.map(kWh))]);
        const query = { start: '2026-08-01', end: '2026-09-01', compare: 'previous' } as const;
        const sum = (from: number): number =>
          values.slice(from, from + 31).reduce((so, value) => so + value, 0);
        for (const step of ['day', 'month'] as const) {
          const { total, compared } = trend(energy, { ...query, step });
          expect(thousandths(total!)).to.equal(sum(31));
          expect(compared!.value).to.equal(total);
          expect(compared!.reference).to.equal(sum(0) / 1_000);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on where it is looked at', () => {
    // The machine's own zone differs from run to run; the document's decides.
    const energy = energyOf([segment('P1D', '2026-03-28T00:00+02:00', [1, 2, 4])]);
    const { steps, end, start } = trend(energy, { step: 'day' });
    expect(steps.map(({ key, value }) => [key, value])).to.eql([
      ['2026-03-28', 1],
      ['2026-03-29', 2],
      ['2026-03-30', 4],
    ]);
    expect(end - start).to.equal(3 * DAY - HOUR);
  });
});
