import { expect } from 'chai';
import fc from 'fast-check';
import { isTimeZone } from '../../src/model/offsets.js';
import { Clock, clockOf } from '../../src/model/zone.js';
import { describeWithShared, sharedText } from '../shared.js';

const QUARTER = 900_000;
const HOUR = 3_600_000;

const helsinki = clockOf('Europe/Helsinki');

/** The milliseconds of digits on a wall: `2026-03-29` or `2026-03-29T03:00:00+02:00`. */
function wallOf(digits: string): number {
  return Date.parse(digits.length === 10 ? `${digits}T00:00Z` : `${digits.slice(0, 19)}Z`);
}

/** Hours between the first moments of two dates. */
function hours(clock: Clock, from: string, to: string): number {
  return (clock.toInstant(wallOf(to)) - clock.toInstant(wallOf(from))) / HOUR;
}

function dayAfter(date: string): string {
  return new Date(wallOf(date) + 24 * HOUR).toISOString().slice(0, 10);
}

function iso(instant: number): string {
  return new Date(instant).toISOString().replace('.000', '');
}

describe('Clock of Helsinki', () => {
  it('has a year of 35,040 quarters in 2026 and of 35,136 in 2024', () => {
    expect(iso(helsinki.toInstant(wallOf('2026-01-01')))).to.equal('2025-12-31T22:00:00Z');
    expect((hours(helsinki, '2026-01-01', '2027-01-01') * HOUR) / QUARTER).to.equal(35_040);
    expect((hours(helsinki, '2024-01-01', '2025-01-01') * HOUR) / QUARTER).to.equal(35_136);
  });

  it('has a March of 2,972 quarters and an October of 2,980', () => {
    expect(hours(helsinki, '2026-03-01', '2026-04-01') * 4).to.equal(2_972);
    expect(hours(helsinki, '2026-10-01', '2026-11-01') * 4).to.equal(2_980);
  });

  for (const date of ['2024-03-31', '2025-03-30', '2026-03-29', '2027-03-28']) {
    it(`has 23 hours on ${date}`, () => {
      expect(hours(helsinki, date, dayAfter(date))).to.equal(23);
    });
  }

  for (const date of ['2024-10-27', '2025-10-26', '2026-10-25', '2027-10-31']) {
    it(`has 25 hours on ${date}`, () => {
      expect(hours(helsinki, date, dayAfter(date))).to.equal(25);
    });
  }

  it('begins and ends 29 March 2026 at 22:00 and 21:00 UTC', () => {
    expect(iso(helsinki.toInstant(wallOf('2026-03-29')))).to.equal('2026-03-28T22:00:00Z');
    expect(iso(helsinki.toInstant(wallOf('2026-03-30')))).to.equal('2026-03-29T21:00:00Z');
  });

  it('never shows 03:00 to 04:00 on 29 March 2026: it gives the instant of the skip', () => {
    for (const time of ['03:00:00', '03:30:00', '03:59:59']) {
      const wall = wallOf(`2026-03-29T${time}`);
      expect(helsinki.exists(wall)).to.equal(false);
      expect(iso(helsinki.toInstant(wall))).to.equal('2026-03-29T01:00:00Z');
    }
    expect(helsinki.exists(wallOf('2026-03-29T02:59:59'))).to.equal(true);
    expect(helsinki.exists(wallOf('2026-03-29T04:00:00'))).to.equal(true);
  });

  it('shows 03:30 twice on 25 October 2026: it gives the first', () => {
    const wall = wallOf('2026-10-25T03:30:00');
    expect(iso(helsinki.toInstant(wall))).to.equal('2026-10-25T00:30:00Z');
    expect(helsinki.toWall(Date.parse('2026-10-25T00:30Z'))).to.equal(wall);
    expect(helsinki.toWall(Date.parse('2026-10-25T01:30Z'))).to.equal(wall);
    expect(helsinki.offset(Date.parse('2026-10-25T00:59:59.999Z'))).to.equal(3 * HOUR);
    expect(helsinki.offset(Date.parse('2026-10-25T01:00Z'))).to.equal(2 * HOUR);
  });
});

describe('Clock of other zones', () => {
  it('has a day begin at 01:00 where midnight is skipped (Beirut, 30 March 2025)', () => {
    const beirut = clockOf('Asia/Beirut');
    expect(iso(beirut.toInstant(wallOf('2025-03-30')))).to.equal('2025-03-29T22:00:00Z');
    expect(hours(beirut, '2025-03-30', '2025-03-31')).to.equal(23);
  });

  it('has a day begin at the first of two midnights (Havana, 2 November 2025)', () => {
    const havana = clockOf('America/Havana');
    expect(iso(havana.toInstant(wallOf('2025-11-02')))).to.equal('2025-11-02T04:00:00Z');
    expect(hours(havana, '2025-11-02', '2025-11-03')).to.equal(25);
  });

  it('does not have 30 December 2011 in Apia', () => {
    const apia = clockOf('Pacific/Apia');
    expect(hours(apia, '2011-12-30', '2011-12-31')).to.equal(0);
    expect(hours(apia, '2011-12-29', '2011-12-31')).to.equal(24);
    expect(apia.exists(wallOf('2011-12-30T12:00:00'))).to.equal(false);
  });

  it('shifts by half an hour on Lord Howe Island', () => {
    const lordHowe = clockOf('Australia/Lord_Howe');
    expect(hours(lordHowe, '2025-04-06', '2025-04-07')).to.equal(24.5);
    expect(hours(lordHowe, '2025-10-05', '2025-10-06')).to.equal(23.5);
  });
});

describe('Clock', () => {
  const zones = ['Europe/Helsinki', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'];
  const zone = fc.constantFrom(...zones, 'Africa/Casablanca', 'Asia/Kathmandu', 'UTC');
  const minute = fc
    .integer({ min: Date.UTC(1980) / 60_000, max: Date.UTC(2050) / 60_000 })
    .map((minutes) => minutes * 60_000);

  it('shows what Intl shows', () => {
    fc.assert(
      fc.property(zone, minute, (timeZone, instant) => {
        const parts = new Intl.DateTimeFormat('sv', {
          ...{ timeZone, dateStyle: 'short', timeStyle: 'medium' },
        }).format(instant);
        expect(iso(clockOf(timeZone).toWall(instant))).to.equal(`${parts.replace(' ', 'T')}Z`);
      }),
    );
  });

  it('finds the first instant of every wall time that it shows', () => {
    fc.assert(
      fc.property(zone, minute, (timeZone, instant) => {
        const clock = clockOf(timeZone);
        const first = clock.toInstant(clock.toWall(instant));
        expect(clock.toWall(first)).to.equal(clock.toWall(instant));
        expect(first).to.be.at.most(instant);
        expect(instant - first).to.be.at.most(HOUR);
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows which time zones there are', () => {
    expect(['Europe/Helsinki', 'UTC', 'Etc/GMT+5'].map(isTimeZone)).to.eql([true, true, true]);
    expect(
      [
        '',
        'Helsinki',
        'Europe/Nowhere',
        '__proto__',
        'constructor',
        '\0',
        '+02:00',
        'x+05:00',
        'T10+0200',
      ].filter(isTimeZone),
    ).to.eql([]);
  });
});

interface Transition {
  readonly utc: string;
  readonly localAtTransition: string;
  readonly offsetBefore: string;
  readonly offsetAfter: string;
  readonly kind: 'gap' | 'overlap';
}

interface Zone {
  readonly transitions: readonly Transition[];
  readonly daysNot24h: readonly {
    readonly date: string;
    readonly exists: boolean;
    readonly hours: number;
    readonly startUtc: string;
    readonly endUtc: string;
  }[];
  readonly monthsNot24hTimesDays: Readonly<Record<string, number>>;
  readonly yearHours: Readonly<Record<string, number>>;
}

describeWithShared('Clock against the IANA data', () => {
  const names = ['Europe/Helsinki', 'Europe/Stockholm', 'America/New_York', 'Asia/Kathmandu'];
  for (const name of [...names, 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia']) {
    const clock = new Clock(name);
    const zoneOf = async (): Promise<Zone> => {
      const corpus = JSON.parse((await sharedText('corpora/tz/transitions.json'))!) as {
        zones: Record<string, Zone>;
      };
      return corpus.zones[name]!;
    };
    const offsetOf = (text: string): number => {
      const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
      return (text.startsWith('-') ? -minutes : minutes) * 60_000;
    };

    it(`changes when ${name} does`, async () => {
      for (const change of (await zoneOf()).transitions) {
        const at = Date.parse(change.utc);
        const [before, after] = [offsetOf(change.offsetBefore), offsetOf(change.offsetAfter)];
        expect(clock.offset(at - 1), change.utc).to.equal(before);
        expect(clock.offset(at), change.utc).to.equal(after);
        if (change.kind === 'gap') {
          // From the last digit shown on: skipped, skipped, and shown again.
          expect(clock.toInstant(at + before), change.utc).to.equal(at);
          expect(clock.toInstant(at + after - 1), change.utc).to.equal(at);
          expect(clock.toInstant(wallOf(change.localAtTransition)), change.utc).to.equal(at);
        } else {
          expect(clock.toInstant(at + after), change.utc).to.equal(at + after - before);
          expect(clock.toInstant(at + before), change.utc).to.equal(at + before - after);
        }
      }
    });

    it(`has the days, months and years of ${name}`, async () => {
      const { daysNot24h, monthsNot24hTimesDays, yearHours } = await zoneOf();
      for (const day of daysNot24h) {
        expect(iso(clock.toInstant(wallOf(day.date))), day.date).to.equal(day.startUtc);
        expect(iso(clock.toInstant(wallOf(dayAfter(day.date)))), day.date).to.equal(day.endUtc);
        expect(hours(clock, day.date, dayAfter(day.date)), day.date).to.equal(day.hours);
        expect(clock.exists(wallOf(day.date) + 12 * HOUR), day.date).to.equal(day.exists);
      }
      for (const [month, expected] of Object.entries(monthsNot24hTimesDays)) {
        const next = dayAfter(new Date(wallOf(`${month}-28`) + 4 * 24 * HOUR).toISOString());
        expect(hours(clock, `${month}-01`, `${next.slice(0, 7)}-01`), month).to.equal(expected);
      }
      for (const [year, expected] of Object.entries(yearHours)) {
        expect(hours(clock, `${year}-01-01`, `${Number(year) + 1}-01-01`), year).to.equal(expected);
      }
    });
  }
});
