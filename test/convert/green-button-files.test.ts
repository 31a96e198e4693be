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

/** Of each file: its bills, added up by hand. Of the same time once, and none that goes on. */
const BILLS: Partial<Record<string, readonly [start: string, dollars: number][]>> = {
  // Of days 1 to 13, so the file says; with a fee of 13.46.
  'nist_15min_15days.xml': [['2011-09-01', 116.27728]],
  'nist_daily_45days.xml': [['2011-09-01', 252.36698]],
  'pge_connect_gas_therm_daily.xml': [['2012-08-31', 27.58]],
  // Seven lines each, one of which gives money back.
  'sce_usage_summary.xml': [
    ['2015-07-23', 221.74],
    ['2015-08-21', 277.18],
    ['2015-09-22', 200.29],
    ['2015-10-22', 176.76],
    ['2015-11-21', 165.18],
  ],
};
/** What SCE says of a month that goes on. */
const RUNNING = ['sce_15min_interval.xml', 'sce_usage_summary.xml'];

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
      expect(problems.map(({ path, effect }) => [path, effect])).to.eql(
        RUNNING.includes(name) ? [['bills[1].statusTimeStamp', 'doubt']] : [],
      );
      const integers = [...integersIn(xml).values()];
      expect(integers).to.have.length(count);
      const sum = (key: 'value' | 'cost'): bigint =>
        integers.reduce((all, each) => all + each[key], 0n);
      const [amounts, costs] = data!.series.filter(({ id }) => id !== 'bills');
      expect(amounts!.unit).to.equal(unit);
      expect(amounts!.runs.reduce((all, run) => all + run.length, 0)).to.equal(count);
      expect(sumOf(amounts!)).to.be.closeTo(Number(`${sum('value')}e${shift}`), 1e-9);
      if (xml.includes('cost>')) {
        expect(costs!.unit).to.equal('USD');
        expect(sumOf(costs!)).to.be.closeTo(Number(`${sum('cost')}e-5`), 1e-9);
      } else expect(costs).to.equal(undefined);
    });

    it(`${name} has its bills`, async () => {
      const xml = (await sharedText(`${FOLDER}/${name}`))!;
      const { data } = energyFromGreenButton(xml, { timeZone: 'America/Los_Angeles' });
      const bills = data!.series.find(({ id }) => id === 'bills');
      const told = BILLS[name];
      if (!told) {
        expect(bills).to.equal(undefined);
        return;
      }
      expect(bills!.unit).to.equal('USD');
      const sum = told.reduce((all, [, dollars]) => all + dollars, 0);
      expect(sumOf(bills!)).to.be.closeTo(sum, 1e-9);
      const first = new Date(bills!.runs[0]!.start).toISOString().slice(0, 10);
      expect(first).to.equal(told[0]![0]);
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
