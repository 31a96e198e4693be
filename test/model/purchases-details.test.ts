import { expect } from 'chai';
import { documentOf, faultsOf, item, ofItems, read, receipt } from './purchases-document.js';

describe('readPurchases: what only some documents know', () => {
  it('takes no room where nobody knows it', () => {
    const { lines } = read(ofItems(item('Milk', 1)));
    expect(Object.keys(lines.extents)).to.eql([]);
    for (const name of ['tags', 'neverDomestic', 'co2eMethods', 'refersTo', 'ids']) {
      expect(lines).not.to.have.property(name);
    }
  });

  it('keeps tags as sets: in another order, or twice, they are the same', () => {
    const { lines, tags } = read(
      ofItems(
        item('Hamper', 1),
        item('Carrot', 1, { tags: ['a', 'b'] }),
        item('Apple', 1, { tags: ['b', 'a', 'b'] }),
        item('Rice', 1, { tags: [] }),
        item('Beer', 1, { tags: ['a\u0000b'] }),
      ),
    );
    expect([...lines.tags!]).to.eql([0, 1, 1, 2, 3]);
    expect(tags.sets.map((set) => set.map((tag) => tags.keys[tag]))).to.eql([
      ...[[], ['a', 'b'], [], ['a\u0000b']],
    ]);
  });

  it('names tags, and takes those that it has no name for', () => {
    const head = { tags: [{ id: 'a', name: { fi: 'Kasvikset' } }] };
    const tagged = [item('Carrot', 1, { tags: ['a', 'b'] })];
    const { tags } = read(documentOf([receipt('2026-01-15', tagged)], head));
    expect(tags.names).to.eql(['', { fi: 'Kasvikset' }, 'b']);
    const odd = documentOf([], { tags: [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }, 7] });
    expect(faultsOf(odd).faults).to.eql(['doubt overlap tags[1].id', 'doubt type tags[2]']);
  });

  it('keeps methods, and how fine a figure is', () => {
    const head = { methods: { lca: { name: 'Life cycle', url: 'https://example.org/' } } };
    const items = [
      item('Milk', 1, { co2e: { kg: 1, method: 'lca', granularity: 'spend' } }),
      item('Tea', 1, { co2e: { kg: 1, method: 'other' }, nutrition: { method: 'lca', kcal: 2 } }),
      item('Salt', 1, { co2e: { kg: 1 } }),
    ];
    const { lines, methods } = read(documentOf([receipt('2026-01-15', items)], head));
    expect(methods.keys).to.eql(['', 'lca', 'other']);
    expect(methods.details[1]).to.include({ name: 'Life cycle', url: 'https://example.org/' });
    expect(methods.details[2]).to.equal(undefined);
    expect([...lines.co2eMethods!]).to.eql([1, 2, 0]);
    expect([...lines.nutritionMethods!]).to.eql([0, 1, 0]);
    expect([...lines.granularities!]).to.eql([3, 0, 0]);
  });

  it('keeps references, what is pending, and where a line stands', () => {
    const references = [{ measure: 'kcal', label: 'Need', value: 2000, per: 'person-day' }];
    const document = documentOf(
      [
        receipt('2026-01-15', ['no item', item('Milk', 1, { id: 'x' })], { id: 'r1' }),
        receipt('2026-01-16', [item('Tea', 1)], { id: 'r2', pending: true }),
      ],
      { references },
    );
    const { data } = faultsOf(document);
    expect(data.references).to.eql(references);
    expect([...data.receipts.pending]).to.eql([0, 1]);
    expect(data.receipts.ids).to.eql(['r1', 'r2']);
    expect([...data.lines.positions]).to.eql([1, 0]);
    expect(data.lines.ids).to.eql(['x']);
  });

  it('signs nutrition as the amount is', () => {
    const nutrition = { kcal: 100 };
    const { lines } = read(
      ofItems(item('Milk', 1, { nutrition }), item('Milk', -1, { nutrition }), item('Soap', 1)),
    );
    expect([...lines.extents.kcal!]).to.eql([100e6, -100e6, NaN]);
  });

  it('weighs pieces by what is in them, and gives back what came back', () => {
    const content = (value: number, unit: string): object => ({ netContent: { value, unit } });
    const { lines } = read(
      ofItems(
        item('Flour', 2, { quantity: 3, ...content(0.5, 'kg') }),
        item('Milk', 2, { quantity: 2, ...content(1.5, 'l') }),
        item('Carrots', 2, { quantity: 0.25, unit: 'kg' }),
        item('A gift', 0, { quantity: 1, ...content(0.5, 'kg') }),
        item('A gift that came back', 0, { quantity: -1, ...content(0.5, 'kg') }),
        item('Flour that came back', -1, { quantity: 1, ...content(0.5, 'kg') }),
      ),
    );
    const shown = (extent: 'weight' | 'volume' | 'pieces'): unknown[] =>
      [...lines.extents[extent]!].map((each) => (Number.isNaN(each) ? undefined : each / 1e6));
    expect(shown('weight')).to.eql([1.5, undefined, 0.25, 0.5, -0.5, -0.5]);
    expect(shown('volume')).to.eql([undefined, 3, ...Array<undefined>(4).fill(undefined)]);
    expect(shown('pieces')).to.eql([3, 2, undefined, 1, -1, -1]);
  });

  it('leaves no trace of a line that is too large', () => {
    const large = item('Milk', 1, { quantity: 1, nutrition: { kcal: 1e200 } });
    const { faults, data } = faultsOf(ofItems(large, item('Tea', 1)));
    expect(faults).to.eql(['row limit purchases[0].items[0].nutrition.kcal']);
    expect(data.lines.length).to.equal(1);
    expect([...data.lines.extents.pieces!]).to.eql([NaN]);
  });
});

describe('readPurchases: what refers to an earlier purchase', () => {
  const bought = receipt(
    '2026-01-15',
    [item('Chair', 20, { id: '1', category: 'home', tags: ['oak'], origin: { level: 'foreign' } })],
    { id: 'r1' },
  );

  it('takes over what it does not say itself', () => {
    const back = item('Return', -20, { refersTo: { purchase: 'r1', item: '1' } });
    const own = item('Return', -1, {
      refersTo: { purchase: 'r1', item: '1' },
      origin: { level: 'domesticRaw' },
      tags: [],
    });
    const { lines } = read(documentOf([bought, receipt('2026-02-01', [back, own])]));
    expect([...lines.origins]).to.eql([3, 3, 1]);
    expect([...lines.tags!]).to.eql([1, 1, 2]);
    expect([...lines.refersTo!]).to.eql([0, 1, 1]);
  });

  it('may be a whole receipt, and may come before it', () => {
    const back = receipt('2026-02-01', [item('Chair', -20)], { refersTo: 'r1', kind: 'return' });
    expect([...read(documentOf([back, bought])).lines.refersTo!]).to.eql([2, 0]);
  });

  it('may refer to what is not in the document', () => {
    const back = receipt('2026-02-01', [item('Chair', -20)], { refersTo: 'r0' });
    expect(read(documentOf([bought, back])).lines).not.to.have.property('refersTo');
  });
});
