import { expect } from 'chai';
import fc from 'fast-check';
import { readEnergy } from '../../src/model/energy.js';
import {
  documentOf,
  hoursFrom,
  read,
  readingsOf,
  START,
  sumOf,
  valuesOf,
} from './energy-document.js';

const HOUR = 3_600_000;

/** Hours from the first of January 2026 (UTC), as a segment of a revision. */
function hours(revision: number | undefined, from: number, ...values: unknown[]): object {
  const start = new Date(Date.parse(START) + from * HOUR).toISOString();
  return { ...hoursFrom(start, ...values), revision };
}

function quarters(revision: number, fromHour: number, ...values: unknown[]): object {
  return { ...hours(revision, fromHour, ...values), resolution: 'PT15M' };
}

describe('segments that overlap', () => {
  it('of equal revision are a problem at the later one, and the first counts', () => {
    const { data, problems } = readEnergy(
      documentOf([hours(undefined, 0, 1, 2), hours(undefined, 1, 9, 9), hours(undefined, 3, 4)]),
    );
    expect(valuesOf(data!.series[0]!)).to.eql([1, 2, 4]);
    expect(data!.rows).to.eql({ total: 5, leftOut: 2 });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      code: 'overlap',
      effect: 'row',
      path: 'series[0].segments[1]',
      found: '2026-01-01T01:00:00.000Z, an array of 2',
    });
  });

  it('are of equal revision too where one is 0 and the other has none', () => {
    const { data, problems } = readEnergy(documentOf([hours(undefined, 0, 1), hours(0, 0, 2)]));
    expect(valuesOf(data!.series[0]!)).to.eql([1]);
    expect(problems.map(({ code, path }) => [code, path])).to.eql([
      ['overlap', 'series[0].segments[1]'],
    ]);
  });

  it('do not where one ends as the other begins', () => {
    expect(sumOf(read(documentOf([hours(1, 1, 2), hours(1, 0, 1)])).series[0]!)).to.equal(3);
  });

  it('leave the highest revision: an estimate of 4.0 that became 3.2', () => {
    const estimate = { ...hours(0, 0, 1, 4, 1), quality: [[0, 3, 'estimated']] };
    const correction = { ...hours(1, 1, 3.2), quality: [[0, 1, 'corrected']] };
    for (const segments of [
      [estimate, correction],
      [correction, estimate],
    ]) {
      const [series] = read(documentOf(segments)).series;
      expect(valuesOf(series!)).to.eql([1, 3.2, 1]);
      expect(sumOf(series!)).to.equal(5.2);
      expect(series!.runs.map(({ stretches }) => stretches)).to.eql([
        [{ from: 0, to: 1, quality: 'estimated' }],
        [{ from: 0, to: 1, quality: 'corrected' }],
        [{ from: 0, to: 1, quality: 'estimated' }],
      ]);
    }
  });

  it('leave the highest of many, each where it is the highest', () => {
    const [series] = read(
      documentOf([hours(0, 0, 1, 1, 1, 1, 1), hours(2, 2, 3), hours(1, 1, 2, 2, 2)]),
    ).series;
    expect(valuesOf(series!)).to.eql([1, 2, 3, 2, 1]);
  });

  it('may know that a value is missing after all', () => {
    const [series] = read(documentOf([hours(0, 0, 1, 2), hours(1, 1, null)])).series;
    expect(valuesOf(series!)).to.eql([1, undefined]);
  });

  it('of quarters supersede the hours that they cover', () => {
    const [series] = read(
      documentOf([hours(0, 0, 4, 4, 4), quarters(1, 1, 1, 2), quarters(2, 1.5, 3, 4)]),
    ).series;
    expect(readingsOf(series!)).to.eql([
      ['2026-01-01T00:00', 4],
      ['2026-01-01T01:00', 1],
      ['2026-01-01T01:15', 2],
      ['2026-01-01T01:30', 3],
      ['2026-01-01T01:45', 4],
      ['2026-01-01T02:00', 4],
    ]);
  });

  it('take out an hour that they cover in part: what is left of it, nobody knows', () => {
    const { data, problems } = readEnergy(
      documentOf([hours(0, 0, 4, 4, 4), quarters(1, 0.75, 1, 1)]),
    );
    expect(readingsOf(data!.series[0]!)).to.eql([
      ['2026-01-01T00:45', 1],
      ['2026-01-01T01:00', 1],
      ['2026-01-01T02:00', 4],
    ]);
    expect(problems.map(({ code, effect, path }) => [code, effect, path])).to.eql([
      ['overlap', 'row', 'series[0].segments[0].values[0]'],
      ['overlap', 'row', 'series[0].segments[0].values[1]'],
    ]);
    expect(data!.rows).to.eql({ total: 5, leftOut: 2 });
  });

  it('of days and of hours go by the day of the zone', () => {
    const days = { start: '2026-03-28T22:00Z', resolution: 'P1D', values: [23, 24] };
    const correction = {
      ...hoursFrom('2026-03-29T21:00Z', ...Array<number>(24).fill(2)),
      revision: 1,
    };
    const [series] = read(documentOf([days, correction])).series;
    expect(sumOf(series!)).to.equal(23 + 48);
  });

  it('are sorted out in no time, ten thousand corrections over ten years', () => {
    const years = {
      start: '2016-01-01T00:00Z',
      resolution: 'PT15M',
      values: Array<number>(350_000).fill(1),
    };
    const corrections = Array.from({ length: 9_999 }, (_, i) => ({
      ...years,
      start: new Date(Date.UTC(2016, 0, 1, i)).toISOString(),
      values: [2],
      revision: 1,
    }));
    const started = performance.now();
    expect(sumOf(read(documentOf([years, ...corrections])).series[0]!)).to.equal(359_999);
    expect(performance.now() - started).to.be.below(5_000);
  });
});

describe('the same readings', () => {
  const value = fc.option(fc.integer({ min: 0, max: 1e6 }).map((parts) => parts / 1_000));
  const cut = fc.nat({ max: 39 });

  it('come out the same however they are cut into segments, in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.array(cut, { maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (values, cuts, dice) => {
          const edges = [
            ...new Set([0, ...cuts.filter((at) => at < values.length), values.length]),
          ];
          edges.sort((a, b) => a - b);
          const parts = edges
            .slice(1)
            .map((to, i) => hours(undefined, edges[i]!, ...values.slice(edges[i], to)))
            .map((part) => ({ part, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ part }) => part);
          const whole = read(documentOf([hours(undefined, 0, ...values)]));
          const cutUp = read(documentOf(parts));
          expect(readingsOf(cutUp.series[0]!)).to.eql(readingsOf(whole.series[0]!));
          expect(sumOf(cutUp.series[0]!)).to.equal(sumOf(whole.series[0]!));
          expect(cutUp.rows).to.eql(whole.rows);
        },
      ),
    );
  });

  it('come out the same whatever the order of their revisions', () => {
    const revision = fc.record({
      from: fc.nat({ max: 30 }),
      values: fc.array(value, { minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(revision, { minLength: 1, maxLength: 6 }), fc.nat(), (layers, turn) => {
        const segments = layers.map(({ from, values }, i) => hours(i, from, ...values));
        const turned = [
          ...segments.slice(turn % layers.length),
          ...segments.slice(0, turn % layers.length),
        ];
        const painted = new Map<number, number | undefined>();
        for (const { from, values } of layers) {
          values.forEach((one, i) => painted.set(from + i, one ?? undefined));
        }
        const expected = [...painted]
          .sort(([a], [b]) => a - b)
          .map(([hour, one]) => [
            new Date(Date.parse(START) + hour * HOUR).toISOString().slice(0, 16),
            one,
          ]);
        for (const given of [segments, turned, segments.toReversed()]) {
          expect(readingsOf(read(documentOf(given)).series[0]!)).to.eql(expected);
        }
      }),
    );
  });

  it('never overlap once read, whatever overlapped', () => {
    const segment = fc.record({
      start: fc
        .nat({ max: 200 })
        .map((n) => new Date(Date.parse(START) + n * 300_000).toISOString()),
      resolution: fc.constantFrom('PT15M', 'PT30M', 'PT1H', 'P1D'),
      values: fc.array(value, { maxLength: 12 }),
      revision: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 8 }), (segments) => {
        const { runs } = readEnergy(documentOf(segments)).data!.series[0]!;
        runs.forEach((run, i) => {
          expect(run.end).to.be.greaterThan(run.start);
          if (i > 0) expect(run.start).to.be.at.least(runs[i - 1]!.end);
          if (run.elapsed) expect(run.end - run.start).to.equal(run.length * run.elapsed);
        });
      }),
      { numRuns: 500 },
    );
  });
});
