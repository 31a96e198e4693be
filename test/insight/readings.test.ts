import { expect } from 'chai';
import fc from 'fast-check';
import { STEPS } from '../../src/insight/calendar.js';
import { addsUp, extentOf, finestStep, totalOf } from '../../src/insight/readings.js';
import type { Total } from '../../src/insight/readings.js';
import type { Series } from '../../src/model/energy.js';
import { constant, energyOf, HOUR, iso, QUARTER, segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';

const START = '2026-01-01T00:00Z';
const START_AT = Date.parse(START);

function seriesOf(segments: object[], more: object = {}): Series {
  return energyOf(segments, more).series[0]!;
}

/** The total of hours `[from, to)` after the start. */
function hoursOf(series: Series, from: number, to: number): Total {
  return totalOf(series, START_AT + from * HOUR, START_AT + to * HOUR);
}

const temperature = { measure: 'temperature', unit: 'degC', flow: undefined };

describe('the total of a stretch of time', () => {
  const day = seriesOf([segment('PT1H', START, [1, 2, null, 4, 0, 5])]);

  it('is what the readings that begin in it come to', () => {
    expect(hoursOf(day, 0, 6)).to.eql({
      value: 12,
      knownTime: 5 * HOUR,
      estimated: 0,
      quality: 'measured',
    });
    expect(hoursOf(day, 1, 4).value).to.equal(6);
    expect(hoursOf(day, 0.5, 2).value).to.equal(2);
    expect(hoursOf(day, -5, 1).value).to.equal(1);
    expect(hoursOf(day, 5, 99).value).to.equal(5);
  });

  it('is unknown, not 0, where nothing is known; and 0 where 0 is', () => {
    expect(hoursOf(day, 2, 3).value).to.equal(undefined);
    expect(hoursOf(day, 6, 9).value).to.equal(undefined);
    expect(hoursOf(day, 3, 3).value).to.equal(undefined);
    expect(hoursOf(day, 4, 5)).to.include({ value: 0, knownTime: HOUR });
  });

  it('goes over holes between segments', () => {
    const series = seriesOf([
      segment('PT1H', START, [1, 1]),
      segment('PT15M', '2026-01-01T04:00Z', [0.5, 0.5]),
      segment('PT1H', '2026-01-01T05:00Z', [4]),
    ]);
    expect(hoursOf(series, 0, 6)).to.include({ value: 7, knownTime: 3.5 * HOUR });
    expect(hoursOf(series, 2, 4).value).to.equal(undefined);
    expect(hoursOf(series, 1, 4.25)).to.include({ value: 1.5, knownTime: 1.25 * HOUR });
  });

  it('knows the length of the days of a calendar', () => {
    const series = seriesOf([segment('P1D', '2026-03-28T00:00+02:00', [10, 20, null, 40])]);
    const at = (text: string): number => Date.parse(text);
    const spring = totalOf(series, at('2026-03-29T00:00+02:00'), at('2026-03-30T00:00+03:00'));
    expect(spring).to.include({ value: 20, knownTime: 23 * HOUR });
    const all = totalOf(series, at('2026-03-28T00:00+02:00'), at('2026-04-01T00:00+03:00'));
    expect(all).to.include({ value: 70, knownTime: 71 * HOUR });
  });

  it('is as good as its weakest reading, and says how much of it is estimated', () => {
    const quality = [
      [1, 2, 'estimated'],
      [3, 1, 'corrected'],
      [5, 1, 'forecast'],
    ];
    const series = seriesOf([segment('PT1H', START, [1, 2, null, 4, 8, 16], { quality })]);
    expect(hoursOf(series, 0, 6)).to.include({ quality: 'forecast', estimated: 18 });
    expect(hoursOf(series, 0, 5)).to.include({ quality: 'estimated', estimated: 2 });
    expect(hoursOf(series, 3, 5)).to.include({ quality: 'corrected', estimated: 0 });
    expect(hoursOf(series, 4, 5)).to.include({ quality: 'measured', estimated: 0 });
    // The reading that is missing is no estimate.
    expect(hoursOf(series, 2, 4)).to.include({ quality: 'corrected', estimated: 0 });
  });

  it('counts an estimate once, however often it is called one', () => {
    const quality = [
      [0, 3, 'estimated'],
      [1, 3, 'forecast'],
      [1, 1, 'estimated'],
    ];
    const series = seriesOf([segment('PT1H', START, [1, 2, 4, 8, 16], { quality })]);
    expect(hoursOf(series, 0, 5)).to.include({ value: 31, estimated: 15, quality: 'forecast' });
    expect(hoursOf(series, 1, 3)).to.include({ value: 6, estimated: 6 });
  });

  it('is a mean over the known time, of a temperature', () => {
    const series = seriesOf([segment('PT1H', START, [-4, 2, null, 5])], temperature);
    expect(hoursOf(series, 0, 4)).to.include({ value: 1, knownTime: 3 * HOUR });
    expect(hoursOf(series, 2, 3).value).to.equal(undefined);
    // An hour weighs as much as its four quarters.
    const mixed = seriesOf(
      [segment('PT1H', START, [10]), constant('PT15M', '2026-01-01T01:00Z', 4, 20)],
      temperature,
    );
    expect(hoursOf(mixed, 0, 2).value).to.equal(15);
    const year = seriesOf([constant('PT15M', START, 35_040, 5.3)], temperature);
    expect(hoursOf(year, 0, 8_760).value).to.equal(5.3);
  });

  it('has no more of a mean estimated than there is', () => {
    const quality = [[0, 2, 'estimated']];
    const series = seriesOf([segment('PT1H', START, [8, 8, 8, 8], { quality })], temperature);
    expect(hoursOf(series, 0, 2)).to.include({ value: 8, estimated: 8 });
    expect(hoursOf(series, 0, 4)).to.include({ value: 8, estimated: 4 });
  });
});

describe('what adds up over time', () => {
  it('is energy, volume, money and emissions; not power, prices and temperatures', () => {
    const adding = ['energy', 'volume', 'power', 'cost', 'price', 'temperature', 'co2'].filter(
      (measure) => addsUp(seriesOf([], { measure, flow: undefined })),
    );
    expect(adding).to.eql(['energy', 'volume', 'cost', 'co2']);
  });
});

describe('the finest step of a series', () => {
  const finest = (...resolutions: string[]): string =>
    finestStep(
      seriesOf(
        resolutions.map((resolution, index) =>
          segment(resolution, `202${index}-01-01T00:00Z`, [1]),
        ),
      ),
      STEPS,
    );

  it('is that of its readings, and of the coarsest where they differ', () => {
    expect(finest('PT15M')).to.equal('quarter');
    expect(finest('PT30M')).to.equal('half-hour');
    expect(finest('PT1H')).to.equal('hour');
    expect(finest('P1D')).to.equal('day');
    expect(finest('P1W')).to.equal('week');
    expect(finest('P1M')).to.equal('month');
    expect(finest('P1Y')).to.equal('year');
    expect(finest('PT15M', 'PT1H')).to.equal('hour');
    expect(finest('P1D', 'PT15M')).to.equal('day');
  });
});

describe('the extent of a series', () => {
  it('goes from its first reading to the end of its last, in whatever order they come', () => {
    const series = seriesOf([
      segment('PT1H', '2026-01-02T00:00Z', [1, null]),
      segment('PT15M', '2025-12-31T00:00Z', [null, 1]),
    ]);
    const extent = extentOf(series)!;
    expect([iso(extent.start), iso(extent.end)]).to.eql(['2025-12-31T00:00Z', '2026-01-02T02:00Z']);
    expect(extentOf(seriesOf([]))).to.equal(undefined);
  });
});

describe('totals', () => {
  const value = fc.option(fc.integer({ min: 0, max: 9_999 }), { freq: 4 });
  const values = fc.array(value, { minLength: 1, maxLength: 60 });

  /** What each quarter of an hour has, by the test's own counting: thousandths, or nothing. */
  function expectTotals(series: Series, known: Values, from: number, to: number): void {
    const part = known.slice(from, to).filter((each) => each !== null);
    const total = totalOf(series, START_AT + from * QUARTER, START_AT + to * QUARTER);
    const sum = part.reduce((so, each) => so + each, 0);
    expect(total.value).to.equal(part.length > 0 ? sum / 1_000 : undefined);
    expect(total.knownTime).to.equal(part.length * QUARTER);
  }

  it('are those of a plain loop, however the readings lie in segments', () => {
    fc.assert(
      fc.property(values, fc.array(fc.nat(60)), fc.nat(60), fc.nat(60), (known, cuts, a, b) => {
        const marks = [...new Set([0, ...cuts.filter((cut) => cut < known.length)])];
        marks.sort((one, other) => one - other);
        const segments = marks.map((from, index) =>
          segment(
            'PT15M',
            iso(START_AT + from * QUARTER),
            known
              .slice(from, marks[index + 1])
              .map((each) => (each === null ? null : each / 1_000)),
          ),
        );
        const series = seriesOf(segments);
        expectTotals(series, known, Math.min(a, b), Math.max(a, b));
        expectTotals(series, known, 0, known.length);
      }),
      { numRuns: 300 },
    );
  });
});
