import { html, LitElement } from 'lit';

/** What an element that fetches may fail to look after. */
export type Fault =
  | 'shows what comes with an error'
  | 'says nothing of a page that is no document'
  | 'shows what there is of a truncated answer'
  | 'waits for ever'
  | 'has no patience'
  | 'lets an early request have the last word'
  | 'goes on when it has gone';

/** Fetches a day's energy and says its sum: carefully, but for one fault. */
export class Careless extends LitElement {
  static override properties = { src: {}, said: { state: true } };
  declare src: string;
  declare said: string | undefined;
  declare fault: Fault | undefined;
  #current = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.src) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.fault !== 'goes on when it has gone') this.#current.abort();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.get('src') !== undefined) this.#begin();
  }

  override render() {
    if (this.said === undefined) {
      return html`<p class="state"><b class="title">Fetching the data…</b></p>`;
    }
    if (this.said !== '') return html`<p part="sentence"><strong>${this.said}</strong></p>`;
    return html`<p class="state" role="alert">
      <b class="title">It failed.</b><button>Again</button>
    </p>`;
  }

  #begin(): void {
    if (this.fault !== 'lets an early request have the last word') this.#current.abort();
    const own = (this.#current = new AbortController());
    const patience = this.fault === 'has no patience' ? 20 : 10_000;
    if (this.fault !== 'waits for ever') setTimeout(() => own.abort('late'), patience);
    void this.#fetched(own.signal).then((said) => {
      if (!own.signal.aborted || own.signal.reason === 'late') this.said = said;
    });
  }

  async #fetched(signal: AbortSignal): Promise<string | undefined> {
    try {
      const answer = await fetch(this.src, { mode: 'same-origin', signal });
      const isGood = answer.ok || this.fault === 'shows what comes with an error';
      return isGood ? this.#sumOf(await this.#textOf(answer)) : '';
    } catch {
      return '';
    }
  }

  async #textOf(answer: Response): Promise<string> {
    if (this.fault !== 'shows what there is of a truncated answer') return answer.text();
    return answer.text().catch(() => '{"series":[{"segments":[{"values":[10,10]}]}]}');
  }

  #sumOf(text: string): string | undefined {
    const values = /"values":\[(\d+),(\d+)\]/.exec(text);
    if (values) return `${(Number(values[1]) + Number(values[2])).toFixed(1)} kWh`;
    return this.fault === 'says nothing of a page that is no document' ? undefined : '';
  }
}
customElements.define('careless-source', Careless);
