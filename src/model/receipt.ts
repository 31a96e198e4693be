import { dayOf, monthOf } from './civil.js';
import { checked } from './door.js';
import type { Draft } from './draft.js';
import { epochOf } from './field.js';
import { ROLES } from './lines.js';
import type { LinesDraft } from './lines.js';
import { allocate, formatMinor, toMinor } from './money.js';
import { isItem, isPurchase } from './plain-rows.js';
import type { ItemRow, PurchaseRow } from './plain-rows.js';
import { describe } from './problem.js';
import type { ProblemCode, ProblemEffect } from './problem.js';
import { itemSchema, purchaseFrame } from './purchases-schema.js';
import type { ReceiptPlace } from './receipts.js';
import { productKey, referenceOf } from './references.js';

/** What a receipt has beside its lines, in minor units. */
interface ReceiptMoney {
  readonly rounding: number;
  readonly adjustments: readonly { readonly amount: number; readonly isSpread: boolean }[];
}

const NO_MONEY: ReceiptMoney = { rounding: 0, adjustments: [] };
const SUMMABLE = 'sums over the document that a double holds exactly';

/** How many lines a row of `purchases` has. What is no receipt was one, for all we can tell. */
export function lineCount(row: unknown): number {
  const items = (row as { items?: unknown } | null | undefined)?.items;
  return Array.isArray(items) ? items.length : 1;
}

/** Reads one row of `purchases` into the draft, or leaves it out with all its lines. */
export function readReceipt(row: unknown, at: number, draft: Draft): void {
  const { lines, receipts, problems } = draft;
  const path = `purchases[${at}]`;
  const purchase = isPurchase(row) ? row : checked(purchaseFrame, row, path, 'row', problems);
  if (purchase?.kind === 'void') return;
  const money = purchase && moneyOf(purchase, path, draft);
  if (!money) {
    // The problem stands for one line already.
    problems.leftOut += lineCount(row) - 1;
    return;
  }
  const place = placeOf(purchase, path, draft);
  const first = lines.length;
  let isWhole = true;
  for (let index = 0; index < purchase.items.length; index += 1) {
    if (!readItem(purchase, at, index, draft)) isWhole = false;
  }
  receipts.add(place, lines.length, money.rounding);
  // Where a line is left out, that problem says more than a total that does not fit.
  if (isWhole && typeof purchase.total === 'number') {
    checkTotal(purchase.total, money, first, path, draft);
  }
  for (const { amount, isSpread } of money.adjustments) {
    if (!isSpread || !spread(amount, first, lines)) receipts.adjust(amount);
  }
}

function moneyOf(purchase: PurchaseRow, path: string, draft: Draft): ReceiptMoney | undefined {
  if (!purchase.rounding && !purchase.adjustments) return NO_MONEY;
  const rounding = minorOf(purchase.rounding ?? 0, `${path}.rounding`, draft);
  if (rounding === undefined) return undefined;
  const adjustments = [];
  for (const [index, { amount: major, allocate: to }] of (purchase.adjustments ?? []).entries()) {
    const amount = minorOf(major, `${path}.adjustments[${index}].amount`, draft);
    if (amount === undefined) return undefined;
    adjustments.push({ amount, isSpread: to === 'proportional' });
  }
  return { rounding, adjustments };
}

/** An amount of a receipt in minor units; undefined, with a problem, where that cannot be. */
function minorOf(amount: number, path: string, draft: Draft): number | undefined {
  const minor = toMinor(amount, draft.digits);
  if (minor !== undefined && draft.money.admits(minor)) return minor;
  refuseAmount(amount, path, draft);
  return undefined;
}

function placeOf(purchase: PurchaseRow, path: string, draft: Draft): ReceiptPlace {
  const { id, date, time, store, channel, pending } = purchase;
  const day = dayOf(date)!;
  if (day < draft.period.start || day >= draft.period.end) {
    addProblem(draft, 'value', 'doubt', `${path}.date`, 'a date within "period"', date);
  }
  if (draft.ids.has(id)) {
    addProblem(draft, 'overlap', 'doubt', `${path}.id`, 'an id of its own', id);
  } else {
    draft.ids.set(id, draft.receipts.length);
  }
  return {
    id,
    day,
    month: monthOf(date),
    time: typeof time === 'string' ? epochOf(time) : NaN,
    store: typeof store === 'string' ? storeOf(store, path, draft) : 0,
    channel: typeof channel === 'string' ? draft.channels.enter(channel, channel) : 0,
    isPending: pending === true,
  };
}

function storeOf(id: string, path: string, { stores }: Draft): number {
  return stores.indices.get(id) ?? stores.addUnlisted(id, `${path}.store`);
}

function readItem(
  { items, refersTo }: PurchaseRow,
  at: number,
  index: number,
  draft: Draft,
): boolean {
  const { lines, products, references, problems } = draft;
  const row = items[index];
  const item = isItem(row) ? row : checked(itemSchema, row, itemPath(at, index), 'row', problems);
  if (!item) return false;
  const amount = toMinor(item.amount, draft.digits);
  if (amount === undefined || !draft.money.admits(amount)) {
    refuseAmount(item.amount, `${itemPath(at, index)}.amount`, draft);
    return false;
  }
  const category = categoryOf(item, at, index, draft);
  const product = products.enter(productKey(item), item.name);
  const tooLarge = lines.add(item, { amount, category, product, position: index });
  if (tooLarge) {
    const { path, found } = tooLarge;
    addProblem(draft, 'limit', 'row', `${itemPath(at, index)}.${path}`, SUMMABLE, found);
    return false;
  }
  const line = lines.length - 1;
  lines.details.add(item, line, draft.tags, draft.methods);
  const reference = referenceOf(item, line, refersTo);
  if (reference) references.push(reference);
  return true;
}

// Paths are written only where there is a problem to tell.
function itemPath(at: number, index: number): string {
  return `purchases[${at}].items[${index}]`;
}

function categoryOf({ category }: ItemRow, at: number, index: number, draft: Draft): number {
  if (typeof category !== 'string') return 0;
  return (
    draft.categories.indices.get(category) ??
    draft.categories.addUnlisted(category, `${itemPath(at, index)}.category`)
  );
}

function refuseAmount(amount: number, path: string, draft: Draft): void {
  if (toMinor(amount, draft.digits) === undefined) {
    const expected = `an amount with at most ${draft.digits} decimals`;
    addProblem(draft, 'value', 'row', path, expected, amount);
  } else {
    addProblem(draft, 'limit', 'row', path, SUMMABLE, amount);
  }
}

/** Lines, adjustments and rounding add up to the total that the receipt states. */
function checkTotal(
  total: number,
  { rounding, adjustments }: ReceiptMoney,
  first: number,
  path: string,
  draft: Draft,
): void {
  let sum = rounding;
  for (const { amount } of adjustments) sum += amount;
  for (let line = first; line < draft.lines.length; line += 1) sum += draft.lines.amounts[line]!;
  if (toMinor(total, draft.digits) === sum) return;
  const expected = `lines, adjustments and rounding together: ${formatMinor(sum, draft.digits)}`;
  addProblem(draft, 'mismatch', 'doubt', `${path}.total`, expected, total);
}

/**
 * Spreads an adjustment over the receipt's goods in proportion to what they cost. Where something
 * came back on the same receipt, over those that point the way of the receipt's sum. Returns false
 * where there is nothing to spread it over.
 */
function spread(amount: number, first: number, lines: LinesDraft): boolean {
  const goods: number[] = [];
  for (let line = first; line < lines.length; line += 1) {
    const role = ROLES[lines.roles[line]!];
    if (role === 'goods' || role === 'hidden') goods.push(line);
  }
  const sum = goods.reduce((total, line) => total + lines.amounts[line]!, 0);
  const weights = goods.map((line) => Math.max(0, lines.amounts[line]! * Math.sign(sum)));
  const shares = allocate(amount, weights);
  if (!shares) return false;
  for (const [index, line] of goods.entries()) lines.amounts[line]! += shares[index]!;
  return true;
}

function addProblem(
  { problems }: Draft,
  code: ProblemCode,
  effect: ProblemEffect,
  path: string,
  expected: string,
  found: unknown,
): void {
  problems.add({ code, effect, path, expected, found: describe(found) });
}
