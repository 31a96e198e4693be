import { expect } from 'chai';
import fc from 'fast-check';
import { explainBreakdown } from '../../src/insight/breakdown-why.js';
import { breakdown } from '../../src/insight/breakdown.js';
import type { BreakdownQuery } from '../../src/insight/breakdown.js';
import { explainProductLine } from '../../src/insight/product-line-why.js';
import { product } from '../../src/insight/product.js';
import type { Explanation, ExplanationStep, Operation } from '../../src/insight/explanation.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';
import { household } from './household.js';

function of(receipts: object[], query: BreakdownQuery, head: object = {}): Explanation {
  return explainBreakdown(read(documentOf(receipts, head)), query);
}

/** A step as one writes it down: `36.1 + -19.41 = 16.69`. */
function written({ operation, terms, value }: ExplanationStep): string {
  const sign = { sum: ' + ', difference: ' - ', product: ' * ', quotient: ' / ' }[operation];
  return `${terms.map((term) => term.value).join(sign)} = ${Number(value.toFixed(6))}`;
}

const EVALUATE: Record<Operation, (values: readonly number[]) => number> = {
  sum: (values) => values.reduce((a, b) => a + b),
  difference: ([first, ...rest]) => rest.reduce((a, b) => a - b, first!),
  product: (values) => values.reduce((a, b) => a * b),
  quotient: ([first, ...rest]) => rest.reduce((a, b) => a / b, first!),
};

describe('explainBreakdown', () => {
  const receipts = [
    receipt('2026-01-15', [
      item('Chair', 36.1, { category: 'home' }),
      item('Chair', -19.41, { category: 'home' }),
      item('Member', -1, { kind: 'discount', category: 'home' }),
      item('Milk', 2, { category: 'food' }),
      item('Something', 3),
      item('Bottle', 0.4, { kind: 'deposit' }),
      item('Gift', 9, { hidden: true }),
    ]),
    receipt('2026-02-15', [item('Milk', 5, { category: 'food' })]),
  ];
  const january = { start: '2026-01-01', end: '2026-02-01' };

  it('adds up what was bought, came back and was reduced; and the parts', () => {
    const why = of(receipts, { by: 'category', ...january });
    expect(why.steps.map(written)).to.eql(['41.1 + -19.41 + -1 = 20.69', '15.69 + 2 + 3 = 20.69']);
    expect(why).to.deep.include({ kind: 'calculated', unit: 'EUR', coverage: 58.51 / 61.51 });
  });

  it('says from what, and what does not count', () => {
    const why = of(receipts, { by: 'product', ...january });
    expect(why.inputs).to.eql([
      { of: 'purchaseLines', count: 5, period: { kind: 'month', year: 2026, month: 0 } },
    ]);
    expect(why.leftOut).to.eql([
      { reason: 'hidden', count: 1 },
      { reason: 'deposit', count: 1, value: 0.4 },
    ]);
    const running = { ...january, now: '2026-01-20T12:00:00Z' };
    expect(of(receipts, { by: 'product', ...running }).leftOut.at(-1)).to.eql({
      reason: 'notArrived',
      count: 11,
    });
  });

  it('explains a part, and says nothing of one that is not there', () => {
    const purchases = read(documentOf(receipts));
    const home = explainBreakdown(purchases, { by: 'category' }, 'home');
    expect(home.steps.map(written)).to.eql(['36.1 + -19.41 + -1 = 15.69']);
    expect(home.inputs[0]!.count).to.equal(3);
    const nothing = explainBreakdown(purchases, { by: 'category' }, 'nowhere');
    expect(nothing).to.deep.include({ steps: [], value: undefined });
  });

  it('says what stands where a part does and is not in it', () => {
    const why = explainBreakdown(
      read(
        documentOf(
          [
            receipt(
              '2026-01-15',
              [
                item('Chair', 36.1),
                item('Gift', 9, { hidden: true }),
                item('Bottle', 0.4, { kind: 'deposit' }),
                item('Card', 50, { kind: 'giftCard' }),
              ],
              { store: 'a' },
            ),
            receipt('2026-01-16', [item('Bottle', 7, { kind: 'deposit' })], { store: 'b' }),
          ],
          {
            stores: [
              { id: 'a', name: 'A' },
              { id: 'b', name: 'B' },
            ],
          },
        ),
      ),
      { by: 'store', start: '2026-01-01', end: '2026-02-01', now: '2026-01-20T12:00:00Z' },
      'a',
    );
    expect(why.steps.map(written)).to.eql(['36.1 = 36.1']);
    expect(why.leftOut).to.eql([
      { reason: 'hidden', count: 1 },
      { reason: 'deposit', count: 1, value: 0.4 },
      { reason: 'giftCard', count: 1, value: 50 },
      { reason: 'notArrived', count: 11 },
    ]);
  });

  it('counts in a part what the measure is not known of, and what it is not asked of', () => {
    const items = [
      item('Milk', 6, { category: 'food', origin: { level: 'domesticRaw' } }),
      item('Coffee', 4, { category: 'food', origin: { level: 'foreign', neverDomestic: true } }),
      item('Cake', 1, { category: 'food' }),
      item('Lamp', 8, { category: 'home' }),
    ];
    const purchases = read(documentOf([receipt('2026-01-15', items)]));
    const query = { by: 'category', measure: 'domesticRaw', base: 'possible' } as const;
    const why = explainBreakdown(purchases, query, 'food');
    expect(why.leftOut).to.eql([
      { reason: 'unknown', count: 1 },
      { reason: 'neverDomestic', count: 1 },
    ]);
    expect(why).to.include({ value: 1, unit: 'share' });
  });

  it('explains what is unknown, and several parts together', () => {
    const purchases = read(documentOf(receipts));
    const unknown = explainBreakdown(purchases, { by: 'category', ...january }, null);
    expect(unknown.steps.map(written)).to.eql(['3 = 3']);
    const both = explainBreakdown(purchases, { by: 'category', ...january }, ['food', 'home']);
    expect(both.steps.map(written)).to.eql(['15.69 + 2 = 17.69']);
    expect(both.inputs[0]!.count).to.equal(4);
    expect(explainBreakdown(purchases, { by: 'category' }, []).value).to.equal(undefined);
  });

  it('explains one line of a receipt', () => {
    const history = product(read(documentOf(receipts)), { product: 'Chair' })!;
    const [bought, returned] = history.lines.map((line) => explainProductLine(history, line));
    expect(bought!.steps.map(written)).to.eql(['36.1 = 36.1']);
    expect(returned).to.deep.include({ value: -19.41, unit: 'EUR', leftOut: [] });
    expect(returned!.steps[0]!.terms[0]!.key).to.equal('returned');
    const [gift] = product(read(documentOf(receipts)), { product: 'Gift' })!.lines;
    expect(explainProductLine(history, gift!).leftOut).to.eql([{ reason: 'hidden', count: 1 }]);
  });

  it('divides for a share, and for each person and day', () => {
    const items = [
      item('Milk', 6, { origin: { level: 'domesticRaw' }, nutrition: { kcal: 900 } }),
      item('Coffee', 4, { origin: { level: 'foreign', neverDomestic: true } }),
      item('Tea', 2, { origin: { level: 'foreign' } }),
      item('Cake', 1),
    ];
    const one = [receipt('2026-01-15', items)];
    const share = of(one, { by: 'origin', measure: 'domesticRaw', base: 'possible' });
    expect(share.steps.map(written).at(-1)).to.equal('6 / 8 = 0.75');
    expect(share).to.include({ value: 0.75, unit: 'share' });
    expect(share.leftOut).to.eql([
      { reason: 'unknown', count: 1 },
      { reason: 'neverDomestic', count: 1, value: 4 },
    ]);
    const ten = { start: '2026-01-11', end: '2026-01-21' };
    const head = { scope: { household: { members: 3 } } };
    const energy = of(one, { by: 'product', measure: 'kcal', ...ten }, head);
    expect(energy.steps.map(written).slice(-2)).to.eql(['900 / 3 = 300', '300 / 10 = 30']);
    expect(energy.value).to.equal(30);
    const unknown = of(one, { by: 'product', measure: 'saltG', ...ten }, head);
    expect(unknown).to.deep.include({ steps: [], value: undefined, coverage: 0 });
  });

  it('says what it is compared with, and of an average how it is one', () => {
    const months = ['01', '02', '03'].map((month, index) =>
      receipt(`2026-${month}-10`, [item('Milk', 10 ** index)]),
    );
    const march = { by: 'product', start: '2026-03-01', end: '2026-04-01' } as const;
    const previous = of(months, { ...march, compare: 'previous' });
    expect(previous.steps.map(written).at(-1)).to.equal('100 - 10 = 90');
    const average = of(months, { ...march, compare: 'average' });
    expect(average.steps.map(written).slice(-2)).to.eql(['11 / 2 = 5.5', '100 - 5.5 = 94.5']);
    expect(average.value).to.equal(100);
  });

  it('names the methods that were used, with their sources', () => {
    const methods = {
      lca: { name: 'Life cycle', source: 'A database', url: 'https://example.org/' },
      idle: { name: 'Not used' },
    };
    const items = [
      item('Milk', 1, { category: 'food', co2e: { kg: 1, method: 'lca' } }),
      item('Tea', 1, { co2e: { kg: 2, method: 'own' } }),
    ];
    const one = [receipt('2026-01-15', items)];
    const why = of(one, { by: 'product', measure: 'co2e' }, { methods });
    expect(why.kind).to.equal('estimated');
    expect(why.methods.map(({ name, source }) => [name, source])).to.eql([
      ['Life cycle', 'A database'],
      ['own', undefined],
    ]);
    const food = of(one, { by: 'product', measure: 'co2e', within: 'food' }, { methods });
    expect(food.methods).to.have.length(1);
    expect(of(one, { by: 'product' }, { methods }).methods).to.eql([]);
  });

  it('by law: its steps come to the figure and to each part, however it is asked', () => {
    const query: fc.Arbitrary<BreakdownQuery> = fc.record({
      by: fc.constantFrom('category', 'product', 'store', 'origin', 'tag', 'month', 'hour'),
      measure: fc.constantFrom('amount', 'pieces', 'co2e', 'kcal', 'domesticMade', 'tag:x'),
      within: fc.constantFrom(undefined, 'a', 'b'),
      refunds: fc.constantFrom('made', 'bought'),
      compare: fc.constantFrom(undefined, 'previous', 'average'),
      start: fc.constant('2026-03-01'),
      end: fc.constant('2026-04-01'),
    });
    fc.assert(
      fc.property(household, query, (document, asked) => {
        const purchases = read(document);
        const made = breakdown(purchases, asked);
        const check = (why: Explanation, values: readonly (number | undefined)[]): void => {
          for (const { operation, terms, value } of why.steps) {
            const values = terms.map((term) => term.value);
            expect(EVALUATE[operation](values)).to.be.closeTo(value, 1e-6);
          }
          if (why.value !== undefined) {
            expect(values.some((value) => Math.abs(value! - why.value!) < 1e-6)).to.equal(true);
          }
        };
        check(explainBreakdown(purchases, asked), [made.total, made.ratio, made.perPersonDay]);
        for (const { key, value, ratio } of made.parts) {
          check(explainBreakdown(purchases, asked, key), [value, ratio]);
        }
        const { unknown } = made;
        check(explainBreakdown(purchases, asked, null), [unknown?.value, unknown?.ratio]);
        const keys = made.parts.map(({ key }) => key);
        const sum = made.parts.reduce((all, { value }) => all + value, 0);
        check(explainBreakdown(purchases, asked, keys), [sum]);
      }),
      { numRuns: 60 },
    );
  });
});
