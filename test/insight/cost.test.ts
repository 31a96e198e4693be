import { expect } from 'chai';
import type { Cost } from '../../src/insight/cost.js';
import type { Energy } from '../../src/model/energy.js';
import { constant, segment } from '../support/energy.js';
import { contract, costs, costValues, priced } from './priced-document.js';

/** A winter's noon: four quarters that begin there are one hour of the clock. */
const NOON = '2026-01-15T12:00:00+02:00';
const hour = [segment('PT15M', NOON, [0.1, 0.1, 0.1, 2])];
const dear = [segment('PT15M', NOON, [20, 20, 20, 4])];

function costOf(energy: Energy): Cost {
  return costs(energy).cost!;
}

describe('the cost of use at the spot price', () => {
  const byQuarter = priced({ use: hour, prices: dear, tariffs: [contract()] });
  const byHour = priced({ use: hour, prices: dear, tariffs: [contract({ settlement: 'PT1H' })] });

  it('is 14 c where use and price meet by the quarter', () => {
    expect(costs(byQuarter).total).to.equal(0.14);
    expect(costValues(byQuarter)).to.eql([0.02, 0.02, 0.02, 0.08]);
  });

  it('is 36.8 c where they meet by the hour: each quarter at the mean of 16 c', () => {
    expect(costs(byHour).total).to.equal(0.368);
    expect(costValues(byHour)).to.eql([0.016, 0.016, 0.016, 0.32]);
  });

  it('is told in the currency, as a cost', () => {
    const { measure, unit, series } = costs(byQuarter);
    expect([measure, unit, series!.id]).to.eql(['cost', 'EUR', 'home']);
  });

  it('of an hour’s reading is by the mean of its four quarters, whatever the contract', () => {
    const use = [segment('PT1H', NOON, [2.3])];
    for (const settlement of ['PT15M', 'PT1H']) {
      const energy = priced({ use, prices: dear, tariffs: [contract({ settlement })] });
      expect(costs(energy).total, settlement).to.equal(0.368);
    }
  });

  it('of quarters is by the price of their hour, where prices are hourly', () => {
    const prices = [segment('PT1H', NOON, [16])];
    expect(costs(priced({ use: hour, prices, tariffs: [contract()] })).total).to.equal(0.368);
  });

  it('has a mean price of 6.09 c/kWh, 9.91 under the 16 c of even use', () => {
    const { meanPrice, evenPrice, timingEffect, priced: quantity, unit } = costOf(byQuarter);
    expect(meanPrice).to.be.closeTo(0.14 / 2.3, 1e-12);
    expect(evenPrice).to.equal(0.16);
    expect(timingEffect).to.be.closeTo(-0.0991304, 1e-7);
    expect([quantity, unit]).to.eql([2.3, 'kWh']);
  });

  it('has no mean price where nothing was used', () => {
    const use = [segment('PT15M', NOON, [0, 0, 0, 0])];
    const energy = priced({ use, prices: dear, tariffs: [contract()] });
    expect(costs(energy).total).to.equal(0);
    expect(costOf(energy)).to.include({ meanPrice: undefined, timingEffect: undefined });
  });

  it('joins on instants: a day of prices may begin at another midnight', () => {
    // 00:00 to 01:00 in Helsinki is the last hour of the day before by the market's clock (CET).
    const use = [segment('PT1H', '2026-01-15T00:00:00+02:00', [1, 1])];
    const prices = [
      segment('PT1H', '2026-01-14T23:00:00+01:00', [7]),
      segment('PT1H', '2026-01-15T00:00:00+01:00', [9]),
    ];
    const energy = priced({ use, prices, tariffs: [contract()] });
    expect(costValues(energy, { step: 'hour' })).to.eql([0.07, 0.09]);
  });
});

describe('what has no price', () => {
  const prices = [segment('PT15M', NOON, [20, null, 20, 4])];
  const energy = priced({ use: hour, prices, tariffs: [contract()] });

  it('is not free: its kWh are told, and its step has no cost', () => {
    const { steps, total, coverage, cost } = costs(energy);
    expect(steps.map(({ value }) => value)).to.eql([0.02, undefined, 0.02, 0.08]);
    expect(steps.map(({ unpriced }) => unpriced)).to.eql([0, 0.1, 0, 0]);
    expect([total, coverage]).to.eql([0.12, 0.75]);
    expect([cost!.priced, cost!.unpriced]).to.eql([2.2, 0.1]);
  });

  it('is a whole hour, where the hour settles and one of its prices is missing', () => {
    const byHour = priced({ use: hour, prices, tariffs: [contract({ settlement: 'PT1H' })] });
    expect(costs(byHour).total).to.equal(undefined);
    expect(costOf(byHour).unpriced).to.equal(2.3);
  });

  it('is what was used before the contract, and after it', () => {
    const [from, to] = ['2026-01-15T12:15:00+02:00', '2026-01-15T12:45:00+02:00'];
    const short = priced({ use: hour, prices: dear, tariffs: [contract({ from, to })] });
    expect(costValues(short)).to.eql([undefined, 0.02, 0.02, undefined]);
    expect(costOf(short).unpriced).to.equal(2.1);
  });

  it('is not what was not metered', () => {
    const use = [segment('PT15M', NOON, [0.1, null, 0.1, 2])];
    const gap = priced({ use, prices: dear, tariffs: [contract()] });
    expect(costOf(gap)).to.include({ priced: 2.2, unpriced: 0 });
    expect(costs(gap).coverage).to.equal(0.75);
  });

  it('is a day’s reading over which the price changes: nobody knows when it was used', () => {
    const use = [constant('P1D', '2026-01-15T00:00:00+02:00', 2, 24)];
    const hours = (value: number): number[] => Array<number>(24).fill(value);
    const days = [segment('PT1H', '2026-01-15T00:00:00+02:00', [...hours(5), ...hours(7)])];
    const even = priced({ use, prices: days, tariffs: [contract()] });
    expect(costValues(even, { step: 'day' })).to.eql([1.2, 1.68]);
    const uneven = [segment('PT1H', '2026-01-15T00:00:00+02:00', [...hours(5), 6, ...hours(7)])];
    const energy = priced({ use, prices: uneven, tariffs: [contract()] });
    expect(costValues(energy, { step: 'day' })).to.eql([1.2, undefined]);
  });

  it('is everything, where no tariff is for the series', () => {
    const other = priced({ use: hour, prices: dear, tariffs: [contract({ flow: 'export' })] });
    expect(costs(other).series).to.equal(undefined);
    expect(costs(other).total).to.equal(undefined);
  });
});

describe('a price', () => {
  it('may be below zero: −0.5 c and 25.5 % of tax are −0.6275 c, and the margin comes after', () => {
    const vat = { included: false, rates: [{ from: '2024-09-01T00:00:00+03:00', rate: 25.5 }] };
    const use = [segment('PT15M', NOON, [1])];
    const prices = [segment('PT15M', NOON, [-0.5])];
    const energy = priced({ use, prices, price: { vat }, tariffs: [contract()] });
    expect(costs(energy).total).to.equal(-0.006275);

    const tariffs = [
      contract({ energy: [{ series: 'spot', margin: 0.4 }], vat: { included: true } }),
    ];
    const withMargin = priced({ use, prices, price: { vat }, tariffs });
    expect(costs(withMargin).total).to.equal(-0.002275);
    expect(costOf(withMargin).vat).to.equal('included');
  });

  it('takes the tax of its own time: 24 % until midnight in Helsinki, then 25.5 %', () => {
    const rates = [
      { from: '2024-08-31T21:00:00Z', rate: 25.5 },
      { from: '2013-01-01T00:00:00+02:00', rate: 24 },
    ];
    const start = '2024-08-31T23:45:00+03:00';
    const energy = priced({
      use: [segment('PT15M', start, [1, 1])],
      prices: [segment('PT15M', start, [10, 10])],
      price: { vat: { included: false, rates } },
      tariffs: [contract()],
    });
    expect(costValues(energy)).to.eql([0.124, 0.1255]);
  });

  it('is not known before the first rate of tax', () => {
    const vat = { included: false, rates: [{ from: '2026-01-15T12:15:00+02:00', rate: 25.5 }] };
    const energy = priced({ use: hour, prices: dear, price: { vat }, tariffs: [contract()] });
    expect(costValues(energy)).to.eql([undefined, 0.0251, 0.0251, 0.1004]);
  });

  it('that holds the tax never gets it again', () => {
    const vat = { included: true, rates: [{ from: '2024-09-01T00:00:00+03:00', rate: 25.5 }] };
    const energy = priced({
      use: hour,
      prices: dear,
      price: { vat },
      tariffs: [contract({ vat })],
    });
    expect(costs(energy).total).to.equal(0.14);
    expect(costOf(energy).vat).to.equal('included');
  });

  it('says that the tax is not in it, where no rate is given, or that nobody says', () => {
    const vat = { included: false };
    const without = priced({ use: hour, prices: dear, price: { vat }, tariffs: [contract()] });
    expect(costOf(without).vat).to.equal('excluded');
    expect(costs(without).total).to.equal(0.14);
    const unsaid = priced({ use: hour, prices: dear, tariffs: [contract()] });
    expect(costOf(unsaid).vat).to.equal(undefined);
  });

  it('may be given in euros, cents or megawatt-hours, and fixed in the currency', () => {
    const use = [segment('PT15M', NOON, [2])];
    for (const [unit, value] of [
      ['EUR/kWh', 0.08],
      ['c/kWh', 8],
      ['EUR/MWh', 80],
    ] as const) {
      const prices = [segment('PT15M', NOON, [value])];
      const energy = priced({ use, prices, price: { unit }, tariffs: [contract()] });
      expect(costs(energy).total, unit).to.equal(0.16);
    }
    const fixed = priced({ use, tariffs: [contract({ energy: [{ price: 0.0825 }] })] });
    expect(costs(fixed).total).to.equal(0.165);
    const cents = [contract({ energy: [{ price: 8.25, unit: 'c/kWh' }] })];
    expect(costs(priced({ use, tariffs: cents })).total).to.equal(0.165);
  });

  it('in another currency or for another unit prices nothing', () => {
    for (const unit of ['SEK/kWh', 'EUR/m3', 'EUR']) {
      const energy = priced({ use: hour, prices: dear, price: { unit }, tariffs: [contract()] });
      expect(costs(energy).total, unit).to.equal(undefined);
      expect(costOf(energy).unpriced, unit).to.equal(2.3);
    }
  });

  it('of energy and of its transfer add up; where one is not known, nor is the sum', () => {
    const transfer = (from: string): object =>
      contract({ id: 'grid', from, energy: [{ price: 0.05 }] });
    const both = [contract(), transfer('2020-01-01T00:00:00Z')];
    expect(costs(priced({ use: hour, prices: dear, tariffs: both })).total).to.equal(0.255);
    const gap = [segment('PT15M', NOON, [20, 20, 20])];
    const short = priced({ use: hour, prices: gap, tariffs: both });
    expect(costValues(short)).to.eql([0.025, 0.025, 0.025, undefined]);
  });
});

describe('the time of use', () => {
  const night = { id: 'night', name: 'Yö', from: '22:00', to: '07:00' };
  const energy = [{ price: 0.1 }, { price: 0.01, period: 'night' }];
  const dayCost = (start: string, quarters: number): number => {
    const use = [constant('PT15M', start, quarters, 1)];
    const tariffs = [contract({ energy, periods: [night] })];
    return costs(priced({ use, tariffs }), { step: 'day' }).total!;
  };

  it('is by the wall clock: 8 hours of night when the clock goes forward, 10 when back', () => {
    // From 22:00 to 22:00: 24 hours, less or more by one, and 15 of them are day.
    const cents = (nightHours: number): number => (nightHours * 4 * 1 + 15 * 4 * 10) / 100;
    expect(dayCost('2026-03-27T22:00:00+02:00', 96)).to.equal(cents(9));
    expect(dayCost('2026-03-28T22:00:00+02:00', 92)).to.equal(cents(8));
    expect(dayCost('2026-10-24T22:00:00+03:00', 100)).to.equal(cents(10));
  });

  it('knows the season and the weekday: Saturday’s noon in March is winter day, Sunday’s is not', () => {
    const winter = {
      ...{ id: 'winter', name: 'Talviarki', from: '07:00', to: '22:00' },
      ...{ months: [11, 12, 1, 2, 3], weekdays: [1, 2, 3, 4, 5, 6] },
    };
    const prices = [{ price: 0.06, period: 'winter' }, { price: 0.02 }];
    const tariffs = [contract({ energy: prices, periods: [winter] })];
    const at = (start: string): number =>
      costs(priced({ use: [segment('PT1H', start, [1])], tariffs })).total!;
    expect(at('2026-03-28T12:00:00+02:00')).to.equal(0.06);
    expect(at('2026-03-29T12:00:00+03:00')).to.equal(0.02);
    expect(at('2026-03-28T06:00:00+02:00')).to.equal(0.02);
    expect(at('2026-03-28T22:00:00+02:00')).to.equal(0.02);
    expect(at('2026-04-01T12:00:00+03:00')).to.equal(0.02);
    expect(at('2026-11-02T07:00:00+02:00')).to.equal(0.06);
  });

  it('has no price outside all periods, where none is for the rest', () => {
    const tariffs = [contract({ energy: [energy[1]], periods: [night] })];
    const use = [constant('PT1H', '2026-01-15T06:00:00+02:00', 2, 1)];
    expect(costValues(priced({ use, tariffs }), { step: 'hour' })).to.eql([0.01, undefined]);
  });
});
