import { expect } from 'chai';
import { readEnergy } from '../../src/model/energy.js';
import { documentOf, hoursFrom, read, START } from './energy-document.js';

const tariff = {
  id: 'contract',
  from: '2026-01-01T00:00:00+02:00',
  settlement: 'PT15M',
  energy: [{ price: 0.08, period: 'night' }, { price: 0.1 }],
  periods: [{ id: 'night', name: 'Yö', from: '22:00', to: '07:00' }],
};

function withTariffs(tariffs: unknown, head: object = {}): object {
  return documentOf([hoursFrom(START, 1)], {}, { currency: 'EUR', tariffs, ...head });
}

function problemsOf(tariffs: unknown, head: object = {}): unknown[] {
  const { data, problems } = readEnergy(withTariffs(tariffs, head));
  // Whatever is wrong with a price, what was used counts.
  expect(data?.rows).to.eql({ total: 1, leftOut: 0 });
  return problems.map(({ code, effect, path }) => [code, effect, path]);
}

describe('tariffs', () => {
  it('are read with their periods in minutes, their settlement in milliseconds', () => {
    const peak = { window: 'PT1H', rank: 3, pricePerKW: 2.5 };
    const [first] = read(withTariffs([{ ...tariff, peak }])).tariffs;
    expect(first).to.deep.include({
      ...{ id: 'contract', flow: 'import', from: Date.UTC(2025, 11, 31, 22), to: Infinity },
      settlement: 900_000,
      monthly: [],
    });
    expect(first!.periods[0]).to.include({ from: 1320, to: 420 });
    expect(first!.peak).to.include({ window: 3_600_000, rank: 3, nightFactor: 1 });
  });

  it('put rates of tax in order', () => {
    const rates = [
      { from: '2024-09-01T00:00:00+03:00', rate: 25.5 },
      { from: '2013-01-01T00:00:00+02:00', rate: 24 },
    ];
    const [first] = read(withTariffs([{ ...tariff, vat: { included: false, rates } }])).tariffs;
    expect(first!.vat!.rates.map(({ rate }) => rate)).to.eql([24, 25.5]);
  });

  it('that cannot be read are left out, each with a problem, and the others are kept', () => {
    const bad = [
      { ...tariff, settlement: 'P1M' },
      { ...tariff, energy: [{ period: 'night' }] },
      { ...tariff, periods: [{ ...tariff.periods[0], to: '7' }] },
      { ...tariff, periods: [{ ...tariff.periods[0], weekdays: [0] }] },
      null,
    ];
    expect(problemsOf([...bad, tariff])).to.eql([
      ['value', 'doubt', 'tariffs[0].settlement'],
      ['value', 'doubt', 'tariffs[1].energy[0]'],
      ['value', 'doubt', 'tariffs[2].periods[0].to'],
      ['value', 'doubt', 'tariffs[3].periods[0].weekdays[0]'],
      ['type', 'doubt', 'tariffs[4]'],
    ]);
    expect(readEnergy(withTariffs([...bad, tariff])).data!.tariffs).to.have.length(1);
  });

  it('that name what is not there are doubted', () => {
    const energy = [{ series: 'spot' }, { price: 1, period: 'summer' }];
    const peak = { window: 'PT1H', rank: 1, pricePerKW: 1, nightPeriod: 'dusk' };
    expect(problemsOf([{ ...tariff, energy, peak }])).to.eql([
      ['reference', 'doubt', 'tariffs[0].energy[0].series'],
      ['reference', 'doubt', 'tariffs[0].energy[1].period'],
      ['reference', 'doubt', 'tariffs[0].peak.nightPeriod'],
    ]);
  });

  it('need a currency, which the unit of a price may give', () => {
    expect(problemsOf([tariff], { currency: null })).to.eql([['missing', 'doubt', 'currency']]);
    const { currency, tariffs } = read({
      ...withTariffs([tariff], { currency: null }),
      series: [{ id: 'spot', measure: 'price', unit: 'SEK/kWh' }],
    });
    expect([currency, tariffs.length]).to.eql(['SEK', 1]);
  });

  it('are at most a thousand', () => {
    const many = Array<object>(1_001).fill(tariff);
    expect(problemsOf(many)).to.eql([['limit', 'doubt', 'tariffs']]);
  });
});
