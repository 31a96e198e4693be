import { expect } from 'chai';
import { lookAtTrend } from '../../src/insight/trend-look.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Energy } from '../../src/model/energy.js';
import { energyLookView, energyTables } from '../../src/view/energy-look.js';
import { trendCursor } from '../../src/view/energy-trend.js';
import { energyWhy } from '../../src/view/energy-why.js';
import { plain } from '../../src/view/view.js';
import { plainSpaces } from '../locale/plain.js';
import { priced, contract } from '../insight/priced-document.js';
import { read } from '../model/energy-document.js';
import { segment } from '../support/energy.js';

const NOON = '2026-01-15T12:00:00+02:00';
const LANGUAGES = ['fi', 'sv', 'en'];

interface Told {
  readonly second: string | undefined;
  readonly notes: string[];
  readonly title: string | undefined;
}

function told(energy: Energy, tag: string, show: 'cost' | 'energy' = 'cost'): Told {
  const wish = { compare: 'none', view: 'trend', show, flow: 'import' } as const;
  const { second, notes, state } = energyLookView(energy, lookAtTrend(energy, wish), localeOf(tag));
  const text = second === undefined ? undefined : plainSpaces(second);
  return { second: text, notes: notes.map(plainSpaces), title: state?.title };
}

describe('what has no price', () => {
  const prices = [segment('PT15M', NOON, [20, null, 20, 4])];
  const use = [segment('PT15M', NOON, [0.5, 1.5, 0.5, 2])];

  it('is told below the sentence in its own unit, and not as readings that have not come', () => {
    const energy = priced({ use, prices, tariffs: [contract()] });
    expect(LANGUAGES.map((tag) => told(energy, tag).second)).to.eql([
      'Hinta puuttuu määrältä 1,5 kWh; se ei ole mukana luvussa.',
      'För 1,5 kWh finns inget pris; den kostnaden ingår inte.',
      '1.5 kWh has no price; what it cost is not included.',
    ]);
  });

  it('is told by its amount where the figure is explained', () => {
    const energy = priced({ use, prices, tariffs: [contract()] });
    const wish = { compare: 'none', view: 'trend', show: 'cost', flow: 'import' } as const;
    const { leftOut } = energyWhy(energy, lookAtTrend(energy, wish), localeOf('en'));
    expect(leftOut.map(plainSpaces)).to.include('Without a price: 1.5 kWh');
  });

  it('is a gap that says so, in the figure, the table and the sentence of its step', () => {
    const day = '2026-01-15T00:00:00+02:00';
    const all = Array<number>(96).fill(0.5);
    const known = all.map((_, index) => (index >= 4 && index < 8 ? null : 9));
    const energy = priced({
      use: [segment('PT15M', day, all)],
      prices: [segment('PT15M', day, known)],
      tariffs: [contract()],
    });
    const wish = { compare: 'none', view: 'trend', show: 'cost', step: 'hour' } as const;
    const look = lookAtTrend(energy, { ...wish, flow: 'import' });
    const words = LANGUAGES.map((tag) => {
      const locale = localeOf(tag);
      const view = energyLookView(energy, look, locale);
      const gap = look.trend.steps.find(({ unpriced }) => unpriced === 2)!;
      const row = energyTables(energy, view, locale, '')[0]!.rows.find(
        ({ cells }) => cells[0] === '',
      )!;
      return [
        view.figure!.unknown,
        view.figure!.key.at(-1)!.text,
        row.cells.at(-1),
        plain(trendCursor(energy, look.trend, gap, locale).sentence)
          .split(': ')
          .at(-1),
      ];
    });
    expect(words).to.eql([
      ['hinta puuttuu', 'hinta puuttuu', 'hinta puuttuu', 'hinta puuttuu.'],
      ['pris saknas', 'pris saknas', 'pris saknas', 'pris saknas.'],
      ['no price', 'no price', 'no price', 'no price.'],
    ]);
  });

  it('is a note where nothing has one: there is no sum, and no 0', () => {
    const none = [segment('PT15M', NOON, [null, null, null, null])];
    const energy = priced({ use, prices: none, tariffs: [contract()] });
    const { notes, title } = told(energy, 'en');
    expect(notes).to.include('4.5 kWh has no price; what it cost is not included.');
    expect(title).to.not.equal(undefined);
  });
});

describe('what stands below a cost', () => {
  it('says what even use would have paid, and fees of contracts in a row as one', () => {
    const fee = { monthly: [{ name: { fi: 'Perusmaksu', en: 'Monthly fee' }, amount: 4.9 }] };
    const days = [
      segment('PT1H', '2026-01-01T00:00:00+02:00', Array<number>(744).fill(1)),
      segment('PT1H', '2026-02-01T00:00:00+02:00', Array<number>(672).fill(1)),
    ];
    const february = '2026-02-01T00:00:00+02:00';
    const energy = priced({
      use: days,
      tariffs: [
        contract({ ...fee, energy: [{ price: 0.1 }], to: february }),
        contract({ ...fee, id: 'next', energy: [{ price: 0.2 }], from: february }),
      ],
    });
    expect(told(energy, 'fi').notes.slice(0, 2)).to.eql([
      // (744 × 10 + 672 × 20) ÷ 1,416 c/kWh, whenever it was used: all hours are alike.
      'Keskihinta oli 14,75 c/kWh.',
      'Kiinteät maksut eivät ole mukana: Perusmaksu 9,80 €.',
    ]);
    const uneven = priced({
      use: [segment('PT15M', NOON, [0.1, 0.1, 0.1, 2])],
      prices: [segment('PT15M', NOON, [20, 20, 20, 4])],
      tariffs: [contract()],
    });
    expect(told(uneven, 'en').notes[0]).to.equal(
      'The mean price was 6.09 c/kWh; with even use it would have been 16.00 c/kWh.',
    );
  });
});

describe('where the cost of a running month goes', () => {
  const days = (start: string, count: number, kWh: number): object =>
    segment('P1D', start, Array<number>(count).fill(kWh));
  const even = days('2026-10-01T00:00:00+03:00', 10, 18);
  const uneven = segment('P1D', '2026-10-01T00:00:00+03:00', [9, 27, 9, 27, 9, 27, 9, 27, 9, 27]);
  const ahead = (tag: string, now: object): string => {
    const energy = priced({
      use: [days('2025-10-01T00:00:00+03:00', 31, 18), now],
      tariffs: [contract({ energy: [{ price: 0.25 }] })],
      head: { asOf: '2026-10-11T00:00:00+03:00' },
    });
    const october = { step: 'day', start: '2026-10-01', end: '2026-11-01' } as const;
    const wish = { compare: 'none', view: 'trend', show: 'cost', ...october } as const;
    const view = energyLookView(energy, lookAtTrend(energy, wish), localeOf(tag));
    return plainSpaces(view.ahead!);
  };

  it('has its currency once, where that stands behind the number, and twice in English', () => {
    // 31 days of 18 kWh at 25 cents are 139.50, told in three digits.
    expect(ahead('fi', uneven)).to.match(/noin 140 € \(todennäköisesti \d+–\d+ €\)/);
    expect(ahead('en', uneven)).to.match(/about €140 \(probably €\d+ to €\d+\)/);
  });

  it('has no range where both its ends are the same in three digits', () => {
    expect(ahead('fi', even)).to.contain('noin 140 €, jos');
    expect(ahead('en', even)).to.contain('about €140, if');
  });
});

describe('a cost of what is left after netting', () => {
  const head = (flow: string): object => ({
    ...{ id: flow, point: 'home', measure: 'energy', unit: 'kWh', flow },
  });
  const home = (netting?: 'PT15M' | 'PT1H'): Energy =>
    read({
      ...{ format: 'peili/energy', version: 1, timeZone: 'Europe/Helsinki', currency: 'EUR' },
      points: [{ id: 'home', commodity: 'electricity', ...(netting && { netting }) }],
      series: [
        { ...head('import'), segments: [segment('PT15M', NOON, [3, 1, 1, 1])] },
        { ...head('export'), segments: [segment('PT15M', NOON, [2, 0, 0, 0])] },
      ],
      tariffs: [{ ...contract({ energy: [{ price: 0.2 }] }) }],
    });

  it('says what has been set off, and by which intervals', () => {
    const notes = (tag: string): string => told(home('PT15M'), tag).notes[1]!;
    expect(LANGUAGES.map(notes)).to.eql([
      'Verkosta otettu ja verkkoon syötetty sähkö on netotettu vartti vartilta: 2,0 kWh on vähennetty ennen hinnan laskemista.',
      'Det som togs från nätet och det som matades in har kvittats kvart för kvart: 2,0 kWh drogs av innan priset räknades.',
      'What was drawn from the grid and what was fed into it have been set off against each other quarter-hour by quarter-hour: 2.0 kWh was taken off before it was priced.',
    ]);
    expect(told(home('PT1H'), 'en').notes[1]).to.contain('each other hour by hour: 2.0 kWh');
    expect(told(home(), 'en').notes.join()).to.not.contain('set off');
  });

  it('says beside the energy that the bill has what is left', () => {
    const last = (netting?: 'PT15M'): string => told(home(netting), 'en', 'energy').notes.at(-1)!;
    expect(last('PT15M')).to.match(/The bill has what is left when what was fed in is set off\.$/);
    expect(last()).to.not.contain('set off');
  });

  it('is explained from the meter on: 6 kWh less 2 are 4', () => {
    const energy = home('PT15M');
    const wish = { compare: 'none', view: 'trend', show: 'cost', flow: 'import' } as const;
    const { steps } = energyWhy(energy, lookAtTrend(energy, wish), localeOf('en'));
    const rows = steps[0]!.map(({ sign, label, value }) => [sign, label, plainSpaces(value)]);
    expect(rows).to.eql([
      ['', 'metered', '6 kWh'],
      ['\u2212', 'set off', '2 kWh'],
      ['=', 'to be billed', '4 kWh'],
    ]);
  });
});
