import { expect } from 'chai';
import { localeOf } from '../../src/locale/locale.js';
import type { Energy } from '../../src/model/energy.js';
import { energyTables } from '../../src/view/energy-look.js';
import { energySheet } from '../../src/view/energy-sheet.js';
import { cellSentence } from '../../src/view/energy-when.js';
import { plain } from '../../src/view/view.js';
import { plainSpaces } from '../locale/plain.js';
import { documentOf, read } from '../model/energy-document.js';
import { constant, energyOf, segment } from '../support/energy.js';
import { january, JANUARY, seen } from './energy-seen.js';

describe('a document of nothing but a state', () => {
  const of = (measure: string, unit: string, before: number, now: number): Energy =>
    energyOf(
      [constant('P1D', '2025-01-01T00:00+02:00', 31, before), constant('P1D', JANUARY, 31, now)],
      { measure, unit, flow: undefined },
    );
  const sentences = (energy: Energy): string[] =>
    ['fi', 'sv', 'en'].map(
      (tag) => seen(energy, { ...january, compare: 'last-year' }, tag).sentence,
    );

  it('says a temperature as a mean, lower or higher', () => {
    expect(sentences(of('temperature', 'degC', -4, -10.5))).to.eql([
      'Tammikuussa 2026 lämpötila oli keskimäärin −10,5 °C, 6,5 °C matalampi kuin vuotta aiemmin.',
      'I januari 2026 var temperaturen i genomsnitt −10,5 °C, 6,5 °C lägre än ett år tidigare.',
      'In January 2026 the temperature was −10.5 °C on average, 6.5 °C lower than a year earlier.',
    ]);
  });

  it('says a price as a mean', () => {
    expect(sentences(of('price', 'c/kWh', 5, 6))).to.eql([
      'Tammikuussa 2026 sähkön hinta oli keskimäärin 6,0 c/kWh, 20 % korkeampi kuin vuotta aiemmin.',
      'I januari 2026 var priset på el i genomsnitt 6,0 c/kWh, 20 % högre än ett år tidigare.',
      'In January 2026 the price of electricity was 6.0 c/kWh on average, 20 % higher than a year earlier.'.replace(
        ' %',
        '%',
      ),
    ]);
  });
});

describe('a cost', () => {
  const tariff = {
    ...{ id: 't', from: JANUARY, settlement: 'PT1H', energy: [{ price: 0.1 }] },
    monthly: [{ name: 'Monthly fee', amount: 4.9 }],
    vat: { included: true },
  };
  const energy = energyOf(
    [constant('PT1H', JANUARY, 31 * 24, 1)],
    {},
    { currency: 'EUR', tariffs: [tariff] },
  );

  it('is told in money, with its mean price, and its fees apart', () => {
    const { sentence, notes, view } = seen(energy, { ...january, show: 'cost' });
    // 744 kWh of 10 cents.
    expect(sentence).to.equal('In January 2026 electricity cost €74.40.');
    // At one price even use would have paid the same: that is not said.
    expect(notes[0]).to.equal('The mean price was 10.00 c/kWh.');
    expect(notes[1]).to.equal('Fixed fees are not included: Monthly fee €4.90.');
    expect(view.figure!.title).to.equal('€ per day');
  });

  it('has its prices in the currency itself where hundredths are not called cents', () => {
    const krona = energyOf(
      [constant('PT1H', JANUARY, 31 * 24, 1)],
      {},
      { currency: 'SEK', tariffs: [{ ...tariff, energy: [{ price: 1.25 }] }] },
    );
    const { notes } = seen(krona, { ...january, show: 'cost' });
    expect(notes[0]).to.match(/^The mean price was 1\.2500 SEK\/kWh\.$/);
  });

  it('says why a bill says otherwise: what is in it and what is not', () => {
    const last = (show: 'energy' | 'cost'): string =>
      seen(energy, { ...january, show }).notes.at(-1)!;
    expect(last('cost')).to.match(/^Why may the bill say otherwise\?/);
    expect(last('cost')).to.contain('value added tax are included');
    expect(last('cost')).to.contain('Fixed fees are not included, nor are transmission');
    expect(last('energy')).to.contain('measured amount');
  });
});

describe('a running month', () => {
  const days = (count: number, value: number): number[] => Array<number>(count).fill(value);
  const asOf = '2026-10-11T00:00:00+03:00';
  const october = { step: 'day', start: '2026-10-01', end: '2026-11-01' } as const;
  const last = [...days(10, 18), ...days(20, 25), 20];

  it('says where it goes, by last year’s shape, and how sure that is', () => {
    const energy = energyOf(
      [
        segment('P1D', '2025-10-01T00:00+03:00', last),
        segment('P1D', '2026-10-01T00:00+03:00', days(10, 16.5)),
      ],
      {},
      { asOf },
    );
    expect(plainSpaces(seen(energy, october).view.ahead!)).to.equal(
      'By 31 Oct it will come to about 642 kWh, if the rest goes as it did a year ago. The forecast is fairly certain.',
    );
  });

  it('does not say it too early', () => {
    const early = energyOf(
      [segment('P1D', '2026-10-01T00:00+03:00', days(2, 16))],
      {},
      { asOf: '2026-10-03T00:00:00+03:00' },
    );
    expect(seen(early, october).view.ahead).to.contain('too early');
  });
});

describe('the hours of the clock', () => {
  const energy = energyOf([
    segment('PT1H', '2025-11-03T00:00+02:00', [
      ...Array.from({ length: 48 }, (_, hour) => hour),
      null,
    ]),
  ]);
  const wish = { step: 'day', start: '2025-11-03', end: '2025-11-06' } as const;

  it('are in the table as they are said and shaded, and rows add up to their days', () => {
    const { view } = seen(energy, { ...wish, view: 'when' });
    const { text } = view.when!;
    const [table] = energyTables(energy, view, localeOf('en'), 'Home');
    expect(table!.columns).to.have.length(26);
    expect(table!.rows.map(({ header, cells }) => [header, cells[0], cells[3]])).to.eql([
      ['Mon 3 November 2025', '276.0', '2.0'],
      ['Tue 4 November 2025', '852.0', '26.0'],
      ['Wed 5 November 2025', '', ''],
    ]);
    expect(table!.totals[0]!.cells[0]).to.equal('1,128');
    const said = (column: number, hour: number): string =>
      plainSpaces(plain(cellSentence(text, { column, hour })));
    expect(said(1, 2)).to.equal('Tue 4 November 2025 2:00–3:00: 26.0 kWh.');
    expect(said(2, 0)).to.equal('Wed 5 November 2025 0:00–1:00: no data.');
    expect(plainSpaces(view.second!)).to.contain(
      'The peak was on Tuesday 4 November 2025, 23:00–0:00',
    );
  });

  it('have below them what the sentence holds, and no comparison that it does not', () => {
    const hours = (start: string, count: number): object => constant('PT1H', start, count, 1);
    const last = hours('2025-01-30T00:00+02:00', 48);
    const now = hours('2026-01-01T00:00+02:00', 30 * 24);
    const home = energyOf([last, now], {}, { asOf: '2026-02-01T00:00:00+02:00' });
    const compared = { ...january, compare: 'last-year' } as const;
    const { sentence, notes } = seen(home, { ...compared, view: 'when' });
    expect(sentence).to.equal('In January 2026 you used 720 kWh of electricity.');
    expect(notes[0]).to.equal('96% of the readings have arrived, so the figure is at least this.');
    expect(notes.join(' ')).not.to.contain('comparison');
    expect(seen(home, compared).notes.join(' ')).to.contain('The comparison covers 1 of 31 days');
  });

  it('say nothing of readings that are whole days', () => {
    const daily = energyOf([constant('P1D', JANUARY, 31, 24)]);
    for (const view of ['when', 'average-day'] as const) {
      const shown = seen(daily, { ...january, view }).view;
      expect(shown.second).to.contain('whole day');
      expect([shown.when, shown.average, shown.tableSize]).to.eql([undefined, undefined, '']);
    }
  });

  it('have a mean of working days and of weekends', () => {
    const week = [1, 1, 1, 1, 1, 3, 3].flatMap((value) => Array<number>(24).fill(value));
    const one = energyOf([segment('PT1H', '2025-11-03T00:00+02:00', week)]);
    const { view } = seen(one, { view: 'average-day', start: '2025-11-03', end: '2025-11-10' });
    const [table] = energyTables(one, view, localeOf('en'), 'Home');
    expect(table!.rows[7]!.cells).to.eql(['1.6', '1.0', '3.0']);
    expect(table!.totals[0]!.cells).to.eql(['37.7', '24.0', '72.0']);
    expect(view.average!.view.key.map(({ text }) => text)).to.eql([
      'Monday to Friday',
      'Saturday and Sunday',
    ]);
  });
});

describe('what stands beside a trend', () => {
  const price = { id: 'spot', measure: 'price', unit: 'c/kWh', vat: { included: true } };
  const own = documentOf([constant('PT1H', JANUARY, 24, 1)]) as { series: object[] };
  const energy = read({
    ...own,
    series: [
      ...own.series,
      { ...price, segments: [segment('PT1H', JANUARY, [7, 9, ...Array<null>(22).fill(null)])] },
    ],
  });

  it('has the same numbers in its chart, its sentence and the table', () => {
    const wish = { step: 'hour', beside: 'price', start: '2026-01-01', end: '2026-01-02' } as const;
    const { view, look } = seen(energy, wish);
    const [panel] = view.panels;
    expect(panel!.title).to.equal('Price, c/kWh (incl. VAT)');
    expect(panel!.numbers.slice(0, 3)).to.eql(['7.0', '9.0', undefined]);
    expect(plainSpaces(panel!.sentences[1]!)).to.equal('Price: 9.0 c/kWh.');
    const [table] = energyTables(energy, view, localeOf('en'), 'Home');
    expect(table!.columns[2]!.label).to.equal('Price, c/kWh (incl. VAT)');
    expect(table!.rows.slice(0, 3).map(({ cells }) => cells[1])).to.eql(['7.0', '9.0', '']);
    const sheet = energySheet(energy, look, localeOf('en'), 'Home');
    expect(sheet.rows[1]!.at(-1)).to.equal(9);
    expect(sheet.columns.at(-1)!.key).to.equal('price');
  });
});

describe('what has been corrected', () => {
  it('is said, and listed below the table: −0.8 of an estimate of 4.0', () => {
    const energy = energyOf([
      segment('PT1H', JANUARY, [1, 4, 1], { quality: [[1, 1, 'estimated']] }),
      segment('PT1H', '2026-01-01T01:00+02:00', [3.2], { revision: 1 }),
    ]);
    const { view, notes } = seen(energy, { step: 'hour' });
    expect(notes.join(' ')).to.contain('a change of −0.80 kWh');
    const [, table] = energyTables(energy, view, localeOf('en'), 'Home');
    expect(table!.rows[0]!.cells).to.eql(['4.00', '3.20', '−0.80']);
  });
});
