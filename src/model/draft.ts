import { CategoriesDraft } from './categories.js';
import { dayOf } from './civil.js';
import { DictionaryDraft } from './dictionary.js';
import { LinesDraft } from './lines.js';
import { minorDigits, SumBound } from './money.js';
import type { ProblemList } from './problem.js';
import type { PurchasesFrame } from './purchases-schema.js';
import { ReceiptsDraft } from './receipts.js';
import { StoresDraft } from './stores.js';

/**
 * A line that points at the one it takes back or cheapens, and does not say itself what that was.
 */
export interface LineReference {
  readonly line: number;
  readonly purchase: string;
  readonly item: string;
  readonly needsCategory: boolean;
  readonly needsProduct: boolean;
}

/** A purchases model in the making. */
export interface Draft {
  readonly digits: number;
  /** Days since 1970-01-01, half-open. */
  readonly period: { readonly start: number; readonly end: number };
  readonly categories: CategoriesDraft;
  readonly stores: StoresDraft;
  readonly channels: DictionaryDraft;
  readonly products: DictionaryDraft;
  readonly receipts: ReceiptsDraft;
  readonly lines: LinesDraft;
  /** Over all amounts of the document. */
  readonly money: SumBound;
  /** Ids of the receipts so far. */
  readonly ids: Set<string>;
  readonly references: LineReference[];
  readonly problems: ProblemList;
}

/** @param lines at most this many lines will be read */
export function draftOf(frame: PurchasesFrame, lines: number, problems: ProblemList): Draft {
  const start = dayOf(frame.period.start)!;
  const end = dayOf(frame.period.end)!;
  if (end < start) {
    const { start: expected, end: found } = frame.period;
    problems.add({
      code: 'value',
      effect: 'doubt',
      path: 'period.end',
      expected: `a date from ${expected} on`,
      found,
    });
  }
  return {
    digits: minorDigits(frame.currency),
    period: { start, end },
    categories: new CategoriesDraft(frame.categories ?? undefined, problems),
    stores: new StoresDraft(frame.stores ?? undefined, problems),
    channels: new DictionaryDraft(),
    products: new DictionaryDraft(),
    receipts: new ReceiptsDraft(frame.purchases.length),
    lines: new LinesDraft(lines),
    money: new SumBound(),
    ids: new Set(),
    references: [],
    problems,
  };
}
