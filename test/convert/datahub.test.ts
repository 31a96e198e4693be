import { expect } from 'chai';
import { energyFromDatahub } from '../../src/convert/datahub.js';
import { readEnergy } from '../../src/model/energy.js';
import type { Series } from '../../src/model/energy.js';
import type { Run } from '../../src/model/runs.js';
import { DATAHUB_FILES, datahubFile, expectedOf } from '../datahub-files.js';
import { describeWithShared } from '../shared.js';
import {
  ENGLISH,
  file,
  FINNISH,
  latin1,
  OLD_FINNISH,
  quarters,
  read,
  readingsOf,
} from './datahub-csv.js';

const TWO: [string, number][] = [
  ['2025-01-01T00:00', 0.46],
  ['2025-01-01T00:15', 1.5],
];

describe('energyFromDatahub', () => {
  const csv = quarters('00:00:00Z;0,460000;OK', '00:15:00Z;1,500000;OK');

  it('reads a home: a series of imported kWh on the calendar of Helsinki', () => {
    const energy = read(csv);
    expect(energy.timeZone).to.equal('Europe/Helsinki');
    expect(energy.asOf).to.equal(undefined);
    expect(energy.rows).to.eql({ total: 2, leftOut: 0 });
    expect(energy.points).to.have.length(1);
    expect(energy.points[0]).to.include({ id: '643006966022791278', commodity: 'electricity' });
    const series = energy.series[0]!;
    expect(series).to.include({
      id: '643006966022791278-BN01-import',
      point: '643006966022791278',
      measure: 'energy',
      flow: 'import',
      unit: 'kWh',
      source: 'metered',
    });
    expect(series.runs).to.have.length(1);
    expect(readingsOf(series)).to.eql(TWO);
  });

  it('takes the direction, the zone and the name from the options and guesses none of them', () => {
    const options = { flow: 'export', timeZone: 'Europe/Stockholm', name: 'Aurinko' } as const;
    const energy = read(csv, options);
    expect(energy.timeZone).to.equal('Europe/Stockholm');
    expect(energy.series[0]).to.include({ flow: 'export', name: 'Aurinko' });
    for (const name of ['production.csv', 'tuotanto 2025', 'export']) {
      expect(read(csv, { name }).series[0]!.flow).to.equal('import');
    }
  });

  it('gives what every reader takes as it is, with its problems', () => {
    const odd = quarters('00:00:00Z;abc;OK', '00:15:00Z;1,0;OK');
    const { data, problems } = energyFromDatahub(odd);
    expect(problems).to.have.length(1);
    expect(readEnergy(data)).to.eql({ data, problems });
  });

  it('says that there are more metering points than a document may have', () => {
    const rows = Array.from(
      { length: 1_001 },
      (_, i) => `6${String(i).padStart(17, '0')};;PT1H;kWh;BN01;2025-01-01T00:00:00Z;1,0;OK`,
    );
    const { data, problems } = energyFromDatahub(file(...rows));
    expect(data).to.equal(undefined);
    expect(problems.map(({ code, effect }) => [code, effect])).to.eql([['limit', 'document']]);
  });

  it('says that a time zone does not exist', () => {
    const { data, problems } = energyFromDatahub(csv, { timeZone: 'Helsinki' });
    expect(data).to.equal(undefined);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ effect: 'document', path: 'timeZone', found: '"Helsinki"' });
  });

  describe('knows the file in each of its dresses:', () => {
    const body = csv.split('\n').slice(1).join('\n');
    const dresses: Record<string, string | Uint8Array> = {
      'with a byte order mark': `\uFEFF${csv}`,
      'without a last newline': csv.trimEnd(),
      'with Windows newlines': csv.replaceAll('\n', '\r\n'),
      'with blank lines': `\n${csv.replaceAll('\n', '\n\n')}\n;;;;;;;\n`,
      'in English': `${ENGLISH}\n${body}`,
      'in quotes': csv.replace(/[^;\n]+/g, '"$&"'),
      'in UTF-8 bytes': new TextEncoder().encode(csv),
      'in UTF-8 bytes with a byte order mark': new TextEncoder().encode(`\uFEFF${csv}`),
      'in Latin-1 bytes, as Excel saves it': latin1(csv),
      'with accents lost': csv.replace(/[äö]/g, '\uFFFD'),
      'with accents taken apart': csv.normalize('NFD'),
      'with a decimal point': csv.replaceAll(',', '.'),
      'with two decimals': csv.replaceAll('0000;OK', ';OK'),
      'in another order of columns': csv.replaceAll(/^(.*);(.*);(.*)$/gm, '$3;$1;$2'),
      'with whitespace': csv.replaceAll(';', ' ; '),
      'with times to the minute': csv.replaceAll(':00Z', 'Z'),
      'with times to the millisecond': csv.replaceAll(':00Z', ':00.000Z'),
    };
    for (const [dress, text] of Object.entries(dresses)) {
      it(dress, () => {
        const { series, rows } = read(text);
        expect(rows).to.eql({ total: 2, leftOut: 0 });
        expect(series.map(readingsOf)).to.eql([TWO]);
      });
    }

    it('in its old form, without types of readings', () => {
      const { series } = read(
        `${OLD_FINNISH}\n;;PT1H;kWh;2022-10-26T11:00:00Z;1,15;OK\n;;PT1H;kWh;2022-10-26T12:00:00Z;null;MISSING\n`,
      );
      expect(series.map(({ id }) => id)).to.eql(['import']);
      expect(readingsOf(series[0]!)).to.eql([['2022-10-26T11:00', 1.15]]);
    });

    it('under headings in another language, and says so', () => {
      const swedish = csv.replace(FINNISH, 'Ett;Två;Tre;Fyra;Fem;Sex;Sju;Åtta');
      const { data, problems } = energyFromDatahub(swedish);
      expect(data!.series.map(readingsOf)).to.eql([TWO]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'format', effect: 'doubt', path: 'rows[1]' });
    });

    it('without headings, and says so', () => {
      const { data, problems } = energyFromDatahub(body);
      expect(data!.series.map(readingsOf)).to.eql([TWO]);
      expect(problems.map(({ code }) => code)).to.eql(['format']);
    });
  });

  describe('another file', () => {
    const others: Record<string, unknown> = {
      nothing: '',
      'a space': ' \n',
      'a page': '<!doctype html><title>Login</title>',
      JSON: '{"format":"peili/energy"}',
      'a CSV of commas': csv.replaceAll(',', '.').replaceAll(';', ','),
      'a CSV of another service': 'Kuukausi;Päivä;Tunti;Kulutus\n1;1;0;1,5\n',
      'a picture': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff),
      'an open quote': '"',
      'no file': undefined,
      'a number': 5,
      'an object': { toString: () => csv },
    };
    for (const [title, input] of Object.entries(others)) {
      it(`gives no data and one problem: ${title}`, () => {
        const { data, problems } = energyFromDatahub(input as string);
        expect(data).to.equal(undefined);
        expect(problems).to.have.length(1);
        expect(problems[0]!.effect).to.equal('document');
        expect(problems[0]!.code).to.be.oneOf(['format', 'type']);
      });
    }

    it('of Datahub without a row is data without a series', () => {
      const energy = read(FINNISH);
      expect(energy.series).to.eql([]);
      expect(energy.rows).to.eql({ total: 0, leftOut: 0 });
    });
  });
});

describeWithShared('energyFromDatahub of real files', () => {
  for (const name of DATAHUB_FILES) {
    it(`gives the rows, the missing ones and the total of ${name}`, async () => {
      const given = await expectedOf(name);
      const { series, rows } = read(await datahubFile(name));
      const [{ runs, scale }] = series as [Series];
      expect(rows).to.eql({ total: given.rows, leftOut: 0 });
      expect(runs).to.have.length(1);
      const [{ length, known, sums }] = runs as [Run];
      expect(length - known[length]!).to.equal(given.missing);
      expect(sums[length]! / scale).to.equal(Number(given.totalKWh));
    });

    it(`gives the same whatever happened to ${name} on its way`, async () => {
      const bytes = await datahubFile(name);
      const text = new TextDecoder().decode(bytes).trimEnd();
      const [head, ...rows] = text.split('\n') as [string, ...string[]];
      const expected = read(bytes);
      const changed = [
        [head, ...rows.toReversed()].join('\n'),
        [head, ...rows, ...rows].join('\r\n'),
        text.replaceAll(',', '.'),
        latin1(text),
      ];
      for (const csv of changed) expect(read(csv)).to.eql(expected);
    });
  }
});
