import { expect } from 'chai';
import { breakdown, packed, readEnergy, readPurchases, trend, unpacked } from '../../src/data.js';
import type { Reading } from '../../src/model/problem.js';

const purchases = {
  format: 'peili/purchases',
  version: 1,
  currency: 'EUR',
  timeZone: 'Europe/Helsinki',
  period: { start: '2026-01-01', end: '2026-03-01' },
  categories: [{ id: 'dairy', name: 'Dairy' }],
  purchases: [
    {
      id: 'a',
      date: '2026-01-05',
      items: [
        { name: 'Milk', category: 'dairy', amount: 1.15, tags: ['breakfast'] },
        { name: 'Bread', amount: 2.5 },
        { name: 'What?', amount: 'free' },
      ],
    },
  ],
};

const energy = {
  format: 'peili/energy',
  version: 1,
  timeZone: 'Europe/Helsinki',
  series: [
    {
      id: 'home',
      measure: 'energy',
      unit: 'kWh',
      segments: [
        { start: '2026-01-01T00:00:00+02:00', resolution: 'PT1H', values: [0.5, null, 1] },
        { start: '2026-01-02T00:00:00+02:00', resolution: 'P1D', values: [24, 12] },
      ],
    },
  ],
};

/** As a worker's message arrives: a copy, and nothing but what can be copied. */
function sent<Data extends object>(reading: Reading<Data>): Reading<Data> {
  const { message, transfer } = packed(reading);
  return unpacked(structuredClone(message, { transfer }));
}

describe('a reading that goes to another thread', () => {
  it('says the same there', () => {
    const { data } = sent(readPurchases(purchases));
    const query = { by: 'category', start: '2026-01-01', end: '2026-02-01' } as const;
    expect(breakdown(data!, query).total).to.equal(3.65);
    expect(breakdown(data!, query)).to.eql(breakdown(readPurchases(purchases).data!, query));
    const used = sent(readEnergy(energy)).data!;
    expect(trend(used, { step: 'day' }).steps.map(({ value }) => value)).to.eql([1.5, 24, 12]);
  });

  it('is taken by the readers as what it is, with its problems', () => {
    const { data, problems } = sent(readPurchases(purchases));
    expect(problems.map(({ path }) => path)).to.eql(['purchases[0].items[2].amount']);
    expect(readPurchases(data)).to.eql({ data, problems });
    expect(readEnergy(data).data).to.equal(undefined);
  });

  it('hands its columns over and copies none', () => {
    const { data } = readPurchases(purchases);
    packed({ data: data!, problems: [] }).transfer.forEach((buffer) => {
      expect(buffer).to.be.instanceOf(ArrayBuffer);
    });
    const { message, transfer } = packed({ data: data!, problems: [] });
    expect(new Set(transfer).size).to.equal(transfer.length);
    structuredClone(message, { transfer });
    expect(data!.lines.amounts.length).to.equal(0);
  });

  it('hands over those of each run of readings too', () => {
    const { data } = readEnergy(energy);
    const columns = (value: unknown): ArrayBufferLike[] => {
      if (ArrayBuffer.isView(value)) return [value.buffer];
      if (typeof value !== 'object' || value === null || value instanceof Map) return [];
      return Object.values(value).flatMap(columns);
    };
    const all = new Set(columns(data));
    expect(all.size).to.be.above(1);
    expect(new Set(packed({ data: data!, problems: [] }).transfer)).to.eql(all);
  });

  it('may be one of nothing but problems', () => {
    const reading = readPurchases('no JSON');
    expect(sent(reading)).to.eql(reading);
    // What has no format, or only one, is no reading.
    const { data, problems } = readPurchases(purchases);
    expect(unpacked({ format: undefined, data, problems })).to.eql({ problems });
    expect(unpacked({ format: 'peili/purchases', problems })).to.eql({ problems });
  });
});
