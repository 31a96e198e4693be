import { expect } from 'chai';
import { after, permissionAt } from '../../src/insight/permission.js';
import { choicesOf } from '../../src/insight/validity.js';
import { permitted, read } from '../model/data-use-document.js';

const HELSINKI = 'Europe/Helsinki';
const at = (text: string): number => Date.parse(text);
const given = (when: string) => ({ state: 'given', at: when });

/** Where the permission of a document stands. */
function standing(validity: object, history: readonly object[], now: string, more: object = {}) {
  const [permission] = read(permitted(validity, history, more)).permissions;
  return permissionAt(permission!, HELSINKI, at(now));
}

const HALF_A_YEAR = { kind: 'duration', value: 'P6M' };
const CAR = { kind: 'untilEvent', value: 'until the car is bought', event: 'car-bought' };

describe('a permission', () => {
  it('of which nothing is recorded is unknown', () => {
    expect(standing(HALF_A_YEAR, [], '2026-09-14T10:00:00Z')).to.deep.include({
      state: 'unknown',
      since: undefined,
    });
  });

  it('stands where its last event left it, and not where a later one will', () => {
    const history = [
      { state: 'requested', at: '2026-09-01T10:00:00Z' },
      { state: 'refused', at: '2026-09-02T10:00:00Z' },
      { state: 'requested', at: '2026-09-03T10:00:00Z' },
      { state: 'deferred', at: '2026-09-04T10:00:00Z' },
      given('2026-09-05T10:00:00Z'),
      { state: 'withdrawn', at: '2026-09-06T10:00:00Z' },
      { state: 'revoked', at: '2026-09-07T10:00:00Z' },
      { state: 'invalidated', at: '2026-09-08T10:00:00Z' },
    ];
    const states = Array.from({ length: 9 }, (_, day) => {
      const now = `2026-09-0${day + 1}T09:59:59Z`;
      return standing(HALF_A_YEAR, history, now).state;
    });
    expect(states).to.eql(['unknown', ...history.map(({ state }) => state)]);
  });

  it('ends when its time is over, to the moment', () => {
    const history = [given('2026-09-14T10:00:00+03:00')];
    // Half a year later the clocks show winter time.
    expect(standing(HALF_A_YEAR, history, '2027-03-14T09:59:59+02:00')).to.deep.include({
      state: 'given',
      ends: at('2027-03-14T10:00:00+02:00'),
    });
    expect(standing(HALF_A_YEAR, history, '2027-03-14T10:00:00+02:00')).to.deep.include({
      state: 'expired',
      since: at('2027-03-14T10:00:00+02:00'),
      endedBy: 'duration',
    });
  });

  it('that is given anew begins anew', () => {
    const history = [given('2026-01-01T10:00:00Z'), given('2026-06-01T10:00:00Z')];
    expect(standing(HALF_A_YEAR, history, '2026-10-01T10:00:00Z').state).to.equal('given');
  });

  it('until a date is good through that day, where the data are at home', () => {
    const until = { kind: 'untilDate', value: '2026-12-31' };
    const history = [given('2026-09-14T10:00:00Z')];
    expect(standing(until, history, '2026-12-31T23:59:59+02:00').state).to.equal('given');
    expect(standing(until, history, '2027-01-01T00:00:00+02:00')).to.deep.include({
      state: 'expired',
      endedBy: 'date',
    });
  });

  it('until an event lasts until someone says that it has come, or to its last day', () => {
    const history = [given('2026-09-14T10:00:00Z')];
    expect(standing(CAR, history, '2036-09-14T10:00:00Z')).to.deep.include({
      state: 'given',
      ends: undefined,
    });
    const done = [...history, { state: 'expired', at: '2026-10-01T10:00:00Z' }];
    expect(standing(CAR, done, '2026-10-01T10:00:00Z')).to.deep.include({
      state: 'expired',
      endedBy: 'event',
    });
    const latest = { ...CAR, latest: '2027-03-14' };
    expect(standing(latest, history, '2027-03-15T00:00:00+02:00')).to.deep.include({
      state: 'expired',
      endedBy: 'date',
    });
    const late = [...history, { state: 'expired', at: '2027-03-15T00:00:00+02:00' }];
    expect(standing(latest, late, '2027-04-01T00:00:00Z').endedBy).to.equal('date');
    const early = [...history, { state: 'expired', at: '2027-03-14T23:59:59+02:00' }];
    expect(standing(latest, early, '2027-04-01T00:00:00Z').endedBy).to.equal('event');
  });

  it('that was given anew before it ended has ended by what it was given for then', () => {
    const latest = { ...CAR, latest: '2027-03-14' };
    const ended = { state: 'expired', at: '2027-03-16T00:00:00+02:00' };
    const now = '2027-04-01T00:00:00Z';
    // Given again once it was over, for the same: the last day has been there already.
    const again = [given('2026-09-14T10:00:00Z'), given('2026-10-14T10:00:00Z'), ended];
    expect(standing(latest, again, now).endedBy).to.equal('date');
    // Half a year from the second time on has not gone by: nothing but the duration is known of.
    expect(standing(HALF_A_YEAR, again, now).endedBy).to.equal('duration');
    expect(standing(CAR, [ended], now).endedBy).to.equal('event');
    const nothingElse = { ends: undefined, left: undefined, since: at(ended.at) };
    expect(standing(CAR, [ended], now)).to.deep.include(nothingElse);
  });

  it('for a number of times ends with the last of them', () => {
    const thrice = { kind: 'occurrences', value: 3 };
    const history = [given('2026-09-14T10:00:00Z')];
    const now = '2026-09-15T10:00:00Z';
    expect(standing(thrice, history, now).left).to.equal(3);
    expect(standing(thrice, history, now, { used: 2 })).to.deep.include({
      state: 'given',
      left: 1,
    });
    expect(standing(thrice, history, now, { used: 3 })).to.deep.include({
      state: 'expired',
      endedBy: 'count',
    });
  });

  it('is not ended by time that was already taken back', () => {
    const history = [
      given('2026-01-01T10:00:00Z'),
      { state: 'withdrawn', at: '2026-02-01T10:00:00Z' },
    ];
    expect(standing(HALF_A_YEAR, history, '2028-01-01T10:00:00Z').state).to.equal('withdrawn');
  });
});

describe('a duration', () => {
  it('goes by the calendar, and within a day by the clock', () => {
    const end = (duration: string, from: string): string =>
      new Date(after(duration, HELSINKI, at(from))).toISOString();
    expect(end('P1M', '2026-01-31T12:00:00+02:00')).to.equal('2026-02-28T10:00:00.000Z');
    expect(end('P1Y', '2024-02-29T12:00:00+02:00')).to.equal('2025-02-28T10:00:00.000Z');
    // Over the night of 28 March 2026, which lasts an hour less.
    expect(end('P1D', '2026-03-28T12:00:00+02:00')).to.equal('2026-03-29T09:00:00.000Z');
    expect(end('PT24H', '2026-03-28T12:00:00+02:00')).to.equal('2026-03-29T10:00:00.000Z');
    // The second 03:30 of the night of 25 October 2026.
    expect(end('PT30M', '2026-10-25T03:30:00+02:00')).to.equal('2026-10-25T02:00:00.000Z');
    expect(end('P2W', '2026-01-01T00:00:00+02:00')).to.equal('2026-01-14T22:00:00.000Z');
  });
});

describe('the choices of how long', () => {
  const choices = (validity: object, options: string[] | undefined): unknown[] => {
    const [permission] = read(permitted(validity, [], { options })).permissions;
    return choicesOf(permission!, HELSINKI, at('2026-09-14T10:00:00Z')).map(({ value }) => value);
  };

  it('come with the shortest first, and an end without a day last', () => {
    expect(choices(CAR, ['P1Y', 'car-bought', '2026-12-01', 'P1M', '3'])).to.eql([
      'P1M',
      '2026-12-01',
      'P1Y',
      3,
      'until the car is bought',
    ]);
  });

  it('have the permission’s own among them', () => {
    expect(choices(HALF_A_YEAR, ['P1Y', 'P1M'])).to.eql(['P1M', 'P6M', 'P1Y']);
    expect(choices(HALF_A_YEAR, undefined)).to.eql(['P6M']);
  });

  it('have no forever', () => {
    expect(choices(HALF_A_YEAR, ['forever', 'P', 'always'])).to.eql(['P6M']);
  });
});
