import { expect } from 'chai';
import { readPurchases } from '../../src/model/purchases.js';
import {
  amountsOf,
  documentOf,
  faultOf,
  faultsOf,
  item,
  ofItems,
  read,
  receipt,
  treeOf,
} from './purchases-document.js';

describe('readPurchases: what is wrong', () => {
  it('at the top: no data, one clear problem', () => {
    const good = documentOf([]);
    const faults: Record<string, unknown> = {
      'document json ': '{"format": ',
      'document type ': '[]',
      'document missing format': {},
      'document format format': { ...good, format: 'peili/energy' },
      'document version version': { ...good, version: 2 },
      'document missing purchases': { ...good, purchases: undefined },
      'document type purchases': { ...good, purchases: {} },
      'document value currency': { ...good, currency: 'euro' },
      'document value timeZone': { ...good, timeZone: 'Helsinki' },
      'document missing period': { ...good, period: undefined },
      'document value period.end': { ...good, period: { start: '2026-01-01', end: '2026-02-30' } },
    };
    for (const [fault, document] of Object.entries(faults)) {
      const { data, problems } = readPurchases(document);
      expect(problems.map(faultOf), fault).to.eql([fault]);
      expect(data, fault).to.equal(undefined);
    }
  });

  it('with a line: only that line is left out, and is said', () => {
    const { faults, data } = faultsOf(
      ofItems(
        item('Milk', 1),
        item('Bread', '2'),
        null,
        { amount: 1 },
        item('Rice', 1e11),
        item('Tea', 1, { kind: 'gift' }),
        item('Salt', 1, { netContent: { value: 1, unit: 'g' } }),
        item('Butter', 2),
      ),
    );
    expect(amountsOf(data)).to.eql([100, 200]);
    expect(data.rows).to.eql({ total: 8, leftOut: 6 });
    expect(faults).to.eql([
      'row type purchases[0].items[1].amount',
      'row type purchases[0].items[2]',
      'row missing purchases[0].items[3].name',
      'row value purchases[0].items[4].amount',
      'row value purchases[0].items[5].kind',
      'row value purchases[0].items[6].netContent.unit',
    ]);
  });

  it('with a receipt’s own fields: all its lines are left out, and are counted', () => {
    const three = [item('Milk', 1), item('Milk', 2), item('Milk', 3)];
    const { faults, data } = faultsOf(
      documentOf([
        receipt('2026-02-30', three),
        receipt('2026-01-15', three, { adjustments: [{ kind: 'coupon', amount: '1' }] }),
        receipt('2026-01-15', three, { rounding: 0.001 }),
        receipt('2026-01-15', three, { time: '2026-01-15T10:00' }),
        receipt('2026-01-15', 'none'),
        null,
        receipt('2026-01-15', three),
      ]),
    );
    expect(amountsOf(data)).to.eql([100, 200, 300]);
    expect(data.rows).to.eql({ total: 17, leftOut: 14 });
    expect(faults).to.eql([
      'row value purchases[0].date',
      'row type purchases[1].adjustments[0].amount',
      'row value purchases[2].rounding',
      'row value purchases[3].time',
      'row type purchases[4].items',
      'row type purchases[5]',
    ]);
  });

  it('with a period, an id or a date: it counts, and is doubted', () => {
    const { faults, data } = faultsOf(
      documentOf([
        { id: '1', date: '2026-01-15', items: [item('Milk', 1)] },
        { id: '1', date: '2027-01-01', items: [item('Milk', 2)] },
      ]),
    );
    expect(faults).to.eql(['doubt value purchases[1].date', 'doubt overlap purchases[1].id']);
    expect(amountsOf(data)).to.eql([100, 200]);
    const backwards = documentOf([], { period: { start: '2026-02-01', end: '2026-01-01' } });
    expect(faultsOf(backwards).faults).to.eql(['doubt value period.end']);
  });
});

describe('readPurchases: amounts', () => {
  it('T11: are whole minor units, and a machine’s last digit is no fraction of one', () => {
    const amounts = [0.1 + 0.2, 33.33, 4.44e-16, -0, 99_999_999.99, -19.41];
    const purchases = read(ofItems(...amounts.map((amount) => item('Milk', amount))));
    expect(amountsOf(purchases)).to.eql([30, 3333, 0, 0, 9_999_999_999, -1941]);
  });

  it('have the decimals of their currency', () => {
    const inYen = documentOf([receipt('2026-01-15', [item('Tea', 150)])], { currency: 'JPY' });
    expect(amountsOf(read(inYen))).to.eql([150]);
    const inDinars = documentOf([receipt('2026-01-15', [item('Tea', 1.205)])], { currency: 'KWD' });
    expect(amountsOf(read(inDinars))).to.eql([1205]);
    const { faults, data } = faultsOf(ofItems(item('Tea', 1.205), item('Tea', 1.200_01)));
    expect(faults).to.eql([
      'row value purchases[0].items[0].amount',
      'row value purchases[0].items[1].amount',
    ]);
    expect(data.rows.leftOut).to.equal(2);
  });

  it('T12: may be negative as a whole, and a line may be more than the total', () => {
    const returned = receipt('2026-01-15', [item('Chair', -40), item('Lamp', 15)], { total: -25 });
    const paid = receipt('2026-01-15', [item('Chair', 40), item('Voucher', -30)], { total: 10 });
    expect(amountsOf(read(documentOf([returned, paid])))).to.eql([-4000, 1500, 4000, -3000]);
  });

  it('T14: carry the sign: a negative quantity with a positive amount is a problem', () => {
    const { faults, data } = faultsOf(
      ofItems(
        item('Chair', 40, { quantity: -1 }),
        item('Chair', -40, { quantity: -1 }),
        item('Chair', -40, { quantity: 1 }),
        item('Chair', 0, { quantity: -1 }),
      ),
    );
    expect(faults).to.eql(['row value purchases[0].items[0].quantity']);
    expect(amountsOf(data)).to.eql([-4000, -4000, 0]);
  });

  it('T18: lines, adjustments and rounding are the total, or it is doubted', () => {
    const items = [item('Milk', 10.02), item('Bottle', 0.4, { kind: 'deposit' })];
    const adjustments = [
      { kind: 'coupon', amount: -1, allocate: 'proportional' },
      { kind: 'tip', amount: 0.5 },
    ];
    const head = { adjustments, rounding: -0.02 };
    read(documentOf([receipt('2026-01-15', items, { ...head, total: 9.9 })]));
    const { data, problems } = readPurchases(
      documentOf([receipt('2026-01-15', items, { ...head, total: 9.91 })]),
    );
    expect(problems).to.eql([
      {
        code: 'mismatch',
        effect: 'doubt',
        path: 'purchases[0].total',
        expected: 'lines, adjustments and rounding together: 9.90',
        found: '9.91',
      },
    ]);
    expect(data!.rows.leftOut).to.equal(0);
    // A line that is left out explains the total already.
    const { faults } = faultsOf(
      documentOf([receipt('2026-01-15', [null, ...items], { total: 1 })]),
    );
    expect(faults).to.eql(['row type purchases[0].items[0]']);
  });

  it('never outgrow exact sums', () => {
    const items = Array<object>(10_000).fill(item('Tower', 1e10));
    const { faults, data } = faultsOf(ofItems(...items));
    expect(faults[0]).to.equal('row limit purchases[0].items[9007].amount');
    expect(data.rows).to.eql({ total: 10_000, leftOut: 993 });
    const full = Array<object>(200).fill(item('Sand', 1, { quantity: 1e8 }));
    const sand = faultsOf(ofItems(...full));
    expect(sand.faults[0]).to.equal('row limit purchases[0].items[90].quantity');
  });
});

describe('readPurchases: categories and stores', () => {
  it('that nothing lists stand for themselves, and are told once', () => {
    const lists = { categories: [{ id: 'food', name: 'Food' }], stores: [] };
    const purchase = receipt(
      '2026-01-15',
      [
        item('Milk', 1, { category: 'milk' }),
        item('Milk', 1, { category: 'milk' }),
        item('Tea', 1, { category: 'tea' }),
      ],
      { store: 's1' },
    );
    const { faults, data } = faultsOf(documentOf([purchase, { ...purchase, id: 'b' }], lists));
    expect(faults).to.eql([
      'doubt reference purchases[0].store',
      'doubt reference purchases[0].items[0].category',
      'doubt reference purchases[0].items[2].category',
    ]);
    expect(treeOf(data)).to.eql({ food: '', milk: '', tea: '' });
    expect(data.categories.names).to.eql(['', 'Food', 'milk', 'tea']);
    // A document without lists uses names, and nothing is wrong with that.
    expect(treeOf(read(documentOf([purchase])))).to.eql({ milk: '', tea: '' });
  });

  it('that do not hang together become roots', () => {
    const categories = [
      { id: 'orphan', parent: 'nobody', name: 'Orphan' },
      { id: 'child', parent: 'a', name: 'Child' },
      { id: 'a', parent: 'b', name: 'A' },
      { id: 'b', parent: 'c', name: 'B' },
      { id: 'c', parent: 'a', name: 'C' },
      { id: 'self', parent: 'self', name: 'Self' },
      { id: 'a', name: 'A again' },
      { id: 5, name: 'Number' },
    ];
    const { faults, data } = faultsOf(documentOf([], { categories }));
    expect(treeOf(data)).to.eql({ orphan: '', child: 'a', a: 'b', b: 'c', c: '', self: '' });
    expect(faults).to.eql([
      'doubt overlap categories[6].id',
      'doubt type categories[7].id',
      'doubt reference categories[0].parent',
      'doubt reference categories[4].parent',
      'doubt reference categories[5].parent',
    ]);
    const place = [...data.categories.order].map((category) => data.categories.keys[category]);
    expect(place.indexOf('c')).to.be.below(place.indexOf('b'));
    expect(place.indexOf('a')).to.be.below(place.indexOf('child'));
  });
});
