import { expect } from 'chai';
import { integer, scaled } from '../../src/convert/green-button-numbers.js';
import { FileTimes, timeOf } from '../../src/convert/green-button-times.js';

const DAY = 86_400;

describe('a time of a Green Button file', () => {
  it('is of seconds, and there only where both its numbers are', () => {
    expect(timeOf(60, 900, 1)).to.eql({ start: 60_000, duration: 900_000 });
    expect(timeOf(-60, 0, 0)).to.eql({ start: -60_000, duration: 0 });
    expect(timeOf(undefined, 900, 1)).to.equal(undefined);
    expect(timeOf(60, undefined, 1)).to.equal(undefined);
    expect(timeOf(60, 0, 1)).to.equal(undefined);
  });

  it('lasts for ten years at most, and lies where a calendar reaches', () => {
    expect(timeOf(0, 3660 * DAY, 1)).to.deep.include({ start: 0 });
    expect(timeOf(0, 3660 * DAY + 1, 1)).to.equal(undefined);
    expect(timeOf(8.64e12, 1, 1)).to.equal(undefined);
    expect(timeOf(-8.64e12, 1, 1)).to.equal(undefined);
  });

  const span = (isWall: boolean, digits: string, seconds: number): unknown => {
    const times = new FileTimes({ timeZone: 'Europe/Helsinki', isWall });
    const found = times.spanOf(timeOf(Date.parse(digits) / 1000, seconds, 1)!);
    return found && [found.start, found.end].map((at) => new Date(at).toISOString().slice(0, 16));
  };

  it('is an instant, unless the file writes what the wall shows', () => {
    expect(span(false, '2026-03-29T00:00Z', DAY)).to.eql(['2026-03-29T00:00', '2026-03-30T00:00']);
    expect(span(true, '2026-01-10T00:00Z', 3_600)).to.eql(['2026-01-09T22:00', '2026-01-09T23:00']);
  });

  it('on the wall is as long as that day was: 23 hours, and 25', () => {
    expect(span(true, '2026-03-29T00:00Z', DAY)).to.eql(['2026-03-28T22:00', '2026-03-29T21:00']);
    expect(span(true, '2026-10-25T00:00Z', DAY)).to.eql(['2026-10-24T21:00', '2026-10-25T22:00']);
    // Less than a day is by the clock: 23 hours from midnight end at midnight.
    expect(span(true, '2026-03-29T00:00Z', DAY - 3_600)).to.eql([
      '2026-03-28T22:00',
      '2026-03-29T21:00',
    ]);
    expect(span(true, '2026-10-25T00:00Z', DAY - 3_600)).to.eql([
      '2026-10-24T21:00',
      '2026-10-25T20:00',
    ]);
  });

  it('that the wall did not show is none', () => {
    expect(span(true, '2026-03-29T03:15Z', 900)).to.equal(undefined);
  });
});

describe('a number of a Green Button file', () => {
  it('is whole, with a sign if it likes', () => {
    expect(['12', '-3', '+4', '1.5', '', ' 1', '1e3', undefined].map(integer)).to.eql([
      ...[12, -3, 4],
      ...Array<undefined>(5).fill(undefined),
    ]);
  });

  it('is read as one decimal with its power of ten', () => {
    expect(scaled('123', -2)).to.equal(1.23);
    expect(scaled('123', 2)).to.equal(12_300);
    expect(scaled('0.5', 0)).to.equal(undefined);
    expect(scaled(undefined, 0)).to.equal(undefined);
    expect(scaled('1', 400)).to.equal(undefined);
  });
});
