import { expect } from 'chai';
import { energyFromGreenButton } from '../../src/convert/green-button.js';
import type { GreenButtonOptions } from '../../src/convert/green-button.js';
import { trend } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { readingsOf, valuesOf } from '../model/energy-document.js';
import { block, entry, feed, HOUR, meter, POINT, simple, START, type } from './green-button-xml.js';

const UTC = { timeZone: 'UTC' };
const METER = '/UsagePoint/7/MeterReading/1';

function read(xml: string | Uint8Array, options: GreenButtonOptions = UTC): Energy {
  const { data, problems } = energyFromGreenButton(xml, options);
  expect(problems).to.eql([]);
  return data!;
}

function problemsOf(xml: unknown, options: GreenButtonOptions = UTC): unknown[] {
  return energyFromGreenButton(xml as string, options).problems.map(({ code, effect, path }) => [
    code,
    effect,
    path,
  ]);
}

const two = [
  { start: START, value: 1500, cost: 2000 },
  { start: START + HOUR, value: 250, cost: -500 },
];

describe('energyFromGreenButton', () => {
  it('gives amounts in kWh, and costs in the currency', () => {
    const { series, points } = read(simple(two));
    expect(points.map(({ id, commodity }) => [id, commodity])).to.eql([['7', 'electricity']]);
    expect(series.map(({ id, measure, unit, flow }) => [id, measure, unit, flow])).to.eql([
      ['import', 'energy', 'kWh', 'import'],
      ['import-cost', 'cost', 'USD', 'import'],
    ]);
    expect(series.map(valuesOf)).to.eql([
      [1.5, 0.25],
      [0.02, -0.005],
    ]);
  });

  it('shows the costs that the file gives', () => {
    const { total, unit } = trend(read(simple(two)), { show: 'cost', step: 'day' });
    expect([total, unit]).to.eql([0.015, 'USD']);
  });

  it('multiplies by the powers of ten: 3, 0, −3, −8', () => {
    const value = (power: number): number =>
      valuesOf(
        read(simple([{ start: START, value: 123456789 }], { powerOfTenMultiplier: power }))
          .series[0]!,
      )[0]!;
    expect([0, -3, -8].map(value)).to.eql([123456.789, 123.456789, 0.001234568]);
    const kilo = simple([{ start: START, value: 2 }], { powerOfTenMultiplier: 3 });
    expect(valuesOf(read(kilo).series[0]!)).to.eql([2]);
  });

  it('leaves therms and cubic feet what they are', () => {
    const units = [169, 119, 42].map(
      (uom) => read(simple([{ start: START, value: 2 }], { uom })).series[0]!,
    );
    expect(units.map(({ unit, measure }) => [unit, measure])).to.eql([
      ['therm', 'energy'],
      ['ft3', 'volume'],
      ['m3', 'volume'],
    ]);
  });

  it('keeps what is drawn and what is fed apart', () => {
    const xml = feed(
      POINT,
      ...[meter('1', '/ReadingType/in'), meter('2', '/ReadingType/out')],
      type('https://example.com/ReadingType/in', { flowDirection: 1 }),
      type('https://example.com/ReadingType/out', { flowDirection: 19 }),
      block('/UsagePoint/7/MeterReading/2', [{ start: START, value: 700 }]),
      block('https://example.com/UsagePoint/7/MeterReading/1', [{ start: START, value: 100 }]),
    );
    const { series } = read(xml);
    expect(series.map(({ flow, point }) => [flow, point])).to.eql([
      ['import', '7'],
      ['export', '7'],
    ]);
    expect(series.map(valuesOf)).to.eql([[0.1], [0.7]]);
  });

  it('takes quality from the reading, else from its type', () => {
    const rated = (quality: number | undefined, more: object): string =>
      trend(read(simple([{ start: START, value: 1, ...(quality && { quality }) }], { ...more })), {
        step: 'hour',
      }).quality;
    expect(rated(undefined, {})).to.equal('measured');
    expect(rated(8, { defaultQuality: 17 })).to.equal('estimated');
    expect(rated(undefined, { defaultQuality: 14 })).to.equal('provisional');
    expect(rated(7, {})).to.equal('manual');
    expect(problemsOf(simple([{ start: START, value: 1, quality: 99 }]))).to.eql([
      ['value', 'doubt', 'rows[1].quality'],
    ]);
  });

  it('reads the newest first, and what is sent again once', () => {
    const newest = [...two].reverse();
    expect(valuesOf(read(simple([...newest, ...two])).series[0]!)).to.eql([1.5, 0.25]);
  });

  it('takes of readings of the same time the one updated last', () => {
    const later = block(METER, [{ start: START, value: 900 }], '2026-02-02T00:00:00Z');
    const before = block(METER, [{ start: START, value: 500 }], '2026-02-01T00:00:00Z');
    for (const blocks of [
      [later, before],
      [before, later],
    ]) {
      const xml = feed(POINT, meter('1', '/T'), type('/T'), ...blocks);
      expect(valuesOf(read(xml).series[0]!)).to.eql([0.9]);
    }
    const same = feed(POINT, meter('1', '/T'), type('/T'), before, later.replace('02-02', '02-01'));
    expect(problemsOf(same)).to.eql([['overlap', 'row', 'rows[2].value']]);
  });

  it('has days of 23 and 25 hours, and months', () => {
    const day = Date.UTC(2026, 2, 8, 8) / 1000;
    const xml = simple([
      { start: day, duration: 23 * HOUR, value: 23_000 },
      { start: day + 23 * HOUR, duration: 24 * HOUR, value: 24_000 },
    ]);
    const { steps } = trend(read(xml, { timeZone: 'America/Los_Angeles' }), { step: 'hour' });
    expect(steps.map(({ key, value, coverage }) => [key, value, coverage])).to.eql([
      ['2026-03-08', 23, 1],
      ['2026-03-09', 24, 1],
    ]);
  });
});

describe('the clock of a Green Button file', () => {
  const rules = (offset: number, summer: number): string =>
    entry(
      '/LocalTimeParameters/1',
      `<LocalTimeParameters><dstOffset>${summer}</dstOffset><tzOffset>${offset}</tzOffset></LocalTimeParameters>`,
    );
  const withRules = (offset: number, summer: number): string =>
    simple(two).replace('</feed>', `${rules(offset, summer)}</feed>`);

  it('is the one that it describes, or the one that the caller states', () => {
    expect(read(withRules(-28800, 3600), {}).timeZone).to.equal('America/Los_Angeles');
    expect(read(withRules(-25200, 0), {}).timeZone).to.equal('Etc/GMT+7');
    expect(read(withRules(-28800, 3600), { timeZone: 'America/Tijuana' }).timeZone).to.equal(
      'America/Tijuana',
    );
  });

  it('is UTC and a doubt, where nobody says', () => {
    expect(problemsOf(simple(two), {})).to.eql([['missing', 'doubt', 'timeZone']]);
  });

  it('is the wall’s only where the caller says so', () => {
    const timeZone = 'America/Chicago';
    const startOf = (clock: 'utc' | 'wall'): string =>
      readingsOf(read(simple(two), { timeZone, clock }).series[0]!)[0]![0];
    expect(startOf('utc')).to.equal('2026-01-15T00:00');
    expect(startOf('wall')).to.equal('2026-01-15T06:00');
  });

  it('on the wall skips an hour in spring and shows one twice in autumn', () => {
    const hours = (day: number, count: number[]): object[] =>
      count.map((hour) => ({ start: day / 1000 + hour * HOUR, value: 1000 }));
    const kWh = (day: number, list: number[], date: string): unknown => {
      const options = { timeZone: 'America/Chicago', clock: 'wall' } as const;
      const energy = read(simple(hours(day, list) as never), options);
      const { total, coverage } = trend(energy, { step: 'day' });
      expect(trend(energy, { step: 'day' }).steps[0]!.key).to.equal(date);
      return [total, coverage];
    };
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    const spring = all.filter((hour) => hour !== 2);
    expect(kWh(Date.UTC(2026, 2, 8), spring, '2026-03-08')).to.eql([23, 1]);
    expect(kWh(Date.UTC(2026, 10, 1), [...all, 1], '2026-11-01')).to.eql([25, 1]);
  });
});

describe('what is wrong with a Green Button file', () => {
  it('is told at the reading, and the others are read', () => {
    const xml = simple([
      { start: START, value: 'x' },
      { start: START + HOUR, value: 100 },
      { start: START + 2 * HOUR },
      { start: START + 3 * HOUR, duration: 0, value: 1 },
    ]);
    const { data, problems } = energyFromGreenButton(xml, UTC);
    expect(problems.map(({ path }) => path)).to.eql(['rows[1].value', 'rows[4].timePeriod']);
    expect(valuesOf(data!.series[0]!)).to.eql([0.1, undefined]);
    expect(data!.rows).to.eql({ total: 4, leftOut: 2 });
  });

  it('may be a unit that is not read, sums that begin anew with a bill, or no reading type', () => {
    expect(problemsOf(simple(two, { uom: 38 }))).to.eql([['unsupported', 'row', 'rows[1].uom']]);
    expect(problemsOf(simple(two, { accumulationBehaviour: 3 }))).to.eql([
      ['unsupported', 'row', 'rows[1].accumulationBehaviour'],
    ]);
    const untyped = feed(POINT, meter('1', '/T'), block(METER, two));
    expect(problemsOf(untyped)).to.eql([['reference', 'row', 'rows[1].ReadingType']]);
    const orphan = feed(POINT, type('/T'), block(METER, two));
    expect(problemsOf(orphan)).to.eql([['reference', 'row', 'rows[1].MeterReading']]);
  });

  it('is a cost without a currency, which the caller may state', () => {
    const xml = simple(two, { currency: undefined });
    const { data, problems } = energyFromGreenButton(xml, UTC);
    expect(problems.map(({ code, effect }) => [code, effect])).to.eql([['missing', 'doubt']]);
    expect(data!.series.map(({ id }) => id)).to.eql(['import']);
    expect(read(xml, { ...UTC, currency: 'CAD' }).series[1]!.unit).to.equal('CAD');
  });

  it('never throws: no XML, a part of it, another kind, a bomb, too deep, not text', () => {
    const whole = simple(two);
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE feed [<!ENTITY e0 "ha">${entities.join('')}]><feed>&e9;</feed>`;
    const outside = '<!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed>&x;</feed>';
    const bad: unknown[] = [
      ...['', '\uFEFF', 'a;b', '{}', '<', '<feed', '<html></html>', '<feed/>', bomb, outside],
      ...[whole.slice(0, 500), whole.slice(0, -3), '<a>'.repeat(200_000), null, 7, {}],
      new Uint8Array([0xff, 0xfe, 0x3c, 0x00]),
    ];
    for (const xml of bad) {
      const { data, problems } = energyFromGreenButton(xml as string, UTC);
      expect(data, String(xml).slice(0, 40)).to.equal(undefined);
      expect(problems[0]!.effect).to.equal('document');
    }
  });

  it('is not its size: thousands of meters are refused, and read in time', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      meter(String(index), '/T').concat(
        block(`/UsagePoint/7/MeterReading/${index}`, [{ start: START, value: 1 }]),
      ),
    );
    const { problems } = energyFromGreenButton(feed(POINT, type('/T'), ...many), UTC);
    expect(problems.map(({ code }) => code)).to.eql(['limit']);
    const slashes = simple(two).replace('/ReadingType/1"', `${'/'.repeat(200_000)}x"`);
    expect(energyFromGreenButton(slashes, UTC).data).not.to.equal(undefined);
  });

  it('is not a byte order mark, nor prefixes of any name', () => {
    expect(valuesOf(read(`\uFEFF${simple(two)}`).series[0]!)).to.eql([1.5, 0.25]);
    const prefixed = simple(two)
      .replace(/<(\/?)([A-Za-z])/g, '<$1ns7:$2')
      .replace('xmlns=', 'xmlns:ns7=');
    expect(valuesOf(read(prefixed).series[0]!)).to.eql([1.5, 0.25]);
  });
});
