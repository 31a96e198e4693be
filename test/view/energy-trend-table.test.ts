import { expect } from 'chai';
import fc from 'fast-check';
import { constant, energyOf, quarters, segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';
import { shown } from './energy-trend-shown.js';
import type { Shown } from './energy-trend-shown.js';

/** July and August, day by day, compared. */
function augustOf(before: Values, now: Values, more: object = {}, tag = 'fi'): Shown {
  const days = (values: Values): (number | null)[] => [
    ...values,
    ...Array<number>(31 - values.length).fill(10),
  ];
  const energy = energyOf([
    segment('P1D', '2026-07-01T00:00+03:00', days(before)),
    segment('P1D', '2026-08-01T00:00+03:00', days(now), more),
  ]);
  const query = { step: 'day', start: '2026-08-01', end: '2026-09-01' } as const;
  return shown(energy, { ...query, compare: 'previous' }, tag);
}

describe('the table of a trend', () => {
  it('says in its caption what, in which unit and when', () => {
    const { table } = augustOf([], []);
    expect(table.caption).to.equal('Sähkön käyttö, kWh päivässä, elokuu 2026');
    expect(augustOf([], [], {}, 'en').table.caption).to.equal(
      'Electricity use, kWh per day, August 2026',
    );
  });

  it('has a header for each column, with the unit', () => {
    const columns = (shownTable: Shown): [string, boolean][] =>
      shownTable.table.columns.map(({ label, isNumber }) => [label, isNumber]);
    expect(columns(augustOf([], []))).to.eql([
      ['Päivä', false],
      ['kWh', true],
      ['vertailu, kWh', true],
      ['Muutos, %', true],
    ]);
    const alone = shown(energyOf([constant('P1D', '2026-08-01T00:00+03:00', 3, 1)]), {
      step: 'day',
    });
    expect(columns(alone)).to.eql([
      ['Päivä', false],
      ['kWh', true],
    ]);
    expect(columns(augustOf([], [null])).at(-1)).to.eql(['Tietojen laatu', false]);
  });

  it('has a cell for each column, in every row', () => {
    for (const all of [augustOf([], []), augustOf([null, 5], [4, null])]) {
      for (const { cells } of [...all.table.rows, ...all.table.totals]) {
        expect(cells).to.have.length(all.table.columns.length - 1);
      }
      expect(all.table.rows).to.have.length(31);
    }
  });

  it('has both sides and their change, where both are known', () => {
    const { row } = augustOf([8, 10, null, 0, 5], [10, 5, 4, 3, null]);
    expect(row(0)).to.eql(['La 1.8.2026', '10,0', '8,0', '+25', '']);
    expect(row(1).slice(1)).to.eql(['5,0', '10,0', '−50', '']);
    expect(row(2).slice(1)).to.eql(['4,0', '', '', '']);
    // From nothing there is no percentage.
    expect(row(3).slice(1)).to.eql(['3,0', '0,0', '', '']);
    expect(row(4).slice(1)).to.eql(['', '5,0', '', 'ei tietoa']);
    expect(row(5).slice(1)).to.eql(['10,0', '10,0', '0', '']);
  });

  it('says of each row how good it is', () => {
    const quality = [
      [0, 1, 'estimated'],
      [1, 1, 'corrected'],
      [2, 1, 'provisional'],
      [3, 1, 'manual'],
      [4, 1, 'forecast'],
    ];
    const words = (tag: string): string[] =>
      [0, 1, 2, 3, 4, 5].map((index) => augustOf([], [], { quality }, tag).row(index).at(-1)!);
    expect(words('fi')).to.eql([
      ...['arvioitu', 'korjattu', 'alustava', 'käsin luettu', 'ennuste', ''],
    ]);
    expect(words('sv')).to.eql([
      ...['uppskattat', 'korrigerat', 'preliminärt', 'avläst för hand', 'prognos', ''],
    ]);
    expect(words('en')).to.eql([
      ...['estimated', 'corrected', 'provisional', 'read by hand', 'forecast', ''],
    ]);
  });

  it('says what is still running or to come', () => {
    const asOf = '2026-08-02T12:00:00+03:00';
    const energy = energyOf([quarters('2026-08-01T00:00+03:00', asOf)], {}, { asOf });
    const { row } = shown(energy, { step: 'day', start: '2026-08-01', end: '2026-08-04' });
    expect(row(0).slice(1)).to.eql(['24,0', '']);
    expect(row(1).slice(1)).to.eql(['12,0', 'kesken']);
    expect(row(2).slice(1)).to.eql(['', 'ei vielä saapunut']);
  });
});

describe('the whole below the table', () => {
  it('is that of the sentence, with its comparison where all is compared', () => {
    const { totals, sentence } = augustOf([20], [30]);
    expect(totals).to.eql([['Yhteensä', '330', '320', '+3']]);
    expect(sentence).to.contain('330 kWh, 3 % enemmän');
  });

  it('stands above what of it is compared, where that is less', () => {
    const { totals, sentence } = augustOf([null, 20], [20, 30]);
    expect(totals).to.eql([
      ['Yhteensä', '340', '', ''],
      ['Vertailtu osa', '320', '310', '+3'],
    ]);
    expect(sentence).to.contain('340 kWh, 3 % enemmän');
  });

  it('says how much of it is known', () => {
    expect(augustOf([], [null]).totals).to.eql([
      ['Yhteensä', '300', '', '', 'saatu 96 %'],
      ['Vertailtu osa', '300', '300', '0', ''],
    ]);
  });

  it('has no comparison, where there is none', () => {
    const nothing = Array<null>(31).fill(null);
    expect(augustOf(nothing, [30]).totals).to.eql([['Yhteensä', '330']]);
  });

  it('is none, where nothing is known', () => {
    expect(augustOf([], Array<null>(31).fill(null)).totals).to.eql([]);
  });
});

describe('a percentage', () => {
  it('is none between temperatures', () => {
    const series = { measure: 'temperature', unit: 'degC', flow: undefined };
    const energy = energyOf([segment('P1M', '2026-07-01T00:00+03:00', [20, 15])], series);
    const query = { step: 'month', start: '2026-08-01', end: '2026-09-01' } as const;
    const { row, cursor, table } = shown(energy, { ...query, compare: 'previous' }, 'en');
    expect(row(0)).to.eql(['August 2026', '15.0', '20.0', '']);
    expect(cursor(0)).to.contain('5.0 °C lower than');
    expect(table.columns[1]!.label).to.equal('°C');
  });

  it('is the same in table, sentence and cursor', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: 0, max: 4_000 }),
        (before, now) => {
          const energy = energyOf([segment('P1M', '2026-07-01T00:00+03:00', [before, now])]);
          const query = { step: 'month', start: '2026-08-01', end: '2026-09-01' } as const;
          const all = shown(energy, { ...query, compare: 'previous' }, 'en');
          const change = all.row(0)[3]!;
          expect(all.totals[0]![3]).to.equal(change);
          const size = change.replace(/[+−]/, '');
          const words = size === '0' ? 'as much as' : `${size}% ${now < before ? 'less' : 'more'}`;
          expect(all.sentence).to.contain(words);
          expect(all.cursor(0)).to.contain(words);
        },
      ),
      { numRuns: 500, examples: [[1_000, 1_285]] },
    );
  });
});
