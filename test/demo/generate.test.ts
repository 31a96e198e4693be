import { expect } from 'chai';
import {
  documentText,
  householdEnergy,
  householdGoals,
  householdPurchases,
  quarters,
  receipts,
} from '../../demo/generate/index.js';
import { committed, firstDifference } from './documents.js';

const values = (start: string, days: number): (number | null)[] =>
  quarters({ start, days }).series[0]!.segments!.flatMap((segment) => segment.values);

describe('the demo household’s goals', () => {
  const document = householdGoals();

  it('are what the file holds', function () {
    const text = committed('goals');
    if (text === undefined) this.skip();
    expect(firstDifference(document, text)).to.equal(undefined);
  });

  it('measure what the other documents have, by the month', () => {
    const groups = householdPurchases().categories!.map(({ id }) => id);
    const series = householdEnergy().series.map(({ id }) => id);
    expect(document.goals.map(({ id }) => id)).to.eql(['electricity', 'groceries', 'sweets']);
    for (const { title, measure, direction, period, setBy } of document.goals) {
      expect(Object.keys(title)).to.eql(['fi', 'sv', 'en']);
      expect([direction, period.step, setBy, measure.what]).to.eql([
        'atMost',
        'month',
        'customer',
        'sum',
      ]);
      if ('series' in measure) expect(series).to.include(measure.series);
      if ('where' in measure) expect(groups).to.include.members(measure.where.category);
    }
  });
});

describe('quarters', () => {
  it('are as many as the calendar of Finland says', () => {
    expect(values('2025-01-01', 365)).to.have.length(35_040);
    expect(values('2024-01-01', 366)).to.have.length(35_136);
    expect(values('2026-03-01', 31)).to.have.length(2972);
    expect(values('2026-10-01', 31)).to.have.length(2980);
  });

  it('are the same from the same seed only', () => {
    expect(values('2026-03-01', 2)).to.eql(values('2026-03-01', 2));
    expect(quarters({ start: '2026-03-01', days: 2, seed: 1 })).not.to.eql(
      quarters({ start: '2026-03-01', days: 2 }),
    );
  });

  it('may have faults', () => {
    const { series } = quarters({
      start: '2026-03-01',
      days: 2,
      faults: [
        { from: '2026-03-01T02:00', to: '2026-03-01T03:00', kind: 'lost' },
        { from: '2026-03-02T00:00', to: '2026-03-02T12:00', kind: 'absent' },
      ],
    });
    const [before, after] = series[0]!.segments!;
    expect(before!.values.map((value) => value === null).lastIndexOf(true)).to.equal(11);
    expect(before!.values).to.have.length(96);
    expect(after!.start).to.equal('2026-03-02T12:00:00+02:00');
  });
});

describe('receipts', () => {
  it('have just so many lines, in the period, and add up', () => {
    const { purchases } = receipts({ from: '2025-01-01', to: '2026-01-01', lines: 10_001 });
    expect(purchases.reduce((sum, { items }) => sum + items.length, 0)).to.equal(10_001);
    expect(purchases[0]!.date).to.equal('2025-01-01');
    expect(purchases.at(-1)!.date).to.equal('2025-12-31');
    for (const { id, total, items } of purchases) {
      const cents = items.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
      expect(cents, id).to.equal(Math.round(total! * 100));
    }
  });

  it('refuse no number of lines', () => {
    expect(receipts({ from: '2025-01-01', to: '2025-02-01', lines: 0 }).purchases).to.eql([]);
    expect(receipts({ from: '2025-01-01', to: '2025-01-02', lines: 1 }).purchases).to.have.length(
      1,
    );
  });
});

describe('documentText', () => {
  it('is JSON of the same document', () => {
    const document = { a: [null, 1, 'ä "b"'], rows: Array.from({ length: 200 }, (_, i) => i / 4) };
    expect(JSON.parse(documentText(document))).to.eql(document);
  });

  it('breaks long rows of numbers into lines of 96', () => {
    const text = documentText({ values: Array.from({ length: 193 }, () => 7) });
    const lines = text.split('\n').filter((line) => line.startsWith('7'));
    expect(lines.map((line) => line.split('7').length - 1)).to.eql([96, 96, 1]);
  });
});
