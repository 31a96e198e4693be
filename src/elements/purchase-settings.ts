import { knownMeasures, MEASURE_BASES } from '../insight/measure.js';
import { BYS, PURCHASE_COMPARISONS } from '../insight/purchase-look.js';
import type { PurchaseWish } from '../insight/purchase-look.js';
import { PERIODS } from '../insight/purchase-period.js';
import type { Purchases } from '../model/purchases.js';
import { DATE, MOMENT, oneOf, wholeNumber } from '../model/setting.js';
import { PURCHASE_FIGURES } from '../view/purchase-strip.js';
import type { PurchaseShape } from '../view/purchase-strip.js';
import type { DataSource } from './data-source.js';

/** What a page sets, and a reader turns: the address of a view. */
export interface PurchaseSettings {
  by: string | undefined;
  measure: string | undefined;
  base: string | undefined;
  path: string | undefined;
  product: string | undefined;
  period: string | undefined;
  start: string | undefined;
  end: string | undefined;
  monthStart: number | undefined;
  compare: string | undefined;
  figure: string | undefined;
  now: string | undefined;
}

/** All of them, to see whether any has changed. */
export function settingsOf(settings: PurchaseSettings): unknown[] {
  const { by, measure, base, path, product, period, start, end } = settings;
  const { monthStart, compare, figure, now } = settings;
  return [by, measure, base, path, product, period, start, end, monthStart, compare, figure, now];
}

const BASE = oneOf(MEASURE_BASES);
const BY = oneOf(BYS);
const COMPARE = oneOf(PURCHASE_COMPARISONS);
const FIGURE = oneOf(PURCHASE_FIGURES);
const PERIOD = oneOf(PERIODS);
const MONTH_START = wholeNumber(1, 28);

/** Reads the settings: what is not allowed is told as a problem, and the usual is shown. */
export function wishOf(
  settings: PurchaseSettings,
  source: DataSource<Purchases>,
  purchases: Purchases,
): PurchaseWish {
  return {
    path: settings.path,
    by: source.setting('by', settings.by, BY),
    measure: source.setting('measure', settings.measure, oneOf(knownMeasures(purchases))),
    base: source.setting('base', settings.base, BASE),
    period: source.setting('period', settings.period, PERIOD),
    start: source.setting('start', settings.start, DATE),
    end: source.setting('end', settings.end, DATE),
    monthStart: source.setting('month-start', settings.monthStart, MONTH_START),
    compare: source.setting('compare', settings.compare, COMPARE),
    now: source.setting('now', settings.now, MOMENT),
  };
}

/** How the rows are to be drawn, read in the same way. */
export function shapeOf(
  { figure }: PurchaseSettings,
  source: DataSource<Purchases>,
): PurchaseShape | undefined {
  return source.setting('figure', figure, FIGURE);
}
