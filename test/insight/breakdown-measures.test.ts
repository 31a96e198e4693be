import { expect } from 'chai';
import { breakdown } from '../../src/insight/breakdown.js';
import type { Breakdown, BreakdownQuery } from '../../src/insight/breakdown.js';
import { knownMeasures } from '../../src/insight/measure.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

function of(items: object[], query: BreakdownQuery, head: object = {}): Breakdown {
  return breakdown(read(documentOf([receipt('2026-01-15', items)], head)), query);
}

const from = (level: string, more: object = {}): object => ({ origin: { level, ...more } });

describe('breakdown: the domestic share', () => {
  const items = [
    item('Milk', 6, { category: 'a', ...from('domesticRaw') }),
    item('Rye bread', 4, { category: 'a', ...from('domesticMade') }),
    item('Coffee', 5, { category: 'b', ...from('foreign', { neverDomestic: true }) }),
    item('Roasted here', 2, { category: 'b', ...from('domesticMade', { neverDomestic: true }) }),
    item('Cheese', 3, { category: 'a', ...from('foreign') }),
    item('Cake', 8, { category: 'a' }),
  ];

  it('has two levels: of domestic raw material, and made in the country', () => {
    const raw = of(items, { by: 'category', measure: 'domesticRaw' });
    expect(raw).to.include({ total: 6, whole: 20, ratio: 0.3, coverage: 20 / 28, unit: 'EUR' });
    const made = of(items, { by: 'category', measure: 'domesticMade' });
    expect(made).to.include({ total: 12, whole: 20, ratio: 0.6, base: 'all' });
    expect(made.parts.map(({ key, value, whole, ratio }) => [key, value, whole, ratio])).to.eql([
      ['a', 10, 13, 10 / 13],
      ['b', 2, 7, 2 / 7],
    ]);
    expect(made.parts[0]!.coverage).to.equal(13 / 21);
  });

  it('of what could be domestic leaves out what could not, and says how much', () => {
    const raw = of(items, { by: 'category', measure: 'domesticRaw', base: 'possible' });
    expect(raw).to.include({ total: 6, whole: 13, ratio: 6 / 13, lines: 4 });
    expect(raw.notAsked).to.eql({ amount: 7, count: 2 });
    const made = of(items, { by: 'category', measure: 'domesticMade', base: 'possible' });
    expect(made).to.include({ total: 12, whole: 15, ratio: 0.8 });
    expect(made.notAsked).to.eql({ amount: 5, count: 1 });
  });

  it('is of what was kept, and is none of nothing', () => {
    const returned = [
      item('Milk', 20, from('domesticRaw')),
      item('Cheese', 10, from('foreign')),
      item('Milk', -10, from('domesticRaw')),
    ];
    const kept = of(returned, { by: 'product', measure: 'domesticRaw' });
    expect(kept).to.include({ total: 10, whole: 20, ratio: 0.5 });
    const back = of([item('Milk', -1, from('foreign'))], { by: 'product', measure: 'domesticRaw' });
    expect(back).to.include({ total: 0, whole: -1, ratio: undefined });
    const unknown = of([item('Milk', 1)], { by: 'product', measure: 'domesticRaw' });
    expect(unknown).to.include({ total: 0, whole: 0, ratio: undefined, coverage: 0 });
  });

  it('is compared as a share', () => {
    const receipts = [
      receipt('2026-01-10', [
        item('Milk', 1, from('domesticRaw')),
        item('Tea', 3, from('foreign')),
      ]),
      receipt('2026-02-10', [
        item('Milk', 1, from('domesticRaw')),
        item('Tea', 1, from('foreign')),
      ]),
    ];
    const february = { start: '2026-02-01', end: '2026-03-01', compare: 'previous' } as const;
    const query = { by: 'month', measure: 'domesticRaw', ...february } as const;
    const made = breakdown(read(documentOf(receipts)), query);
    expect(made).to.include({ ratio: 0.5, referenceRatio: 0.25, total: 1, reference: 1 });
    expect(made.parts[0]).to.include({ ratio: 0.5, referenceRatio: 0.25 });
  });
});

describe('breakdown: tags', () => {
  const items = [
    item('Carrot', 2, { tags: ['fruitVeg', 'organic'] }),
    item('Beer', 3, { tags: ['alcohol'] }),
    item('Rice', 5, { tags: [] }),
    item('Apple', 1, { tags: ['organic', 'fruitVeg', 'organic'] }),
    item('Hamper', 9),
  ];
  const tags = [{ id: 'alcohol', name: 'Alcoholic drinks' }];

  it('are measures: the money spent on what has the tag, of what is known', () => {
    const green = of(items, { by: 'product', measure: 'tag:fruitVeg' });
    expect(green).to.include({ total: 3, whole: 11, ratio: 3 / 11, coverage: 11 / 20 });
    expect(of(items, { by: 'product', measure: 'tag:nothing' })).to.include({
      total: 0,
      whole: 11,
      ratio: 0,
    });
  });

  it('are parts that lie over each other: the total counts each line once', () => {
    const made = of(items, { by: 'tag' }, { tags });
    expect(made).to.include({ overlapping: true, total: 20, lines: 5, coverage: 11 / 20 });
    expect(made.parts.map(({ key, kind, value, count }) => [key, kind, value, count])).to.eql([
      ['', 'untagged', 5, 1],
      ['alcohol', undefined, 3, 1],
      ['fruitVeg', undefined, 3, 2],
      ['organic', undefined, 3, 2],
    ]);
    expect(made.parts.map(({ name }) => name)).to.include('Alcoholic drinks');
    expect(made.parts[0]!.share).to.equal(5 / 20);
    expect(made.unknown).to.include({ value: 9, count: 1, share: 9 / 20 });
    expect(of(items, { by: 'product' }).overlapping).to.equal(false);
  });

  it('of nobody are unknown', () => {
    const made = of([item('Milk', 1)], { by: 'tag' });
    expect(made.parts).to.eql([]);
    expect(made.unknown).to.include({ value: 1 });
    expect(of([item('Milk', 1)], { by: 'tag', measure: 'tag:alcohol' }).coverage).to.equal(0);
  });
});

describe('breakdown: nutrition and emissions', () => {
  const items = [
    item('Bread', 3, { nutrition: { kcal: 1240.5, saltG: 6.2, fibreG: 0 }, co2e: { kg: 0.4 } }),
    item('Milk', 1, { nutrition: { kcal: 460 } }),
    item('Soap', 4),
  ];
  const references = [
    { measure: 'kcal', label: 'Need', value: 2000, per: 'person-day', source: 'A table' },
    { measure: 'co2e', label: 'Mean', value: 150, per: 'person-month' },
    { measure: 'co2e', label: 'Mean home', value: 400, per: 'household-month' },
    { measure: 'domesticRaw', label: 'Aim', value: 60, per: 'share' },
  ];
  const head = { references, scope: { household: { members: 2 } } };
  const ten = { start: '2026-01-11', end: '2026-01-21' };

  it('are sums of what is known, for each person and day', () => {
    const made = of(items, { by: 'product', measure: 'kcal', ...ten }, head);
    expect(made).to.include({ total: 1700.5, unit: 'kcal', coverage: 0.5, perPersonDay: 85.025 });
    expect(of(items, { by: 'product', measure: 'saltG' })).to.include({ total: 6.2, unit: 'g' });
    expect(of(items, { by: 'product', measure: 'fibreG' }).coverage).to.equal(3 / 8);
    const alone = of(items, { by: 'product', measure: 'kcal', ...ten });
    expect(alone.perPersonDay).to.equal(170.05);
  });

  it('stand beside what the document gives to hold them against', () => {
    const [need] = of(items, { by: 'product', measure: 'kcal', ...ten }, head).guides;
    expect(need).to.eql({
      label: 'Need',
      source: 'A table',
      per: 'person-day',
      value: 2000,
      own: 85.025,
      people: 2,
      days: 10,
    });
    const emissions = of(items, { by: 'product', measure: 'co2e', ...ten }, head).guides;
    // 0.04 kg a day, in a month of 365.2425 / 12 days.
    expect(emissions.map(({ own }) => own!.toFixed(6))).to.eql(['0.608738', '1.217475']);
    const origin = [item('Milk', 1, from('domesticRaw')), item('Tea', 3, from('foreign'))];
    const [aim] = of(origin, { by: 'product', measure: 'domesticRaw' }, head).guides;
    expect(aim).to.include({ value: 60, own: 25 });
  });

  it('have none within a category, and no figure where nothing is known', () => {
    expect(of(items, { by: 'product', measure: 'kcal', within: 'a' }, head).guides).to.eql([]);
    const [need] = of([item('Soap', 1)], { by: 'product', measure: 'kcal' }, head).guides;
    expect(need!.own).to.equal(undefined);
  });

  it('are offered where a line knows them', () => {
    const tagged = [...items, item('Egg', 1, { tags: ['fresh'], ...from('domesticRaw') })];
    expect(knownMeasures(read(documentOf([receipt('2026-01-15', tagged)])))).to.eql([
      ...['amount', 'co2e', 'kcal', 'saltG', 'fibreG', 'domesticRaw', 'domesticMade', 'tag:fresh'],
    ]);
  });
});
