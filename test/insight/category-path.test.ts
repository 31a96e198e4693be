import { expect } from 'chai';
import { categoryPath, pathTo } from '../../src/insight/category-path.js';
import { documentOf, read } from '../model/purchases-document.js';

const { categories } = read(
  documentOf([], {
    categories: [
      { id: 'food', name: 'Food' },
      { id: 'dairy', parent: 'food', name: 'Dairy' },
      { id: 'milk/cream', parent: 'dairy', name: 'Milk and cream' },
    ],
  }),
);

const keysOf = (path: string | undefined): string[] =>
  categoryPath(categories, path).steps.map(({ key }) => key);

describe('the path into the categories', () => {
  it('leads from the root down', () => {
    const { steps, within, holds } = categoryPath(categories, 'food/dairy');
    expect(steps.map(({ path, name }) => [path, name])).to.eql([
      ['food', 'Food'],
      ['food/dairy', 'Dairy'],
    ]);
    expect({ within, holds }).to.eql({ within: 'dairy', holds: 'categories' });
  });

  it('is known by its last id, so that a link outlives a category that moves', () => {
    expect(keysOf('drinks/dairy')).to.eql(['food', 'dairy']);
    expect(keysOf('dairy')).to.eql(['food', 'dairy']);
  });

  it('leads to an id that holds a slash', () => {
    expect(keysOf('food/dairy/milk/cream')).to.eql(['food', 'dairy', 'milk/cream']);
    expect(categoryPath(categories, 'milk/cream').holds).to.equal('products');
  });

  it('leads to what is booked on a category itself', () => {
    const own = pathTo(categoryPath(categories, 'food'), 'food/');
    expect(own).to.equal('food/food/');
    const { within, holds, steps } = categoryPath(categories, own);
    expect({ within, holds }).to.eql({ within: 'food/', holds: 'products' });
    expect(steps.map(({ kind }) => kind)).to.eql([undefined, 'notSpecified']);
  });

  it('is the root where it leads nowhere', () => {
    expect(keysOf(undefined)).to.eql([]);
    expect(keysOf('')).to.eql([]);
    expect(keysOf('/')).to.eql([]);
    expect(keysOf('nothing/known')).to.eql([]);
    expect(categoryPath(categories, 'nothing').within).to.equal(undefined);
  });
});
