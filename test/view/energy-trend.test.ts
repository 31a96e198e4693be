import { expect } from 'chai';
import { constant, energyOf, quarters, segment } from '../support/energy.js';
import type { Values } from '../support/energy.js';
import { shown } from './energy-trend-shown.js';
import type { Shown } from './energy-trend-shown.js';

const MARCH = '2026-03-01T00:00+02:00';

/** Days from 1 March 2026 on, in days. */
function daysOf(values: Values, more: object = {}, series: object = {}, tag = 'fi'): Shown {
  return shown(energyOf([segment('P1D', MARCH, values, more)], series), { step: 'day' }, tag);
}

describe('the sentence of a trend', () => {
  it('says the one number, in its period', () => {
    const { sentence, amount, second, notes } = daysOf([10, 20.5, 30]);
    expect(sentence).to.equal('1.–3.3.2026 käytit sähköä 60,5 kWh.');
    expect(amount).to.equal('60,5 kWh');
    expect([second, notes]).to.eql([undefined, []]);
  });

  it('is right for one value, for zeros and for one quarter of nothing', () => {
    expect(daysOf([7]).sentence).to.equal('Sunnuntaina 1.3.2026 käytit sähköä 7,0 kWh.');
    expect(daysOf([0, 0]).sentence).to.equal('1.–2.3.2026 käytit sähköä 0 kWh.');
    const quarter = energyOf([segment('PT15M', '2026-03-01T12:00+02:00', [0])]);
    expect(shown(quarter, { step: 'quarter' }).sentence).to.equal(
      '1.3.2026 klo 12–12.15 käytit sähköä 0 kWh.',
    );
  });

  it('is right below zero', () => {
    const net = daysOf([3, -40], {}, { flow: 'net' });
    expect(net.sentence).to.equal('1.–2.3.2026 sähkön nettokäyttösi oli −37,0 kWh.');
    expect(net.figure.columns.map(({ value }) => value)).to.eql([3, -40]);
  });

  it('says that it is a least one, where readings are missing; not of a net', () => {
    const partial = daysOf([10, null, 10, 10]);
    expect(partial.sentence).to.equal('1.–4.3.2026 käytit sähköä 30,0 kWh.');
    expect(partial.second).to.equal('Lukemista on saatu 75 %, joten luku on vähintään tämä.');
    expect(daysOf([10, null, -10, 10], {}, { flow: 'net' }).second).to.equal(
      'Lukemista on saatu 75 %.',
    );
  });

  it('never rounds away that something is missing', () => {
    const energy = energyOf([
      quarters('2026-01-01T00:00+02:00', '2026-06-15T00:00+03:00'),
      segment('PT15M', '2026-06-15T00:00+03:00', [null]),
      quarters('2026-06-15T00:15+03:00', '2027-01-01T00:00+02:00'),
    ]);
    const year = shown(energy, { step: 'month' });
    expect(year.second).to.contain('Lukemista on saatu 99 %');
    expect(year.sentence).to.equal('Vuonna 2026 käytit sähköä 8 760 kWh.');
  });

  it('says what is estimated, in a note', () => {
    const { notes, figure } = daysOf([10, 20, 30], { quality: [[2, 1, 'estimated']] });
    expect(notes).to.eql(['Luvusta 30,0 kWh on arvioitu.']);
    expect(figure.key.map(({ mark }) => mark)).to.eql(['accent', 'estimated']);
    const net = daysOf([-10, -20], { quality: [[1, 1, 'estimated']] }, { flow: 'net' });
    expect(net.notes).to.eql(['Luvusta −20,0 kWh on arvioitu.']);
    expect(net.figure.key.map(({ mark }) => mark)).to.eql(['accent', 'estimated']);
  });

  it('is a state in its place, where nothing is known', () => {
    const nothing = daysOf([null, null]);
    expect(nothing.view.sentence).to.eql([]);
    expect(nothing.view.figure).to.equal(undefined);
    expect(nothing.view.state).to.eql({
      kind: 'empty',
      title: 'Tältä ajalta ei ole tietoja',
      text: 'Tietoja on jaksolta 1.–2.3.2026.',
    });
    const empty = shown(energyOf([]), { step: 'day' }, 'en');
    expect(empty.view.state).to.eql({ kind: 'empty', title: 'No data has been given' });
  });

  it('tells a day of 23 hours', () => {
    const energy = energyOf([quarters('2026-03-28T00:00+02:00', '2026-03-31T00:00+03:00')]);
    const day = shown(energy, { step: 'hour', start: '2026-03-29', end: '2026-03-30' });
    expect(day.sentence).to.equal('Sunnuntaina 29.3.2026 käytit sähköä 23,0 kWh.');
    expect(day.second).to.equal('Vuorokaudessa oli 23 tuntia, koska kelloja siirrettiin.');
    expect(day.view.tableSize).to.equal('23 tuntia');
  });

  it('is of the data, and not of the rest of a running year', () => {
    const asOf = '2026-03-06T00:00:00+02:00';
    const energy = energyOf([constant('P1D', '2026-01-01T00:00+02:00', 64, 10)], {}, { asOf });
    const year = shown(energy, { step: 'month', start: '2026-01-01', end: '2027-01-01' });
    expect(year.sentence).to.equal('1.1.–5.3.2026 käytit sähköä 640 kWh.');
    expect(year.figure.notices).to.eql([{ index: 3, text: 'tiedot 5.3. asti' }]);
    expect(year.notes).to.eql(['Tiedot 6.3.2026 klo 0 asti.']);
    expect(year.second).to.equal(undefined);
    expect(year.figure.columns.map(({ quality }) => quality)).to.eql([
      ...Array<string>(3).fill('measured'),
      ...Array<string>(9).fill('notArrived'),
    ]);
  });

  it('says how many rows could not be read', () => {
    const energy = {
      ...energyOf([constant('P1D', MARCH, 3, 1)]),
      rows: { total: 240, leftOut: 2 },
    };
    expect(shown(energy, { step: 'day' }).notes).to.eql([
      '240 rivistä 2 ei ole luettavissa, eivätkä ne ole mukana missään luvussa.',
    ]);
  });
});

describe('the heading of a trend', () => {
  it('is the name that the data give, else what is metered', () => {
    expect(daysOf([1]).view.heading).to.equal('Sähkön käyttö');
    const name = { fi: 'Mökki', en: 'Cottage' };
    expect(daysOf([1], {}, { name }).view.heading).to.equal('Mökki');
    expect(daysOf([1], {}, { name }, 'sv').view.heading).to.equal('Cottage');
  });

  it('is of what is shown: the name of readings is not that of their cost or emissions', () => {
    const series = { name: { fi: 'Sähkön otto verkosta' }, factor: { value: 0.1, unit: 'kg' } };
    const price = {
      id: 't',
      settlement: 'PT1H',
      energy: [{ price: 0.1 }],
      vat: { included: true },
    };
    const energy = energyOf([segment('P1D', MARCH, [1])], series, {
      ...{ currency: 'EUR', tariffs: [{ ...price, from: MARCH }] },
    });
    const headings = (['energy', 'cost', 'co2'] as const).map(
      (shows) => shown(energy, { step: 'day', show: shows }).view.heading,
    );
    expect(headings).to.eql([
      ...['Sähkön otto verkosta', 'Sähkön kustannukset', 'Sähkön käytön päästöt'],
    ]);
  });

  it('names the metering point where there are others of its kind, and so does the sentence', () => {
    const point = (id: string, name: object, commodity = 'electricity'): object => ({
      ...{ id, name, commodity },
    });
    const cottage = point('home', { fi: 'Mökki', en: 'Cottage' });
    const seen = (points: object[], tag = 'fi'): string[] => {
      const energy = energyOf([segment('P1D', MARCH, [1])], {}, { points });
      const { view, sentence } = shown(energy, { step: 'day' }, tag);
      return [view.heading, sentence];
    };
    expect(seen([cottage, point('flat', { fi: 'Koti', en: 'Home' })])).to.eql([
      'Sähkön käyttö: Mökki',
      'Mökki: sunnuntaina 1.3.2026 käytit sähköä 1,0 kWh.',
    ]);
    expect(seen([cottage, point('flat', { en: 'Home' })], 'en')[1]).to.match(/^Cottage: on /);
    expect(seen([cottage, point('stove', { fi: 'Kaasu', en: 'Gas' }, 'gas')])[0]).to.equal(
      'Sähkön käyttö',
    );
  });
});

describe('the figure of a trend', () => {
  const labels = (
    energy: ReturnType<typeof energyOf>,
    step: 'hour' | 'day' | 'quarter',
  ): string[] =>
    shown(energy, { step })
      .figure.labels(false)
      .filter((label) => label !== undefined);

  it('says in its title what its axis counts', () => {
    expect(daysOf([1]).figure.title).to.equal('kWh päivässä');
    expect(daysOf([1], {}, { measure: 'volume', unit: 'm3' }).figure.title).to.equal('m³ päivässä');
  });

  it('says where clocks change, and what they skip, on the edge of the hours', () => {
    const notices = (start: string, end: string, step: 'hour' | 'quarter', tag: string): unknown =>
      shown(energyOf([quarters(start, end)]), { step }, tag).figure.notices;
    const spring = ['2026-03-29T00:00+02:00', '2026-03-30T00:00+03:00'] as const;
    const autumn = ['2026-10-25T00:00+03:00', '2026-10-26T00:00+02:00'] as const;
    expect(notices(...spring, 'hour', 'fi')).to.eql([
      { index: 3, text: 'kesäaika alkaa', skip: '3→4' },
    ]);
    expect(notices(...spring, 'quarter', 'sv')).to.eql([
      { index: 12, text: 'sommartiden börjar', skip: '3→4' },
    ]);
    expect(notices(...autumn, 'hour', 'en')).to.eql([
      { index: 4, text: 'summer time ends', skip: undefined },
    ]);
    // 744 hours less one have no hours on their axis; the change is said all the same.
    const month = shown(energyOf([constant('PT1H', MARCH, 743, 1)]), { step: 'hour' });
    expect(month.figure.notices).to.eql([
      { index: 28 * 24 + 3, text: 'kesäaika alkaa', skip: undefined },
    ]);
    expect(
      shown(energyOf([constant('PT1H', MARCH, 743, 1)]), { step: 'day' }).figure.notices,
    ).to.eql([]);
  });

  it('names months under a year of days, and days under a month of hours', () => {
    const year = energyOf([constant('P1D', '2026-01-01T00:00+02:00', 365, 1)]);
    expect(labels(year, 'day')).to.eql([
      ...['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä'],
      ...['heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
    ]);
    const week = energyOf([quarters('2026-03-23T00:00+02:00', '2026-03-30T00:00+03:00')]);
    expect(labels(week, 'hour')).to.eql(['23.', '24.', '25.', '26.', '27.', '28.', '29.']);
    expect(labels(week, 'quarter')).to.eql(['23.', '24.', '25.', '26.', '27.', '28.', '29.']);
  });

  it('names the hours of a day of quarters, also of the day that has one of them twice', () => {
    const autumn = energyOf([quarters('2026-10-25T00:00+03:00', '2026-10-26T00:00+02:00')]);
    expect(labels(autumn, 'quarter').slice(0, 6)).to.eql(['0', '1', '2', '3', '3', '4']);
    expect(labels(autumn, 'hour').slice(0, 6)).to.eql(['0', '1', '2', '3', '3', '4']);
    const spring = energyOf([quarters('2026-03-29T00:00+02:00', '2026-03-30T00:00+03:00')]);
    expect(labels(spring, 'quarter').slice(0, 5)).to.eql(['0', '1', '2', '4', '5']);
  });

  it('names a day that begins at one, and one that has midnight twice, once', () => {
    const days = (timeZone: string, start: string, end: string): string[] =>
      labels(energyOf([quarters(start, end)], {}, { timeZone }), 'hour');
    expect(days('Asia/Beirut', '2025-03-28T22:00Z', '2025-03-31T21:00Z')).to.eql([
      ...['29.', '30.', '31.'],
    ]);
    expect(days('America/Havana', '2025-11-01T04:00Z', '2025-11-04T05:00Z')).to.eql([
      ...['1.', '2.', '3.'],
    ]);
  });

  it('has ticks that differ, however small the values are', () => {
    const { figure } = daysOf([0.05, 0.21, 0.1]);
    const texts = [0, 0.05, 0.1, 0.15, 0.2].map((value) => figure.tick(value, 2));
    expect(texts).to.eql(['0', '0,05', '0,10', '0,15', '0,20']);
  });
});
