import type { LitElement, ReactiveController } from 'lit';

/** Knows how wide an element stands, in CSS pixels, and updates the element when that changes. */
export class WidthController implements ReactiveController {
  /** 0 while the element has no place on the page. */
  width = 0;
  readonly #host: LitElement;
  readonly #observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    // A server that renders the element has no layout to observe.
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(() => {
      // Drawing here would change what is observed, which browsers report as an error.
      requestAnimationFrame(() => this.#measure() && host.requestUpdate());
    });
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    if (this.width === 0) this.#measure();
  }

  /** CSS pixels of 1rem: readers may have set larger letters. */
  get rem(): number {
    return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  }

  #measure(): boolean {
    const before = this.width;
    this.width = this.#host.clientWidth;
    return this.width !== before;
  }
}
