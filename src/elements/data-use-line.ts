import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { uncovered } from '../insight/data-use.js';
import type { Locale } from '../locale/locale.js';
import type { CommonWords } from '../locale/words/common.js';
import type { DataUse } from '../model/data-use.js';
import type { Reading } from '../model/problem.js';
import { dataUseLine } from '../view/data-use-line.js';
import type {} from './data-use.js';
import { icon } from './templates.js';

/** What a document may say of the use of its data. */
interface Described {
  readonly dataUse?: DataUse | undefined;
}

type Host = LitElement & { readonly now: string | undefined; readonly headingLevel: number };

/** The element that shows all of it. A page need not have it: it is not brought along from here. */
const WHOLE = 'peili-data-use';

type Whole = HTMLElementTagNameMap[typeof WHOLE];

/** These reach only who listens on the very element: the host says them again. */
const PRIVATE = [
  'peili-permission-change',
  'peili-right-request',
  'peili-correction-request',
  'peili-detail-request',
] as const;

/** The line below an element that tells which data it uses and why, and leads to all the rest. */
export class DataUseLine {
  readonly #host: Host;
  readonly #insight: string;
  #isOpen = false;
  /** Kept while it is closed: what was asked in it is still open. */
  #whole: Whole | undefined;

  /** @param insight what the element is called in a data-use document */
  constructor(host: Host, insight: string) {
    this.#host = host;
    this.#insight = insight;
  }

  /** Adds a problem to what was read, where it says nothing of the use of the data shown here. */
  checked<Model>(reading: Reading<Model>): Reading<Model> {
    const dataUse = (reading.data as Described | undefined)?.dataUse;
    const problem = dataUse && uncovered(dataUse, this.#insight);
    return problem ? { ...reading, problems: [...reading.problems, problem] } : reading;
  }

  render(model: object, locale: Locale, words: CommonWords): TemplateResult | typeof nothing {
    const { dataUse } = model as Described;
    if (!dataUse) return nothing;
    const { text, uses } = dataUseLine(dataUse, this.#insight, locale);
    const hasWhole = customElements.get(WHOLE) !== undefined;
    return html`
      <details part="use" class="data-use">
        <summary>
          <span
            >${text} ·&nbsp;${words.whyUsed}${hasWhole ? ` ·\u00A0${words.changeUse}` : ''}</span
          >
        </summary>
        ${uses.map((use) => html`<p><bdi>${use}</bdi></p>`)}
        ${
          hasWhole
            ? html`<button aria-haspopup="dialog" @click=${() => this.#open()}>
                ${words.lookAtUse}
              </button>`
            : nothing
        }
      </details>
      ${this.#dialog(dataUse, words)}
    `;
  }

  #dialog(dataUse: DataUse, words: CommonWords): TemplateResult {
    const { now, headingLevel } = this.#host;
    const whole =
      this.#isOpen &&
      this.#whole &&
      Object.assign(this.#whole, { data: dataUse, now, headingLevel });
    return html`
      <dialog aria-label=${words.dataUse} @close=${() => this.#close()}>
        ${
          whole
            ? html`<button
                  class="square close"
                  aria-label=${words.close}
                  @click=${(event: Event) =>
                    (event.currentTarget as Element).closest('dialog')!.close()}
                >
                  ${icon('close')}
                </button>
                ${whole}`
            : nothing
        }
      </dialog>
    `;
  }

  readonly #passOn = ({ type, detail }: CustomEvent<unknown>): void => {
    this.#host.dispatchEvent(new CustomEvent(type, { detail }));
  };

  #open(): void {
    this.#whole ??= this.#make();
    this.#isOpen = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector('dialog')?.showModal(),
    );
  }

  #close(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  #make(): Whole {
    const whole = document.createElement(WHOLE);
    for (const name of PRIVATE) whole.addEventListener(name, this.#passOn);
    return whole;
  }
}
