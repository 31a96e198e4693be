import { expect } from 'chai';
import { energyTrend as en } from '../../src/locale/en/energy-trend.js';
import { energyTrend as fi } from '../../src/locale/fi/energy-trend.js';
import { energyTrend as sv } from '../../src/locale/sv/energy-trend.js';
import type { Difference, Metered, TrendStepFacts } from '../../src/locale/words/energy-trend.js';
import { plain } from '../../src/view/view.js';

const LANGUAGES = { fi, sv, en };
const electricity: Metered = { commodity: 'electricity', flow: 'import', measure: 'energy' };

function difference(more: Partial<Difference>): Difference {
  return {
    measure: 'energy',
    direction: 'less',
    by: '12 %',
    kind: 'last-year',
    inReference: 'X',
    ...more,
  };
}

function headings(metered: Partial<Metered>): string[] {
  const all = { ...electricity, ...metered };
  return [fi, sv, en].map((words) => words.heading(all));
}

function sentences(metered: Partial<Metered>, more?: Difference): string[] {
  const place = undefined;
  const facts = {
    place,
    metered: { ...electricity, ...metered },
    amount: '5 kWh',
    difference: more,
  };
  return [
    plain(fi.sentence({ ...facts, inPeriod: 'maaliskuussa 2025' })),
    plain(sv.sentence({ ...facts, inPeriod: 'i mars 2025' })),
    plain(en.sentence({ ...facts, inPeriod: 'in March 2025' })),
  ];
}

function steps(facts: Partial<TrendStepFacts>): string[] {
  const all: TrendStepFacts = {
    name: 'maaliskuu',
    amount: '5 kWh',
    state: 'known',
    difference: undefined,
    reference: undefined,
    whole: undefined,
    estimated: undefined,
    coverage: undefined,
    until: undefined,
    ...facts,
  };
  return [fi, sv, en].map((words) => plain(words.step(all)));
}

describe('the heading', () => {
  it('says what is metered', () => {
    expect(headings({})).to.eql(['Sähkön käyttö', 'Elanvändning', 'Electricity use']);
    expect(headings({ commodity: 'water', flow: undefined })).to.eql([
      ...['Veden käyttö', 'Vattenanvändning', 'Water use'],
    ]);
    expect(headings({ commodity: 'cooling' })[1]).to.equal('Kylanvändning');
    expect(headings({ commodity: undefined })).to.eql([
      ...['Energian käyttö', 'Energianvändning', 'Energy use'],
    ]);
  });

  it('says which way it flows', () => {
    expect(headings({ flow: 'export' })).to.eql([
      ...['Sähkön syöttö verkkoon', 'Elinmatning på nätet', 'Electricity fed into the grid'],
    ]);
    expect(headings({ flow: 'production' })).to.eql([
      ...['Sähkön tuotanto', 'Elproduktion', 'Electricity production'],
    ]);
    expect(headings({ flow: 'selfUse' })).to.eql([
      'Itse tuotetun sähkön käyttö',
      'Egenanvändning av el',
      'Use of your own electricity',
    ]);
    expect(headings({ flow: 'net' })).to.eql([
      ...['Sähkön nettokäyttö', 'Nettoanvändning av el', 'Net electricity use'],
    ]);
  });
});

describe('the sentence', () => {
  it('says how much was used, and when', () => {
    expect(sentences({})).to.eql([
      'Maaliskuussa 2025 käytit sähköä 5 kWh.',
      'I mars 2025 använde du 5 kWh el.',
      'In March 2025 you used 5 kWh of electricity.',
    ]);
    expect(sentences({ commodity: 'heat' })[0]).to.contain('käytit lämpöä 5');
    expect(sentences({ commodity: 'water' })[0]).to.contain('käytit vettä 5');
    expect(sentences({ commodity: 'gas' })[0]).to.contain('käytit kaasua 5');
    expect(sentences({ commodity: 'cooling' })[1]).to.contain('använde du 5 kWh kyla.');
  });

  it('has a verb for each way to flow', () => {
    expect(sentences({ flow: 'export' })).to.eql([
      'Maaliskuussa 2025 syötit verkkoon sähköä 5 kWh.',
      'I mars 2025 matade du in 5 kWh el på nätet.',
      'In March 2025 you fed 5 kWh of electricity into the grid.',
    ]);
    expect(sentences({ flow: 'production' })).to.eql([
      'Maaliskuussa 2025 tuotit sähköä 5 kWh.',
      'I mars 2025 producerade du 5 kWh el.',
      'In March 2025 you produced 5 kWh of electricity.',
    ]);
    expect(sentences({ flow: 'selfUse' })).to.eql([
      'Maaliskuussa 2025 käytit itse tuottamaasi sähköä 5 kWh.',
      'I mars 2025 använde du 5 kWh egen el.',
      'In March 2025 you used 5 kWh of your own electricity.',
    ]);
    expect(sentences({ flow: 'selfUse', commodity: 'water' })[1]).to.contain('5 kWh eget vatten');
    expect(sentences({ flow: 'net' })).to.eql([
      'Maaliskuussa 2025 sähkön nettokäyttösi oli 5 kWh.',
      'I mars 2025 var din nettoanvändning av el 5 kWh.',
      'In March 2025 your net use of electricity was 5 kWh.',
    ]);
  });

  it('says how much less or more, and than what', () => {
    expect(sentences({}, difference({}))).to.eql([
      'Maaliskuussa 2025 käytit sähköä 5 kWh, 12 % vähemmän kuin vuotta aiemmin.',
      'I mars 2025 använde du 5 kWh el, 12 % mindre än ett år tidigare.',
      'In March 2025 you used 5 kWh of electricity, 12 % less than a year earlier.',
    ]);
    const weekdays = difference({ direction: 'more', kind: 'last-year-weekdays' });
    expect(sentences({ flow: 'export' }, weekdays)).to.eql([
      'Maaliskuussa 2025 syötit verkkoon sähköä 5 kWh, 12 % enemmän kuin samoina viikonpäivinä vuotta aiemmin.',
      'I mars 2025 matade du in 5 kWh el på nätet, 12 % mer än under samma veckodagar ett år tidigare.',
      'In March 2025 you fed 5 kWh of electricity into the grid, 12 % more than on the same weekdays a year earlier.',
    ]);
    const previous = difference({ kind: 'previous', inReference: 'helmikuussa 2025' });
    expect(sentences({}, previous)[0]).to.equal(
      'Maaliskuussa 2025 käytit sähköä 5 kWh, 12 % vähemmän kuin helmikuussa 2025.',
    );
  });

  it('says "as much" only where it is, and "about" where it rounds to it', () => {
    const ends = (more: Partial<Difference>): string[] =>
      sentences({}, difference(more)).map((text) => text.slice(text.lastIndexOf(', ')));
    expect(ends({ direction: 'same' })).to.eql([
      ', yhtä paljon kuin vuotta aiemmin.',
      ', lika mycket som ett år tidigare.',
      ', as much as a year earlier.',
    ]);
    expect(ends({ direction: 'about' })).to.eql([
      ', suunnilleen yhtä paljon kuin vuotta aiemmin.',
      ', ungefär lika mycket som ett år tidigare.',
      ', about as much as a year earlier.',
    ]);
  });

  it('has the amount, and nothing else, in bold', () => {
    for (const words of Object.values(LANGUAGES)) {
      const spans = words.sentence({
        place: undefined,
        metered: electricity,
        inPeriod: 'x',
        amount: '5 kWh',
        difference: difference({}),
      });
      expect(spans.filter((span) => typeof span !== 'string')).to.eql([{ strong: '5 kWh' }]);
    }
  });
});

describe('the sentence of one step', () => {
  it('says its value, and what it is beside', () => {
    expect(steps({})).to.eql(Array(3).fill('Maaliskuu: 5 kWh.'));
    expect(steps({ difference: difference({}), reference: '6 kWh' })).to.eql([
      'Maaliskuu: 5 kWh, 12 % vähemmän kuin vuotta aiemmin (6 kWh).',
      'Maaliskuu: 5 kWh, 12 % mindre än ett år tidigare (6 kWh).',
      'Maaliskuu: 5 kWh, 12 % less than a year earlier (6 kWh).',
    ]);
    // There is something beside it, but not enough of both to compare them.
    expect(steps({ coverage: '70 %', reference: '6 kWh' })).to.eql([
      'Maaliskuu: 5 kWh; lukemista on saatu 70 %. Vertailujaksolla 6 kWh.',
      'Maaliskuu: 5 kWh; 70 % av mätvärdena har kommit. Jämförelseperioden: 6 kWh.',
      'Maaliskuu: 5 kWh; 70 % of the readings have arrived. Compared period: 6 kWh.',
    ]);
  });

  it('says what is estimated, missing or still to come, and no number for it', () => {
    expect(steps({ estimated: '2 kWh' })).to.eql([
      'Maaliskuu: 5 kWh; siitä 2 kWh on arvioitu.',
      'Maaliskuu: 5 kWh; av det är 2 kWh uppskattat.',
      'Maaliskuu: 5 kWh; 2 kWh of it is estimated.',
    ]);
    expect(steps({ amount: undefined, state: 'missing', reference: '6 kWh' })).to.eql([
      'Maaliskuu: ei tietoa. Vertailujaksolla 6 kWh.',
      'Maaliskuu: uppgift saknas. Jämförelseperioden: 6 kWh.',
      'Maaliskuu: no data. Compared period: 6 kWh.',
    ]);
    expect(steps({ amount: undefined, state: 'notArrived' })).to.eql([
      'Maaliskuu: ei vielä saapunut.',
      'Maaliskuu: har inte kommit än.',
      'Maaliskuu: not arrived yet.',
    ]);
    expect(steps({ until: 'X' })).to.eql([
      'Maaliskuu (X asti): 5 kWh.',
      'Maaliskuu (till X): 5 kWh.',
      'Maaliskuu (to X): 5 kWh.',
    ]);
  });
});
