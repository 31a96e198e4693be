import { expect } from 'chai';
import fc from 'fast-check';
import { breakdown } from '../../src/insight/breakdown.js';
import type { Breakdown } from '../../src/insight/breakdown.js';
import { traceOfLines } from '../../src/insight/line-asked.js';
import { whatIf } from '../../src/insight/what-if.js';
import type { LineCorrection } from '../../src/insight/what-if.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';
import { household } from './household.js';

const purchases = read(
  documentOf(
    [
      receipt(
        '2026-01-15',
        [
          item('Milk', 2, { id: 'a', category: 'food', origin: { level: 'foreign' } }),
          item('Milk', 3, { id: 'b', category: 'food' }),
          item('Lamp', 40, { category: 'home' }),
        ],
        { id: 'r1' },
      ),
      receipt('2026-01-16', [item('Salt', 1)], { id: 'r2' }),
    ],
    {
      categories: [
        { id: 'food', name: 'Food' },
        { id: 'home', name: 'Home' },
      ],
    },
  ),
);

function partsOf({ parts, unknown }: Breakdown): Record<string, number> {
  const known = parts.map(({ key, value }) => [key, value] as const);
  return Object.fromEntries(unknown ? [...known, ['?', unknown.value]] : known);
}

function after(correction: LineCorrection, by: 'category' | 'origin' = 'category') {
  const { before, after: then, lines, old } = whatIf(purchases, { by }, correction);
  expect(before).to.eql(breakdown(purchases, { by }));
  return { parts: partsOf(then), lines, old, hidden: then.hidden };
}

describe('whatIf', () => {
  it('moves a line, or all of a product, to another category', () => {
    const line = { purchase: 'r1', item: 'b' };
    expect(after({ of: line, field: 'category', proposed: 'home' })).to.eql({
      ...{ parts: { home: 43, food: 2, '?': 1 }, lines: 1, old: 'food', hidden: 0 },
    });
    expect(after({ of: { product: 'Salt' }, field: 'category', proposed: 'food' })).to.eql({
      ...{ parts: { home: 40, food: 6 }, lines: 1, old: undefined, hidden: 0 },
    });
    expect(after({ of: { category: 'food' }, field: 'category' }).parts).to.eql({
      home: 40,
      '?': 6,
    });
  });

  it('gives an origin', () => {
    const milk = { of: { product: 'Milk' }, field: 'origin', proposed: 'domesticRaw' } as const;
    expect(after(milk, 'origin')).to.eql({
      ...{ parts: { domesticRaw: 5, '?': 41 }, lines: 2, old: undefined, hidden: 0 },
    });
    const one = { of: { purchase: 'r1', index: 0 }, field: 'origin' } as const;
    expect(after(one, 'origin')).to.include({ lines: 1, old: 'foreign' });
  });

  it('leaves out what is not mine, or is not to be counted', () => {
    for (const field of ['mine', 'counted'] as const) {
      expect(after({ of: { purchase: 'r1' }, field })).to.eql({
        ...{ parts: { '?': 1 }, lines: 3, old: undefined, hidden: 3 },
      });
    }
  });

  it('counts again what was left out, and nothing else', () => {
    const items = [item('Gift', 9, { hidden: true }), item('Milk', 2)];
    const given = read(documentOf([receipt('2026-01-15', items, { id: 'r1' })]));
    const correction = { of: { purchase: 'r1' }, field: 'counted', proposed: 'true' } as const;
    const { before, after: then } = whatIf(given, { by: 'product' }, correction);
    expect([before.total, before.hidden]).to.eql([2, 1]);
    expect([then.total, then.hidden]).to.eql([11, 0]);
  });

  it('changes nothing where nothing is meant', () => {
    for (const of of [{ product: 'Tea' }, { purchase: 'r9' }, { category: 'nowhere' }]) {
      const made = after({ of, field: 'mine' });
      expect(made).to.include({ lines: 0 });
      expect(made.parts).to.eql({ home: 40, food: 5, '?': 1 });
    }
  });

  it('by law: it is the breakdown of the document with the change in it, and changes no other', () => {
    fc.assert(
      fc.property(household, (document) => {
        const given = read(document);
        const query = { by: 'category', measure: 'domesticMade' } as const;
        const tea = { of: { product: 'Tea' }, field: 'category', proposed: 'a' } as const;
        const moved = document.purchases.map((purchase) => ({
          ...purchase,
          items: purchase.items.map((one) =>
            one.name === 'Tea' ? { ...one, category: 'a' } : one,
          ),
        }));
        const unmoved = breakdown(given, query);
        expect(whatIf(given, query, tea).after).to.eql(
          breakdown(read({ ...document, purchases: moved }), query),
        );
        expect(breakdown(given, query)).to.eql(unmoved);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a document says of lines', () => {
  const trace = (items: object[], field: LineCorrection['field'], of: object, more = {}): string =>
    traceOfLines(
      read(documentOf([receipt('2026-01-15', items, { id: 'r1' })], more)),
      field,
      JSON.stringify(of),
    );
  const milk = { product: 'Milk' };

  it('is another once the category, the origin, or whether they count is another', () => {
    const before = [item('Milk', 2, { category: 'a', origin: { level: 'foreign' } })];
    const further = [...before, ...before];
    const otherCategory = [item('Milk', 2, { category: 'b', origin: { level: 'foreign' } })];
    const otherOrigin = [item('Milk', 2, { category: 'a', origin: { level: 'domesticRaw' } })];
    const left = [item('Milk', 2, { category: 'a', hidden: true })];
    for (const [field, after] of [
      ['category', otherCategory],
      ['origin', otherOrigin],
      ['counted', left],
      ['mine', []],
    ] as const) {
      expect(trace(before, field, milk), field).to.equal(trace(further, field, milk));
      expect(trace(before, field, milk), field).not.to.equal(trace([...after], field, milk));
    }
    expect(trace(before, 'category', { category: 'a' })).not.to.equal(
      trace(otherCategory, 'category', { category: 'a' }),
    );
    expect(trace(before, 'origin', milk)).to.equal(trace(otherCategory, 'origin', milk));
  });
});
