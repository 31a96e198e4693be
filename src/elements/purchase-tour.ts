import type { LitElement } from 'lit';
import { pathTo } from '../insight/category-path.js';
import type { PurchaseLook } from '../insight/purchase-look.js';
import type { PurchaseBreakdownView } from '../view/purchase-breakdown.js';
import type { PurchaseRow } from '../view/purchase-rows.js';
import { plain } from '../view/view.js';
import { tell } from './events.js';

/** The properties that a reader turns. */
export type Turned =
  | 'path'
  | 'product'
  | 'by'
  | 'measure'
  | 'base'
  | 'period'
  | 'compare'
  | 'figure'
  | 'start'
  | 'end';

/** The element, which a tour leads through its data. */
type Toured = LitElement & Partial<Record<Turned, string | undefined>>;

/** What is shown at the moment, and what else the tour needs of the element. */
interface Stage {
  readonly shown: () => (PurchaseBreakdownView & { readonly look: PurchaseLook }) | undefined;
  readonly openOther: (isOpen: boolean) => void;
  readonly say: (text: string) => void;
}

/** Leads a reader from view to view: tells the page, and takes the focus and the words along. */
export class PurchaseTour {
  readonly #host: Toured;
  readonly #stage: Stage;

  constructor(host: Toured, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
  }

  /** Turns to another view, with the focus on what the selector finds there. */
  turn(to: Readonly<Partial<Record<Turned, string>>>, focus?: string): void {
    Object.assign(this.#host, to);
    for (const [name, value] of Object.entries(to)) {
      tell(this.#host, 'peili-view-change', { name, value });
    }
    void this.#arrive(focus);
  }

  /** Into a row, with the focus on where the reader is then. */
  open({ key, opens }: PurchaseRow): void {
    const { look } = this.#stage.shown()!;
    if (key === undefined) return;
    const isProduct = opens === 'product';
    tell(this.#host, 'peili-select', { key, by: isProduct ? opens : look.made.by });
    if (!isProduct) this.#stage.openOther(false);
    this.turn(isProduct ? { product: key } : { path: pathTo(look.path, key) }, '.here');
  }

  /** To a category above, with the focus on the row that leads back. */
  goUp(path: string, depth: number): void {
    const { look, product } = this.#stage.shown()!;
    const { steps } = look.path;
    const left = steps[depth]?.key ?? this.#host.product;
    const isAbove = depth < steps.length;
    this.turn({ ...(product ? { product: '' } : {}), ...(isAbove ? { path } : {}) });
    if (left !== undefined) void this.#focusRow(left);
  }

  async #focusRow(key: string): Promise<void> {
    await this.#host.updateComplete;
    const rows = this.#stage.shown()?.figure?.rows ?? [];
    const other = rows.find(({ inside }) => inside.some((row) => row.key === key));
    if (other) this.#stage.openOther(true);
    await this.#host.updateComplete;
    const shown = rows.flatMap((row) => (row === other ? [row, ...row.inside] : [row]));
    const index = shown.findIndex((row) => row.key === key);
    const items = this.#host.renderRoot.querySelectorAll('li > .row');
    items[index]?.querySelector('button')?.focus();
  }

  async #arrive(focus: string | undefined): Promise<void> {
    await this.#host.updateComplete;
    if (focus) this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    const { state, sentence = [] } = this.#stage.shown() ?? {};
    this.#stage.say(state?.title ?? plain(sentence));
  }
}
