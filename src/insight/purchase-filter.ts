import type { Categories } from '../model/categories.js';
import type { Dictionary } from '../model/dictionary.js';
import type { Filter } from '../model/goals-schema.js';
import { ROLES } from '../model/lines.js';
import type { Role } from '../model/lines.js';
import { ORIGINS } from '../model/purchases-schema.js';
import type { Purchases } from '../model/purchases.js';
import type { Tags } from '../model/tags.js';

/** Kinds that the model holds apart, and the role that stands for them. */
const KINDS: readonly (readonly [Role, readonly string[]])[] = [
  ['goods', ['product', 'service']],
  ['charge', ['discount', 'fee']],
  ['deposit', ['deposit', 'depositReturn']],
  ['giftCard', ['giftCard']],
];

/**
 * The roles that some kinds are; undefined where a role is only partly asked for. Without kinds:
 * consumption, which deposits and gift cards are not.
 */
export function rolesOf(kinds: readonly string[] | null | undefined): Set<number> | undefined {
  const roles = KINDS.filter(([role, all]) =>
    kinds ? all.some((kind) => kinds.includes(kind)) : role === 'goods' || role === 'charge',
  );
  const isWhole = roles.every(([, all]) => !kinds || all.every((kind) => kinds.includes(kind)));
  return isWhole ? new Set(roles.map(([role]) => ROLES.indexOf(role))) : undefined;
}

export type Match = 'yes' | 'no' | 'maybe';

/** Whether a line is what a filter asks for; `maybe` where an attribute it asks for is unknown. */
export function matcherOf(
  { receipts, lines, categories, stores, tags }: Purchases,
  { category, origin, store, tag }: Filter,
): (receipt: number, line: number) => Match {
  const wanted = [
    category && flags(categories, withDescendants(categories, category)),
    origin && flags({ keys: ['', ...ORIGINS] }, origin),
    store && flags(stores, store),
    tag && setFlags(tags, tag),
  ];
  return (receipt, line) => {
    const found = [
      lines.categories[line]!,
      lines.origins[line]!,
      receipts.stores[receipt]!,
      lines.tags?.[line] ?? 0,
    ];
    let match: Match = 'yes';
    for (let at = 0; at < found.length; at += 1) {
      if (!wanted[at]) continue;
      if (found[at] === 0) match = 'maybe';
      else if (wanted[at]![found[at]!] === 0) return 'no';
    }
    return match;
  };
}

function flags({ keys }: Pick<Dictionary, 'keys'>, wanted: readonly string[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(keys, (key, index) => (index > 0 && set.has(key) ? 1 : 0));
}

/** A set of tags is asked for where it has one of them. */
function setFlags({ indices, sets }: Tags, wanted: readonly string[]): Uint8Array {
  const entries = wanted.map((tag) => indices.get(tag));
  return Uint8Array.from(sets, (set) => (set.some((entry) => entries.includes(entry)) ? 1 : 0));
}

/** A category means all that is below it. */
function withDescendants({ keys, parents, order }: Categories, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  for (const category of order) {
    if (wanted.has(keys[parents[category]!]!)) wanted.add(keys[category]!);
  }
  return [...wanted];
}
