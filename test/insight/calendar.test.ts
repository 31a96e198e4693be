import { expect } from 'chai';
import {
  addSteps,
  clockOf,
  dateOf,
  floorWall,
  isWithinDay,
  slotsBetween,
  STEPS,
  wallOf,
} from '../../src/insight/calendar.js';
import type { Slot, Step } from '../../src/insight/calendar.js';
import { dayAfter, HOUR, iso, QUARTER } from '../support/energy.js';

const HELSINKI = 'Europe/Helsinki';

function slotsOf(step: Step, start: string, end: string, timeZone = HELSINKI): Slot[] {
  return slotsBetween(step, Date.parse(start), Date.parse(end), clockOf(timeZone));
}

function keysOf(slots: readonly Slot[]): string[] {
  return slots.map(({ key }) => key);
}

function lengths(slots: readonly Slot[]): number[] {
  return slots.map(({ start, end }) => (end - start) / HOUR);
}

/** The digits of the hour in keys such as `2026-03-29T04:00+03:00`. */
function hourDigits(slots: readonly Slot[]): string[] {
  return slots.map(({ key }) => key.slice(11));
}

describe('the spring day, 29 March 2026 in Helsinki', () => {
  const [start, end] = ['2026-03-28T22:00Z', '2026-03-29T21:00Z'];

  it('is one day of 23 hours', () => {
    const [day, ...others] = slotsOf('day', '2026-03-29T05:00Z', '2026-03-29T06:00Z');
    expect(others).to.eql([]);
    expect([day!.key, iso(day!.start), iso(day!.end)]).to.eql(['2026-03-29', start, end]);
  });

  it('has 92 quarters, 46 half-hours and 23 hours', () => {
    expect(slotsOf('quarter', start, end)).to.have.length(92);
    expect(slotsOf('half-hour', start, end)).to.have.length(46);
    expect(slotsOf('hour', start, end)).to.have.length(23);
  });

  it('has no hour 03: 02 is followed by 04', () => {
    const hours = hourDigits(slotsOf('hour', start, end));
    expect(hours.slice(0, 5)).to.eql([
      '00:00+02:00',
      '01:00+02:00',
      '02:00+02:00',
      '04:00+03:00',
      '05:00+03:00',
    ]);
    expect(hours.at(-1)).to.equal('23:00+03:00');
    expect(new Set(lengths(slotsOf('hour', start, end)))).to.eql(new Set([1]));
  });

  it('has 04:00 in its 13th quarter: 180 minutes after midnight', () => {
    const keys = keysOf(slotsOf('quarter', start, end));
    expect(keys.indexOf('2026-03-29T04:00+03:00')).to.equal(12);
  });
});

describe('the autumn day, 25 October 2026 in Helsinki', () => {
  const [start, end] = ['2026-10-24T21:00Z', '2026-10-25T22:00Z'];

  it('is one day of 25 hours', () => {
    const [day, ...others] = slotsOf('day', start, end);
    expect(others).to.eql([]);
    expect([day!.key, iso(day!.start), iso(day!.end)]).to.eql(['2026-10-25', start, end]);
  });

  it('has 100 quarters and 25 hours', () => {
    expect(slotsOf('quarter', start, end)).to.have.length(100);
    expect(slotsOf('hour', start, end)).to.have.length(25);
  });

  it('has hour 03 twice, told apart by +03:00 and +02:00', () => {
    expect(hourDigits(slotsOf('hour', start, end)).slice(2, 6)).to.eql([
      '02:00+03:00',
      '03:00+03:00',
      '03:00+02:00',
      '04:00+02:00',
    ]);
    expect(new Set(keysOf(slotsOf('quarter', start, end))).size).to.equal(100);
  });
});

describe('the hours of a month', () => {
  it('come once a day, but for hour 03 where the clocks change', () => {
    const counts = (start: string, end: string): number[] => {
      const times = Array<number>(24).fill(0);
      for (const { key } of slotsOf('hour', start, end)) times[Number(key.slice(11, 13))]! += 1;
      return times;
    };
    const but = (count: number, third: number): number[] =>
      Array.from({ length: 24 }, (_, hour) => (hour === 3 ? third : count));
    expect(counts('2026-03-01T00:00+02:00', '2026-04-01T00:00+03:00')).to.eql(but(31, 30));
    expect(counts('2026-10-01T00:00+03:00', '2026-11-01T00:00+02:00')).to.eql(but(31, 32));
  });
});

describe('weeks', () => {
  it('begin on Monday: 2026-W01 on 29 December 2025', () => {
    const [first] = slotsOf('week', '2026-01-01T00:00+02:00', '2026-01-02T00:00+02:00');
    expect(first).to.eql({
      key: '2026-W01',
      start: Date.parse('2025-12-29T00:00+02:00'),
      end: Date.parse('2026-01-05T00:00+02:00'),
    });
  });

  it('are 53 in 2026, and the last ends with 3 January 2027', () => {
    const keys = keysOf(slotsOf('week', '2025-12-29T00:00+02:00', '2027-01-04T00:00+02:00'));
    expect(keys).to.have.length(53);
    expect(keys[0]).to.equal('2026-W01');
    expect(keys[52]).to.equal('2026-W53');
  });

  it('are named by the year of their Thursday', () => {
    const keys = (date: string): string[] =>
      keysOf(slotsOf('week', `${date}T10:00Z`, `${date}T11:00Z`));
    expect(keys('2024-12-30')).to.eql(['2025-W01']);
    expect(keys('2021-01-03')).to.eql(['2020-W53']);
    expect(keys('2022-01-02')).to.eql(['2021-W52']);
    expect(keys('2025-03-30')).to.eql(['2025-W13']);
  });

  it('begin on the day that a page sets, and are of the year of their Thursday still', () => {
    const weekOf = (date: string, weekStart: number): unknown[] => {
      const at = Date.parse(`${date}T12:00Z`);
      const [slot] = slotsBetween('week', at, at + 1, clockOf('UTC'), weekStart);
      return [slot!.key, iso(slot!.start).slice(0, 10), iso(slot!.end).slice(0, 10)];
    };
    // 2026 begins on a Thursday.
    expect(weekOf('2026-01-01', 7)).to.eql(['2026-W01', '2025-12-28', '2026-01-04']);
    expect(weekOf('2026-01-01', 6)).to.eql(['2026-W01', '2025-12-27', '2026-01-03']);
    expect(weekOf('2026-01-03', 6)).to.eql(['2026-W02', '2026-01-03', '2026-01-10']);
    expect(weekOf('2026-01-04', 7)).to.eql(['2026-W02', '2026-01-04', '2026-01-11']);
    expect(weekOf('2026-01-04', 1)).to.eql(['2026-W01', '2025-12-29', '2026-01-05']);
  });

  it('have 668 quarters in spring and 676 in autumn', () => {
    const [spring] = slotsOf('week', '2026-03-25T00:00Z', '2026-03-25T01:00Z');
    const [autumn] = slotsOf('week', '2026-10-22T00:00Z', '2026-10-22T01:00Z');
    expect((spring!.end - spring!.start) / QUARTER).to.equal(668);
    expect((autumn!.end - autumn!.start) / QUARTER).to.equal(676);
  });
});

describe('months and years', () => {
  it('have 2,972 quarters in March, 2,980 in October, 35,040 in 2026 and 35,136 in 2024', () => {
    const quartersOf = (step: Step, at: string): number => {
      const [slot] = slotsOf(step, at, `${at.slice(0, -6)}13:00Z`);
      return slotsBetween('quarter', slot!.start, slot!.end, clockOf(HELSINKI)).length;
    };
    expect(quartersOf('month', '2026-03-15T12:00Z')).to.equal(2_972);
    expect(quartersOf('month', '2026-10-15T12:00Z')).to.equal(2_980);
    expect(quartersOf('year', '2026-06-15T12:00Z')).to.equal(35_040);
    expect(quartersOf('year', '2024-06-15T12:00Z')).to.equal(35_136);
  });

  it('are named 2025-03 and 2025', () => {
    expect(keysOf(slotsOf('month', '2025-02-28T21:59Z', '2025-03-01T00:00Z'))).to.eql([
      '2025-02',
      '2025-03',
    ]);
    expect(keysOf(slotsOf('year', '2024-12-31T21:59Z', '2024-12-31T22:01Z'))).to.eql([
      '2024',
      '2025',
    ]);
  });
});

describe('days elsewhere', () => {
  it('are keyed with their own offset, west, east, and by three quarters', () => {
    const first = (timeZone: string, start: string): string =>
      slotsOf('quarter', start, iso(Date.parse(start) + QUARTER), timeZone)[0]!.key;
    expect(first('America/New_York', '2026-01-01T00:00-05:00')).to.equal('2026-01-01T00:00-05:00');
    expect(first('Asia/Kathmandu', '2026-01-01T00:00+05:45')).to.equal('2026-01-01T00:00+05:45');
    expect(first('UTC', '2026-01-01T00:00Z')).to.equal('2026-01-01T00:00+00:00');
    expect(first('America/St_Johns', '2026-01-01T00:00-03:30')).to.equal('2026-01-01T00:00-03:30');
  });

  it('have a half hour less and more on Lord Howe, at the change and not at another hour', () => {
    const spring = slotsOf('hour', '2025-10-04T13:30Z', '2025-10-05T13:00Z', 'Australia/Lord_Howe');
    expect(hourDigits(spring).slice(0, 5)).to.eql([
      '00:00+10:30',
      '01:00+10:30',
      '02:30+11:00',
      '03:00+11:00',
      '04:00+11:00',
    ]);
    expect(lengths(spring).filter((length) => length !== 1)).to.eql([0.5]);
    expect(spring[2]!.end - spring[2]!.start).to.equal(HOUR / 2);
    const autumn = slotsOf('hour', '2025-04-05T13:00Z', '2025-04-06T13:30Z', 'Australia/Lord_Howe');
    expect(hourDigits(autumn).slice(0, 4)).to.eql([
      '00:00+11:00',
      '01:00+11:00',
      '01:30+10:30',
      '02:00+10:30',
    ]);
    expect(lengths(autumn).reduce((sum, length) => sum + length)).to.equal(24.5);
  });

  it('begin at 01:00 where midnight is skipped (Beirut)', () => {
    const hours = slotsOf('hour', '2025-03-29T22:00Z', '2025-03-30T21:00Z', 'Asia/Beirut');
    expect(hours).to.have.length(23);
    expect(hours[0]!.key).to.equal('2025-03-30T01:00+03:00');
    const [day] = slotsOf('day', '2025-03-30T10:00Z', '2025-03-30T11:00Z', 'Asia/Beirut');
    expect([day!.key, iso(day!.start)]).to.eql(['2025-03-30', '2025-03-29T22:00Z']);
  });

  it('are left out where a zone skips one whole (Apia, 30 December 2011)', () => {
    const [start, end] = ['2011-12-29T10:00Z', '2011-12-31T10:00Z'];
    expect(keysOf(slotsOf('day', start, end, 'Pacific/Apia'))).to.eql(['2011-12-29', '2011-12-31']);
    const [week] = slotsOf('week', '2011-12-28T12:00Z', '2011-12-28T13:00Z', 'Pacific/Apia');
    expect((week!.end - week!.start) / (24 * HOUR)).to.equal(6);
    const hours = keysOf(slotsOf('hour', '2011-12-30T09:00Z', '2011-12-30T11:00Z', 'Pacific/Apia'));
    expect(hours).to.eql(['2011-12-29T23:00-10:00', '2011-12-31T00:00+14:00']);
  });
});

describe('wall time', () => {
  it('goes from dates to milliseconds and back', () => {
    for (let date = '2023-12-30'; date < '2024-03-03'; date = dayAfter(date)) {
      expect(dateOf(wallOf(date))).to.equal(date);
      expect(dateOf(wallOf(date) + 24 * HOUR - 1)).to.equal(date);
    }
  });

  it('goes down to the start of its step, and before 1970 too', () => {
    const floor = (step: Step, digits: string): string =>
      iso(floorWall(step, Date.parse(`${digits}Z`)));
    const at = '2024-02-29T23:59:59.999';
    const expected = ['T23:45', 'T23:30', 'T23:00', 'T00:00'].map((time) => `2024-02-29${time}Z`);
    expected.push('2024-02-26T00:00Z', '2024-02-01T00:00Z', '2024-01-01T00:00Z');
    expect(STEPS.map((step) => floor(step, at))).to.eql(expected);
    expect(floor('hour', '1969-12-31T23:59')).to.equal('1969-12-31T23:00Z');
    expect(floor('day', '1969-12-31T23:59')).to.equal('1969-12-31T00:00Z');
    expect(floor('week', '1969-12-31T23:59')).to.equal('1969-12-29T00:00Z');
  });

  it('goes on by the calendar: a month after 31 January is the end of February', () => {
    const add = (step: Step, date: string, count: number): string =>
      dateOf(addSteps(step, wallOf(date), count));
    expect(add('month', '2025-01-31', 1)).to.equal('2025-02-28');
    expect(add('month', '2024-03-31', -1)).to.equal('2024-02-29');
    expect(add('year', '2024-02-29', 1)).to.equal('2025-02-28');
    expect(add('week', '2025-12-29', 53)).to.equal('2027-01-04');
    expect(add('day', '2026-02-28', 1)).to.equal('2026-03-01');
    expect(iso(addSteps('quarter', wallOf('2026-01-01'), -1))).to.equal('2025-12-31T23:45Z');
  });

  it('knows which steps the clock decides', () => {
    expect(STEPS.filter(isWithinDay)).to.eql(['quarter', 'half-hour', 'hour']);
  });
});
