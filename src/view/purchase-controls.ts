import { dateOf, wallOf } from '../insight/calendar.js';
import { PURCHASE_COMPARISONS } from '../insight/purchase-look.js';
import { PERIODS } from '../insight/purchase-period.js';
import { isDomestic, MEASURE_BASES } from '../insight/measure.js';
import type { BreakdownMeasure } from '../insight/measure.js';
import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { ProductView } from './purchase-product.js';
import { canBeStrip, PURCHASE_FIGURES } from './purchase-strip.js';
import type { PurchaseShape } from './purchase-strip.js';
import type { PurchaseText } from './purchase-text.js';
import type { Choice } from './view.js';

/** The ways out of a view: up the category tree, to other measures, groupings, comparisons. */
export interface PurchaseControls {
  /** From everything down to what is looked into; empty where that is everything. */
  readonly path: readonly PathLink[];
  /** Everything, also where nothing is looked into. */
  readonly root: PathLink;
  readonly chooseMeasure: string;
  readonly measures: readonly Choice<BreakdownMeasure>[];
  readonly menus: readonly PurchaseMenu[];
  readonly dates: PurchaseDates;
  /** A day in the period that is looked at: a longer or shorter one is to hold it. */
  readonly anchor: string;
  /** What they are set to, where they are folded away: the measure, then the menus. */
  readonly summary: readonly string[];
  /** The button that opens what is folded away. */
  readonly adjust: string;
}

/** A place on the way to where the reader is. */
export interface PathLink {
  readonly label: Span;
  readonly path: string;
}

/** The first and the last day shown, both included, and the first and last that can be. */
export interface PurchaseDates {
  readonly from: string;
  readonly to: string;
  readonly first: string;
  readonly last: string;
  readonly earliest: string;
  readonly latest: string;
}

/** A property that a reader can turn, and to what. */
export interface PurchaseMenu {
  readonly name: 'by' | 'base' | 'period' | 'compare' | 'figure';
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The way from everything to where the reader is: a category, or a product in it. */
export function wayTo({ path, root }: PurchaseControls, product?: ProductView): PathLink[] {
  if (!product) return [...path];
  return [...(path.length > 0 ? path : [root]), { label: product.name, path: '' }];
}

/** What a reader can turn to from here. */
export function purchaseControls(text: PurchaseText, shape: PurchaseShape): PurchaseControls {
  const { look, words, common, purchases, locale } = text;
  const { made, path, measures, bys, compare } = look;
  const steps = path.steps.map(({ name, path: to, kind }) => ({
    label: kind === undefined ? { data: textIn(name, locale) } : words.notSpecified,
    path: to,
  }));
  const root = { label: words.all, path: '' };
  return {
    root,
    path: steps.length === 0 ? [] : [root, ...steps],
    chooseMeasure: words.chooseMeasure,
    measures: choicesOf(measures, made.measure, (each) => text.measure(each)),
    menus: [
      {
        name: 'by',
        label: words.chooseBy,
        choices: choicesOf(bys, made.by, (each) => words.by(each)),
      },
      {
        name: 'base',
        label: words.chooseBase,
        choices: choicesOf(
          isDomestic(made.measure) ? MEASURE_BASES : [],
          made.base,
          (each) => words.base[each],
        ),
      },
      {
        name: 'period',
        label: words.choosePeriod,
        choices: choicesOf(
          look.period === 'custom' ? [...PERIODS, 'custom' as const] : PERIODS,
          look.period,
          (each) => words.periodKind(each),
        ),
      },
      {
        name: 'compare',
        label: common.compareWith,
        choices: choicesOf(PURCHASE_COMPARISONS, compare, (each) => common.comparison(each)),
      },
      {
        name: 'figure',
        label: words.chooseFigure,
        choices: choicesOf(canBeStrip(text) ? PURCHASE_FIGURES : [], shape, (each) =>
          words.figure(each),
        ),
      },
    ],
    dates: {
      from: words.from,
      to: words.to,
      first: made.start,
      last: dayBefore(made.end),
      earliest: purchases.period.start,
      latest: dayBefore(purchases.period.end),
    },
    anchor: made.knownDays > 0 ? dayBefore(text.known.end) : made.start,
    summary: [
      text.measure(made.measure),
      words.by(made.by).toLocaleLowerCase(locale.tag),
      ...(text.isOfPossible ? [words.ofPossible] : []),
      made.compared ? words.versus(text.compared(made.compared)) : common.comparison('none'),
    ],
    adjust: common.adjust,
  };
}

function dayBefore(date: string): string {
  return dateOf(wallOf(date) - 1);
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  chosen: Value,
  label: (value: Value) => string,
): Choice<Value>[] {
  return values.map((value) => ({ value, label: label(value), selected: value === chosen }));
}
