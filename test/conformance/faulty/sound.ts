import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';

/** What a small element is made of, and what it does: the sound one, or one with a fault. */
export interface Source {
  readonly body: string;
  readonly css: string;
  readonly table: string;
  readonly connected?: (element: SmallElement) => void;
  readonly updated?: (element: SmallElement) => void;
  readonly ignoresPrint?: boolean;
}

/** Keeps every promise, with hardly anything in it: what a check finds there is its own fault. */
export const SOUND: Source = {
  body: `
    <div role="group" dir="ltr" aria-label="Use of things">
      <div part="heading" role="heading" aria-level="2">Use of things</div>
      <p part="sentence">In May <bdi>חלב</bdi> used <strong>30.0 kWh</strong>, less than in April.</p>
      <div part="controls">
        <div class="steps" role="radiogroup" aria-label="Step">
          <label><input type="radio" name="step" checked /><span>Day</span></label>
          <label><input type="radio" name="step" /><span>Week</span></label>
        </div>
        <button class="earlier">Earlier</button>
      </div>
      <div part="figure">
        <ul class="key">
          <li>
            <svg aria-hidden="true" width="16" height="16"><path class="bar" d="M0,3h14v10h-14z" /></svg>
            measured
          </li>
        </ul>
        <div class="plot">
          <svg class="drawing" aria-hidden="true" width="200" height="140">
            <path part="axis" class="grid" d="M0,20H200" />
            <path part="bar" class="bar" d="M0,120v-50h60v50zM100,120v-100h60v100z" />
            <text x="30" y="138" part="label">1</text>
            <text x="20" y="60">10.0</text>
          </svg>
          <input type="range" min="0" max="1" value="1" aria-label="Day" aria-valuetext="2 May: 20.0 kWh" />
        </div>
      </div>
      <details>
        <summary><span>Table</span><span class="size">2 days</span></summary>
      </details>
      <div part="note"><p class="quiet">All of it is measured.</p></div>
      <p class="error" role="alert"></p>
      <p class="status" role="status"></p>
    </div>`,
  css: `
    :host { --_quiet: light-dark(#56616b, #a9b3ba); --_rule: light-dark(#dfe3e6, #2f373d); display: block; }
    @media (prefers-contrast: more) {
      :host { --_quiet: CanvasText; --_rule: CanvasText; }
    }
    p, ul, [part=heading] { margin-block: 0.5rem; padding: 0; }
    .quiet { color: var(--_quiet); }
    .key { list-style: none; }
    .drawing { display: block; margin-block: 0.5rem; }
    .bar { fill: light-dark(#0b5f78, #6cc0d6); }
    .grid { stroke: var(--_rule); }
    text { fill: CanvasText; font-size: 0.75rem; }
    label { display: inline-block; padding: 0.5rem; position: relative; }
    label input { position: absolute; inset: 0; opacity: 0; }
    :checked + span { font-weight: 700; text-decoration: underline; }
    button { min-block-size: 2rem; border: 1px solid CanvasText; background: none; color: inherit; font: inherit; }
    input[type=range] { display: block; inline-size: 200px; block-size: 1.75rem; margin: 0; }
    summary { min-block-size: 2rem; }
    th, td { border-block-end: 1px solid var(--_rule); text-align: start; }
    :focus-visible, label:has(:focus-visible) { outline: 2px solid CanvasText; outline-offset: 2px; }
    .status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (forced-colors: active) {
      .bar { fill: CanvasText; }
      .grid { stroke: CanvasText; }
    }
    @media print {
      [part=controls], input[type=range] { display: none; }
      .bar { fill: #333; }
    }`,
  table: `
    <table>
      <caption>Use of things, kWh per day</caption>
      <thead><tr><th scope="col">Day</th><th scope="col">kWh</th></tr></thead>
      <tbody>
        <tr><th scope="row">1 May</th><td class="number">10.0</td></tr>
        <tr><th scope="row">2 May</th><td class="number">20.0</td></tr>
      </tbody>
      <tfoot><tr><th scope="row">May</th><td class="number">30.0</td></tr></tfoot>
    </table>`,
};

/** An element drawn from a source, which its subclass gives. */
export abstract class SmallElement extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    heading: {},
    headingLevel: { type: Number },
  };
  declare data: unknown;
  declare heading: string | undefined;
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  abstract get source(): Source;

  one(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.one('div')) this.draw();
    if (!this.source.ignoresPrint) window.addEventListener('beforeprint', this.#openTable);
    this.#restore();
    this.source.connected?.(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#openTable);
  }

  draw(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.source.css);
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets.slice(1)];
    const template = document.createElement('template');
    template.innerHTML = this.source.body;
    [...root.children].forEach((child) => child.remove());
    root.append(template.content);
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? 'en';
    this.one('[role=group]')?.setAttribute('lang', lang);
    this.one('details')?.addEventListener('toggle', this.#openTable);
    const slider = this.one('input[type=range]') as HTMLInputElement | null;
    slider?.addEventListener('input', () =>
      slider.setAttribute('aria-valuetext', `${slider.value === '0' ? 1 : 2} May`),
    );
    root.addEventListener('focusin', ({ target }) => (this.#focused = target as HTMLElement));
  }

  protected override updated(): void {
    const heading = this.one('[part=heading]');
    heading?.setAttribute('aria-level', String(this.headingLevel));
    const error = this.one('.error');
    if (error) error.textContent = this.data === '{' ? 'This cannot be read.' : '';
    if (this.heading === '') heading?.removeAttribute('role');
    else heading?.setAttribute('role', 'heading');
    this.source.updated?.(this);
  }

  #focused: HTMLElement | undefined;

  #restore(): void {
    this.#focused?.focus();
  }

  readonly #openTable = (event: Event): void => {
    const details = this.one('details') as HTMLDetailsElement | null;
    if (!details) return;
    if (event.type === 'beforeprint') details.open = true;
    if (details.open && !this.one('table')) {
      details.insertAdjacentHTML('beforeend', this.source.table);
    }
  };
}
