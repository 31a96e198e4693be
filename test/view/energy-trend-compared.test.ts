import { expect } from 'chai';
import type { TrendQuery } from '../../src/insight/trend.js';
import { constant, energyOf, quarters, segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';
import { shown } from './energy-trend-shown.js';
import type { Shown } from './energy-trend-shown.js';

/** Months of 2025 and 2026, compared. */
function yearsOf(before: Values, now: Values, series: object = {}): Shown {
  const energy = energyOf([segment('P1M', '2025-01-01T00:00+02:00', [...before, ...now])], series);
  return shown(energy, {
    ...{ step: 'month', start: '2026-01-01', end: '2027-01-01' },
    compare: 'last-year',
  });
}

const twelve = (value: number | null): (number | null)[] => Array<number | null>(12).fill(value);

describe('the sentence of a comparison', () => {
  it('says how much less or more', () => {
    expect(yearsOf(twelve(100), twelve(88)).sentence).to.equal(
      'Vuonna 2026 käytit sähköä 1 056 kWh, 12 % vähemmän kuin vuotta aiemmin.',
    );
    expect(yearsOf(twelve(100), twelve(250)).sentence).to.contain(', 150 % enemmän kuin');
    expect(yearsOf(twelve(100), twelve(0)).sentence).to.contain('0 kWh, 100 % vähemmän kuin');
  });

  it('says "as much" where it is, and "about" where it only rounds to it', () => {
    expect(yearsOf(twelve(100), twelve(100)).sentence).to.contain(', yhtä paljon kuin');
    expect(yearsOf(twelve(1_000), twelve(1_004)).sentence).to.contain(
      ', suunnilleen yhtä paljon kuin',
    );
    expect(yearsOf(twelve(1_000), twelve(1_006)).sentence).to.contain(', 1 % enemmän kuin');
    expect(yearsOf(twelve(0), twelve(0)).sentence).to.contain('0 kWh, yhtä paljon kuin');
  });

  it('has an amount and no percentage, where the earlier side is 0 or negative', () => {
    expect(yearsOf(twelve(0), twelve(10)).sentence).to.equal(
      'Vuonna 2026 käytit sähköä 120 kWh, 120 kWh enemmän kuin vuotta aiemmin.',
    );
    expect(yearsOf(twelve(-10), twelve(-30), { flow: 'net' }).sentence).to.equal(
      'Vuonna 2026 sähkön nettokäyttösi oli −360 kWh, 240 kWh vähemmän kuin vuotta aiemmin.',
    );
  });

  it('names the period before, in its own case', () => {
    const energy = energyOf([quarters('2026-02-01T00:00+02:00', '2026-04-01T00:00+03:00')]);
    const of = (query: Partial<TrendQuery>, tag = 'fi'): string =>
      shown(energy, { step: 'day', compare: 'previous', ...query }, tag).sentence;
    const march = { start: '2026-03-01', end: '2026-04-01' };
    expect(of(march)).to.equal(
      'Maaliskuussa 2026 käytit sähköä 743 kWh, yhtä paljon kuin helmikuussa 2026.',
    );
    expect(of(march, 'sv')).to.contain('743 kWh el, lika mycket som i februari 2026.');
    const day = { start: '2026-03-30', end: '2026-03-31' } as const;
    expect(of(day)).to.contain('4 % enemmän kuin sunnuntaina 29.3.2026.');
    expect(of(day, 'en')).to.equal(
      'On Monday 30 March 2026 you used 24.0 kWh of electricity, 4% more than on Sunday 29 March 2026.',
    );
  });

  it('says weekdays where they are compared, and a year where they cannot be', () => {
    const energy = energyOf([constant('P1D', '2024-12-01T00:00+02:00', 800, 10)]);
    const year = { start: '2026-01-01', end: '2027-01-01', compare: 'last-year-weekdays' } as const;
    expect(shown(energy, { ...year, step: 'week' }).sentence).to.contain(
      'kuin samoina viikonpäivinä vuotta aiemmin.',
    );
    expect(shown(energy, { ...year, step: 'month' }).sentence).to.contain('kuin vuotta aiemmin.');
  });
});

describe('a comparison of sides that are not as long', () => {
  /** From 2024 on, 24 kWh a day. */
  const energy = energyOf([quarters('2024-01-01T00:00+02:00', '2029-01-01T00:00+02:00')]);

  it('says the change per day: none from a February of 29 days to one of 28', () => {
    const february = { step: 'month', start: '2025-02-01', end: '2025-03-01' } as const;
    const { sentence, second } = shown(energy, { ...february, compare: 'last-year' });
    expect(sentence).to.equal(
      'Helmikuussa 2025 käytit sähköä 672 kWh, 3 % vähemmän kuin vuotta aiemmin.',
    );
    expect(second).to.equal('Päiviä on 28, vertailujaksolla 29: muutos päivää kohti on 0 %.');
  });

  it('says it of 60 days beside 59', () => {
    const start = { step: 'month', start: '2028-01-01', end: '2028-03-01' } as const;
    const { second } = shown(energy, { ...start, compare: 'last-year' });
    expect(second).to.equal('Päiviä on 60, vertailujaksolla 59: muutos päivää kohti on 0 %.');
  });

  it('counts a day of 23 hours as a day: a week of it is as long as another', () => {
    const of = (step: 'day' | 'month', start: string, end: string): Shown =>
      shown(energy, { step, start, end, compare: 'previous' });
    const week = of('day', '2026-03-23', '2026-03-30');
    expect(week.trend.total).to.equal(167);
    expect(week.second).to.equal(undefined);
    expect(of('month', '2026-03-01', '2026-04-01').second).to.equal(
      'Päiviä on 31, vertailujaksolla 28: muutos päivää kohti on 0 %.',
    );
  });

  it('says nothing of an hour, or of one day in a year', () => {
    const of = (start: string, end: string, compare: 'previous' | 'last-year'): unknown =>
      shown(energy, { step: 'month', start, end, compare }).second;
    expect(of('2028-01-01', '2029-01-01', 'last-year')).to.equal(undefined);
    expect(of('2026-10-01', '2026-11-01', 'last-year')).to.equal(undefined);
    expect(of('2025-04-01', '2025-05-01', 'previous')).to.contain('Päiviä on 30');
  });
});

describe('what a comparison leaves out', () => {
  const missing = (count: number): (number | null)[] => [
    ...Array<null>(count).fill(null),
    ...Array<number>(12 - count).fill(100),
  ];

  it('is named, where it is one month or three', () => {
    expect(yearsOf(missing(1), twelve(100)).second).to.equal(
      'Vertailusta on jätetty pois tammikuu 2026, koska molemmilta jaksoilta ei ole riittävästi lukemia.',
    );
    expect(yearsOf(missing(3), twelve(100)).second).to.contain(
      'tammikuu 2026, helmikuu 2026 ja maaliskuu 2026, koska',
    );
  });

  it('is counted, where it is more', () => {
    const { second, sentence, notes } = yearsOf(missing(4), twelve(90));
    expect(sentence).to.contain('10 % vähemmän kuin vuotta aiemmin.');
    expect(second).to.contain('12 kuukaudesta vertailussa on 8; ');
    expect(notes).to.eql([]);
  });

  it('is so much, from seven months on, that only a note speaks of the comparison', () => {
    expect(yearsOf(missing(6), twelve(90)).sentence).to.contain('10 % vähemmän');
    const { second, sentence, notes } = yearsOf(missing(7), twelve(90));
    expect(sentence).to.equal('Vuonna 2026 käytit sähköä 1 080 kWh.');
    expect(second).to.equal(undefined);
    expect(notes).to.eql(['12 kuukaudesta vertailussa on 5; muista ei ole riittävästi lukemia.']);
  });

  it('is said before the coverage, where readings are missing on this side', () => {
    expect(yearsOf(twelve(100), missing(1)).second).to.equal(
      'Vertailusta on jätetty pois tammikuu 2026, koska molemmilta jaksoilta ei ole riittävästi lukemia.' +
        ' Lukemista on saatu 91 %, joten luku on vähintään tämä.',
    );
  });

  it('is nothing, where there is nothing to compare with', () => {
    const alone = yearsOf(twelve(null), twelve(90));
    expect(alone.sentence).to.equal('Vuonna 2026 käytit sähköä 1 080 kWh.');
    expect([alone.second, alone.notes]).to.eql([undefined, []]);
  });
});

describe('a running period', () => {
  const asOf = '2026-10-12T09:45:00+03:00';
  const energy = energyOf([quarters('2025-01-01T00:00+02:00', asOf)], {}, { asOf });
  const query = { start: '2026-01-01', end: '2027-01-01', compare: 'last-year' } as const;

  it('is compared in part, and says so', () => {
    const { notes, sentence } = shown(energy, { ...query, step: 'month' });
    expect(sentence).to.equal(
      '1.1.–12.10.2026 käytit sähköä 6 825 kWh, yhtä paljon kuin vuotta aiemmin.',
    );
    expect(notes).to.eql([
      'Lokakuu 2026 on kesken: vertailussa on vain aika 12.10.2026 klo 9.45 asti.',
      'Tiedot 12.10.2026 klo 9.45 asti.',
    ]);
  });

  it('says in its key what its marks are', () => {
    const { figure } = shown(energy, { ...query, step: 'month' });
    expect(figure.key).to.eql([
      { mark: 'accent', text: '1.1.–12.10.2026' },
      { mark: 'reference', text: '2025' },
      { mark: 'ghost', text: 'koko vertailujakso' },
      { mark: 'dotted', text: 'ei vielä saapunut' },
    ]);
    const days = shown(energy, { ...query, step: 'day' }).figure;
    expect(days.key[1]!.mark).to.equal('reference-line');
  });

  it('says of its running step up to when it goes', () => {
    const month = shown(energy, { ...query, step: 'month' });
    expect(month.cursor(9)).to.equal(
      'Lokakuu 2026 (12.10.2026 klo 9.45 asti): 274 kWh, yhtä paljon kuin vuotta aiemmin (274 kWh). Koko vertailujaksolla 745 kWh.',
    );
    expect(month.cursor(10)).to.equal(
      'Marraskuu 2026: ei vielä saapunut. Vertailujaksolla 720 kWh.',
    );
    expect(month.value(10)).to.equal(undefined);
  });
});
