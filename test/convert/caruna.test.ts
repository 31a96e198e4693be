import { expect } from 'chai';
import { energyFromCaruna } from '../../src/convert/caruna.js';
import type { Energy } from '../../src/model/energy.js';
import { readingsOf, valuesOf } from '../model/energy-document.js';

const HEAD =
  '"Ajankohta";"Laskutettava kulutus (kWh)";"Ylijäämätuotanto (kWh)";"Ulkolämpötila (°C)"';
const NONE = 'Ei kulutustietoja tällä ajanjaksolla.';

function csv(...rows: string[][]): string {
  return [HEAD, ...rows.map((cells) => cells.map((cell) => `"${cell}"`).join(';'))].join('\n');
}

function read(text: string | Uint8Array): Energy {
  const { data, problems } = energyFromCaruna(text);
  expect(problems).to.eql([]);
  return data!;
}

function problemsOf(text: unknown): unknown[] {
  return energyFromCaruna(text as string).problems.map(({ code, effect, path }) => [
    code,
    effect,
    path,
  ]);
}

describe('energyFromCaruna', () => {
  it('gives a series for each column; a text in place of a number is missing', () => {
    const { series, timeZone } = read(
      csv(
        ['perjantai 1.4.2022 00:00', '4,22', NONE, '-4,80'],
        ['perjantai 1.4.2022 01:00', '1,50', '0,00', '\u22125,10'],
      ),
    );
    expect(timeZone).to.equal('Europe/Helsinki');
    expect(series.map(({ id, unit }) => [id, unit])).to.eql([
      ['import', 'kWh'],
      ['export', 'kWh'],
      ['temperature', 'degC'],
    ]);
    expect(series.map(valuesOf)).to.eql([
      [4.22, 1.5],
      [undefined, 0],
      [-4.8, -5.1],
    ]);
    expect(readingsOf(series[0]!)[0]![0]).to.equal('2022-03-31T21:00');
  });

  it('knows that the clock skips an hour in spring, and shows one twice in autumn', () => {
    const hour = (day: string, at: string): string[] => [
      `sunnuntai ${day} ${at}:00`,
      '1',
      '0',
      '0',
    ];
    const spring = read(csv(hour('27.3.2022', '02'), hour('27.3.2022', '04')));
    expect(readingsOf(spring.series[0]!).map(([start]) => start)).to.eql([
      '2022-03-27T00:00',
      '2022-03-27T01:00',
    ]);
    const times = ['02', '03', '03', '04'].map((at) => hour('30.10.2022', at));
    expect(readingsOf(read(csv(...times)).series[0]!).map(([start]) => start)).to.eql([
      '2022-10-29T23:00',
      '2022-10-30T00:00',
      '2022-10-30T01:00',
      '2022-10-30T02:00',
    ]);
    const quarters = ['03:00', '03:30', '03:00', '03:30'].map((at) => [
      ...[`sunnuntai 30.10.2022 ${at}`, '1', '0', '0'],
    ]);
    const [half] = read(csv(...quarters)).series;
    expect(readingsOf(half!).map(([start]) => start)).to.eql([
      '2022-10-30T00:00',
      '2022-10-30T00:30',
      '2022-10-30T01:00',
      '2022-10-30T01:30',
    ]);
  });

  it('tells of each bad row at its line, and reads the others', () => {
    const text = csv(
      ['perjantai 1.4.2022 00:00', '4,22', '0', '1'],
      ['sunnuntai 27.3.2022 03:30', '1', '0', '1'],
      ['perjantai 31.4.2022 00:00', '1', '0', '1'],
      ['perjantai 1.4.2022 01:00', 'paljon', '0', '1'],
      ['perjantai 1.4.2022 00:00', '9', '0', '1'],
    );
    expect(problemsOf(text)).to.eql([
      ['value', 'row', 'rows[3].Ajankohta'],
      ['value', 'row', 'rows[4].Ajankohta'],
      ['type', 'row', 'rows[5]["Laskutettava kulutus (kWh)"]'],
      ['overlap', 'row', 'rows[6]["Laskutettava kulutus (kWh)"]'],
    ]);
  });

  it('never throws, and says what is no such file', () => {
    for (const text of ['', 'a;b', '\uFEFF', '<xml/>', '"Ajankohta";"kWh"', null, 3, {}]) {
      const [problem] = energyFromCaruna(text as string).problems;
      expect(problem!.effect, JSON.stringify(text)).to.equal('document');
    }
    const zone = energyFromCaruna(csv(['perjantai 1.4.2022 00:00', '1', '1', '1']), {
      timeZone: 'Mars/Olympus',
    });
    expect(zone.problems.at(-1)!.path).to.equal('timeZone');
  });

  it('reads what Excel has made of it', () => {
    const text = csv(['perjantai 1.4.2022 00:00', '4,22', '0', '1']);
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(read(latin).series.map(({ id }) => id)).to.eql(['import', 'export', 'temperature']);
  });
});
