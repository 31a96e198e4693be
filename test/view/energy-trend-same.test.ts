import { expect } from 'chai';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/locale/locale.js';
import { energyOf, quarters, segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';
import { shown } from './energy-trend-shown.js';
import type { Shown } from './energy-trend-shown.js';

const WORDS_FOR_MISSING = { fi: 'ei tietoa', sv: 'uppgift saknas', en: 'no data' };

function daysOf(values: Values, tag = 'fi', series: object = {}): Shown {
  const energy = energyOf([segment('P1D', '2026-03-01T00:00+02:00', values)], series);
  return shown(energy, { step: 'day' }, tag);
}

describe('the numbers of a trend', () => {
  const value = fc.option(fc.integer({ min: -99_999, max: 99_999 }), { freq: 6 });

  it('are the same texts in sentence, figure and table, in every language', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 31 }),
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 0, max: 4 }),
        (thousandths, tag, power) => {
          const values = thousandths.map((each) => each && each / 10 ** power);
          const all = daysOf(values, tag, { flow: 'net' });
          if (all.trend.total === undefined) {
            expect(all.totals).to.eql([]);
            return;
          }
          expect(`${all.totals[0]![1]!} kWh`).to.equal(all.amount);
          all.trend.steps.forEach((_, index) => {
            const [header, number] = all.row(index);
            if (values[index] === null) {
              expect(number).to.equal('');
              expect(all.value(index)).to.equal(undefined);
              expect(all.cursor(index)).to.equal(`${header!}: ${WORDS_FOR_MISSING[tag]}.`);
            } else {
              expect(number).to.equal(all.value(index));
              expect(all.cursor(index)).to.equal(`${header!}: ${number!} kWh.`);
            }
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('have a row each, and a whole below them', () => {
    const { table, trend, view } = daysOf([1, 2, 3, 4]);
    expect(table.rows).to.have.length(trend.steps.length);
    expect(table.totals).to.have.length(1);
    expect(view.tableSize).to.equal('4 päivää');
  });

  it('are read back as what they are', () => {
    const { row, totals } = daysOf([1_234.5, 0, 0.04], 'en');
    expect(row(0)).to.eql(['Sun 1 March 2026', '1,235']);
    expect(row(1)[1]).to.equal('0');
    expect(totals).to.eql([['Total', '1,235']]);
  });
});

describe('a planted gap', () => {
  for (const tag of LANGUAGES) {
    it(`is a gap everywhere, and never 0 (${tag})`, () => {
      const all = daysOf([10, null, 0, 30], tag);
      const word = WORDS_FOR_MISSING[tag];
      expect(all.figure.columns.map(({ value, quality }) => [value, quality])).to.eql([
        [10, 'measured'],
        [undefined, 'missing'],
        [0, 'measured'],
        [30, 'measured'],
      ]);
      expect(all.row(1).slice(1)).to.eql(['', word]);
      expect(all.cursor(1)).to.contain(`: ${word}.`);
      expect(all.cursor(1)).not.to.match(/\b0\b/);
      expect(all.figure.key).to.deep.include({ mark: 'missing', text: word });
      // The zero is a number.
      expect(all.row(2).slice(1)).to.eql([tag === 'en' ? '0.0' : '0,0', '']);
      expect(all.cursor(2)).to.match(/0[.,]0 kWh/);
    });
  }

  it('within a step is said as the part that is known', () => {
    const energy = energyOf([segment('PT15M', '2026-03-01T00:00+02:00', [1, null, 0, 1])]);
    const hour = shown(energy, { step: 'hour' });
    expect(hour.row(0)).to.eql(['Klo 0–1', '2,0', 'saatu 75 %']);
    expect(hour.cursor(0)).to.equal('Klo 0–1: 2,0 kWh; lukemista on saatu 75 %.');
    expect(hour.totals).to.eql([['Yhteensä', '2,0', 'saatu 75 %']]);
  });
});

describe('the hours of the day that has one of them twice', () => {
  const autumn = energyOf([quarters('2026-10-25T00:00+03:00', '2026-10-27T00:00+02:00')]);
  const day = { start: '2026-10-25', end: '2026-10-26' };

  it('have names of their own, in hours and in quarters', () => {
    const hours = shown(autumn, { ...day, step: 'hour' });
    expect([2, 3, 4, 5].map((index) => hours.row(index)[0])).to.eql([
      'Klo 2–3',
      'Klo 3–4 (kesäaikaa)',
      'Klo 3–4 (talviaikaa)',
      'Klo 4–5',
    ]);
    const names = shown(autumn, { ...day, step: 'quarter' }).table.rows.map(({ header }) => header);
    expect(new Set(names).size).to.equal(100);
    expect(names.slice(11, 21)).to.eql([
      'Klo 2.45–3',
      'Klo 3–3.15 (kesäaikaa)',
      'Klo 3.15–3.30 (kesäaikaa)',
      'Klo 3.30–3.45 (kesäaikaa)',
      'Klo 3.45–4 (kesäaikaa)',
      'Klo 3–3.15 (talviaikaa)',
      'Klo 3.15–3.30 (talviaikaa)',
      'Klo 3.30–3.45 (talviaikaa)',
      'Klo 3.45–4 (talviaikaa)',
      'Klo 4–4.15',
    ]);
  });

  it('have their day with them where there are several', () => {
    const hours = { start: '2026-10-25', end: '2026-10-27', step: 'hour' } as const;
    const seen = (tag: string, index: number): string[] => {
      const { row, cursor } = shown(autumn, hours, tag);
      return [row(index)[0]!, cursor(index)];
    };
    expect(seen('fi', 4)).to.eql([
      'Su 25.10.2026 klo 3–4 (talviaikaa)',
      'Su 25.10.2026 klo 3–4 (talviaikaa): 1,0 kWh.',
    ]);
    expect(seen('sv', 48)[0]).to.equal('Mån 26 oktober 2026 kl. 23–24');
    expect(seen('en', 25)[1]).to.equal('Mon 26 October 2026 0:00–1:00: 1.0 kWh.');
  });

  it('are named rightly where another day is compared with them', () => {
    const next = { start: '2026-10-26', end: '2026-10-27', compare: 'previous' } as const;
    expect(shown(autumn, { ...next, step: 'hour' }).cursor(3)).to.equal(
      'Klo 3–4: 1,0 kWh, yhtä paljon kuin 25.10.2026 klo 3–4 (1,0 kWh).',
    );
    expect(shown(autumn, { ...next, step: 'quarter' }).cursor(15)).to.contain(
      'yhtä paljon kuin 25.10.2026 klo 3.45–4 (',
    );
  });
});
