import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checkDataUse } from '../insight/data-use-check.js';
import type { Locale } from '../locale/locale.js';
import { readDataUse } from '../model/data-use.js';
import type { DataUse } from '../model/data-use.js';
import { epochOf } from '../model/field.js';
import { MOMENT } from '../model/setting.js';
import { DATA_USE_WORDS, RIGHTS_WORDS } from '../view/data-use-text.js';
import { dataUseView, lastMoment, tableOfDataUse } from '../view/data-use.js';
import type { DataUseQuery, DataUseView } from '../view/data-use.js';
import type { Table } from '../view/view.js';
import { originKey, shareFigure, useCard } from './data-use-cards.js';
import type { CardTools } from './data-use-cards.js';
import { DataUseDesk } from './data-use-desk.js';
import { dataUseChoiceStyles } from './data-use-choice-styles.js';
import { dataUseSectionStyles } from './data-use-section-styles.js';
import { section } from './data-use-section.js';
import type { SectionTools } from './data-use-section.js';
import { dataUseSections } from './data-use-sections.js';
import { dataUseStyles } from './data-use-styles.js';
import { InsightElement } from './insight-element.js';
import { onServer } from './on-server.js';
import { Remembered } from './remembered.js';
import { sendingStyles } from './requests.js';
import { shared } from './styles/shared.js';
import { sentence } from './sentence.js';

/** What is shown of a document, and how the table of it is asked for. */
interface ShownDataUse extends DataUseView {
  readonly dataUse: DataUse;
  readonly query: DataUseQuery;
}

/**
 * Below this width in pixels there is room for the sentence and the squares; the rest opens. The
 * dialog of a phone is wider.
 */
const GLANCE = 260;

/**
 * What do you know about me, why, and what can I do about it?
 *
 * @summary The uses of a person's data, with the permissions and rights to decide on them.
 * @tag peili-data-use
 *
 * @slot - An inline document: `<script type="application/json">`. Nothing else is shown.
 *
 * @csspart heading - The heading.
 * @csspart sentence - The sentence with the number of kinds of data.
 * @csspart figure - How many kinds of data are given back.
 * @csspart use - One use of data.
 * @csspart table - The table, when it is open.
 * @csspart note - The notes below: the notice, and what could not be read.
 * @csspart problem - What could not be read.
 *
 * @cssproperty [--peili-accent=light-dark(#0b5f78, #6cc0d6)] - Colour of links and marks.
 *
 * @fires {CustomEvent<{ use: string, wanted: string, validity?: Validity, step?: string, shown: ShownToPerson }>} peili-permission-change -
 *   A person wants a permission to stand otherwise. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ right: string, about: { use: string } | null }>} peili-right-request -
 *   A person makes use of a right. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ ref: string, field: string, old?: string, proposed: string, reason: string }>} peili-correction-request -
 *   A person says that something about them is not right. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ item: string, old?: string, proposed: string }>} peili-detail-request -
 *   A person wants an item to be kept less finely, or more. Neither bubbles nor is composed.
 * @fires {CustomEvent<{ question: string, choice: string, text?: string }>} peili-opinion - A
 *   person has answered a question.
 * @fires {CustomEvent<{ name: string, value: string }>} peili-view-change - A person wants to see
 *   other views: `views` is their ids in order, joined by commas.
 * @fires {CustomEvent<{ problems: Problem[] }>} peili-problem - Something in the document is
 *   wrong, or does not hang together.
 */
export class PeiliDataUse extends InsightElement<DataUse, ShownDataUse> {
  static override styles = [
    shared,
    dataUseStyles,
    dataUseChoiceStyles,
    dataUseSectionStyles,
    sendingStyles,
  ];

  static override properties = {
    use: {},
    step: {},
    readonly: { type: Boolean },
    isAllShown: { state: true },
  };

  /** The id of a use: only that one is shown. */
  declare use: string | undefined;
  /** The id of a step of the data's path: only what happens there is shown. */
  declare step: string | undefined;
  /** Shows all, without anything to decide or ask for. */
  declare readonly: boolean;
  declare protected isAllShown: boolean;

  readonly #desk = new DataUseDesk(this, (text) => this.announcer.say(text));
  readonly #shown = new Remembered<ShownDataUse>();
  /** The card that the focus was in, by its place, before the latest update. */
  #focusedCard = -1;

  constructor() {
    super(readDataUse);
    this.readonly = false;
    this.isAllShown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    window.addEventListener('beforeprint', this.#openSections);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#openSections);
  }

  /** On paper nothing can be opened. */
  readonly #openSections = (): void => {
    for (const each of this.shadowRoot?.querySelectorAll('.section') ?? []) {
      each.toggleAttribute('open', true);
    }
  };

  protected override get defaultHeading(): string {
    return DATA_USE_WORDS[this.locale.language].heading;
  }

  protected override viewOf(dataUse: DataUse, locale: Locale): ShownDataUse {
    const { use, step, readonly: isReadOnly, now } = this;
    const wanted = [dataUse, locale, use, step, isReadOnly, now];
    return this.#shown.of(wanted, () => {
      this.source.found(checkDataUse(dataUse));
      this.#desk.take(dataUse);
      const set = this.source.setting('now', now, MOMENT);
      const query = {
        now: set === undefined ? lastMoment(dataUse) : epochOf(set),
        use,
        step,
        isReadOnly,
      };
      return { ...dataUseView(dataUse, query, locale), dataUse, query };
    });
  }

  protected override tableOf({ dataUse, query }: ShownDataUse): Table {
    return tableOfDataUse(dataUse, query, this.locale);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#focusedCard = this.#cards.findIndex((card) => card.matches(':focus-within'));
  }

  /** What was pressed may be gone once the service has answered: its use still is there. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#focusedCard === -1 || this.shadowRoot?.activeElement) return;
    this.#cards[this.#focusedCard]?.querySelector<HTMLElement>('.title')?.focus();
  }

  get #cards(): Element[] {
    return [...(this.shadowRoot?.querySelectorAll('[part=use]') ?? [])];
  }

  protected override renderBody(view: ShownDataUse): TemplateResult {
    if (view.state) return html`${nothing}`;
    const { sentence: spans, second, share, cards } = view;
    const showTable = this.noTable ? undefined : () => this.#showTable();
    const { width } = this.measured;
    const isGlance = width > 0 && width < GLANCE && cards.length > 1;
    const { words } = this.#tools;
    const count = words.purposes(this.locale.format.number(cards.length), false);
    return html`
      <p part="sentence">${sentence(spans)}</p>
      ${second === '' ? nothing : html`<p class="second">${second}</p>`}
      ${share ? shareFigure(share, showTable) : nothing}
      ${isGlance ? section({ title: count, size: '' }, this.#renderUses(view)) : this.#renderUses(view)}
    `;
  }

  #renderUses(view: ShownDataUse): TemplateResult {
    const { key, cards } = view;
    const count = this.isAllShown ? cards.length : view.atOnce;
    const tools = this.#tools;
    return html`
      ${originKey(key)}
      <div class="uses">
        ${repeat(
          cards.slice(0, count),
          ({ id }) => id,
          (card, index) => useCard(card, index, tools),
        )}
      </div>
      ${
        count < cards.length
          ? html`<button class="more" @click=${() => this.#showAll(count)}>
              ${tools.words.more(this.locale.format.number(cards.length - count))}
            </button>`
          : nothing
      }
      ${dataUseSections(view, tools)}
    `;
  }

  get #tools(): CardTools & SectionTools {
    return {
      desk: this.#desk,
      words: DATA_USE_WORDS[this.locale.language],
      rights: RIGHTS_WORDS[this.locale.language],
      level: Math.min(6, this.headingLevel + 1),
      step: this.step,
    };
  }

  /** @param count of the cards that were shown: the next one is read on from */
  #showAll(count: number): void {
    this.isAllShown = true;
    void this.updateComplete.then(() =>
      this.#cards[count]?.querySelector<HTMLElement>('.title')?.focus(),
    );
  }

  #showTable(): void {
    this.isTableOpen = true;
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('[part=table]')?.focus(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peili-data-use': PeiliDataUse;
  }
}
