import { expect } from 'chai';
import type { Cost } from '../../src/insight/cost.js';
import type { TrendQuery } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { constant, quarters, segment } from '../support/energy.js';
import { contract, costs, priced } from './priced-document.js';

/** October and November 2026, a quarter of a kWh each quarter. */
const use = [quarters('2026-09-30T21:00Z', '2026-11-30T22:00Z')];
const fee = { name: 'Perusmaksu', amount: 4.9 };

function costOf(energy: Energy, query: Partial<TrendQuery> = {}): Cost {
  return costs(energy, { step: 'month', ...query }).cost!;
}

describe('a monthly fee', () => {
  const energy = priced({
    use,
    tariffs: [contract({ energy: [{ price: 0.1 }], monthly: [fee] })],
  });
  const fixed = (start: string, end: string, more: object = {}): unknown =>
    costOf(energy, { start, end, ...more }).fixed.map(({ months, amount }) => [months, amount]);

  it('is counted for whole months, beside the cost of use and not in it', () => {
    const { value, fixed: fees } = costOf(energy);
    // 2,980 and 2,880 quarters of 0.25 kWh at 10 c.
    expect(value).to.equal(146.5);
    expect(fees).to.eql([
      { tariff: 'contract', name: 'Perusmaksu', perMonth: 4.9, months: 2, amount: 9.8 },
    ]);
  });

  it('is not spread over a part of a month', () => {
    expect(fixed('2026-10-05', '2026-10-06')).to.eql([[0, undefined]]);
    expect(fixed('2026-10-05', '2026-12-01')).to.eql([[1, 4.9]]);
  });

  it('is shared by days only where that is asked for', () => {
    const part = fixed('2026-10-30', '2026-11-16', { proRata: true }) as [number, number][];
    expect(part[0]![0]).to.be.closeTo(2 / 31 + 15 / 30, 1e-12);
    expect(part[0]![1]).to.be.closeTo(4.9 * (2 / 31 + 15 / 30), 1e-9);
    expect(fixed('2026-10-01', '2026-11-01', { proRata: true })).to.eql([[1, 4.9]]);
  });

  it('holds the tax of its month', () => {
    const rates = [
      { from: '2020-01-01T00:00:00Z', rate: 24 },
      { from: '2026-11-01T00:00:00+02:00', rate: 25.5 },
    ];
    const vat = { included: false, rates };
    const tariffs = [contract({ energy: [{ price: 0.1 }], monthly: [fee], vat })];
    expect(costOf(priced({ use, tariffs })).fixed[0]!.amount).to.equal(4.9 * 1.24 + 4.9 * 1.255);
  });

  it('is not there before its contract, nor for what has not arrived', () => {
    const tariffs = [
      contract({ from: '2026-11-01T00:00:00+02:00', energy: [{ price: 0.1 }], monthly: [fee] }),
    ];
    expect(costOf(priced({ use, tariffs })).fixed[0]!.months).to.equal(1);
    const head = { asOf: '2026-11-20T00:00:00+02:00' };
    expect(costOf(priced({ use, tariffs, head })).fixed[0]!.amount).to.equal(undefined);
  });
});

describe('a fee by the highest power', () => {
  const night = { id: 'night', name: 'Yö', from: '22:00', to: '07:00' };
  const peak = {
    ...{ window: 'PT1H', rank: 3, nightFactor: 0.8, nightPeriod: 'night', pricePerKW: 2 },
  };
  const network = (more: object = {}): object =>
    contract({
      id: 'grid',
      energy: [{ price: 0.05 }],
      periods: [night],
      peak: { ...peak, ...more },
    });
  /** January 2026 by the hour: nothing but what is given, by day and hour. */
  const january = (given: readonly [day: number, hour: number, kWh: number][]): object[] => {
    const values = Array<number>(744).fill(0.1);
    for (const [day, hour, kWh] of given) values[(day - 1) * 24 + hour] = kWh;
    return [segment('PT1H', '2026-01-01T00:00:00+02:00', values)];
  };
  const hours = january([
    [3, 18, 7.2],
    [5, 23, 10],
    [9, 8, 6.9],
    [12, 2, 8.4],
    [20, 19, 6.5],
  ]);

  it('takes the third-highest hour, of which nights count for 0.8: 8.0, 7.2, then 6.9 kW', () => {
    const { peaks } = costOf(priced({ use: hours, tariffs: [network()] }));
    expect(peaks).to.eql([
      {
        ...{ tariff: 'grid', month: '2026-01', power: 6.9, isNight: false, coverage: 1 },
        start: Date.parse('2026-01-09T08:00:00+02:00'),
        end: Date.parse('2026-01-09T09:00:00+02:00'),
        amount: 13.8,
      },
    ]);
  });

  it('takes the highest, and a night, where the tariff says so', () => {
    const [charge] = costOf(priced({ use: hours, tariffs: [network({ rank: 1 })] })).peaks;
    expect(charge).to.include({ power: 8, isNight: true, amount: 16 });
    const [fourth] = costOf(priced({ use: hours, tariffs: [network({ rank: 4 })] })).peaks;
    expect(fourth).to.include({ power: 6.72, isNight: true });
  });

  it('of quarters is four times their kWh, and of an hour their sum', () => {
    const values = Array<number>(2976).fill(0.1);
    values.splice(40, 4, 2, 0.5, 0.25, 0.25);
    const quarterly = [segment('PT15M', '2026-01-01T00:00:00+02:00', values)];
    const power = (window: string): number =>
      costOf(priced({ use: quarterly, tariffs: [network({ window, rank: 1 })] })).peaks[0]!.power;
    expect(power('PT15M')).to.equal(8);
    expect(power('PT1H')).to.equal(3);
  });

  it('is not told of a part of a month, nor from readings that are longer than its window', () => {
    const energy = priced({ use: hours, tariffs: [network()] });
    expect(costOf(energy, { start: '2026-01-01', end: '2026-01-31' }).peaks).to.eql([]);
    const quarter = priced({ use: hours, tariffs: [network({ window: 'PT15M' })] });
    expect(costOf(quarter).peaks).to.eql([]);
    const days = [constant('P1D', '2026-01-01T00:00:00+02:00', 31, 24)];
    expect(costOf(priced({ use: days, tariffs: [network()] })).peaks).to.eql([]);
  });

  it('says how much of the month is known', () => {
    const values = [...Array<number | null>(372).fill(1), ...Array<null>(372).fill(null)];
    const half = [segment('PT1H', '2026-01-01T00:00:00+02:00', values)];
    expect(costOf(priced({ use: half, tariffs: [network()] })).peaks[0]).to.include({
      power: 1,
      coverage: 0.5,
    });
  });
});

describe('fees of a contract that is not in force all the time', () => {
  const november = '2026-11-01T00:00:00+02:00';
  const months = (more: object): unknown => {
    const tariff = contract({
      energy: [{ price: 0.1 }],
      monthly: [fee],
      peak: { window: 'PT1H', rank: 1, pricePerKW: 2 },
      ...more,
    });
    const { fixed, peaks } = costOf(priced({ use, tariffs: [tariff] }));
    return [fixed[0]!.months, peaks.map(({ month }) => month)];
  };

  it('are those of the months that lie in it wholly', () => {
    expect(months({})).to.eql([2, ['2026-10', '2026-11']]);
    expect(months({ from: november })).to.eql([1, ['2026-11']]);
    expect(months({ to: november })).to.eql([1, ['2026-10']]);
    expect(months({ from: '2026-10-02T00:00:00+03:00' })).to.eql([1, ['2026-11']]);
    expect(months({ to: '2026-11-30T00:00:00+02:00' })).to.eql([1, ['2026-10']]);
  });

  it('by power hold the tax of their month, and its watts are a thousandth', () => {
    const vat = {
      included: false,
      rates: [
        { from: '2020-01-01T00:00:00Z', rate: 24 },
        { from: november, rate: 25.5 },
      ],
    };
    const tariff = contract({
      energy: [{ price: 0.1 }],
      peak: { window: 'PT1H', rank: 1, pricePerKW: 2 },
      vat,
    });
    const { peaks } = costOf(priced({ use, tariffs: [tariff] }));
    // A quarter of a kWh in a quarter of an hour is 1 kW.
    expect(peaks.map(({ power, amount }) => [power, amount])).to.eql([
      [1, 2.48],
      [1, 2.51],
    ]);
  });

  it('and what they are per month is said with the last known tax', () => {
    const rates = [{ from: november, rate: 25.5 }];
    const tariff = contract({
      energy: [{ price: 0.1 }],
      monthly: [{ name: 'Perusmaksu', amount: 10 }],
      vat: { included: false, rates },
    });
    const [told] = costOf(priced({ use, tariffs: [tariff] })).fixed;
    expect(told).to.include({ perMonth: 12.55, amount: undefined });
  });
});
