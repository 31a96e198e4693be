import { expect } from 'chai';
import { energyFromGreenButton } from '../../src/convert/green-button.js';
import { trend } from '../../src/insight/trend.js';
import { readingsOf, sumOf, valuesOf } from '../model/energy-document.js';
import { amount, feed, HOUR, period, POINT, simple, START, summary } from './green-button-xml.js';

const DAY = 24 * HOUR;
const JANUARY = Date.UTC(2026, 0, 1) / 1000;
const FEBRUARY = JANUARY + 31 * DAY;

const january = {
  billingPeriod: period(JANUARY, 31 * DAY),
  billLastPeriod: 8_450_000,
  overallConsumptionLastPeriod: amount(620_000),
  currency: 978,
  statusTimeStamp: FEBRUARY,
};
const february = { ...january, billingPeriod: period(FEBRUARY, 28 * DAY), statusTimeStamp: 0 };

function readFeed(...entries: string[]): ReturnType<typeof energyFromGreenButton> {
  return energyFromGreenButton(feed(POINT, ...entries), { timeZone: 'UTC' });
}

describe('the bills of a Green Button file', () => {
  it('are what was billed and used in their periods', () => {
    const { data, problems } = readFeed(
      summary('2', { ...february, billLastPeriod: 7_100_550 }),
      summary('1', january),
    );
    expect(problems).to.eql([]);
    expect(data!.series.map(({ id, point, measure, unit }) => [id, point, measure, unit])).to.eql([
      ['bills', '7', 'cost', 'EUR'],
      ['billed-2', '7', 'energy', 'kWh'],
    ]);
    expect(data!.series.map(valuesOf)).to.eql([
      [84.5, 71.0055],
      [620, 620],
    ]);
    const { steps, unit } = trend(data!, { show: 'cost', step: 'month' });
    expect(steps.map(({ key, value, quality }) => [key, value, quality])).to.eql([
      ['2026-01', 84.5, 'measured'],
      ['2026-02', 71.0055, 'measured'],
    ]);
    expect(unit).to.equal('EUR');
  });

  it('may be given in their lines, some of which give money back', () => {
    const lines = [12_000_000, 1_100_005, -100_000].map(
      (part) =>
        `<costAdditionalDetailLastPeriod><amount>${part}</amount></costAdditionalDetailLastPeriod>`,
    );
    const { data } = readFeed(
      summary('1', { billingPeriod: january.billingPeriod, currency: 840 }).replace(
        '</UsageSummary>',
        `${lines.join('')}</UsageSummary>`,
      ),
    );
    expect(data!.series.map(valuesOf)).to.eql([[130.00005]]);
  });

  it('come after the costs of readings, and give no amounts where readings do', () => {
    const read = (cost: { cost?: number }): string[] =>
      energyFromGreenButton(
        simple([{ start: START, value: 100, ...cost }]).replace(
          '</feed>',
          `${summary('1', january)}</feed>`,
        ),
        { timeZone: 'UTC' },
      ).data!.series.map(({ id }) => id);
    expect(read({})).to.eql(['import', 'bills']);
    expect(read({ cost: 20 })).to.eql(['import', 'import-cost', 'bills']);
  });

  it('of a period that goes on are told, and not read', () => {
    const { data, problems } = readFeed(
      summary('1', { ...january, statusTimeStamp: FEBRUARY - DAY }),
    );
    expect(data!.series).to.eql([]);
    expect(problems.map(({ code, effect, path }) => [code, effect, path])).to.eql([
      ['unsupported', 'doubt', 'bills[1].statusTimeStamp'],
    ]);
  });

  it('may all have one address; of the same time the one updated last counts', () => {
    const newer = summary('1', { ...january, billLastPeriod: 9_000_000 }).replace(
      '<updated>',
      '<updated>2026-03-01T00:00:00Z',
    );
    const { data, problems } = readFeed(summary('1', january), newer, summary('1', february));
    expect(problems).to.eql([]);
    expect(valuesOf(data!.series[0]!)).to.eql([90, 84.5]);
  });

  it('are over where the file writes milliseconds for seconds', () => {
    const { data } = readFeed(summary('1', { ...january, statusTimeStamp: FEBRUARY * 1000 }));
    expect(data!.series).to.have.length(2);
  });

  it('that cannot be read are told, each with its place', () => {
    const { data, problems } = readFeed(
      summary('1', { ...january, billingPeriod: period(JANUARY, 0) }),
      summary('2', { ...february, billLastPeriod: 'much' }),
      summary('3', {
        ...february,
        billingPeriod: period(FEBRUARY + 28 * DAY, DAY),
        overallConsumptionLastPeriod: amount(1, 38),
      }),
    );
    expect(problems.map(({ path }) => path)).to.eql([
      'bills[1].billingPeriod',
      'bills[2].billLastPeriod',
      'bills[3].uom',
    ]);
    expect(data!.series.map(sumOf)).to.eql([620, 84.5]);
    expect(data!.rows.leftOut).to.equal(3);
  });

  it('without a currency are told, unless the caller states it', () => {
    const { currency: _, ...bare } = january;
    const { problems } = readFeed(summary('1', bare));
    expect(problems.map(({ path }) => path)).to.eql(['bills[1].currency']);
    const xml = feed(POINT, summary('1', bare));
    const stated = energyFromGreenButton(xml, { timeZone: 'UTC', currency: 'SEK' });
    expect(stated.data!.series[0]!.unit).to.equal('SEK');
  });

  it('begin by the clock on the wall, where the caller says so', () => {
    const [, { data }] = (['utc', 'wall'] as const).map((clock) =>
      energyFromGreenButton(feed(POINT, summary('1', january)), {
        timeZone: 'Europe/Helsinki',
        clock,
      }),
    ) as [unknown, ReturnType<typeof energyFromGreenButton>];
    expect(readingsOf(data!.series[0]!)[0]![0]).to.equal('2025-12-31T22:00');
  });
});

describe('the standings of a register in a Green Button file', () => {
  const standings = (parts: Record<string, number>, ...values: number[]): string =>
    simple(
      values.map((value, index) => ({ start: START + index * DAY, duration: 0, value })),
      { accumulationBehaviour: 1, ...parts },
    );

  it('become what was used between them', () => {
    for (const accumulationBehaviour of [1, 9]) {
      const xml = standings({ accumulationBehaviour }, 48_200_100, 48_205_400, 48_205_400);
      const { data, problems } = energyFromGreenButton(xml, { timeZone: 'UTC' });
      expect(problems).to.eql([]);
      expect(valuesOf(data!.series[0]!)).to.eql([5.3, 0]);
    }
  });

  it('hold at the end of the times that they stand for', () => {
    const xml = simple(
      [
        { start: START, value: 1000 },
        { start: START + HOUR, value: 1250 },
      ],
      { accumulationBehaviour: 1 },
    );
    const { data } = energyFromGreenButton(xml, { timeZone: 'UTC' });
    expect(readingsOf(data!.series[0]!)).to.eql([['2026-01-15T01:00', 0.25]]);
  });

  it('sent again count once; another one for the same time is told', () => {
    const twice = standings({}, 1000, 2000).replace(
      '</IntervalBlock>',
      '<IntervalReading><timePeriod><duration>0</duration>' +
        `<start>${START}</start></timePeriod><value>1000</value></IntervalReading></IntervalBlock>`,
    );
    const read = (xml: string): ReturnType<typeof energyFromGreenButton> =>
      energyFromGreenButton(xml, { timeZone: 'UTC' });
    expect(read(twice).problems).to.eql([]);
    expect(valuesOf(read(twice).data!.series[0]!)).to.eql([1]);
    const other = read(twice.replace('<value>1000<', '<value>1100<'));
    expect(other.problems.map(({ code }) => code)).to.eql(['overlap']);
  });

  it('that go back are a problem, never a use below zero', () => {
    const { data, problems } = energyFromGreenButton(standings({}, 99_999_000, 5_000), {
      timeZone: 'UTC',
    });
    expect(valuesOf(data!.series[0]!)).to.eql([undefined]);
    expect(problems.map(({ code, effect }) => [code, effect])).to.eql([['value', 'row']]);
  });

  it('are not read at a time that no calendar has', () => {
    for (const start of ['900000000000000000', '-900000000000000000']) {
      const xml = simple([{ start: START, value: 1 }]);
      const { problems } = energyFromGreenButton(
        xml.replace(/<start>.*?<\/start>/, `<start>${start}</start>`),
        {
          timeZone: 'UTC',
        },
      );
      expect(problems.map(({ path }) => path)).to.eql(['rows[1].timePeriod']);
    }
  });
});
