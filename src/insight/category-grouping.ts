import type { Categories } from '../model/categories.js';
import type { Grouping, PartHead } from './grouping.js';

/** The part of the category tree that is asked for, and how it goes to slots. */
export interface CategoryScope {
  /** The category whose children are the parts; 0: the root. */
  readonly top: number;
  /** A slot for each category; 0: unknown, -1: not asked for. */
  readonly slotOf: Int32Array;
  /** The categories that are parts, in the order of their slots. */
  readonly children: readonly number[];
}

/**
 * @param within a category's id; or the id and `/`: what is booked on that category itself; or
 *   undefined: everything
 */
export function scopeOf(categories: Categories, within: string | undefined): CategoryScope {
  if (within === undefined) return below(categories, 0);
  const category = categories.indices.get(within);
  if (category !== undefined) return below(categories, category);
  const slotOf = new Int32Array(categories.keys.length).fill(-1);
  const top = within.endsWith('/') ? (categories.indices.get(within.slice(0, -1)) ?? 0) : 0;
  if (top !== 0) slotOf[top] = 1;
  return { top, slotOf, children: [] };
}

function below(categories: Categories, top: number): CategoryScope {
  const slotOf = new Int32Array(categories.keys.length);
  slotOf[0] = top === 0 ? 0 : -1;
  // The first slot below a category holds what is booked on itself.
  const first = top === 0 ? 1 : 2;
  const children: number[] = [];
  for (const category of categories.order) {
    const parent = categories.parents[category]!;
    if (category === top) slotOf[category] = 1;
    else if (parent === top) slotOf[category] = first - 1 + children.push(category);
    else slotOf[category] = slotOf[parent]!;
  }
  return { top, slotOf, children };
}

/** Whether what is asked for is a category without further ones: then its parts are products. */
export function isLeaf({ top, children }: CategoryScope): boolean {
  return top !== 0 && children.length === 0;
}

/** Parts are the scope's categories, and what is booked on their parent itself. */
export function categoryGrouping(
  categories: Categories,
  column: Int32Array,
  { top, slotOf, children }: CategoryScope,
): Grouping {
  const first = top === 0 ? 1 : 2;
  const headOf = (slot: number): PartHead => {
    const category = slot < first ? top : children[slot - first]!;
    const name = categories.names[category]!;
    const key = categories.keys[category]!;
    if (slot < first) return { key: `${key}/`, name, hasChildren: true, kind: 'notSpecified' };
    // Below the last category are its products.
    return { key, name, hasChildren: true };
  };
  return { size: first + children.length, slots: { column, slotOf }, headOf };
}
