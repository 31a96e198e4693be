import { expect } from 'chai';
import fc from 'fast-check';
import { readEnergy } from '../../src/model/energy.js';
import type { Series } from '../../src/model/energy.js';
import { trend } from '../../src/insight/trend.js';
import { documentOf, read, readingsOf, sumOf } from './energy-document.js';

function withReadings(readings: unknown[], series: object = {}): object {
  return documentOf(undefined, { readings, ...series });
}

function seriesOf(readings: unknown[], series: object = {}): Series {
  return read(withReadings(readings, series)).series[0]!;
}

/** An hour of 15 January 2026, in Helsinki. */
function at(hour: string): string {
  return `2026-01-15T${hour}:00+02:00`;
}

const VALUES = (series: Series): (number | undefined)[] => readingsOf(series).map(([, v]) => v);

describe('readings of any length', () => {
  it('are values of their intervals; a hole between them is missing', () => {
    const series = seriesOf([
      { start: at('00:00'), end: at('07:30'), value: 3.5 },
      { start: at('07:30'), end: at('09:00'), value: 1, quality: 'estimated' },
      { start: at('12:00'), end: at('13:00'), value: 0 },
    ]);
    expect(readingsOf(series)).to.eql([
      ['2026-01-14T22:00', 3.5],
      ['2026-01-15T05:30', 1],
      ['2026-01-15T10:00', 0],
    ]);
    expect(series.runs).to.have.length(2);
  });

  it('come in any order, and each time counts once', () => {
    const { data, problems } = readEnergy(
      withReadings([
        { start: at('10:00'), end: at('11:00'), value: 2 },
        { start: at('09:00'), end: at('10:00'), value: 1 },
        { start: at('10:30'), end: at('11:30'), value: 9 },
      ]),
    );
    expect(VALUES(data!.series[0]!)).to.eql([1, 2]);
    expect(data!.rows).to.eql({ total: 3, leftOut: 1 });
    expect(problems.map(({ code, path }) => [code, path])).to.eql([
      ['overlap', 'series[0].readings[2]'],
    ]);
  });

  it('that cannot be are left out, each with its path', () => {
    const { data, problems } = readEnergy(
      withReadings([
        { start: at('09:00'), end: at('08:00'), value: 1 },
        { start: at('10:00'), end: at('11:00'), value: -1 },
        { start: 'noon', end: at('12:00'), value: 1 },
        { start: at('13:00'), end: at('14:00'), value: 4 },
      ]),
    );
    expect(problems.map(({ path }) => path)).to.have.members([
      'series[0].readings[0].end',
      'series[0].readings[1].value',
      'series[0].readings[2].start',
    ]);
    expect(problems.map(({ effect }) => effect)).to.eql(['row', 'row', 'row']);
    expect(data!.rows).to.eql({ total: 4, leftOut: 3 });
    expect(VALUES(data!.series[0]!)).to.eql([undefined, 4]);
  });

  it('stand in place of segments, not beside them', () => {
    const reading = { start: at('10:00'), end: at('11:00'), value: 2 };
    const { data, problems } = readEnergy(documentOf([], { readings: [reading] }));
    expect(problems.map(({ path }) => path)).to.eql(['series[0].readings']);
    expect(data!.rows).to.eql({ total: 1, leftOut: 1 });
  });
});

describe('bills', () => {
  it('are shared out over the months they lie in, as estimates that add up', () => {
    // 16 days of January and 15 of February: 31 days of 10 kWh.
    const energy = read(
      withReadings([
        { start: '2026-01-16T00:00:00+02:00', end: '2026-02-16T00:00:00+02:00', value: 310 },
        { start: '2026-02-16T00:00:00+02:00', end: '2026-03-01T00:00:00+02:00', value: 100 },
      ]),
    );
    const { steps, step, total } = trend(energy, { step: 'day' });
    expect(step).to.equal('month');
    expect(steps.map(({ key, value, quality }) => [key, value, quality])).to.eql([
      ['2026-01', 160, 'estimated'],
      ['2026-02', 250, 'estimated'],
    ]);
    expect(total).to.equal(410);
    expect(steps[1]!.estimated).to.equal(150);
  });

  it('of whole months are as good as they were read', () => {
    const energy = read(
      withReadings([
        { start: '2026-01-01T00:00:00+02:00', end: '2026-02-01T00:00:00+02:00', value: 310.5 },
        { start: '2026-02-01T00:00:00+02:00', end: '2026-03-01T00:00:00+02:00', value: 280 },
      ]),
    );
    const { steps, quality } = trend(energy, { step: 'month' });
    expect(steps.map(({ value }) => value)).to.eql([310.5, 280]);
    expect(quality).to.equal('measured');
  });

  it('keep their sum, wherever months cut them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2, max: 200 }), fc.integer({ max: 1e7, min: 0 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (bills) => {
          let day = Date.UTC(2025, 0, 9);
          const readings = bills.map(([days, wattHours]) => {
            const start = new Date(day).toISOString();
            day += days * 24 * 3_600_000;
            return { start, end: new Date(day).toISOString(), value: wattHours / 1000 };
          });
          const sum = bills.reduce((all, [, wattHours]) => all + wattHours, 0) / 1000;
          expect(sumOf(seriesOf(readings))).to.equal(sum);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of a price hold for each month, not in shares', () => {
    const prices = [
      { start: '2026-01-16T00:00:00+02:00', end: '2026-02-16T00:00:00+02:00', value: 8 },
    ];
    const series = seriesOf(prices, { measure: 'price', unit: 'c/kWh', flow: undefined });
    expect(VALUES(series)).to.eql([8, 8]);
  });
});

describe('the standings of a register', () => {
  const standing = (start: string, end: string, register: number, more = {}): object => ({
    ...{ start: at(start), end: at(end), register },
    ...more,
  });

  it('are what was used between them; before the first nobody knows', () => {
    const series = seriesOf([
      standing('00:00', '08:00', 48_200.1),
      standing('08:00', '12:00', 48_205.4),
      standing('12:00', '14:00', 48_205.4),
    ]);
    expect(VALUES(series)).to.eql([undefined, 5.3, 0]);
  });

  it('go on over a change of the meter: (48,210.4 − last) and (new − 0.3), never −48,210', () => {
    const series = seriesOf([
      standing('08:00', '08:00', 48_205.1, { meter: 'old' }),
      standing('08:00', '14:30', 48_210.4, { meter: 'old' }),
      standing('14:30', '14:30', 0.3, { meter: 'new' }),
      standing('14:30', '20:00', 4.1, { meter: 'new' }),
    ]);
    expect(VALUES(series)).to.eql([5.3, 3.8]);
    expect(sumOf(series)).to.equal(9.1);
  });

  it('of a new meter whose first standing nobody wrote down are not known', () => {
    const series = seriesOf([
      standing('08:00', '08:00', 48_205.1, { meter: 'old' }),
      standing('08:00', '14:30', 48_210.4, { meter: 'old' }),
      standing('14:30', '20:00', 4.1, { meter: 'new' }),
      standing('20:00', '21:00', 4.6, { meter: 'new' }),
    ]);
    expect(VALUES(series)).to.eql([5.3, undefined, 0.5]);
  });

  it('begin anew only after the digits that are declared: 99,999 and then 5 are 6', () => {
    const five = [standing('08:00', '08:00', 99_999), standing('08:00', '09:00', 5, { digits: 5 })];
    expect(VALUES(seriesOf(five))).to.eql([6]);

    const undeclared = [
      standing('08:00', '08:00', 99_999),
      standing('08:00', '09:00', 5),
      standing('09:00', '10:00', 7),
    ];
    const { data, problems } = readEnergy(withReadings(undeclared));
    expect(VALUES(data!.series[0]!)).to.eql([undefined, 2]);
    expect(problems.map(({ code, effect, path }) => [code, effect, path])).to.eql([
      ['value', 'row', 'series[0].readings[1].register'],
    ]);
  });

  it('with a hole between them say nothing of the rest', () => {
    const { data, problems } = readEnergy(
      withReadings([standing('08:00', '08:00', 10), standing('09:00', '10:00', 14)]),
    );
    expect(VALUES(data!.series[0]!)).to.eql([undefined]);
    expect(problems.map(({ path }) => path)).to.eql(['series[0].readings[1].start']);
  });
});
