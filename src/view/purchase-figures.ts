import type { ExplainedPart } from '../insight/breakdown-why.js';
import type { ProductLine } from '../insight/product.js';
import type { LinesMeant } from '../insight/what-if.js';
import { textIn } from '../locale/locale.js';
import type { PurchaseFigure } from './purchase-breakdown.js';
import { money } from './purchase-product-text.js';
import type { ProductText } from './purchase-product-text.js';
import { itemOf, latestFirst } from './purchase-receipts.js';
import type { PurchaseRow } from './purchase-rows.js';
import type { PurchaseText } from './purchase-text.js';
import { plain } from './view.js';

/** A number of a view: it can be asked about, and corrected where it stands for lines of its own. */
export interface AskedFigure {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
  /** What the number is of; undefined: the total, or a receipt line. */
  readonly part?: ExplainedPart | undefined;
  readonly line?: ProductLine | undefined;
  readonly lines?: LinesMeant | undefined;
}

/** More than these are no choice any more. */
const MOST = 1000;

/** The total and each row; of a product its receipt lines. */
export function askedFigures(
  text: PurchaseText,
  figure: PurchaseFigure | undefined,
  told: ProductText | undefined,
): AskedFigure[] {
  if (told) return figuresOfProduct(told);
  if (!figure) return [];
  const { within } = text.look.query;
  const total: AskedFigure = {
    id: 'total',
    name: text.within ?? figure.total.name,
    amount: figure.total.amount,
    lines: within === undefined ? undefined : { category: within },
  };
  const rows = figure.rows.flatMap((row) => [row, ...row.inside.filter(({ key }) => key)]);
  return [total, ...rows.map(figureOf)];
}

function figureOf({ kind, key, name, inside, amount, lines }: PurchaseRow): AskedFigure {
  const shared = { name: plain([name]), amount };
  if (kind === 'unknown') return { ...shared, id: kind, part: null };
  if (kind === 'other') {
    return { ...shared, id: kind, part: inside.flatMap((each) => each.key ?? []) };
  }
  return { ...shared, id: `part ${key}`, part: key, lines };
}

function figuresOfProduct(told: ProductText): AskedFigure[] {
  const { text, history } = told;
  const total: AskedFigure = {
    id: 'total',
    name: textIn(history.name, text.locale),
    amount: money(told, history.total),
    part: history.key,
    lines: { product: history.key },
  };
  const lines = latestFirst(told)
    .slice(0, MOST)
    .map((line, index): AskedFigure => {
      const { day, store, amount } = itemOf(told, line);
      const name = `${day}, ${plain([store])}`;
      return { id: `line ${index}`, name, amount, line, lines: line.ref };
    });
  return [total, ...lines];
}
