/** Purchases documents written by hand, and what was read from them. */
import { expect } from 'chai';
import type { Problem } from '../../src/model/problem.js';
import type { Purchases } from '../../src/model/purchases.js';
import { readPurchases } from '../../src/model/purchases.js';

/** A year's document in euros. */
export function documentOf(purchases: unknown, head: object = {}): object {
  return {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone: 'Europe/Helsinki',
    period: { start: '2026-01-01', end: '2027-01-01' },
    ...head,
    purchases,
  };
}

let receipts = 0;

/** A receipt with an id of its own. */
export function receipt(date: string, items: unknown, head: object = {}): object {
  receipts += 1;
  return { id: `receipt ${receipts}`, date, ...head, items };
}

export function item(name: string, amount: unknown, rest: object = {}): object {
  return { name, amount, ...rest };
}

/** A document of one receipt of 15 January. */
export function ofItems(...items: unknown[]): object {
  return documentOf([receipt('2026-01-15', items)]);
}

/** Reads a document that has nothing wrong with it. */
export function read(document: unknown): Purchases {
  const { data, problems } = readPurchases(document);
  expect(problems).to.eql([]);
  return data!;
}

/** What is wrong with a document, each as `effect code path`; and what could be read all the same. */
export function faultsOf(document: unknown): { faults: string[]; data: Purchases } {
  const { data, problems } = readPurchases(document);
  return { faults: problems.map(faultOf), data: data! };
}

export function faultOf({ effect, code, path }: Problem): string {
  return `${effect} ${code} ${path}`;
}

/** The lines' amounts in minor units. */
export function amountsOf({ lines }: Purchases): number[] {
  return [...lines.amounts];
}

/** Each category with its parent's id. */
export function treeOf({ categories: { keys, parents } }: Purchases): Record<string, string> {
  return Object.fromEntries(keys.slice(1).map((key, at) => [key, keys[parents[at + 1]!]!]));
}
