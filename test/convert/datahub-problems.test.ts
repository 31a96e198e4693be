import { expect } from 'chai';
import { energyFromDatahub } from '../../src/convert/datahub.js';
import type { Problem } from '../../src/model/problem.js';
import { file, HOME, quarters, read, readingsOf } from './datahub-csv.js';

describe('energyFromDatahub, row against row:', () => {
  describe('rows for the same time', () => {
    it('count once where they say the same', () => {
      const row = '00:00:00Z;0,5;OK';
      const { series, rows } = read(quarters(row, row, '00:00:00Z;0,500000;OK', row));
      expect(readingsOf(series[0]!)).to.eql([['2025-01-01T00:00', 0.5]]);
      expect(rows).to.eql({ total: 1, leftOut: 0 });
    });

    it('are a conflict where they differ: the first counts, the other is a problem', () => {
      const { data, problems } = energyFromDatahub(
        quarters('00:00:00Z;0,5;OK', '00:15:00Z;1,0;OK', '00:00:00Z;0,7;OK'),
      );
      expect(readingsOf(data!.series[0]!).map(([, value]) => value)).to.eql([0.5, 1]);
      expect(data!.rows).to.eql({ total: 3, leftOut: 1 });
      expect(problems).to.eql([
        {
          code: 'overlap',
          effect: 'row',
          path: 'rows[4]["Määrä"]',
          expected: '0.5 as in row 2, or a time of its own',
          found: '0.7 for 2025-01-01T00:00:00.000Z, PT15M',
        } satisfies Problem,
      ]);
    });

    it('are a conflict where an hour and its quarters are both given', () => {
      const { data, problems } = energyFromDatahub(
        file(
          `${HOME};PT1H;kWh;BN01;2025-01-01T00:00:00Z;4,0;OK`,
          `${HOME};PT15M;kWh;BN01;2025-01-01T00:00:00Z;1,0;OK`,
          `${HOME};PT15M;kWh;BN01;2025-01-01T00:15:00Z;1,0;OK`,
          `${HOME};PT15M;kWh;BN01;2025-01-01T01:00:00Z;1,0;OK`,
        ),
      );
      expect(problems.map(({ code, path }) => [code, path])).to.eql([
        ['overlap', 'rows[3]["Määrä"]'],
        ['overlap', 'rows[4]["Määrä"]'],
      ]);
      expect(readingsOf(data!.series[0]!).map(([, value]) => value)).to.eql([4, 1]);
    });

    it('leave the quarters standing where their hour is missing', () => {
      const { series } = read(
        file(
          `${HOME};PT1H;kWh;BN01;2025-01-01T00:00:00Z;null;MISSING`,
          `${HOME};PT15M;kWh;BN01;2025-01-01T00:00:00Z;1,0;OK`,
          `${HOME};PT15M;kWh;BN01;2025-01-01T00:15:00Z;2,0;OK`,
        ),
      );
      expect(readingsOf(series[0]!).map(([, value]) => value)).to.eql([1, 2]);
    });
  });

  describe('a row that cannot count', () => {
    const good = `${HOME};PT15M;kWh;BN01;2025-01-01T00:00:00Z;1,0;OK`;
    const cases: [string, string, string, string][] = [
      ['text for a number', `${HOME};PT15M;kWh;BN01;2025-01-01T00:15:00Z;abc;OK`, 'Määrä', '"abc"'],
      [
        'two commas',
        `${HOME};PT15M;kWh;BN01;2025-01-01T00:15:00Z;1,000,5;OK`,
        'Määrä',
        '"1,000,5"',
      ],
      ['a negative use', `${HOME};PT15M;kWh;BN01;2025-01-01T00:15:00Z;-1,0;OK`, 'Määrä', '-1'],
      [
        'a number too large',
        `${HOME};PT15M;kWh;BN01;2025-01-01T00:15:00Z;1e400;OK`,
        'Määrä',
        'Infinity',
      ],
      [
        'reactive energy',
        `643006966022791278;8716867000047;PT15M;kWh;BN01;2025-01-01T00:15:00Z;1,0;OK`,
        'Tuotteen tyyppi',
        '"8716867000047"',
      ],
      [
        'another unit',
        `${HOME};PT15M;kVArh;BN01;2025-01-01T00:15:00Z;1,0;OK`,
        'Yksikkötyyppi',
        '"kVArh"',
      ],
      ['another step', `${HOME};PT5M;kWh;BN01;2025-01-01T00:15:00Z;1,0;OK`, 'Resoluutio', '"PT5M"'],
      [
        'the name of a property',
        `${HOME};constructor;kWh;BN01;2025-01-01T00:15:00Z;1,0;OK`,
        'Resoluutio',
        '"constructor"',
      ],
    ];
    for (const [title, row, column, found] of cases) {
      it(`is told and left out: ${title}`, () => {
        const { data, problems } = energyFromDatahub(file(good, row));
        expect(data!.series).to.have.length(1);
        expect(readingsOf(data!.series[0]!)).to.eql([['2025-01-01T00:00', 1]]);
        expect(data!.rows).to.eql({ total: 2, leftOut: 1 });
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({ effect: 'row', found });
        expect(problems[0]!.path).to.be.oneOf([`rows[3].${column}`, `rows[3]["${column}"]`]);
      });
    }

    it('is told at its line in the file, whatever the order of the rows', () => {
      const { problems } = energyFromDatahub(
        quarters('00:30:00Z;1,0;OK', '', '00:00:00Z;abc;OK', '00:15:00Z;1,0;OK'),
      );
      expect(problems.map(({ path }) => path)).to.eql(['rows[3].Alkuaika', 'rows[4]["Määrä"]']);
    });

    it('is one problem where all rows have the same fault', () => {
      const rows = Array.from({ length: 500 }, () => good.replace('kWh', 'kVArh'));
      const { data, problems } = energyFromDatahub(file(...rows));
      expect(data!.series).to.eql([]);
      expect(data!.rows).to.eql({ total: 500, leftOut: 500 });
      expect(problems).to.have.length(1);
      expect(problems[0]!.found).to.equal('500 rows of "kVArh"');
    });

    it('is counted beyond the hundred problems that are listed', () => {
      const rows = Array.from({ length: 500 }, (_, i) => good.replace('2025-01-01T', `${i}`));
      const { data, problems } = energyFromDatahub(file(...rows));
      expect(data!.rows.leftOut).to.equal(500);
      expect(problems).to.have.length(100);
    });
  });
});
