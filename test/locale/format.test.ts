import { expect } from 'chai';
import { capital, clockText, Format, yearOf } from '../../src/locale/format.js';
import { LANGUAGES, localeOf } from '../../src/locale/locale.js';
import { plainSpaces, wall } from './plain.js';

const [fi, sv, en] = LANGUAGES.map((language) => localeOf(language).format) as [
  Format,
  Format,
  Format,
];

/** Written by each language, with plain spaces. */
function each(write: (format: Format) => string): string[] {
  return [fi, sv, en].map((format) => plainSpaces(write(format)));
}

describe('a number', () => {
  it('has the thousands and decimals of its language', () => {
    expect(each((format) => format.number(1_452))).to.eql(['1 452', '1 452', '1,452']);
    expect(each((format) => format.number(1_234_567.891, 2))).to.eql([
      '1 234 567,89',
      '1 234 567,89',
      '1,234,567.89',
    ]);
    expect(each((format) => format.number(3.6, 1))).to.eql(['3,6', '3,6', '3.6']);
  });

  it('has as many decimals as it is told to, and is rounded half up', () => {
    expect(each((format) => format.number(5, 2))).to.eql(['5,00', '5,00', '5.00']);
    expect(each((format) => format.number(0.5))).to.eql(['1', '1', '1']);
    expect(each((format) => format.number(2.345, 2))).to.eql(['2,35', '2,35', '2.35']);
    expect(each((format) => format.number(99.95, 1))).to.eql(['100,0', '100,0', '100.0']);
  });

  it('has a true minus sign, and no space that a line could break at', () => {
    for (const format of [fi, sv, en]) {
      expect(format.number(-37)).to.equal('\u221237');
      expect(format.number(-3.6, 1)).to.match(/^\u22123[.,]6$/);
      expect(format.signed(-12)).to.equal('\u221212');
      expect(format.number(1_452)).not.to.contain(' ');
      expect(format.percent(0.12)).not.to.contain(' ');
    }
  });

  it('has no sign where it is zero or rounds to it', () => {
    for (const zero of [0, -0, -0.4, 0.4]) {
      expect(each((format) => format.number(zero))).to.eql(['0', '0', '0']);
      expect(each((format) => format.signed(zero))).to.eql(['0', '0', '0']);
      expect(each((format) => format.percent(zero / 100))).to.eql(['0 %', '0 %', '0%']);
    }
    expect(each((format) => format.number(-0.04, 1))).to.eql(['0,0', '0,0', '0.0']);
  });

  it('has a sign, where a change is written', () => {
    expect(each((format) => format.signed(38))).to.eql(['+38', '+38', '+38']);
    expect(each((format) => format.signed(-1_250))).to.eql(['−1 250', '−1 250', '−1,250']);
  });

  it('may be a share in per cent', () => {
    expect(each((format) => format.percent(0.12))).to.eql(['12 %', '12 %', '12%']);
    expect(each((format) => format.percent(-0.034))).to.eql(['−3 %', '−3 %', '−3%']);
    expect(each((format) => format.percent(12.5))).to.eql(['1 250 %', '1 250 %', '1,250%']);
    expect(each((format) => format.percent(0.285))).to.eql(['29 %', '29 %', '29%']);
    expect(each((format) => format.signedPercent(0.034))).to.eql(['+3 %', '+3 %', '+3%']);
    expect(each((format) => format.signedPercent(-0.034))).to.eql(['−3 %', '−3 %', '−3%']);
    expect(each((format) => format.signedPercent(-0.004))).to.eql(['0 %', '0 %', '0%']);
  });
});

describe('a date', () => {
  const day = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

  it('is that of the wall, wherever the machine stands', () => {
    expect(fi.date(wall('2025-03-30'), day)).to.equal('30.3.2025');
    expect(fi.date(wall('2025-03-30T23:59'), day)).to.equal('30.3.2025');
    expect(en.date(wall('2025-01-01'), { month: 'long' })).to.equal('January');
  });

  it('goes from one to another without saying twice what is the same', () => {
    const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    const range = (format: Format, last: string): string =>
      plainSpaces(format.dateRange(wall('2025-11-01'), wall(last), long)).replace(/ – /, '–');
    expect(range(en, '2025-11-05')).to.equal('1–5 November 2025');
    expect(range(sv, '2025-11-05')).to.equal('1–5 november 2025');
    expect(range(sv, '2025-12-02')).to.equal('1 november–2 december 2025');
    expect(range(new Format('en-US'), '2025-11-05')).to.equal('November 1–5, 2025');
  });

  it('has months by their names, counted from 0', () => {
    expect([fi, sv, en].map((format) => format.month(2))).to.eql(['maaliskuu', 'mars', 'March']);
    expect([fi, sv, en].map((format) => format.month(11, 'narrow'))).to.eql(['J', 'D', 'D']);
  });

  it('has its year and its time of day', () => {
    expect(yearOf(wall('2024-12-31T23:59'))).to.equal('2024');
    expect(clockText(wall('2025-03-30T19:00'), '.')).to.equal('19');
    expect(clockText(wall('2025-03-30T19:05'), '.')).to.equal('19.05');
    expect(clockText(wall('2025-03-30T00:00'), ':', true)).to.equal('0:00');
    expect(clockText(wall('2025-03-30T09:45'), ':')).to.equal('9:45');
  });
});

describe('a word at the start', () => {
  it('has a capital, and may be nothing', () => {
    expect(['maaliskuu', 'äiti', 'år 2025', '5 %', ''].map(capital)).to.eql([
      'Maaliskuu',
      'Äiti',
      'År 2025',
      '5 %',
      '',
    ]);
  });
});
