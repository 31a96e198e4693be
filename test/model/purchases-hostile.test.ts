import { expect } from 'chai';
import { readPurchases } from '../../src/model/purchases.js';
import { describeWithShared, sharedText } from '../shared.js';
import {
  amountsOf,
  documentOf,
  faultOf,
  faultsOf,
  item,
  ofItems,
  receipt,
  treeOf,
} from './purchases-document.js';

describe('readPurchases: hostile documents', () => {
  it('pollute nothing and lend nothing', () => {
    const text = `{"format": "peili/purchases", "version": 1, "currency": "EUR", "timeZone": "UTC",
      "period": {"start": "2026-01-01", "end": "2027-01-01"}, "__proto__": {"polluted": 1},
      "categories": [{"id": "__proto__", "name": "P"}, {"id": "constructor", "parent": "__proto__",
        "name": {"fi": "R", "__proto__": {"polluted": 1}, "constructor": "x"}}],
      "purchases": [{"id": "__proto__", "date": "2026-01-15", "items": [
        {"name": {"fi": "R", "__proto__": {"polluted": 1}, "constructor": "x"}, "amount": 1,
          "category": "constructor", "productId": "__proto__"},
        {"name": "lent", "__proto__": {"amount": 5}}]}]}`;
    const { faults, data } = faultsOf(text);
    expect(faults).to.eql(['row missing purchases[0].items[1].amount']);
    expect(treeOf(data).constructor).to.equal('__proto__');
    for (const name of [data.categories.names[2], data.products.names[1]]) {
      expect(Object.getOwnPropertyNames(name)).to.eql(['fi']);
    }
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });

  it('that change after they were read change nothing', () => {
    const name = { fi: 'Maito' };
    const document = ofItems(item('', 1, { name }));
    const { data } = faultsOf(document);
    name.fi = 'Olut';
    expect(data.products.names[1]).to.eql({ fi: 'Maito' });
  });

  it('that throw when they are looked at are one problem', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const { data, problems } = readPurchases(documentOf([receipt('2026-01-15', [proxy])]));
    expect(data).to.equal(undefined);
    expect(problems.map(faultOf)).to.eql(['document type ']);
  });
});

interface HostileText {
  readonly id: string;
  readonly text: string;
}

describeWithShared('readPurchases: a collection of hostile JSON', () => {
  let cases: readonly HostileText[];

  before(async () => {
    const text = (await sharedText('corpora/hostile/json-texts.json'))!;
    cases = (JSON.parse(text) as { cases: readonly HostileText[] }).cases;
  });

  it('gives problems instead of data, and throws nothing', () => {
    for (const { id, text } of cases) {
      const { data, problems } = readPurchases(text);
      expect(data, id).to.equal(undefined);
      expect(problems, id).to.have.length(1);
    }
  });

  it('costs one line, or counts as what it is', () => {
    const counted: Record<string, number> = { 'tiny-number': 0, 'neg-zero': 0, 'dup-keys': 200 };
    const ofAmount = cases.filter(({ text }) => /^\{"amount":[^{]*\}$/.test(text));
    expect(ofAmount.length).to.be.above(9);
    for (const { id, text } of ofAmount) {
      const line = text.replace('{', '{"name": "x", ');
      const document = JSON.stringify(ofItems(item('Milk', 1), '?')).replace('"?"', line);
      const { data, problems } = readPurchases(document);
      const [good, ...rest] = amountsOf(data!);
      expect(good, id).to.equal(100);
      expect(rest, id).to.eql(id in counted ? [counted[id]] : []);
      expect(problems, id).to.have.length(id in counted ? 0 : 1);
      expect(Object.is(rest[0], -0), id).to.equal(false);
    }
  });
});
