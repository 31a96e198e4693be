import { html, LitElement, noChange, nothing } from 'lit';
import type { CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import type { CommonWords } from '../locale/words/common.js';
import type { Problem, Reading } from '../model/problem.js';
import type { Sheet } from '../view/export.js';
import { COMMON } from '../view/view.js';
import type { StateView, Table } from '../view/view.js';
import type { WhyView } from '../view/why.js';
import { Announcer } from './announcer.js';
import { DataSource } from './data-source.js';
import { DataUseLine } from './data-use-line.js';
import { exportButtons } from './export.js';
import { FocusKeeper } from './focus.js';
import { LanguageController } from './language.js';
import { onServer } from './on-server.js';
import { Place } from './place.js';
import { Rehearsal } from './rehearsal.js';
import { forEachWidth, Served } from './served.js';
import type { WidthBound } from './served.js';
import { adoptSheets } from './sheets.js';
import { errorState, problemList, stateBlock, stateWithoutData } from './states.js';
import { disclosure, folded, table } from './templates.js';
import { turn } from './turns.js';
import { whyText } from './why.js';

// Whoever loads an element gets the types of its events.
export type * from './events.js';

/** From this width in pixels on controls stand side by side. */
export const ROOMY = 480;

/** What all elements show around their own figure. */
interface Shown {
  readonly heading: string;
  readonly state?: StateView | undefined;
  /** How much there is in the table; empty: there is none. */
  readonly tableSize: string;
  readonly notes: readonly string[];
}

/**
 * What the elements have in common: how data come in, in which order things stand, and how it is
 * said that there is nothing (yet) to show. A subclass reads its document and draws its figure.
 *
 * @csspart use - The line that tells which data is used and why, where the document says so.
 *
 * @fires {CustomEvent<{ use: string, wanted: string, validity?: Validity, step?: string, shown: ShownToPerson }>} peili-permission-change -
 *   A person wants a permission to stand otherwise. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ right: string, about: { use: string } | null }>} peili-right-request -
 *   A person makes use of a right. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ ref: string, field: string, old?: string, proposed: string, reason: string }>} peili-correction-request -
 *   A person says that something about them is not right. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ item: string, old?: string, proposed: string }>} peili-detail-request -
 *   A person wants an item to be kept less finely, or more. Neither bubbles nor is composed.
 *
 * @cssproperty [--peili-text=currentColor] - Colour of text. Without it: the page's own.
 * @cssproperty [--peili-muted=light-dark(#56616b, #a9b3ba)] - Colour of what explains: notes, keys, units.
 * @cssproperty [--peili-surface=light-dark(#fff, #14181b)] - Colour behind the element, for gaps between what is drawn.
 * @cssproperty [--peili-rule=light-dark(#dfe3e6, #2f373d)] - Colour of lines that only part.
 * @cssproperty [--peili-control=light-dark(#77828b, #7f8b94)] - Colour of edges of controls, and of base lines.
 * @cssproperty [--peili-accent=light-dark(#0b5f78, #6cc0d6)] - Colour of the data, links and the primary button.
 * @cssproperty [--peili-on-accent=light-dark(#fff, #0c1114)] - Colour of text on the accent.
 * @cssproperty [--peili-tint=light-dark(#e6f0f3, #1b2f37)] - Colour behind what is chosen.
 * @cssproperty [--peili-compare=light-dark(#6f777c, #8b949a)] - Colour of what the data are compared with.
 * @cssproperty [--peili-context=light-dark(#838d94, #6b767e)] - Colour of what stands around the data.
 * @cssproperty [--peili-focus=light-dark(#0b5f78, #9adcec)] - Colour of the mark around what has the focus.
 * @cssproperty [--peili-radius=0.375rem] - How round controls are.
 */
export abstract class InsightElement<Model extends object, View extends Shown> extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    now: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTable: { type: Boolean, attribute: 'no-table' },
    noExport: { type: Boolean, attribute: 'no-export' },
    isTableOpen: { state: true },
    isWhyOpen: { state: true },
  };

  /** The document: an object or JSON text. */
  declare data: unknown;
  /** Address of the document, fetched with same-origin credentials. */
  declare src: string | undefined;
  /** The present, as an RFC 3339 instant. Without it: the data's own `asOf`. */
  declare now: string | undefined;
  /** The heading's text; an empty one leaves the heading out. Without it: what the data are. */
  declare heading: string | undefined;
  /** The heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** Leaves the table out, and with it the download. */
  declare noTable: boolean;
  /** Leaves out the buttons that download what is shown. */
  declare noExport: boolean;
  declare protected isTableOpen: boolean;
  declare protected isWhyOpen: boolean;

  protected readonly source: DataSource<Model>;
  protected readonly measured = new Place(this);
  protected readonly announcer = new Announcer(this);
  readonly #language = new LanguageController(this);

  readonly #use: DataUseLine | undefined;
  #served: Served | undefined;

  /** @param insight what the element is called in a data-use document: `energy-trend` */
  constructor(read: (input: unknown) => Reading<Model>, insight?: string) {
    super();
    this.headingLevel = 2;
    this.noTable = false;
    this.noExport = false;
    this.isTableOpen = false;
    this.isWhyOpen = false;
    const use = insight === undefined ? undefined : new DataUseLine(this, insight);
    this.#use = use;
    this.source = new DataSource(this, use ? (input) => use.checked(read(input)) : read);
    new FocusKeeper(this);
    if (!this.example) return;
    new Rehearsal(this, {
      isWaiting: () => this.source.reading === undefined,
      steps: () => this.#rehearse(),
    });
  }

  /** Properties to go through all the code with, while the data of the page are under way. */
  protected example?(): object;
  /** What the element is called while nothing is known of its data. */
  protected abstract get defaultHeading(): string;
  /** What is shown of the data; called only when there are some. */
  protected abstract viewOf(model: Model, locale: Locale): View;
  protected abstract renderBody(view: View): TemplateResult;
  /** The table (or tables, one below the other), made when it is opened or printed. */
  protected abstract tableOf(view: View): Table | readonly Table[];
  /** Where the figure in the sentence comes from, made when somebody asks. */
  protected whyOf?(view: View): WhyView;
  /** What stands behind the button that asks, and what that is called. */
  protected renderExplanation(view: View): unknown {
    return whyText(this.whyOf!(view), this.words);
  }
  protected whyLabel(_view: View): string {
    return this.words.why;
  }
  /** Whether there is one figure to explain: where there are several, each explains itself. */
  protected canExplain(_view: View): boolean {
    return true;
  }
  /** What can be taken along of what is shown, made when somebody asks. */
  protected sheetOf?(view: View): Sheet;
  /** What stands above the sentence: where the reader is. */
  protected renderPath(_view: View): unknown {
    return nothing;
  }

  protected get locale(): Locale {
    return this.#language.locale;
  }

  /** What could not be read, to be shown below the notes. */
  protected get problems(): readonly Problem[] {
    return this.source.reading?.problems ?? [];
  }

  protected get words(): CommonWords {
    return COMMON[this.locale.language];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    window.addEventListener('beforeprint', this.#openForPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#openForPrint);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, this.#styles);
  }

  get #styles(): CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  readonly #openForPrint = (): void => {
    this.isTableOpen = true;
    this.isWhyOpen = true;
    this.measured.isSeen = true;
    // Printing does not wait for the next microtask.
    this.performUpdate();
  };

  /** What a server has written stays until there are data: it is not made out, but replaced. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (onServer) return super.createRenderRoot();
    if (this.shadowRoot) this.#served = this.#servedIn(this.shadowRoot);
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptSheets(root, this.#styles);
    return root;
  }

  #servedIn(root: ShadowRoot): Served {
    const served = new Served(this, root, () => {
      if (this.#isWaiting) return false;
      this.isTableOpen ||= served.isOpen('table');
      this.isWhyOpen ||= served.isOpen('why');
      return true;
    });
    return served;
  }

  get #isWaiting(): boolean {
    return this.source.reading === undefined && this.source.problems.length === 0;
  }

  protected override async scheduleUpdate(): Promise<void> {
    for (let wait = turn(); wait; wait = turn()) await wait;
    await super.scheduleUpdate();
  }

  /**
   * Another element, which is never on the page: what is said in it, then what is drawn, and how
   * the browser lays it out. For that alone its nodes are in this one, and no picture has them.
   */
  *#rehearse(): Generator<void> {
    const other = new (this.constructor as new () => this)();
    other.lang = this.locale.tag;
    Object.assign(other, this.example!());
    other.performUpdate();
    yield;
    other.measured.width = ROOMY;
    other.measured.isSeen = true;
    other.requestUpdate();
    other.performUpdate();
    yield;
    const nodes = [...other.renderRoot.children];
    this.renderRoot.append(...nodes);
    this.getBoundingClientRect();
    for (const node of nodes) node.remove();
  }

  protected override render(): unknown {
    // A server calls no controller.
    if (onServer) this.source.hostUpdate();
    if (this.#served?.isThere) return noChange;
    const model = this.source.reading?.data;
    if (model === undefined) {
      return this.#frame(
        this.defaultHeading,
        this.#renderState(stateWithoutData(this.source, this.words)),
      );
    }
    const view = this.viewOf(model, this.locale);
    const body = html`
      ${this.source.failure ? this.#renderState(errorState(this.source, this.words)) : nothing}
      ${this.source.isLoading ? html`<p class="second">${this.words.updating}</p>` : nothing}
      ${this.renderPath(view)} ${view.state ? this.#renderState(view.state) : nothing}
      ${this.renderBody(view)}
      ${this.noTable || view.tableSize === '' ? nothing : this.#renderTable(view)}
      ${this.#renderWhy(view)} ${this.#renderNotes(view.notes)}
      ${this.#use ? this.#use.render(model, this.locale, this.words) : nothing}
    `;
    return this.#frame(view.heading, body);
  }

  /** The page's own heading, where it has set one. */
  protected named(own: string): string {
    return this.heading === undefined || this.heading === '' ? own : this.heading;
  }

  /** What depends on the width, in pixels; from each bound on it is arranged in another way. */
  protected forWidth(bounds: readonly WidthBound[], make: (width: number) => unknown): unknown {
    return onServer ? forEachWidth(bounds, make) : make(this.measured.width);
  }

  /** On a narrow place all controls but the period stand behind one button. */
  protected renderFolding(summary: readonly string[], controls: unknown): unknown {
    const short = summary.join(', ');
    return this.forWidth([ROOMY], (width) =>
      width < ROOMY ? folded(short, this.words.adjust, controls) : controls,
    );
  }

  /**
   * A group with a name: the heading's, also where the page has taken the heading away. All
   * languages so far run from left to right, whatever the page around does.
   */
  #frame(own: string, body: unknown): TemplateResult {
    const name = this.named(own);
    return html`
      <div role="group" lang=${this.locale.tag} dir="ltr" aria-label=${name}>
        ${
          this.heading === ''
            ? nothing
            : html`<div part="heading" role="heading" aria-level=${this.headingLevel}>
                <bdi>${name}</bdi>
              </div>`
        }${body}
        <p class="status" role="status">${this.announcer.text}</p>
      </div>
    `;
  }

  #renderState(state: StateView): TemplateResult {
    const isFetched = this.src !== undefined && (this.data ?? undefined) === undefined;
    const retry = isFetched ? () => this.source.retry() : undefined;
    return stateBlock(state, this.words, this.source.problems, retry);
  }

  #renderTable(view: View): TemplateResult {
    const { table: label } = this.words;
    const hasExport = this.sheetOf && !this.noExport && !view.state;
    const content = (): TemplateResult => html`
      <div part="table" class="scroll" tabindex="0" role="region" aria-label=${label}>
        ${[this.tableOf(view)].flat().map(table)}
      </div>
      ${hasExport ? exportButtons(this, this.words, () => this.sheetOf!(view)) : nothing}
    `;
    const state = { isOpen: this.isTableOpen, size: view.tableSize };
    return disclosure(label, state, (isOpen) => (this.isTableOpen = isOpen), content);
  }

  #renderWhy(view: View): unknown {
    if (!this.whyOf || view.state || !this.canExplain(view)) return nothing;
    const content = (): unknown => this.renderExplanation(view);
    const state = { isOpen: this.isWhyOpen, part: 'why' };
    return disclosure(this.whyLabel(view), state, (isOpen) => (this.isWhyOpen = isOpen), content);
  }

  #renderNotes(notes: readonly string[]): TemplateResult | typeof nothing {
    const { problems } = this;
    if (notes.length + problems.length === 0) return nothing;
    return html`
      <div part="note" class="notes">
        ${notes.map((note) => html`<p>${note}</p>`)}${problemList(problems, this.words)}
      </div>
    `;
  }
}
