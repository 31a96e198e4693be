import { expect } from 'chai';
import fc from 'fast-check';
import { breakdown } from '../../src/insight/breakdown.js';
import type { Breakdown, BreakdownQuery } from '../../src/insight/breakdown.js';
import type { PurchasesDocument } from '../../src/model/purchases-schema.js';
import { read } from '../model/purchases-document.js';
import { household } from './household.js';

const BY = [
  'category',
  'product',
  'store',
  'chain',
  'channel',
  'origin',
  'weekday',
  'hour',
  'month',
] as const;
const MEASURES = [
  'amount',
  'pieces',
  'weight',
  'volume',
  'co2e',
  'kcal',
  'domesticRaw',
  'domesticMade',
  'tag:x',
] as const;

const by = fc.constantFrom(...BY);
const measure = fc.constantFrom(...MEASURES);
const within = fc.constantFrom(undefined, 'a', 'b', 'c', 'f', 'h', 'a/', 'unlisted');
const day = fc.integer({ min: -9, max: 130 }).map((offset) => dateOf(offset));
const base = fc.constantFrom('all' as const, 'possible' as const);
const query: fc.Arbitrary<BreakdownQuery> = fc.record({
  by,
  measure,
  within,
  base,
  refunds: fc.constantFrom('made', 'bought'),
});

function dateOf(offset: number): string {
  return new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
}

/** In whole millionths: cents and grams are whole in them. */
const whole = (value: number): number => Math.round(value * 1e6);

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a breakdown says of each key, in whole millionths. */
function sums({ parts, unknown }: Breakdown): Map<string, number> {
  const all = parts.map(({ key, value }) => [key, whole(value)] as const);
  return new Map(unknown ? [...all, ['unknown', whole(unknown.value)]] : all);
}

function withoutZeros(values: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...values].filter(([, value]) => value !== 0).sort());
}

function law<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void,
): void {
  fc.assert(fc.property(...arbitraries, check), { numRuns: 100 });
}

describe('breakdown, by law', () => {
  it('parts and unknown are the total, of every measure, at every level, by anything', () => {
    law([household, query, day, day], (document, asked, start, end) => {
      const result = breakdown(read(document), { ...asked, start, end });
      expect(sum([...sums(result).values()])).to.equal(whole(result.total));
      expect(sum(result.parts.map(({ count }) => count)) + (result.unknown?.count ?? 0)).to.equal(
        result.lines,
      );
    });
  });

  it('a category is its children: one level down the total is the part’s value', () => {
    law([household, measure], (document, of) => {
      const purchases = read(document);
      const open: (string | undefined)[] = [undefined];
      for (let id = open.pop(), first = true; first || id !== undefined; id = open.pop()) {
        first = false;
        for (const part of breakdown(purchases, { by: 'category', measure: of, within: id })
          .parts) {
          if (!part.hasChildren) continue;
          for (const inside of BY) {
            const below = breakdown(purchases, { by: inside, measure: of, within: part.key });
            expect(below).to.include({ total: part.value, lines: part.count });
          }
          open.push(part.key);
        }
      }
    });
  });

  it('the order of receipts and of categories does not matter', () => {
    const shuffled = household.chain((document) =>
      fc.record({
        document: fc.constant(document),
        purchases: fc.shuffledSubarray(document.purchases, {
          minLength: document.purchases.length,
        }),
        categories: fc.shuffledSubarray(document.categories!, {
          minLength: document.categories!.length,
        }),
      }),
    );
    law([shuffled, query], ({ document, ...order }, asked) => {
      const other = { ...document, ...order };
      expect(breakdown(read(other), asked)).to.eql(breakdown(read(document), asked));
    });
  });

  it('a period is the sum of its two halves', () => {
    law([household, query, day, day, day], (document, asked, ...days) => {
      const purchases = read(document);
      const [start, middle, end] = days.sort();
      const first = sums(breakdown(purchases, { ...asked, start, end: middle }));
      const both = sums(breakdown(purchases, { ...asked, start: middle, end }));
      for (const [key, value] of first) both.set(key, (both.get(key) ?? 0) + value);
      const all = sums(breakdown(purchases, { ...asked, start, end }));
      expect(withoutZeros(both)).to.eql(withoutZeros(all));
    });
  });

  it('what is all brought back leaves nothing', () => {
    law([household, query], (document, asked) => {
      const result = breakdown(read(withRefunds(document)), asked);
      expect(withoutZeros(sums(result))).to.eql({});
      expect(result.total).to.equal(0);
      expect(result.apart.filter(({ value }) => value !== 0)).to.eql([]);
    });
  });

  it('all that is paid is in the total, or apart, or hidden', () => {
    law([household], (document) => {
      const receipts = document.purchases.filter(({ kind }) => kind !== 'void');
      const shown = receipts.map((receipt) => ({
        ...receipt,
        items: receipt.items.filter(({ hidden }) => !hidden),
      }));
      const paid = shown.flatMap(({ items, adjustments, rounding }) => [
        ...items.map(({ amount }) => amount),
        ...(adjustments ?? []).map(({ amount }) => amount),
        rounding ?? 0,
      ]);
      const { total, apart } = breakdown(read({ ...document, purchases: shown }), {
        by: 'product',
      });
      const values = [total, ...apart.map(({ value }) => value)];
      expect(sum(values.map(whole))).to.equal(sum(paid.map(whole)));
      // A hidden line takes its part of what was spread, and nothing else changes.
      const { hidden, lines } = breakdown(read(document), { by: 'product' });
      const items = receipts.flatMap((receipt) => receipt.items);
      expect(hidden).to.equal(items.filter((item) => item.hidden).length);
      expect(lines).to.equal(
        breakdown(read({ ...document, purchases: shown }), { by: 'hour' }).lines,
      );
    });
  });

  it('categories that become one are their sum', () => {
    law([household, measure, base], (document, of, share) => {
      const asked = { by: 'category', measure: of, base: share } as const;
      const merged = {
        ...document,
        categories: [...document.categories!, { id: 'one', name: 'One' }],
        purchases: document.purchases.map((purchase) => ({
          ...purchase,
          items: purchase.items.map((one) =>
            one.category === 'g' || one.category === 'h' ? { ...one, category: 'one' } : one,
          ),
        })),
      };
      const before = read(document);
      const apart = ['g', 'h'].map((within) =>
        breakdown(before, { ...asked, within: `${within}/` }),
      );
      const together = breakdown(read(merged), { ...asked, within: 'one' });
      expect(whole(together.total)).to.equal(sum(apart.map(({ total }) => whole(total))));
      expect(together.lines).to.equal(sum(apart.map(({ lines }) => lines)));
      const [all, unchanged] = [breakdown(read(merged), asked), breakdown(before, asked)];
      expect(whole(all.total)).to.equal(whole(unchanged.total));
    });
  });

  it('tags lie over each other; the total is that of any other view', () => {
    law([household, query], (document, asked) => {
      const purchases = read(document);
      const tags = breakdown(purchases, { ...asked, by: 'tag' });
      const other = breakdown(purchases, { ...asked, by: 'product' });
      expect([tags.total, tags.lines]).to.eql([other.total, other.lines]);
      for (const { key, kind, value } of tags.parts) {
        if (kind === 'untagged' || (asked.measure ?? 'amount') !== 'amount') continue;
        const one = breakdown(purchases, { ...asked, by: 'product', measure: `tag:${key}` });
        expect(whole(one.total)).to.equal(whole(value));
      }
    });
  });

  it('a share is its parts’ money over the money it is of, at every level', () => {
    const shares = fc.constantFrom(
      'domesticRaw' as const,
      'domesticMade' as const,
      'tag:x' as const,
    );
    law([household, query, shares], (document, asked, of) => {
      const made = breakdown(read(document), { ...asked, measure: of });
      const all = made.unknown ? [...made.parts, made.unknown] : made.parts;
      expect(sum(all.map(({ whole: base }) => whole(base!)))).to.equal(whole(made.whole!));
      for (const { value, whole: base, ratio } of [{ ...made, value: made.total }, ...all]) {
        if (ratio !== undefined) expect(ratio).to.be.closeTo(value / base!, 1e-12);
        else expect(base! <= 0 || value < 0 || value > base!).to.equal(true);
      }
    });
  });

  it('refunds where they were bought move between periods, and nothing is lost', () => {
    law([household, measure], (document, of) => {
      const purchases = read(document);
      const at = (refunds: 'made' | 'bought'): number =>
        whole(breakdown(purchases, { by: 'month', measure: of, refunds }).total);
      expect(at('bought')).to.equal(at('made'));
    });
  });

  it('a reference is what the other period says of itself', () => {
    const compare = fc.constantFrom('previous' as const, 'last-year' as const);
    const asOf = day.map((date) => `${date}T12:00:00Z`);
    law([household, query, compare, day, asOf], (document, asked, comparison, start, known) => {
      const purchases = read({ ...document, asOf: known });
      const period = { ...asked, start, end: dateOf(110), compare: comparison };
      const { parts, compared, reference } = breakdown(purchases, period);
      expect(reference === undefined || compared !== undefined).to.equal(true);
      if (!compared) return;
      const other = breakdown(purchases, { ...asked, start: compared.start, end: compared.end });
      const isKnown = other.coverage > 0 || other.lines === 0;
      if (isKnown && asked.measure === 'amount') expect(reference).to.equal(other.total);
      if (asked.by === 'month' || asked.measure !== 'amount') return;
      const values = new Map(other.parts.map(({ key, value }) => [key, value]));
      for (const part of parts) expect(part.reference).to.equal(values.get(part.key) ?? 0);
    });
  });
});

describe('breakdown: shares, by law', () => {
  it('are of the total or, where something is negative, of what is positive: they add to 1', () => {
    law([household, query], (document, asked) => {
      const { parts, unknown, shareBase } = breakdown(read(document), asked);
      const all = unknown ? [...parts, unknown] : parts;
      expect(shareBase).to.equal(all.some(({ value }) => value < 0) ? 'positive' : 'total');
      const base = sum(all.map(({ value }) => Math.max(value, 0)));
      for (const { value, share } of all) {
        if (value < 0 || base === 0) expect(share).to.equal(undefined);
        else expect(share).to.be.closeTo(value / base, 1e-9);
      }
    });
  });
});

/** Every receipt twice, the other way round the second time. What is free cannot be returned. */
function withRefunds(document: PurchasesDocument): PurchasesDocument {
  const negative = (value: number): number => -value + 0;
  const purchases = document.purchases.map((receipt) => ({
    ...receipt,
    items: receipt.items.filter(({ amount }) => amount !== 0),
  }));
  const refunds = purchases.map((receipt) => ({
    ...receipt,
    id: `${receipt.id} back`,
    rounding: typeof receipt.rounding === 'number' ? negative(receipt.rounding) : undefined,
    adjustments: receipt.adjustments?.map((one) => ({ ...one, amount: negative(one.amount) })),
    items: receipt.items.map((one) => ({ ...one, amount: negative(one.amount) })),
  }));
  return { ...document, purchases: [...purchases, ...refunds] };
}
