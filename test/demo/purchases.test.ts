import { expect } from 'chai';
import { documentText, householdPurchases } from '../../demo/generate/index.js';
import { readPurchases } from '../../src/model/purchases.js';
import { committed, firstDifference, wallClock, walk } from './documents.js';

const cents = (amount: number): number => Math.round(amount * 100);
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe('the demo household’s purchases', () => {
  const document = householdPurchases();
  const { purchases, categories, stores } = document;
  const counted = purchases.filter(({ kind }) => kind !== 'void');
  const products = counted.flatMap(({ kind, items }) =>
    kind === 'return' ? [] : items.filter((item) => item.kind === undefined),
  );
  const share = (known: (item: (typeof products)[number]) => unknown): number =>
    products.filter((item) => !known(item)).length / products.length;

  it('come out alike each time, and otherwise from another seed', () => {
    expect(documentText(householdPurchases())).to.equal(documentText(document));
    expect(documentText(householdPurchases(1))).not.to.equal(documentText(document));
  });

  it('are what the file holds', function () {
    const text = committed('purchases');
    if (text === undefined) this.skip();
    expect(firstDifference(document, text)).to.equal(undefined);
  });

  it('are read without a problem', () => {
    expect(readPurchases(document).problems).to.eql([]);
  });

  it('hold numbers of three decimals at most, and every text in three languages', () => {
    for (const [path, value] of walk(document)) {
      if (typeof value === 'number') {
        const short = Number.isFinite(value) && Number(value.toFixed(3)) === value;
        if (!short || Object.is(value, -0)) expect.fail(`${path}: ${value}`);
      }
      if (path.endsWith('/name')) {
        expect(Object.keys(value as object), path).to.eql(['fi', 'sv', 'en']);
        expect(Object.values(value as object), path).not.to.include('');
      }
    }
  });

  it('add up: lines and adjustments make the total of each receipt', () => {
    for (const { id, items, adjustments, total } of purchases) {
      const lines = sum(items.map(({ amount }) => cents(amount)));
      const rest = sum((adjustments ?? []).map(({ amount }) => cents(amount)));
      expect(lines + rest, id).to.equal(cents(total!));
    }
  });

  it('are a household’s: 250–300 receipts, about 2,500 lines, 340–560 € a month', () => {
    expect(purchases.length).to.be.within(250, 300);
    expect(sum(purchases.map(({ items }) => items.length))).to.be.within(2400, 2900);
    const months = new Map<string, number>();
    for (const { date, total, items } of counted) {
      const month = date.slice(0, 7);
      const gifts = sum(items.map(({ kind, amount }) => (kind === 'giftCard' ? amount : 0)));
      months.set(month, (months.get(month) ?? 0) + total! - gifts);
    }
    expect(months.size).to.equal(25);
    months.delete('2026-11');
    for (const [month, total] of months) expect(total, month).to.be.within(340, 560);
  });

  it('lie in the period, in order, each on the day of its clock in Helsinki', () => {
    expect(document.period).to.eql({ start: '2024-11-01', end: '2026-11-05' });
    const times = purchases.map(({ time }) => Date.parse(time!));
    expect(times).to.eql([...times].sort((a, b) => a - b));
    purchases.forEach(({ date }, index) => {
      expect(date >= '2024-11-01' && date < '2026-11-05', date).to.equal(true);
      expect(wallClock(times[index]!).slice(0, 10)).to.equal(date);
    });
  });

  it('refer only to what there is', () => {
    const ids = new Set(purchases.map(({ id }) => id));
    expect(ids.size).to.equal(purchases.length);
    const groups = new Set(categories!.map(({ id }) => id));
    const shops = new Set(stores!.map(({ id }) => id));
    for (const { store, refersTo, items } of purchases) {
      expect(shops.has(store!)).to.equal(true);
      if (refersTo) expect(ids.has(refersTo)).to.equal(true);
      for (const { category } of items) {
        if (category) expect(groups.has(category), category).to.equal(true);
      }
    }
  });

  it('have a tree of eleven groups, three levels deep, with 40–60 leaves', () => {
    const parents = new Map(categories!.map(({ id, parent }) => [id, parent ?? undefined]));
    const depth = (id: string | undefined): number => (id ? 1 + depth(parents.get(id)) : 0);
    const inner = new Set(parents.values());
    const leaves = [...parents.keys()].filter((id) => !inner.has(id));
    expect([...parents.values()].filter((parent) => !parent)).to.have.length(11);
    expect(leaves.length).to.be.within(40, 60);
    expect(new Set(leaves.map(depth))).to.eql(new Set([3]));
  });

  it('bear the VAT of their day: food 14 %, from 2026 13.5 %, all else 25.5 %', () => {
    for (const { date, items } of purchases) {
      for (const { name, vatRate, tags, category } of items) {
        if (vatRate === undefined) continue;
        const isFood = !/^(home|pet)/.test(category ?? '');
        const general = tags?.includes('alcohol') === true || !isFood;
        const food = date < '2026-01-01' ? 14 : 13.5;
        expect(vatRate, JSON.stringify(name)).to.be.oneOf(general ? [25.5] : [food, 25.5]);
      }
    }
    const milk = products.filter(({ category }) => category === 'dairy-milk-drinking');
    expect(new Set(milk.map(({ vatRate }) => vatRate))).to.eql(new Set([14, 13.5]));
  });

  it('take a deposit of 10, 15, 20 or 40 cents a container, and give less back than they took', () => {
    const lines = counted.flatMap(({ items }) => items);
    const deposits = lines.filter(({ kind }) => kind === 'deposit');
    const back = lines.filter(({ kind }) => kind === 'depositReturn');
    for (const { amount, quantity } of deposits) {
      expect(cents(amount) / quantity!).to.be.oneOf([10, 15, 20, 40]);
    }
    for (const { amount } of back) expect(amount).to.be.below(0);
    const left = sum([...deposits, ...back].map(({ amount }) => cents(amount)));
    expect(left).to.be.within(0, 2000);
  });

  it('know most things, not all', () => {
    expect(share(({ category }) => category)).to.be.within(0.03, 0.06);
    expect(share(({ origin }) => origin)).to.be.within(0.11, 0.17);
    expect(share(({ co2e }) => co2e)).to.be.within(0.08, 0.13);
    expect(share(({ tags: known }) => known)).to.be.within(0.03, 0.25);
    expect(share(({ nutrition }) => nutrition)).to.be.within(0.2, 0.5);
  });

  it('have the rare things too', () => {
    const lines = counted.flatMap(({ items }) => items);
    expect(purchases.filter(({ kind }) => kind === 'void')).to.have.length(1);
    expect(purchases.filter(({ kind }) => kind === 'return')).to.have.length(7);
    expect(purchases.filter(({ pending }) => pending)).to.eql([purchases.at(-1)]);
    expect(lines.filter(({ kind }) => kind === 'giftCard')).to.have.length(1);
    expect(lines.filter(({ amount }) => amount === 0)).to.have.length(1);
    const adjusted = new Set(purchases.flatMap((one) => one.adjustments ?? []).map((a) => a.kind));
    expect(adjusted).to.include.keys('coupon', 'voucher', 'fee');
    expect(lines.filter(({ discount }) => discount).length).to.be.above(50);
    expect(lines.filter(({ kind }) => kind === 'discount').length).to.be.above(10);
  });

  it('leave pets below zero in March 2026, when the carrier came back', () => {
    const lines = counted
      .filter(({ date }) => date.startsWith('2026-03'))
      .flatMap((one) => one.items);
    const pets = lines.filter(({ category }) => category?.startsWith('pet'));
    expect(sum(pets.map(({ amount }) => cents(amount)))).to.be.below(0);
  });

  it('follow the year: strawberries in July, rye malt and ham in December', () => {
    const months = (id: string): Set<string> =>
      new Set(
        counted
          .filter(({ items }) => items.some(({ productId }) => productId === id))
          .map(({ date }) => date.slice(5, 7)),
      );
    expect(months('strawberries-domestic-500-g')).to.eql(new Set(['07']));
    expect(months('rye-malt-300-g')).to.eql(new Set(['12']));
    expect(months('christmas-ham-boneless')).to.eql(new Set(['12']));
  });

  it('weigh what is loose to the gram and round its price to the cent', () => {
    const weighed = products.filter(({ unit, discount }) => unit === 'kg' && !discount);
    expect(weighed.length).to.be.above(200);
    for (const { quantity, amount } of weighed) {
      // Some price of a kilogram in whole cents gives just this amount.
      const price = Math.round((amount * 100) / quantity!);
      const near = [-2, -1, 0, 1, 2].map((step) => Math.round(quantity! * (price + step)));
      expect(near).to.include(cents(amount));
    }
  });
});
