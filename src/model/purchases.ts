import type { Categories } from './categories.js';
import type { DataUse } from './data-use.js';
import { readDataUsePart } from './data-use-part.js';
import type { Dictionary } from './dictionary.js';
import { checked, readDocument } from './door.js';
import { draftOf } from './draft.js';
import type { Draft } from './draft.js';
import { epochOf } from './field.js';
import type { LocalDate } from './field.js';
import type { Lines } from './lines.js';
import type { Methods } from './methods.js';
import type { ProblemList, Reading, RowCount } from './problem.js';
import { purchasesFrame } from './purchases-schema.js';
import type { PurchasesFrame, Reference } from './purchases-schema.js';
import { lineCount, readReceipt } from './receipt.js';
import { resolveReferences } from './references.js';
import type { Receipts } from './receipts.js';
import type { Stores } from './stores.js';
import type { Tags } from './tags.js';
import type { EpochMs } from './zone.js';

/** At most this many lines, and this many receipts, in one document. */
export const MAX_LINES = 2_000_000;
/** At most this many categories, this many stores and this many tags, in one document. */
export const MAX_LISTED = 100_000;

/** Receipts and all that belongs to them, as plain data. Made by `readPurchases` only. */
export interface Purchases {
  readonly currency: string;
  /** Decimals of the currency: amounts are held in whole minor units, of 10^-digits each. */
  readonly digits: number;
  readonly timeZone: string;
  /** The data is known up to here; what is later has not arrived yet. */
  readonly asOf?: EpochMs | undefined;
  /** What the document claims to cover, half-open: an empty month inside it is a real zero. */
  readonly period: { readonly start: LocalDate; readonly end: LocalDate };
  readonly scope?: PurchasesFrame['scope'];
  readonly categories: Categories;
  readonly products: Dictionary;
  readonly stores: Stores;
  readonly channels: Dictionary;
  readonly tags: Tags;
  readonly methods: Methods;
  /** What figures can be held against: recommendations, averages. */
  readonly references: readonly Reference[];
  readonly receipts: Receipts;
  readonly lines: Lines;
  /** What the company does with the data, where the document says so. */
  readonly dataUse?: DataUse | undefined;
  /** Lines given (those of void receipts too), and lines left out as they could not be read. */
  readonly rows: RowCount;
}

/**
 * Reads a purchases document (`peili/purchases`, version 1) from an object or JSON text.
 * Never throws: what is wrong comes back as problems, and the good lines count. A receipt whose
 * own fields are wrong leaves out all its lines.
 */
export function readPurchases(input: unknown): Reading<Purchases> {
  return readDocument(input, 'peili/purchases', (document, problems) => {
    const frame = checked(purchasesFrame, document, '', 'document', problems);
    if (!frame || !isWithinLimits(frame, problems)) return undefined;
    const total = frame.purchases.reduce<number>((sum, row) => sum + lineCount(row), 0);
    if (!isAtMost(MAX_LINES, 'lines', total, 'purchases', problems)) return undefined;
    const draft = draftOf(frame, total, problems);
    for (let index = 0; index < frame.purchases.length; index += 1) {
      readReceipt(frame.purchases[index], index, draft);
    }
    resolveReferences(frame.purchases, draft);
    return finish(frame, draft, total);
  });
}

function finish(frame: PurchasesFrame, draft: Draft, total: number): Purchases {
  return {
    currency: frame.currency,
    digits: draft.digits,
    timeZone: frame.timeZone,
    asOf: typeof frame.asOf === 'string' ? epochOf(frame.asOf) : undefined,
    period: frame.period,
    scope: frame.scope,
    categories: draft.categories.finish(),
    products: draft.products.finish(),
    stores: draft.stores.finish(),
    channels: draft.channels.finish(),
    tags: draft.tags.finish(),
    methods: draft.methods.finish(),
    references: frame.references ?? [],
    receipts: draft.receipts.finish(),
    lines: draft.lines.finish(),
    dataUse: readDataUsePart(frame.dataUse, frame.timeZone, draft.problems),
    rows: { total, leftOut: draft.problems.leftOut },
  };
}

function isWithinLimits(frame: PurchasesFrame, problems: ProblemList): boolean {
  const { purchases, categories, stores, tags } = frame;
  return (
    isAtMost(MAX_LINES, 'receipts', purchases.length, 'purchases', problems) &&
    isAtMost(MAX_LISTED, 'categories', categories?.length ?? 0, 'categories', problems) &&
    isAtMost(MAX_LISTED, 'stores', stores?.length ?? 0, 'stores', problems) &&
    isAtMost(MAX_LISTED, 'tags', tags?.length ?? 0, 'tags', problems)
  );
}

function isAtMost(
  most: number,
  what: string,
  count: number,
  path: string,
  problems: ProblemList,
): boolean {
  if (count <= most) return true;
  problems.add({
    code: 'limit',
    effect: 'document',
    path,
    expected: `at most ${most} ${what}`,
    found: `${count} ${what}`,
  });
  return false;
}
