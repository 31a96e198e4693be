import { UTCDate } from '@date-fns/utc';
import { expect } from 'chai';
import { addWeeks, addYears, startOfISOWeek, startOfMonth, startOfYear } from 'date-fns';
import fc from 'fast-check';
import {
  addSteps,
  clockOf,
  floorWall,
  isWithinDay,
  slotsBetween,
  STEPS,
} from '../../src/insight/calendar.js';
import type { Slot, Step } from '../../src/insight/calendar.js';
import { describeWithShared, sharedText } from '../shared.js';
import { DAY, HOUR, MINUTE, wallIn } from '../support/energy.js';

const ZONES = [
  'Europe/Helsinki',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

/** The longest that a step can take, with a change of the clock. */
const LONGEST: Record<Step, number> = {
  quarter: 15 * MINUTE,
  'half-hour': 30 * MINUTE,
  hour: HOUR,
  day: 25 * HOUR,
  week: 7 * DAY + HOUR,
  month: 31 * DAY + HOUR,
  year: 366 * DAY,
};

/** One after the other, without hole or overlap, around all of `[start, end)` and no further. */
function expectTiling(slots: readonly Slot[], start: number, end: number, step: Step): void {
  expect(slots[0]!.start).to.be.at.most(start);
  expect(slots[0]!.end).to.be.above(start);
  expect(slots.at(-1)!.start).to.be.below(end);
  expect(slots.at(-1)!.end).to.be.at.least(end);
  slots.forEach((slot, index) => {
    if (index > 0) expect(slot.start, slot.key).to.equal(slots[index - 1]!.end);
    expect(slot.end, slot.key).to.be.above(slot.start);
    expect(slot.end - slot.start, slot.key).to.be.at.most(LONGEST[step]);
  });
  expect(new Set(slots.map(({ key }) => key)).size).to.equal(slots.length);
}

/** The key says when the slot begins: an instant, or a date on the zone's own wall. */
function expectKey({ key, start }: Slot, step: Step, timeZone: string): void {
  if (isWithinDay(step)) {
    expect(Date.parse(key), key).to.equal(start);
    expect(wallIn(timeZone, start), key).to.equal(key.slice(0, 16).replace('T', ' '));
  } else if (step === 'week') {
    const monday = wallIn(timeZone, start).slice(0, 10);
    expect(new Date(`${monday}T00:00Z`).getUTCDay(), key).to.equal(1);
    expect(wallIn(timeZone, start - 1).slice(0, 10) < monday, key).to.equal(true);
  } else {
    expect(wallIn(timeZone, start).slice(0, key.length), key).to.equal(key);
    expect(wallIn(timeZone, start - 1).slice(0, key.length) < key, key).to.equal(true);
  }
}

function keysOf(slots: readonly Slot[]): string {
  return slots.map(({ key }) => key).join(' ');
}

describe('the steps of a stretch of time', () => {
  const zone = fc.constantFrom(...ZONES);
  const start = fc
    .integer({ min: Date.UTC(2005) / MINUTE, max: Date.UTC(2035) / MINUTE })
    .map((minutes) => minutes * MINUTE);
  const step = fc.constantFrom(...STEPS);

  it('tile it in every zone, and are named after their start', () => {
    fc.assert(
      fc.property(zone, step, start, fc.integer({ min: 1, max: 40 }), (timeZone, of, at, count) => {
        const end = at + Math.ceil((count * LONGEST[of]) / 1.7);
        const slots = slotsBetween(of, at, end, clockOf(timeZone));
        expectTiling(slots, at, end, of);
        for (const slot of slots.slice(0, 3)) expectKey(slot, of, timeZone);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same wherever one begins to count them', () => {
    fc.assert(
      fc.property(zone, step, start, fc.nat(), (timeZone, of, at, offset) => {
        const clock = clockOf(timeZone);
        const from = at + (offset % (2 * LONGEST[of]));
        const part = slotsBetween(of, from, from + 1, clock);
        const all = slotsBetween(of, at, from + 1, clock);
        expect(part).to.eql(all.slice(-1));
      }),
      { numRuns: 500 },
    );
  });

  it('are none where there is no time', () => {
    for (const of of STEPS) {
      expect(slotsBetween(of, DAY, DAY, clockOf('UTC')), of).to.eql([]);
      expect(slotsBetween(of, DAY, 0, clockOf('UTC')), of).to.eql([]);
    }
  });
});

describe('steps of the calendar', () => {
  it('begin and go on as date-fns has them', () => {
    const wall = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) });
    fc.assert(
      fc.property(wall, fc.integer({ min: -60, max: 60 }), (at, count) => {
        const date = new UTCDate(at);
        expect(floorWall('week', at)).to.equal(startOfISOWeek(date).getTime());
        expect(floorWall('month', at)).to.equal(startOfMonth(date).getTime());
        expect(floorWall('year', at)).to.equal(startOfYear(date).getTime());
        expect(addSteps('week', at, count)).to.equal(addWeeks(date, count).getTime());
        expect(addSteps('year', at, count)).to.equal(addYears(date, count).getTime());
      }),
    );
  });
});

interface Zone {
  readonly transitions: readonly { readonly utc: string }[];
  readonly daysNot24h: readonly {
    readonly date: string;
    readonly hours: number;
    readonly startUtc: string;
    readonly endUtc: string;
  }[];
}

describeWithShared('the steps around every change of a clock', () => {
  async function zones(): Promise<[string, Zone][]> {
    const corpus = JSON.parse((await sharedText('corpora/tz/transitions.json'))!) as {
      zones: Record<string, Zone>;
    };
    return Object.entries(corpus.zones);
  }

  it('tile the time, from whichever quarter on', async () => {
    for (const [timeZone, { transitions }] of await zones()) {
      const clock = clockOf(timeZone);
      for (const { utc } of transitions) {
        for (const step of STEPS) {
          const end = Date.parse(utc) + 3 * HOUR;
          const all = slotsBetween(step, Date.parse(utc) - 26 * HOUR, end, clock);
          for (let start = end - 6 * HOUR; start < end; start += 15 * MINUTE) {
            const slots = slotsBetween(step, start, end, clock);
            expectTiling(slots, start, end, step);
            const expected = keysOf(all.slice(-slots.length));
            expect(keysOf(slots), `${timeZone} ${step}`).to.equal(expected);
          }
          for (const slot of all) expectKey(slot, step, timeZone);
        }
      }
    }
  });

  it("add up to every day's own length", async () => {
    for (const [timeZone, { daysNot24h }] of await zones()) {
      for (const { date, hours, startUtc, endUtc } of daysNot24h) {
        const [start, end] = [Date.parse(startUtc), Date.parse(endUtc)];
        for (const step of ['quarter', 'half-hour', 'hour', 'day'] as const) {
          const slots = slotsBetween(step, start, end, clockOf(timeZone));
          const sum = slots.reduce((so, slot) => so + (slot.end - slot.start), 0);
          expect(sum / HOUR, `${timeZone} ${date} ${step}`).to.equal(hours);
          for (const { key } of slots) expect(key.slice(0, 10)).to.equal(date);
        }
      }
    }
  });
});
