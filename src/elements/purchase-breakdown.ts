import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { lookAt } from '../insight/purchase-look.js';
import type { PurchaseLook } from '../insight/purchase-look.js';
import type { LinesMeant } from '../insight/what-if.js';
import type { Locale } from '../locale/locale.js';
import { readPurchases } from '../model/purchases.js';
import type { Purchases } from '../model/purchases.js';
import type { Sheet } from '../view/export.js';
import { purchaseBreakdownView, purchaseTables } from '../view/purchase-breakdown.js';
import type { PurchaseBreakdownView } from '../view/purchase-breakdown.js';
import { wayTo } from '../view/purchase-controls.js';
import { CORRECTION_WORDS } from '../view/purchase-correction.js';
import { productTables, productView } from '../view/purchase-product.js';
import { productText } from '../view/purchase-product-text.js';
import type { ProductText } from '../view/purchase-product-text.js';
import { receiptsSheet } from '../view/purchase-receipts.js';
import { purchaseSheet } from '../view/purchase-sheet.js';
import { PURCHASE_WORDS } from '../view/purchase-text.js';
import { purchaseWhy } from '../view/purchase-why.js';
import type { Table } from '../view/view.js';
import type { WhyView } from '../view/why.js';
import { purchasesExample } from './examples.js';
import { InsightElement, ROOMY } from './insight-element.js';
import { asking, canBeCorrected } from './purchase-asking.js';
import { purchaseControls } from './purchase-controls.js';
import { PurchaseDesk } from './purchase-desk.js';
import { settingsOf, shapeOf, wishOf } from './purchase-settings.js';
import type { PurchaseSettings } from './purchase-settings.js';
import { purchaseStage } from './purchase-stage.js';
import { purchaseStyles } from './purchase-styles.js';
import { PurchaseTour } from './purchase-tour.js';
import { Remembered } from './remembered.js';
import { shared } from './styles/shared.js';
import { breadcrumb } from './templates.js';

/** A look at purchases with all that is shown of it. */
interface ShownPurchases extends PurchaseBreakdownView {
  readonly purchases: Purchases;
  readonly look: PurchaseLook;
  readonly told?: ProductText | undefined;
}

/**
 * What did I buy, on what, and how does it compare?
 *
 * @summary Purchases of a month by category and more, beside an earlier month.
 * @tag peili-purchase-breakdown
 *
 * @slot - An inline document: `<script type="application/json">`. Nothing else is shown.
 *
 * @csspart heading - The heading.
 * @csspart sentence - The sentence with the one number that matters.
 * @csspart controls - The buttons and menus.
 * @csspart figure - The months to choose from and the ranked rows.
 * @csspart bar - A row's bar or stretch of the strip, and a month's column.
 * @csspart reference - What a bar is compared with.
 * @csspart label - A label under a month's column, or beside the line of a reference.
 * @csspart table - The tables, when they are open.
 * @csspart why - Where the figure comes from, step by step, when it is open.
 * @csspart note - The notes below: what is unknown, left out or stands apart.
 * @csspart problem - What could not be read.
 *
 * @cssproperty --peili-accent - Colour of the data, links and the primary button.
 * @cssproperty --peili-compare - Colour of what the data are compared with; in the strip, of what stands for several parts.
 * @cssproperty --peili-context - Colour of the other months, and of the bar that stands for several parts.
 * @cssproperty [--peili-category-1=light-dark(#0b5f78, #6cc0d6)] - Colour of a part in the strip, number 1 of eight.
 * @cssproperty [--peili-category-2=light-dark(#5b3e05, #b8995e)] - Colour of a part in the strip, number 2 of eight.
 * @cssproperty [--peili-category-3=light-dark(#9d4755, #fecacf)] - Colour of a part in the strip, number 3 of eight.
 * @cssproperty [--peili-category-4=light-dark(#6e7301, #c5f07d)] - Colour of a part in the strip, number 4 of eight.
 * @cssproperty [--peili-category-5=light-dark(#35137d, #786a8f)] - Colour of a part in the strip, number 5 of eight.
 * @cssproperty [--peili-category-6=light-dark(#c97565, #bd5321)] - Colour of a part in the strip, number 6 of eight.
 * @cssproperty [--peili-category-7=light-dark(#013d2b, #328265)] - Colour of a part in the strip, number 7 of eight.
 * @cssproperty [--peili-category-8=light-dark(#4c86d1, #6287e7)] - Colour of a part in the strip, number 8 of eight.
 *
 * @fires {CustomEvent<{ problems: Problem[] }>} peili-problem - Something in the document is wrong.
 * @fires {CustomEvent<{ format: 'csv' | 'json', name: string, text: string }>} peili-export - The
 *   reader downloads what is shown, unless the page prevents it.
 * @fires {CustomEvent<{ ref: string | LinesMeant, field: string, old?: string, proposed: string, reason: string }>} peili-correction-request -
 *   A person says that receipt lines are not right, or not to be counted: `ref` names a line, a
 *   product or a category. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ key: string, by: string }>} peili-select - The reader has picked a row.
 * @fires {CustomEvent<{ name: string, value: string }>} peili-view-change - The reader has turned
 *   to another category, product, month, measure, grouping or comparison.
 */
export class PeiliPurchaseBreakdown
  extends InsightElement<Purchases, ShownPurchases>
  implements PurchaseSettings
{
  static override styles = [shared, purchaseStyles];

  static override properties = {
    by: {},
    measure: {},
    base: {},
    path: {},
    product: {},
    period: {},
    start: {},
    end: {},
    monthStart: { type: Number, attribute: 'month-start' },
    compare: {},
    figure: {},
    noEdit: { type: Boolean, attribute: 'no-edit' },
    isOtherOpen: { state: true },
  };

  /**
   * `category`, `product`, `store`, `chain`, `channel`, `origin`, `tag`, `weekday`, `hour` or
   * `month`. Without it: `category`.
   */
  declare by: string | undefined;
  /**
   * Where the document has it: `amount`, `pieces`, `weight`, `volume`, `length`, `energy`, `co2e`,
   * `kcal`, `sugarG`, `saltG`, `satFatG`, `fibreG`, `proteinG`, `domesticRaw`, `domesticMade`, or `tag:` and a tag.
   */
  declare measure: string | undefined;
  /**
   * `all` or `possible`: whether a domestic share is of all whose origin is known, or of what could
   * be domestic. Without it: `all`.
   */
  declare base: string | undefined;
  /** Ids of categories, each within the one before it, joined by `/`: only the last one is shown. */
  declare path: string | undefined;
  /**
   * The product that is looked at, by its key in the rows by product: the document's `productId`,
   * else its `gtin`, else its name. One that the document has not changes nothing.
   */
  declare product: string | undefined;
  /**
   * `month`, `quarter`, `year` or `last-12-months`: how long the period is, where not both `start`
   * and `end` are set. Without it: `month`.
   */
  declare period: string | undefined;
  /** First day shown, as 2025-03-01. Without `end`: a day in the period to show. */
  declare start: string | undefined;
  /** The day after the last day shown. */
  declare end: string | undefined;
  /** The day on which months begin, 1 to 28: a payday. Without it: the first. */
  declare monthStart: number | undefined;
  /** `previous`, `last-year`, `average` (of the periods before) or `none`. */
  declare compare: string | undefined;
  /** `bars` or `strip`: each part's own bar, or all of them as one. Without it: `bars`. */
  declare figure: string | undefined;
  /** Leaves out what a person could say is wrong, or is not to be counted. */
  declare noEdit: boolean;
  declare protected isOtherOpen: boolean;

  readonly #shown = new Remembered<ShownPurchases>();
  readonly #tour = new PurchaseTour(this, {
    shown: () => this.#shown.last,
    openOther: (isOpen) => (this.isOtherOpen = isOpen),
    say: (text) => this.announcer.say(text),
  });

  readonly #desk = new PurchaseDesk(this, (text) => this.announcer.say(text));

  constructor() {
    super(readPurchases, 'purchase-breakdown');
    this.compare = 'previous';
    this.noEdit = false;
    this.isOtherOpen = false;
  }

  protected override example(): object {
    return purchasesExample();
  }

  protected override get defaultHeading(): string {
    return PURCHASE_WORDS[this.locale.language].heading(undefined);
  }

  protected override viewOf(purchases: Purchases, locale: Locale): ShownPurchases {
    return this.#shown.of([purchases, locale, ...settingsOf(this)], () => {
      this.#desk.take(purchases);
      const look = lookAt(purchases, wishOf(this, this.source, purchases));
      const shape = shapeOf(this, this.source);
      const view = purchaseBreakdownView(purchases, look, locale, shape);
      const told = productText(purchases, look, locale, this.product);
      return { ...view, ...(told && productView(told)), purchases, look, told };
    });
  }

  protected override tableOf({ purchases, look, told }: ShownPurchases): Table[] {
    return told ? productTables(told) : purchaseTables(purchases, look, this.locale);
  }

  protected override sheetOf({ purchases, look, told }: ShownPurchases): Sheet {
    return told ? receiptsSheet(told) : purchaseSheet(purchases, look, this.locale);
  }

  protected override whyOf({ purchases, look, told }: ShownPurchases): WhyView {
    return purchaseWhy(purchases, look, this.locale, told);
  }

  protected override renderExplanation(view: ShownPurchases): unknown {
    return asking(view, this.#desk, this.locale, this.noEdit);
  }

  protected override whyLabel(view: ShownPurchases): string {
    const canSay = !this.noEdit && canBeCorrected(view);
    return canSay ? CORRECTION_WORDS[this.locale.language].why : this.words.why;
  }

  /** A row that moves (other data, another order) keeps the focus, which the browser takes away. */
  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused instanceof HTMLElement && this.shadowRoot?.activeElement !== focused) {
      focused.focus();
    }
  }

  protected override renderPath({ controls, product }: ShownPurchases): unknown {
    const steps = wayTo(controls, product);
    const here = steps.at(-1);
    if (!here) return nothing;
    const above = steps.slice(0, -1).map(({ label, path }, depth) => ({
      label,
      go: () => this.#tour.goUp(path, depth),
    }));
    return breadcrumb(PURCHASE_WORDS[this.locale.language].path, above, here.label);
  }

  protected override renderBody(view: ShownPurchases): TemplateResult {
    return purchaseStage(view, {
      tour: this.#tour,
      words: this.words,
      controls: this.forWidth([ROOMY], (width) =>
        purchaseControls(view.controls, width < ROOMY, (to) => this.#tour.turn(to)),
      ),
      isOtherOpen: this.isOtherOpen,
      toggleOther: () => (this.isOtherOpen = !this.isOtherOpen),
      waiting: (lines) => this.#waiting(lines),
    });
  }

  #waiting(lines: LinesMeant | undefined): string | undefined {
    const isWaiting = this.#desk.waiting(lines).length > 0;
    return isWaiting ? CORRECTION_WORDS[this.locale.language].waiting : undefined;
  }
}
