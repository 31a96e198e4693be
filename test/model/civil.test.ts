import { expect } from 'chai';
import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsElsewhere, differenceInCalendarMonths, parseISO } from 'date-fns';
import fc from 'fast-check';
import { addMonths, dayOf, monthAt, monthOf } from '../../src/model/civil.js';
import { instantOf } from '../../src/model/field.js';

const DAY = 86_400_000;

describe('dayOf', () => {
  it('counts days from 1970, and months from the year 0', () => {
    expect(dayOf('1970-01-01')).to.equal(0);
    expect(dayOf('1969-12-31')).to.equal(-1);
    expect(dayOf('2000-02-29')).to.equal(11_016);
    expect(dayOf('2026-03-29')).to.equal(20_541);
    expect(monthOf('0000-01-01')).to.equal(0);
    expect(monthOf('2026-03-29')).to.equal(2026 * 12 + 2);
  });

  it('knows every day of 10,000 years', () => {
    const first = Date.UTC(2000, 0, 1) - 2000 * 365.2425 * DAY;
    const last = Date.UTC(9999, 11, 31);
    fc.assert(
      fc.property(fc.integer({ min: first / DAY, max: last / DAY }), (day) => {
        expect(dayOf(new Date(day * DAY).toISOString().slice(0, 10))).to.equal(day);
      }),
      { numRuns: 5_000 },
    );
  });

  it('knows no other', () => {
    const texts = [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-04-31',
      '2028-04-31',
    ];
    const forms = [
      '',
      '2026',
      '26-01-01',
      '2026-1-1',
      '2026/01/01',
      '2026/01-01',
      '2026-01/01',
      '2026-1/-01',
      '2026-1:-01',
      '2026-01-01T00:00',
      '２026-01-01',
    ];
    for (const text of [...texts, ...forms]) expect(dayOf(text), text).to.equal(undefined);
  });
});

describe('addMonths', () => {
  it('is the same day and time, or the last day of a shorter month', () => {
    const at = (text: string): number => Date.parse(`${text}Z`);
    expect(addMonths(at('2026-01-31T10:15'), 1)).to.equal(at('2026-02-28T10:15'));
    expect(addMonths(at('2028-03-31T00:00'), -1)).to.equal(at('2028-02-29T00:00'));
    expect(addMonths(at('2028-02-29T23:59'), 12)).to.equal(at('2029-02-28T23:59'));
    expect(addMonths(at('0050-12-01T00:00'), 1)).to.equal(at('0051-01-01T00:00'));
  });

  it('is what date-fns makes of it, and as many months away', () => {
    const wall = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) });
    fc.assert(
      fc.property(wall, fc.integer({ min: -500, max: 500 }), (from, count) => {
        const to = addMonths(from, count);
        const date = new UTCDate(from);
        expect(to).to.equal(addMonthsElsewhere(date, count).getTime());
        expect(monthAt(to) - monthAt(from)).to.equal(count);
        expect(differenceInCalendarMonths(new UTCDate(to), date)).to.equal(count);
      }),
    );
  });
});

describe('instantOf', () => {
  it('is the instant that the text names, quickly or not', () => {
    const zones = ['Z', '+02:00', '-03:30', '+23:59'];
    const seconds = ['', ':00', ':59', ':07.5'];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 }),
        fc.constantFrom(...seconds),
        fc.constantFrom(...zones),
        (minute, second, zone) => {
          const text = `${new Date(minute * 60_000).toISOString().slice(0, 16)}${second}${zone}`;
          expect(instantOf(text), text).to.equal(parseISO(text).getTime());
        },
      ),
    );
  });

  it('is none without an offset, or of a time that no clock shows', () => {
    for (const text of ['2026-01-01T10:00', '2026-01-01T10:60:00Z', '2026-02-29T10:00:00Z', '']) {
      expect(instantOf(text), text).to.equal(undefined);
    }
  });
});
