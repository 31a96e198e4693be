import type { Categories } from '../model/categories.js';
import type { Text } from '../model/field.js';
import { isLeaf, scopeOf } from './category-grouping.js';

/** One category on the way from everything to the one that is looked into. */
export interface PathStep {
  readonly key: string;
  readonly name: Text;
  /** The path that ends here. */
  readonly path: string;
  /** What is booked on the category before it, and on none of its children. */
  readonly kind?: 'notSpecified' | undefined;
}

/** Where in the category tree a reader is. */
export interface CategoryPath {
  /** From the root down; empty where everything is looked at. */
  readonly steps: readonly PathStep[];
  /** The last step's key: what `breakdown` takes as `within`. */
  readonly within: string | undefined;
  readonly holds: 'categories' | 'products';
}

/**
 * Follows a path of category ids joined by `/`. Its last id decides, so that a link outlives a
 * category that moves; a path that ends in no known category is the root. Ids may hold a `/`.
 */
export function categoryPath(categories: Categories, path = ''): CategoryPath {
  const isOwn = path.endsWith('/');
  const last = lastCategory(categories, isOwn ? path.slice(0, -1) : path);
  const steps: PathStep[] = [];
  for (let at = last; at !== 0; at = categories.parents[at]!) {
    steps.unshift({ key: categories.keys[at]!, name: categories.names[at]!, path: '' });
  }
  const known = steps.at(-1);
  if (known && isOwn) steps.push({ ...known, key: `${known.key}/`, kind: 'notSpecified' });
  const within = steps.at(-1)?.key;
  return {
    steps: steps.map((step, index) => ({ ...step, path: pathOf(steps.slice(0, index + 1)) })),
    within,
    holds: isLeaf(scopeOf(categories, within)) ? 'products' : 'categories',
  };
}

/** The path of a part of what is looked at. */
export function pathTo({ steps }: CategoryPath, key: string): string {
  return pathOf([...steps, { key }]);
}

function pathOf(steps: readonly Pick<PathStep, 'key'>[]): string {
  return steps.map(({ key }) => key).join('/');
}

/** The category that the longest end of the path names; 0 where none does. */
function lastCategory({ indices }: Categories, path: string): number {
  let rest = path;
  for (;;) {
    const category = indices.get(rest);
    if (category !== undefined) return category;
    const cut = rest.indexOf('/');
    if (cut < 0) return 0;
    rest = rest.slice(cut + 1);
  }
}
