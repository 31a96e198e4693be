import { expect } from 'chai';
import { energyTrend as en } from '../../src/locale/en/energy-trend.js';
import { energyTrend as fi } from '../../src/locale/fi/energy-trend.js';
import { localeOf } from '../../src/locale/locale.js';
import { energyTrend as sv } from '../../src/locale/sv/energy-trend.js';
import { plainSpaces, wall } from './plain.js';

const LANGUAGES = { fi, sv, en };

describe('the name of a step', () => {
  const names = (digits: string, step: 'hour' | 'quarter', which?: 'first' | 'second'): string[] =>
    (['fi', 'sv', 'en'] as const).map((tag) =>
      plainSpaces(LANGUAGES[tag].stepName(wall(digits), step, which, localeOf(tag).format)),
    );

  it('is its time of day, and which of two where the clock goes back', () => {
    expect(names('2025-03-30T23:00', 'hour')).to.eql(['klo 23–24', 'kl. 23–24', '23:00–0:00']);
    expect(names('2025-03-30T03:45', 'quarter')).to.eql(['klo 3.45–4', 'kl. 3.45–4', '3:45–4:00']);
    expect(names('2026-10-25T03:00', 'hour', 'first')).to.eql([
      ...['klo 3–4 (kesäaikaa)', 'kl. 3–4 (sommartid)', '3:00–4:00 (summer time)'],
    ]);
    expect(names('2026-10-25T03:00', 'hour', 'second')).to.eql([
      ...['klo 3–4 (talviaikaa)', 'kl. 3–4 (normaltid)', '3:00–4:00 (winter time)'],
    ]);
    // Half an hour that is left of an hour.
    expect(names('2025-10-05T02:30', 'hour')[0]).to.equal('klo 2.30–3');
  });

  it('is its date, week, month or year', () => {
    const all = (step: 'day' | 'week' | 'month' | 'year'): string[] =>
      (['fi', 'sv', 'en'] as const).map((tag) => {
        const { format } = localeOf(tag);
        return plainSpaces(LANGUAGES[tag].stepName(wall('2025-10-27'), step, undefined, format));
      });
    expect(all('day')[0]).to.equal('ma 27.10.2025');
    expect(all('day')[2]).to.equal('Mon 27 October 2025');
    expect(all('week')).to.eql([
      'viikko 27.10.–2.11.2025',
      'veckan 27 oktober–2 november 2025',
      'week of 27 October – 2 November 2025',
    ]);
    expect(all('month')).to.eql(['lokakuu 2025', 'oktober 2025', 'October 2025']);
    expect(all('year')).to.eql(['2025', '2025', '2025']);
  });
});

describe('the notes', () => {
  it('say what is compared, in whatever number', () => {
    expect([fi, sv, en].map((words) => words.comparedOnly('8', '12', 'month'))).to.eql([
      '12 kuukaudesta vertailussa on 8; muista ei ole riittävästi lukemia.',
      'Jämförelsen gäller 8 av 12 månader: för de övriga finns inte tillräckligt med mätvärden för båda perioderna.',
      'The comparison covers 8 of 12 months: for the others there are not enough readings from both periods.',
    ]);
  });

  it('say how long both sides are, where they are not as long', () => {
    expect([fi, sv, en].map((words) => words.unequal('28', '29', '0 %'))).to.eql([
      'Päiviä on 28, vertailujaksolla 29: muutos päivää kohti on 0 %.',
      'Perioden har 28 dagar, jämförelseperioden 29: förändringen per dag är 0 %.',
      'There are 28 days, and 29 in the compared period: the change per day is 0 %.',
    ]);
  });

  it('say that a figure is a least one only where it is', () => {
    expect([fi, sv, en].map((words) => words.covered('82 %', true))).to.eql([
      'Lukemista on saatu 82 %, joten luku on vähintään tämä.',
      '82 % av mätvärdena har kommit, så siffran är minst den här.',
      '82 % of the readings have arrived, so the figure is at least this.',
    ]);
    expect([fi, sv, en].map((words) => words.covered('82 %', false))).to.eql([
      'Lukemista on saatu 82 %.',
      '82 % av mätvärdena har kommit.',
      '82 % of the readings have arrived.',
    ]);
  });

  it('say how long a day is, unless it is as usual', () => {
    expect([fi, sv, en].map((words) => words.dayLength(24))).to.eql(Array(3).fill(undefined));
    expect([fi, sv, en].map((words) => words.dayLength(23))).to.eql([
      'Vuorokaudessa oli 23 tuntia, koska kelloja siirrettiin.',
      'Dygnet hade 23 timmar, eftersom klockorna ställdes om.',
      'The day had 23 hours, because the clocks changed.',
    ]);
    expect([fi, sv, en].map((words) => /23.5/.exec(words.dayLength(23.5)!)![0])).to.eql([
      ...['23,5', '23,5', '23.5'],
    ]);
  });

  it('count steps in their own case', () => {
    expect(fi.steps('1', 'month', false)).to.equal('1 kuukausi');
    expect(fi.steps('12', 'month', true)).to.equal('12 kuukautta');
    expect(fi.steps('48', 'half-hour', true)).to.equal('48 puolituntista');
    expect(sv.steps('96', 'quarter', true)).to.equal('96 kvartstimmar');
    expect(en.steps('96', 'quarter', true)).to.equal('96 quarter-hours');
    expect(fi.perStep('kWh', 'month', false)).to.equal('kWh kuukaudessa');
    expect(fi.perStep('°C', 'month', true)).to.equal('°C kuukausittain');
  });
});
