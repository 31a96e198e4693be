import { expect } from 'chai';
import { energyFromDatahub } from '../../src/convert/datahub.js';
import { file, HOME, qualitiesOf, quarters, read, readingsOf } from './datahub-csv.js';

describe('energyFromDatahub, row by row:', () => {
  describe('metering points', () => {
    it('are a series each', () => {
      const { series, points } = read(
        file(
          `643006966022791278;8716867000030;PT15M;kWh;BN01;2025-01-01T00:00:00Z;1,0;OK`,
          `643007574000138589;8716867000030;PT15M;kWh;BN01;2025-01-01T00:00:00Z;2,0;OK`,
          `643006966022791278;8716867000030;PT15M;kWh;BN01;2025-01-01T00:15:00Z;3,0;OK`,
        ),
      );
      expect(points.map(({ id }) => id)).to.eql(['643006966022791278', '643007574000138589']);
      expect(series.map((one) => readingsOf(one).map(([, value]) => value))).to.eql([[1, 3], [2]]);
    });

    it('are one and unnamed where the file hides them or Excel rounded them', () => {
      const { series, points } = read(
        file(
          `;;PT15M;kWh;BN02;2025-01-01T00:00:00Z;1,0;OK`,
          `0;0;PT15M;kWh;BN02;2025-01-01T00:15:00Z;2,0;OK`,
          `6,43007E+17;8,71687E+12;PT15M;kWh;BN02;2025-01-01T00:30:00Z;3,0;OK`,
        ),
      );
      expect(points.map(({ commodity }) => commodity)).to.eql(['electricity']);
      expect(series.map(({ id, point }) => [id, point])).to.eql([['BN02-import', points[0]!.id]]);
      expect(readingsOf(series[0]!)).to.have.length(3);
    });

    it('have a series for each type of reading: metered and netted are not added up', () => {
      const { series } = read(
        file(
          `${HOME};PT15M;kWh;BN01;2025-01-01T00:00:00Z;2,0;OK`,
          `${HOME};PT15M;kWh;BN02;2025-01-01T00:00:00Z;1,0;OK`,
        ),
      );
      expect(series.map(({ id, source }) => [id, source])).to.eql([
        ['643006966022791278-BN01-import', 'metered'],
        ['643006966022791278-BN02-import', undefined],
      ]);
    });
  });

  describe('what is missing', () => {
    it('stays missing and is never 0: null, an empty cell, MISSING with a 0, no row', () => {
      const { series, rows } = read(
        quarters(
          '00:00:00Z;1,0;OK',
          '00:15:00Z;null;MISSING',
          '00:30:00Z;;MISSING',
          '00:45:00Z;0,000000;MISSING',
          '01:00:00Z;NULL;OK',
          '01:30:00Z;0,000000;OK',
        ),
      );
      expect(readingsOf(series[0]!)).to.eql([
        ['2025-01-01T00:00', 1],
        ['2025-01-01T01:30', 0],
      ]);
      expect(series[0]!.runs.map(({ length }) => length)).to.eql([5, 1]);
      expect(rows).to.eql({ total: 6, leftOut: 0 });
    });

    it('gives way to a value for the same time, in either order', () => {
      const [missing, known] = ['00:00:00Z;null;MISSING', '00:00:00Z;0,5;OK'] as const;
      for (const csv of [quarters(missing, known), quarters(known, missing)]) {
        expect(readingsOf(read(csv).series[0]!)).to.eql([['2025-01-01T00:00', 0.5]]);
      }
    });
  });

  describe('time', () => {
    it('may change its step within a file', () => {
      const { series } = read(
        file(
          `${HOME};PT1H;kWh;BN01;2022-12-31T21:00:00Z;4,0;OK`,
          `${HOME};PT1H;kWh;BN01;2022-12-31T22:00:00Z;5,0;OK`,
          `${HOME};PT15M;kWh;BN01;2022-12-31T23:00:00Z;1,0;OK`,
          `${HOME};PT15M;kWh;BN01;2022-12-31T23:15:00Z;2,0;OK`,
        ),
      );
      const runs = series[0]!.runs.map(({ resolution, length }) => [resolution, length]);
      expect(runs).to.eql([
        ['PT1H', 2],
        ['PT15M', 2],
      ]);
    });

    it('may have an offset', () => {
      const { series } = read(
        quarters('02:00:00+02:00;1,0;OK', '00:15:00-00:00;2,0;OK', '02:30:00+02:00;3,0;OK'),
      );
      expect(series[0]!.runs).to.have.length(1);
      expect(readingsOf(series[0]!).map(([start]) => start.slice(11))).to.eql([
        '00:00',
        '00:15',
        '00:30',
      ]);
    });

    it('may run in any order', () => {
      const { series } = read(
        quarters('00:30:00Z;3,0;OK', '00:00:00Z;1,0;OK', '00:45:00Z;4,0;OK', '00:15:00Z;2,0;OK'),
      );
      expect(series[0]!.runs).to.have.length(1);
      expect(readingsOf(series[0]!).map(([, value]) => value)).to.eql([1, 2, 3, 4]);
    });

    for (const stamp of [
      '2025-02-30T00:00:00Z',
      '2025-02-29T00:00:00Z',
      '2025-01-01T24:00:00Z',
      '2025-01-01T00:60:00Z',
      '2025-13-01T00:00:00Z',
      '2025-01-01T00:00:00',
      '1.1.2025 0:00',
      'yesterday',
      '',
    ]) {
      it(`is left out, with its row, where it does not exist: "${stamp}"`, () => {
        const good = `${HOME};PT15M;kWh;BN01;2025-01-01T00:00:00Z;1,0;OK`;
        const { data, problems } = energyFromDatahub(
          file(good, `${HOME};PT15M;kWh;BN01;${stamp};1,0;OK`),
        );
        expect(data!.rows).to.eql({ total: 2, leftOut: 1 });
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({
          code: 'value',
          effect: 'row',
          path: 'rows[3].Alkuaika',
          found: JSON.stringify(stamp),
        });
      });
    }
  });

  describe('quality', () => {
    it('is said in the words of the portal', () => {
      const { series } = read(
        quarters(
          '00:00:00Z;1,0;OK',
          '00:15:00Z;1,0;EST',
          '00:30:00Z;1,0;E56',
          '00:45:00Z;1,0;REVISED',
          '01:00:00Z;1,0;UNCERTAIN',
          '01:15:00Z;1,0;E21',
          '01:30:00Z;1,0;CALC',
        ),
      );
      expect(qualitiesOf(series[0]!)).to.eql([
        [1, 3, 'estimated'],
        [3, 4, 'corrected'],
        [4, 6, 'provisional'],
        [6, 7, 'estimated'],
      ]);
    });

    it('in an unknown word is a doubt, told once, and the values count', () => {
      const { data, problems } = energyFromDatahub(
        quarters('00:00:00Z;1,0;OK', '00:15:00Z;2,0;HYVÄ', '00:30:00Z;3,0;HYVÄ', '00:45:00Z;4,0;'),
      );
      expect(readingsOf(data!.series[0]!)).to.have.length(4);
      expect(data!.rows).to.eql({ total: 4, leftOut: 0 });
      expect(problems.map(({ effect, path, found }) => [effect, path, found])).to.eql([
        ['doubt', 'rows[3].Laatu', '2 rows of "HYVÄ"'],
        ['doubt', 'rows[5].Laatu', '""'],
      ]);
    });

    it('of a value with a part missing leaves it out: nobody knows how large a part', () => {
      const { data, problems } = energyFromDatahub(
        quarters('00:00:00Z;1,0;OK', '00:15:00Z;2,0;PMISSING'),
      );
      expect(readingsOf(data!.series[0]!)).to.eql([['2025-01-01T00:00', 1]]);
      expect(data!.rows).to.eql({ total: 2, leftOut: 1 });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ effect: 'row', path: 'rows[3].Laatu', found: '"PMISSING"' });
    });
  });
});
