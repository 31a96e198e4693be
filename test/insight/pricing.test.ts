import { expect } from 'chai';
import { Pricing, tariffsOf } from '../../src/insight/pricing.js';
import { TariffClock } from '../../src/insight/tariff-clock.js';
import type { Energy, Series } from '../../src/model/energy.js';
import { clockOf } from '../../src/model/zone.js';
import { constant } from '../support/energy.js';
import { read } from '../model/energy-document.js';

const START = '2026-01-01T00:00:00+02:00';
const at = (text: string): number => Date.parse(text);

/** Two houses with electricity, one with water too, and their tariffs. */
function home(tariffs: object[]): Energy {
  const series = (id: string, point: string | undefined, more: object = {}): object => ({
    ...{ id, measure: 'energy', flow: 'import', unit: 'kWh', ...(point && { point }) },
    segments: [constant('PT1H', START, 48, 1)],
    ...more,
  });
  return read({
    ...{ format: 'peili/energy', version: 1, timeZone: 'Europe/Helsinki', currency: 'EUR' },
    points: [
      { id: 'house', name: 'House', commodity: 'electricity' },
      { id: 'cabin', name: 'Cabin', commodity: 'electricity' },
      { id: 'heat', name: 'Heat', commodity: 'heat' },
    ],
    series: [
      series('house', 'house'),
      series('cabin', 'cabin'),
      series('heat', 'heat'),
      series('sold', 'house', { flow: 'export' }),
      series('loose', undefined),
    ],
    tariffs: tariffs.map((more, index) => ({
      ...{ id: `tariff ${index}`, from: '2020-01-01T00:00:00+02:00', settlement: 'PT15M' },
      energy: [{ price: 0.1 }],
      ...more,
    })),
  });
}

const seriesOf = (energy: Energy, id: string): Series =>
  energy.series.find((each) => each.id === id)!;

describe('the tariffs of a series', () => {
  const energy = home([{}, { point: 'cabin' }, { flow: 'export' }, { point: 'heat' }]);
  const of = (id: string): number[] =>
    tariffsOf(energy, seriesOf(energy, id)).map((tariff) => energy.tariffs.indexOf(tariff));

  it('are those of its point, and those of no point for what flows at the first', () => {
    expect(of('house')).to.eql([0]);
    expect(of('cabin')).to.eql([0, 1]);
    expect(of('heat')).to.eql([3]);
    expect(of('loose')).to.eql([0]);
  });

  it('are those of its direction', () => {
    expect(of('sold')).to.eql([2]);
  });
});

describe('a price', () => {
  const periods = [{ id: 'night', name: 'Night', from: '22:00', to: '07:00' }];
  const byTime = { periods, energy: [{ period: 'night', price: 0.05 }, { price: 0.1 }] };
  const priceOf = (tariffs: object[], start: string, end: string): number => {
    const energy = home(tariffs);
    return new Pricing(energy, seriesOf(energy, 'house')).price(at(start), at(end));
  };

  it('is the sum of all tariffs in force', () => {
    const later = { from: '2026-02-01T00:00:00+02:00' };
    const first = ['2026-01-01T12:00:00+02:00', '2026-01-01T13:00:00+02:00'] as const;
    expect(priceOf([{}, {}], ...first)).to.equal(0.2);
    expect(priceOf([{}, later], ...first)).to.equal(0.1);
    expect(priceOf([later], ...first)).to.be.NaN;
  });

  it('of a reading longer than an hour is known only where it does not change within', () => {
    const day = (start: string, end: string): number =>
      priceOf([byTime], `2026-01-01T${start}:00+02:00`, `2026-01-01T${end}:00+02:00`);
    expect(day('07:00', '22:00')).to.equal(0.1);
    expect(day('00:00', '07:00')).to.equal(0.05);
    expect(day('06:00', '08:00')).to.be.NaN;
    expect(day('20:00', '22:30')).to.be.NaN;
    expect(day('07:00', '08:30')).to.equal(0.1);
  });

  it('has the tax of its tariffs where they agree on it', () => {
    const state = (tariffs: object[]): unknown => {
      const energy = home(tariffs);
      return new Pricing(energy, seriesOf(energy, 'house')).vat;
    };
    const rates = [{ from: START, rate: 25.5 }];
    const [with_, without] = [true, false].map((included) => ({ vat: { included, rates } }));
    const one = state([with_!]);
    expect(one).not.to.equal(undefined);
    expect(state([with_!, with_!])).to.equal(one);
    expect(state([with_!, without!, {}])).to.equal(undefined);
    // A tariff of fees alone says nothing of the price.
    expect(state([with_!, { energy: [] }])).to.equal(one);
  });
});

describe('the clock of a tariff', () => {
  const periods = [
    { id: 'winter', name: 'Winter', months: [11, 12, 1, 2, 3], weekdays: [1, 2, 3, 4, 5, 6] },
    { id: 'night', name: 'Night', from: '22:00', to: '07:00' },
  ].map((period) => ({ from: '07:00', to: '22:00', ...period }));
  const energy = [{ period: 'winter', price: 3 }, { period: 'night', price: 1 }, { price: 2 }];
  const clock = (given: object = { periods, energy }): TariffClock =>
    new TariffClock(home([given]).tariffs[0]!, clockOf('Europe/Helsinki'));
  const told = (time: string): unknown => {
    const { entry, until } = clock().priceAt(at(time));
    return [entry?.price, new Date(until).toISOString()];
  };

  it('says which price holds, and until when', () => {
    // A Thursday in January, a Sunday, and one in June.
    expect(told('2026-01-08T12:00:00+02:00')).to.eql([3, '2026-01-08T20:00:00.000Z']);
    expect(told('2026-01-08T23:00:00+02:00')).to.eql([1, '2026-01-08T22:00:00.000Z']);
    expect(told('2026-01-09T00:00:00+02:00')).to.eql([1, '2026-01-09T05:00:00.000Z']);
    expect(told('2026-01-11T12:00:00+02:00')).to.eql([2, '2026-01-11T20:00:00.000Z']);
    expect(told('2026-06-11T12:00:00+03:00')).to.eql([2, '2026-06-11T19:00:00.000Z']);
    expect(told('2026-06-11T06:59:00+03:00')).to.eql([1, '2026-06-11T04:00:00.000Z']);
  });

  it('asks again where the clocks change meanwhile, and holds for good without periods', () => {
    const night = at('2026-03-29T00:30:00+02:00');
    expect(clock().priceAt(night)).to.deep.include({ until: night + 1 });
    const even = clock({ energy: [{ price: 2 }] }).priceAt(night);
    expect([even.entry?.price, even.until]).to.eql([2, Infinity]);
  });

  it('keeps days of the same weekday in other months apart, asked in any order', () => {
    const one = clock();
    const price = (time: string): unknown => one.priceAt(at(time)).entry?.price;
    expect(price('2026-04-06T12:00:00+03:00')).to.equal(2);
    expect(price('2026-03-02T12:00:00+02:00')).to.equal(3);
    expect(price('2026-03-01T12:00:00+02:00')).to.equal(2);
    expect(price('2026-02-07T12:00:00+02:00')).to.equal(3);
    expect(price('2026-04-06T12:00:00+03:00')).to.equal(2);
  });
});
