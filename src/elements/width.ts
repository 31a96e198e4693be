import type { LitElement, ReactiveController } from 'lit';

/** Tells an element how wide it stands, in CSS pixels, and updates it when that changes. */
export class WidthController implements ReactiveController {
  /** 0 until the first measurement, which comes before the first paint. */
  width = 0;
  readonly #host: LitElement;
  readonly #observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    // A server that renders the element has no layout to observe.
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.width) return;
      this.width = width;
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** CSS pixels of 1rem: readers may have set larger letters. */
  get rem(): number {
    return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  }
}
