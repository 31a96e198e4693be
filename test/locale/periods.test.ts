import { expect } from 'chai';
import type { Period } from '../../src/insight/period.js';
import { common as en } from '../../src/locale/en/common.js';
import { common as fi } from '../../src/locale/fi/common.js';
import { localeOf } from '../../src/locale/locale.js';
import { common as sv } from '../../src/locale/sv/common.js';
import type { CommonWords } from '../../src/locale/words/common.js';
import { plainSpaces, wall } from './plain.js';

const WORDS: Record<string, CommonWords> = { fi, sv, en };

/** A period's name, and the name as it stands in a sentence. */
function both(tag: string, period: Period): [string, string] {
  const { language, format } = localeOf(tag);
  const words = WORDS[language]!;
  return [plainSpaces(words.period(period, format)), plainSpaces(words.inPeriod(period, format))];
}

function days(first: string, last: string): Period {
  return { kind: 'days', first: wall(first), last: wall(last) };
}

function hours(start: string, end: string): Period {
  return { kind: 'hours', start: wall(start), end: wall(end) };
}

const year: Period = { kind: 'year', year: 2025 };
const month: Period = { kind: 'month', year: 2025, month: 2 };
const week: Period = { kind: 'week', year: 2025, week: 13 };
const day: Period = { kind: 'day', day: wall('2025-03-30') };

describe('Finnish', () => {
  it('says in which month, by each month of the year', () => {
    const expected = [
      ...['tammikuussa', 'helmikuussa', 'maaliskuussa', 'huhtikuussa', 'toukokuussa'],
      ...['kesäkuussa', 'heinäkuussa', 'elokuussa', 'syyskuussa', 'lokakuussa'],
      ...['marraskuussa', 'joulukuussa'],
    ];
    expected.forEach((text, index) => {
      const [name, inMonth] = both('fi', { kind: 'month', year: 2026, month: index });
      expect(inMonth).to.equal(`${text} 2026`);
      expect(name).to.equal(`${text.replace('ssa', '')} 2026`);
    });
  });

  it('says on which day, by each day of the week', () => {
    const expected = [
      ...['maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina'],
      ...['lauantaina', 'sunnuntaina'],
    ];
    // 24 March 2025 was a Monday.
    expected.forEach((text, index) => {
      const date = wall('2025-03-24') + index * 86_400_000;
      expect(both('fi', { kind: 'day', day: date })[1]).to.equal(`${text} ${24 + index}.3.2025`);
    });
    expect(both('fi', day)[0]).to.equal('su 30.3.2025');
  });

  it('says in which year and week, and which days and hours', () => {
    expect(both('fi', year)).to.eql(['2025', 'vuonna 2025']);
    expect(both('fi', week)).to.eql(['viikko 13/2025', 'viikolla 13/2025']);
    expect(both('fi', days('2025-11-01', '2025-11-05'))[0]).to.equal('1.–5.11.2025');
    expect(both('fi', days('2025-10-27', '2025-11-02'))[0]).to.equal('27.10.–2.11.2025');
    expect(both('fi', days('2024-12-30', '2025-01-05'))[1]).to.equal('30.12.2024–5.1.2025');
    // The same month of another year is no part of the same month.
    expect(both('fi', days('2024-03-01', '2025-03-31'))[0]).to.equal('1.3.2024–31.3.2025');
    expect(both('fi', hours('2025-03-30', '2025-03-30T09:45'))[1]).to.equal('30.3.2025 klo 0–9.45');
    expect(both('fi', hours('2025-03-30T23:00', '2025-03-31'))[0]).to.equal('30.3.2025 klo 23–24');
  });

  it('lists with "ja", and has short months', () => {
    expect([fi.list([]), fi.list(['a']), fi.list(['a', 'b']), fi.list(['a', 'b', 'c'])]).to.eql([
      '',
      'a',
      'a ja b',
      'a, b ja c',
    ]);
    const { format } = localeOf('fi');
    const ticks = Array.from({ length: 12 }, (_, index) => fi.monthTick(index, false, format));
    expect(ticks).to.eql([
      ...['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä'],
      ...['heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
    ]);
    const narrow = Array.from({ length: 12 }, (_, index) => fi.monthTick(index, true, format));
    expect(narrow.join('')).to.equal('THMHTKHESLMJ');
  });

  it('says of how many rows some are left out, in whatever number', () => {
    expect(fi.rowsLeftOut('2', '240', 2)).to.equal(
      '240 rivistä 2 ei ole luettavissa, eivätkä ne ole mukana missään luvussa.',
    );
    expect(fi.rowsLeftOut('1', '12', 1)).to.equal(
      '12 rivistä 1 ei ole luettavissa, eikä se ole mukana missään luvussa.',
    );
  });
});

describe('Swedish', () => {
  it('says in which month and on which day', () => {
    expect(both('sv', month)).to.eql(['mars 2025', 'i mars 2025']);
    const expected = ['måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen'];
    [...expected, 'söndagen'].forEach((text, index) => {
      const date = wall('2025-03-24') + index * 86_400_000;
      const said = both('sv', { kind: 'day', day: date })[1];
      expect(said).to.equal(`${text} den ${24 + index} mars 2025`);
    });
  });

  it('says in which year and week, and which days and hours', () => {
    expect(both('sv', year)).to.eql(['2025', 'år 2025']);
    expect(both('sv', week)).to.eql(['vecka 13/2025', 'under vecka 13/2025']);
    expect(both('sv', days('2025-11-01', '2025-11-05'))).to.eql([
      '1–5 november 2025',
      'den 1–5 november 2025',
    ]);
    expect(both('sv', days('2025-10-27', '2025-11-02'))[0]).to.equal('27 oktober–2 november 2025');
    expect(both('sv', days('2024-12-30', '2025-01-05'))[0]).to.equal(
      '30 december 2024–5 januari 2025',
    );
    expect(both('sv', hours('2025-03-30T03:00', '2025-03-30T04:30'))).to.eql([
      '30 mars 2025 kl. 3–4.30',
      'den 30 mars 2025 kl. 3–4.30',
    ]);
  });

  it('is as well written in Sweden', () => {
    for (const period of [month, week, day, days('2025-11-01', '2025-11-05')]) {
      expect(both('sv-SE', period)).to.eql(both('sv-FI', period));
    }
  });

  it('lists with "och"', () => {
    expect(sv.list(['a', 'b', 'c'])).to.equal('a, b och c');
  });
});

describe('English', () => {
  it('says in which month, year and week, and on which day', () => {
    expect(both('en', month)).to.eql(['March 2025', 'in March 2025']);
    expect(both('en', year)).to.eql(['2025', 'in 2025']);
    expect(both('en', week)).to.eql(['week 13 of 2025', 'in week 13 of 2025']);
    expect(both('en', day)).to.eql(['Sun 30 March 2025', 'on Sunday 30 March 2025']);
  });

  it('says from which day to which, and from which hour', () => {
    expect(both('en', days('2025-11-01', '2025-11-05'))).to.eql([
      '1–5 November 2025',
      'from 1 to 5 November 2025',
    ]);
    expect(both('en', days('2025-10-27', '2025-11-02'))).to.eql([
      '27 October – 2 November 2025',
      'from 27 October to 2 November 2025',
    ]);
    expect(both('en', days('2024-12-30', '2025-01-05'))).to.eql([
      '30 December 2024 – 5 January 2025',
      'from 30 December 2024 to 5 January 2025',
    ]);
    expect(both('en', hours('2025-03-30T03:00', '2025-03-30T04:30'))).to.eql([
      '30 March 2025, 3:00–4:30',
      'on 30 March 2025 from 3:00 to 4:30',
    ]);
  });

  it('has the month first in America', () => {
    expect(both('en-US', day)).to.eql(['Sun, March 30, 2025', 'on Sunday, March 30, 2025']);
    expect(both('en-US', days('2025-11-01', '2025-11-05'))).to.eql([
      'November 1–5, 2025',
      'from November 1 to 5, 2025',
    ]);
    expect(both('en-US', days('2025-10-27', '2025-11-02'))[1]).to.equal(
      'from October 27 to November 2, 2025',
    );
  });

  it('lists with "and"', () => {
    expect(en.list(['a', 'b', 'c'])).to.equal('a, b and c');
  });
});

describe('moments', () => {
  it('have a date and a time of day', () => {
    const at = wall('2025-11-05T06:00');
    const moments = ['fi', 'sv', 'en'].map((tag) => {
      const { language, format } = localeOf(tag);
      return plainSpaces(WORDS[language]!.moment(at, format));
    });
    expect(moments).to.eql(['5.11.2025 klo 6', '5 november 2025 kl. 6', '6:00 on 5 November 2025']);
  });
});
