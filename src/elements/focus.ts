import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps the focus when an element is moved on the page: browsers take it away from what is
 * removed, also where that is put back at once, as when a list is sorted anew.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  #focused: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('focusin', this.#enter);
    renderRoot.addEventListener('focusout', this.#forgetSoon);
    this.#focused?.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.removeEventListener('focusin', this.#enter);
    renderRoot.removeEventListener('focusout', this.#forgetSoon);
    this.#forgetSoon();
  }

  readonly #enter = ({ target }: Event): void => {
    this.#focused = target as HTMLElement;
  };

  /** A move is over before the next microtask; a focus that has gone by then has been taken on. */
  readonly #forgetSoon = (): void => {
    queueMicrotask(() => {
      if (!this.#host.shadowRoot?.activeElement) this.#focused = undefined;
    });
  };
}
