import { CategoriesDraft } from './categories.js';
import { dayOf } from './civil.js';
import { DictionaryDraft } from './dictionary.js';
import { LinesDraft } from './lines.js';
import { MethodsDraft } from './methods.js';
import { minorDigits, SumBound } from './money.js';
import type { ItemRow } from './plain-rows.js';
import type { ProblemList } from './problem.js';
import type { PurchasesFrame } from './purchases-schema.js';
import { ReceiptsDraft } from './receipts.js';
import { StoresDraft } from './stores.js';
import { TagsDraft } from './tags.js';

/** A line that points at what it takes back or cheapens. */
export interface LineReference {
  readonly line: number;
  readonly purchase: string;
  /** Which of its lines, if it says so. */
  readonly item: string | undefined;
  /** The line as it was given. */
  readonly own: ItemRow;
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
  readonly tags: TagsDraft;
  readonly methods: MethodsDraft;
  readonly receipts: ReceiptsDraft;
  readonly lines: LinesDraft;
  /** Over all amounts of the document. */
  readonly money: SumBound;
  /** The receipts so far, by their ids; of those that share one, the first. */
  readonly ids: Map<string, number>;
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
    tags: new TagsDraft(frame.tags ?? undefined, problems),
    methods: new MethodsDraft(frame.methods),
    receipts: new ReceiptsDraft(frame.purchases.length),
    lines: new LinesDraft(lines),
    money: new SumBound(),
    ids: new Map(),
    references: [],
    problems,
  };
}
