import { expect } from 'chai';
import { energyFromGreenButton } from '../../src/convert/green-button.js';
import { sumOf } from '../model/energy-document.js';
import { describeWithShared, sharedText } from '../shared.js';

const FOLDER = 'data/energy/greenbutton';

/** Of each file: its readings, and the power of ten of their unit in ours. */
const FILES: Record<string, readonly [readings: number, shift: number, unit: string]> = {
  'nist_15min_15days.xml': [1440, -3, 'kWh'],
  'nist_daily_45days.xml': [45, -3, 'kWh'],
  'pge_connect_gas_therm_daily.xml': [2, -8, 'therm'],
  'pge_sample_2012_hourly_cost.xml': [2759, -3, 'kWh'],
  'sce_15min_interval.xml': [97, -3, 'kWh'],
  'sce_usage_summary.xml': [3, -3, 'kWh'],
  'texas_premise1_2012q1_hourly_cost.xml': [2184, -3, 'kWh'],
};

/** Whole numbers straight from the text: a reading's start, its value and its cost. */
function integersIn(xml: string): Map<string, { value: bigint; cost: bigint }> {
  const found = new Map<string, { value: bigint; cost: bigint }>();
  for (const [, body] of xml.matchAll(
    /<(?:\w+:)?IntervalReading>(.*?)<\/(?:\w+:)?IntervalReading>/gs,
  )) {
    const number = (name: string): string =>
      new RegExp(`<(?:\\w+:)?${name}>\\s*(-?\\d+)\\s*<`).exec(body!)?.[1] ?? '0';
    found.set(number('start'), { value: BigInt(number('value')), cost: BigInt(number('cost')) });
  }
  return found;
}

describeWithShared('a Green Button file', () => {
  for (const [name, [count, shift, unit]] of Object.entries(FILES)) {
    it(`${name} comes to the sum of its whole numbers`, async () => {
      const xml = (await sharedText(`${FOLDER}/${name}`))!;
      const { data, problems } = energyFromGreenButton(xml, { timeZone: 'UTC' });
      expect(problems).to.eql([]);
      const integers = [...integersIn(xml).values()];
      expect(integers).to.have.length(count);
      const sum = (key: 'value' | 'cost'): bigint =>
        integers.reduce((all, each) => all + each[key], 0n);
      const [amounts, costs] = data!.series;
      expect(amounts!.unit).to.equal(unit);
      expect(amounts!.runs.reduce((all, run) => all + run.length, 0)).to.equal(count);
      expect(sumOf(amounts!)).to.be.closeTo(Number(`${sum('value')}e${shift}`), 1e-9);
      if (xml.includes('cost>')) {
        expect(costs!.unit).to.equal('USD');
        expect(sumOf(costs!)).to.be.closeTo(Number(`${sum('cost')}e-5`), 1e-9);
      } else expect(costs).to.equal(undefined);
    });
  }

  it('with an authorisation only has no readings', async () => {
    const xml = (await sharedText(`${FOLDER}/entry_only.xml`))!;
    expect(energyFromGreenButton(xml, { timeZone: 'UTC' }).data!.series).to.eql([]);
  });

  it('tells its zone where it has the parameters for it', async () => {
    for (const name of ['sce_15min_interval.xml', 'pge_connect_gas_therm_daily.xml']) {
      const { data } = energyFromGreenButton((await sharedText(`${FOLDER}/${name}`))!);
      expect(data!.timeZone).to.equal('America/Los_Angeles');
    }
  });
});
