import { expect } from 'chai';
import { dateOfDay, referenceSpans, spanOf } from '../../src/insight/span.js';
import type { PurchaseReference } from '../../src/insight/span.js';

const day = (date: string): number => spanOf(date, date).start;

/** The periods that `[start, end)` is compared with, as dates, and by how many months they differ. */
function references(
  [start, end]: [string, string],
  compare: PurchaseReference,
  known = end,
  dataStart = '2020-01-01',
): unknown[] {
  return referenceSpans(spanOf(start, end), compare, day(known), day(dataStart)).map((each) => [
    dateOfDay(each.start),
    dateOfDay(each.end),
    each.months,
    each.equalPart,
  ]);
}

const MARCH: [string, string] = ['2025-03-01', '2025-04-01'];
const TEN_DAYS: [string, string] = ['2025-03-11', '2025-03-21'];

describe('what a period of purchases is compared with', () => {
  it('is the one of the same calendar length before it', () => {
    expect(references(MARCH, 'previous')).to.eql([['2025-02-01', '2025-03-01', 1, false]]);
    expect(references(['2025-01-15', '2025-04-15'], 'previous')).to.eql([
      ['2024-10-15', '2025-01-15', 3, false],
    ]);
    expect(references(TEN_DAYS, 'previous')).to.eql([
      ['2025-03-01', '2025-03-11', undefined, false],
    ]);
  });

  it('is the same a year before, also of some days', () => {
    expect(references(TEN_DAYS, 'last-year')).to.eql([['2024-03-11', '2024-03-21', 12, false]]);
  });

  it('is nothing where the period is nothing, has not come, or has nothing before it', () => {
    expect(references(['2025-03-01', '2025-03-01'], 'previous', '2026-01-01')).to.eql([]);
    expect(references(MARCH, 'previous', '2025-03-01')).to.eql([]);
    expect(references(MARCH, 'previous', '2025-04-01', '2025-02-02')).to.eql([]);
    expect(references(MARCH, 'previous', '2025-04-01', '2025-02-01')).to.have.length(1);
  });

  it('is the equal part where days are still to come: as far from the start', () => {
    expect(references(MARCH, 'previous', '2025-03-11')).to.eql([
      ['2025-02-01', '2025-02-11', 1, true],
    ]);
    // February has no 30 days.
    expect(references(MARCH, 'previous', '2025-03-31')).to.eql([
      ['2025-02-01', '2025-03-01', 1, true],
    ]);
    expect(references(TEN_DAYS, 'previous', '2025-03-15')).to.eql([
      ['2025-03-01', '2025-03-05', undefined, true],
    ]);
  });

  it('is by the date over whole years, so that 29 February shifts nothing after it', () => {
    const year: [string, string] = ['2025-01-01', '2026-01-01'];
    expect(references(year, 'last-year', '2025-03-11')).to.eql([
      ['2024-01-01', '2024-03-11', 12, true],
    ]);
    expect(references(year, 'previous', '2025-03-11')).to.eql([
      ['2024-01-01', '2024-03-11', 12, true],
    ]);
    // By months, the days are counted: 70 of the first quarter.
    expect(references(['2024-04-01', '2024-07-01'], 'previous', '2024-06-10')).to.eql([
      ['2024-01-01', '2024-03-11', 3, true],
    ]);
  });

  it('has as many periods for an average as a year has, three at least and twelve at most', () => {
    const starts = (span: [string, string], dataStart?: string): unknown[] =>
      referenceSpans(spanOf(...span), 'average', day(span[1]), day(dataStart ?? '2020-01-01')).map(
        ({ start }) => dateOfDay(start),
      );
    expect(starts(MARCH)).to.have.length(12);
    expect(starts(MARCH).at(-1)).to.equal('2024-03-01');
    expect(starts(['2025-01-01', '2025-07-01'])).to.eql(['2024-07-01', '2024-01-01', '2023-07-01']);
    expect(starts(['2025-01-01', '2025-04-01'])).to.have.length(4);
    // Of 73 days a year has five, of 100 three.
    expect(starts(['2025-03-02', '2025-05-14'])).to.have.length(5);
    expect(starts(['2025-03-02', '2025-06-10'])).to.have.length(3);
    expect(starts(TEN_DAYS)).to.have.length(12);
    expect(starts(MARCH, '2025-01-01')).to.eql(['2025-02-01', '2025-01-01']);
    // Of one there is no average.
    expect(starts(MARCH, '2025-01-02')).to.eql([]);
  });

  it('says of each how many months lie between', () => {
    const far = references(MARCH, 'average', '2025-03-11').slice(0, 3);
    expect(far).to.eql([
      ['2025-02-01', '2025-02-11', 1, true],
      ['2025-01-01', '2025-01-11', 2, true],
      ['2024-12-01', '2024-12-11', 3, true],
    ]);
  });
});

describe('a period by dates', () => {
  it('is of days of the calendar alone', () => {
    expect(spanOf('1970-01-02', '1970-02-01')).to.eql({ start: 1, end: 31 });
    expect(() => spanOf('2025-02-29', '2025-03-01')).to.throw(RangeError, '"2025-02-29"');
    expect(() => spanOf('2025-02-01', 'tomorrow')).to.throw(RangeError, '"tomorrow"');
  });
});
