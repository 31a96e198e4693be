import type { Part } from '../insight/parts.js';
import type { PurchaseLook } from '../insight/purchase-look.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { Purchases } from '../model/purchases.js';
import { purchaseControls } from './purchase-controls.js';
import type { PurchaseControls } from './purchase-controls.js';
import { guideTable, purchaseGuides } from './purchase-guides.js';
import type { PurchaseGuide } from './purchase-guides.js';
import { monthStrip, monthTable } from './purchase-months.js';
import type { MonthStrip } from './purchase-months.js';
import { purchaseNotes } from './purchase-notes.js';
import { exact } from './purchase-folding.js';
import type { ProductView } from './purchase-product.js';
import { changeOf, rowsOf } from './purchase-rows.js';
import type { PurchaseRow } from './purchase-rows.js';
import { canBeStrip, purchaseStrip } from './purchase-strip.js';
import type { PurchaseShape, StripRow } from './purchase-strip.js';
import { purchaseTable } from './purchase-table.js';
import { PurchaseText } from './purchase-text.js';
import type { KeyItem, StateView, Table } from './view.js';

/** What the element shows of purchases. The tables are made on demand. */
export interface PurchaseBreakdownView {
  readonly heading: string;
  /** In place of sentence and rows, where the data do not reach. */
  readonly state?: StateView | undefined;
  readonly sentence: readonly Span[];
  readonly second?: readonly Span[] | undefined;
  readonly controls: PurchaseControls;
  readonly strip?: MonthStrip | undefined;
  readonly figure?: PurchaseFigure | undefined;
  /** How much there is in the tables: `9 categories, 12 months`; the months also without rows. */
  readonly tableSize: string;
  readonly notes: readonly string[];
  /** In place of strip and figure, where one product is looked at. */
  readonly product?: ProductView | undefined;
}

/** The ranked rows, with what stands above their columns and below them. */
export interface PurchaseFigure {
  readonly header: string;
  readonly value: string;
  readonly share: string;
  readonly change: string;
  readonly key: readonly KeyItem[];
  readonly rows: readonly PurchaseRow[];
  /** The rows as one strip, where that is asked for and can be: then they have no bars. */
  readonly strip?: readonly StripRow[] | undefined;
  readonly total: {
    readonly name: string;
    readonly amount: string;
    readonly share: string;
    readonly change: string;
  };
  /** Below the total: what it is held against. */
  readonly guides: readonly PurchaseGuide[];
}

/** Puts a look at purchases into words and marks. Pure: the same look and locale, the same view. */
export function purchaseBreakdownView(
  purchases: Purchases,
  look: PurchaseLook,
  locale: Locale,
  shape: PurchaseShape = 'bars',
): PurchaseBreakdownView {
  const text = new PurchaseText(purchases, look, locale);
  const retailer = purchases.scope?.retailer ?? undefined;
  const rows = rowsOf(text);
  const shared = {
    heading: text.words.heading(retailer && textIn(retailer, locale)),
    controls: purchaseControls(text, shape),
    strip: monthStrip(text),
    tableSize: tableSize(text, rows),
    notes: purchaseNotes(text, rows),
  };
  if (look.made.knownDays === 0) {
    const reach = text.common.emptyText(text.period(purchases.period));
    const state = { kind: 'empty', title: text.common.empty, text: reach } as const;
    return { ...shared, state, sentence: [] };
  }
  return {
    ...shared,
    sentence: sentenceOf(text),
    second: secondOf(text),
    figure: rows.length > 0 ? figureOf(text, rows, shape) : undefined,
  };
}

/** The breakdown's table, and those of what it is held against and of the months. */
export function purchaseTables(purchases: Purchases, look: PurchaseLook, locale: Locale): Table[] {
  const text = new PurchaseText(purchases, look, locale);
  const parts =
    look.made.knownDays === 0 ? [] : [purchaseTable(text, rowsOf(text)), guideTable(text)];
  return [...parts, monthTable(text)].filter((table) => table !== undefined);
}

function tableSize(
  { words, by, locale, look }: PurchaseText,
  rows: readonly PurchaseRow[],
): string {
  const sizes: string[] = [];
  if (look.made.knownDays > 0) {
    const known = rows.filter(({ kind }) => kind !== 'unknown');
    const count = known.reduce((sum, { size }) => sum + size, 0);
    sizes.push(words.rows(locale.format.number(count), by, count !== 1));
  }
  const { choices, choiceKind } = look;
  if (look.made.by !== 'month' && choices.length > 1) {
    sizes.push(words.choices(locale.format.number(choices.length), choiceKind));
  }
  return sizes.join(', ');
}

function sentenceOf(text: PurchaseText): Span[] {
  const { look, words, rows, known, locale } = text;
  const { measure, total, lines, reference, compared, measureCoverage } = look.made;
  const isAtLeast = measureCoverage < 1;
  // Two sums of which parts are unknown say nothing beside each other.
  const isCompared = compared !== undefined && reference !== undefined && !isAtLeast;
  const isNothing = lines === 0 && reference === 0;
  return words.sentence({
    measure,
    within: text.within,
    inPeriod: text.inPeriod(known),
    amount: rows.amount(total),
    balance: lines === 0 ? 'nothing' : total < 0 ? 'returned' : 'bought',
    isAtLeast,
    tag: measure.startsWith('tag:') ? text.measure(measure) : undefined,
    ratio: look.made.ratio === undefined ? undefined : locale.format.percent(look.made.ratio),
    ofPossible: text.isOfPossible,
    change:
      isCompared && !isNothing
        ? { ...rows.changeOf(total, reference), inReference: text.inCompared(compared) }
        : undefined,
  });
}

/** The reservation that a reader needs at once, or the largest cause of the change. */
function secondOf(text: PurchaseText): Span[] | undefined {
  const { look, words, rows, by } = text;
  const { lines, parts, total, reference, measureCoverage } = look.made;
  if (lines === 0) return [words.emptyIsZero];
  if (look.made.overlapping) return [words.overlapping];
  const isCalendar = by === 'weekday' || by === 'hour' || by === 'month';
  if (isCalendar || measureCoverage < 1 || reference === undefined || parts.length < 2)
    return undefined;
  const cause = causeOf(parts, exact(total - reference));
  if (!cause) return undefined;
  const change = rows.changeOf(cause.value, cause.reference!);
  return change.direction === 'same' ? undefined : words.cause(text.name(cause), change);
}

/** The part that changed the most, in the direction of the whole. */
function causeOf(parts: readonly Part[], wholeChange: number): Part | undefined {
  const pull = (part: Part): number => {
    const change = changeOf(part) ?? 0;
    return wholeChange === 0 ? Math.abs(change) : change * Math.sign(wholeChange);
  };
  return parts.reduce<Part | undefined>(
    (best, part) => (pull(part) > (best ? pull(best) : 0) ? part : best),
    undefined,
  );
}

function figureOf(
  text: PurchaseText,
  rows: readonly PurchaseRow[],
  shape: PurchaseShape,
): PurchaseFigure {
  const { look, words, common, by, known } = text;
  const { total, reference, measureCoverage, compared, shareBase, overlapping } = look.made;
  const change = changeOf({ value: total, reference, coverage: measureCoverage, count: 0 });
  const isShared = !overlapping && shareBase === 'total' && rows.some(({ share }) => share !== '');
  const strip = shape === 'strip' && canBeStrip(text) ? purchaseStrip(text, rows) : undefined;
  const key: KeyItem[] = strip ? [] : [{ mark: 'accent', text: text.period(known) }];
  if (!strip && rows.some((row) => row.reference !== undefined) && compared) {
    key.push({ mark: 'reference-bar', text: text.compared(compared) });
  }
  return {
    header: words.header(by),
    value: words.value,
    share: words.share,
    change: common.change,
    key,
    rows,
    strip,
    total: {
      name: common.total,
      amount: text.rows.amount(total),
      share: isShared ? text.rows.share(100) : '',
      change: change === undefined ? '' : text.rows.signedAmount(change),
    },
    guides: purchaseGuides(text),
  };
}
