import { expect } from 'chai';
import { trend } from '../../src/insight/trend.js';
import type { Trend, TrendQuery } from '../../src/insight/trend.js';
import {
  constant,
  DAY,
  dayAfter,
  energyOf,
  HOUR,
  iso,
  quarters,
  segment,
} from '../support/energy.js';

/** Hours of 1 kWh, from one instant to another, with what else a document has. */
function hoursOf(start: string, end: string, head: object = {}): ReturnType<typeof energyOf> {
  const count = (Date.parse(end) - Date.parse(start)) / 3_600_000;
  return energyOf([constant('PT1H', start, count, 1)], {}, head);
}

function dates(start: number | undefined, end: number | undefined): string[] {
  // In Helsinki it is 2 or 3 o'clock when it is midnight in UTC.
  return [start!, end!].map((at) => new Date(at + 3 * 3_600_000).toISOString().slice(0, 10));
}

describe('a month beside the same month a year before', () => {
  const energy = hoursOf('2023-12-31T22:00Z', '2026-12-31T22:00Z');

  it('is compared as it is: 672 with 696 kWh in February, 3.4 % less', () => {
    const february = { step: 'month', start: '2025-02-01', end: '2025-03-01' } as const;
    const { compared } = trend(energy, { ...february, compare: 'last-year' });
    expect(compared).to.include({ value: 672, reference: 696, steps: 1, kind: 'last-year' });
    expect(compared!.change).to.be.closeTo(-24 / 696, 1e-12);
    expect([compared!.time, compared!.referenceTime]).to.eql([28 * DAY, 29 * DAY]);
    expect(dates(compared!.start, compared!.end)).to.eql(['2024-02-01', '2024-03-01']);
  });

  it('goes with a whole month, whatever its last day', () => {
    const { steps } = trend(energy, {
      ...{ step: 'month', start: '2026-01-01', end: '2027-01-01' },
      compare: 'previous',
    });
    expect(steps.map(({ reference }) => reference)).to.eql([
      ...[744, 672, 743, 720, 744, 720],
      ...[744, 744, 720, 745, 720, 744],
    ]);
    const april = trend(energy, {
      ...{ step: 'month', start: '2025-04-01', end: '2025-05-01' },
      compare: 'previous',
    });
    expect(april.steps[0]!.reference).to.equal(743);
  });

  it('has no day for 29 to 31 March in February, nor for 29 February in another year', () => {
    const march = trend(energy, {
      ...{ step: 'day', start: '2026-03-01', end: '2026-04-01' },
      compare: 'previous',
    });
    expect(march.steps.slice(28).map(({ reference }) => reference)).to.eql(
      Array<undefined>(3).fill(undefined),
    );
    expect(march.steps[27]!.reference).to.equal(24);
    expect(march.compared).to.include({ value: 28 * 24, reference: 28 * 24, steps: 28 });
    expect(march.compared!.leftOut).to.eql(['2026-03-29', '2026-03-30', '2026-03-31']);
  });
});

describe('the same weekdays a year before', () => {
  const energy = hoursOf('2024-12-31T22:00Z', '2026-12-31T22:00Z');
  const compare = 'last-year-weekdays';

  it('are 364 days before', () => {
    const { compared } = trend(energy, {
      ...{ step: 'day', start: '2026-03-09', end: '2026-03-16' },
      compare,
    });
    expect(dates(compared!.start, compared!.end)).to.eql(['2025-03-10', '2025-03-17']);
    expect(compared).to.include({ kind: compare, steps: 7 });
  });

  it('are said to be the same a year before, where a step is longer than a week', () => {
    const { compared } = trend(energy, {
      ...{ step: 'month', start: '2026-01-01', end: '2027-01-01' },
      compare,
    });
    expect(compared!.kind).to.equal('last-year');
    expect(dates(compared!.start, compared!.end)).to.eql(['2025-01-01', '2026-01-01']);
  });
});

describe('weeks that a page lets begin on Sunday', () => {
  it('go with the week of the same number a year before, from Sunday to Sunday', () => {
    const energy = energyOf([constant('P1D', '2024-12-01T00:00+02:00', 500, 1)]);
    const query = { step: 'week', start: '2026-01-01', end: '2026-03-08', weekStart: 7 } as const;
    const { steps } = trend(energy, { ...query, compare: 'last-year' });
    const days = (at: number): string => iso(at + 2 * HOUR).slice(0, 10);
    const pairs = steps.map(({ key, start, referenceStart }) => [
      ...[key, days(start)],
      days(referenceStart!),
    ]);
    // Of the first week the part from Thursday on is looked at.
    expect(pairs[0]).to.eql(['2026-W01', '2025-12-28', '2025-01-02']);
    expect(pairs[1]).to.eql(['2026-W02', '2026-01-04', '2025-01-05']);
    expect(pairs.at(-1)).to.eql(['2026-W10', '2026-03-01', '2025-03-02']);
    expect(pairs).to.have.length(10);
  });
});

describe('what has arrived in part', () => {
  const start = '2024-12-31T22:00Z';

  it('is compared with the same part: 12 days of October with 12 days', () => {
    const asOf = '2026-10-13T00:00:00+03:00';
    const energy = energyOf([quarters(start, asOf)], {}, { asOf });
    const october = { start: '2026-10-01', end: '2026-11-01', compare: 'last-year' } as const;
    const days = trend(energy, { ...october, step: 'day' });
    expect(days.compared).to.include({ value: 288, reference: 288, steps: 12, change: 0 });
    expect(days.compared).to.deep.include({ leftOut: [], inPart: [] });
    // The rest of last October stands there, and is not part of the comparison.
    expect(days.steps.map(({ reference }) => reference)).to.eql(
      days.steps.map(({ key }) => (key === '2026-10-26' ? 25 : 24)),
    );
    const month = trend(energy, { ...october, step: 'month' });
    expect(month.compared).to.include({ value: 288, reference: 288, steps: 1 });
    expect(month.compared!.inPart).to.eql(['2026-10']);
    // All of last October, with its 25-hour day, is only a ghost behind the running one.
    expect(month.steps[0]).to.include({ value: 288, reference: 288, referenceWhole: 745 });
    expect(days.steps.every(({ referenceWhole }) => referenceWhole === undefined)).to.equal(true);
    const byQuarter = trend(energy, { ...october, step: 'quarter' });
    expect(byQuarter.compared!.steps).to.equal(1_152);
  });

  it('is compared to the minute: 00:00 to 09:45', () => {
    const asOf = '2026-10-12T09:45:00+03:00';
    const energy = energyOf([quarters(start, asOf)], {}, { asOf });
    const today = { start: '2026-10-12', end: '2026-10-13' };
    for (const step of ['hour', 'day'] as const) {
      const { compared, steps } = trend(energy, { ...today, step, compare: 'previous' });
      expect(compared, step).to.include({ value: 9.75, reference: 9.75 });
      expect(iso(compared!.end)).to.equal('2026-10-11T06:45Z');
      expect(steps.at(-1)!.value).to.equal(step === 'hour' ? undefined : 9.75);
    }
  });

  it('is compared to the minute in a week too', () => {
    // Wednesday of week 42.
    const asOf = '2026-10-14T09:45:00+03:00';
    const energy = energyOf([quarters(start, asOf)], {}, { asOf });
    const year = { start: '2026-01-01', end: '2027-01-01', step: 'week' } as const;
    const { steps } = trend(energy, { ...year, compare: 'last-year' });
    const week = steps.find(({ key }) => key === '2026-W42')!;
    expect(week).to.include({ value: 57.75, reference: 57.75, comparable: true });
    expect(iso(week.referenceEnd!)).to.equal('2025-10-15T06:45Z');
  });

  it('goes to the end of February, where that has no such day', () => {
    // To 29 February 2028, a leap year, and to the middle of that day.
    for (const asOf of ['2028-03-01T00:00:00+02:00', '2028-02-29T12:00:00+02:00']) {
      const energy = energyOf([quarters('2026-12-31T22:00Z', asOf)], {}, { asOf });
      const query = { start: '2028-01-01', end: '2029-01-01', compare: 'last-year' } as const;
      const { compared } = trend(energy, { ...query, step: 'year' });
      expect(compared!.reference, asOf).to.equal(59 * 24);
      expect(dates(compared!.start, compared!.end)).to.eql(['2027-01-01', '2027-03-01']);
      const days = trend(energy, { ...query, step: 'day' });
      expect(days.compared).to.include({ value: 59 * 24, reference: 59 * 24, steps: 59 });
      expect(days.compared!.leftOut).to.eql(['2028-02-29']);
    }
    // 1 to 30 March beside February: its 28 days, and nothing of March itself.
    const asOf = '2026-03-30T12:00:00+03:00';
    const energy = energyOf([quarters(start, asOf)], {}, { asOf });
    const march = { start: '2026-03-01', end: '2026-04-01', compare: 'previous' } as const;
    const { compared } = trend(energy, { ...march, step: 'month' });
    expect(compared!.reference).to.equal(672);
  });
});

describe('a comparison', () => {
  const february = { step: 'day', start: '2026-02-02', end: '2026-02-06' } as const;

  function compared(before: (number | null)[], now: (number | null)[], more: object = {}): Trend {
    const hours = (value: number | null): (number | null)[] => Array<number | null>(24).fill(value);
    const energy = energyOf(
      [segment('PT1H', '2026-01-29T00:00+02:00', [...before, ...now].flatMap(hours))],
      more,
    );
    return trend(energy, { ...february, compare: 'previous' });
  }

  it('is over what both sides know, and tells what it leaves out', () => {
    const { compared: both, total } = compared([1, 1, null, 1], [2, null, 2, 2]);
    expect(total).to.equal(144);
    expect(both).to.include({ value: 96, reference: 48, change: 1, steps: 2 });
    expect(both!.leftOut).to.eql(['2026-02-03', '2026-02-04']);
  });

  it('is none where the sides have nothing in common', () => {
    expect(compared([1, null, 1, null], [null, 1, null, 1]).compared).to.equal(undefined);
    expect(
      trend(hoursOf('2026-02-01T22:00Z', '2026-02-05T22:00Z'), { ...february }).compared,
    ).to.equal(undefined);
  });

  it('has no percentage where the earlier side is 0 or negative', () => {
    expect(compared([0, 0, 0, 0], [1, 1, 1, 1]).compared).to.include({ value: 96, reference: 0 });
    expect(compared([0, 0, 0, 0], [1, 1, 1, 1]).compared!.change).to.equal(undefined);
    const net = compared([-1, -1, 0, 1], [2, 2, 2, 2], { flow: 'net' }).compared!;
    expect(net).to.include({ value: 192, reference: -24 });
    expect(net.change).to.equal(undefined);
    expect(compared([1, 1, 1, 1], [0, 0, 0, 0]).compared!.change).to.equal(-1);
  });

  it('needs 90 % of a step on both sides', () => {
    const missing = (count: number): (number | null)[] => [
      ...Array<null>(count).fill(null),
      ...Array<number>(24 - count).fill(1),
    ];
    const at = (before: number, now: number): boolean => {
      const values = [...missing(before), ...missing(now)];
      const energy = energyOf([segment('PT1H', '2026-02-01T00:00+02:00', values)]);
      const query: TrendQuery = { step: 'day', start: '2026-02-02', end: dayAfter('2026-02-02') };
      return trend(energy, { ...query, compare: 'previous' }).steps[0]!.comparable;
    };
    // 22 of 24 hours are 91.7 %, 21 are 87.5 %.
    expect([at(0, 0), at(2, 2), at(3, 0), at(0, 3)]).to.eql([true, true, false, false]);
  });

  it('of means is a mean over time: long months count for more than short ones', () => {
    const series = { measure: 'temperature', unit: 'degC', flow: undefined };
    const month = (start: string, count: number, value: number): object =>
      constant('PT1H', start, count * 24, value);
    const energy = energyOf(
      [month('2024-12-31T22:00Z', 31, 8), month('2025-01-31T22:00Z', 28, 2)].concat(
        month('2025-12-31T22:00Z', 31, 10),
        month('2026-01-31T22:00Z', 28, 4),
      ),
      series,
    );
    const query = { step: 'month', start: '2026-01-01', end: '2026-03-01' } as const;
    const { total, compared: both } = trend(energy, { ...query, compare: 'last-year' });
    expect(total).to.be.closeTo((31 * 10 + 28 * 4) / 59, 1e-9);
    expect(both!.value).to.be.closeTo((31 * 10 + 28 * 4) / 59, 1e-9);
    expect(both!.reference).to.be.closeTo((31 * 8 + 28 * 2) / 59, 1e-9);
    expect(both!.change).to.equal(undefined);
  });
});

describe('a comparison where clocks change', () => {
  it('has no counterpart for an hour that the other day skips, and the others have theirs', () => {
    const energy = hoursOf('2026-03-28T22:00Z', '2026-03-30T21:00Z');
    const query = { step: 'hour', start: '2026-03-30', end: '2026-03-31' } as const;
    const { compared, steps } = trend(energy, { ...query, compare: 'previous' });
    expect(steps.filter(({ reference }) => reference === undefined).map(({ key }) => key)).to.eql([
      '2026-03-30T03:00+03:00',
    ]);
    expect(compared).to.include({ value: 23, reference: 23, steps: 23 });
    expect(compared!.leftOut).to.eql(['2026-03-30T03:00+03:00']);
  });

  it('takes a whole day that begins late for a whole day (Santiago, 7 September 2025)', () => {
    const head = { timeZone: 'America/Santiago' };
    const energy = energyOf([quarters('2024-09-01T04:00Z', '2026-10-01T03:00Z')], {}, head);
    const reference = (start: string): number | undefined =>
      trend(energy, { step: 'day', start, end: dayAfter(start), compare: 'last-year' }).steps[0]!
        .reference;
    // The 7th had 23 hours, from 01:00 on.
    expect(reference('2026-09-07')).to.equal(23);
    expect(reference('2025-09-07')).to.equal(24);
  });

  it('has nothing for a day that a zone skipped (Apia, 30 December 2011)', () => {
    const head = { timeZone: 'Pacific/Apia' };
    const energy = energyOf([quarters('2011-12-01T10:00Z', '2013-01-01T10:00Z')], {}, head);
    const query = { step: 'day', start: '2012-12-29', end: '2013-01-01' } as const;
    const { steps } = trend(energy, { ...query, compare: 'last-year' });
    expect(steps.map(({ reference }) => reference)).to.eql([24, undefined, 24]);
  });
});
