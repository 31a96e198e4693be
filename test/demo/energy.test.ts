import { expect } from 'chai';
import { documentText, householdEnergy, quarters } from '../../demo/generate/index.js';
import { readEnergy } from '../../src/model/energy.js';
import { committed, firstDifference, wallClock, walk } from './documents.js';

const QUARTER = 900_000;
const STEP = { PT15M: QUARTER, PT1H: 4 * QUARTER } as Record<string, number>;

describe('the demo household’s energy', () => {
  const document = householdEnergy();
  const series = (id: string) => document.series.find((one) => one.id === id)!;
  const segments = (id: string) => series(id).segments!;
  const first = (id: string) => segments(id).filter(({ revision }) => revision === undefined);

  /** All places of a series in order, those without a value too. */
  const places = (id: string): { at: number; value: number | null }[] =>
    first(id).flatMap(({ start, resolution, values }) =>
      values.map((value, index) => ({ at: Date.parse(start) + index * STEP[resolution]!, value })),
    );
  const imported = places('import').map(({ at, value }) => ({ wall: wallClock(at), value }));
  const total = (begins: string): number =>
    imported.reduce(
      (sum, { wall, value }) => sum + (wall.startsWith(begins) ? (value ?? 0) : 0),
      0,
    );
  const count = (begins: string): number =>
    imported.filter(({ wall }) => wall.startsWith(begins)).length;

  it('comes out alike each time, and otherwise from another seed', () => {
    expect(documentText(householdEnergy())).to.equal(documentText(document));
    expect(documentText(householdEnergy(1))).not.to.equal(documentText(document));
  });

  it('is what the file holds, in less than 1.3 MB', function () {
    const text = committed('energy');
    if (text === undefined) this.skip();
    expect(firstDifference(document, text)).to.equal(undefined);
    expect(new TextEncoder().encode(text).length).to.be.below(1_300_000);
  });

  it('is read without a problem', () => {
    expect(readEnergy(document).problems).to.eql([]);
  });

  it('holds numbers of three decimals at most, and no minus zero', () => {
    for (const [path, value] of walk(document)) {
      if (typeof value !== 'number') continue;
      const short = Number.isFinite(value) && Number(value.toFixed(3)) === value;
      if (!short || Object.is(value, -0)) expect.fail(`${path}: ${value}`);
    }
  });

  it('has segments whose values fit between their start and end, in order', () => {
    for (const { id } of document.series) {
      let before = 0;
      for (const { start, end, resolution, values, revision } of segments(id)) {
        const [from, to] = [Date.parse(start), Date.parse(end!)];
        expect(values.length * STEP[resolution]!, `${id} ${start}`).to.equal(to - from);
        if (revision === undefined) {
          expect(from, `${id} ${start}`).to.be.at.least(before);
          before = to;
        }
      }
    }
  });

  it('runs from local midnight on 1 November 2024 to the instant it is known up to', () => {
    for (const { id } of document.series) {
      expect(Date.parse(segments(id)[0]!.start)).to.equal(Date.parse('2024-10-31T22:00Z'));
      expect(Date.parse(first(id).at(-1)!.end!)).to.equal(Date.parse('2026-11-05T04:00Z'));
    }
    // 734 days of 96 quarters (the clock has gone forward and back twice) and six hours, less
    // the two holes: six days and eight hours, and 45 minutes.
    expect(imported).to.have.length(734 * 96 + 24 - 608 - 3);
  });

  it('has 92 and 100 quarters on the days when the clock changes', () => {
    expect(count('2025-03-30')).to.equal(92);
    expect(count('2025-10-26')).to.equal(100);
    expect(count('2026-03-29')).to.equal(92);
    expect(count('2026-10-25')).to.equal(100);
    expect(count('2026-10-26')).to.equal(96);
    expect(count('2025-03-30 03')).to.equal(0);
    expect(count('2025-10-26 03')).to.equal(8);
  });

  it('lacks nine days of June 2025, as values and as places', () => {
    const june = imported.filter(({ wall }) => wall.startsWith('2025-06'));
    // From the 9th at 8 to the 12th there are places without values, then to the 18th at 8 none.
    expect(june.filter(({ value }) => value === null)).to.have.length(64 * 4);
    expect(june).to.have.length(30 * 96 - 608);
    expect(count('2025-06-12')).to.equal(0);
    const lost = imported.filter(({ wall, value }) => value === null && wall < '2025-06');
    expect(lost.map(({ wall }) => wall.slice(0, 13))).to.include('2025-03-30 11');
  });

  it('estimates 27–29 October 2025 and says what is provisional or corrected', () => {
    const runs = segments('import').flatMap(({ start, quality }) =>
      (quality ?? []).map(([from, length, name]) => {
        const at = (index: number): string => wallClock(Date.parse(start) + index * QUARTER);
        return `${name} ${at(from)} – ${at(from + length)}`;
      }),
    );
    expect(runs).to.eql([
      'estimated 2025-03-30 14:00 – 2025-03-30 16:00',
      'estimated 2025-10-27 00:00 – 2025-10-30 00:00',
      'estimated 2026-01-20 12:00 – 2026-01-21 18:00',
      'estimated 2026-03-10 00:00 – 2026-03-11 12:00',
      'corrected 2026-03-10 00:00 – 2026-03-11 12:00',
      'provisional 2026-11-03 00:00 – 2026-11-05 06:00',
    ]);
  });

  it('has a price by the hour until the market’s 1 October 2025, then by the quarter', () => {
    expect(segments('spot').map(({ resolution }) => resolution)).to.eql(['PT1H', 'PT15M']);
    expect(Date.parse(segments('spot')[1]!.start)).to.equal(Date.parse('2025-09-30T22:00Z'));
    const prices = places('spot').map(({ value }) => value!);
    expect(Math.min(...prices)).to.be.within(-5, 0);
    expect(Math.max(...prices)).to.be.within(20, 100);
  });

  it('uses what a heated house uses: 10–13 MWh a year, a fifth of January’s in July', () => {
    expect(total('2025')).to.be.within(10_000, 13_000);
    expect(total('2025-01')).to.be.within(1700, 2200);
    expect(total('2025-07')).to.be.within(300, 450);
    expect(total('2025-10')).to.be.within(950, 1200);
    for (const { value } of [...places('import'), ...places('export')]) {
      if (value !== null && value < 0) expect.fail('below zero');
    }
  });

  it('uses less in most months of 2026 than in 2025, and more in one or two', () => {
    const months = ['01', '02', '03', '04', '05', '07', '08', '09', '10'];
    const ratios = months.map((month) => total(`2026-${month}`) / total(`2025-${month}`));
    expect(ratios.filter((ratio) => ratio > 1).length).to.be.within(1, 2);
    expect(ratios.filter((ratio) => ratio < 0.99).length).to.be.at.least(5);
  });

  it('has without panels no export, and draws in June what the panels gave', () => {
    const plain = householdEnergy(undefined, { hasPanels: false });
    expect(plain.series.map(({ id }) => id)).to.eql(['import', 'spot', 'temperature']);
    expect(readEnergy(plain).problems).to.eql([]);
    const sum = ({ series: [first] }: typeof plain): number =>
      first!.segments!.flatMap(({ values }) => values).reduce<number>((a, b) => a + (b ?? 0), 0);
    expect(sum(plain)).to.be.above(sum(document));
  });

  it('draws, feeds and makes so that what is used of its own is never below zero', () => {
    const flows = ['import', 'export', 'production'] as const;
    const june = quarters({ start: '2026-06-01', days: 30, flows });
    expect(june.series.map(({ flow }) => flow)).to.eql([...flows]);
    const values = (index: number): number[] =>
      june.series[index]!.segments![0]!.values as number[];
    const [fed, made] = [values(1), values(2)];
    expect(made).to.have.length(2880);
    const own = made.map((value, index) => value - fed[index]!);
    // The meter shows hundredths: what is left over is shown a quarter later.
    expect(Math.min(...own)).to.be.above(-0.011);
    expect(own.reduce((sum, value) => sum + value, 0)).to.be.above(0);
  });

  it('heats the sauna on Saturdays and sleeps while the family is away', () => {
    expect(total('2026-01-17 18') + total('2026-01-17 19')).to.be.above(8);
    expect(total('2026-01-16 18') + total('2026-01-16 19')).to.be.below(8);
    expect(total('2025-07-15')).to.be.below(total('2025-07-08') / 2);
  });
});
